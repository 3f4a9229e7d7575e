import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { ByteReader } from '../byte-reader.ts'
import { UnpackError } from '../unread.ts'
import { decompress } from './decompress.ts'
import { UnpackMeter } from './limits.ts'

const TEXT = Array.from({ length: 400 }, (_, k) => `Line ${k} of the harbor log.\n`).join('')

/** What came out, and why it ended if not at its end. */
async function unpack(
  method: 'gzip' | 'zstd',
  bytes: Uint8Array,
  chunkBytes = 100,
): Promise<{ text: string; message: string | undefined }> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, k) =>
    bytes.subarray(k * chunkBytes, (k + 1) * chunkBytes),
  )
  const meter = new UnpackMeter()
  const parts: Uint8Array[] = []
  let message: string | undefined
  try {
    for await (const part of decompress(method, new ByteReader(chunks), meter)) parts.push(part)
  } catch (error) {
    assert.ok(error instanceof UnpackError, String(error))
    message = error.message
  }
  return { text: Buffer.concat(parts).toString(), message }
}

for (const [method, pack] of [
  ['gzip', gzipSync],
  ['zstd', zstdCompressSync],
] as const) {
  const bytes = pack(TEXT)

  test(`${method} unpacks to what was packed, in pieces of any size`, async () => {
    for (const chunkBytes of [1, 7, 100, 1 << 20]) {
      assert.deepEqual(await unpack(method, bytes, chunkBytes), { text: TEXT, message: undefined })
    }
  })

  test(`${method} files put one behind the other are one file`, async () => {
    const two = Buffer.concat([bytes, bytes])
    for (const chunkBytes of [1, bytes.length, 1 << 20]) {
      const expected = { text: TEXT + TEXT, message: undefined }
      assert.deepEqual(await unpack(method, two, chunkBytes), expected)
    }
  })

  test(`${method} that is cut off gives what came before, and says so`, async () => {
    for (let end = 20; end < bytes.length; end += 11) {
      const { text, message } = await unpack(method, bytes.subarray(0, end))
      assert.equal(message, 'It is cut off before its end', `cut at ${end}`)
      assert.ok(TEXT.startsWith(text))
    }
  })
}

test('gzip gives most of what stands before a cut', async () => {
  const bytes = gzipSync(TEXT)
  const { text } = await unpack('gzip', bytes.subarray(0, bytes.length - 9))
  assert.equal(text, TEXT)
})

test('a flipped bit does not pass', async () => {
  const bytes = gzipSync(TEXT)
  for (let at = 10; at < bytes.length; at += 97) {
    const damaged = Buffer.from(bytes)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    const { message } = await unpack('gzip', damaged)
    assert.match(message ?? '', /^It is (?:damaged and does not unpack|cut off)/, `byte ${at}`)
  }
})
