import type { Span } from '../text/span.ts'
import type { Block, Correction, Dropped } from './block.ts'
import type { DocumentDate } from './date.ts'
import type { Problem } from './problem.ts'
import type { Speaker, Turn } from './turn.ts'

/** Names a document in a record; made from its content when nobody names it. */
export type DocumentId = string & { readonly __brand: 'DocumentId' }

/** Every kind of document that verbale tells apart. */
export const DOCUMENT_KINDS = [
  'pressAvailability',
  'pressBriefing',
  'jointRemarks',
  'remarks',
  'interview',
  'speech',
  'statement',
  'readout',
  'communique',
  'pressReport',
  'unknown',
] as const

/** One of {@link DOCUMENT_KINDS}. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** One text, and what was understood of it. All spans point into `text`. */
export interface Document {
  readonly id: DocumentId
  readonly kind: DocumentKind
  /** Why the kind was chosen: plain sentences. */
  readonly kindReasons: readonly string[]
  readonly title?: string
  readonly date?: DocumentDate
  readonly place?: string
  readonly venue?: string
  readonly publisher?: string
  /** Where it was published, as a URL. */
  readonly address?: string
  /** People the document says took part, by name, in the order it names them. */
  readonly participants: readonly string[]
  readonly text: string
  /** Name of the format the text was read in. */
  readonly format: string
  readonly blocks: readonly Block[]
  /**
   * Blocks that carry the document's own words, by index into `blocks`: no furniture of the page, no
   * captions, no header lines.
   */
  readonly body: readonly number[]
  readonly turns: readonly Turn[]
  /** Whose words a document without turns gives: the spokesperson a readout is attributable to. */
  readonly voice?: Speaker
  /** Primary language of the text, as a BCP 47 tag; absent when it could not be told. */
  readonly language?: string
  /** Time of day at which the event began, as printed with its zone: `2:02 p.m. EDT`. */
  readonly time?: string
  /** When the text was last changed, as it says itself: ISO 8601. */
  readonly updated?: string
  /** When it was fetched from its address, as ISO 8601; only archives of the web say so. */
  readonly retrieved?: string
  /** Who wrote it, when it is a report. */
  readonly author?: string
  /** How each of the fields above is known, for those that were read and not given. */
  readonly recognized: readonly Recognized[]
  /** Words that the publisher struck out and replaced; checks hold a quotation against both readings. */
  readonly corrections: readonly Correction[]
  /** Words of the source that are in nobody's mouth and not of the text: with the reason. */
  readonly dropped: readonly Dropped[]
  /** Original spans that the derived view leaves out: a word doubled at a page break. */
  readonly repairs: readonly Span[]
  readonly problems: readonly Problem[]
}

/** Something that was understood of a document, and by which rule. */
export interface Recognized {
  readonly field: RecognizedField
  /** A plain phrase that names the rule: `a line of its own above the text`. */
  readonly rule: string
  /** The words the rule read, when they stand in the text. */
  readonly span?: Span
}

/** Fields of a document that rules fill. */
export type RecognizedField =
  | 'title'
  | 'date'
  | 'time'
  | 'place'
  | 'venue'
  | 'publisher'
  | 'address'
  | 'author'
  | 'updated'
  | 'language'
  | 'participants'
  | 'turns'

/**
 * Whether a document proves what was said. A press report proves what was reported; both live in one
 * record and are never mixed up.
 */
export function isWitness({ kind }: Pick<Document, 'kind'>): boolean {
  return kind !== 'pressReport'
}
