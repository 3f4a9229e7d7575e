import type { DocumentId } from '../document/document.ts'
import type { Span } from '../text/span.ts'

/** Every ledger, by the name that commands and addresses use. */
export const LEDGERS = [
  'commitments',
  'questions',
  'events',
  'figures',
  'positions',
  'formulas',
  'times',
] as const

/** One of {@link LEDGERS}. */
export type LedgerName = (typeof LEDGERS)[number]

/**
 * A row of a ledger. Rows are plain data, so that they can be kept as JSON and read again.
 *
 * No row can be built without the words that prove it.
 */
export interface Row {
  /** The same for the same evidence, whatever stands around it; see `RowIds`. */
  readonly id: string
  /** Whether the words leave doubt that a rule cannot settle. */
  readonly possible?: true
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

/** A stretch of a document, with its words as they stand there. Offsets are UTF-16 code units. */
export interface Evidence extends Span {
  readonly document: DocumentId
  readonly text: string
}

/** Words of the document that a row is of. */
export interface TextSpan extends Span {
  readonly text: string
}

/** How near a row is to the mouth of the one who speaks. */
export type Level =
  /** The speaker's own words, in a transcript or an official text. */
  | 'direct'
  /** What the speaker tells of another's words. */
  | 'reportedBySpeaker'
  /** Words in marks in a press report. */
  | 'quotedByPress'
  /** What a press report tells without marks. */
  | 'paraphrasedByPress'
  /** What a question says or supposes. */
  | 'inQuestion'
