// Numbers with units of public specifications, read and compared by value and unit, and how fast figures
// are found in transcripts. What is found in annotated transcripts is scored by ledgers.bench.ts.
//
//   node bench/figures.bench.ts [--errors]

import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Dimension, FigureMention } from '../src/ledger/figure/figure-mention.ts'
import { findFigures } from '../src/ledger/figure/find-figures.ts'
import { Goals, report } from './support/measure.ts'
import { needSharedFolder, readRows } from './support/shared.ts'

const { errors } = parseArgs({ options: { errors: { type: 'boolean', default: false } } }).values
const folder = join(needSharedFolder(), 'data')
const goals = new Goals()

/** What the ledger calls the units of the specification; others are the same but for capitals. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['Dollar', 'USD'],
  ['United States dollar', 'USD'],
  ['British pound', 'GBP'],
  ['Euro', 'EUR'],
  ['Kilometer', 'km'],
  ['Meter', 'm'],
  ['Centimeter', 'cm'],
  ['Decimeter', 'dm'],
  ['Millimeter', 'mm'],
  ['Kilogram', 'kg'],
  ['Gram', 'g'],
  ['Milligram', 'mg'],
  ['Microgram', 'µg'],
  ['Metric ton', 'tonne'],
  ['Milliliter', 'ml'],
  ['Liter', 'liter'],
  ['Square kilometer', 'km²'],
  ['Square meter', 'm²'],
  ['Cubic meter', 'm³'],
  ['Mile per hour', 'mph'],
  ['Kilometer per hour', 'km/h'],
  ['Netherlands guilder', 'NLG'],
  ['Finnish markka', 'FIM'],
  ['Peseta', 'ESP'],
  ['Bitcoin', 'BTC'],
  ['Megabit', 'megabyte'],
])

const NOT_MEASURED: ReadonlySet<Dimension> = new Set(['money', 'share', 'count'])

/** Bare numbers, lengths of time and units of the laboratory. */
const NOT_ASKED =
  /dimensionless|year|month|day|hour|minute|second|hertz|volt|pascal|gray|candela|mol|tesla|weber|ampere|ohm/

// The goals are what recognizers-text 1.3 for JavaScript gets on its own cases, and more.
scoreCases('currency', 150, (found) => found.dimension === 'money')
scoreCases('dimension', 80, (found) => !NOT_MEASURED.has(found.dimension))
scoreCases('percent', 13, (found) => found.unit === 'percent')
scoreQuantities()
measureSpeed()
goals.end()

interface Case {
  readonly text: string
  readonly expected: readonly Expected[]
}

interface Expected {
  readonly text: string
  readonly value: string | null
  readonly unit: string | null
  readonly iso: string | null
}

/** How many cases are right in all their numbers, and give no other number of that kind. */
function scoreCases(name: string, goal: number, isKind: (found: FigureMention) => boolean): void {
  const cases = readRows<Case>(join(folder, 'ledgers', 'numbers', `recognizers_${name}.jsonl`))
  let right = 0
  for (const { text, expected } of cases) {
    const wanted = expected.flatMap((entry) => keyOfExpected(entry, name)).sort()
    const found = findFigures(text).filter(isKind).map(keyOfFound).sort()
    if (wanted.join('|') === found.join('|')) right++
    else if (errors) console.log(`  ${text.slice(0, 110)}\n    ${wanted} ≠ ${found}`)
  }
  goals.atLeast(`${name}, cases right of ${cases.length}`, right, goal)
}

/** Value and unit; a unit without a number is no figure. */
function keyOfExpected({ value, unit, iso }: Expected, kind: string): string[] {
  if (value === null || value === 'null') return []
  const amount = Number(value.replace('%', ''))
  if (iso !== null) return [`${round(amount)} ${iso}`]
  const name = unit ?? 'percent'
  if (name === 'Pound') return [`${round(amount)} ${kind === 'currency' ? 'GBP' : 'pound'}`]
  if (name === 'Cent') return [`${round(amount / 100)} USD`]
  if (name === 'Pence' || name === 'Penny') return [`${round(amount / 100)} GBP`]
  return [`${round(amount)} ${UNITS.get(name) ?? name.toLowerCase()}`]
}

function keyOfFound({ value, unit }: FigureMention): string {
  return `${value === undefined ? 'range' : round(value)} ${unit}`
}

function round(value: number): number {
  return Number(value.toPrecision(9))
}

/** quantulum3's sentences: how many of their quantities of money, shares and measures are found. */
function scoreQuantities(): void {
  const rows = readRows<{
    readonly text: string
    readonly expected: readonly { readonly value: number; readonly unit: string }[]
  }>(join(folder, 'ledgers', 'numbers', 'quantulum3.jsonl'))
  let asked = 0
  let found = 0
  for (const { text, expected } of rows) {
    const values = findFigures(text).map(
      ({ value, min, max }) => value ?? ((min ?? 0) + (max ?? 0)) / 2,
    )
    for (const { value, unit } of expected) {
      if (NOT_ASKED.test(unit)) continue
      asked++
      const isFound = values.some((given) => Math.abs(given - value) <= Math.abs(value) / 1000)
      if (isFound) found++
    }
  }
  report('quantities with a unit, found by value', `${found} of ${asked}`)
}

/** Words of transcripts read in a second. */
function measureSpeed(): void {
  const texts = readRows<{ readonly text: string }>(
    join(folder, 'transcripts', 'wh-obama-briefings-2009-2011.jsonl.gz'),
  ).map(({ text }) => text)
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  let count = 0
  const run = (): void => {
    count = texts.reduce((sum, text) => sum + findFigures(text).length, 0)
  }
  run()
  // Time of the processor: others may be at work on the machine.
  const best = Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.cpuUsage()
      run()
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }),
  )
  report('figures in transcripts', count)
  goals.atLeast('million words a second', Math.round(words / best / 10) / 100, 1.5)
}
