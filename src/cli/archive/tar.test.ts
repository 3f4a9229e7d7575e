import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PackedFile, packTar } from '../../../test/support/pack-archive.ts'
import { ByteReader } from '../byte-reader.ts'
import { UnpackError } from '../unread.ts'
import { readTar } from './tar.ts'

/** Files as `name=content`, and what reading ended with when it was an error. */
async function read(bytes: Uint8Array, chunkBytes = 700): Promise<string[]> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, k) =>
    bytes.subarray(k * chunkBytes, (k + 1) * chunkBytes),
  )
  const found: string[] = []
  try {
    for await (const { name, content } of readTar(new ByteReader(chunks))) {
      const parts: Uint8Array[] = []
      for await (const part of content) parts.push(part)
      found.push(`${name}=${Buffer.concat(parts)}`)
    }
  } catch (error) {
    assert.ok(error instanceof UnpackError, String(error))
    found.push(error.message)
  }
  return found
}

const LONG = `${'harbor/'.repeat(30)}café.txt`

/** What is packed, and what is found in it. */
const cases: Readonly<Record<string, readonly [PackedFile[], string[]]>> = {
  'files in their order': [
    [
      { name: 'b.txt', content: 'B' },
      { name: 'a.txt', content: 'A' },
    ],
    ['b.txt=B', 'a.txt=A'],
  ],
  'nothing in it': [[], []],
  'an empty file': [
    [{ name: 'a.txt' }, { name: 'b.txt', content: 'B' }],
    ['a.txt=', 'b.txt=B'],
  ],
  'a file that fills its blocks': [
    [{ name: 'a.txt', content: 'x'.repeat(1024) }, { name: 'b.txt' }],
    [`a.txt=${'x'.repeat(1024)}`, 'b.txt='],
  ],
  'the type of old archives': [[{ name: 'a.txt', content: 'A', type: '\0' }], ['a.txt=A']],
  'folders, links and devices': [
    [
      { name: 'folder/', type: '5' },
      { name: 'hard.txt', type: '1' },
      { name: 'link.txt', type: '2' },
      { name: 'device.txt', type: '3' },
      { name: 'pipe.txt', type: '6' },
      { name: 'a.txt', content: 'A' },
    ],
    ['a.txt=A'],
  ],
  'a long name the way of GNU': [
    [{ name: LONG, content: 'A', longNames: 'gnu' }, { name: 'b.txt' }],
    [`${LONG}=A`, 'b.txt='],
  ],
  'a long name the way of POSIX': [
    [{ name: LONG, content: 'A', longNames: 'pax' }, { name: 'b.txt' }],
    [`${LONG}=A`, 'b.txt='],
  ],
  'a record before all': [
    [
      { name: 'global', content: '12 comment=\n', type: 'g' },
      { name: 'a.txt', content: 'A' },
    ],
    ['a.txt=A'],
  ],
}

for (const [name, [files, expected]] of Object.entries(cases)) {
  test(`a tar archive with ${name}`, async () => {
    const bytes = packTar(files)
    for (const chunkBytes of [1, 511, 512, 10_000]) {
      assert.deepEqual(await read(bytes, chunkBytes), expected)
    }
  })
}

test('wherever a tar archive is cut, the files before the cut are read and the cut is told', async () => {
  const bytes = packTar([
    { name: 'a.txt', content: 'first' },
    { name: LONG, content: 'x'.repeat(600), longNames: 'pax' },
    { name: 'c.txt', content: 'last' },
  ])
  const all = await read(bytes)
  for (let end = 0; end < bytes.length - 512; end += 37) {
    const found = await read(bytes.subarray(0, end))
    const last = found.pop() ?? ''
    assert.match(last, /^It is cut off before its end/, `cut at ${end}`)
    assert.deepEqual(found, all.slice(0, found.length))
  }
})

test('a tar archive whose header is damaged is read up to it', async () => {
  const bytes = packTar([
    { name: 'a.txt', content: 'A' },
    { name: 'b.txt', content: 'B' },
  ])
  bytes[1024] = 0x21
  assert.deepEqual(await read(bytes), [
    'a.txt=A',
    'It is damaged, after a.txt; the rest of it was not read',
  ])
})

test('a record about a name is not read beyond the length of names', async () => {
  const bytes = packTar([{ name: 'x', content: 'n'.repeat(2 << 20), type: 'L' }])
  assert.deepEqual(await read(bytes), ['It is damaged; the rest of it was not read'])
})
