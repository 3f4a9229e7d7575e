import { join } from 'node:path'
import { type ScannedText, WordScanner } from '../index/scan-words.ts'
import { removeFile } from '../store/segment-file.ts'
import { type SegmentRow, type Store, StoreError } from '../store/store.ts'
import { type IndexTask, type IndexWorker, InlineIndexWorker } from './index-task.ts'
import { chooseMerge } from './index-writer.ts'
import { forgetRows } from './ledger/kept.ts'
import { forgetQuoting } from './margins/quoting.ts'
import { openDatabase } from './open-database.ts'
import {
  makeRecordFolder,
  type RecordFolder,
  recordFolder,
  removeStrayFiles,
  WriterLock,
} from './record-folder.ts'
import { StoredDocuments } from './stored-source.ts'
import { Thread } from './thread.ts'

export interface RecordWriterOptions {
  /** Told of a segment that is damaged and is being made anew. */
  readonly onRepair?: (message: string) => void
}

/**
 * The one who writes to a record.
 *
 * Documents are durable before they are in a segment: whoever reads the record indexes those that are
 * in none. So the index may lag behind, and a writer may be ended at any time.
 */
export class RecordWriter {
  readonly store: Store
  readonly documents: StoredDocuments
  /** The time, as it is written to the record. */
  readonly now: () => string
  readonly #folder: RecordFolder
  readonly #lock: WriterLock
  /** Texts and words handed to the index since its last segment. */
  #pendingTexts = 0
  #pendingWords = 0
  #worker: IndexWorker
  /** Whether the work is done in a thread of its own. */
  #isThreaded = false
  /** Segments that were made and are to be named in the store. */
  #made: SegmentRow[] = []
  /** The last of the tasks, and the first fault among them. */
  #work: Promise<void> = Promise.resolve()
  #fault: { readonly error: unknown } | undefined
  readonly #onRepair: (message: string) => void

  /**
   * Open a record to write to it; it is made if there is none.
   *
   * @throws {StoreError} If that cannot be: `busy`, `readOnly`, `full`, `damaged`, `newer`.
   */
  constructor(path: string, now: () => string, { onRepair = () => {} }: RecordWriterOptions = {}) {
    this.#folder = recordFolder(path)
    this.now = now
    this.#onRepair = onRepair
    makeRecordFolder(this.#folder)
    this.#lock = new WriterLock(this.#folder)
    try {
      this.store = openDatabase(this.#folder, false)
    } catch (error) {
      this.#lock.release()
      throw error
    }
    this.documents = new StoredDocuments(this.store)
    this.#worker = new InlineIndexWorker(this.#folder.index)
    try {
      removeStrayFiles(this.#folder, new Set(this.store.segments().map(({ name }) => name)))
      this.#indexRest()
    } catch (error) {
      this.store.close()
      this.#lock.release()
      throw error
    }
  }

  /** Put a revision into the index. */
  index(number: number, scanned: ScannedText): void {
    this.#pendingTexts++
    this.#pendingWords += scanned.ids.length
    this.#run({ kind: 'add', number, scanned })
    if (this.#pendingWords >= SEGMENT_WORDS) this.#flush()
    this.#nameSegments()
  }

  /** Take in the new words of a text that is not indexed. */
  learn({ newIds, newWords }: ScannedText): void {
    if (newIds.length > 0) this.#run({ kind: 'learn', newIds, newWords })
  }

  /**
   * Index in a thread of its own from now on, because many texts follow. All words of those must be
   * new to whoever scans them: the thread knows none yet.
   */
  expectMany(): void {
    if (this.#isThreaded) return
    // What was added here so far becomes a segment of its own.
    this.#flush()
    const before = this.#worker
    const thread = new Thread<IndexTask, readonly SegmentRow[]>('index-thread', this.#folder.index)
    this.#worker = { run: (task) => thread.ask(task), close: () => thread.close() }
    this.#isThreaded = true
    void before.close()
  }

  /** Bring the index up to the documents, and its segments to a few. */
  async finish(): Promise<void> {
    this.#flush()
    await this.#work
    this.#nameSegments()
    const most = this.store.segments().length
    for (let repairs = 0; ; repairs++) {
      const rows = chooseMerge(this.store.segments())
      try {
        return await this.#merge(rows)
      } catch (error) {
        const damaged = rows.find(({ name }) => this.#isPlaceOf(name, error))
        if (damaged === undefined || repairs === most) throw error
        this.#onRepair(`${(error as StoreError).message}; it is made anew from the documents`)
        await this.rebuild(damaged)
      }
    }
  }

  /** Make a segment anew from the documents, when its file is not what it was. */
  async rebuild(row: SegmentRow): Promise<void> {
    await this.#work
    this.#nameSegments()
    // Another may have seen the damage first, or put one segment in the place of several.
    if (this.store.segments().every(({ name }) => name !== row.name)) return
    const writer = new InlineIndexWorker(this.#folder.index)
    const made: SegmentRow[] = []
    const scanner = new WordScanner()
    for (const number of this.store.numbers(row.first)) {
      if (number > row.last) break
      const scanned = scanner.scan(this.documents.indexed(number))
      made.push(...(await writer.run({ kind: 'add', number, scanned })))
    }
    made.push(...(await writer.run({ kind: 'flush' })))
    this.#replace([row], coverAll(made, row))
  }

  /**
   * Take revisions out of the record: they are found no more. Their words leave the index when their
   * segment is merged with another.
   */
  remove(numbers: readonly number[]): void {
    this.store.write(() => {
      for (const number of numbers) {
        const id = this.store.revision(number)?.id
        this.store.removeRevision(number)
        // Words that were taken out of the record stand in no row of it either.
        if (id !== undefined) forgetRows(this.store, id)
      }
      forgetQuoting(this.store)
    })
    this.documents.forgetRows()
  }

  async close(): Promise<void> {
    try {
      await this.#work
      await this.#worker.close()
    } finally {
      this.store.close()
      this.#lock.release()
    }
  }

  /** Index the documents that a writer before left without a segment. */
  #indexRest(): void {
    const last = this.store.segments().at(-1)?.last ?? 0
    const scanner = new WordScanner()
    for (const number of this.store.numbers(last + 1)) {
      this.index(number, scanner.scan(this.documents.indexed(number)))
    }
  }

  #flush(): void {
    if (this.#pendingTexts === 0) return
    this.#pendingTexts = 0
    this.#pendingWords = 0
    this.#run({ kind: 'flush' })
  }

  #run(task: IndexTask): void {
    const rows = this.#worker.run(task)
    const before = this.#work
    this.#work = (async () => {
      await before
      try {
        this.#made.push(...(await rows))
      } catch (error) {
        this.#fault ??= { error }
      }
    })()
  }

  /** Let the store name the segments that are made. */
  #nameSegments(): void {
    if (this.#fault !== undefined) throw this.#fault.error
    if (this.#made.length === 0) return
    const made = this.#made.splice(0)
    this.store.write(() => this.store.replaceSegments([], made))
  }

  async #merge(rows: readonly SegmentRow[]): Promise<void> {
    if (rows.length === 0) return
    const removed = new Set(this.store.removedNumbers())
    this.#replace(rows, await this.#worker.run({ kind: 'merge', rows, removed }))
  }

  #isPlaceOf(name: string, error: unknown): error is StoreError {
    return (
      error instanceof StoreError &&
      error.code === 'damaged' &&
      error.place === join(this.#folder.index, name)
    )
  }

  #replace(rows: readonly SegmentRow[], made: readonly SegmentRow[]): void {
    const names = rows.map(({ name }) => name)
    this.store.write(() => this.store.replaceSegments(names, made))
    for (const name of names) removeFile(join(this.#folder.index, name))
  }
}

/** Words of a fresh segment: so many that there are few, so few that a reader can index them himself. */
const SEGMENT_WORDS = 4_000_000

/** Segments made in the place of one, which cover all that it covered. */
function coverAll(made: readonly SegmentRow[], { first, last }: SegmentRow): SegmentRow[] {
  return made.map((row, k) => ({
    ...row,
    first: k === 0 ? first : row.first,
    last: k === made.length - 1 ? last : (made[k + 1] as SegmentRow).first - 1,
  }))
}
