import {
  diffRevisions,
  type LocatedAddress,
  locateAddress,
  type RevisionRow,
  revisionsOf,
  type StoredRecord,
} from '../../verbale.ts'
import { diffToJson } from '../../wire/diff-json.ts'
import { shownDocumentToJson } from '../../wire/passage-json.ts'
import { HttpProblem } from '../problem.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'
import { datedOf } from './list-documents.ts'

/** Which revision of which document is asked for. */
export interface DocumentQuery {
  readonly id: string
  readonly revision?: number | undefined
}

/** A document with its turns and revisions. */
export function answerDocument({ record }: AnswerContext, query: DocumentQuery): Answer {
  const located = locateDocument(record, query)
  const rows = revisionsOf(record, located.row.id)
  const { id } = located.row
  const { date } = located.kept.document
  // In lists `date` is a text and here it is more: under this name both have the same.
  const dated = date === undefined ? {} : { dated: datedOf(date) }
  const shown = { ...shownDocumentToJson(located, rows), ...dated }
  return json(shown, id === query.id ? {} : { moved: id })
}

/** The text of a document as it came, or as it was extracted. */
export function answerOriginal({ record }: AnswerContext, query: DocumentQuery): Answer {
  const { kept, row } = locateDocument(record, query)
  return {
    body: kept.document.text,
    type: 'text/plain; charset=utf-8',
    ...(row.id === query.id ? {} : { moved: row.id }),
  }
}

/** Two revisions to compare; the last two when none are named. */
export interface DiffQuery {
  readonly id: string
  readonly a?: number | undefined
  readonly b?: number | undefined
}

/** What one revision changed in another. */
export function answerDiff({ record }: AnswerContext, { id, a, b }: DiffQuery): Answer {
  const rows = revisionsOf(record, id)
  const last = rows.at(-1)
  if (last === undefined) throw noDocument(id)
  if (rows.length < 2) {
    throw new HttpProblem(
      'notFound',
      `${last.id} has one revision only, so there is nothing to compare it with`,
    )
  }
  const to = b === undefined ? last : revisionOf(rows, b)
  const before = rows[Math.max(0, rows.indexOf(to) - 1)] as RevisionRow
  const from = a === undefined ? before : revisionOf(rows, a)
  const read = ({ number }: RevisionRow): LocatedAddress['kept']['document'] =>
    record.documents.kept(number).document
  return json(
    diffToJson(diffRevisions(read(from), read(to)), from, to),
    last.id === id ? {} : { moved: last.id },
  )
}

/**
 * A document in the revision that is asked for, or its newest.
 *
 * @throws {HttpProblem} `notFound`; the detail says what is there.
 */
export function locateDocument(
  record: StoredRecord,
  { id, revision }: DocumentQuery,
): LocatedAddress {
  // What looks like an address is an id here: nothing else is a document.
  const rows = revisionsOf(record, id)
  const [first] = rows
  if (first === undefined) throw noDocument(id)
  const row = revision === undefined ? rows.at(-1) : revisionOf(rows, revision)
  const located = locateAddress(record, `${first.id}#@${row?.revision ?? first.revision}`)
  if (!located.ok) throw new HttpProblem('notFound', located.message)
  return located
}

function revisionOf(rows: readonly RevisionRow[], revision: number): RevisionRow {
  const row = rows.find((candidate) => candidate.revision === revision)
  if (row !== undefined) return row
  const held = rows.map((candidate) => candidate.revision).join(', ')
  throw new HttpProblem(
    'notFound',
    `${rows[0]?.id} has no revision ${revision}; the record holds ${held}`,
  )
}

/** The problem of an id that leads nowhere. */
export function noDocument(id: string): HttpProblem {
  return new HttpProblem(
    'notFound',
    `The record has no document ${id}; /api/v1/documents lists them`,
  )
}
