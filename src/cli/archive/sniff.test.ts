import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { packTar, packZip } from '../../../test/support/pack-archive.ts'
import { type Packing, SNIFFED_BYTES, sniffPacking } from './sniff.ts'

const zip = (name: string): Buffer => packZip([{ name, content: 'text' }]).bytes

const cases: Readonly<Record<string, readonly [bytes: Uint8Array, packing?: Packing]>> = {
  nothing: [Buffer.alloc(0)],
  'a text': [Buffer.from('MINISTER ODA: We will not accept it.\n'.repeat(20))],
  'a text that begins like an archive': [Buffer.from('PK is short for two names.')],
  zeros: [Buffer.alloc(1024)],
  gzip: [gzipSync('text'), 'gzip'],
  zstd: [zstdCompressSync('text'), 'zstd'],
  'zstd that begins with something to skip': [
    Buffer.from([0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]),
    'zstd',
  ],
  'a zip archive': [zip('a.txt'), 'zip'],
  'an empty zip archive': [packZip([]).bytes, 'zip'],
  'a zip archive with a folder named word': [zip('word/a.txt'), 'zip'],
  'a Word document': [zip('[Content_Types].xml')],
  'a Word document written by another program': [zip('word/numbering.xml')],
  'an OpenOffice document or an e-book': [zip('mimetype')],
  'a tar archive': [packTar([{ name: 'a.txt' }]), 'tar'],
  'a tar archive from before there was a mark': [withoutMark(), 'tar'],
  'a tar archive cut in its first header': [packTar([{ name: 'a.txt' }]).subarray(0, 300)],
}

for (const [name, [bytes, packing]] of Object.entries(cases)) {
  test(`${name} is ${packing ?? 'not packed'}`, () => {
    assert.equal(sniffPacking(bytes.subarray(0, SNIFFED_BYTES)), packing)
  })
}

/** The same archive without `ustar`, its sum counted anew. */
function withoutMark(): Buffer {
  const bytes = packTar([{ name: 'a.txt' }])
  const stated = Number.parseInt(bytes.toString('latin1', 148, 154), 8)
  const mark = bytes.subarray(257, 265)
  const sum = stated - mark.reduce((total, byte) => total + byte, 0)
  mark.fill(0)
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return bytes
}
