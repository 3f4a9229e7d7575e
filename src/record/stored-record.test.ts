import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { inventBriefings } from '../../test/support/invented-briefings.ts'
import { WordScanner } from '../index/scan-words.ts'
import { SegmentBuilder, Spelling } from '../index/segment-builder.ts'
import { SEGMENT_VERSION } from '../index/segment-layout.ts'
import type { TextInput } from '../read-input.ts'
import { writeSegmentFile } from '../store/segment-file.ts'
import { type SegmentRow, StoreError } from '../store/store.ts'
import { wordId } from '../text/token.ts'
import { addDocuments } from './add-documents.ts'
import { checkDrafts } from './check-drafts.ts'
import { keepNote } from './keep-note.ts'
import { RecordWriter } from './record-writer.ts'
import { repairIndex, StoredRecord } from './stored-record.ts'

/** A folder for a record, which goes when the test ends. */
function newFolder(t: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbale-record-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return join(folder, 'record')
}

function openWriter(path: string, onRepair?: (message: string) => void): RecordWriter {
  const options = onRepair === undefined ? {} : { onRepair }
  return new RecordWriter(path, () => '2031-05-01T00:00:00Z', options)
}

function openReader(t: TestContext, path: string, told: string[] = []): StoredRecord {
  const record = new StoredRecord(path, { onRepair: (message) => told.push(message) })
  t.after(() => record.close())
  return record
}

/** Add texts, and return the numbers of those that were kept. */
async function add(writer: RecordWriter, inputs: readonly TextInput[]): Promise<number[]> {
  const numbers: number[] = []
  const items = inputs.map((input) => ({ input, from: undefined }))
  for await (const { added } of addDocuments(writer, items)) {
    if (added !== undefined && added.status !== 'refused') numbers.push(added.number)
  }
  return numbers
}

/** Add texts in a writing of its own. */
async function addAlone(path: string, inputs: readonly TextInput[]): Promise<number[]> {
  const writer = openWriter(path)
  try {
    return await add(writer, inputs)
  } finally {
    await writer.close()
  }
}

/** How often a word is in the documents that are not removed. */
function count(record: StoredRecord, word: string): number {
  return record.ask(({ source: { index } }) => index.countOf(Uint32Array.of(wordId(word))))
}

function segmentsOf(path: string): string[] {
  return readdirSync(join(path, 'index')).sort()
}

/** Change a byte in each page of a file. */
function damage(path: string): void {
  const bytes = readFileSync(path)
  for (let at = 600; at < bytes.length; at += 1500) bytes[at] = (bytes[at] as number) ^ 0x10
  writeFileSync(path, bytes)
}

test('a record that is not there is missing, and none is made', (t) => {
  const path = newFolder(t)
  assert.throws(
    () => new StoredRecord(path),
    (error) => error instanceof StoreError && error.code === 'missing',
  )
  assert.throws(() => readdirSync(path))
})

test('a reader sees what a writer has made durable, before it is in a segment', async (t) => {
  const path = newFolder(t)
  const writer = openWriter(path)
  const record = openReader(t, path)
  assert.equal(count(record, 'marker0a'), 0)
  const items = inventBriefings(3, 'a').map((input) => ({ input, from: undefined }))
  let seen = 0
  for await (const { added } of addDocuments(writer, items)) {
    assert.equal(added?.status, 'added')
    assert.equal(count(record, `marker${seen++}a`), 1)
  }
  await writer.close()
  assert.equal(count(record, 'marker2a'), 1)
})

test('a writer that is closed early leaves what it told of to the next', async (t) => {
  const path = newFolder(t)
  const writer = openWriter(path)
  const items = inventBriefings(5, 'a').map((input) => ({ input, from: undefined }))
  for await (const _ of addDocuments(writer, items)) break
  await writer.close()
  const record = openReader(t, path)
  assert.deepEqual(segmentsOf(path), [])
  assert.equal(count(record, 'marker4a'), 1)
  await addAlone(path, inventBriefings(1, 'b'))
  assert.equal(segmentsOf(path).length, 1)
  assert.deepEqual(
    ['marker0a', 'marker4a', 'marker0b'].map((word) => count(record, word)),
    [1, 1, 1],
  )
})

test('a reader that is open while segments are merged loses nothing', async (t) => {
  const path = newFolder(t)
  await addAlone(path, inventBriefings(30, 'a'))
  const before = segmentsOf(path)
  const record = openReader(t, path)
  assert.equal(count(record, 'marker29a'), 1)
  // One question goes on while the segment under it is merged away.
  await record.ask(async ({ source: { index } }) => {
    await addAlone(path, inventBriefings(30, 'b'))
    assert.ok(!segmentsOf(path).includes(before[0] as string))
    for (let k = 0; k < 30; k++) assert.equal(index.frequency(wordId(`marker${k}a`)), 1)
    assert.equal(index.frequency(wordId('marker0b')), 0)
  })
  assert.equal(count(record, 'marker0b'), 1)
  assert.equal(count(record, 'marker0a'), 1)
  assert.equal(segmentsOf(path).length, 1)
})

test('what was made of the documents is made anew when they change, and not for a note', async (t) => {
  const path = newFolder(t)
  await addAlone(path, [{ text: 'MR. ODA: The lamp is lit.', id: 'a' }])
  const record = openReader(t, path)
  const made = record.ask((snapshot) => snapshot)
  const version = record.documentVersion()
  keepNote(path, { target: 'a', author: 'R. Weil', at: '2031-05-02T00:00:00Z', text: 'seen' })
  assert.equal(record.documentVersion(), version)
  assert.equal(
    record.ask((snapshot) => snapshot),
    made,
  )
  assert.equal(record.store.notes('a').length, 1)
  await addAlone(path, [{ text: 'MR. ODA: The lamp is dark.', id: 'b' }])
  assert.notEqual(record.documentVersion(), version)
  assert.equal(count(record, 'lamp'), 2)
})

test('an index that is brought into memory as a whole is told to be damaged like any other', async (t) => {
  const path = newFolder(t)
  const inputs = inventBriefings(60).map(({ text, id }) => ({ text, id }))
  await addAlone(path, inputs)
  damage(join(path, 'index', segmentsOf(path)[0] as string))
  const told: string[] = []
  const record = openReader(t, path, told)
  record.loadIndex(Number.POSITIVE_INFINITY)
  assert.equal(told.length, 1)
  assert.equal(count(record, 'marker7b'), 1)
})

test('however documents come and go, the newest state is what is searched', async (t) => {
  const change = fc.oneof(
    { weight: 3, arbitrary: fc.record({ add: fc.integer({ min: 1, max: 4 }) }) },
    { weight: 2, arbitrary: fc.record({ remove: fc.nat() }) },
    { weight: 1, arbitrary: fc.constant({ index: true }) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 14 }), async (changes) => {
      const path = newFolder(t)
      await addAlone(path, [])
      const reader = openReader(t, path)
      const kept = new Map<number, string>()
      let next = 0
      for (const change of changes) {
        const writer = openWriter(path)
        if ('add' in change) {
          const texts = Array.from({ length: change.add }, () => `marker${next++}x lamps burn.`)
          const items = texts.map((text) => ({ input: { text }, from: text }))
          // Without an end, so that nothing is indexed: it stays to readers.
          for await (const { from, added } of addDocuments(writer, items)) {
            assert.ok(added?.status === 'added')
            kept.set(added.number, from)
            if (kept.size + 1 === next) break
          }
          for (const number of writer.store.numbers()) {
            kept.set(number, kept.get(number) ?? writer.documents.text(number))
          }
        } else if ('remove' in change) {
          const numbers = [...kept.keys()]
          const number = numbers[change.remove % numbers.length]
          if (number !== undefined) writer.remove([number])
          if (number !== undefined) kept.delete(number)
        } else await writer.finish()
        await writer.close()
        const found = new Set([...kept.values()].map((text) => text.split(' ')[0] as string))
        for (let k = 0; k < next; k++) {
          assert.equal(count(reader, `marker${k}x`), found.has(`marker${k}x`) ? 1 : 0, `${k}`)
        }
        assert.equal(count(reader, 'lamps'), found.size)
      }
    }),
    { numRuns: 15 },
  )
})

test('a damaged segment is told of once, answered from memory, and made anew by whoever can write', async (t) => {
  const path = newFolder(t)
  await addAlone(path, inventBriefings(30, 'a'))
  const [name = ''] = segmentsOf(path)
  damage(join(path, 'index', name))
  const told: string[] = []
  const record = openReader(t, path, told)
  for (let k = 0; k < 30; k++) assert.equal(count(record, `marker${k}a`), 1)
  assert.equal(told.length, 1)
  assert.match(told[0] ?? '', new RegExp(`${name} is damaged: .*; it is made anew from the docu`))
  assert.deepEqual(
    record.damaged.map((row) => row.name),
    [name],
  )
  const { damaged } = record
  await repairIndex(path, damaged)
  assert.notDeepEqual(segmentsOf(path), [name])
  assert.equal(count(record, 'marker7a'), 1)
  assert.deepEqual(record.damaged, [])
  // Another who saw the same damage has nothing left to do.
  const mended = segmentsOf(path)
  await repairIndex(path, damaged)
  assert.deepEqual(segmentsOf(path), mended)
  const again: string[] = []
  assert.equal(count(openReader(t, path, again), 'marker7a'), 1)
  assert.deepEqual(again, [])
})

test('a writer makes a damaged segment anew before it merges it', async (t) => {
  const path = newFolder(t)
  await addAlone(path, inventBriefings(30, 'a'))
  const [name = ''] = segmentsOf(path)
  damage(join(path, 'index', name))
  const told: string[] = []
  const writer = openWriter(path, (message) => told.push(message))
  await add(writer, inventBriefings(30, 'b'))
  await writer.close()
  assert.equal(told.length, 1)
  assert.ok(told[0]?.includes(name))
  assert.equal(segmentsOf(path).length, 1)
  const again: string[] = []
  const record = openReader(t, path, again)
  for (let k = 0; k < 30; k++) {
    assert.deepEqual([count(record, `marker${k}a`), count(record, `marker${k}b`)], [1, 1])
  }
  assert.deepEqual(again, [])
})

test('an index of another version is made anew, in however many segments it lies', async (t) => {
  const path = newFolder(t)
  await addAlone(path, inventBriefings(12, 'a'))
  await writeIndexOfVersion(path, SEGMENT_VERSION - 1)
  const old = segmentsOf(path)
  assert.equal(old.length, 12)
  const told: string[] = []
  const record = openReader(t, path, told)
  for (let k = 0; k < 12; k++) assert.equal(count(record, `marker${k}a`), 1)
  assert.equal(told.length, 12)
  for (const message of told) {
    assert.match(
      message,
      /\.seg has version \d of the index, .*; it is made anew from the documents$/,
    )
  }
  await repairIndex(path, record.damaged)
  assert.equal(segmentsOf(path).filter((name) => old.includes(name)).length, 0)
  const again: string[] = []
  assert.equal(count(openReader(t, path, again), 'marker7a'), 1)
  assert.deepEqual(again, [])
})

/** Put segments that say they are of a version in the place of those of a record, one a document. */
async function writeIndexOfVersion(path: string, version: number): Promise<void> {
  const writer = openWriter(path)
  const { store, documents } = writer
  const made = store.numbers().map((number): SegmentRow => {
    const spelling = new Spelling()
    const builder = new SegmentBuilder(spelling)
    const scanned = new WordScanner().scan(documents.indexed(number))
    spelling.learn(scanned)
    builder.addText(number, scanned)
    const { header, buffer } = builder.build()
    const name = `${number}-old.seg`
    const file = join(path, 'index', name)
    const written = writeSegmentFile(file, { header: { ...header, version }, buffer })
    return { name, first: number, last: number, words: header.wordCount, ...written }
  })
  const names = store.segments().map(({ name }) => name)
  store.write(() => store.replaceSegments(names, made))
  await writer.close()
  for (const name of names) rmSync(join(path, 'index', name))
}

test('a segment that is gone is made anew before it is merged', async (t) => {
  const path = newFolder(t)
  await addAlone(path, inventBriefings(10, 'a'))
  rmSync(join(path, 'index'), { recursive: true })
  await addAlone(path, inventBriefings(10, 'b'))
  const told: string[] = []
  const record = openReader(t, path, told)
  assert.deepEqual([count(record, 'marker3a'), count(record, 'marker3b')], [1, 1])
  assert.deepEqual(told, [])
})

test('damage that threads meet is told of once, and known to who must mend it', async (t) => {
  const path = newFolder(t)
  const briefings = inventBriefings(40, 'a')
  await addAlone(path, briefings)
  const [name = ''] = segmentsOf(path)
  damage(join(path, 'index', name))
  const told: string[] = []
  const record = openReader(t, path, told)
  async function* drafts(): AsyncGenerator<{ input: TextInput; from: number }> {
    for (const [from, { text }] of briefings.slice(0, 20).entries()) {
      const words = /We will [^.]+/.exec(text)?.[0]
      yield { input: { text: `“${words},” Odile Rasker said.\n` }, from }
    }
  }
  let next = 0
  for await (const { from, checked } of checkDrafts(record, drafts())) {
    assert.equal(from, next++)
    assert.ok(checked?.ok)
    assert.deepEqual(
      checked.report.findings.map(({ verdict }) => verdict),
      ['verbatim'],
    )
  }
  assert.equal(next, 20)
  assert.equal(told.length, 1)
  assert.deepEqual(
    record.damaged.map((row) => row.name),
    [name],
  )
})

test('a record from which all documents are removed is searched, added to and merged', async (t) => {
  const path = newFolder(t)
  const numbers = await addAlone(path, inventBriefings(5, 'a'))
  const writer = openWriter(path)
  writer.remove(numbers)
  await writer.close()
  const record = openReader(t, path)
  assert.equal(count(record, 'marker0a'), 0)
  assert.equal(record.check({ text: '“We will count the lamps,” she said.' }).findings.length, 1)
  await addAlone(path, inventBriefings(5, 'b'))
  assert.deepEqual([count(record, 'marker0a'), count(record, 'marker0b')], [0, 1])
  await addAlone(path, inventBriefings(5, 'a'))
  assert.deepEqual([count(record, 'marker0a'), count(record, 'marker0b')], [1, 1])
})
