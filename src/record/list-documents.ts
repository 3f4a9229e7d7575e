import { type DocumentDate, notADate, parseIsoDate } from '../document/date.ts'
import { firstDay, lastDay } from '../document/day-range.ts'
import type { DocumentKind } from '../document/document.ts'
import type { DocumentQuery, ListPosition } from '../store/store.ts'
import { documentsWith } from './documents-with.ts'
import type { StoredRecord } from './stored-record.ts'

/** Which documents are listed; everything absent accepts everything. */
export interface DocumentFilter {
  readonly kinds?: readonly DocumentKind[]
  /** Whose words a document gives, or who takes part: a surname or a full name, in any spelling. */
  readonly speaker?: string
  /** Words of the publisher's name that stand in it in a row, letter case folded. */
  readonly publisher?: string
  /** Words of the title, in any order; each may be the beginning of one. */
  readonly title?: string
  /** First and last day: ISO 8601, a month or a year counts whole. Leaves out what has no date. */
  readonly from?: string
  readonly to?: string
}

export interface DocumentListOptions {
  /** Documents listed, from 1 to {@link MOST_LISTED}. Default: 50. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: ListPosition
}

/** Documents, the latest first and those without a date last. */
export interface DocumentPage {
  readonly documents: readonly ListedDocument[]
  /** How many there are on all pages. */
  readonly total: number
  /** Where the next page begins; absent when this is the last one. */
  readonly next?: ListPosition
}

/** A document as it is listed, by its newest revision. */
export interface ListedDocument {
  readonly id: string
  readonly revision: number
  /** How many revisions the record keeps. */
  readonly revisions: number
  readonly kind: DocumentKind
  readonly title?: string
  readonly date?: DocumentDate
  readonly place?: string
  readonly publisher?: string
  /** Absent too where an older verbale read the document. */
  readonly language?: string
  readonly words: number
  readonly turns: number
  readonly quotations: number
  /** Where it was published. */
  readonly url?: string
}

/** Documents on a page at most. */
export const MOST_LISTED = 1000

/**
 * List the documents of a record by what is known of them beside their words.
 *
 * @throws {RangeError} If `limit` is out of range, a date is none, or `from` is after `to`.
 * @throws {StoreError} If the record cannot be read.
 */
export function listDocuments(
  record: StoredRecord,
  filter: DocumentFilter = {},
  { limit = 50, after }: DocumentListOptions = {},
): DocumentPage {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_LISTED) {
    throw new RangeError(`Invalid limit ${limit}; it is a whole number from 1 to ${MOST_LISTED}`)
  }
  checkDays(filter)
  const { store } = record
  return store.read(() => {
    // Rows that are remembered are those of the documents as they are now.
    record.documentVersion()
    const { speaker, ...rest } = filter
    const among = speaker === undefined ? {} : { among: documentsWith(record, speaker) }
    const query: DocumentQuery = { ...rest, ...among }
    const from = after === undefined ? {} : { after }
    // One more than is shown tells whether there is another page.
    const places = store.listDocuments({ ...query, ...from, limit: limit + 1 })
    const last = places.length > limit ? places[limit - 1] : undefined
    return {
      documents: places.slice(0, limit).map(({ number }) => toListed(record, number)),
      total: store.countDocuments(query),
      ...(last === undefined ? {} : { next: { date: last.date, number: last.number } }),
    }
  })
}

/** The document of a newest revision, as it is listed. */
export function toListed({ store, documents }: StoredRecord, number: number): ListedDocument {
  const { id, revision, about, counts } = documents.row(number)
  const { kind, title, date, place, publisher, language, address } = about
  return {
    id,
    revision,
    revisions: store.revisionsOf(id).length,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    ...counts,
    ...(address === undefined ? {} : { url: address }),
  }
}

function checkDays({ from, to }: DocumentFilter): void {
  for (const value of [from, to]) {
    if (value !== undefined && parseIsoDate(value) === undefined) {
      throw new RangeError(notADate(value))
    }
  }
  if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to)) {
    throw new RangeError(`The first day, ${from}, is after the last, ${to}`)
  }
}
