import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DocumentId } from '../document/document.ts'
import { readDocument } from '../read-document.ts'
import { type Passage, spokenText } from './spoken-text.ts'

const BRIEFING = `Press Briefing by Foreign Minister Mirela Oda

Averholt, March 3, 2024

MINISTER ODA: We will reopen the harbor (applause) on Friday. The pilots ~~never~~ [always] agreed.

Q: Will Sorrenay sign?

MINISTER ODA: I hope so.
`

const REPORT = `# Harbor to reopen

March 4, 2024

AVERHOLT — Halvenia will reopen the harbor, Foreign Minister Mirela Oda said.

“The pilots have agreed,” Oda told reporters on Sunday. She never said that the talks had failed.
`

describe('the passages of a transcript', () => {
  const passages = passagesOf(BRIEFING)

  test('are its turns, with who speaks and how near that is to the speaker', () => {
    assert.deepEqual(
      passages.map(({ voice }) => [voice.speaker?.name, voice.role, voice.level, voice.turn]),
      [
        ['Mirela Oda', 'principal', 'direct', 0],
        [undefined, 'press', 'inQuestion', 1],
        ['Mirela Oda', 'principal', 'direct', 2],
      ],
    )
    assert.equal(passages[0]?.voice.day?.value, '2024-03-03')
  })

  test('leave out stage notes and what the publisher struck out', () => {
    assert.equal(
      passages[0]?.text,
      'We will reopen the harbor on Friday. The pilots always agreed.',
    )
  })

  test('lead back to the document', () => {
    const passage = passages[0] as Passage
    const sentence = passage.sentences[0]
    assert.ok(sentence)
    const { start, end } = passage.original(sentence)
    assert.equal(BRIEFING.slice(start, end), 'We will reopen the harbor (applause) on Friday.')
  })

  test('tell times, seen from the day of speaking', () => {
    const passage = passages[0] as Passage
    const [sentence, next] = passage.sentences
    assert.ok(sentence && next)
    const [friday] = passage.timesIn(sentence)
    assert.ok(friday)
    assert.equal(passage.text.slice(friday.span.start, friday.span.end), 'Friday')
    assert.deepEqual(passage.timesIn(next), [])
  })

  test('have sentences with words and a tree', () => {
    const sentence = passages[2]?.sentences[0]
    assert.deepEqual(sentence?.lower, ['i', 'hope', 'so', '.'])
    assert.equal(sentence?.tree.tag(1), 'VBP')
  })
})

test('what the audience asks is in a question', () => {
  const [, asked] = passagesOf(BRIEFING.replace('Q:', 'AUDIENCE MEMBER:'))
  assert.deepEqual([asked?.voice.role, asked?.voice.level], ['audience', 'inQuestion'])
})

test('words that the publisher put before those struck out are read', () => {
  const [first] = passagesOf(BRIEFING.replace('~~never~~ [always]', '[always]~~never~~'))
  assert.equal(first?.text, 'We will reopen the harbor on Friday. The pilots always agreed.')
})

test('the passages of a press report are its own words and what it quotes', () => {
  const passages = passagesOf(REPORT)
  assert.deepEqual(
    passages
      .map(({ voice, text }) => [voice.level, voice.speaker?.name, voice.day?.value, text])
      .slice(1),
    [
      ['paraphrasedByPress', 'Mirela Oda', '2024-03-04', 'Halvenia will reopen the harbor'],
      ['quotedByPress', 'Mirela Oda', '2024-03-03', 'The pilots have agreed,'],
    ],
  )
  assert.equal(passages[0]?.voice.level, undefined)
})

test('the words of a report begin after the place and the day that open it', () => {
  const [written] = passagesOf(REPORT)
  assert.match(written?.text ?? '', /^Halvenia will reopen the harbor/)
})

test('the day of an act that is agreed on is not the day of speaking', () => {
  const report = REPORT.replace(
    'Halvenia will',
    'Halvenia agreed to sell the ships on April 2. It will',
  )
  const agreed = passagesOf(report).find(({ text }) => /sell/.test(text) && !/harbor/.test(text))
  assert.equal(agreed?.voice.day?.value, '2024-03-04')
})

test('a sentence without end is cut where a clause may end', () => {
  const list = Array.from({ length: 400 }, (_, k) => `ship ${k} sailed from Averholt`).join(', ')
  const [passage] = passagesOf(`A statement\n\n${list}.`)
  assert.ok(passage)
  for (const { tokens, tree } of passage.sentences) assert.equal(tree.length, tokens.length)
  assert.ok(passage.sentences.length > 3)
})

function passagesOf(text: string): readonly Passage[] {
  const { document, quotations } = readDocument({ text, id: 'averholt' as DocumentId })
  return spokenText(document, quotations).passages
}
