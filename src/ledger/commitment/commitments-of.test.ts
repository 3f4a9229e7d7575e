import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { Commitment } from './commitment.ts'
import { commitmentsOf } from './commitments-of.ts'

describe('finds an act and its type', () => {
  const cases: Record<string, string> = {
    'We will rebuild the harbor.': 'promise: rebuild the harbor',
    'Halvenia has pledged to rebuild the harbor.': 'promise: rebuild the harbor',
    'We are committed to ending the blockade.': 'promise: ending the blockade',
    'The harbor will be reopened.': 'promise: be reopened',
    'We will lift the tariffs if Sorrenay opens its ports.': 'conditionalPromise: lift the tariffs',
    'If Sorrenay attacks, we will respond.': 'warning: respond',
    'If they cross the river, Sorrenay will face severe consequences.':
      'warning: face severe consequences',
    'There will be a high price for Sorrenay.': 'warning: be a high price for Sorrenay',
    'We are ready to meet the Sorrenese envoy.': 'offer: meet the Sorrenese envoy',
    'I invite President Harga to visit Averholt.': 'offer: visit Averholt',
    'We would be glad to stop the patrols.': 'offer: stop the patrols',
    'Minister Oda will travel to Drast on Friday.': 'plan: travel to Drast on Friday',
    'We intend to open a consulate in Drast.': 'plan: open a consulate in Drast',
    'I am looking forward to hosting the Sorrenese delegation in Averholt.':
      'plan: hosting the Sorrenese delegation in Averholt',
    'We agreed to exchange all prisoners.': 'agreement: exchange all prisoners',
    'We have agreed that both navies will leave the strait.': 'agreement: leave the strait',
    'We will not accept any change of the border.': 'redLine: accept any change of the border',
    'A blockade cannot be tolerated.': 'redLine: be tolerated',
    'We will not send troops across the river.': 'assurance: send troops across the river',
    'We stand with the people of Ombrasa.': 'assurance: stand with the people of Ombrasa',
    'We have no intention to close the strait.': 'assurance: close the strait',
    'Sorrenay must withdraw its ships.': 'demand: withdraw its ships',
    'Sorrenay needs to release the pilots.': 'demand: release the pilots',
    'We call on Sorrenay to release the pilots.': 'demand: release the pilots',
    'We demand that Sorrenay release the pilots.': 'demand: release the pilots',
    'The pilots must be released.': 'demand: be released',
    'We demand that Sorrenay withdraw its ships.': 'demand: withdraw its ships',
    'We urge that Sorrenay cut its tariffs.': 'request: cut its tariffs',
    'They agreed to release the pilots whom they seized in 2021.':
      'agreement: release the pilots whom they seized in 2021',
    'That will be sent to Parliament.': 'promise: be sent to Parliament',
    'Our delegation leaves for Drast on 3 May.': 'plan: leaves for Drast on 3 May',
    'The bill that we propose will cut the tax.': 'forecast: cut the tax',
    'Both sides reaffirmed their commitment to the truce.': 'assurance: the truce',
    'We urge both sides to return to the talks.': 'request: return to the talks',
    'I ask the Council to send observers.': 'request: send observers',
    'We appeal to the parties to respect the truce.': 'request: respect the truce',
    'I hope that Parliament will approve the treaty.': 'request: approve the treaty',
    'The tariff will raise prices next year.': 'forecast: raise prices next year',
    'We expect the talks to resume in May.': 'forecast: resume in May',
    'The economy is on track to grow again.': 'forecast: grow again',
  }
  for (const [words, expected] of Object.entries(cases))
    test(words, () => assert.deepEqual(foundIn(words), [expected]))
})

describe('finds nothing where nobody binds himself', () => {
  const cases = [
    // The running of the event.
    'I will take two questions.',
    'We’ll get back to you on that.',
    'I’ll turn it over to the minister.',
    'We will start with a few words on the harbor.',
    'I will say this about the harbor.',
    'I look forward to our talks.',
    // Rhetoric.
    'We will never forget them.',
    'We will prevail.',
    'History will judge us.',
    'We must remember what they did.',
    'Tyranny will never win.',
    // Habit and inference.
    'As you will recall, the harbor was closed.',
    'You will see that the harbor is open.',
    'It will be recalled that the harbor was closed.',
    'They must be tired.',
    // What is not said to be so.
    'Will Sorrenay sign?',
    'The question is whether they will sign.',
    'We would have closed the harbor if they had attacked.',
    'Nobody knows what they will do.',
    // History.
    'We promised to sail in 1990.',
    'In 1982 they agreed to release the pilots.',
    // What is needed of nobody in particular.
    'We need partners to build peace.',
    'We were going to close the harbor.',
    'We had planned to close the harbor.',
    // Ability, and what one ought to do.
    'We can rebuild the harbor.',
    'We should be proud of our pilots.',
    'We cannot see the other bank from here.',
    // Places and nouns.
    'We are going to Drast.',
    'It was done against the will of the pilots.',
    // No duty is none.
    'You do not have to sign.',
  ]
  for (const words of cases) test(words, () => assert.deepEqual(foundIn(words), []))
})

describe('tells several acts of a sentence apart', () => {
  test('one act of two verbs is one row', () => {
    assert.deepEqual(foundIn('We will rebuild the harbor and reopen the strait.'), [
      'promise: rebuild the harbor and reopen the strait',
    ])
  })

  test('acts of two who act are two', () => {
    assert.deepEqual(foundIn('Sorrenay must withdraw its ships, and we will reopen the strait.'), [
      'demand: withdraw its ships',
      'promise: reopen the strait',
    ])
  })

  test('a request that will be made is what is asked for', () => {
    assert.deepEqual(foundIn('We will urge Parliament to approve the treaty.'), [
      'request: approve the treaty',
    ])
  })

  test('what is said again in the same answer makes no second row', () => {
    assert.deepEqual(
      foundIn('We will rebuild the harbor. I say it again: we will rebuild that harbor.'),
      ['promise: rebuild the harbor'],
    )
  })

  test('what another is to do, or more than was said, is a row of its own', () => {
    assert.deepEqual(foundIn('Sorrenay must withdraw its ships. We will withdraw our ships.'), [
      'demand: withdraw its ships',
      'promise: withdraw our ships',
    ])
    assert.deepEqual(
      foundIn('We will send ten ships. We will send ten ships and build two clinics.'),
      ['promise: send ten ships', 'promise: send ten ships and build two clinics'],
    )
  })

  test('two who speak one after the other each have a row', () => {
    const turns = ['ODA', 'HARGA'].map((name) => `MINISTER ${name}: We will send ten ships.`)
    assert.equal(commitmentsIn(briefing(turns.join('\n\n'))).length, 2)
  })
})

describe('tells for whom an act is', () => {
  const cases: Record<string, readonly string[] | undefined> = {
    'On Friday Sorrenay will open the port.': ['Sorrenay'],
    'This week Sorrenay will sign the treaty.': ['Sorrenay'],
    'Our government will rebuild the harbor.': ['Halvenia'],
    'The farmers who use our harbor will leave on Monday.': ['The farmers'],
    'The borders will reopen on Monday.': undefined,
    'Negotiators will meet on Monday.': ['Negotiators'],
    'Many people speak on behalf of Sorrenay, and we will rebuild the harbor.': ['Halvenia'],
    'President Harga, our guest, will sign the treaty on Monday.': ['President Harga'],
    'Sorrenay and Palvia agreed to open the port on Monday.': ['Sorrenay', 'Palvia'],
    'Halvenia, Palvia and Sorrenay will open the port.': ['Halvenia', 'Palvia', 'Sorrenay'],
    'We and our allies will send ships.': ['Halvenia', 'our allies'],
    'The foreign ministers of Palvia and Sorrenay agreed to open the port.': [
      'The foreign ministers of Palvia and Sorrenay',
    ],
    'Free nations have a duty to defend their people.': undefined,
    'We will impose sanctions on Palvia.': ['Halvenia'],
    'Palvia will veto the draft.': ['Palvia'],
    'Palvia will face consequences.': undefined,
  }
  for (const [words, expected] of Object.entries(cases))
    test(words, () => assert.deepEqual(rowsOf(words)[0]?.onBehalfOf, expected))
})

test('who asks and who acts, and for whom', () => {
  const [demand, promise] = rowsOf(
    'On behalf of the Lakes Union, we call on Sorrenay to release the pilots. We will rebuild the harbor.',
  )
  assert.deepEqual(demand?.onBehalfOf, ['the Lakes Union'])
  assert.deepEqual(demand?.target, ['Sorrenay'])
  assert.equal(demand?.speaker, 'Mirela Oda')
  assert.deepEqual(promise?.onBehalfOf, ['Halvenia'])
})

test('a day of another clause is no deadline', () => {
  const [promise] = rowsOf(
    'We are committed to resolving our differences, and I hope that you can test that today.',
  )
  assert.equal(promise?.deadline, undefined)
})

test('whom a warning is against, and who is spoken to', () => {
  const [warning] = rowsOf(
    'Mr. President, if you cross the river, Sorrenay will face consequences.',
  )
  assert.deepEqual(warning?.target, ['Sorrenay'])
  assert.deepEqual(warning?.hearer, ['Mr. President'])
})

test('who acts is not spoken to', () => {
  const cases: Record<string, readonly string[] | undefined> = {
    'Secretary Brandt, who is here, will travel to Drast on Friday.': undefined,
    'General elections, we promise, will be held in May.': undefined,
    'Mr. President, we will rebuild the harbor.': ['Mr. President'],
    'And Minister Harga, we will rebuild the harbor.': ['Minister Harga'],
  }
  for (const [words, hearer] of Object.entries(cases))
    assert.deepEqual(rowsOf(words)[0]?.hearer, hearer, words)
})

test('of what one needs another to do, he is asked', () => {
  const [row] = rowsOf('We need Sorrenay to withdraw its ships.')
  assert.equal(row?.type, 'demand')
  assert.deepEqual(row?.target, ['Sorrenay'])
  assert.deepEqual(row?.onBehalfOf, ['Halvenia'])
})

test('an agreement of the year before is told as news in January', () => {
  const text = briefing('MINISTER ODA: Last week they agreed to release the pilots.')
  assert.equal(commitmentsIn(text.replace('March 4', 'January 3'))[0]?.type, 'agreement')
})

test('what others promised is told as reported', () => {
  const [told] = rowsOf('President Harga told me that he will open the ports.')
  assert.equal(told?.level, 'reportedBySpeaker')
  assert.equal(told?.action.span.text, 'open the ports')
})

test('a question counts only where it tells of what the other side said', () => {
  const rows = commitmentsIn(
    briefing('Q: President Harga said that Sorrenay will open the ports. Will you sail to Drast?'),
  )
  assert.deepEqual(
    rows.map(({ level, action }) => [level, action.span.text]),
    [['inQuestion', 'open the ports']],
  )
})

test('words of a press report have its levels', () => {
  const rows = commitmentsIn(
    `# Harbor to reopen

March 4, 2024

AVERHOLT — Halvenia will rebuild the harbor, Halvenian Foreign Minister Mirela Oda said.

“We will not send troops across the river,” Oda told reporters on Sunday.
`,
  )
  assert.deepEqual(
    rows.map(({ level, type }) => [level, type]),
    [
      ['paraphrasedByPress', 'promise'],
      ['quotedByPress', 'assurance'],
    ],
  )
})

test('what a report tells with "that" has its condition', () => {
  const [row] = commitmentsIn(`Halvenia warns Palvia

DRAST, March 4, 2024 (Strait Wire) — Foreign Minister Mirela Oda stressed that any further Palvian incursion will be met with a swift response. “We are ready,” she said on Monday.
`)
  assert.equal(row?.type, 'warning')
  assert.equal(row.condition?.span.text, 'any further Palvian incursion')
})

test('a deadline is resolved from the day of speaking', () => {
  const [row] = rowsOf('We will release the pilots by Friday.')
  assert.equal(row?.deadline?.span.text, 'by Friday')
  assert.equal(row?.deadline?.to, '2024-03-08')
})

test('past days are no deadlines', () => {
  const [row] = rowsOf('We will rebuild the harbor that burned on March 1, 2024.')
  assert.equal(row?.deadline, undefined)
})

test('the words of a row stand in the document as they are given', () => {
  const text = briefing('MINISTER ODA: If Sorrenay attacks (applause), we will respond by Friday.')
  for (const row of commitmentsIn(text)) {
    const spans = [row.action.span, row.modality?.span, row.condition?.span, row.deadline?.span]
    for (const span of [...spans, ...row.evidence])
      if (span !== undefined) assert.equal(text.slice(span.start, span.end), span.text)
    assert.equal(row.condition?.span.text, 'If Sorrenay attacks')
  }
})

test('negation is kept apart from the act', () => {
  const [row] = rowsOf('We will not send troops.')
  assert.equal(row?.polarity, 'negative')
  assert.equal(row?.action.span.text, 'send troops')
  assert.equal(row?.modality?.span.text, 'will not')
})

test('codes a promise, a demand and a threat as PLOVER does', () => {
  assert.deepEqual(codesOf('We will send food to Ombrasa.'), ['AGREE'])
  assert.deepEqual(codesOf('We urge Sorrenay to withdraw its troops.'), ['REQUEST'])
  assert.deepEqual(codesOf('If they attack, we will impose sanctions on Sorrenay.'), ['THREATEN'])
})

test('a refusal is no denial of itself, and what is offered is cooperation, whatever it is', () => {
  const cases: Record<string, string> = {
    'We will not negotiate with Sorrenay.': 'REJECT 125',
    'I will travel to Drast on Friday for talks.': 'AGREE 036',
    'If Sorrenay withdraws its police, we will reduce our troops by a third.':
      'AGREE 0356 hypothetical',
    'We will release all the drivers by Monday.': 'AGREE 0353',
    'We stand ready to help.': 'AGREE 030',
  }
  for (const [words, expected] of Object.entries(cases)) {
    const [row] = rowsOf(words)
    const codes = [row?.plover, row?.cameo, row?.ploverAuxiliary].filter(Boolean)
    assert.equal(codes.join(' '), expected, words)
  }
})

function codesOf(words: string): (string | undefined)[] {
  return rowsOf(words).map(({ plover }) => plover)
}

function foundIn(words: string): string[] {
  return rowsOf(words).map(({ type, action }) => `${type}: ${action.span.text}`)
}

function rowsOf(words: string): Commitment[] {
  return commitmentsIn(briefing(`MINISTER ODA: ${words}`))
}

function briefing(turns: string): string {
  return `Remarks by Mirela Oda, Foreign Minister of Halvenia\n\nAverholt, March 4, 2024\n\nMINISTER ODA: Good morning.\n\n${turns}\n`
}

function commitmentsIn(text: string): Commitment[] {
  const { document, quotations } = readDocument({ text, id: 'averholt' as DocumentId })
  return commitmentsOf(spokenText(document, quotations))
}
