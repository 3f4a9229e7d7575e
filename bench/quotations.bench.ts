// Quotations, cues and sources of annotated news, found and scored by the sets' own scorer,
// and how fast they are found.
//
//   node bench/quotations.bench.ts

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ParsedDocument, parseDocument, type Quotation } from '../src/verbale.ts'
import { Goals, report, timed } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

const folder = join(needSharedFolder(), 'data', 'quotations')
const goals = new Goals()
/** F1 of contents, and the share of right sources, that are asked for. */
const CONTENT = { direct: 88, mixed: 60, indirect: 45 }
const SOURCE = { direct: 95, mixed: 80, indirect: 75 }
/** Marks that the sets count among the words. */
const OPENING = /["“‘«„]/
const CLOSING = /["”’»“]/
const news = scoreQuotations()
scoreSpans()
scoreMarked('German news, marked words', 'german-wikinews.dev.jsonl.gz', 60)
measureSpeed(news)
goals.end()

interface Row {
  readonly id: string
  readonly text: string
}

interface Rates {
  readonly P: number
  readonly R: number
  readonly F1: number
  readonly tp: number
  readonly pred: number
  readonly gold: number
}

interface QuoteScores {
  readonly content: Readonly<Record<'all' | 'direct' | 'mixed' | 'indirect', { exact: Rates }>>
  readonly spans: Readonly<Record<'cue' | 'source', { exact: Rates }>>
  readonly attribution: Readonly<
    Record<'direct' | 'mixed' | 'indirect', { matched: number; acc: { head: number } }>
  >
  readonly speechSlice: { readonly gold: number; readonly foundR: number; readonly headR: number }
}

/** PolNeAR's development set by the protocol for whole quotations. */
function scoreQuotations(): readonly Row[] {
  const { rows, scores } = score<QuoteScores>('polnear.dev.jsonl.gz', 'quotes')
  const { content, spans, attribution, speechSlice } = scores
  report('annotated news, documents', rows.length)
  for (const kind of ['direct', 'mixed', 'indirect'] as const) {
    goals.atLeast(`${kind}, content exact F1`, percent(content[kind].exact.F1), CONTENT[kind])
    report('', counts(content[kind].exact))
  }
  for (const kind of ['direct', 'mixed', 'indirect'] as const) {
    const { matched, acc } = attribution[kind]
    goals.atLeast(`${kind}, right source of those found`, percent(acc.head), SOURCE[kind])
    report('', `of ${matched}`)
  }
  report('cue exact F1', percent(spans.cue.exact.F1))
  report('source exact F1', percent(spans.source.exact.F1))
  goals.atLeast('speech, found', percent(speechSlice.foundR), 82)
  goals.atLeast('speech, found with right source', percent(speechSlice.headR), 74)
  report('', `of ${speechSlice.gold}`)
  return rows
}

type SpanScores = Readonly<Record<'source' | 'cue' | 'content', { exact: Rates }>>

/** The same texts in CofeNet's form: pieces of spans, character by character. */
function scoreSpans(): void {
  const { scores } = score<SpanScores>('polnear-cofenet.dev.jsonl.gz', 'cofenet')
  for (const [name, goal] of [
    ['source', 65],
    ['cue', 60],
    ['content', 52],
  ] as const) {
    goals.atLeast(`CofeNet view, ${name} exact F1`, percent(scores[name].exact.F1), goal)
    report('', counts(scores[name].exact))
  }
}

/**
 * A set in another language, of which only what stands in marks is found. LitBank, the set of fiction, is
 * not read: its texts are lists of tokens, with a space on either side of every mark.
 */
function scoreMarked(name: string, file: string, goal: number): void {
  const { rows, scores } = score<QuoteScores>(file, 'quotes', ({ kind }) => kind === 'direct')
  report(name, `${rows.length} documents`)
  goals.atLeast('  direct, content exact F1', percent(scores.content.direct.exact.F1), goal)
  report('', counts(scores.content.direct.exact))
}

function score<Scores>(
  file: string,
  protocol: string,
  isWanted: (quotation: Quotation) => boolean = () => true,
): { readonly rows: readonly Row[]; readonly scores: Scores } {
  const path = join(folder, file)
  const rows = readRows<Row>(path)
  const scratch = mkdtempSync(join(tmpdir(), 'verbale-bench-'))
  const answered = join(scratch, 'quotations.jsonl')
  const answers = rows.map(({ id, text }) =>
    JSON.stringify({ id, quotes: answersOf(read(text), isWanted) }),
  )
  writeFileSync(answered, `${answers.join('\n')}\n`)
  const scorer = join(folder, 'scripts', 'score.mjs')
  const printed = execFileSync(
    process.execPath,
    [scorer, path, answered, '--json', `--protocol=${protocol}`],
    { encoding: 'utf8' },
  )
  rmSync(scratch, { recursive: true })
  return { rows, scores: JSON.parse(printed) as Scores }
}

function read(text: string): ParsedDocument {
  return parseDocument({ text, kind: 'pressReport' })
}

/** Quotations in the form of the sets, in which the marks around words belong to them. */
function answersOf(
  { document: { text }, quotations }: ParsedDocument,
  isWanted: (quotation: Quotation) => boolean,
): unknown[] {
  return quotations.filter(isWanted).map(({ kind, spans, cue, source }, k) => ({
    id: `q${k}`,
    kind,
    content: spans.map(({ start, end }) => [
      OPENING.test(text.charAt(start - 1)) ? start - 1 : start,
      CLOSING.test(text.charAt(end)) ? end + 1 : end,
    ]),
    cue: cue === undefined ? [] : [[cue.start, cue.end]],
    source: source?.span === undefined ? [] : [[source.span.start, source.span.end]],
  }))
}

/** Megabytes of press reports read in a second, the finding of quotations and all else in it. */
function measureSpeed(rows: readonly Row[]): void {
  for (const { text } of rows) read(text)
  const length = rows.reduce((sum, { text }) => sum + text.length, 0)
  const best = Math.min(...[1, 2, 3].map(() => timed(() => rows.map(({ text }) => read(text))).ms))
  report('characters of press reports', length)
  goals.atLeast('megabytes read in a second', Math.round((length / best / 1000) * 100) / 100, 1)
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10
}

function counts({ P, R, tp, pred, gold }: Rates): string {
  return `precision ${percent(P)} (${tp} of ${pred}), recall ${percent(R)} (of ${gold})`
}
