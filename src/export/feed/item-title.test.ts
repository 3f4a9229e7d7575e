import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EmbeddedPassage } from '../embed/embed.ts'
import { itemTitle } from './item-title.ts'

const document = { id: 'callow', kind: 'remarks', revision: 1, newest: 1 }

/** Words with what stands around them, and how the title shows them. */
const cases: readonly (readonly [said: Partial<EmbeddedPassage>, shown: string])[] = [
  [{ before: 'The', after: 'stays open.' }, 'The harbor stays open.'],
  [{}, 'harbor'],
  [{ words: 'We sail.\n\nWe sail at noon.' }, 'We sail. We sail at noon.'],
  [{ before: 'one two '.repeat(20) }, `… two ${'one two '.repeat(7)}harbor`],
  [{ after: 'one two '.repeat(20) }, `harbor ${'one two '.repeat(10).trim()} …`],
  [{ words: '𝔸'.repeat(200) }, `${'𝔸'.repeat(120)} …`],
]

for (const [said, shown] of cases) {
  test(`shows ${shown}`, () => {
    const passage = { address: 'a#1@1', words: 'harbor', speaker: 'Oda', citation: '', document }
    assert.equal(itemTitle({ ...passage, ...said }), `Oda: “${shown}”`)
  })
}
