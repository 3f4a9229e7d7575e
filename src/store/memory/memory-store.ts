import { type FoldedQuery, foldQuery, type ListedRow, toListedRow } from '../listing.ts'
import { tallyOf, toOverview } from '../overview.ts'
import type {
  CoverageRow,
  DerivedRow,
  DocumentQuery,
  ListPosition,
  ListRow,
  NewNote,
  NewRevision,
  Note,
  Overview,
  RevisionBody,
  RevisionRow,
  SegmentRow,
  Store,
  Totals,
  TurnRow,
} from '../store.ts'

/** A document: what leads from its id to its revisions. */
interface KeptDocument {
  /** Numbers of its revisions, oldest first, without the removed. */
  readonly numbers: readonly number[]
  /** The highest revision it ever had. */
  readonly last: number
}

/** Derived rows of one kind and origin. */
interface KeptRows {
  readonly kind: string
  readonly rows: readonly DerivedRow[]
  /** Counts the times that rows were kept, so that what is kept later comes later. */
  readonly order: number
}

/**
 * A store that is gone with the program.
 *
 * Every value in a map is replaced and none is changed, and each replacement notes how it is undone;
 * a write that throws undoes its own, the last first.
 */
export class MemoryStore implements Store {
  readonly #revisions = new Map<number, NewRevision>()
  readonly #removed = new Map<number, true>()
  readonly #documents = new Map<string, KeptDocument>()
  readonly #aliases = new Map<string, string>()
  readonly #byHash = new Map<string, readonly number[]>()
  readonly #bySurname = new Map<string, readonly number[]>()
  readonly #byEventKey = new Map<string, readonly number[]>()
  /** Ids of documents by address. */
  readonly #byAddress = new Map<string, readonly string[]>()
  readonly #segments = new Map<string, SegmentRow>()
  readonly #rows = new Map<string, KeptRows>()
  readonly #notes = new Map<number, Note>()
  /** The highest number that was given, and how often rows were kept. */
  readonly #counters = new Map<'number' | 'order', number>()

  #version = 0
  #state: 'idle' | 'reading' | 'writing' = 'idle'
  /** How to undo what the outermost write did so far. */
  #undo: (() => void)[] = []

  version(): number {
    return this.#version
  }

  documentState(): string {
    const segments = this.segments().map(({ name }) => name)
    const aliases = [...this.#aliases].sort()
    return JSON.stringify([this.numbers(), this.removedNumbers(), aliases, segments])
  }

  write<T>(change: () => T): T {
    if (this.#state === 'reading') throw new TypeError('Invalid write inside of a read')
    const isOuter = this.#state === 'idle'
    const mark = this.#undo.length
    this.#state = 'writing'
    try {
      return change()
    } catch (error) {
      this.#version++
      while (this.#undo.length > mark) this.#undo.pop()?.()
      throw error
    } finally {
      if (isOuter) {
        this.#state = 'idle'
        this.#undo = []
      }
    }
  }

  read<T>(read: () => T): T {
    if (this.#state !== 'idle') return read()
    this.#state = 'reading'
    try {
      return read()
    } finally {
      this.#state = 'idle'
    }
  }

  addRevision(revision: NewRevision): number {
    return this.write(() => {
      const id = this.#resolve(revision.id)
      const { numbers, last } = this.#documents.get(id) ?? { numbers: [], last: 0 }
      if (revision.revision <= last) {
        throw new RangeError(
          `Invalid revision ${revision.revision} of ${id}: it had revision ${last} before`,
        )
      }
      const number = this.#count('number')
      this.#put(this.#revisions, number, { ...revision, id, body: copyBody(revision.body) })
      this.#put(this.#documents, id, { numbers: [...numbers, number], last: revision.revision })
      for (const [map, key] of this.#keysOf(revision)) {
        this.#put(map, key, [...(map.get(key) ?? []), number])
      }
      if (revision.about.address !== undefined) this.addAddress(id, revision.about.address)
      return number
    })
  }

  revision(number: number): RevisionRow | undefined {
    const kept = this.#revisions.get(number)
    if (kept === undefined) return undefined
    const { surnames, eventKeys, turns, body, ...row } = kept
    const newest = this.#revisions.get(this.#newestOf(kept.id) as number) as NewRevision
    return { ...row, number, newest: newest.revision }
  }

  body(number: number): RevisionBody | undefined {
    const kept = this.#revisions.get(number)
    return kept === undefined ? undefined : copyBody(kept.body)
  }

  turns(number: number): readonly TurnRow[] {
    return this.#revisions.get(number)?.turns ?? []
  }

  numbers(first = 0, most: number = Number.POSITIVE_INFINITY): readonly number[] {
    const numbers: number[] = []
    // A map has them in the order in which they were set, which undoing a removal changes.
    for (const number of ascending(this.#revisions.keys())) {
      if (numbers.length >= most) break
      if (number >= first) numbers.push(number)
    }
    return numbers
  }

  earlierNumbers(): readonly number[] {
    return ascending(
      Array.from(this.#documents.values(), ({ numbers }) => numbers.slice(0, -1)).flat(),
    )
  }

  revisionsOf(id: string): readonly number[] {
    return this.#documents.get(this.#resolve(id))?.numbers ?? []
  }

  lastRevisionOf(id: string): number {
    return this.#documents.get(this.#resolve(id))?.last ?? 0
  }

  withHash(hash: string): readonly number[] {
    return ascending(this.#byHash.get(hash) ?? [])
  }

  withAddress(address: string): readonly number[] {
    return this.#newest(this.#byAddress.get(address) ?? [])
  }

  withEventKey(key: string): readonly number[] {
    return this.#newest((this.#byEventKey.get(key) ?? []).map((number) => this.#idOf(number)))
  }

  withSurname(surname: string): readonly number[] {
    const numbers = this.#bySurname.get(surname) ?? []
    return ascending(numbers.filter((number) => this.#newestOf(this.#idOf(number)) === number))
  }

  addAlias(alias: string, id: string): void {
    this.write(() => {
      if (this.#documents.get(alias)?.numbers.length) {
        throw new RangeError(
          `Invalid alias ${alias}: it is the id of a document that has revisions`,
        )
      }
      if (this.#trail(id).includes(alias)) {
        throw new RangeError(`Invalid alias ${alias} of ${id}: it would lead to itself`)
      }
      this.#put(this.#aliases, alias, id)
    })
  }

  addAddress(id: string, address: string): void {
    this.write(() => {
      const target = this.#resolve(id)
      const ids = this.#byAddress.get(address) ?? []
      if (!ids.includes(target)) this.#put(this.#byAddress, address, [...ids, target])
    })
  }

  removeRevision(number: number): void {
    this.write(() => {
      const revision = this.#revisions.get(number)
      if (revision === undefined) return
      const { numbers, last } = this.#documents.get(revision.id) as KeptDocument
      this.#put(this.#documents, revision.id, { numbers: without(numbers, number), last })
      for (const [map, key] of this.#keysOf(revision)) {
        this.#put(map, key, without(map.get(key) ?? [], number))
      }
      this.#delete(this.#revisions, number)
      this.#put(this.#removed, number, true)
    })
  }

  removedNumbers(): readonly number[] {
    return ascending(this.#removed.keys())
  }

  totals(): Totals {
    const days: string[] = []
    let words = 0
    for (const { counts, about } of this.#revisions.values()) {
      words += counts.words
      if (about.date?.precision === 'day') days.push(about.date.value)
    }
    const [from] = days.sort()
    const to = days.at(-1)
    return {
      revisions: this.#revisions.size,
      words,
      ...(from === undefined || to === undefined ? {} : { from, to }),
    }
  }

  overview(): Overview {
    const documents = [...this.#documents].filter(([, { numbers }]) => numbers.length > 0)
    const counts = Array.from(this.#revisions.values(), (revision) => revision.counts)
    return toOverview({
      documents: documents.length,
      revisions: this.#revisions.size,
      words: counts.reduce((sum, { words }) => sum + words, 0),
      turns: counts.reduce((sum, { turns }) => sum + turns, 0),
      quotations: counts.reduce((sum, { quotations }) => sum + quotations, 0),
      tally: documents.flatMap(([id]) =>
        tallyOf(this.#revisions.get(this.#newestOf(id) as number) as NewRevision),
      ),
      revised: documents
        .filter(([, { numbers }]) => numbers.length > 1)
        .map(([name, { numbers }]) => ({ name, count: numbers.length })),
    })
  }

  listDocuments({ after, limit, ...query }: DocumentQuery): readonly ListRow[] {
    const folded = foldQuery(query)
    return this.#listed()
      .filter((row) => isAskedFor(row, folded))
      .sort(compareListed)
      .filter((row) => after === undefined || compareListed(row, after) > 0)
      .slice(0, limit)
      .map(({ date, number, words }) => ({ date, number, words }))
  }

  countDocuments({ after: _after, limit: _limit, ...query }: DocumentQuery): number {
    return this.listDocuments(query).length
  }

  coverage(): readonly CoverageRow[] {
    const groups = Map.groupBy(this.#listed(), ({ date, publisher }) =>
      JSON.stringify([date, publisher]),
    )
    return Array.from(groups.values(), (rows) => {
      const { date, publisher } = rows[0] as ListedRow
      return {
        date,
        ...(publisher === undefined ? {} : { publisher }),
        documents: rows.length,
        words: rows.reduce((sum, { words }) => sum + words, 0),
      }
    })
  }

  segments(): readonly SegmentRow[] {
    return [...this.#segments.values()].sort((a, b) => a.first - b.first || a.last - b.last)
  }

  replaceSegments(names: readonly string[], segments: readonly SegmentRow[]): void {
    this.write(() => {
      for (const name of names) {
        if (!this.#segments.has(name)) throw new RangeError(`No segment ${name} to replace`)
        this.#delete(this.#segments, name)
      }
      for (const segment of segments) {
        if (this.#segments.has(segment.name)) {
          throw new RangeError(`Invalid segment ${segment.name}: there is one of that name`)
        }
        this.#put(this.#segments, segment.name, segment)
      }
    })
  }

  replaceRows(kind: string, origin: string, rows: readonly DerivedRow[]): void {
    this.write(() => {
      const order = this.#count('order')
      this.#put(this.#rows, keyOfRows(kind, origin), { kind, rows: [...rows], order })
    })
  }

  rows(kind: string, origin?: string): readonly DerivedRow[] {
    if (origin !== undefined) return this.#rows.get(keyOfRows(kind, origin))?.rows ?? []
    return [...this.#rows.values()]
      .filter((kept) => kept.kind === kind)
      .sort((a, b) => a.order - b.order)
      .flatMap(({ rows }) => rows)
  }

  addNote(note: NewNote): number {
    return this.write(() => {
      const number = this.#notes.size + 1
      this.#put(this.#notes, number, { ...note, number })
      return number
    })
  }

  notes(target: string): readonly Note[] {
    return [...this.#notes.values()].filter((note) => note.target === target)
  }

  notedTargets(prefix: string): readonly string[] {
    const targets = [...this.#notes.values()].map(({ target }) => target)
    return [...new Set(targets)].filter((target) => target.startsWith(prefix)).sort()
  }

  verify(): readonly string[] {
    return []
  }

  close(): void {}

  #listed(): ListedRow[] {
    return Array.from(this.#documents.values(), ({ numbers }) => numbers.at(-1)).flatMap(
      (number) =>
        number === undefined ? [] : toListedRow(number, this.#revisions.get(number) as NewRevision),
    )
  }

  /** The id of the document that an id leads to. */
  #resolve(id: string): string {
    return this.#trail(id).at(-1) as string
  }

  /** An id and those that it leads to, one after the other. */
  #trail(id: string): string[] {
    const trail: string[] = []
    for (let at: string | undefined = id; at !== undefined; at = this.#aliases.get(at))
      trail.push(at)
    return trail
  }

  #idOf(number: number): string {
    return (this.#revisions.get(number) as NewRevision).id
  }

  #newestOf(id: string): number | undefined {
    return this.#documents.get(id)?.numbers.at(-1)
  }

  #newest(ids: readonly string[]): number[] {
    return ascending(new Set(ids.flatMap((id) => this.#newestOf(id) ?? [])))
  }

  /** Where the number of a revision is noted. */
  #keysOf({
    hash,
    surnames,
    eventKeys,
  }: NewRevision): (readonly [Map<string, readonly number[]>, string])[] {
    return [
      [this.#byHash, hash],
      ...Array.from(new Set(surnames), (surname) => [this.#bySurname, surname] as const),
      ...Array.from(new Set(eventKeys), (key) => [this.#byEventKey, key] as const),
    ]
  }

  #count(counter: 'number' | 'order'): number {
    const count = (this.#counters.get(counter) ?? 0) + 1
    this.#put(this.#counters, counter, count)
    return count
  }

  #put<K, V>(map: Map<K, V>, key: K, value: V): void {
    this.#version++
    const earlier = map.get(key)
    this.#undo.push(() => (earlier === undefined ? map.delete(key) : map.set(key, earlier)))
    map.set(key, value)
  }

  #delete<K, V>(map: Map<K, V>, key: K): void {
    this.#version++
    const earlier = map.get(key)
    if (earlier === undefined) return
    this.#undo.push(() => map.set(key, earlier))
    map.delete(key)
  }
}

function isAskedFor(
  { number, date, firstDay, lastDay, kind, publisherWords, titleWords }: ListedRow,
  query: FoldedQuery,
): boolean {
  const { kinds, from, to, among } = query
  if (kinds?.includes(kind) === false || among?.includes(number) === false) return false
  if ((from !== undefined || to !== undefined) && date === '') return false
  if (from !== undefined && lastDay < from) return false
  if (to !== undefined && firstDay > to) return false
  if (!publisherWords.includes(query.publisherWords ?? '')) return false
  return query.titleWords?.every((word) => titleWords.includes(word)) !== false
}

/** The latest date first, and of one date the highest number. */
function compareListed(a: ListPosition, b: ListPosition): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return b.number - a.number
}

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b)
}

function without(numbers: readonly number[], number: number): number[] {
  return numbers.filter((other) => other !== number)
}

function keyOfRows(kind: string, origin: string): string {
  return JSON.stringify([kind, origin])
}

/** Bytes of its own, whatever becomes of those that were handed over. */
function copyBody({ text, structure, original, sketch }: RevisionBody): RevisionBody {
  return {
    text: new Uint8Array(text),
    structure: new Uint8Array(structure),
    ...(original === undefined ? {} : { original: new Uint8Array(original) }),
    sketch: new Uint8Array(sketch),
  }
}
