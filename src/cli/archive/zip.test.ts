import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type PackedFile, packZip } from '../../../test/support/pack-archive.ts'
import { OpenFile } from '../open-file.ts'
import { UnpackError } from '../unread.ts'
import { UnpackMeter } from './limits.ts'
import { readZip } from './zip.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbale-zip-'))
after(() => rmSync(folder, { recursive: true }))

/** Files as `name=content` or `name: why not`, and what reading ended with when it was an error. */
async function read(bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, 'a.zip')
  writeFileSync(path, bytes)
  const file = new OpenFile(path)
  const found: string[] = []
  try {
    for await (const { name, content } of readZip(file, meterOf(file))) {
      found.push(name + (await contentOf(content)))
    }
  } catch (error) {
    assert.ok(error instanceof UnpackError, String(error))
    found.push(error.message)
  } finally {
    file.close()
  }
  return found
}

async function contentOf(
  content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<string> {
  try {
    const parts: Uint8Array[] = []
    for await (const part of content) parts.push(part)
    return `=${Buffer.concat(parts)}`
  } catch (error) {
    assert.ok(error instanceof UnpackError, String(error))
    return `: ${error.message}`
  }
}

function meterOf(file: OpenFile): UnpackMeter {
  const meter = new UnpackMeter()
  meter.countRead(file.size ?? 0)
  return meter
}

const CUT = 'It is cut off before its end'
const CUT_ARCHIVE = `${CUT}; what stood whole was read`

/** What is packed, and what is found in it. */
const cases: Readonly<Record<string, readonly [PackedFile[], string[]]>> = {
  'files in their order': [
    [
      { name: 'b.txt', content: 'B' },
      { name: 'a/a.txt', content: 'A', isStored: true },
    ],
    ['b.txt=B', 'a/a.txt=A'],
  ],
  'nothing in it': [[], []],
  'folders and links': [
    [{ name: 'folder/' }, { name: 'link.txt', content: '/etc/hosts', mode: 0o120777 }],
    [],
  ],
  'names that climb, which are not told apart here': [
    [
      { name: '../up.txt', content: 'U' },
      { name: '/root.txt', content: 'R' },
      { name: 'C:\\drive.txt', content: 'D' },
    ],
    ['../up.txt=U', '/root.txt=R', 'C:\\drive.txt=D'],
  ],
  'sizes behind the content': [
    [
      { name: 'a.txt', content: 'A', hasSizesBehind: true },
      { name: 'b.txt', hasSizesBehind: true },
    ],
    ['a.txt=A', 'b.txt='],
  ],
  'an encrypted file': [
    [
      { name: 'a.txt', content: 'A', isEncrypted: true },
      { name: 'b.txt', content: 'B' },
    ],
    ['a.txt: It is encrypted; unpack the archive with its password', 'b.txt=B'],
  ],
  'a file packed in a rare way': [
    [
      { name: 'a.txt', content: 'A', method: 14 },
      { name: 'b.txt', content: 'B' },
    ],
    ['a.txt: It is packed in a way not read (14); pack the archive with deflate', 'b.txt=B'],
  ],
  'a checksum that does not hold': [
    [
      { name: 'a.txt', content: 'A', checksum: 1 },
      { name: 'b.txt', content: 'B', checksum: 1, isStored: true },
      { name: 'c.txt', content: 'C' },
    ],
    [
      'a.txt: It is damaged: its checksum does not hold',
      'b.txt: It is damaged: its checksum does not hold',
      'c.txt=C',
    ],
  ],
}

for (const [name, [files, expected]] of Object.entries(cases)) {
  test(`a zip archive with ${name}`, async () => {
    assert.deepEqual(await read(packZip(files).bytes), expected)
  })
}

test('wherever a zip archive is cut, the files before the cut are read and the cut is told', async () => {
  const files = [
    { name: 'a.txt', content: 'first '.repeat(9) },
    { name: 'b.txt', content: 'second', isStored: true },
    { name: 'c.txt', content: 'third', hasSizesBehind: true },
    { name: 'd.txt', hasSizesBehind: true },
    { name: 'e.txt', content: 'last' },
  ]
  const { bytes, directoryStart } = packZip(files)
  const all = await read(bytes)
  for (let end = 40; end < bytes.length; end++) {
    const found = await read(bytes.subarray(0, end))
    assert.equal(found.pop(), CUT_ARCHIVE, `cut at ${end}`)
    const whole = found.filter((file) => !file.endsWith(`: ${CUT}`))
    assert.ok(found.length - whole.length <= 1, `cut at ${end}: ${found}`)
    assert.deepEqual(whole, all.slice(0, whole.length), `cut at ${end}`)
    if (end >= directoryStart) assert.deepEqual(whole, all)
  }
})

test('a zip archive whose list of files is damaged is read up to the damage', async () => {
  const { bytes, directoryStart } = packZip([
    { name: 'a.txt', content: 'A' },
    { name: 'b.txt', content: 'B' },
  ])
  bytes[directoryStart + 46 + 'a.txt'.length] = 0
  const [first, last] = await read(bytes)
  assert.equal(first, 'a.txt=A')
  assert.match(last ?? '', /^Its list of files is damaged \(/)
})
