import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotingText } from '../../test/support/quoting-text.ts'
import { findQuotations } from './find-quotations.ts'

/** Each stretch in marks, with why it is no speech, or `said`. */
const cases: Record<string, readonly [text: string, ...told: string[]]> = {
  'a name that a thing is known as': [
    'Work on the span, known on the drawings as “Crossing Nine,” starts in March.',
    'term Crossing Nine,',
  ],
  'a short name behind an article': [
    'The “Night Rat”, the sleeper to Averholt, is late again.',
    'term Night Rat',
  ],
  'a name that everyone calls a thing by': [
    'The “lamp tax”, as everyone on the quay calls it, is back.',
    'term lamp tax',
  ],
  'the best line of a book': [
    'Its best line, “Peace is furniture,” is sewn on a cushion.',
    'said Peace is furniture,',
  ],
  'the title of a book': [
    'Her book, “Nineteen Days Without a Window,” is read in both capitals.',
    'title Nineteen Days Without a Window,',
  ],
}

for (const [name, [text, ...told]] of Object.entries(cases)) {
  test(`tells ${name}`, () => {
    const { quotations, notSpeech } = findQuotations(quotingText(text))
    const said = quotations.flatMap(({ marked }) => marked.map((span) => ({ span, as: 'said' })))
    const all = [...said, ...notSpeech.map(({ span, reason }) => ({ span, as: reason }))]
    const printed = all
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ span, as }) => `${as} ${text.slice(span.start, span.end)}`)
    assert.deepEqual(printed, told)
  })
}
