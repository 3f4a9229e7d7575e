import { join } from 'node:path'
import { type CheckOptions, type CheckReport, DraftChecker } from '../check/check-draft.ts'
import { SearchableRecord } from '../check/record.ts'
import { openBuilt } from '../index/index-texts.ts'
import { WordScanner } from '../index/scan-words.ts'
import type { Segment } from '../index/segment.ts'
import { SegmentBuilder, Spelling } from '../index/segment-builder.ts'
import { WordIndex } from '../index/word-index.ts'
import { readDraft } from '../read-document.ts'
import { readInput, type TextInput } from '../read-input.ts'
import { openSegmentFile, PagedSegment, type SegmentPages } from '../store/segment-file.ts'
import { type SegmentRow, type Store, StoreError } from '../store/store.ts'
import { contentHash } from './content-hash.ts'
import { openDatabase } from './open-database.ts'
import { isRecord, type RecordFolder, recordFolder } from './record-folder.ts'
import { RecordWriter } from './record-writer.ts'
import { StoredDocuments, StoredSource } from './stored-source.ts'

export interface StoredRecordOptions {
  /** Told of a segment that is damaged and is being made anew. */
  readonly onRepair?: (message: string) => void
  /** Segments that another thread has opened, whose memory is shared. */
  readonly pages?: readonly SegmentPages[]
}

/** A segment whose file is not what was written, and what is wrong with it. */
export interface Damage {
  readonly row: SegmentRow
  readonly message: string
}

/** A record as it was at one time. */
export interface Snapshot {
  readonly source: StoredSource
  readonly checker: DraftChecker
}

/**
 * A record on a disk, opened to be read.
 *
 * Others may write to it meanwhile: each question is answered from the record as it is when the
 * question is asked.
 */
export class StoredRecord {
  readonly store: Store
  readonly documents: StoredDocuments
  readonly #folder: RecordFolder
  readonly #onRepair: (message: string) => void
  readonly #shared: ReadonlyMap<string, SegmentPages>
  readonly #pages = new Map<string, SegmentPages>()
  readonly #opened = new Map<string, PagedSegment>()
  /** Segments made in memory in the place of damaged ones. */
  readonly #mended = new Map<string, Segment>()
  readonly #damages = new Map<string, Damage>()
  /** Documents that are in no segment on the disk, in segments in memory. */
  #tail: readonly TailSegment[] = []
  #snapshot: (Snapshot & { readonly version: number }) | undefined
  /** What the documents were when their version was asked for last. */
  #seen = { storeVersion: -1, state: '', version: 0 }

  /** @throws {StoreError} If there is no record, or it cannot be read. */
  constructor(path: string, { onRepair = () => {}, pages = [] }: StoredRecordOptions = {}) {
    this.#folder = recordFolder(path)
    this.#onRepair = onRepair
    this.#shared = new Map(pages.map((shared) => [shared.path, shared]))
    if (!isRecord(path)) throw new StoreError('missing', path, `There is no record in ${path}`)
    this.store = openDatabase(this.#folder, true)
    this.documents = new StoredDocuments(this.store)
  }

  get path(): string {
    return this.#folder.path
  }

  /** The memory of the segments that are open, for other threads to share. */
  get pages(): readonly SegmentPages[] {
    return [...this.#pages.values()]
  }

  /** Segments whose files proved to be damaged; see {@link repairIndex}. */
  get damaged(): readonly SegmentRow[] {
    return Array.from(this.#damages.values(), ({ row }) => row)
  }

  /** The same, with what is wrong with them. */
  get damages(): readonly Damage[] {
    return [...this.#damages.values()]
  }

  /** Take note of a damage that another thread has met. */
  noteDamage(damage: Damage): void {
    const { name } = damage.row
    if (this.#damages.has(name)) return
    this.#damages.set(name, damage)
    this.#onRepair(`${damage.message}; it is made anew from the documents`)
  }

  /** Whether the record was given exactly this text, or these bytes. */
  holds(content: string | Uint8Array): boolean {
    return this.store.withHash(contentHash(content)).length > 0
  }

  /**
   * Counts the states of the documents that were seen: it is another number when documents, ids or the
   * index have changed, and the same when people only noted something, or rows were kept. What was made of
   * the documents holds until it changes.
   */
  documentVersion(): number {
    const storeVersion = this.store.version()
    if (storeVersion === this.#seen.storeVersion) return this.#seen.version
    const state = this.store.documentState()
    const isSame = state === this.#seen.state
    if (!isSame) this.documents.forgetRows()
    this.#seen = { storeVersion, state, version: this.#seen.version + (isSame ? 0 : 1) }
    return this.#seen.version
  }

  /**
   * Answer a question from the record as it is now.
   *
   * When a segment proves to be damaged, it is made anew from the documents, and the question is
   * answered again.
   *
   * @throws {StoreError} If the record cannot be read.
   */
  ask<T>(question: (snapshot: Snapshot) => T): T {
    for (let tries = 0; ; tries++) {
      try {
        // Nobody can take a document away between the finding of it and the reading.
        return this.store.read(() => question(this.#current()))
      } catch (error) {
        if (!(error instanceof StoreError) || error.code !== 'damaged') throw error
        // Of another version, all segments are to be made anew, and each is once.
        const most = MOST_REPAIRS + this.store.segments().length
        if (tries >= most || !this.#repair(error)) throw error
      }
    }
  }

  /**
   * Check every quotation of a draft against the record.
   *
   * @throws {UnreadableError} If bytes are given that are no text, or too many of them.
   * @throws {RangeError} If `kind` or `date` is none of those allowed.
   * @throws {StoreError} If the record cannot be read.
   */
  check(input: TextInput, options: CheckOptions = {}): CheckReport {
    const draft = readInput(input, readDraft)
    return this.ask(({ checker }) => checker.check(draft, options))
  }

  /** Bring the index into memory, if it has no more than so many bytes: the first questions read pages. */
  loadIndex(mostBytes: number): void {
    this.ask(() => {
      const bytes = this.pages.reduce((sum, { buffer }) => sum + buffer.byteLength, 0)
      if (bytes > mostBytes) return
      for (const segment of this.#opened.values()) segment.load()
    })
  }

  close(): void {
    for (const segment of this.#opened.values()) segment.close()
    this.store.close()
  }

  #current(): Snapshot {
    const version = this.documentVersion()
    if (this.#snapshot?.version === version) return this.#snapshot
    const { rows, removed, rest } = this.store.read(() => {
      const rows = this.store.segments()
      return {
        rows,
        removed: new Set(this.store.removedNumbers()),
        rest: this.store.numbers((rows.at(-1)?.last ?? 0) + 1),
      }
    })
    const segments = rows.map((row) => this.#segment(row))
    this.#forgetOthers(rows)
    this.#tail = this.#indexTail(rest)
    const index = new WordIndex({
      segments: [...segments, ...this.#tail.map(({ segment }) => segment)],
      textOf: (number) => this.documents.indexed(number),
      removed,
    })
    const source = new StoredSource(this.store, index, this.documents)
    const checker = new DraftChecker(new SearchableRecord(source))
    this.#snapshot = { version, source, checker }
    return this.#snapshot
  }

  #segment({ name, checksum }: SegmentRow): Segment {
    const open = this.#mended.get(name) ?? this.#opened.get(name)
    if (open !== undefined) return open
    const path = join(this.#folder.index, name)
    const pages = this.#shared.get(path) ?? openSegmentFile(path, checksum)
    const segment = new PagedSegment(pages)
    this.#pages.set(name, pages)
    this.#opened.set(name, segment)
    return segment
  }

  #forgetOthers(rows: readonly SegmentRow[]): void {
    const named = new Set(rows.map(({ name }) => name))
    for (const [name, segment] of this.#opened) {
      if (named.has(name)) continue
      segment.close()
      this.#opened.delete(name)
      this.#pages.delete(name)
    }
    for (const name of this.#damages.keys()) {
      if (named.has(name)) continue
      this.#mended.delete(name)
      this.#damages.delete(name)
    }
  }

  /** Segments of the documents `numbers`, those made before used again. */
  #indexTail(numbers: readonly number[]): readonly TailSegment[] {
    const [first] = numbers
    if (first === undefined) return []
    const kept = this.#tail.filter((made) => made.first >= first)
    const last = kept.at(-1)?.last ?? 0
    const isWhole =
      kept.reduce((sum, { count }) => sum + count, 0) ===
      numbers.filter((number) => number <= last).length
    const rest =
      isWhole && kept.length < MOST_TAIL_SEGMENTS
        ? numbers.filter((number) => number > last)
        : numbers
    const base = rest === numbers ? [] : kept
    return rest.length === 0 ? base : [...base, this.#indexInMemory(rest)]
  }

  #indexInMemory(numbers: readonly number[]): TailSegment {
    const spelling = new Spelling()
    const scanner = new WordScanner()
    const builder = new SegmentBuilder(spelling)
    for (const number of numbers) {
      const scanned = scanner.scan(this.documents.indexed(number))
      spelling.learn(scanned)
      builder.addText(number, scanned)
    }
    return {
      first: numbers[0] as number,
      last: numbers.at(-1) as number,
      count: numbers.length,
      segment: openBuilt(builder.build()),
    }
  }

  /** Make the segment anew that an error tells of. Returns whether there is one. */
  #repair(error: StoreError): boolean {
    this.#snapshot = undefined
    const row = this.store
      .segments()
      .find(({ name }) => join(this.#folder.index, name) === error.place)
    // It may be gone because a merge has put another in its place since.
    if (row === undefined) return error.place.startsWith(this.#folder.index)
    this.noteDamage({ row, message: error.message })
    this.#opened.get(row.name)?.close()
    this.#opened.delete(row.name)
    this.#pages.delete(row.name)
    const numbers = this.store.numbers(row.first).filter((number) => number <= row.last)
    this.#mended.set(row.name, this.#indexInMemory(numbers).segment)
    return true
  }
}

/** Documents `first` to `last`, in memory. */
interface TailSegment {
  readonly first: number
  readonly last: number
  readonly count: number
  readonly segment: Segment
}

const MOST_REPAIRS = 5
/** Segments of late documents in memory; one more, and they are made one. */
const MOST_TAIL_SEGMENTS = 8

/**
 * Make segments of a record anew from its documents, because their files are not what was written.
 *
 * @throws {StoreError} If the record cannot be written.
 */
export async function repairIndex(path: string, damaged: readonly SegmentRow[]): Promise<void> {
  const writer = new RecordWriter(path, () => new Date().toISOString())
  try {
    for (const row of damaged) await writer.rebuild(row)
  } finally {
    await writer.close()
  }
}
