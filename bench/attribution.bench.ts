// Reports of our own with everything annotated that a careful reader finds: who said what, by whose
// account, where, when and to whom.
//
//   node bench/attribution.bench.ts [--errors]
//
// Rules are made looking at the development half only, so --errors prints the errors of no other.

import { parseDocument } from '../src/verbale.ts'
import {
  type AnnotatedReport,
  annotatedReportNames,
  loadAnnotatedReport,
} from '../test/support/annotated-report.ts'
import {
  type AttributionScore,
  FOUND,
  type Measure,
  scoreAttribution,
  type Tally,
  TOLD,
} from './support/score-attribution.ts'

const reports = annotatedReportNames().map(loadAnnotatedReport)
const development = reports.filter(({ name }) => isDevelopment(name))
const second = reports.filter(({ name }) => !isDevelopment(name))
const scores = new Map(reports.map((report) => [report, score(report)]))
if (process.argv.includes('--errors')) {
  for (const report of development) {
    console.log(`\n${report.name}`)
    for (const error of scoreOf(report).errors) console.log(`  ${error}`)
  }
}
print('Development half', development)
print('Second half', second)

function score(report: AnnotatedReport): AttributionScore {
  const { text, date } = report
  return scoreAttribution(report, parseDocument({ text, date, kind: 'pressReport' }))
}

function scoreOf(report: AnnotatedReport): AttributionScore {
  return scores.get(report) as AttributionScore
}

/**
 * The tables of one half: how much is found and how much of that is right; and of what the gold tells
 * about its quotations, how much is right, wrong, unknown, or lost with the quotation.
 */
function print(title: string, half: readonly AnnotatedReport[]): void {
  const quotations = half.reduce((sum, report) => sum + report.quotations.length, 0)
  console.log(`\n${title}: ${half.length} reports, ${quotations} quotations`)
  console.log(row('', ['gold', 'found', 'precision', 'recall', 'F1']))
  for (const measure of FOUND) {
    const { gold, recalled, found, right } = totalOf(measure, half)
    const [precision, recall] = [right / found, recalled / gold]
    const shares = [precision, recall, (2 * precision * recall) / (precision + recall)]
    console.log(row(measure, [`${gold}`, `${found}`, ...shares.map(percent)]))
  }
  console.log(row('', ['gold', 'right', 'wrong', 'unknown', 'lost', 'right of all', 'of not lost']))
  for (const measure of TOLD) {
    const { gold, found, right, lost } = totalOf(measure, half)
    const counts = [gold, right, found - right, gold - found - lost, lost]
    console.log(
      row(measure, [...counts.map(String), ...[right / gold, right / (gold - lost)].map(percent)]),
    )
  }
}

function totalOf(measure: Measure, half: readonly AnnotatedReport[]): Tally {
  const tallies = half.map((report) => scoreOf(report).tallies.get(measure) as Tally)
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0)
  return {
    gold: sum('gold'),
    recalled: sum('recalled'),
    found: sum('found'),
    right: sum('right'),
    lost: sum('lost'),
  }
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(20)}${cells.map((cell) => cell.padStart(13)).join('')}`
}

function percent(share: number): string {
  return Number.isNaN(share) ? '-' : (share * 100).toFixed(1)
}

/** Whether a report belongs to the half that is looked at: its name's hash (FNV-1a) is even. */
function isDevelopment(name: string): boolean {
  let hash = 0x811c9dc5
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) as number), 0x01000193)
  // The lowest bit of this hash only tells how many odd characters there are; higher ones mix.
  return ((hash >>> 16) & 1) === 0
}
