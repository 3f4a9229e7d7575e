import type { TimeExpression } from '../../src/time/time-expression.ts'

/** A time as a public set gives it. */
export interface GivenTime {
  readonly start: number
  readonly end: number
  readonly value: string | null
}

/** Counts that F1 is made of. */
export interface TimeScore {
  given: number
  found: number
  /** Found ones that share a character with one given, each used once. */
  relaxed: number
  /** Those that cover the same characters. */
  strict: number
  /** Those that overlap and have the same value. */
  value: number
}

/** A score of nothing yet. */
export function noScore(): TimeScore {
  return { given: 0, found: 0, relaxed: 0, strict: 0, value: 0 }
}

/**
 * Add a document to a score as TempEval-3 counts: every given time is paired with the first unused one
 * found that overlaps it (UzZaman et al., 2013, section 4.1).
 */
export function addScore(
  score: TimeScore,
  given: readonly GivenTime[],
  found: readonly TimeExpression[],
  onMiss?: (time: GivenTime | undefined, got: TimeExpression | undefined) => void,
): void {
  const used = new Set<number>()
  score.given += given.length
  score.found += found.length
  let from = 0
  for (const time of given) {
    while (from < found.length && (found[from] as TimeExpression).span.end <= time.start) from++
    let at = from
    while (at < found.length && used.has(at)) at++
    const got = found[at]
    if (got === undefined || got.span.start >= time.end || got.span.end <= time.start) {
      onMiss?.(time, undefined)
      continue
    }
    used.add(at)
    score.relaxed++
    if (got.span.start === time.start && got.span.end === time.end) score.strict++
    if (got.value === time.value) score.value++
    else onMiss?.(time, got)
  }
  for (const [k, got] of found.entries()) if (!used.has(k)) onMiss?.(undefined, got)
}

/** F1 of one of the counts, in percent to one decimal. */
export function f1(score: TimeScore, count: 'relaxed' | 'strict' | 'value'): number {
  return Math.round((2000 * score[count]) / Math.max(1, score.given + score.found)) / 10
}
