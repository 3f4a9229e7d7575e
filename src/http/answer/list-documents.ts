import {
  type DocumentDate,
  type DocumentFilter,
  type DocumentKind,
  formatAddress,
  type ListedDocument,
  type ListPosition,
  listDocuments,
} from '../../verbale.ts'
import { badCursor, DEFAULT_PAGE, type ListQuery, readCursor, writeCursor } from '../cursor.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'
import { requireDays } from './search.ts'

/** Which documents are listed. */
export interface DocumentsQuery extends ListQuery {
  readonly kind?: readonly DocumentKind[] | undefined
  readonly speaker?: string | undefined
  readonly publisher?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Words of the title. */
  readonly q?: string | undefined
}

/** A date with how exact it is and how it is known. */
export interface DatedJson {
  readonly value: string
  readonly precision: string
  readonly basis: string
}

/** A document in a list. */
export interface DocumentItemJson {
  readonly id: string
  readonly kind: string
  readonly title?: string
  /** A day, a month or a year. */
  readonly date?: string
  /** The same with how exact it is and how it is known, as every document has it. */
  readonly dated?: DatedJson
  readonly place?: string
  readonly publisher?: string
  readonly language?: string
  readonly words: number
  readonly turns: number
  readonly quotations: number
  readonly revision: number
  readonly revisions: number
  readonly url?: string
  readonly address: string
}

/** A date as lists and documents both have it. */
export function datedOf({ value, precision, basis }: DocumentDate): DatedJson {
  return { value, precision, basis }
}

/** Documents of the record, the newest first and those without a date last. */
export function answerDocuments({ record }: AnswerContext, query: DocumentsQuery): Answer {
  requireDays(query)
  const after = positionOf(readCursor(query))
  const { documents, total, next } = listDocuments(record, filterOf(query), {
    limit: query.limit ?? DEFAULT_PAGE,
    ...(after === undefined ? {} : { after }),
  })
  return json({
    items: documents.map(documentItem),
    total,
    next: next && writeCursor(query, writePosition(next)),
  })
}

function filterOf({ kind, speaker, publisher, from, to, q }: DocumentsQuery): DocumentFilter {
  return {
    ...(kind === undefined ? {} : { kinds: kind }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(q === undefined ? {} : { title: q }),
  }
}

/** A place in a list of documents, to be kept in a cursor. */
export function writePosition({ date, number }: ListPosition): string {
  return `${date}/${number}`
}

/** @throws {HttpProblem} `badCursor` when it is no place in a list of documents. */
export function positionOf(place: string | undefined): ListPosition | undefined {
  if (place === undefined) return undefined
  const [, date, number] = /^([\d-]{0,10})\/(\d{1,15})$/.exec(place) ?? []
  if (date === undefined || number === undefined) throw badCursor()
  return { date, number: Number(number) }
}

/** A document as lists of the API have it. */
export function documentItem({ date, revision, ...listed }: ListedDocument): DocumentItemJson {
  const { id, kind, title, place, publisher, language, words, turns, quotations } = listed
  const { revisions, url } = listed
  return {
    id,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date: date.value, dated: datedOf(date) }),
    ...(place === undefined ? {} : { place }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    words,
    turns,
    quotations,
    revision,
    revisions,
    ...(url === undefined ? {} : { url }),
    address: formatAddress({ id, revision }),
  }
}
