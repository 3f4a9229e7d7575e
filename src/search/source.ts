import type { DocumentDate } from '../document/date.ts'
import type { DocumentId, DocumentKind } from '../document/document.ts'
import type { Role } from '../document/turn.ts'
import type { Capitals } from '../text/capitals.ts'
import type { Span } from '../text/span.ts'
import type { Tokens } from '../text/token.ts'

/**
 * The words of a record, by position. A position is the number of a word in the whole record; the
 * words of a section have positions in a row, and so have the sections of a document.
 */
export interface WordSource {
  readonly wordCount: number
  /** How often a word stands in the record, exactly. The id is that of the folded word. */
  frequency(id: number): number
  /** Words that begin with a folded prefix; at most `most` of them. */
  wordsWithPrefix(prefix: string, most: number): readonly PrefixedWord[]
  /** Ascending positions where these words stand in a row within one section; at most `most`. */
  positionsOf(ids: Uint32Array, most: number): Uint32Array
  /**
   * Call `take` with each position where these words stand in a row within one section, in any order, and
   * the number of its document.
   */
  forEachPlace(ids: Uint32Array, take: (position: number, document: number) => void): void
  /** Ascending positions where these words stand in a row within one section of a document. */
  positionsIn(document: number, ids: Uint32Array): readonly number[]
  /** How many positions there are where these words stand in a row. */
  countOf(ids: Uint32Array): number
  /** The id of the word at a position; 0 where a section ends. */
  idAt(position: number): number
  /** Which letters of the word at a position are capitals in its text. */
  capitalsAt(position: number): Capitals
  locate(position: number): SectionLocation
  /** The document that a position lies in, and the position at which its words end. */
  documentAt(position: number): { readonly text: number; readonly end: number }
  /** The positions `[start, end)` of the words of a section. */
  sectionRange(location: SectionLocation): Span
  /** The words at `[start, end)`, which lie in one section, with offsets in the document's text. */
  tokensAt(start: number, end: number): Tokens
}

/** A word of the record that begins as was asked. */
export interface PrefixedWord {
  readonly id: number
  readonly word: string
  readonly frequency: number
}

/** A section of the record: the number of its document, and its own number in it, which is from 0. */
export interface SectionLocation {
  readonly text: number
  readonly section: number
}

/**
 * A record as far as searching needs it.
 *
 * What is asked of documents and sections is cheap, because every hit of a frequent word asks it.
 * Only {@link WordSource.tokensAt} reads a text.
 */
export interface SearchSource {
  readonly words: WordSource
  /** Numbers of all revisions, ascending; some may be left out between. */
  readonly numbers: readonly number[]
  /** Those of them that are not the newest revision of their document. */
  readonly earlierNumbers: readonly number[]
  /** Words of all revisions; the index may still hold those of some that were removed. */
  readonly wordCount: number
  /** The earliest and the latest day of a revision in the record. */
  readonly days: Days
  holding(number: number): Holding
  section(number: number, section: number): Contribution
}

/** First and last day, ISO 8601; absent when no document has a day. */
export interface Days {
  readonly from?: string
  readonly to?: string
}

/** What is known of a document without reading its text. */
export interface Holding {
  readonly id: DocumentId
  readonly revision: number
  /** Whether it is the newest revision of its document; taken to be when absent. */
  readonly isNewest?: boolean
  readonly kind: DocumentKind
  readonly title?: string
  readonly date?: DocumentDate
  readonly place?: string
  readonly publisher?: string
  /** Words of it that can be found. */
  readonly wordCount: number
}

/**
 * Who speaks in a section. A document without turns is one section, and its speaker is whoever the
 * whole of it gives the words of.
 */
export interface Contribution {
  readonly turn?: number
  readonly speaker?: string
  /** The label as printed. */
  readonly speakerLabel?: string
  readonly role?: Role
}
