import type { AnyRow } from './row-sheet.ts'

/** The deadline of a row that has one. */
interface Due {
  readonly deadline?: { readonly from?: string; readonly to?: string; readonly timex: string }
}

/** Rows by the day they are due, the earliest first; those without a known day stand last. */
export function byDue<R extends AnyRow>(rows: readonly (R & Due)[]): R[] {
  return rows.toSorted((a, b) => compare(dayOf(a), dayOf(b)))
}

function dayOf({ deadline }: Due): string {
  return deadline?.to ?? deadline?.from ?? UNKNOWN
}

/** Stands behind every date. */
const UNKNOWN = '~'

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
