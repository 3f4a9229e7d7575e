import {
  CASE_WIDTH,
  type DirectionWeights,
  GATES_WIDTH,
  HIDDEN_WIDTH,
  INPUT_WIDTH,
  type NetWeights,
  STATE_WIDTH,
  TAG_WIDTH,
  WORD_WIDTH,
} from './sentence-net.ts'

/** `VCN` and the version of the format. */
const MAGIC = 0x56434e01
/** The largest level of a weight. */
const MOST = 127

/**
 * A net as bytes, little-endian: four bytes that name the format and its version, the length of what is
 * known by name, that as JSON, and the matrices. Each row of a matrix is how much a level is worth, and a level from -127 to 127 for each weight.
 */
export function encodeNet(net: NetWeights): Uint8Array {
  const names = new TextEncoder().encode(JSON.stringify({ words: net.words, tags: net.tags }))
  const head = new Uint8Array(8 + names.length)
  const view = new DataView(head.buffer)
  view.setInt32(0, MAGIC, true)
  view.setInt32(4, names.length, true)
  head.set(names, 8)
  const rows = matricesOf(net).flatMap(({ values, width }) => {
    const written: Uint8Array[] = []
    for (let at = 0; at < values.length; at += width)
      written.push(encodeRow(values.subarray(at, at + width)))
    return written
  })
  return Buffer.concat([head, ...rows])
}

/**
 * The net of which {@link encodeNet} wrote `bytes`.
 *
 * @throws {RangeError} for bytes that are no net of this version
 */
export function decodeNet(bytes: Uint8Array): NetWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getInt32(0, true) !== MAGIC)
    throw new RangeError('These bytes are no sentence net of version 1')
  const start = 8 + view.getInt32(4, true)
  if (start > bytes.length)
    throw new RangeError(`The sentence net ends early, at byte ${bytes.length}`)
  const { words, tags }: Pick<NetWeights, 'words' | 'tags'> = JSON.parse(
    new TextDecoder().decode(bytes.subarray(8, start)),
  )
  let at = start
  const read = (rows: number, width: number): Float32Array => {
    const values = new Float32Array(rows * width)
    for (let row = 0; row < rows; row++) {
      if (at + 4 + width > bytes.length)
        throw new RangeError(`The sentence net ends early, at byte ${at}`)
      const worth = view.getFloat32(at, true)
      at += 4
      for (let k = 0; k < width; k++) values[row * width + k] = worth * view.getInt8(at++)
    }
    return values
  }
  const direction = (): DirectionWeights => ({
    input: read(GATES_WIDTH, INPUT_WIDTH),
    state: read(GATES_WIDTH, STATE_WIDTH),
    bias: read(1, GATES_WIDTH),
  })
  const wordVectors = read(words.length, WORD_WIDTH)
  const tagVectors = read(tags.length, TAG_WIDTH)
  const directions = [direction(), direction()] as const
  const hidden = read(HIDDEN_WIDTH, CASE_WIDTH)
  const hiddenBias = read(1, HIDDEN_WIDTH)
  const outcomes = (bytes.length - at - 4) / (HIDDEN_WIDTH + 5)
  const out = read(outcomes, HIDDEN_WIDTH)
  const outBias = read(1, outcomes)
  return { words, tags, wordVectors, tagVectors, directions, hidden, hiddenBias, out, outBias }
}

/** All matrices of a net, in the order in which they are written. */
function matricesOf(net: NetWeights): { readonly values: Float32Array; readonly width: number }[] {
  return [
    { values: net.wordVectors, width: WORD_WIDTH },
    { values: net.tagVectors, width: TAG_WIDTH },
    ...net.directions.flatMap(({ input, state, bias }) => [
      { values: input, width: INPUT_WIDTH },
      { values: state, width: STATE_WIDTH },
      { values: bias, width: GATES_WIDTH },
    ]),
    { values: net.hidden, width: CASE_WIDTH },
    { values: net.hiddenBias, width: HIDDEN_WIDTH },
    { values: net.out, width: HIDDEN_WIDTH },
    { values: net.outBias, width: net.outBias.length },
  ]
}

function encodeRow(values: Float32Array): Uint8Array {
  const worth = Math.fround(values.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / MOST)
  const bytes = new Uint8Array(4 + values.length)
  const view = new DataView(bytes.buffer)
  view.setFloat32(0, worth, true)
  for (const [k, value] of values.entries())
    view.setInt8(
      4 + k,
      worth === 0 ? 0 : Math.max(-MOST, Math.min(MOST, Math.round(value / worth))),
    )
  return bytes
}
