import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokenize } from '../../text/token.ts'
import { UseFinder } from './use-finder.ts'
import { Vocabulary } from './vocabulary.ts'
import { WordRows } from './word-rows.ts'

/** A formula, and texts with its uses in brackets. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'peace stability': [
    'We want [peace and stability] here.',
    'We want [stability, peace] and bread.',
    'Peace brings bread and stability.',
    'We want peace. Stability follows.',
  ],
  'free open strait': [
    'A [free and open strait] it is.',
    'The [strait shall be open and free] now.',
    'A [free, open and safe strait] it is.',
    'A free, open, calm and safe strait it is.',
    'The strait is safe, open and free.',
    '[Free and open strait]; [open and free strait].',
  ],
  'free open northern strait': [
    'A [free and open northern strait] it is.',
    'A [free and open strait] it is.',
    'A free and safe strait it is.',
  ],
  'soldier for soldier': ['They gave [soldier for soldier] back.', 'One soldier came back.'],
}
for (const [words, texts] of Object.entries(CASES)) {
  for (const source of texts) {
    test(`finds "${words}" in "${source}"`, () => {
      assert.equal(markUses(words, source.replace(/[[\]]/g, '')), source)
    })
  }
}

function markUses(words: string, text: string): string {
  const vocabulary = new Vocabulary()
  const rows = new WordRows(vocabulary)
  rows.read(words, true)
  const finder = new UseFinder([[...rows.codes.subarray(0, rows.length - 1)]], vocabulary)
  rows.read(text, false)
  const { starts, ends } = tokenize(text)
  let marked = ''
  let from = 0
  finder.find(rows, (_, start, end) => {
    const open = starts[rows.places[start] as number] as number
    const close = ends[rows.places[end - 1] as number] as number
    marked += `${text.slice(from, open)}[${text.slice(open, close)}]`
    from = close
  })
  return marked + text.slice(from)
}
