import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DerivedText, DerivedTextBuilder, OffsetMap } from './offset-map.ts'

/** What a builder is told to do, as fast-check makes it up. */
type Step = { readonly copy: number } | { readonly drop: number } | { readonly insert: string }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ copy: fc.nat(6) }),
  fc.record({ drop: fc.nat(4) }),
  fc.record({ insert: fc.string({ maxLength: 3 }) }),
)

interface Derived extends DerivedText {
  /** Every copied code unit: its offset in the derived text and in the original. */
  readonly copied: readonly (readonly [number, number])[]
}

function derive(original: string, steps: readonly Step[]): Derived {
  const builder = new DerivedTextBuilder(original)
  const copied: [number, number][] = []
  let at = 0
  for (const next of steps) {
    if ('insert' in next) builder.insert(next.insert)
    else {
      const end = Math.min(original.length, at + ('copy' in next ? next.copy : next.drop))
      if ('copy' in next) {
        for (let i = at; i < end; i++) copied.push([builder.length + i - at, i])
        builder.copy(at, end)
      }
      at = end
    }
  }
  return { ...builder.build(), copied }
}

const original = 'the words of the minister'

test('maps a copied offset there and back', () => {
  const { text, map } = derive(original, [{ drop: 4 }, { copy: 5 }, { insert: '…' }, { copy: 3 }])
  assert.equal(text, 'words… of')
  assert.equal(map.toOriginal(0), 4)
  assert.equal(map.toDerived(4), 0)
  assert.deepEqual(map.spanToOriginal({ start: 0, end: text.length }), { start: 4, end: 12 })
})

test('picks the side of a gap by assoc', () => {
  const { map } = derive(original, [{ copy: 3 }, { drop: 7 }, { copy: 6 }])
  assert.equal(map.toDerived(5, -1), 3)
  assert.equal(map.toDerived(5, 1), 3)
  assert.equal(map.toOriginal(3, -1), 3)
  assert.equal(map.toOriginal(3, 1), 10)
})

test('is monotone both ways', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 12 }),
      fc.constantFrom(-1 as const, 1 as const),
      (steps, assoc) => {
        const { text, map } = derive(original, steps)
        let last = 0
        for (let offset = 0; offset <= text.length; offset++) {
          const mapped = map.toOriginal(offset, assoc)
          assert.ok(mapped >= last)
          last = mapped
        }
        last = 0
        for (let offset = 0; offset <= original.length; offset++) {
          const mapped = map.toDerived(offset, assoc)
          assert.ok(mapped >= last)
          last = mapped
        }
      },
    ),
  )
})

test('maps every copied code unit there and back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { text, map, copied } = derive(original, steps)
      for (const [derived, from] of copied) {
        assert.equal(text[derived], original[from])
        assert.equal(map.toOriginal(derived), from)
        assert.equal(map.toDerived(from), derived)
      }
    }),
  )
})

test('refuses columns that do not fit', () => {
  assert.throws(() => new OffsetMap([0], [], []), RangeError)
  assert.throws(
    () => new OffsetMap([0, 2], [0, 5], [3, 1]),
    /Segment 1 begins before segment 0 ends/,
  )
})

test('a replaced stretch is taken whole, from either side', () => {
  const original = 'a &amp; b'
  const builder = new DerivedTextBuilder(original)
  builder.copy(0, 2)
  builder.replace(2, 7, '&')
  builder.copy(7, 9)
  const { text, map } = builder.build()
  assert.equal(text, 'a & b')
  assert.deepEqual(map.spanToOriginal({ start: 2, end: 3 }), { start: 2, end: 7 })
  assert.deepEqual(map.spanToOriginal({ start: 0, end: 3 }), { start: 0, end: 7 })
  assert.deepEqual(map.spanToOriginal({ start: 3, end: 5 }), { start: 7, end: 9 })
  assert.deepEqual(map.spanToDerived({ start: 4, end: 6 }), { start: 2, end: 3 })
})
