import {
  type Holding,
  type RecordEntry,
  type RecordSource,
  toIndexedText,
} from '../check/record.ts'
import type { Document, DocumentId } from '../document/document.ts'
import type { IndexedText } from '../index/scan-words.ts'
import type { WordIndex } from '../index/word-index.ts'
import type {
  Contribution,
  Holding as SearchHolding,
  SearchSource,
  WordSource,
} from '../search/source.ts'
import { decodeStructure, decodeText, type KeptDocument } from '../store/document-codec.ts'
import {
  type RevisionBody,
  type RevisionRow,
  type Store,
  StoreError,
  type Totals,
  type TurnRow,
} from '../store/store.ts'
import type { Span } from '../text/span.ts'
import { Cache } from './cache.ts'

/**
 * The documents of a store as checks and searches see them, at one time: what is added later is not in
 * it. Documents are read when they are asked for, and the latest are remembered.
 */
export class StoredSource implements RecordSource, SearchSource {
  readonly index: WordIndex
  readonly words: WordSource
  readonly #store: Store
  readonly #totals: Totals
  readonly #documents: StoredDocuments
  /** What is known of documents, as searches ask for it again and again. */
  readonly #holdings = new Map<number, Holding & SearchHolding>()
  #numbers: readonly number[] | undefined
  #earlierNumbers: readonly number[] | undefined

  constructor(store: Store, index: WordIndex, documents: StoredDocuments) {
    this.#store = store
    this.#totals = store.totals()
    this.#documents = documents
    this.index = index
    this.words = index
  }

  get documentCount(): number {
    return this.#totals.revisions - this.earlierNumbers.length
  }

  get numbers(): readonly number[] {
    this.#numbers ??= this.#store.numbers()
    return this.#numbers
  }

  get wordCount(): number {
    return this.#totals.words
  }

  get earlierNumbers(): readonly number[] {
    this.#earlierNumbers ??= this.#store.earlierNumbers()
    return this.#earlierNumbers
  }

  get days(): RecordSource['days'] {
    const { from, to } = this.#totals
    return from === undefined || to === undefined ? {} : { from, to }
  }

  entry(number: number): RecordEntry {
    const { document } = this.#documents.kept(number)
    const { revision, newest, path } = this.#documents.row(number)
    return { document, revision, newest, isKept: true, ...(path === undefined ? {} : { path }) }
  }

  bodySpans(number: number): readonly Span[] {
    return this.#documents.indexed(number).sections[0] ?? []
  }

  holding(number: number): Holding & SearchHolding {
    const known = this.#holdings.get(number)
    if (known !== undefined) return known
    const holding = this.#makeHolding(number)
    if (this.#holdings.size === MOST_ROWS) this.#holdings.clear()
    this.#holdings.set(number, holding)
    return holding
  }

  #makeHolding(number: number): Holding & SearchHolding {
    const { id, revision, newest, about, counts } = this.#documents.row(number)
    return {
      ...about,
      id: id as DocumentId,
      revision,
      isNewest: revision === newest,
      wordCount: counts.words,
    }
  }

  numbersWith(surname: string): readonly number[] {
    return this.#store.withSurname(surname)
  }

  /** Who has the word in each section of a document. */
  sections(number: number): readonly Contribution[] {
    const count = Math.max(1, this.#documents.turns(number).length)
    return Array.from({ length: count }, (_, section) => this.section(number, section))
  }

  section(number: number, section: number): Contribution {
    const turns = this.#documents.turns(number)
    const turn = turns[section]
    if (turn === undefined) {
      const { voice } = this.#documents.row(number).about
      return voice === undefined ? {} : { speaker: voice }
    }
    return {
      turn: section,
      ...(turn.speaker === undefined ? {} : { speaker: turn.speaker }),
      ...(turn.label === undefined ? {} : { speakerLabel: turn.label }),
      role: turn.role,
    }
  }
}

/** Revisions of a store by number, the latest ones remembered. They never change, but may be removed. */
export class StoredDocuments {
  readonly #store: Store
  readonly #rows = new Cache<RevisionRow>(MOST_ROWS)
  readonly #turns = new Cache<readonly TurnRow[]>(MOST_TURNS, ({ length }) => 1 + length)
  readonly #texts = new Cache<string>(MOST_UNITS, ({ length }) => length)
  readonly #kept = new Cache<KeptDocument>(MOST_UNITS, ({ document }) => unitsOf(document))
  readonly #indexed = new Cache<IndexedText>(
    MOST_UNITS,
    ({ text, sections }) => text.length + UNITS_A_PART * sections.length,
  )

  constructor(store: Store) {
    this.#store = store
  }

  /** @throws {RangeError} If there is no revision of that number. */
  row(number: number): RevisionRow {
    return this.#rows.get(number, () => found(number, this.#store.revision(number)))
  }

  turns(number: number): readonly TurnRow[] {
    return this.#turns.get(number, () => this.#store.turns(number))
  }

  text(number: number): string {
    return this.#textIn(number, () => found(number, this.#store.body(number)))
  }

  /** A document with all that was understood of it. */
  kept(number: number): KeptDocument {
    return this.#kept.get(number, () => {
      const body = found(number, this.#store.body(number))
      const text = this.#textIn(number, () => body)
      const id = this.row(number).id as DocumentId
      return this.#decode(number, () => decodeStructure(body.structure, text, id))
    })
  }

  /** A document as it was indexed. */
  indexed(number: number): IndexedText {
    return this.#indexed.get(number, () => toIndexedText(this.kept(number).document))
  }

  #textIn(number: number, read: () => Pick<RevisionBody, 'text'>): string {
    return this.#texts.get(number, () => {
      const { text } = read()
      return this.#decode(number, () => decodeText(text))
    })
  }

  /** @throws {StoreError} `damaged` when bytes are not what was written. */
  #decode<T>(number: number, decode: () => T): T {
    try {
      return decode()
    } catch (error) {
      // The decompressor compares a checksum; what passes it and is no document was never written here.
      if (!(error instanceof Error)) throw error
      const { id, revision } = this.row(number)
      const message = `Document ${id}, revision ${revision}, is damaged: ${error.message}`
      throw new StoreError('damaged', id, message, { cause: error })
    }
  }

  /** Forget what a change of the store may have changed: which revision is the newest. */
  forgetRows(): void {
    this.#rows.clear()
  }
}

const MOST_ROWS = 20_000
const MOST_TURNS = 200_000
/** Code units of all texts that are remembered: some hundred documents, which share theirs. */
const MOST_UNITS = 12 * 1024 * 1024
/** Code units that a turn or a block with all that is known of it counts for. */
const UNITS_A_PART = 500

function unitsOf({ text, turns, blocks }: Document): number {
  return text.length + UNITS_A_PART * (turns.length + blocks.length)
}

function found<T>(number: number, value: T | undefined): T {
  if (value === undefined) throw new RangeError(`No revision ${number} in the record`)
  return value
}
