import type { Document, DocumentId } from '../document/document.ts'
import { compareEvents, type EventComparison, resemblance } from '../revision/is-same-event.ts'
import { decodeStructure, decodeText } from '../store/document-codec.ts'
import type { NewRevision, RevisionRow, Store } from '../store/store.ts'
import type { PreparedDocument } from './prepare-document.ts'
import type { StoredDocuments } from './stored-source.ts'

/** What became of a text that was handed to a record. */
export interface Placement {
  readonly status: 'added' | 'unchanged' | 'revised'
  readonly number: number
  readonly id: string
  readonly revision: number
  /** A sentence on why it is where it is, when that may surprise. */
  readonly note?: string
}

/**
 * Keep a text that was read: as a document, as another revision of one, or not again.
 *
 * The same bytes are never kept twice. The same id, the same address or the same event with another
 * text is a revision, unless the text is plainly of another event: then it is a document of its own,
 * whatever it is called.
 */
export function placeRevision(
  store: Store,
  documents: StoredDocuments,
  prepared: PreparedDocument,
  addedAt: string,
): Placement {
  const twin = findTwin(store, prepared)
  if (twin !== undefined && !correctsWhatIsKnown(twin, prepared)) {
    return keepNames(store, prepared, twin)
  }
  const { earlier, others } = findEarlier(store, documents, prepared, twin)
  if (earlier === undefined) return addDocument(store, prepared, addedAt, others)
  const revision = 1 + store.lastRevisionOf(earlier.id)
  const number = keep(store, prepared, earlier.id, revision, addedAt)
  addNames(store, prepared, earlier.id)
  const isRenamed = prepared.given.id !== undefined && prepared.given.id !== earlier.id
  return {
    status: 'revised',
    number,
    id: earlier.id,
    revision,
    ...(isRenamed
      ? { note: `It is another text of ${earlier.id}, and ${prepared.given.id} now leads there` }
      : {}),
  }
}

/** The revision that has the same bytes, one of the same id before others. */
export function findTwin(
  store: Store,
  { id, revision: { hash } }: Pick<PreparedDocument, 'id'> & { revision: { hash: string } },
): RevisionRow | undefined {
  const rows = store.withHash(hash).flatMap((number) => store.revision(number) ?? [])
  return rows.find((row) => row.id === id) ?? rows[0]
}

/** Whether what is given with a text differs from what was given with the same text before. */
export function correctsWhatIsKnown(
  { id, about }: RevisionRow,
  { given }: Pick<PreparedDocument, 'given'>,
): boolean {
  // Under another id it is the same text once more, and says nothing of the first.
  if (given.id !== undefined && given.id !== id) return false
  return (
    (given.kind !== undefined && given.kind !== about.kind) ||
    (given.date !== undefined && given.date !== about.date?.value) ||
    (given.title !== undefined && given.title !== about.title) ||
    (given.publisher !== undefined && given.publisher !== about.publisher)
  )
}

/** Let the names of a text that is held already lead to where it is. */
export function keepNames(
  store: Store,
  prepared: Pick<PreparedDocument, 'given'>,
  { number, id, revision }: RevisionRow,
): Placement {
  const { id: givenId, url } = prepared.given
  const isRenamed =
    givenId !== undefined && givenId !== id && store.revisionsOf(givenId).length === 0
  addNames(store, prepared, id)
  const isElsewhere = url !== undefined && store.revision(number)?.about.address !== url
  return {
    status: 'unchanged',
    number,
    id,
    revision,
    ...(isRenamed
      ? { note: `The same text is in the record as ${id}; ${givenId} leads there` }
      : isElsewhere
        ? { note: `The same text is in the record as ${id}; it is published here too: ${url}` }
        : {}),
  }
}

function addNames(store: Store, { given }: Pick<PreparedDocument, 'given'>, id: string): void {
  if (given.id !== undefined && given.id !== id && store.revisionsOf(given.id).length === 0) {
    store.addAlias(given.id, id)
  }
  if (given.url !== undefined) store.addAddress(id, given.url)
}

interface Earlier {
  /** The newest revision of the document that the text is another text of. */
  readonly earlier?: RevisionRow
  /** Documents that share its id or its address and are of other events. */
  readonly others: readonly RevisionRow[]
}

function findEarlier(
  store: Store,
  documents: StoredDocuments,
  prepared: PreparedDocument,
  twin: RevisionRow | undefined,
): Earlier {
  if (twin !== undefined) return { earlier: twin, others: [] }
  const { given, revision } = prepared
  const newestOf = (id: string): number[] => store.revisionsOf(id).slice(-1)
  const sameName = given.id === undefined ? [] : newestOf(given.id)
  const sameAddress = given.url === undefined ? [] : store.withAddress(given.url)
  let later: Document | undefined
  const decide = (number: number, isLinked: boolean): EventComparison['decision'] => {
    later ??= decodeStructure(
      revision.body.structure,
      decodeText(revision.body.text),
      prepared.id as DocumentId,
    ).document
    return compareEvents(documents.kept(number).document, later, { isLinked }).decision
  }
  const others: RevisionRow[] = []
  for (const number of new Set([...sameName, ...sameAddress])) {
    const row = documents.row(number)
    if (decide(number, true) !== 'other') return { earlier: row, others: [] }
    others.push(row)
  }
  const candidates = new Set(revision.eventKeys.flatMap((key) => store.withEventKey(key)))
  for (const { number } of others) candidates.delete(number)
  for (const number of [...candidates].slice(0, MOST_COMPARED)) {
    // Nothing but the words says that two texts are of one event, so they must say it plainly.
    if (mayBeSame(store, documents.row(number), revision) && decide(number, false) === 'same') {
      return { earlier: documents.row(number), others }
    }
  }
  return { others }
}

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

/** Documents with an event key in common that are compared word by word. */
const MOST_COMPARED = 20

function addDocument(
  store: Store,
  prepared: PreparedDocument,
  addedAt: string,
  others: readonly RevisionRow[],
): Placement {
  const id = freeId(store, prepared.id)
  const revision = 1 + store.lastRevisionOf(id)
  const number = keep(store, prepared, id, revision, addedAt)
  const [other] = others
  return {
    status: 'added',
    number,
    id,
    revision,
    ...(other === undefined
      ? {}
      : {
          note: `${other.id} has the same ${id === prepared.id ? 'address' : 'id'} and is of another event`,
        }),
  }
}

/** An id that no document has: the one wanted, or the next one made from it. */
function freeId(store: Store, id: string): string {
  for (let k = 1; ; k++) {
    const free = k === 1 ? id : `${id}~${k}`
    if (store.revisionsOf(free).length === 0) return free
  }
}

function keep(
  store: Store,
  { revision, given }: PreparedDocument,
  id: string,
  count: number,
  addedAt: string,
): number {
  const kept: NewRevision = { ...revision, id, revision: count, addedAt }
  const number = store.addRevision(kept)
  if (given.url !== undefined) store.addAddress(id, given.url)
  return number
}
