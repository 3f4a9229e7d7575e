import type { ComponentChildren } from 'preact'
import type { RowJson, RowPlaceJson } from '../../../../src/wire/ledger/row-json.ts'
import type { FilterField } from '../../component/filters.tsx'
import { upperFirst } from '../../component/wording.ts'
import type { LedgerName } from './ledger-names.ts'

/** What every row of a ledger has. */
export type AnyRow = RowJson & RowPlaceJson

/** A column of a ledger: what a person sees of a row, and what a table in a file gets. */
export interface SheetColumn<R> {
  readonly name: string
  readonly label: string
  readonly text: (row: R) => string
  /** What is shown. Default: the text. */
  readonly cell?: (row: R) => ComponentChildren
  readonly isNumber?: boolean
  readonly isShort?: boolean
  /** Whether the cell opens the row; one column of each sheet does. */
  readonly opens?: boolean
}

/** A fact of a row that its columns have no room for. */
export type RowFact = readonly [label: string, value: ComponentChildren]

/** How the rows of a ledger are listed, opened, filtered and decided on. */
export interface LedgerSheet<R extends AnyRow> {
  readonly ledger: LedgerName
  /** What a row is called: `commitment`. */
  readonly noun: string
  readonly columns: readonly SheetColumn<R>[]
  readonly facts: (row: R) => readonly RowFact[]
  /** Whether `more` says what the row is about, so that one piece of evidence below it is enough. */
  readonly leadsWithMore?: boolean
  /** Shown with the evidence of an open row. */
  readonly more?: (row: R) => ComponentChildren
  /** Filters beside those that all ledgers have. */
  readonly filters: readonly FilterField[]
  /** How many parts of a row have a status of their own. */
  readonly parts?: (row: R) => number
}

/** Options of a choice: `conditionalPromise` as `Conditional promise`. */
export function optionsOf(names: readonly string[]): NonNullable<FilterField['options']> {
  return names.map((value) => ({ value, label: upperFirst(wordsOf(value)) }))
}

/** A name of the record in words: `notAnswered` as `not answered`. */
export function wordsOf(name: string): string {
  return WORDS[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** Names whose words say too little by themselves. */
const WORDS: Readonly<Record<string, string>> = {
  answerMissing: 'answer lost in the source',
  quotedByPress: 'as quoted by the press',
  paraphrasedByPress: 'as told by the press',
  reportedBySpeaker: 'told of another by the speaker',
  inQuestion: 'in a question',
  headlineOnly: 'in a headline only',
}
