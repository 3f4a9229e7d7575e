import { availableParallelism } from 'node:os'
import type { DroppedCount } from '../document/count-dropped.ts'
import type { Problem } from '../document/problem.ts'
import { WordScanner } from '../index/scan-words.ts'
import type { TextInput } from '../read-input.ts'
import type { RevisionRow } from '../store/store.ts'
import { contentHash } from './content-hash.ts'
import { correctsWhatIsKnown, findTwin } from './find-earlier.ts'
import { openPeople, type PeopleFile } from './people-file.ts'
import { keepNames, type Placement, placeRevision } from './place-revision.ts'
import { type PreparedDocument, prepareDocument, type RefusedDocument } from './prepare-document.ts'
import type { RecordWriter } from './record-writer.ts'
import { Thread } from './thread.ts'

/** What became of a text that was to be added. */
export type AddedDocument =
  | (Placement & {
      /** What is known of the text beside its words. */
      readonly row: RevisionRow
      /** Wrong or doubtful in it; empty when it is unchanged. */
      readonly problems: readonly Problem[]
      /** What was left out of it; empty when it is unchanged. */
      readonly dropped: readonly DroppedCount[]
    })
  | { readonly status: 'refused'; readonly problem: Problem }

/** A text to add, or something that only keeps its place among them. */
export interface ToAdd<T> {
  readonly input?: TextInput
  readonly from: T
}

/** What was done with an item. It is durable. */
export interface AddedItem<T> {
  readonly from: T
  /** Absent when the item had no text. */
  readonly added?: AddedDocument
}

export interface AddOptions {
  /** Registries in which speakers are looked up, the first to know somebody first. */
  readonly people?: readonly PeopleFile[]
  /**
   * Whether texts that the record has are read anew: what is read otherwise than before becomes a
   * revision.
   */
  readonly again?: boolean
}

/**
 * Add texts to a record, and tell of each when it is durable, in order.
 *
 * Texts are read in several threads when there are many of them. Whoever stops taking results stops the
 * adding; what was told of stays. Of texts that are read together, those fetched earlier are kept first.
 *
 * @throws {RangeError} If `kind` or `date` of a text is none of those allowed.
 * @throws {StoreError} If the record cannot be written; what was told of stays.
 */
export async function* addDocuments<T>(
  writer: RecordWriter,
  items: Iterable<ToAdd<T>> | AsyncIterable<ToAdd<T>>,
  { people = [], again = false }: AddOptions = {},
): AsyncGenerator<AddedItem<T>> {
  const readers = new Readers(people, again)
  /** Batches in the order in which they came; so many that no thread waits. */
  const queue: { readonly batch: Batch<T>; readonly read: Promise<ReadItem[]> }[] = []
  const finishFirst = async (): Promise<AddedItem<T>[]> => {
    const first = queue.shift()
    if (first === undefined) return []
    const { items, places } = first.batch
    const added = commit(writer, items, await first.read, again)
    const told: AddedItem<T>[] = []
    for (const [k, place] of places.entries()) told[place] = added[k] as AddedItem<T>
    return told
  }
  const start = (items: readonly ToAdd<T>[], isLast: boolean): void => {
    const batch = inOrderOfCapture(items)
    queue.push({ batch, read: readers.read(writer, batch.items, isLast) })
  }
  try {
    let batch: ToAdd<T>[] = []
    let size = 0
    for await (const item of items) {
      batch.push(item)
      size += item.input?.text.length ?? 0
      if (size < BATCH_SIZE && batch.length < BATCH_ITEMS) continue
      start(batch, false)
      batch = []
      size = 0
      if (queue.length > MOST_QUEUED) yield* await finishFirst()
    }
    start(batch, true)
    while (queue.length > 0) yield* await finishFirst()
    await writer.finish()
  } finally {
    // What is still being read belongs to nobody.
    for (const { read } of queue) read.catch(() => {})
    await readers.close()
  }
}

/** Code units or bytes, and texts, that are read and made durable together. */
const BATCH_SIZE = 512 * 1024
const BATCH_ITEMS = 256
/** Batches that are being read while one is written. */
const MOST_QUEUED = 2 * availableParallelism() + 1

/** Items in the order in which they are read and kept, and the place at which each came. */
interface Batch<T> {
  readonly items: readonly ToAdd<T>[]
  readonly places: readonly number[]
}

/**
 * Items so that captures of a page follow each other as they were fetched: archives need not hold them
 * in that order, and the newest revision is to be what was published last. Others stay where they are.
 */
function inOrderOfCapture<T>(items: readonly ToAdd<T>[]): Batch<T> {
  const places = Array.from(items.keys())
  const captured = places.filter((place) => items[place]?.input?.retrieved !== undefined)
  const inOrder = captured.toSorted((a, b) => timeOf(items[a]) - timeOf(items[b]) || a - b)
  for (const [k, place] of captured.entries()) places[place] = inOrder[k] as number
  return { items: places.map((place) => items[place] as ToAdd<T>), places }
}

function timeOf<T>(item: ToAdd<T> | undefined): number {
  const time = Date.parse(item?.input?.retrieved ?? '')
  return Number.isNaN(time) ? 0 : time
}

/** A text, and the hash of its bytes. */
export interface HashedInput {
  readonly input: TextInput
  readonly hash: string
}

/** What reading an item came to: known before, or read now. */
type ReadItem = { readonly known: RevisionRow } | PreparedDocument | RefusedDocument | undefined

type ReadingThread = Thread<readonly HashedInput[], (PreparedDocument | RefusedDocument)[]>

/** Threads that read texts; none are started for a few. */
class Readers {
  readonly #threads: ReadingThread[] = []
  readonly #people: readonly PeopleFile[]
  readonly #again: boolean

  constructor(people: readonly PeopleFile[], again: boolean) {
    this.#people = people
    this.#again = again
  }

  /** Read the texts of a batch that the record does not have; `isLast` when no other follows. */
  async read<T>(
    writer: RecordWriter,
    batch: readonly ToAdd<T>[],
    isLast: boolean,
  ): Promise<ReadItem[]> {
    const read: ReadItem[] = []
    const unknown: HashedInput[] = []
    const places: number[] = []
    for (const [place, { input }] of batch.entries()) {
      if (input === undefined) continue
      const hash = contentHash(input.text)
      const known = this.#again ? undefined : findKnown(writer, input, hash)
      if (known !== undefined) read[place] = { known }
      else places[unknown.push({ input, hash }) - 1] = place
    }
    const prepared = await this.#prepare(writer, unknown, isLast)
    for (const [n, place] of places.entries()) read[place] = prepared[n]
    return read
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.finish()))
  }

  async #prepare(
    writer: RecordWriter,
    texts: readonly HashedInput[],
    isLast: boolean,
  ): Promise<(PreparedDocument | RefusedDocument)[]> {
    if (texts.length === 0) return []
    if (this.#threads.length === 0 && isLast) {
      // Starting a thread takes as long as reading a hundred pages.
      const scanner = new WordScanner()
      const people = this.#people.map(openPeople)
      return texts.map(({ input, hash }) => prepareDocument(input, scanner, hash, people))
    }
    if (this.#threads.length < availableParallelism()) {
      writer.expectMany()
      this.#threads.push(new Thread('reading-thread', this.#people))
    }
    const [idlest] = this.#threads.toSorted((a, b) => a.pending - b.pending)
    return (idlest as ReadingThread).ask(texts)
  }
}

/** The revision that has the very bytes of a text, unless more is said of it now. */
function findKnown(
  { store }: RecordWriter,
  given: TextInput,
  hash: string,
): RevisionRow | undefined {
  const twin = findTwin(store, { given, hash })
  return twin === undefined || correctsWhatIsKnown(twin, given) ? undefined : twin
}

/** Make the texts of a batch durable, together. */
function commit<T>(
  writer: RecordWriter,
  items: readonly ToAdd<T>[],
  read: readonly ReadItem[],
  again: boolean,
): AddedItem<T>[] {
  const { store, documents } = writer
  const addedAt = writer.now()
  const placements = store.write(() =>
    items.map(({ input }, k) => {
      const item = read[k]
      if (item === undefined || input === undefined) return undefined
      if ('known' in item) return keepNames(store, { given: input }, item.known)
      return item.ok ? placeRevision(store, documents, item, addedAt, { again }) : undefined
    }),
  )
  documents.forgetRows()
  return items.map(({ from }, k): AddedItem<T> => {
    const item = read[k]
    if (item === undefined) return { from }
    if ('problem' in item) return { from, added: { status: 'refused', problem: item.problem } }
    const placement = placements[k] as Placement
    if ('scanned' in item) {
      if (placement.status === 'unchanged') writer.learn(item.scanned)
      else writer.index(placement.number, item.scanned)
    }
    const row = documents.row(placement.number)
    const isRead = 'problems' in item && placement.status !== 'unchanged'
    const { problems, dropped } = isRead ? item : { problems: [], dropped: [] }
    return { from, added: { ...placement, row, problems, dropped } }
  })
}
