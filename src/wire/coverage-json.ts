import type { Coverage, CoverageCount, CoveredTotal, Gap } from '../verbale.ts'

/** What a record covers, period by period. */
export interface CoverageJson {
  readonly format: 'verbale.coverage/1'
  readonly unit: 'day' | 'month' | 'year'
  /** Ascending; a period without a document is absent. */
  readonly periods: readonly (CoveredTotal & {
    readonly period: string
    readonly publishers: readonly CoverageCount[]
  })[]
  /** The one with most documents first; without a name, the documents that name no publisher. */
  readonly publishers: readonly CoverageCount[]
  readonly undated: CoveredTotal
  /** Documents whose date is less exact than the unit. */
  readonly lessExact: CoveredTotal
  /** Times without a document that are longer than is usual around them, the longest first. */
  readonly gaps: readonly Gap[]
}

/** The coverage of a record. */
export function coverageToJson(coverage: Coverage): CoverageJson {
  const { unit, periods, publishers, undated, lessExact, gaps } = coverage
  return {
    format: 'verbale.coverage/1',
    unit,
    periods: periods.map(({ period, documents, words, publishers: of }) => ({
      period,
      documents,
      words,
      publishers: of.map(countToJson),
    })),
    publishers: publishers.map(countToJson),
    undated: totalToJson(undated),
    lessExact: totalToJson(lessExact),
    gaps: gaps.map(({ from, to, days, usual }) => ({ from, to, days, usual })),
  }
}

function countToJson({ publisher, documents, words }: CoverageCount): CoverageCount {
  return { ...(publisher === undefined ? {} : { publisher }), documents, words }
}

function totalToJson({ documents, words }: CoveredTotal): CoveredTotal {
  return { documents, words }
}
