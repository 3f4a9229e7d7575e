import type { PartialDate } from '../document/date.ts'
import type { DocumentKind } from '../document/document.ts'
import type { Role, Speaker } from '../document/turn.ts'
import type { Span } from '../text/span.ts'

/** A document to cite, and the part of it that is cited when it is not the whole. */
export interface CitedSource {
  readonly id: string
  /** Counts from 1. */
  readonly revision: number
  readonly kind: DocumentKind
  readonly title?: string
  readonly date?: PartialDate
  readonly place?: string
  readonly venue?: string
  /** Who published it; for a press report the name of the paper. */
  readonly publisher?: string
  /** Where it was published, as a URL. */
  readonly address?: string
  /** People the document says took part. They do not count as authors: a briefing lists those who ask. */
  readonly participants: readonly string[]
  readonly passage?: CitedPassage
  /** Where the record keeps what is cited: `harbor@1#120-180`. Made from the id when absent. */
  readonly recordAddress?: string
  /** The day on which the address was looked at, ISO 8601. Without it no access date is printed. */
  readonly accessed?: string
}

/** The turn or the words that are cited. */
export interface CitedPassage {
  /** Who spoke. An inferred speaker is named as inferred, and never as the author. */
  readonly speaker?: Pick<Speaker, 'name' | 'post' | 'outlet' | 'basis'>
  /** The words that introduce the turn, as printed. */
  readonly speakerLabel?: string
  readonly role?: Role
  /** Index of the turn, from 0; citations count turns from 1. */
  readonly turn?: number
  /** Whether the words are an interpreter's rendering of what was said. */
  readonly interpreted?: boolean
  readonly span?: Span
  /** Page of the source on which the words stand, counted from 1. */
  readonly page?: number
  /** The words cited. */
  readonly text?: string
}

/** Where the record keeps what is cited: as given, or made from id, revision and span. */
export function recordAddressOf({ recordAddress, id, revision, passage }: CitedSource): string {
  if (recordAddress !== undefined) return recordAddress
  const span = passage?.span
  return `${id}@${revision}${span === undefined ? '' : `#${span.start}-${span.end}`}`
}

/**
 * Where a reader finds a document that was published under no address: in the record, when the caller
 * says where.
 */
export function shelfMarkOf({ recordAddress }: CitedSource): string | undefined {
  return recordAddress === undefined ? undefined : `verbale ${recordAddress}`
}

/** `p. 12, turn #13`: where in the document the words stand, for a person. */
export function locatorOf({ passage }: CitedSource): string | undefined {
  const parts = [
    ...(passage?.page === undefined ? [] : [`p. ${passage.page}`]),
    ...(passage?.turn === undefined ? [] : [`turn #${passage.turn}`]),
  ]
  return parts.length === 0 ? undefined : parts.join(', ')
}
