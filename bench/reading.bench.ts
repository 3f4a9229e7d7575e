// How fast texts are read and a command starts, and how the turns of real transcripts compare with
// those their publisher marked.
//
//   node bench/reading.bench.ts

import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ParsedDocument, parseDocument } from '../src/verbale.ts'
import { Goals, percentile, report, timed } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

const shared = needSharedFolder()
const goals = new Goals()

interface Transcript {
  readonly id: string
  readonly text: string
  readonly turns?: readonly { readonly speaker: string; readonly text: string }[]
}

for (const name of readdirSync(join(shared, 'data', 'transcripts')).sort()) {
  if (!name.endsWith('.jsonl.gz')) continue
  const rows = readRows<Transcript>(join(shared, 'data', 'transcripts', name))
  const { value: parsed, ms } = timed(() => rows.map(({ text }) => parseDocument({ text })))
  const megabytes = rows.reduce((sum, { text }) => sum + text.length, 0) / 1e6
  const withTurns = parsed.filter(({ document }) => document.turns.length > 0).length
  report(name, `${rows.length} documents, ${withTurns} with turns`)
  goals.atLeast(`${name}: megabytes a second`, Number((megabytes / (ms / 1000)).toFixed(1)), 5)
  compareTurns(name, rows, parsed)
}

const articles = readRows<{ article: { text: string } }>(
  join(shared, 'data', 'pairs', 'texts.jsonl.gz'),
).map(({ article }) => article.text)
const rates = Array.from({ length: 5 }, () => {
  const { ms } = timed(() =>
    articles.map((text) => parseDocument({ text, kind: 'pressReport' }).quotations.length),
  )
  return articles.reduce((sum, text) => sum + text.length, 0) / 1e6 / (ms / 1000)
})
report(`${articles.length} press reports: megabytes a second`, percentile(rates, 0.5).toFixed(1))

const seeds = readdirSync(join(shared, 'seeds'))
  .filter((name) => /^00\d_/.test(name))
  .sort()
  .map((name) => join(shared, 'seeds', name))
const [first, second, draft, third] = seeds as [string, string, string, string]
const command = fileURLToPath(new URL('../bin/verbale.js', import.meta.url))
const starts = Array.from(
  { length: 11 },
  () =>
    timed(() => {
      const args = [command, 'check', draft, '--against', first, second, third]
      const printed = execFileSync(process.execPath, args, { encoding: 'utf8' })
      if (!printed.includes('VERBATIM')) throw new Error(`Not a report: ${printed.slice(0, 200)}`)
    }).ms,
)
goals.atMost('check of the seeds, cold, median ms', Math.round(percentile(starts, 0.5)), 300)
goals.end()

/** Turns whose label and first words are those that the publisher marked in bold. */
function compareTurns(
  name: string,
  rows: readonly Transcript[],
  parsed: readonly ParsedDocument[],
): void {
  let gold = 0
  let right = 0
  let found = 0
  for (const [k, { turns, text }] of rows.entries()) {
    const document = parsed[k]?.document
    if (turns === undefined || document === undefined) continue
    const keys = new Map<string, number>()
    for (const turn of document.turns) {
      const words = turn.spans.map(({ start, end }) => text.slice(start, end)).join(' ')
      const key = turnKey(turn.label?.text ?? '', words)
      keys.set(key, (keys.get(key) ?? 0) + 1)
    }
    found += document.turns.length
    gold += turns.length
    for (const turn of turns) {
      const key = turnKey(turn.speaker, turn.text)
      const left = keys.get(key) ?? 0
      if (left > 0) right++
      keys.set(key, left - 1)
    }
  }
  if (gold === 0) return
  goals.atLeast(`${name}: turns right of ${gold} marked`, right, Math.floor(gold * 0.999))
  report(`${name}: turns found that are not marked`, found - right)
}

function turnKey(label: string, words: string): string {
  const fold = (text: string): string =>
    text
      .replace(/\([^)]*\)/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase()
  return `${fold(label)}|${fold(words).slice(0, 40)}`
}
