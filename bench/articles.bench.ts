// Real press reports against the transcripts they quote, and quotations of annotated news.
//
//   node bench/articles.bench.ts

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Finding, type Match, MemoryRecord, parseDocument } from '../src/verbale.ts'
import { Goals, report } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

const data = join(needSharedFolder(), 'data')
const goals = new Goals()
checkPairs()
findInAnnotatedNews()
goals.end()

interface Pair {
  readonly article: GivenText
  readonly transcript: GivenText
  readonly quotes: readonly {
    readonly class: string
    readonly articleStart: number
    readonly articleEnd: number
    readonly start: number
    readonly end: number
  }[]
}

interface GivenText {
  readonly id: string
  readonly text: string
  readonly date?: string
  readonly title?: string
}

/** How many of the quotations known to stand in a transcript are found there, and how they are judged. */
function checkPairs(): void {
  const pairs = readRows<Pair>(join(data, 'pairs', 'texts.jsonl.gz'))
  const verdicts = new Map<string, number>()
  let gold = 0
  let covered = 0
  let found = 0
  for (const { article, transcript, quotes } of pairs) {
    const record = new MemoryRecord([parseDocument(given(transcript))])
    const { findings } = record.check({ ...given(article), kind: 'pressReport' })
    const quoted = findings.filter(({ quotation }) => ['direct', 'mixed'].includes(quotation.kind))
    for (const quote of quotes) {
      gold++
      const own = { start: quote.articleStart, end: quote.articleEnd }
      const here = quoted.filter(({ quotation }) => quotation.spans.some((s) => overlaps(s, own)))
      if (here.length > 0) covered++
      if (
        here.some((finding) =>
          matchesOf(finding).some((m) => m.spans.some((s) => overlaps(s, quote))),
        )
      )
        found++
    }
    for (const { verdict } of quoted) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
  }
  report('pairs of article and transcript', pairs.length)
  report('quotations known to stand in a transcript', gold)
  goals.atLeast('of these, read as quotations', covered, gold - 5)
  goals.atLeast('of these, found where they stand', found, Math.round(gold * 0.98))
  for (const [verdict, count] of [...verdicts].sort(([, a], [, b]) => b - a)) {
    report(`  ${verdict}`, count)
  }
}

/** Quotations, cues and sources of the annotated development set, scored by the set's own scorer. */
function findInAnnotatedNews(): void {
  const path = join(data, 'quotations', 'polnear.dev.jsonl.gz')
  const rows = readRows<{ id: string; text: string }>(path)
  const folder = mkdtempSync(join(tmpdir(), 'verbale-bench-'))
  const answered = join(folder, 'quotations.jsonl')
  const answers = rows.map(({ id, text }) => {
    const { quotations } = parseDocument({ text, kind: 'pressReport' })
    return {
      id,
      quotes: quotations.map(({ kind, spans, cue, source }, k) => ({
        id: `q${k}`,
        kind,
        content: spans.map(({ start, end }) => [start, end]),
        cue: cue === undefined ? [] : [[cue.start, cue.end]],
        source: source?.span === undefined ? [] : [[source.span.start, source.span.end]],
      })),
    }
  })
  writeFileSync(answered, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''))
  const scorer = join(data, 'quotations', 'scripts', 'score.mjs')
  const printed = execFileSync(process.execPath, [scorer, path, answered], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  console.log(printed.trim())
}

function matchesOf({ match, parts }: Finding): readonly Match[] {
  return parts.length > 0 ? parts : match === undefined ? [] : [match]
}

function given({ id, text, date, title }: GivenText): GivenText {
  return {
    id,
    text,
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
  }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}
