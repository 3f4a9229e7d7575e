import type { Span } from '../text/span.ts'
import type { Block } from './block.ts'
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
  /** Original spans that the derived view leaves out: a word doubled at a page break. */
  readonly repairs: readonly Span[]
  readonly problems: readonly Problem[]
}

/**
 * Whether a document proves what was said. A press report proves what was reported; both live in one
 * record and are never mixed up.
 */
export function isWitness({ kind }: Pick<Document, 'kind'>): boolean {
  return kind !== 'pressReport'
}
