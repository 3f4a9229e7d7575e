import type { Evidence, Row } from '../row.ts'

/** Wording that recurs in a record, with its variants: a row of the ledger of formulas. */
export interface Formula extends Row {
  /** The wording used most, as it is mostly written: `free and open Indo-Pacific`. */
  readonly canonical: string
  /** 1 for what looks most like a formula of all rows that were found together. */
  readonly rank: number
  /** The wording used most comes first. */
  readonly variants: readonly FormulaVariant[]
  /** The earliest use; of those of one day, the one met first. */
  readonly first: FormulaUse
  /** Uses of all variants. */
  readonly count: number
  /** Documents with a use. */
  readonly documents: number
  /** Who used it, the first to do so first. Uses of speakers without a name are only in `count`. */
  readonly speakers: readonly FormulaSpeaker[]
  /** Its uses by year, or by month in a record of less than four years; those without are left out. */
  readonly periods: readonly FormulaPeriod[]
  /** Which variant was used most from when on, as far as periods have enough uses to tell. */
  readonly drift: readonly FormulaDrift[]
  /** What it was counted in. */
  readonly outOf: Denominator
}

/** What a count is out of. Days are ISO 8601, as precise as they are known. */
export interface Denominator {
  readonly words: number
  readonly documents: number
  readonly from?: string
  readonly to?: string
}

/** One wording of a formula: its words in one order, with the others that stand among them, or denied. */
export interface FormulaVariant {
  /** As it is mostly written. */
  readonly text: string
  readonly count: number
  readonly documents: number
  /** Its uses, the earliest first; as many as asked for. */
  readonly instances: readonly FormulaUse[]
}

/** A use of a formula, as it stands in its document. */
export interface FormulaUse extends Evidence {
  readonly turn?: number
  readonly speaker?: string
  readonly date?: string
}

/** Who used a formula, and how often. */
export interface FormulaSpeaker {
  readonly name: string
  readonly first: FormulaUse
  readonly count: number
  /** Words of the speaker in the record, and uses in a million of them. */
  readonly words: number
  readonly perMillion: number
}

/** How often a formula was used in a year or month. */
export interface FormulaPeriod {
  /** `YYYY` or `YYYY-MM`. */
  readonly period: string
  readonly count: number
  /** Words of the period in the record, and uses in a million of them. */
  readonly words: number
  readonly perMillion: number
  /** The variants used, most used first. */
  readonly variants: readonly { readonly text: string; readonly count: number }[]
}

/** A change of the variant used most. */
export interface FormulaDrift {
  /** The first period in which the variant led. */
  readonly from: string
  readonly text: string
}
