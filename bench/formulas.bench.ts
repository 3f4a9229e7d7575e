// Formulas found in real records: how many of the first fifty a reader took for formulas of policy, whether
// their first uses are the first, and how fast they are found; and how fast positions are.
//
//   node bench/formulas.bench.ts             figures of all records
//   node bench/formulas.bench.ts --list SET  the formulas of one, with ids, variants and first use
//   node bench/formulas.bench.ts --positions SET  every position of one, to be read
//
// What the reader said is kept by the ids of rows, in bench/ledger-gold/formulas.json, without their words:
// `formula` for wording that carries a policy, a claim or a principle; `other` for mere terms, names,
// procedure and courtesy.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findFormulas } from '../src/ledger/formula/find-formulas.ts'
import type { Formula } from '../src/ledger/formula/formula.ts'
import { formulaPassages } from '../src/ledger/formula/formula-source.ts'
import { positionsOf } from '../src/ledger/position/positions-of.ts'
import { type SpokenText, spokenText } from '../src/ledger/spoken-text.ts'
import { parseDocument } from '../src/verbale.ts'
import { ROOT } from '../test/support/project-files.ts'
import { Goals, report } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

interface TranscriptRow {
  readonly id: string
  readonly title: string
  readonly date: string
  readonly text: string
  readonly speaker?: string
}

interface Judged {
  readonly formula: readonly string[]
  readonly other: readonly string[]
}

/** The records, their files, and from when on they are read. */
const SETS: Readonly<Record<string, readonly [file: string, from: string]>> = {
  wh: ['wh-briefings-2021-2022.jsonl.gz', ''],
  state: ['state-rss-2021.jsonl.gz', ''],
  un: ['un-general-debate-1946-2005.jsonl.gz', '1990'],
  miller: ['miller-center.jsonl.gz', ''],
}

/**
 * The least share of formulas among the first fifty. Speeches of two hundred years have much wording of
 * administration in common, which no measure here tells from wording of policy.
 */
const LEAST_SHARE: Readonly<Record<string, number>> = { wh: 0.8, state: 0.8, un: 0.75, miller: 0.6 }

/** Passes that `findFormulas` makes over the record. */
const PASSES = 3

const { values: options } = parseArgs({
  options: { list: { type: 'string' }, positions: { type: 'string' } },
})
const folder = join(needSharedFolder(), 'data', 'transcripts')
const judged: Readonly<Record<string, Judged>> = JSON.parse(
  readFileSync(join(ROOT, 'bench', 'ledger-gold', 'formulas.json'), 'utf8'),
)
const goals = new Goals()
if (options.list !== undefined) listFormulas(options.list)
else if (options.positions !== undefined) listPositions(options.positions)
else {
  for (const name of Object.keys(SETS)) measure(name)
  goals.end()
}

function measure(name: string): void {
  const record = readRecord(name)
  const { value: formulas, seconds } = timedByProcessor(() => findFormulas(record, { limit: 50 }))
  const words = formulas[0]?.outOf.words ?? 0
  report(`${name}: words`, words)
  const { formula = [], other = [] } = judged[name] ?? {}
  const right = formulas.filter(({ id }) => formula.includes(id)).length
  const unread = formulas.filter(({ id }) => !formula.includes(id) && !other.includes(id)).length
  goals.atLeast(`${name}: formulas among the first 50, share`, right / 50, LEAST_SHARE[name] ?? 0)
  goals.atMost(`${name}: of the first 50 nobody has read`, unread, 5)
  goals.atMost(
    `${name}: first uses later than a plain search finds`,
    lateFirsts(record, formulas),
    1,
  )
  // The fixed cost of the tables hides the speed of a small record.
  const speed = Math.round((PASSES * words) / seconds)
  if (words > 1_000_000) goals.atLeast(`${name}: words a second, by pass`, speed, 1_000_000)
  else report(`${name}: words a second, by pass`, speed)
  const positions = timedByProcessor(() => record.flatMap((text) => positionsOf(text)).length)
  report(`${name}: positions`, positions.value)
  report(`${name}: words a second for positions`, Math.round(words / positions.seconds))
}

/** How many of the first twenty formulas a plain search for the wording used most finds earlier. */
function lateFirsts(record: readonly SpokenText[], formulas: readonly Formula[]): number {
  const passages = record
    .flatMap((text) => formulaPassages(text, {}))
    .flatMap(({ passage, date }) => (date === undefined ? [] : { text: fold(passage.text), date }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  return formulas.slice(0, 20).filter(({ canonical, first }) => {
    const wording = ` ${fold(canonical).trim()} `
    const found = passages.find(({ text }) => text.includes(wording))
    return found !== undefined && (first.date === undefined || found.date < first.date)
  }).length
}

/** Words in small letters, parted by one space. */
function fold(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')} `
}

function listFormulas(name: string): void {
  for (const { rank, id, canonical, count, documents, speakers, first, variants } of findFormulas(
    readRecord(name),
    { limit: 50 },
  )) {
    const others = variants.slice(1, 5).map((variant) => `${variant.text} (${variant.count})`)
    console.log(
      `${rank} ${id} ${canonical} [${count} uses, ${documents} documents, ${speakers.length} speakers, ` +
        `first ${first.date} ${first.speaker ?? ''}] ${others.join(' | ')}`,
    )
  }
}

function listPositions(name: string): void {
  for (const position of readRecord(name).flatMap((text) => positionsOf(text))) {
    const { agreement, actor, organization, level, concept, evidence } = position
    const holder = [actor, organization].filter((part) => part !== undefined).join(', ')
    console.log(
      `${agreement ? '+' : '-'} ${holder} (${level}): ${concept} << ${evidence[0].text.replace(/\s+/g, ' ')}`,
    )
  }
}

function readRecord(name: string): SpokenText[] {
  const [file, from] = SETS[name] ?? []
  if (file === undefined || from === undefined) {
    throw new RangeError(`Unknown record "${name}"; use one of ${Object.keys(SETS).join(', ')}`)
  }
  const record: SpokenText[] = []
  for (const row of readRows<TranscriptRow>(join(folder, file))) {
    if (row.date < from) continue
    const { id, title, date, text, speaker } = row
    const { document } = parseDocument({ id, title, date, text, markedOnly: true })
    const voice =
      speaker === undefined || document.voice !== undefined
        ? {}
        : { voice: { name: speaker, basis: 'stated' as const } }
    record.push(spokenText({ ...document, ...voice }))
  }
  return record
}

function timedByProcessor<T>(run: () => T): { readonly value: T; readonly seconds: number } {
  const before = process.cpuUsage()
  const value = run()
  const { user, system } = process.cpuUsage(before)
  return { value, seconds: (user + system) / 1_000_000 }
}
