import type { Holding } from '../check/record.ts'
import type { Role } from '../document/turn.ts'

/**
 * Where a record keeps what it was given: documents in all their revisions, what was derived from
 * them, and what people noted.
 *
 * A store keeps rows and bytes and understands neither. It is written by one process at a time and read
 * by many. Calls are synchronous, because a check reads documents while it judges; an engine behind a
 * network waits in a thread of its own.
 *
 * Any string is kept as it is, lone surrogates and all. A change outside of {@link Store.write} is a
 * write of its own.
 *
 * Every engine passes the tests in `store.conformance.ts`.
 */
export interface Store {
  /** Changes whenever somebody, here or in another process, has changed the store. */
  version(): number

  /**
   * What tells one state of the documents, of the ids that lead to them and of the index from another:
   * a note or derived rows that were kept leave it as it was. Of no meaning but to be compared.
   */
  documentState(): string

  /**
   * Run `change`, which reads and writes, and make all of it durable, or none when it throws.
   *
   * A write inside a write is part of it: when it throws, only what it did is undone, and when the outer
   * one throws, all is. What `change` returns must not be a promise.
   *
   * @throws {StoreError} `busy` when another process writes, `readOnly`, `full`, `damaged`.
   * @throws {TypeError} Inside of `read`: a state that is read cannot change.
   */
  write<T>(change: () => T): T

  /**
   * Run `read` on one state of the store, whatever others write meanwhile. Inside of another `read`, or
   * of `write`, it sees the same state as that.
   */
  read<T>(read: () => T): T

  /**
   * Keep a revision, and return its number: 1 or more, higher than any given before, and never given
   * again. An id that leads to another document means that document.
   *
   * @throws {RangeError} If its `revision` is not higher than any the document ever had; see
   *   {@link Store.lastRevisionOf}.
   */
  addRevision(revision: NewRevision): number

  /** What is known of a revision, without its bytes; `undefined` when there is none of that number. */
  revision(number: number): RevisionRow | undefined

  /** The bytes of a revision. */
  body(number: number): RevisionBody | undefined

  /** Who has the word in each section of a revision; empty when it has no turns. */
  turns(number: number): readonly TurnRow[]

  /** Numbers of all revisions that are not removed, from `first` on, ascending; `most` at most. */
  numbers(first?: number, most?: number): readonly number[]

  /** Numbers of the revisions that are kept and are not the newest of their document, ascending. */
  earlierNumbers(): readonly number[]

  /** Numbers of a document's revisions, oldest first; `id` may be one that now leads elsewhere. */
  revisionsOf(id: string): readonly number[]

  /**
   * The highest revision that a document ever had, removed ones included, and 0 when it had none: the
   * next one is to be higher, or an address of the removed one would lead to another text.
   */
  lastRevisionOf(id: string): number

  /** The revisions of exactly these bytes, ascending. */
  withHash(hash: string): readonly number[]

  /** Newest revisions of the documents that were ever published at an address, ascending. */
  withAddress(address: string): readonly number[]

  /**
   * Newest revisions of the documents that have an event key in any revision, ascending; see
   * `eventKeys`.
   */
  withEventKey(key: string): readonly number[]

  /** Newest revisions in which somebody of a folded surname takes part, ascending. */
  withSurname(surname: string): readonly number[]

  /**
   * Let another id lead to a document from now on, whatever it led to before.
   *
   * @throws {RangeError} If `alias` is the id of a document that has revisions, or if it would lead to
   *   itself.
   */
  addAlias(alias: string, id: string): void

  /** Note that a document is published at an address too. */
  addAddress(id: string, address: string): void

  /**
   * Take a revision out of the record: it is found no more. Its number stays taken. Nothing happens when
   * there is none of that number.
   */
  removeRevision(number: number): void

  /** Numbers of the revisions that were removed, ascending. */
  removedNumbers(): readonly number[]

  /** How many revisions are kept, their words, and the first and the last day of a document. */
  totals(): Totals

  /** What the record holds, counted for a person. */
  overview(): Overview

  /**
   * The newest revisions of the documents that a query asks for: the latest day first, those without a
   * date last, and within a day the one that came last first.
   */
  listDocuments(query: DocumentQuery): readonly ListRow[]

  /** How many documents a query asks for, wherever it begins and however many it lists. */
  countDocuments(query: DocumentQuery): number

  /** Documents by date and publisher, in no order that is said. */
  coverage(): readonly CoverageRow[]

  /** The segments of the index, in the order of the numbers they cover. */
  segments(): readonly SegmentRow[]

  /**
   * Put segments in the place of others, which are named.
   *
   * @throws {RangeError} If there is none of a name, or one of a name that is to be added.
   */
  replaceSegments(names: readonly string[], segments: readonly SegmentRow[]): void

  /** Keep derived rows (findings, ledger rows) in the place of those of the same kind and origin. */
  replaceRows(kind: string, origin: string, rows: readonly DerivedRow[]): void

  /** Derived rows of a kind, of one origin or of all, in the order in which they were kept. */
  rows(kind: string, origin?: string): readonly DerivedRow[]

  /** Keep what a person noted, and return its number. Nothing is ever overwritten. */
  addNote(note: NewNote): number

  /** What was noted of a target, in the order in which it was kept. */
  notes(target: string): readonly Note[]

  /** The targets that begin with `prefix` and of which something was noted, in code unit order. */
  notedTargets(prefix: string): readonly string[]

  /**
   * What is wrong with the store itself, each in a sentence; empty when nothing is. Reads all of it, and
   * understands none of the documents in it.
   */
  verify(): readonly string[]

  close(): void
}

/** A revision as it is handed to a store. */
export interface NewRevision {
  /** Names the document; revisions of one document share it. */
  readonly id: string
  /** Counts from 1 in each document; higher than any before, see {@link Store.lastRevisionOf}. */
  readonly revision: number
  /** SHA-256 of the bytes that came, in hexadecimal. */
  readonly hash: string
  /** When it was added: ISO 8601 with a zone. */
  readonly addedAt: string
  /** Where the bytes were read from. */
  readonly path?: string
  readonly about: Omit<Holding, 'id' | 'isNewest'>
  readonly counts: RevisionCounts
  /** Codes of the problems in it, one for each. */
  readonly problemCodes: readonly string[]
  /** Folded surnames of its people. */
  readonly surnames: readonly string[]
  readonly eventKeys: readonly string[]
  readonly turns: readonly TurnRow[]
  readonly body: RevisionBody
}

/** How much there is in a revision. */
export interface RevisionCounts {
  readonly words: number
  readonly turns: number
  readonly quotations: number
}

/** What came and what was made of it, in the bytes of `document-codec.ts`. */
export interface RevisionBody {
  readonly text: Uint8Array
  /** Everything that was understood of the text. */
  readonly structure: Uint8Array
  /** The bytes that came, when the text does not give them back. */
  readonly original?: Uint8Array
  /** What the text is compared by with others; see `sketchOf`. */
  readonly sketch: Uint8Array
}

/** What a store knows of a revision beside its bytes. */
export interface RevisionRow
  extends Omit<NewRevision, 'surnames' | 'eventKeys' | 'turns' | 'body' | 'about'> {
  readonly number: number
  readonly about: Omit<Holding, 'id' | 'isNewest'>
  /** The highest revision of its document that is not removed. */
  readonly newest: number
}

/** Who has the word in a turn. */
export interface TurnRow {
  readonly label?: string
  readonly speaker?: string
  readonly role: Role
}

/** How much is searched: every revision that is kept. */
export interface Totals {
  readonly revisions: number
  readonly words: number
  /** The first and the last day of a revision whose day is known. */
  readonly from?: string
  readonly to?: string
}

/**
 * What a record holds, counted.
 *
 * Lists are in the order of their counts, the highest first, and by name where those are equal.
 */
export interface Overview {
  /** Documents that have a revision, each of which is counted below by its newest. */
  readonly documents: number
  /** Revisions, and the words, turns and quotations of all of them. */
  readonly revisions: number
  readonly words: number
  readonly turns: number
  readonly quotations: number
  /** Documents without any date, be it only a year. */
  readonly undated: number
  readonly kinds: readonly Count[]
  readonly publishers: readonly Count[]
  /** People, by the documents in which they take part. */
  readonly speakers: readonly Count[]
  /** Codes of problems, by how often they occur. */
  readonly problems: readonly Count[]
  /** Days of documents, ascending, with how many; a month or a year is no day. */
  readonly days: readonly Count[]
  /** Documents with more than one revision, by how many. */
  readonly revised: readonly Count[]
}

export interface Count {
  readonly name: string
  readonly count: number
}

/** Which documents are listed, by their newest revision; everything absent accepts everything. */
export interface DocumentQuery {
  readonly kinds?: readonly string[]
  /** Words in a row in the publisher's name, folded. */
  readonly publisher?: string
  /** Words of the title, folded, in any order; each may be the beginning of one. */
  readonly title?: string
  /** First and last day: ISO 8601, a month or a year counts whole. Documents without a date are out. */
  readonly from?: string
  readonly to?: string
  /** Only revisions of these numbers. */
  readonly among?: readonly number[]
  /** The last document that was listed before. */
  readonly after?: ListPosition
  readonly limit?: number
}

/** Where a document stands in a list. */
export interface ListPosition {
  /** A day, a month or a year; empty when the document has no date. */
  readonly date: string
  /** The number of its newest revision. */
  readonly number: number
}

/** A document of a list. */
export interface ListRow extends ListPosition {
  /** Words of its newest revision that can be found. */
  readonly words: number
}

/** How many documents of a publisher have a date, and their words; newest revisions only. */
export interface CoverageRow {
  /** A day, a month or a year; empty for documents without a date. */
  readonly date: string
  readonly publisher?: string
  readonly documents: number
  readonly words: number
}

/** A segment of the index: a file, and which revisions it covers. */
export interface SegmentRow {
  readonly name: string
  /** Every revision from number `first` to `last` that was not removed is in it. */
  readonly first: number
  readonly last: number
  readonly words: number
  readonly bytes: number
  /** Checksum of the part of the file that holds all other checksums. */
  readonly checksum: number
}

/** Something derived from documents, as JSON: a finding of a check, a row of a ledger. */
export interface DerivedRow {
  readonly id: string
  readonly json: string
}

/** What a person says of something: of a finding, a row, a document, a span. */
export interface NewNote {
  /** The address of what is noted. */
  readonly target: string
  readonly author: string
  /** ISO 8601 with a zone. */
  readonly at: string
  readonly text: string
}

export interface Note extends NewNote {
  readonly number: number
}

/** What went wrong in a store. */
export type StoreErrorCode =
  /** There is no record where one was looked for. */
  | 'missing'
  /** Another process is writing. */
  | 'busy'
  /** The file or its folder may not be written, or not even be read. */
  | 'readOnly'
  /** No space is left, or none for this user. */
  | 'full'
  /** What is on the disk is not what was written there. */
  | 'damaged'
  /** A newer version of verbale made the record. */
  | 'newer'
  /** An older version made it, and it must be opened for writing once before it can be read. */
  | 'older'

/** The record cannot be read or written; `place` is the file or folder. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  readonly place: string

  constructor(code: StoreErrorCode, place: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.place = place
  }
}
