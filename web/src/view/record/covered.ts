import type { CoverageJson } from '../../../../src/wire/coverage-json.ts'

/** Documents and words of a period. */
export type Covered = CoverageJson['undated']

/** What is counted. */
export type Measure = keyof Covered

/** A time without documents. */
export type Gap = CoverageJson['gaps'][number]

/** What stands in an address for documents that name no publisher. */
export const UNNAMED = '-'

/** What each period has, of one publisher or all; periods without anything are absent. */
export function coveredBy(
  { periods }: Pick<CoverageJson, 'periods'>,
  publisher: string | undefined,
): Map<string, Covered> {
  return new Map(
    periods.flatMap(({ period, publishers, ...all }) => {
      if (publisher === undefined) return [[period, all] as const]
      const own = publishers.find((one) => (one.publisher ?? UNNAMED) === publisher)
      return own === undefined ? [] : [[period, own] as const]
    }),
  )
}

/** The gap that a day lies in; the days at both ends of a gap have documents, and lie in none. */
export function gapOf(gaps: readonly Gap[], day: string): Gap | undefined {
  return gaps.find(({ from, to }) => from < day && day < to)
}

/** Where the documents of a day are listed. */
export function dayHref(day: string): string {
  return `/read?from=${day}&to=${day}`
}
