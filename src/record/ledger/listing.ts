import type { Document, DocumentId } from '../../document/document.ts'
import type { Role } from '../../document/turn.ts'
import { codeEvent, type EventCode } from '../../ledger/code-event.ts'
import type { Commitment } from '../../ledger/commitment/commitment.ts'
import { settleCommitments } from '../../ledger/commitment/settle-commitments.ts'
import type { DocumentLedger, DocumentRows } from '../../ledger/derive-rows.ts'
import { copiesAmong } from '../../ledger/event/copies-among.ts'
import type { AreCopies } from '../../ledger/event/copy.ts'
import type { Event, EventMention } from '../../ledger/event/event.ts'
import { mergeEvents } from '../../ledger/event/merge-events.ts'
import type { Figure } from '../../ledger/figure/figure.ts'
import { groupFigures, type Incomparable } from '../../ledger/figure/group-figures.ts'
import { findFormulas } from '../../ledger/formula/find-formulas.ts'
import type { Formula } from '../../ledger/formula/formula.ts'
import type { Position } from '../../ledger/position/position.ts'
import type { Question } from '../../ledger/question/question.ts'
import type { Evidence, Row } from '../../ledger/row.ts'
import { type SpokenText, spokenText } from '../../ledger/spoken-text.ts'
import type { ToldTime } from '../../ledger/time/times-of.ts'
import { defined } from '../../store/pair.ts'
import type { StoredRecord } from '../stored-record.ts'
import { DecisionBook, isMemory } from './desk.ts'
import { fieldOf } from './field.ts'
import { type LedgerFilter, RowFilter } from './filter.ts'
import type { JudgedRow } from './refind.ts'
import { StoredLedgerSource } from './rows.ts'
import {
  type LedgerDocument,
  type LedgerSource,
  type MemoryDocument,
  MemoryLedgerSource,
  UNDATED,
} from './source.ts'

/** What the rows of each ledger are. */
export interface LedgerRows {
  readonly commitments: Commitment
  readonly questions: Question
  readonly events: CodedEvent
  readonly figures: ComparedFigure
  readonly positions: Position
  readonly formulas: Formula
  readonly times: ToldTime
}

/** An event, and what event data sets call it. */
export interface CodedEvent extends Event {
  readonly code: EventCode
}

/** A figure, and how it stands to those that other documents give of the same thing. */
export interface ComparedFigure extends Figure {
  /** The same for all figures of one thing; absent when no other document gives one. */
  readonly group?: string
  readonly comparison?: 'agrees' | 'differs' | 'notComparable'
  /** Why it cannot be compared with others of its group. */
  readonly incomparable?: readonly Incomparable[]
}

/** What was looked at: a negative answer says so. */
export interface SearchedDocuments {
  readonly documents: number
  readonly undated: number
  /** Documents in languages without rules, in which nothing but dates in figures is read; absent when none is. */
  readonly unread?: number
  /** First and last day of a document. */
  readonly from?: string
  readonly to?: string
}

/** A row as it is listed: with its document, its day, and what people decided of it. */
export interface ListedRow<R extends Row> extends JudgedRow<R> {
  /** The document of the first evidence; absent when it is no longer in the record. */
  readonly document?: LedgerDocument
  /** The day that the row is listed under: its own, else that of its document. */
  readonly date?: string
}

/** Lists the rows of ledgers. Everything that makes rows is loaded with it. */
export class LedgerListing {
  readonly #source: LedgerSource
  readonly #record: StoredRecord | undefined

  /** The ledgers of a record, or of documents that are read and not kept. */
  constructor(of: StoredRecord | readonly MemoryDocument[]) {
    this.#record = isMemory(of) ? undefined : of
    this.#source = isMemory(of) ? new MemoryLedgerSource(of) : new StoredLedgerSource(of)
  }

  /**
   * The rows of a ledger, the earliest first and those without a date last.
   *
   * @throws {StoreError} If the record cannot be read.
   */
  list<Name extends keyof LedgerRows>(
    ledger: Name,
    filter: LedgerFilter = {},
  ): AsyncGenerator<ListedRow<LedgerRows[Name]>> {
    const accepts = new RowFilter(filter)
    // What later words say of a row may stand in any document.
    const all = this.#source.documents(filter.settle === true ? undefined : filter.documents)
    const book = this.#record === undefined ? undefined : new DecisionBook(this.#record, ledger)
    const listing: Listing = { accepts, all, book }
    const ways: {
      readonly [Each in keyof LedgerRows]: () => AsyncGenerator<ListedRow<LedgerRows[Each]>>
    } = {
      commitments: () =>
        filter.settle === true
          ? this.#settledCommitments(listing)
          : this.#stream('commitments', listing),
      questions: () => this.#stream('questions', listing),
      events: () => this.#codedEvents(filter, listing),
      figures: () => this.#figureGroups(filter, listing),
      positions: () => this.#stream('positions', listing),
      formulas: () => this.#gather(this.#formulas(all, filter), listing, 'asGiven'),
      times: () => this.#stream('times', listing),
    }
    return ways[ledger]()
  }

  /**
   * The words of the mention that has an id. An event has the id of the mention that is told first, so
   * another document may give it another one.
   */
  async mentionOf(id: string): Promise<Evidence | undefined> {
    for await (const { rows } of this.#source.readAll('events', this.#source.documents())) {
      const mention = rows.find((row) => row.id === id)
      if (mention !== undefined) return mention.evidence[0]
    }
    return undefined
  }

  /** Which documents rows are looked for in. */
  searched(filter: LedgerFilter = {}): SearchedDocuments {
    const accepts = new RowFilter(filter)
    const searched = this.#source
      .documents(filter.documents)
      .filter((document) => accepts.acceptsDocument(document, 'bySpeech'))
    const unread = searched.filter(({ isUnread }) => isUnread === true).length
    const days = searched.flatMap(({ date }) => (date?.precision === 'day' ? date.value : []))
    return {
      documents: searched.length,
      undated: searched.filter(({ date }) => date === undefined).length,
      ...(unread === 0 ? {} : { unread }),
      // They are in the order of their dates.
      ...defined({ from: days[0], to: days.at(-1) }),
    }
  }

  /** Rows that are listed one document after the other: only their keys are held while they are sorted. */
  async *#stream<Name extends DocumentLedger>(
    ledger: Name,
    { accepts, all, book }: Listing,
  ): AsyncGenerator<ListedRow<DocumentRows[Name]>> {
    type R = DocumentRows[Name]
    const judge = (document: LedgerDocument, rows: readonly R[]): readonly JudgedRow<R>[] =>
      book?.judge(document, rows) ?? rows.map((row) => ({ row }))
    const documents = all.filter((document) => accepts.acceptsDocument(document, 'bySpeech'))
    const keys: Key[] = []
    for await (const { document, rows } of this.#source.readAll(ledger, documents)) {
      const roles = once(() => this.#source.roles(document))
      for (const [k, judged] of judge(document, rows).entries()) {
        const date = dateOf(judged.row, document)
        if (accepts.acceptsStanding(judged) && accepts.acceptsRow(judged.row, date, roles))
          keys.push({ date, document, k })
      }
    }
    const removed = (book?.removed<R>() ?? []).map(
      (judged): ListedRow<R> => withDate(judged, undefined),
    )
    for (const [k, { date, row, ...rest }] of removed.entries()) {
      if (
        accepts.acceptsPlace(row, undefined) &&
        accepts.acceptsStanding({ row, ...rest }) &&
        accepts.acceptsRow(row, date, noRoles)
      )
        keys.push({ date, document: undefined, k })
    }
    let last: { document: LedgerDocument; judged: readonly JudgedRow<R>[] } | undefined
    for (const { document, k } of inOrder(keys)) {
      if (document === undefined) {
        yield removed[k] as ListedRow<R>
        continue
      }
      if (last?.document !== document) {
        last = { document, judged: judge(document, this.#source.rows(ledger, document)) }
      }
      const judged = last.judged[k]
      // A revision may have taken its place since.
      if (judged !== undefined) yield withDate(judged, document)
    }
  }

  /** Rows that stand on many documents each, which are all held. */
  async *#gather<R extends Row>(
    rows: Promise<readonly R[]>,
    { accepts, all, book }: Listing,
    order: 'byDate' | 'asGiven' = 'byDate',
  ): AsyncGenerator<ListedRow<R>> {
    const found = await rows
    const byId = new Map(all.map((document) => [document.id as string, document]))
    const listed = (book?.judgeAll(found) ?? found.map((row): JudgedRow<R> => ({ row })))
      .filter((judged) => accepts.acceptsStanding(judged))
      .map((judged) => withDate(judged, byId.get(judged.row.evidence[0].document)))
      .filter(({ row, date, document }) => {
        if (!accepts.acceptsPlace(row, document)) return false
        const roles = (): readonly Role[] =>
          document === undefined ? [] : this.#source.roles(document)
        return accepts.acceptsRow(row, date, roles)
      })
    yield* order === 'byDate' ? inOrder(listed) : listed
  }

  /** Figures with those of other documents that they can be compared with; the differing ones side by side. */
  async *#figureGroups(
    { kinds, documents, differs = false }: LedgerFilter,
    listing: Listing,
  ): AsyncGenerator<ListedRow<ComparedFigure>> {
    const accepts = new RowFilter(defined({ kinds, documents }))
    const read = listing.all.filter((document) => accepts.acceptsDocument(document, 'byContent'))
    const rows: Figure[] = []
    for await (const each of this.#source.readAll('figures', read)) rows.push(...each.rows)
    const listed = this.#gather(
      Promise.resolve(compareFigures(rows, this.#copiesIn(read))),
      listing,
    )
    if (!differs) return yield* listed
    const groups = new Map<string | undefined, ListedRow<ComparedFigure>[]>()
    for await (const each of listed) {
      const group = groups.get(each.row.group)
      if (group === undefined) groups.set(each.row.group, [each])
      else group.push(each)
    }
    for (const group of groups.values()) yield* group
  }

  /** Coding takes the grammar of a sentence, so only events that are asked for are coded. */
  async *#codedEvents(
    filter: LedgerFilter,
    listing: Listing,
  ): AsyncGenerator<ListedRow<CodedEvent>> {
    const events = this.#events(listing.all, filter)
    for await (const { row, ...listed } of this.#gather(events, listing))
      yield { ...listed, row: { ...row, code: codeEvent(row) } }
  }

  /** Events are put together over all documents, because a planned visit is told before it happens. */
  async #events(
    all: readonly LedgerDocument[],
    { kinds, documents }: LedgerFilter,
  ): Promise<readonly Event[]> {
    const accepts = new RowFilter(defined({ kinds, documents }))
    const read = all.filter((document) => accepts.acceptsDocument(document, 'byContent'))
    const mentions: EventMention[] = []
    for await (const { rows } of this.#source.readAll('events', read)) mentions.push(...rows)
    return mergeEvents(mentions, this.#copiesIn(all))
  }

  /** Tells copies by the words around some evidence in documents that are read when they are needed. */
  #copiesIn(all: readonly LedgerDocument[]): AreCopies {
    const byId = new Map(all.map((document) => [document.id, document]))
    return copiesAmong((id: DocumentId): Document | undefined => {
      const document = byId.get(id)
      return document && this.#source.kept(document)?.document
    })
  }

  /**
   * Commitments with what later words of the record say became of them. In a very large record only
   * people say so: all commitments and events would have to be held at once.
   */
  async *#settledCommitments(listing: Listing): AsyncGenerator<ListedRow<Commitment>> {
    const { all } = listing
    const words = all.reduce((sum, document) => sum + document.words, 0)
    if (words > MOST_SETTLED_WORDS) return yield* this.#stream('commitments', listing)
    const commitments: Commitment[] = []
    for await (const { rows } of this.#source.readAll('commitments', all)) commitments.push(...rows)
    const events = commitments.length === 0 ? [] : await this.#events(all, {})
    yield* this.#gather(
      Promise.resolve(settleCommitments(commitments, events, this.#copiesIn(all))),
      listing,
    )
  }

  async #formulas(
    all: readonly LedgerDocument[],
    { speaker, from, to, kinds, documents }: LedgerFilter,
  ): Promise<readonly Formula[]> {
    const source = this.#source
    const accepts = new RowFilter(defined({ kinds, documents }))
    const read = all.filter((document) => accepts.acceptsDocument(document, 'byContent'))
    // They are gone through several times, and never held together.
    const texts: Iterable<SpokenText> = {
      *[Symbol.iterator]() {
        for (const document of read) {
          const kept = source.kept(document)
          if (kept !== undefined) yield spokenText(kept.document, kept.quotations)
        }
      },
    }
    return findFormulas(texts, defined({ speaker, from, to }))
  }
}

function compareFigures(rows: readonly Figure[], areCopies: AreCopies): ComparedFigure[] {
  const compared = new Map<Figure, Pick<ComparedFigure, 'group' | 'comparison' | 'incomparable'>>()
  for (const { id, why, sets } of groupFigures(rows, areCopies)) {
    for (const { relation, members } of sets) {
      const stands =
        relation === 'alone'
          ? { group: id, comparison: 'notComparable' as const, incomparable: why }
          : { group: id, comparison: relation }
      for (const member of members) compared.set(member, stands)
    }
  }
  return rows.map((row) => ({ ...row, ...compared.get(row) }))
}

/** What a listing is made with. */
interface Listing {
  readonly accepts: RowFilter
  readonly all: readonly LedgerDocument[]
  readonly book: DecisionBook | undefined
}

/** Where a row is, and its day. */
interface Key {
  readonly date: string | undefined
  readonly document: LedgerDocument | undefined
  readonly k: number
}

/** Words of a record whose commitments are held against all that was said and done later. */
const MOST_SETTLED_WORDS = 8_000_000

const noRoles = (): readonly Role[] => []

/** Those without a date stand last; the others keep their order within a day. */
function inOrder<T extends { readonly date?: string | undefined }>(listed: readonly T[]): T[] {
  return listed.toSorted((a, b) => {
    const [before, after] = [a.date ?? UNDATED, b.date ?? UNDATED]
    return before < after ? -1 : before > after ? 1 : 0
  })
}

function withDate<R extends Row>(
  judged: JudgedRow<R>,
  newest: LedgerDocument | undefined,
): ListedRow<R> {
  const { evidence, decisions = [] } = judged.standing ?? {}
  // Words that are gone stand in the revision in which they were decided on, and in no later one.
  const revision = evidence === 'changed' ? decisions.at(-1)?.revision : undefined
  const document = newest && revision !== undefined ? { ...newest, revision } : newest
  const date = dateOf(judged.row, document)
  return {
    ...judged,
    ...(document === undefined ? {} : { document }),
    ...(date === undefined ? {} : { date }),
  }
}

/** The day of a row: its own, the first one of a stretch, else that of its document. */
function dateOf(row: Row & DatedFields, document: LedgerDocument | undefined): string | undefined {
  const { date, day, first } = row
  for (const own of [date, fieldOf(date, 'from'), day, fieldOf(first, 'date')]) {
    if (typeof own === 'string') return own
  }
  return document?.date?.value
}

/** The fields of all ledgers that tell the day of a row; each has those of its own. */
interface DatedFields {
  readonly date?: unknown
  readonly day?: unknown
  readonly first?: unknown
}

/** The value of a function, which is called once and not before it is needed. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
