import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  containsSpan,
  hullOf,
  overlapsSpan,
  type Span,
  spansWithin,
  trimSpan,
  withoutSpans,
} from './span.ts'

const SIZE = 20
const span = fc
  .tuple(fc.nat(SIZE), fc.nat(SIZE))
  .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }))

/** Spans in order, none empty, none overlapping another. */
const spans = fc
  .uniqueArray(fc.nat(SIZE), { maxLength: 8 })
  .map((cuts) => cuts.toSorted((a, b) => a - b))
  .map((cuts): Span[] =>
    cuts.flatMap((start, k) => {
      const end = cuts[k + 1]
      return k % 2 === 0 && end !== undefined ? [{ start, end }] : []
    }),
  )

/** The offsets that spans cover: the slow way to say what they are. */
function offsets(list: readonly Span[]): number[] {
  return list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, k) => start + k))
}

test('containing and overlapping are what they are for sets of offsets', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      const inA = offsets([a])
      const inB = offsets([b])
      if (inB.length > 0) {
        assert.equal(
          containsSpan(a, b),
          inB.every((offset) => inA.includes(offset)),
        )
      }
      if (inA.length > 0 && inB.length > 0) {
        assert.equal(
          overlapsSpan(a, b),
          inA.some((offset) => inB.includes(offset)),
        )
      }
    }),
  )
})

test('spans within a limit and spans without holes are intersection and difference', () => {
  fc.assert(
    fc.property(spans, span, (list, limit) => {
      const all = offsets(list)
      const inside = offsets([limit])
      assert.deepEqual(
        offsets(spansWithin(list, limit)),
        all.filter((offset) => inside.includes(offset)),
      )
      assert.deepEqual(
        offsets(withoutSpans(limit, list)),
        inside.filter((offset) => !all.includes(offset)),
      )
      for (const { start, end } of [...spansWithin(list, limit), ...withoutSpans(limit, list)]) {
        assert.ok(start < end || limit.start === limit.end)
      }
    }),
  )
})

test('the hull is the smallest span that holds all', () => {
  assert.deepEqual(
    hullOf([
      { start: 5, end: 9 },
      { start: 2, end: 4 },
    ]),
    { start: 2, end: 9 },
  )
  assert.throws(() => hullOf([]), RangeError)
})

test('trims white space and nothing else', () => {
  const text = ' \u00a0\n “We wait.” \t'
  assert.deepEqual(trimSpan(text, { start: 0, end: text.length }), { start: 4, end: 14 })
  assert.deepEqual(trimSpan(text, { start: 5, end: 7 }), { start: 5, end: 7 })
  const blank = trimSpan('   ', { start: 0, end: 3 })
  assert.equal(blank.start, blank.end)
})
