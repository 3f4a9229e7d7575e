import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from './block.ts'
import { pageAt, pageStarts } from './page-of.ts'

function blocksOn(...pages: readonly (number | undefined)[]): Block[] {
  return pages.map((page, k) => ({
    kind: 'paragraph',
    span: { start: 10 * k, end: 10 * k + 8 },
    ...(page === undefined ? {} : { page }),
  }))
}

test('each page begins with its first block', () => {
  assert.deepEqual(pageStarts(blocksOn(1, 1, 2, 4)), [
    { page: 1, start: 0 },
    { page: 2, start: 20 },
    { page: 4, start: 30 },
  ])
  assert.deepEqual(pageStarts(blocksOn(undefined, undefined)), [])
})

test('words are on the page on which their block begins', () => {
  const blocks = blocksOn(1, 1, 2, 4)
  const cases: readonly (readonly [number, number])[] = [
    [0, 1],
    [19, 1],
    [20, 2],
    [27, 2],
    [35, 4],
    [400, 4],
  ]
  for (const [offset, page] of cases) assert.equal(pageAt(blocks, offset), page, `${offset}`)
  assert.equal(pageAt([], 3), undefined)
  assert.equal(pageAt(blocksOn(undefined), 3), undefined)
})
