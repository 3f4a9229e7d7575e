import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type ContextEvidence,
  type Finding,
  MemoryRecord,
  parseDocument,
  type Verdict,
} from '../verbale.ts'

// One transcript holds every passage; each case is a report of a line or two on one of them.
const TRANSCRIPT = `Remarks of Foreign Minister Ilsabet Corvane
Averholt, September 18, 2024

FOREIGN MINISTER CORVANE: Thank you, Minister Teskel. You know where our pilots stand, and you will find the door open when you come back.

The wheat will sail before the spring planting, whoever holds the pen.

If the Maritime Panel rules against us, we will take the buoys out of the water within a week.

I have never said that the treaty of the two lamps is dead and buried.

Nobody hires a pilot of whom he doesn't believe that he can find his own way home in a fog.

We spent the winter in negotiations over herring with Lunmark, and they taught us patience. Those negotiations ended with a handshake and a very long lunch.

If I am elected chancellor in the spring, I will tear the barge contract into nine strips.

Now if somebody has no lamp oil, and we have plenty of it in the cellars tonight.

I never said that Lunmark sleeps, whatever the papers print. Nobody ever asked me whether I was afraid of the sea. I think this is the longest election in a generation. Whoever wins this election will have to mend the quay.

My heart is with the families on the north shore. No attack was as bad as this in all of 1931. If the chancellor will not speak of this attack by its name, he should hand over the keys.

Halvenia will not accept any limits on civilian barges. We do not need a bigger customs house on the island. It is not a capitulation, Nils. We are not going to allow the rivals of this harbor to write our timetable. We will not hesitate to burn the old buoys in the square.

We will raise the drawbridge once the divers have finished their work. We will lower the tolls on eels if Lunmark returns the two buoys. I do not think the king will travel to Drast before the pilots are home. The choir will sing in the cathedral before noon.

I am not going to tell you that every lamp has been paid for. Nobody on this quay believes that the fog is our friend. I doubt that the new breakwater will hold through the winter. It would be a mistake to say that we have forgotten the ferrymen. The claim that we drowned the bell is false, and everybody knows it.
`

interface Case {
  readonly name: string
  readonly draft: string
  /** The difference that must be shown; none when the draft keeps the context. */
  readonly kind?: ContextEvidence['kind']
  /** Words that must stand in the sentence shown of the record. */
  readonly shows?: string
  /** The verdict on words whose context is kept. Default: `verbatim`. */
  readonly wording?: Verdict
}

const CASES: readonly Case[] = [
  {
    name: 'words said to one minister and reported as said to another',
    draft:
      '"You know where our pilots stand, and you will find the door open when you come back," Corvane told Prime Minister Hadrik Moll.',
    kind: 'addressee',
    shows: 'Minister Teskel',
  },
  {
    name: 'the hearer whom the record addresses',
    draft:
      '"You know where our pilots stand, and you will find the door open when you come back," Corvane told Foreign Minister Joram Teskel.',
  },
  {
    name: 'a house of the press as the hearer',
    draft:
      '"You know where our pilots stand, and you will find the door open when you come back," Corvane told Halvenian Radio.',
  },
  {
    name: 'words given another day after the verb',
    draft:
      '"The wheat will sail before the spring planting, whoever holds the pen," Corvane told reporters on October 3, 2024.',
    kind: 'occasion',
    shows: 'September 18, 2024',
  },
  {
    name: 'words given another day at the head of the sentence',
    draft:
      'On August 2, 2024, Corvane said: "The wheat will sail before the spring planting, whoever holds the pen."',
    kind: 'occasion',
    shows: 'September 18, 2024',
  },
  {
    name: 'a weekday that is the day of the record',
    draft:
      '"The wheat will sail before the spring planting, whoever holds the pen," Corvane said on Wednesday.',
  },
  {
    name: 'a day that the words speak of',
    draft:
      '"The wheat will sail before the spring planting, whoever holds the pen," Corvane said of the October 3, 2024 vote.',
  },
  {
    name: 'the day after, as another clock has it',
    draft:
      '"The wheat will sail before the spring planting, whoever holds the pen," Corvane said on Thursday.',
  },
  {
    name: 'a threat without its condition',
    draft:
      'The minister announced a step. "We will take the buoys out of the water within a week," Corvane said.',
    kind: 'condition',
    shows: 'If the Maritime Panel rules against us',
  },
  {
    name: 'a threat with its condition in the words of the report',
    draft:
      'If the panel rules against Halvenia, "we will take the buoys out of the water within a week," Corvane said.',
  },
  {
    name: 'words that the speaker denied having said',
    draft: 'Corvane said that "the treaty of the two lamps is dead and buried."',
    kind: 'negation',
    shows: 'I have never said that',
  },
  {
    name: 'two negations that turn nothing around',
    draft: 'Corvane said that a good pilot "can find his own way home in a fog."',
  },
  {
    name: 'the denial kept',
    draft: 'Corvane denied having said that "the treaty of the two lamps is dead and buried."',
  },
  {
    name: 'a pointer moved to another affair',
    draft:
      'The ministers met for negotiations over the strait. "Those negotiations ended with a handshake and a very long lunch," Corvane said.',
    kind: 'antecedent',
    shows: 'negotiations over herring',
  },
  {
    name: 'the office that a candidate runs for',
    draft:
      'Corvane spoke of contracts. “I will tear the barge contract into nine strips,” Corvane said.',
  },
  {
    name: 'a sentence that was begun and not ended',
    draft: 'Corvane spoke of oil. “We have plenty of it in the cellars tonight,” Corvane said.',
  },
  {
    name: 'the campaign that everybody is in',
    draft:
      'The harbor was quiet all day. “Whoever wins this election will have to mend the quay,” Corvane said.',
  },
  {
    name: 'an attack that the report calls a shooting',
    draft:
      'Corvane asked the chancellor to resign over a shooting at a boathouse that left nine pilots dead. “If the chancellor will not speak of this attack by its name, he should hand over the keys,” Corvane said.',
  },
  {
    name: 'a word or two',
    draft: 'Corvane joked that in winter “Lunmark sleeps.”',
  },
  {
    name: 'what waits for an event',
    draft: '“We will raise the drawbridge,” Corvane said.',
    kind: 'condition',
    shows: 'once the divers have finished',
  },
  {
    name: 'an event that the report gives',
    draft: 'After the divers leave, “we will raise the drawbridge,” Corvane said.',
  },
  {
    name: 'what will not come before an event',
    draft: '“I do not think the king will travel to Drast,” Corvane said.',
    kind: 'condition',
    shows: 'before the pilots are home',
  },
  {
    name: 'an hour of the day',
    draft: '“The choir will sing in the cathedral,” Corvane said.',
  },
  {
    name: 'a promise that its verb is cut off from',
    draft: 'Corvane promised to “lower the tolls on eels.”',
    kind: 'condition',
    shows: 'if Lunmark returns the two buoys',
  },
  {
    name: 'a verb whose negation is cut off',
    draft: 'Corvane said she was ready to “accept any limits on civilian barges.”',
    kind: 'negation',
    shows: 'will not accept',
  },
  {
    name: 'a verb that the report denies as well',
    draft: 'Corvane said she would not “accept any limits on civilian barges.”',
  },
  {
    name: 'a verb that the report says was refused',
    draft: 'Corvane refused to “accept any limits on civilian barges.”',
  },
  {
    name: 'a word or two whose negation is cut off',
    draft: 'Corvane called the inspection team “a capitulation.”',
    kind: 'negation',
    shows: 'It is not a capitulation',
  },
  {
    name: 'a thing that the record denies a need of, and the report affirms',
    draft: 'Corvane told the guild that she would need “a bigger customs house on the island.”',
    kind: 'negation',
    shows: 'We do not need',
  },
  {
    name: 'a thing that the report only names',
    draft: 'Corvane spoke of plans for “a bigger customs house on the island.”',
  },
  {
    name: 'what others are not allowed',
    draft: 'Corvane warned of rivals who “write our timetable” for the winter season.',
  },
  {
    name: 'a negation that its verb takes back',
    draft: 'Corvane threatened to “burn the old buoys in the square.”',
  },
  {
    name: 'what the speaker would not tell',
    draft: 'Corvane said that “every lamp has been paid for.”',
    kind: 'negation',
    shows: 'not going to tell you',
  },
  {
    name: 'what nobody believes',
    draft: '“The fog is our friend,” Corvane said.',
    kind: 'negation',
    shows: 'Nobody on this quay believes',
  },
  {
    name: 'what the speaker doubts',
    draft: '“The new breakwater will hold through the winter,” Corvane said.',
    kind: 'negation',
    shows: 'I doubt that',
  },
  {
    name: 'what the speaker calls a mistake to say',
    draft: '“We have forgotten the ferrymen,” Corvane said.',
    kind: 'negation',
    shows: 'a mistake to say',
  },
  {
    name: 'a claim that the speaker calls false',
    draft: '“We drowned the bell,” Corvane said.',
    kind: 'negation',
    shows: 'is false',
  },
  {
    name: 'a pointer in words that the report leaves out',
    draft:
      'Corvane spoke of the winter. “They taught us patience … a very long lunch,” Corvane said.',
    wording: 'trimmed',
  },
  {
    name: 'a pointer whose affair the report names',
    draft:
      'She recalled the negotiations over herring with Lunmark. "Those negotiations ended with a handshake and a very long lunch," Corvane said.',
  },
]

for (const { name, draft, kind, shows = '', wording = 'verbatim' } of CASES) {
  test(`${kind === undefined ? 'keeps' : 'shows the'} ${kind ?? ''} context: ${name}`, () => {
    const { verdict, possible, context } = checkOne(draft)
    assert.equal(context?.kind, kind)
    if (context === undefined) {
      assert.equal(verdict, wording)
      return
    }
    assert.equal(verdict, 'outOfContext')
    assert.equal(possible, true)
    assert.ok(context.source.text.includes(shows), context.source.text)
    assert.equal(sliceOf(TRANSCRIPT, context.source.span), context.source.text)
    if (context.draft !== undefined) {
      assert.equal(sliceOf(draft, context.draft.span), context.draft.text)
    }
  })
}

function checkOne(draft: string): Finding {
  const record = new MemoryRecord([parseDocument({ text: TRANSCRIPT })])
  const { findings } = record.check({ text: draft, kind: 'pressReport', date: '2024-09-20' })
  const found = findings.find(({ quotation }) => quotation.kind !== 'unmarked')
  assert.ok(found)
  return found
}

function sliceOf(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end)
}
