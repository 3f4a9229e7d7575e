import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { openBuilt } from '../index/index-texts.ts'
import { WordScanner } from '../index/scan-words.ts'
import type { Segment } from '../index/segment.ts'
import { type BuiltSegment, SegmentBuilder, Spelling } from '../index/segment-builder.ts'
import { PAGE_BYTES } from '../index/segment-layout.ts'
import { WordIndex } from '../index/word-index.ts'
import { wordId } from '../text/token.ts'
import {
  openSegmentFile,
  PagedSegment,
  removeFile,
  verifySegmentFile,
  writeSegmentFile,
} from './segment-file.ts'
import { StoreError, type StoreErrorCode } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbale-segment-'))
after(() => rmSync(folder, { recursive: true }))

let files = 0

function newPath(): string {
  return join(folder, `${++files}.seg`)
}

const TEXTS = Array.from({ length: 300 }, (_, k) =>
  Array.from({ length: 60 }, (_, n) => `word${(k * 31 + n * n) % 997}`).join(' '),
)

function build(texts: readonly string[]): BuiltSegment {
  const spelling = new Spelling()
  const scanner = new WordScanner()
  const builder = new SegmentBuilder(spelling)
  for (const [k, text] of texts.entries()) {
    const scanned = scanner.scan({ text, sections: [[{ start: 0, end: text.length }]] })
    spelling.learn(scanned)
    builder.addText(k, scanned)
  }
  return builder.build()
}

const BUILT = build(TEXTS)

/** How often each word of the texts is in a segment. */
function countWords(segment: Segment): number[] {
  const textOf = (number: number): { text: string; sections: [] } => ({
    text: TEXTS[number] as string,
    sections: [],
  })
  const index = new WordIndex({ segments: [segment], textOf })
  return Array.from({ length: 997 }, (_, k) => index.frequency(wordId(`word${k}`)))
}

function read(path: string, checksum: number): number[] {
  const segment = new PagedSegment(openSegmentFile(path, checksum))
  try {
    return countWords(segment)
  } finally {
    segment.close()
  }
}

function failsWith(code: StoreErrorCode, told: RegExp, path: string) {
  return (error: unknown): boolean => {
    assert.ok(error instanceof StoreError, String(error))
    assert.deepEqual([error.code, error.place], [code, path])
    assert.match(error.message, told)
    assert.ok(error.message.includes(path), error.message)
    return true
  }
}

test('a segment that is written is read as it was built', () => {
  const path = newPath()
  const { bytes, checksum } = writeSegmentFile(path, BUILT)
  assert.equal(readFileSync(path).length, bytes)
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.new')),
    [],
  )
  assert.deepEqual(read(path, checksum), countWords(openBuilt(BUILT)))
  verifySegmentFile(path, checksum)
})

test('a segment of no text, and one of an empty text', () => {
  for (const texts of [[], [''], ['', 'a lamp', '']]) {
    const path = newPath()
    const { checksum } = writeSegmentFile(path, build(texts))
    verifySegmentFile(path, checksum)
    const segment = new PagedSegment(openSegmentFile(path, checksum))
    assert.equal(Array.from(segment.texts()).length, texts.length)
    segment.close()
  }
})

test('only the pages that are looked at are read, and other threads share them', () => {
  const path = newPath()
  const { checksum } = writeSegmentFile(path, BUILT)
  const pages = openSegmentFile(path, checksum)
  const loaded = (): number => pages.loaded.filter((flag) => flag === 1).length
  assert.equal(loaded(), 0)
  const first = new PagedSegment(pages)
  const index = new WordIndex({
    segments: [first],
    textOf: (number) => ({ text: TEXTS[number] as string, sections: [] }),
  })
  index.frequency(wordId('word1'))
  const few = loaded()
  assert.ok(few > 0 && few < pages.checksums.length / 2, `${few} of ${pages.checksums.length}`)
  const second = new PagedSegment(pages)
  const counts = countWords(second)
  assert.deepEqual(counts, countWords(openBuilt(BUILT)))
  const all = loaded()
  // Nothing more is read by the first: what the second has read is there.
  truncateSync(path, 100)
  assert.deepEqual(countWords(first), counts)
  assert.equal(loaded(), all)
  first.close()
  second.close()
})

test('an open segment stays readable when its file is taken away', () => {
  const path = newPath()
  const { checksum } = writeSegmentFile(path, BUILT)
  const segment = new PagedSegment(openSegmentFile(path, checksum))
  removeFile(path)
  assert.ok(!existsSync(path))
  assert.deepEqual(countWords(segment), countWords(openBuilt(BUILT)))
  segment.close()
  removeFile(path)
})

describe('a file that is not what was written is damaged', () => {
  test('a byte changed in any page', () => {
    const path = newPath()
    const { checksum, bytes } = writeSegmentFile(path, BUILT)
    const written = readFileSync(path)
    const { offset, checksums } = openSegmentFile(path, checksum)
    for (const page of checksums.keys()) {
      const at = Math.min(offset + page * PAGE_BYTES + 17 * page, bytes - 1)
      writeFileSync(path, flipped(written, at))
      const number = Math.floor((at - offset) / PAGE_BYTES)
      const told = new RegExp(`page ${number} fails its checksum`)
      assert.throws(() => verifySegmentFile(path, checksum), failsWith('damaged', told, path))
    }
    // Whoever reads it meets the damage when he meets the page.
    const all = Uint8Array.from(written, (byte, at) => (at < offset ? byte : byte ^ 1))
    writeFileSync(path, all)
    assert.throws(() => read(path, checksum), failsWith('damaged', /page \d+ fails/, path))
  })

  test('a byte changed anywhere before the pages', () => {
    const path = newPath()
    const { checksum } = writeSegmentFile(path, BUILT)
    const written = readFileSync(path)
    const { offset } = openSegmentFile(path, checksum)
    for (let at = 0; at < offset; at += at < 40 ? 1 : 13) {
      writeFileSync(path, flipped(written, at))
      assert.throws(() => openSegmentFile(path, checksum), failsWith('damaged', /damaged/, path))
    }
  })

  test('cut short or made longer at any place', () => {
    const path = newPath()
    const { checksum, bytes } = writeSegmentFile(path, BUILT)
    const written = readFileSync(path)
    for (const length of [0, 1, 19, 20, 21, 100, PAGE_BYTES, bytes - PAGE_BYTES, bytes - 1]) {
      writeFileSync(path, written.subarray(0, length))
      assert.throws(
        () => openSegmentFile(path, checksum),
        failsWith('damaged', /cut short|bytes instead of/, path),
      )
    }
    writeFileSync(path, Buffer.concat([written, Buffer.of(0)]))
    assert.throws(
      () => openSegmentFile(path, checksum),
      failsWith('damaged', /bytes instead of/, path),
    )
  })

  test('another whole segment in its place', () => {
    const [path, other] = [newPath(), newPath()]
    const { checksum } = writeSegmentFile(path, BUILT)
    writeSegmentFile(other, build(TEXTS.slice(1)))
    renameSync(other, path)
    assert.throws(
      () => openSegmentFile(path, checksum),
      failsWith('damaged', /not the file that the record names/, path),
    )
  })

  test('nothing at all, or a folder', () => {
    const path = newPath()
    assert.throws(() => openSegmentFile(path, 0), failsWith('damaged', /it is gone/, path))
    mkdirSync(path)
    assert.throws(() => openSegmentFile(path, 0), failsWith('damaged', /damaged/, path))
  })

  test('cut short after it was opened', () => {
    const path = newPath()
    const { checksum } = writeSegmentFile(path, BUILT)
    const segment = new PagedSegment(openSegmentFile(path, checksum))
    truncateSync(path, 500)
    assert.throws(() => countWords(segment), failsWith('damaged', /fails its checksum/, path))
    segment.close()
  })
})

test('a folder that is not there, or takes no files, is told', (t) => {
  const path = join(folder, 'none', '1.seg')
  assert.throws(
    () => writeSegmentFile(path, BUILT),
    (error) => error instanceof Error,
  )
  if (process.getuid?.() === 0) {
    t.skip('the superuser may write where nobody may')
    return
  }
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  chmodSync(closed, 0o500)
  const inside = join(closed, '1.seg')
  assert.throws(
    () => writeSegmentFile(inside, BUILT),
    failsWith('readOnly', /cannot be written/, inside),
  )
})

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = Uint8Array.from(bytes)
  changed[at] = (changed[at] as number) ^ 0x20
  return changed
}
