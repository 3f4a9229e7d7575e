import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readPage } from '../format/registry.ts'
import { dropBlocks } from './drop-blocks.ts'

/** Blocks of a page, with a `=` before those of its body, and what is left out: reason and words. */
const cases: Record<string, readonly [blocks: readonly string[], ...dropped: readonly string[]]> = {
  'nothing above or in the body': [['Averholt, Lunmark', '=We sail.', '# On ladders', '=We stay.']],
  'furniture above': [['Share this page', '=We sail.'], 'furniture: Share this page'],
  'what follows the body': [
    ['=We sail.', 'Ministry of Halvenia'],
    'furniture: Ministry of Halvenia',
  ],
  'a page number inside': [['=We sail', '- 12 -', '=on Friday.'], 'pageNumber: - 12 -'],
  'a head that returns': [
    ['=One.', 'Daily Record', '=Two.', 'Daily Record', '=Three.', 'Daily Record', '=Four.'],
    'runningHead: Daily Record',
    'runningHead: Daily Record',
    'runningHead: Daily Record',
  ],
  'a note below': [['=We sail.', '* in the harbor'], 'footnote: * in the harbor'],
}

describe('blocks left out', () => {
  for (const [name, [blocks, ...expected]] of Object.entries(cases)) {
    test(name, () => {
      const page = readPage(blocks.map((words) => words.replace(/^=/, '')).join('\n\n'))
      const body = blocks.flatMap((words, index) => (words.startsWith('=') ? [index] : []))
      const dropped = dropBlocks(page, body)
      assert.deepEqual(
        dropped.map(({ reason, text }) => `${reason}: ${text}`),
        expected,
      )
      for (const { span, text } of dropped)
        assert.equal(page.text.slice(span?.start, span?.end), text)
    })
  }
})
