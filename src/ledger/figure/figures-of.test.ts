import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentId } from '../../document/document.ts'
import { readDocument } from '../../read-document.ts'
import { spokenText } from '../spoken-text.ts'
import type { Figure } from './figure.ts'
import { figuresOf } from './figures-of.ts'

const BRIEFING = `Press Briefing by Foreign Minister Mirela Oda

Averholt, March 3, 2024

MINISTER ODA: We have sent (applause) more than 300 pilots to Drast. Last year tolls fell by 20 percent. By 2030 we will build ~~30~~ [40] tugs.

Q: Is it true that 500 pilots left?

MINISTER ODA: They are our 12 best. Resolution 40 says so.
`

test('a figure of a transcript says what, how many, when, in which way and who', () => {
  const rows = figuresFrom(BRIEFING)
  assert.deepEqual(
    rows.map(({ number, subject, asOf, modality, speaker, level }) => [
      number.text,
      subject?.text,
      asOf?.timex,
      modality,
      speaker,
      level,
    ]),
    [
      ['more than 300', 'pilots', undefined, 'asserted', 'Mirela Oda', 'direct'],
      ['20 percent', 'tolls', '2023', 'asserted', 'Mirela Oda', 'direct'],
      ['40', 'tugs', '2030', 'planned', 'Mirela Oda', 'direct'],
      ['500', 'pilots', undefined, 'asked', undefined, 'inQuestion'],
    ],
  )
})

test('a figure is of the time that its sentence tells, however it is named', () => {
  const [figure] = figuresFrom(BRIEFING.replace('By 2030 we', 'At Christmas we')).filter(
    ({ number }) => number.text === '40',
  )
  assert.equal(figure?.asOf?.text, 'Christmas')
})

test('a figure is of no time of another clause, of another figure, or that it is compared with', () => {
  const cases: Record<string, readonly (string | undefined)[]> = {
    'We buy 40 ships, and we sell them by the end of next year.': [undefined],
    'We went from 40 ships in 2020 to 60 ships in 2023.': ['2020', '2023'],
    'Tolls fell by 12 percent compared to last year.': [undefined],
    'We have 400 ships, as many as in 2029.': [undefined],
    'We have 400 pilots there, the same number as in January.': [undefined],
    'In 2020 we had 40 ships and 60 tugs.': ['2020', '2020'],
    'Oda was able to tell the crews that in 2020, they had 40 ships.': ['2020'],
  }
  for (const [words, times] of Object.entries(cases)) {
    const rows = figuresFrom(`A statement\n\n${words}`)
    assert.deepEqual(
      rows.map(({ asOf }) => asOf?.timex),
      times,
      words,
    )
  }
})

test('the spans of a figure lead back to the words of the document', () => {
  for (const { number, subject, evidence } of figuresFrom(BRIEFING)) {
    for (const { start, end, text } of [number, ...(subject === undefined ? [] : [subject])]) {
      assert.equal(BRIEFING.slice(start, end), text)
    }
    const [{ start, end, text }] = evidence
    assert.equal(BRIEFING.slice(start, end), text)
    assert.ok(start <= number.start && end >= number.end)
  }
})

test('a figure that a press report quotes is a figure of the one who is quoted, once', () => {
  const rows = figuresFrom(`# Harbor to reopen

March 4, 2024

AVERHOLT — Halvenia keeps 30 tugs in the harbor.

“We have sent 300 pilots,” Foreign Minister Mirela Oda told reporters on Sunday.
`)
  assert.deepEqual(
    rows.map(({ number, speaker, level }) => [number.text, speaker, level]),
    [
      ['30', undefined, undefined],
      ['300', 'Mirela Oda', 'quotedByPress'],
    ],
  )
})

test('a figure that somebody is told to deny is denied', () => {
  for (const words of [
    'denied that 400 pilots had been sent',
    'rejected claims that 400 pilots left',
  ]) {
    const rows = figuresFrom(`# Harbor to reopen

March 4, 2024

AVERHOLT — Foreign Minister Mirela Oda ${words}.
`)
    assert.deepEqual(
      rows.map(({ modality }) => modality),
      ['denied'],
    )
  }
})

test('a figure of another is told to be reported by the speaker', () => {
  const levels = (words: string): unknown =>
    figuresFrom(BRIEFING.replace('We have sent (applause)', words)).map(({ level }) => level)[0]
  assert.equal(levels('Halvenia claims that it has sent'), 'reportedBySpeaker')
  assert.equal(levels('According to the Harbor Guild,'), 'reportedBySpeaker')
  assert.equal(levels('I said that we have sent'), 'direct')
})

test('every figure has an id of its own', () => {
  const rows = figuresFrom('A statement\n\nOda sent 300 pilots. Oda sent 300 pilots.')
  assert.equal(rows.length, 2)
  assert.equal(new Set(rows.map(({ id }) => id)).size, 2)
})

test('a text without figures has no rows', () => {
  assert.deepEqual(figuresFrom('A statement\n\nIn 2019 our two countries met.'), [])
  assert.deepEqual(figuresFrom(''), [])
})

function figuresFrom(text: string): Figure[] {
  const { document, quotations } = readDocument({ text, id: 'averholt' as DocumentId })
  return figuresOf(spokenText(document, quotations))
}
