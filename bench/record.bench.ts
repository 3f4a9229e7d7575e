// Measures a record of all real transcripts: adding them, what the index takes, opening it cold, finding
// phrases, and how the time of a check grows with the record. Needs a built checkout (`npm run build`).
// `--rivals` compares phrases with those of SQLite's FTS5 on the same texts; `--record DIR` keeps the
// record, and measures one that is there without adding again.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readQuotation } from '../src/align/quotation-text.ts'
import { PassageFinder } from '../src/check/find-passages.ts'
import { MemorySource } from '../src/check/memory-source.ts'
import { type RecordEntry, SearchableRecord } from '../src/check/record.ts'
import type { Document, DocumentId } from '../src/document/document.ts'
import { findPhrase, parsePhrase, SearchScope, StoredRecord } from '../src/verbale.ts'
import { Goals, percentile, report, timed } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

interface Row {
  readonly id: string
  readonly text: string
}

/** Files of transcripts that the small record is not made of. */
const OTHERS = ['wh-obama-briefings-2009-2011', 'miller-center', 'un-general-debate-1946-2005']

const { values } = parseArgs({
  options: { rivals: { type: 'boolean', default: false }, record: { type: 'string' } },
})
const shared = needSharedFolder()
const transcripts = join(shared, 'data', 'transcripts')
const path = values.record ?? join(tmpdir(), 'verbale-record-bench')
const goals = new Goals()

if (values.record === undefined || !existsSync(path)) measureAdding()
const record = new StoredRecord(path)
measureIndex()
measureColdCheck()
measurePhrases()
measureGrowth()
record.close()
if (values.record === undefined) rmSync(path, { recursive: true })
goals.end()

/** Everything in one command, as a process of its own. */
function measureAdding(): void {
  rmSync(path, { recursive: true, force: true })
  const cost = join(tmpdir(), 'verbale-record-cost.json')
  const cli = fileURLToPath(new URL('support/measured-cli.ts', import.meta.url))
  const args = [cli, 'add', transcripts, '--record', path, '--json']
  execFileSync(process.execPath, args, {
    env: { ...process.env, VERBALE_COST: cost },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  })
  const { ms, megabytes, cpuMs } = JSON.parse(readFileSync(cost, 'utf8'))
  const added = new StoredRecord(path)
  const { words, revisions } = added.store.totals()
  added.close()
  report('documents and words added', `${revisions} and ${words}`)
  report('seconds, and of processor time', `${round(ms / 1000, 1)} and ${round(cpuMs / 1000, 1)}`)
  goals.atLeast('million words added a second', round(words / ms / 1000, 2), 1)
  goals.atMost('megabytes of memory at most', Math.round(megabytes), 2000)
}

function measureIndex(): void {
  const segments = record.store.segments()
  const bytes = segments.reduce((sum, segment) => sum + segment.bytes, 0)
  const words = segments.reduce((sum, segment) => sum + segment.words, 0)
  report('segments', segments.length)
  goals.atMost('index on disk, bytes a word', round(bytes / words, 2), 7)
  const database = statSync(join(path, 'record.db')).size
  report('texts and all that is known of them, bytes a word', round(database / words, 2))
}

/** The command as a user starts it, on a draft of five quotations. */
function measureColdCheck(): void {
  const draft = join(shared, 'seeds', '002_6590fbfd3e993fb7.txt')
  const bin = fileURLToPath(new URL('../bin/verbale.js', import.meta.url))
  const times = Array.from({ length: 9 }, () => {
    const { ms } = timed(() =>
      execFileSync(process.execPath, [bin, 'check', draft, '--record', path, '--json']),
    )
    return ms
  })
  goals.atMost('cold check, milliseconds, median of 9', Math.round(percentile(times, 0.5)), 500)
}

/** Phrases of three to six words as they stand in the record, in small letters. */
function somePhrases(count: number): string[] {
  return record.ask(({ source }) => {
    const phrases: string[] = []
    // A fixed sequence of positions all over the record.
    for (let k = 1; phrases.length < count; k++) {
      const position = Math.floor(((k * 0.618_033_988_75) % 1) * source.index.positionCount)
      const { end } = source.index.sectionRangeAt(position)
      const length = 3 + (k % 4)
      if (source.index.idAt(position) === 0 || position + length > end) continue
      const { text, starts, ends } = source.index.tokensAt(position, position + length)
      const words = Array.from(starts, (start, i) => text.slice(start, ends[i]))
      phrases.push(words.join(' ').toLowerCase())
    }
    return phrases
  })
}

function measurePhrases(): void {
  const phrases = somePhrases(400)
  let hits = 0
  const find = (phrase: string): number =>
    record.ask(({ source }) => {
      const parsed = parsePhrase(phrase)
      return parsed.ok ? findPhrase(new SearchScope(source), parsed.phrase).total : 0
    })
  // The first pass brings pages of the index and texts into memory, as a desk at work has them.
  for (const phrase of phrases) hits += find(phrase)
  const times = phrases.map((phrase) => timed(() => find(phrase)).ms)
  report('phrases, and their hits', `${phrases.length}, ${hits}`)
  goals.atMost('a phrase found, milliseconds, p50', round(percentile(times, 0.5), 3), 5)
  report('a phrase found, milliseconds, p95', round(percentile(times, 0.95), 3))
  if (values.rivals) compareWithFts5(phrases, times)
}

/** The same phrases in FTS5, which has the same sections as rows and gives as many back. */
function compareWithFts5(phrases: readonly string[], ours: readonly number[]): void {
  const file = join(tmpdir(), 'verbale-fts5.db')
  rmSync(file, { force: true })
  const database = new DatabaseSync(file)
  database.exec("CREATE VIRTUAL TABLE section USING fts5(text, tokenize = 'unicode61')")
  const insert = database.prepare('INSERT INTO section VALUES (?)')
  database.exec('BEGIN')
  for (const number of record.store.numbers()) {
    const { text, sections } = record.documents.indexed(number)
    for (const spans of sections) {
      insert.run(spans.map(({ start, end }) => text.slice(start, end)).join(' '))
    }
  }
  database.exec('COMMIT')
  const select = database.prepare(
    "SELECT rowid, snippet(section, 0, '[', ']', '…', 24) FROM section WHERE section MATCH ? LIMIT 20",
  )
  const find = (phrase: string): unknown => select.all(`"${phrase.replaceAll('"', ' ')}"`)
  for (const phrase of phrases) find(phrase)
  const theirs = phrases.map((phrase) => timed(() => find(phrase)).ms)
  database.close()
  rmSync(file, { force: true })
  report(
    'FTS5, milliseconds, p50 and p95',
    `${round(percentile(theirs, 0.5), 3)} and ${round(percentile(theirs, 0.95), 3)}`,
  )
  const ratio = percentile(ours, 0.5) / percentile(theirs, 0.5)
  goals.atMost('a phrase as a share of FTS5’s time, p50', round(ratio, 2), 1)
}

/** The same quotations against a record, and against one of fifteen times the words. */
function measureGrowth(): void {
  const task = join(tmpdir(), 'verbale-alignment')
  const set = join(task, 'standard-7.jsonl')
  if (!existsSync(set)) {
    report('growth', 'not measured: run bench/alignment.bench.ts first, which makes the quotations')
    return
  }
  const quotations = readRows<{ text: string }>(set)
    .filter((_, k) => k % 3 === 0)
    .map(({ text }) => readQuotation(text, [{ start: 0, end: text.length }]))
  const small = readRows<Row>(join(task, 'corpus.jsonl')).map(toEntry)
  const smallWords = finderOf(small).words
  const large = [...small]
  const enough = 15 * small.reduce((sum, { document }) => sum + document.text.length, 0)
  let size = enough / 15
  // The other transcripts first; then their words in another order, which are as frequent.
  for (const isReversed of [false, true]) {
    for (const name of OTHERS) {
      for (const row of readRows<Row>(join(transcripts, `${name}.jsonl.gz`))) {
        if (size >= enough) break
        large.push(toEntry(isReversed ? reversed(row) : row))
        size += row.text.length
      }
    }
  }
  const before = finderOf(small)
  const after = finderOf(large)
  const times = [before, after].map(({ finder }) => {
    for (const quotation of quotations.slice(0, 200)) finder.find(quotation)
    const start = finder.work
    const ms = quotations.map((quotation) => timed(() => finder.find(quotation)).ms)
    const { probes, anchors } = finder.work
    return {
      p50: percentile(ms, 0.5),
      probes: probes - start.probes,
      anchors: anchors - start.anchors,
    }
  })
  const [few, many] = times as [(typeof times)[0], (typeof times)[0]]
  report('words of the small and of the large record', `${smallWords} and ${after.words}`)
  for (const key of ['probes', 'anchors'] as const) {
    report(
      `${key} a quotation, small and large`,
      `${Math.round(few[key] / quotations.length)} and ${Math.round(many[key] / quotations.length)}`,
    )
  }
  report('milliseconds, p50, small and large', `${few.p50.toFixed(3)} and ${many.p50.toFixed(3)}`)
  goals.atMost('growth of p50 for 15 times the words', round(many.p50 / few.p50, 2), 2.6)
}

/** A document of one section: how it would be read makes no difference to finding words in it. */
function toEntry({ id, text }: Row): RecordEntry {
  const document: Document = {
    id: id as DocumentId,
    kind: 'speech',
    kindReasons: [],
    participants: [],
    text,
    format: 'text',
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
    body: [0],
    turns: [],
    recognized: [],
    corrections: [],
    dropped: [],
    repairs: [],
    problems: [],
  }
  return { document, revision: 1, newest: 1 }
}

function reversed({ id, text }: Row): Row {
  return { id: `${id}/reversed`, text: text.split(' ').reverse().join(' ') }
}

function finderOf(entries: readonly RecordEntry[]): { finder: PassageFinder; words: number } {
  const searchable = new SearchableRecord(new MemorySource(entries))
  return { finder: new PassageFinder(searchable), words: searchable.index.wordCount }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
