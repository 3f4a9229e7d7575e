import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { Question, QuestionPart } from './question.ts'
import { questionsOf } from './questions-of.ts'

/** What becomes of one part by what is said in reply. */
const STATUSES: Readonly<
  Record<string, readonly (readonly [question: string, reply: string, status: string])[]>
> = {
  'a reply that says yes or no': [
    ['Will the ferries sail?', 'Yes. They will sail on Friday.', 'answered'],
    ['Did you read the petition?', 'No, I was in Drast all week.', 'answered'],
    ['Do you regret the toll?', 'I don’t regret it at all.', 'answered'],
    ['Is the pier safe?', 'As far as the pier is concerned, yes, it is.', 'answered'],
  ],
  'a reply that holds what was asked for': [
    ['Why are the ferries late?', 'The pilots are on strike, and that is the reason.', 'answered'],
    ['How many pilots are on strike?', 'Forty, I think; 40 of them.', 'answered'],
    ['When will the pier be closed?', 'We close it on Monday.', 'answered'],
    ['What is your view of the petition?', 'The petition is fair, and I signed it.', 'answered'],
  ],
  'a reply to something near': [
    ['Will the ferries sail?', 'The harbor is a matter close to all of us.', 'partial'],
    [
      'How does Halvenia mean to pay for the dredging?',
      'What I will say is that the channel matters to every town on the coast.',
      'partial',
    ],
  ],
  'a refusal': [
    ['Will you meet the envoy?', 'I’m not going to get into that.', 'declined'],
    ['Will you meet the envoy?', 'I don’t have anything for you on that today.', 'declined'],
    ['Will you meet the envoy?', 'Nothing to announce at this time.', 'declined'],
    ['Who signed the letter?', 'I’d refer you to the harbor office.', 'declined'],
    ['Who signed the letter?', 'We’ll have to get back to you on that.', 'declined'],
    ['Who signed the letter?', 'I will let the envoys speak to that.', 'declined'],
    ['What did the envoy offer?', 'We won’t get ahead of those talks.', 'declined'],
    ['Could you tell us what was offered?', 'No.', 'declined'],
    [
      'Will you meet the envoy?',
      'The envoy is an old friend of this country. But I am not in a position to confirm any meeting.',
      'declined',
    ],
  ],
  ignorance: [
    ['Who signed the letter?', 'I don’t know.', 'declined'],
    ['What do you say to the report?', 'I haven’t seen it.', 'declined'],
  ],
  'words that only look like a refusal': [
    ['Did the envoy offer to pay?', 'We did not discuss the toll with them, no.', 'answered'],
    [
      'How do you see the pilots?',
      'I don’t know a pilot who isn’t proud of the harbor. The pilots of Averholt do fine work.',
      'answered',
    ],
  ],
  'no answer': [
    ['Will you sign?', 'Thank you, everybody.', 'notAnswered'],
    ['Will you sign?', 'Why would anybody ask that?', 'notAnswered'],
    ['How many pilots are on strike?', 'The pilots have my full respect.', 'notAnswered'],
    ['Will you sign?', 'As I have said before, we stand with the pilots.', 'notAnswered'],
  ],
}

for (const [name, cases] of Object.entries(STATUSES)) {
  describe(`the status of a part: ${name}`, () => {
    for (const [question, reply, status] of cases) {
      test(`${question} ${reply}`, () => {
        const [part] = partsOf(`Q: ${question}`, `MINISTER ODA: ${reply}`)
        assert.equal(part?.status, status)
      })
    }
  })
}

test('questions to two people, one after the other, have the answer of each', () => {
  const parts = partsOf(
    'Q: Minister Oda, will the bridge open? Minister Velk, will you close the ports?',
    'MINISTER ODA: I cannot say.',
    'MINISTER VELK: No, we will not.',
    'Q: Minister Oda, what will the pier cost? And Minister Velk, when will the ports open?',
    'MINISTER ODA: I do not have a figure for you.',
    'MINISTER VELK: On April 1.',
  )
  assert.deepEqual(
    parts.map(({ status, answers }) => [status, answers.map(({ text }) => text)]),
    [
      ['declined', ['I cannot say.']],
      ['answered', ['No, we will not.']],
      ['declined', ['I do not have a figure for you.']],
      ['answered', ['On April 1.']],
    ],
  )
})

describe('the words of others', () => {
  test('called out behind a question do not take its answer', () => {
    const parts = partsOf(
      'Q: Can you at least say when the ferries sail?',
      'Q: Norrland?',
      'MINISTER ODA: I’m not going to comment.',
    )
    assert.deepEqual(
      parts.map(({ status }) => status),
      ['declined'],
    )
  })
  test('to whom the floor is given are no part of the answer before', () => {
    const [part] = partsOf(
      'Q: When do the ferries sail?',
      'MINISTER ODA: They sail on Friday. We have time for just one last quick question.',
    )
    assert.deepEqual(
      part?.answers.map(({ text }) => text),
      ['They sail on Friday.'],
    )
  })
})

describe('how clear a reply is', () => {
  test('is told where the words prove it, with the way in which it evades', () => {
    const replies = ['Yes.', 'I am not going to discuss that.', 'I don’t know.', 'Which envoy?']
    const parts = replies.flatMap((reply) =>
      partsOf('Q: Will you meet the envoy?', `MINISTER ODA: ${reply}`),
    )
    assert.deepEqual(
      parts.map(({ clarity, evasion }) => [clarity, evasion]),
      [
        ['clearReply', undefined],
        ['clearNonReply', 'declining'],
        ['clearNonReply', 'ignorance'],
        ['clearNonReply', 'clarification'],
      ],
    )
  })
})

describe('which words answer which part', () => {
  test('goes by the words they share, in whatever order they are answered', () => {
    const [ferries, toll] = partsOf(
      'Q: Will the ferries sail tomorrow? And how high will the toll be?',
      'MINISTER ODA: The toll will be 12 crowns. The ferries, yes, they will sail tomorrow.',
    )
    assert.deepEqual(answersOf(ferries), ['The ferries, yes, they will sail tomorrow.'])
    assert.deepEqual(answersOf(toll), ['The toll will be 12 crowns.'])
  })

  test('goes by what the reply says it answers', () => {
    const [first, second] = partsOf(
      'Q: Two questions. Who leads the talks? And my second question, is Drast safe?',
      'MINISTER ODA: On your second question, nobody should worry. To your first question, that is Harga.',
    )
    assert.deepEqual(answersOf(first), ['To your first question, that is Harga.'])
    assert.deepEqual(answersOf(second), ['On your second question, nobody should worry.'])
  })

  test('refuses one part after it has answered the other', () => {
    const parts = partsOf(
      'Q: How many ships were stopped, and when will you send an escort?',
      'MINISTER ODA: Seventeen ships were stopped. I cannot discuss what comes next.',
    )
    assert.deepEqual(
      parts.map(({ status }) => status),
      ['answered', 'declined'],
    )
  })

  test('may be the words of a colleague to whom the speaker leaves it', () => {
    const [part] = partsOf(
      'Q: How will the dredging be paid?',
      'MINISTER ODA: I will leave that to Harga.',
      'MINISTER HARGA: The dredging is paid from the tolls, and from nothing else.',
    )
    assert.equal(part?.status, 'answered')
    assert.equal(part?.answers.at(-1)?.turn, 3)
  })

  test('leaves out thanks and the call on the next one', () => {
    const [part] = partsOf(
      'Q: Will the ferries sail?',
      'MINISTER ODA: Thank you for the question. Yes, on Friday.\n\nPetra.',
      'Q: Thank you.',
    )
    assert.deepEqual(answersOf(part), ['Yes, on Friday.'])
  })
})

describe('a reply that is interrupted', () => {
  const CASES: Readonly<Record<string, readonly [turns: readonly string[], status: string]>> = {
    'goes on behind a word that asks nothing': [
      ['MINISTER ODA: The harbor is —', 'Q: Okay.', 'MINISTER ODA: Yes, they will sail on Friday.'],
      'answered',
    ],
    'goes on where it breaks off at a question': [
      ['MINISTER ODA: I will —', 'Q: This week?', 'MINISTER ODA: I will not get into that today.'],
      'declined',
    ],
    'goes on where it only asked back': [
      ['MINISTER ODA: What do you mean?', 'Q: From Averholt?', 'MINISTER ODA: Yes, on Friday.'],
      'answered',
    ],
    'goes on where it ends in asking for the other part of the question': [
      [
        'MINISTER ODA: The pilots have their orders. And what was the other half?',
        'Q: Will the ferries sail this week?',
        'MINISTER ODA: Yes, the ferries will sail on Friday.',
      ],
      'answered',
    ],
    'goes on where it only let somebody ask': [
      ['MINISTER ODA: Sure.', 'Q: The old ones, too?', 'MINISTER ODA: Yes, all of them.'],
      'answered',
    ],
    'ends where it was given': [
      ['MINISTER ODA: Not this year.', 'Q: Is the pier safe?', 'MINISTER ODA: I don’t know.'],
      'answered',
    ],
  }
  for (const [name, [turns, status]] of Object.entries(CASES)) {
    test(name, () => {
      const [part] = partsOf('Q: Will the ferries sail?', ...turns)
      assert.equal(part?.status, status)
    })
  }

  test('has all its words shown, each with its turn', () => {
    const [part] = partsOf(
      'Q: Will the ferries sail?',
      'MINISTER ODA: The ferries —',
      'Q: All of them.',
      'MINISTER ODA: — will sail on Friday.',
    )
    assert.deepEqual(
      part?.answers.map(({ text, turn }) => [turn, text]),
      [
        [2, 'The ferries —'],
        [4, '— will sail on Friday.'],
      ],
    )
  })

  test('ends where somebody else is known to ask', () => {
    const [ferries] = partsOf(
      'Q: Thank you.',
      'MINISTER ODA: Let’s go to Petra Lunding.',
      'Q: Will the ferries sail?',
      'MINISTER ODA: The ferries —',
      'Q: Thank you.',
      'MINISTER ODA: Let’s go to Dario Venn.',
      'Q: Is the pier safe?',
      'MINISTER ODA: Yes, it is.',
    )
    assert.deepEqual(answersOf(ferries), ['The ferries —'])
  })
})

describe('an answer that comes late', () => {
  test('is found where the speaker comes back to the question', () => {
    const [petition, toll] = partsOf(
      'Q: Has the cabinet read the petition of the pilots?',
      'MINISTER ODA: Thank you all. Next.',
      'Q: Will the toll fall?',
      'MINISTER ODA: No. And to go back to your question on the petition, the cabinet has read it.',
    )
    assert.equal(petition?.late, true)
    assert.equal(petition?.status, 'answered')
    assert.equal(toll?.late, undefined)
  })

  test('is not found by the initial of the one who asked', () => {
    const [ferries] = rowsOf(
      'Q: Thank you.',
      'MINISTER ODA: Let’s go to Petra A. Lunding.',
      'Q: Will the ferries sail?',
      'MINISTER ODA: Thank you all. Next.',
      'Q: Will the toll fall?',
      'MINISTER ODA: That is a good question, and it will fall as we said.',
    )
    assert.equal(ferries?.asker?.name, 'Petra A. Lunding')
    assert.equal(ferries?.parts[0]?.late, undefined)
  })

  test('is found where the one who was asked speaks only then', () => {
    const [, harga] = partsOf(
      'Q: Minister Oda, will the toll fall? And Minister Harga, are the pilots content?',
      'MINISTER ODA: No.',
      'Q: Never?',
      'MINISTER HARGA: Yes, the pilots are content.',
    )
    assert.equal(harga?.status, 'answered')
    assert.equal(harga?.late, true)
  })
})

test('a question that another follows at once has lost its answer', () => {
  const parts = partsOf('Q: Will the ferries sail?', 'Q: Will the toll fall?', 'MINISTER ODA: No.')
  assert.deepEqual(
    parts.map(({ status }) => status),
    ['answerMissing', 'answered'],
  )
})

describe('who asks', () => {
  test('is the one who was called, with the words that tell', () => {
    const [question] = rowsOf(
      'Q: Thank you.',
      'MINISTER ODA: Let’s go to Petra Lunding.',
      'Q: Will the ferries sail?',
      'MINISTER ODA: Yes.',
    )
    assert.equal(question?.asker?.name, 'Petra Lunding')
    assert.equal(question?.asker?.basis, 'inferred')
    assert.equal(question?.asker?.span?.text, 'Petra Lunding')
  })

  test('is the same who follows up, until the floor is given to another', () => {
    const names = rowsOf(
      'Q: Thank you.',
      'MINISTER ODA: Let’s go to Petra Lunding.',
      'Q: Will the ferries sail?',
      'MINISTER ODA: They will sail soon.',
      'Q: But when will they sail?',
      'MINISTER ODA: On Friday, as soon as the fog is gone.\n\nYes, please.',
      'Q: And what of the pilots?',
      'MINISTER ODA: They are content.',
    ).map(({ asker }) => asker?.name)
    assert.deepEqual(names, ['Petra Lunding', 'Petra Lunding', undefined])
  })
})

describe('what a question takes for given', () => {
  test('is what it reports, with what the reply says to that', () => {
    const [question] = rowsOf(
      'Q: Minister Harga said yesterday that the pier is rotten. Will you close it?',
      'MINISTER ODA: That’s not accurate. The pier is sound.',
    )
    assert.deepEqual(
      question?.premises.map(({ span, reply }) => [span.text, reply?.text]),
      [['Minister Harga said yesterday that the pier is rotten.', 'That’s not accurate.']],
    )
  })

  test('may stand inside the question, or be nothing', () => {
    const [given, plain] = rowsOf(
      'Q: Given that the pilots are on strike, will the ferries sail?',
      'MINISTER ODA: No.',
      'Q: Thank you. And when will they sail?',
      'MINISTER ODA: Soon.',
    )
    assert.deepEqual(
      given?.premises.map(({ span }) => span.text),
      ['Given that the pilots are on strike'],
    )
    assert.deepEqual(plain?.premises, [])
  })
})

test('a row tells who was asked, when, in which turns, and holds the words that prove it', () => {
  const [question] = rowsOf('Q: Will the ferries sail?', 'MINISTER ODA: Yes.')
  assert.ok(question)
  assert.deepEqual(question.asked, ['Oda'])
  assert.equal(question.date, '2024-03-03')
  assert.deepEqual(question.turns, [1])
  assert.deepEqual(
    question.evidence.map(({ text }) => text),
    ['Will the ferries sail?'],
  )
})

test('what one who answers asks another is a question, though a doubtful one', () => {
  const [question] = rowsOf(
    'MINISTER HARGA: The dredgers are at work. Mirela, do you want to add something on the toll?',
    'MINISTER ODA: Only that it will not rise.',
  )
  assert.equal(question?.possible, true)
  assert.deepEqual(question?.asked, ['Oda'])
})

test('what is asked back of a journalist is no question of the ledger', () => {
  const rows = rowsOf(
    'Q: What of the envoy?',
    'MINISTER ODA: Which envoy do you mean?',
    'Q: The one from Drast.',
    'MINISTER ODA: She leaves today.',
  )
  assert.equal(rows.length, 1)
})

test('one reply to several who ask answers each of them', () => {
  const reply =
    'MINISTER ODA: On the ferry, it was found off Drast. The pilots are paid by the harbor. And no, I will not resign.'
  const asked = ['Q: Has the ferry been found?', 'Q: Who pays the pilots?', 'Q: Will you resign?']
  const answers = [
    ['On the ferry, it was found off Drast.'],
    ['The pilots are paid by the harbor.'],
    ['And no, I will not resign.'],
  ]
  assert.deepEqual(partsOf(...asked, reply).map(answersOf), answers)
  const [first, second, third] = asked as [string, string, string]
  const collected = [first, 'MINISTER ODA: Let’s take three together.', second]
  assert.deepEqual(
    partsOf(...collected, 'MINISTER ODA: And the third?', third, reply).map(answersOf),
    answers,
  )
})

test('a question that the reply to the next does not take up has none', () => {
  const [first, second] = partsOf(
    'Q: Has the ferry been found?',
    'Q: Who pays the pilots?',
    'MINISTER ODA: The pilots are paid by the harbor.',
  )
  assert.equal(first?.status, 'answerMissing')
  assert.equal(second?.status, 'answered')
})

test('whoever gives the floor may read out what others ask', () => {
  const rows = rowsOf(
    'Q: Who pays the pilots?',
    'MINISTER ODA: The harbor does.',
    'MODERATOR: Thank you. Petra Lunding from Drast asks: when will the port open?',
    'MINISTER ODA: On Monday.',
    'MODERATOR: A question from the chat: is the pier safe?',
    'MINISTER ODA: It is.',
  )
  assert.deepEqual(
    rows.map(({ asker, parts }) => [asker?.name, ...parts.map(answersOf)]),
    [
      [undefined, ['The harbor does.']],
      ['Petra Lunding', ['On Monday.']],
      [undefined, ['It is.']],
    ],
  )
})

test('members of a parliament put questions down without a mark', () => {
  const rows = rowsOf(
    'PETRA LUNDING: To ask the Minister what steps she is taking to reopen the pier.',
    'MINISTER ODA: The pier opens on Monday.',
    'BRAM OSTWICK: What recent discussions she has had with Halvenia on the tolls.',
    'MINISTER ODA: I spoke to Halvenia last week.',
    'PETRA LUNDING: If she will make a statement on the ferries.',
    'MINISTER ODA: They sail again.',
    'MR SPEAKER: Order. Time is up.',
  )
  assert.deepEqual(
    rows.map(({ asker, possible, parts }) => [asker?.name, possible, ...parts.map(answersOf)]),
    [
      ['Petra Lunding', undefined, ['The pier opens on Monday.']],
      ['Bram Ostwick', undefined, ['I spoke to Halvenia last week.']],
      ['Petra Lunding', undefined, ['They sail again.']],
    ],
  )
})

test('the end of the event is no answer', () => {
  const [part] = partsOf(
    'Q: Will the ferries sail?',
    'MINISTER ODA: Yes. They sail on Friday. This concludes the press conference.',
  )
  assert.deepEqual(answersOf(part), ['Yes. They sail on Friday.'])
})

test('a press report has no questions', () => {
  const text =
    '# Ferries to sail\n\nMarch 4, 2024\n\n“Will they sail?” Oda said on Sunday. “They will.”\n'
  const { document, quotations } = readDocument({
    text,
    id: 'report' as DocumentId,
    kind: 'pressReport',
  })
  assert.deepEqual(questionsOf(spokenText(document, quotations)), [])
})

function partsOf(...turns: readonly string[]): QuestionPart[] {
  return rowsOf(...turns).flatMap(({ parts }) => parts)
}

function answersOf(part: QuestionPart | undefined): readonly string[] | undefined {
  return part?.answers.map(({ text }) => text)
}

function rowsOf(...turns: readonly string[]): Question[] {
  const opening = 'MINISTER ODA: Good morning to all of you here in Averholt. The harbor is open.'
  const { document } = readDocument({
    text: [opening, ...turns].join('\n\n'),
    id: 'averholt' as DocumentId,
    kind: 'pressBriefing',
    date: { value: '2024-03-03', precision: 'day', basis: 'given' },
  })
  return questionsOf(spokenText(document))
}
