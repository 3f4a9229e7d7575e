import type { Store } from '../store/store.ts'
import { findGaps, type Gap } from './find-gaps.ts'

/** What a record covers, period by period. */
export interface Coverage {
  readonly unit: CoverageUnit
  /** Ascending; a period without a document is absent. */
  readonly periods: readonly CoveredPeriod[]
  /** Publishers, the one with most documents first; a document without one counts for none. */
  readonly publishers: readonly CoverageCount[]
  /** Documents without a date, and those whose date is less exact than the unit. */
  readonly undated: CoveredTotal
  readonly lessExact: CoveredTotal
  /** Times without a document, the longest first; see {@link findGaps}. */
  readonly gaps: readonly Gap[]
}

export const COVERAGE_UNITS = ['day', 'month', 'year'] as const

/** One of {@link COVERAGE_UNITS}. */
export type CoverageUnit = (typeof COVERAGE_UNITS)[number]

export interface CoveredTotal {
  readonly documents: number
  readonly words: number
}

/** A day, a month or a year, with what the record holds of it. */
export interface CoveredPeriod extends CoveredTotal {
  readonly period: string
  readonly publishers: readonly CoverageCount[]
}

/** Documents of a publisher; of none when the name is absent. */
export interface CoverageCount extends CoveredTotal {
  readonly publisher?: string
}

/**
 * Count documents and words by period and publisher: newest revisions only.
 *
 * @throws {StoreError} If the record cannot be read.
 */
export function readCoverage(
  { store }: { readonly store: Store },
  unit: CoverageUnit = 'day',
): Coverage {
  const length = LENGTHS[unit]
  const periods = new Map<string, Map<string | undefined, CoveredTotal>>()
  const all = new Map<string | undefined, CoveredTotal>()
  const days = new Set<string>()
  let undated = NOTHING
  let lessExact = NOTHING
  for (const { date, publisher, ...counts } of store.coverage()) {
    add(all, publisher, counts)
    if (date.length === LENGTHS.day) days.add(date)
    if (date === '') undated = sum(undated, counts)
    else if (date.length < length) lessExact = sum(lessExact, counts)
    else {
      const period = date.slice(0, length)
      const publishers = periods.get(period) ?? new Map<string | undefined, CoveredTotal>()
      periods.set(period, publishers)
      add(publishers, publisher, counts)
    }
  }
  return {
    unit,
    periods: Array.from(periods, ([period, publishers]) => ({
      period,
      ...[...publishers.values()].reduce(sum, NOTHING),
      publishers: inOrder(publishers),
    })).sort((a, b) => (a.period < b.period ? -1 : 1)),
    publishers: inOrder(all),
    undated,
    lessExact,
    gaps: findGaps([...days].sort()),
  }
}

/** Letters of a date that is exact to a unit. */
const LENGTHS: Readonly<Record<CoverageUnit, number>> = { day: 10, month: 7, year: 4 }

const NOTHING: CoveredTotal = { documents: 0, words: 0 }

function sum(a: CoveredTotal, b: CoveredTotal): CoveredTotal {
  return { documents: a.documents + b.documents, words: a.words + b.words }
}

function add(
  counts: Map<string | undefined, CoveredTotal>,
  publisher: string | undefined,
  more: CoveredTotal,
): void {
  counts.set(publisher, sum(counts.get(publisher) ?? NOTHING, more))
}

function inOrder(counts: ReadonlyMap<string | undefined, CoveredTotal>): CoverageCount[] {
  return Array.from(counts, ([publisher, total]) => ({
    ...(publisher === undefined ? {} : { publisher }),
    ...total,
  })).sort(
    (a, b) => b.documents - a.documents || ((a.publisher ?? '') < (b.publisher ?? '') ? -1 : 1),
  )
}
