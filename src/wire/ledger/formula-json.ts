import type { Formula, ListedRow } from '../../verbale.ts'
import { known } from './known.ts'
import {
  evidenceToJson,
  type RowJson,
  type RowPlaceJson,
  rowHead,
  rowPlace,
  type SpanJson,
} from './row-json.ts'

/** A use of a formula. */
export interface FormulaUseJson {
  readonly span: SpanJson
  readonly speaker?: string
  readonly date?: string
}

/** A line of `verbale ledger formulas --json`. */
export interface FormulaJson extends RowJson, RowPlaceJson {
  readonly canonical: string
  readonly variants: readonly {
    readonly text: string
    readonly count: number
    readonly documents: number
    /** Its uses, the earliest first; not all of a wording that is used often. */
    readonly instances: readonly FormulaUseJson[]
  }[]
  readonly first: FormulaUseJson
  readonly count: number
  /** What the count is out of. */
  readonly outOf: {
    readonly words: number
    readonly documents: number
    readonly from?: string
    readonly to?: string
  }
  readonly rank: number
  readonly documents: number
  readonly speakers: readonly {
    readonly name: string
    readonly first: FormulaUseJson
    readonly count: number
    readonly words: number
    readonly perMillion: number
  }[]
  readonly periods: readonly {
    readonly period: string
    readonly count: number
    readonly words: number
    readonly perMillion: number
    readonly variants: readonly { readonly text: string; readonly count: number }[]
  }[]
  /** Which variant was used most, from when on. */
  readonly drift: readonly { readonly from: string; readonly text: string }[]
}

/** A formula in the shape `verbale.ledger.formulas/1`. */
export function formulaToJson(listed: ListedRow<Formula>): FormulaJson {
  const { row } = listed
  const { words, documents, from, to } = row.outOf
  return known({
    ...rowHead('formulas', row),
    canonical: row.canonical,
    variants: row.variants.map((variant) => ({
      text: variant.text,
      count: variant.count,
      documents: variant.documents,
      instances: variant.instances.map(useToJson),
    })),
    first: useToJson(row.first),
    count: row.count,
    outOf: known({ words, documents, from, to }),
    rank: row.rank,
    documents: row.documents,
    speakers: row.speakers.map((speaker) => ({
      name: speaker.name,
      first: useToJson(speaker.first),
      count: speaker.count,
      words: speaker.words,
      perMillion: speaker.perMillion,
    })),
    periods: row.periods.map((period) => ({
      period: period.period,
      count: period.count,
      words: period.words,
      perMillion: period.perMillion,
      variants: period.variants.map(({ text, count }) => ({ text, count })),
    })),
    drift: row.drift.map(({ from, text }) => ({ from, text })),
    ...rowPlace(listed),
  })
}

function useToJson(use: Formula['first']): FormulaUseJson {
  return known({ span: evidenceToJson(use), speaker: use.speaker, date: use.date })
}
