import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SegmentRow } from '../store/store.ts'
import { chooseMerge } from './index-writer.ts'

/** Segments by their words, in thousands. */
const cases: Record<string, { readonly words: readonly number[]; readonly merged: number }> = {
  'no segment': { words: [], merged: 0 },
  'a single one': { words: [4000], merged: 0 },
  'many of one size': { words: [4000, 4000, 4000, 600], merged: 4 },
  'a little behind much': { words: [37_000, 50], merged: 0 },
  'little behind a little, behind much': { words: [37_000, 50, 50], merged: 2 },
  'a quarter of what is before it': { words: [4000, 1000], merged: 2 },
  'less than a quarter': { words: [4000, 999], merged: 0 },
  'more than one segment can hold': { words: [50_000, 20_000, 20_000], merged: 2 },
  'without words': { words: [0, 0], merged: 2 },
}

for (const [name, { words, merged }] of Object.entries(cases)) {
  test(`merges the last ${merged} of segments: ${name}`, () => {
    const rows = words.map(
      (thousands, k): SegmentRow => ({
        name: `${k}.seg`,
        first: k + 1,
        last: k + 1,
        words: thousands * 1000,
        bytes: 0,
        checksum: 0,
      }),
    )
    assert.deepEqual(chooseMerge(rows), rows.slice(rows.length - merged))
  })
}
