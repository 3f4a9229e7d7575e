import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeModel, encodeModel, type StoredModel } from './model-codec.ts'
import { MOVE_PAIRS, PAIRS } from './parser-state.ts'
import { TAG } from './tag.ts'

const stored: StoredModel = {
  words: new Map([
    [-7, 0],
    [0, 1],
    [12, 1],
  ]),
  sets: [
    { tags: Uint8Array.of(TAG.NN, TAG.VB), isClosed: false },
    { tags: Uint8Array.of(TAG.DT), isClosed: true },
  ],
  seen: Int32Array.from({ length: PAIRS }, (_, k) => k),
  only: Int32Array.from({ length: MOVE_PAIRS }, (_, k) => (k % 3) - 1),
  tables: [
    { mask: 1, levels: Int8Array.of(0, 1, -2, 127) },
    { mask: 1, levels: Int8Array.of(127, -127, 0, 12) },
    { mask: 0, levels: Int8Array.of(-6) },
  ],
}

test('a model comes back as it was written', () => {
  const { tagger, parser } = decodeModel(encodeModel(stored))
  assert.deepEqual(
    [-7, 0, 12, 5].map((word) => tagger.dictionary.find(word)),
    [0, 1, 1, -1],
  )
  assert.deepEqual(tagger.dictionary.sets, stored.sets)
  assert.deepEqual(parser.seen, stored.seen)
  assert.deepEqual(parser.only, stored.only)
  // Weights are the squares of their levels, with their signs.
  assert.deepEqual([...tagger.weights.values], [0, 2, -8, 2 * 127 * 127])
  assert.deepEqual([...parser.relations.values], [-72])
  // Two weights of moves are one number: 127 * 127 / 36 is 448, and 12 * 12 / 36 is 4.
  assert.deepEqual([...parser.moves.values], [448 * 65536 - 448, 4])
})

test('a model is read wherever its bytes lie', () => {
  const bytes = encodeModel(stored)
  const moved = new Uint8Array(bytes.length + 3)
  moved.set(bytes, 3)
  assert.deepEqual(decodeModel(moved.subarray(3)), decodeModel(bytes))
})

const bytes = encodeModel(stored)
const broken: Record<string, Uint8Array> = {
  'no bytes': new Uint8Array(0),
  'a text': new TextEncoder().encode('This is no model at all.'),
  'a model without its end': bytes.subarray(0, bytes.length - 1),
  'a model cut in its words': bytes.subarray(0, 48),
  'a model with more behind it': Uint8Array.from([...bytes, 0]),
}

for (const [name, wrong] of Object.entries(broken)) {
  test(`refuses ${name}`, () => {
    assert.throws(() => decodeModel(wrong), RangeError)
  })
}
