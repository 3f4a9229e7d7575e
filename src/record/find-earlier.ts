import type { Document, DocumentId } from '../document/document.ts'
import type { TextInput } from '../read-input.ts'
import { compareEvents, foldAddress, resemblance } from '../revision/is-same-event.ts'
import { decodeStructure, decodeText } from '../store/document-codec.ts'
import type { RevisionRow, Store } from '../store/store.ts'
import type { PreparedDocument } from './prepare-document.ts'
import type { StoredDocuments } from './stored-source.ts'

/** What ties a text to documents of the record, beside its words. */
export interface Names {
  /** What was given with it. */
  readonly given: PreparedDocument['given']
  /** SHA-256 of what came. */
  readonly hash: string
}

/** What the record has of the event that a text is of. */
export interface Earlier {
  /** The newest revision of the document that the text is another text of. */
  readonly earlier?: RevisionRow
  /** Whether an id or an address leads there, and not the words alone. */
  readonly isNamed: boolean
  /** Documents that share its id or its address and are of other events. */
  readonly others: readonly RevisionRow[]
}

/**
 * The revision that has the same bytes as a text and is of the same event: one of the document that
 * the text's own id or address leads to, else of the first that has these bytes.
 *
 * A few words are had by many documents ("Transcript to follow."), and a form of words may be given out
 * year after year, so that neither makes two documents of different names one.
 */
export function findTwin(store: Store, { given, hash }: Names): RevisionRow | undefined {
  const rows = store.withHash(hash).flatMap((number) => store.revision(number) ?? [])
  if (rows.length === 0) return undefined
  const named = new Set(namedBy(store, given).map((number) => store.revision(number)?.id))
  const isUnnamed = given.id === undefined && given.url === undefined
  const first =
    rows.find(({ id }) => named.has(id)) ??
    rows.find((row) => isUnnamed || provesOneEvent(row, given))
  return chooseTwin(
    rows.filter(({ id }) => id === first?.id),
    given,
  )
}

/**
 * Of revisions with one text, the newest that agrees with what is given, else the newest: a text that
 * was corrected in what is known of it, and is given once more as it was first, is no news.
 */
export function chooseTwin(
  rows: readonly RevisionRow[],
  given: PreparedDocument['given'],
): RevisionRow | undefined {
  return rows.findLast((row) => !correctsWhatIsKnown(row, given)) ?? rows.at(-1)
}

/** Whether what is given with a text differs from what was given with the same text before. */
export function correctsWhatIsKnown(
  { id, about }: RevisionRow,
  given: PreparedDocument['given'],
): boolean {
  // Under another name it is the same text once more, and says nothing of the first.
  if (!isNameOf(given, id, about.address)) return false
  return (
    (given.kind !== undefined && given.kind !== about.kind) ||
    (given.date !== undefined && given.date !== about.date?.value) ||
    (given.title !== undefined && given.title !== about.title) ||
    (given.publisher !== undefined && given.publisher !== about.publisher)
  )
}

/** Whether a text is given under the names of a revision: its id, else its address, else none. */
function isNameOf(
  given: PreparedDocument['given'],
  id: string,
  address: string | undefined,
): boolean {
  if (given.id !== undefined && isMadeFrom(given.id, id)) return true
  return given.url === undefined || address === undefined
    ? given.id === undefined
    : foldAddress(given.url) === foldAddress(address)
}

/**
 * The document that a text is another text of, or is itself.
 *
 * The same id, the same address or the same event make it one, unless the texts are plainly of other
 * events.
 */
export function findEarlier(
  store: Store,
  documents: StoredDocuments,
  prepared: PreparedDocument,
): Earlier {
  const compare = comparer(documents, prepared)
  const { given, id, revision } = prepared
  const address = revision.about.address
  // A text that has no name is known by the id that is made from its words.
  const name = given.id === undefined && address !== undefined ? undefined : (given.id ?? id)
  const likely = new Set(revision.eventKeys.flatMap((key) => store.withEventKey(key)))
  const numbers = new Set([
    ...[...likely].filter((number) => isMadeFrom(name ?? '', documents.row(number).id)),
    ...namedBy(store, {
      ...(name === undefined ? {} : { id: name }),
      ...(address === undefined ? {} : { url: address }),
    }),
  ])
  const named = mostLikely([...numbers], likely).map((number) => ({
    row: documents.row(number),
    ...compare(number, true),
  }))
  const [best] = named
    .filter(({ decision }) => decision !== 'other')
    .sort(
      (a, b) =>
        Number(b.decision === 'same') - Number(a.decision === 'same') ||
        b.resemblance - a.resemblance,
    )
  if (best !== undefined) return { earlier: best.row, isNamed: true, others: [] }
  const others = named.map(({ row }) => row)
  for (const number of numbers) likely.delete(number)
  for (const number of [...likely].slice(0, MOST_COMPARED)) {
    // Nothing but the words says that two texts are of one event, so they must say it plainly.
    if (!mayBeSame(store, documents.row(number), revision)) continue
    if (compare(number, false).decision !== 'same') continue
    return { earlier: documents.row(number), isNamed: false, others }
  }
  return { isNamed: false, others }
}

/** Whether an id is the one that was given, or one made from it because another event has that. */
export function isMadeFrom(given: string, id: string): boolean {
  return id === given || (id.startsWith(`${given}~`) && /^\d+$/.test(id.slice(given.length + 1)))
}

/** An id that no document has: the one wanted, or the next one made from it. */
export function freeId(store: Store, id: string): string {
  return store.revisionsOf(id).length === 0 ? id : madeFrom(id, 1 + countMade(store, id))
}

/** How many ids in a row, from the given one on, were ever taken. */
function countMade(store: Store, id: string): number {
  // Found by steps that double and then halve: one id may be given to thousands of events.
  const isTaken = (k: number): boolean => store.lastRevisionOf(madeFrom(id, k)) > 0
  let most = 1
  while (isTaken(most)) most *= 2
  let [taken, free] = [Math.floor(most / 2), most]
  while (free - taken > 1) {
    const middle = (taken + free) >> 1
    if (isTaken(middle)) taken = middle
    else free = middle
  }
  return taken
}

/** The `k`th id made from one that was given. */
function madeFrom(given: string, k: number): string {
  return k === 1 ? given : `${given}~${k}`
}

/** Newest revisions of the documents that an id and an address lead to, other events among them. */
function namedBy(store: Store, { id, url }: Pick<TextInput, 'id' | 'url'>): readonly number[] {
  const numbers = new Set<number>()
  if (id !== undefined) {
    const count = countMade(store, id)
    const latest = Array.from({ length: MOST_COMPARED }, (_, k) => count - k)
    for (const k of [1, ...latest.filter((k) => k > 1)]) {
      for (const number of store.revisionsOf(madeFrom(id, k)).slice(-1)) numbers.add(number)
    }
  }
  if (url !== undefined) {
    for (const number of store.withAddress(foldAddress(url))) numbers.add(number)
  }
  return [...numbers]
}

/** Whether the same bytes under another name are another copy, and no document of their own. */
function provesOneEvent(
  { counts, about }: RevisionRow,
  { date }: PreparedDocument['given'],
): boolean {
  if (counts.words < LEAST_WORDS) return false
  const held = about.date?.value
  return date === undefined || held === undefined || date.startsWith(held) || held.startsWith(date)
}

/** Fewer words than these say nothing by being the same. */
const LEAST_WORDS = 20

/** Compares a text with what the record has, and reads it for that when it must. */
function comparer(
  documents: StoredDocuments,
  { id, revision: { body } }: PreparedDocument,
): (number: number, isLinked: boolean) => ReturnType<typeof compareEvents> {
  let later: Document | undefined
  return (number, isLinked) => {
    later ??= decodeStructure(body.structure, decodeText(body.text), id as DocumentId).document
    return compareEvents(documents.kept(number).document, later, { isLinked })
  }
}

/** Documents that are worth comparing word by word: those whose day, title or words agree, and the latest. */
function mostLikely(numbers: readonly number[], likely: ReadonlySet<number>): readonly number[] {
  if (numbers.length <= MOST_COMPARED) return numbers
  return numbers
    .toSorted((a, b) => Number(likely.has(b)) - Number(likely.has(a)) || b - a)
    .slice(0, MOST_COMPARED)
}

/** Documents of one name, or of one event key, that are compared word by word. */
const MOST_COMPARED = 20

/** Whether two texts are worth comparing word by word: their sketches or their titles are alike. */
function mayBeSame(
  store: Store,
  { number, about }: RevisionRow,
  later: PreparedDocument['revision'],
): boolean {
  if (about.title !== undefined && about.title === later.about.title) return true
  const sketch = store.body(number)?.sketch
  return (
    sketch !== undefined &&
    resemblance(toSketch(sketch), toSketch(later.body.sketch)) >= LEAST_RESEMBLANCE
  )
}

/** Texts of one event share a third of their shingles at least; a sketch may be wrong by a tenth. */
const LEAST_RESEMBLANCE = 0.2

function toSketch(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer)
}
