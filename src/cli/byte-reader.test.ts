import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ByteReader } from './byte-reader.ts'

const STOP = new Error('the disk failed')

function* failing(bytes: Uint8Array): Generator<Uint8Array> {
  yield bytes
  throw STOP
}

test('bytes come in order however they are asked for, and each is counted once', async () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constantFrom('peek', 'take', 'next'),
      count: fc.integer({ min: 1, max: 9 }),
    }),
    fc.record({ do: fc.constant('giveBack'), count: fc.integer({ min: 0, max: 3 }) }),
  )
  const chunks = fc.array(fc.uint8Array({ maxLength: 6 }), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(chunks, fc.array(step, { maxLength: 20 }), async (parts, steps) => {
      const all = Buffer.concat(parts)
      const reader = new ByteReader(parts)
      let at = 0
      let last: Uint8Array = new Uint8Array(0)
      for (const { do: what, count } of steps) {
        if (what === 'giveBack') {
          const back = last.subarray(Math.max(0, last.length - count))
          reader.giveBack(back)
          at -= back.length
          last = new Uint8Array(0)
        } else if (what === 'peek') {
          assert.deepEqual([...(await reader.peek(count))], [...all.subarray(at, at + count)])
        } else {
          last =
            (what === 'take' ? await reader.take(count) : await reader.next(count)) ??
            last.subarray(0, 0)
          assert.deepEqual([...last], [...all.subarray(at, at + last.length)])
          if (what === 'take') assert.equal(last.length, Math.min(count, all.length - at))
          at += last.length
        }
        assert.equal(reader.position, at)
      }
      const rest: Uint8Array[] = []
      for await (const part of reader.rest()) rest.push(part)
      assert.deepEqual([...Buffer.concat(rest)], [...all.subarray(at)])
    }),
  )
})

test('a failure comes after all that stood before it, and comes again', async () => {
  const reader = new ByteReader(failing(Buffer.from('abc')))
  assert.equal(String(await reader.peek(9)), 'abc')
  assert.equal(String(await reader.next()), 'abc')
  await assert.rejects(reader.next(), STOP)
  await assert.rejects(reader.take(1), STOP)
})

test('who stops early lets go of the source', async () => {
  let isOpen = true
  const source = (function* () {
    try {
      for (;;) yield Buffer.from('abc')
    } finally {
      isOpen = false
    }
  })()
  for await (const bytes of new ByteReader(source).rest()) {
    assert.equal(String(bytes), 'abc')
    break
  }
  assert.equal(isOpen, false)
})
