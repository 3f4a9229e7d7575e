// Quotations cut from real briefings with known edits, and hard negatives, checked against 20 MB of
// transcripts: how many are found, how many are claimed wrongly, how often the verdict is right, what
// one check costs in work and in time, and how that stands to Lucene and SQLite on the same machine.
//
//   node bench/alignment.bench.ts [--seed N] [--rivals]
//
// The rivals take minutes; Lucene needs `apt-get install liblucene8-java` and a JDK.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Quotation } from '../src/article/quotation.ts'
import { checkQuotation } from '../src/check/check-quotation.ts'
import type { DraftText } from '../src/check/draft-text.ts'
import { PassageFinder } from '../src/check/find-passages.ts'
import type { Finding, Match } from '../src/check/finding.ts'
import { MemorySource } from '../src/check/memory-source.ts'
import { type RecordEntry, SearchableRecord } from '../src/check/record.ts'
import type { DocumentId } from '../src/document/document.ts'
import { readDocument } from '../src/read-document.ts'
import { OffsetMap } from '../src/text/offset-map.ts'
import { Goals, percentile, report, timed } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '7' }, rivals: { type: 'boolean', default: false } },
})
const bench = join(needSharedFolder(), 'bench')
const task = join(tmpdir(), 'verbale-alignment')
const goals = new Goals()

makeCorpus()
const standard = makeSet('standard', Number(values.seed))
const hard = makeSet('hard', Number(values.seed) + 1)

const texts = readRows<{ id: string; text: string }>(join(task, 'corpus.jsonl'))
const parsing = timed(() =>
  texts.map(
    ({ id, text }): RecordEntry => ({
      document: readDocument({ text, id: id as DocumentId }).document,
      revision: 1,
      newest: 1,
    }),
  ),
)
const indexing = timed(() => new SearchableRecord(new MemorySource(parsing.value)))
const record = indexing.value
const finder = new PassageFinder(record)
const { wordCount, byteLength } = record.index

report('documents', texts.length)
report('words', wordCount)
goals.atMost('index, bytes a word', round(byteLength / wordCount, 1), 14)
goals.atLeast('index, million words a second', round(wordCount / indexing.ms / 1000, 2), 3)

const checkStandard = measure('standard', standard, { recall: 0.985, false: 0.02, verdict: 0.96 })
measure('hard', hard, { recall: 0.94, false: 0.03, verdict: 0.94 })

// Work counts are exact: they change when the algorithm does, and with nothing else.
const count = readRows(standard).length
goals.atMost('slots a quotation', round(checkStandard.slots / count, 1), 40)
goals.atMost('probes a quotation', round(checkStandard.probes / count, 1), 1200)
goals.atMost('anchors a quotation', round(checkStandard.anchors / count, 1), 200)
goals.atMost('cells a quotation', round(checkStandard.cells / count, 1), 1800)

if (values.rivals) compareWithRivals()
goals.end()

interface PlantedQuotation {
  readonly qid: string
  readonly text: string
}

/** Check every quotation of a set, score the answers, and return the work it took. */
function measure(
  name: string,
  path: string,
  goal: { readonly recall: number; readonly false: number; readonly verdict: number },
): PassageFinder['work'] {
  const quotations = readRows<PlantedQuotation>(path)
  for (const { text } of quotations.slice(0, 200)) check(text)
  const before = finder.work
  const answers = quotations.map(({ qid, text }) => {
    const { value, ms } = timed(() => check(text))
    return { qid, ms, ...toAnswer(value) }
  })
  const after = finder.work
  const answered = join(task, `verbale.${name}.jsonl`)
  writeFileSync(answered, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''))
  const score = scoreOf(answered, path)
  report(`${name}: classes`, score.classes)
  goals.atLeast(`${name}: recall at 1`, score.recallAt1, goal.recall)
  goals.atMost(`${name}: false positives`, score.falsePositiveRate, goal.false)
  goals.atLeast(`${name}: verdict right`, score.verdictAccuracy, goal.verdict)
  report(`${name}: all parts of splices`, score.partsAt4)
  report(`${name}: milliseconds, p50 and p95`, timesOf(answers.map(({ ms }) => ms)))
  return {
    slots: after.slots - before.slots,
    probes: after.probes - before.probes,
    anchors: after.anchors - before.anchors,
    cells: after.cells - before.cells,
  }
}

/** A quotation as the whole of a draft: no source, no cue, nothing around it. */
function check(text: string): Finding {
  const span = { start: 0, end: text.length }
  const draft: DraftText = {
    text,
    reading: {
      text,
      map: new OffsetMap([0], [0], [text.length]),
      paragraphs: [{ span, place: 'body' }],
    },
  }
  const quotation: Quotation = {
    kind: 'direct',
    mode: 'say',
    spans: [span],
    marked: [span],
    place: 'body',
  }
  return checkQuotation(draft, quotation, record, finder)
}

/** The answer as the scorer reads it: the parts found, the longest first. */
function toAnswer({ verdict, match, parts }: Finding): object {
  const matches: readonly Match[] = parts.length > 0 ? parts : match === undefined ? [] : [match]
  const hits = matches
    .map(({ entry, spans }) => ({
      doc: entry.document.id,
      s: Math.min(...spans.map(({ start }) => start)),
      e: Math.max(...spans.map(({ end }) => end)),
    }))
    .sort((a, b) => b.e - b.s - (a.e - a.s))
  return { verdict: hits.length > 0 ? verdict : 'none', hits }
}

function makeCorpus(): void {
  if (existsSync(join(task, 'paras.jsonl'))) return
  mkdirSync(task, { recursive: true })
  run('make-task.mjs', [task])
}

/** The quotations of a set, made once; the path of their file. */
function makeSet(name: 'standard' | 'hard', seed: number): string {
  const path = join(task, `${name}-${seed}.jsonl`)
  const [corpus, held] = [join(task, 'corpus.jsonl'), join(task, 'held.jsonl')]
  const args = ['--corpus', corpus, '--held', held, '--n', '3000', '--seed', String(seed)]
  if (!existsSync(path)) {
    run('perturb.mjs', [...args, '--out', path, ...(name === 'hard' ? ['--set', 'hard'] : [])])
  }
  report(`${name} set`, `seed ${seed}, ${readRows(path).length} quotations`)
  return path
}

interface Score {
  readonly classes: string
  readonly recallAt1: number
  readonly falsePositiveRate: number
  readonly partsAt4: number
  readonly verdictAccuracy: number
}

function scoreOf(answered: string, set: string): Score {
  const lines = run('score-alignment.mjs', [answered, set]).trim().split('\n')
  return { classes: lines[0] ?? '', ...JSON.parse(lines[lines.length - 1] ?? '{}') }
}

/** Ours, Lucene's and SQLite's time on the same quotations, in the same run, three times around. */
function compareWithRivals(): void {
  const quotations = readRows<PlantedQuotation>(standard)
  const few = join(task, 'rivals.jsonl')
  writeFileSync(
    few,
    quotations
      .filter((_, k) => k % 5 === 0)
      .map((quotation) => `${JSON.stringify(quotation)}\n`)
      .join(''),
  )
  const rows = readRows<PlantedQuotation>(few)
  const ratios: Record<'p50' | 'p95', number[]> = { p50: [], p95: [] }
  const allOurs: number[] = []
  for (let k = 0; k < 3; k++) {
    execFileSync('bash', [join(bench, 'rivals', 'lucene.sh'), task, few], { stdio: 'ignore' })
    const lucene = readRows<{ ms: number }>(join(task, 'luc_shingle3.rivals.jsonl'))
    const theirs = lucene.map(({ ms }) => ms)
    // Lucene has answered the same quotations in other modes before, and its time is that of the
    // processor alone. Ours is the clock's; the median of three leaves out what interrupted one.
    const passes = Array.from({ length: 3 }, () =>
      rows.map(({ text }) => timed(() => check(text)).ms),
    )
    const ours = rows.map((_, i) =>
      percentile(
        passes.map((pass) => pass[i] ?? 0),
        0.5,
      ),
    )
    ratios.p50.push(percentile(ours, 0.5) / percentile(theirs, 0.5))
    ratios.p95.push(percentile(ours, 0.95) / percentile(theirs, 0.95))
    allOurs.push(...ours)
    report(`round ${k + 1}: p50 and p95, ours; Lucene’s`, `${timesOf(ours)}; ${timesOf(theirs)}`)
  }
  for (const [key, most] of [
    ['p50', 0.7],
    ['p95', 1],
  ] as const) {
    const ratio = round(percentile(ratios[key], 0.5), 2)
    goals.atMost(`${key} as a share of Lucene’s, median of 3`, ratio, most)
  }
  const fts5 = run('rivals/fts5.mjs', [task, few])
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { ms: number }).ms)
  const factor = Math.round(percentile(fts5, 0.5) / percentile(allOurs, 0.5))
  goals.atLeast('times faster than SQLite FTS5, p50', factor, 200)
}

function run(script: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [join(bench, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

function timesOf(times: readonly number[]): string {
  return `${percentile(times, 0.5).toFixed(3)} and ${percentile(times, 0.95).toFixed(3)}`
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
