import { daysBetween } from './period.ts'

/** Something with a first and a last day. */
interface Dated {
  readonly from: string
  readonly to: string
}

/** The share of marks at an end that may be left out of a drawing when they would take most of its room. */
const SHARE = 0.1

/**
 * The marks that are drawn together, and those that would squeeze them: when the earliest or latest tenth
 * takes more than half of all days, it is left out, and to be told of in words.
 */
export function drawnDays<M extends Dated>(
  marks: readonly M[],
): { readonly drawn: readonly M[]; readonly early: readonly M[]; readonly late: readonly M[] } {
  const byStart = marks.toSorted((a, b) => compare(a.from, b.from))
  const [first] = byStart
  const last = marks.reduce<string>((latest, { to }) => (to > latest ? to : latest), '')
  const cut = Math.floor(SHARE * marks.length)
  if (first === undefined || cut === 0) return { drawn: marks, early: [], late: [] }
  const half = daysBetween(first.from, last) / 2
  const start = byStart[cut] as M
  const end = byStart[byStart.length - 1 - cut] as M
  const isEarly = daysBetween(first.from, start.from) > half
  const isLate = daysBetween(end.from, last) > half
  const early = isEarly ? byStart.slice(0, cut) : []
  const late = isLate && !isEarly ? byStart.slice(byStart.length - cut) : []
  const left = new Set([...early, ...late])
  return { drawn: marks.filter((mark) => !left.has(mark)), early, late }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
