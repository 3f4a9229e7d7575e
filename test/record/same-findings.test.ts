import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import {
  addDocuments,
  type CheckReport,
  checkDrafts,
  MemoryRecord,
  parseDocument,
  RecordWriter,
  StoredRecord,
  type TextInput,
} from '../../src/verbale.ts'
import { checkToJson } from '../../src/wire/check-json.ts'
import { inventBriefings } from '../support/invented-briefings.ts'
import { filesBelow, ROOT } from '../support/project-files.ts'

/** The files of a folder of the checkout. */
function textsBelow(folder: string): TextInput[] {
  return filesBelow(folder).map((path) => ({ text: readFileSync(join(ROOT, path)), path }))
}

const SOURCES = textsBelow('examples/record')
const DRAFTS = textsBelow('examples/reports')

/** How texts came to be in a record: which were added together, and whether all were indexed then. */
interface Way {
  readonly batches: readonly (readonly TextInput[])[]
  /** Leave the last texts of each batch to readers. */
  readonly isCut?: boolean
}

function newFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbale-same-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A record of texts that were added in some way, open to be read. */
async function makeRecord(path: string, { batches, isCut = false }: Way): Promise<StoredRecord> {
  for (const batch of batches) {
    const writer = new RecordWriter(path, () => '2031-05-01T00:00:00Z')
    const items = batch.map((input) => ({ input, from: input }))
    let count = 0
    for await (const { added } of addDocuments(writer, items)) {
      assert.equal(added?.status, 'added')
      // Who stops here has indexed nothing, and the next who writes indexes it.
      if (++count === batch.length && isCut) break
    }
    await writer.close()
  }
  return new StoredRecord(path)
}

/** The same findings, byte for byte, against a record and against the texts themselves. */
function checkSame(
  record: StoredRecord,
  sources: readonly TextInput[],
  drafts: readonly TextInput[],
): void {
  const memory = new MemoryRecord(sources.map((input) => parseDocument(input)))
  for (const draft of drafts) {
    for (const indirect of [false, true]) {
      assert.equal(
        toComparable(record.check(draft, { indirect })),
        toComparable(memory.check(draft, { indirect })),
      )
    }
  }
}

/** A report as JSON, without the addresses that only a record gives. */
function toComparable(report: CheckReport): string {
  const withoutAddress = (key: string, value: unknown): unknown =>
    key === 'address' ? undefined : value
  return JSON.stringify(checkToJson(report), withoutAddress, 1)
}

const ways: Record<string, (sources: readonly TextInput[]) => Way> = {
  'added together': (sources) => ({ batches: [sources] }),
  'added one by one, and merged': (sources) => ({ batches: sources.map((source) => [source]) }),
  'in no segment yet': (sources) => ({ batches: [sources], isCut: true }),
  'in a segment each, the last in none': (sources) => ({
    batches: sources.map((source) => [source]),
    isCut: true,
  }),
}

for (const [name, wayOf] of Object.entries(ways)) {
  test(`finds in the record what it finds in the files: examples, ${name}`, async (t) => {
    const record = await makeRecord(join(newFolder(t), 'record'), wayOf(SOURCES))
    t.after(() => record.close())
    checkSame(record, SOURCES, DRAFTS)
  })
}

/** A draft that quotes a briefing, with words changed by a number. */
function inventDraft(text: string, seed: number): TextInput {
  const sentences = text.match(/We will [^.]+/g) ?? []
  const [first = '', second = ''] = sentences.slice(seed % sentences.length)
  const changed = [
    first,
    first.replace('will', 'will not'),
    first.replace(/day \d+/, 'day 901'),
    `${first.slice(0, 20)} … ${first.slice(-20)}`,
    `${first}. ${second}`,
    first.replace('the', 'a'),
  ][seed % 6]
  const speaker = ['Odile Rasker', 'Minister Oda', 'a spokeswoman', 'she'][seed % 4]
  return {
    text: `Lamps and ladders\n\n“${changed},” ${speaker} said on Monday. The council took note.\n`,
    id: `draft${seed}`,
  }
}

test('finds in the record what it finds in the texts, however these were added', async (t) => {
  const folder = newFolder(t)
  let made = 0
  const cuts = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 })
  const seeds = fc.array(fc.nat(999), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(cuts, seeds, fc.boolean(), async (sizes, seeds, isCut) => {
      const all = inventBriefings(sizes.reduce((sum, size) => sum + size))
      const ends = sizes.map((_, k) => sizes.slice(0, k + 1).reduce((sum, size) => sum + size))
      const batches = ends.map((end, k) => all.slice(end - (sizes[k] as number), end))
      const record = await makeRecord(join(folder, String(made++)), { batches, isCut })
      try {
        const drafts = seeds.map((seed) =>
          inventDraft((all[seed % all.length] as { text: string }).text, seed),
        )
        checkSame(record, all, drafts)
      } finally {
        record.close()
      }
    }),
    { numRuns: 15 },
  )
})

test('drafts that are checked by several threads get the reports they get alone, in order', async (t) => {
  const all = inventBriefings(60)
  const record = await makeRecord(join(newFolder(t), 'record'), { batches: [all] })
  t.after(() => record.close())
  const drafts = all.slice(0, 30).map(({ text }, k) => inventDraft(text, 7 * k))
  async function* items(): AsyncGenerator<{ input?: TextInput; from: number }> {
    for (const [from, input] of drafts.entries()) {
      yield { input, from }
      // What could not be read keeps its place.
      if (from % 10 === 3) yield { from: -from }
    }
  }
  const order: number[] = []
  for await (const { from, checked } of checkDrafts(record, items(), { indirect: true })) {
    order.push(from)
    if (from < 0) assert.equal(checked, undefined)
    if (checked === undefined) continue
    assert.ok(checked.ok)
    const alone = record.check(drafts[from] as TextInput, { indirect: true })
    assert.deepEqual(checkToJson(checked.report), checkToJson(alone))
  }
  const wanted = drafts.flatMap((_, k) => (k % 10 === 3 ? [k, -k] : [k]))
  assert.deepEqual(order, wanted)
})

test('what was removed is found no more, and is found again when it is added again', async (t) => {
  const path = join(newFolder(t), 'record')
  const all = inventBriefings(12)
  const record = await makeRecord(path, { batches: [all.slice(0, 8), all.slice(8)] })
  t.after(() => record.close())
  const gone = [2, 5, 11]
  const drafts = all.map(({ text }, k) => inventDraft(text, k))
  const writer = new RecordWriter(path, () => '2031-05-02T00:00:00Z')
  writer.remove(gone.flatMap((k) => writer.store.revisionsOf(`b${k}`)))
  await writer.close()
  const rest = all.filter((_, k) => !gone.includes(k))
  checkSame(record, rest, drafts)
  const again = await makeRecord(path, { batches: [gone.map((k) => all[k] as TextInput)] })
  t.after(() => again.close())
  for (const draft of drafts) {
    const verdicts = new MemoryRecord(all.map((input) => parseDocument(input)))
      .check(draft)
      .findings.map(({ verdict }) => verdict)
    for (const one of [record, again]) {
      assert.deepEqual(
        one.check(draft).findings.map(({ verdict }) => verdict),
        verdicts,
      )
    }
  }
})
