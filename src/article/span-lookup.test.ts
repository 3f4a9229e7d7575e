import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Span } from '../text/span.ts'
import { SpanLookup } from './span-lookup.ts'

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start, end: start + length }))

test('finds what a look at every span finds', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, asked) => {
      const lookup = new SpanLookup(spans, (own) => [own])
      const holds = ({ start, end }: Span): boolean => start <= asked.start && asked.end <= end
      const meets = ({ start, end }: Span): boolean => start < asked.end && asked.start < end
      const begins = ({ start }: Span): boolean => start >= asked.start && start < asked.end
      const holding = lookup.holding(asked)
      const meeting = lookup.meeting(asked)
      assert.equal(holding === undefined ? spans.some(holds) : !holds(holding), false)
      assert.equal(meeting === undefined ? spans.some(meets) : !meets(meeting), false)
      assert.equal(lookup.beginningIn(asked).length, spans.filter(begins).length)
    }),
  )
})

test('knows what has several spans by each of them', () => {
  const pair = {
    spans: [
      { start: 0, end: 4 },
      { start: 9, end: 12 },
    ],
  }
  const lookup = new SpanLookup([pair], ({ spans }) => spans)
  assert.equal(lookup.holding({ start: 10, end: 12 }), pair)
  assert.equal(lookup.holding({ start: 4, end: 9 }), undefined)
})
