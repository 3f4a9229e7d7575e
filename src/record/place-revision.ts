import { foldAddress } from '../revision/is-same-event.ts'
import { decodeText } from '../store/document-codec.ts'
import type { NewRevision, RevisionRow, Store } from '../store/store.ts'
import { findEarlier, findTwin, freeId, isMadeFrom } from './find-earlier.ts'
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
 * A text that a document has, or had, is not kept in it twice, unless what is given with it corrects
 * what is known. The same id, the same address or the same event with another text is a revision,
 * unless the text is plainly of another event: then it is a document of its own, whatever it is called.
 */
export function placeRevision(
  store: Store,
  documents: StoredDocuments,
  prepared: PreparedDocument,
  addedAt: string,
): Placement {
  const { given, revision } = prepared
  const twin = findTwin(store, { given, hash: revision.hash })
  if (twin !== undefined && !correctsWhatIsKnown(twin, prepared)) {
    return keepNames(store, prepared, twin)
  }
  const { earlier, isNamed, others } =
    twin === undefined
      ? findEarlier(store, documents, prepared)
      : { earlier: twin, isNamed: true, others: [] }
  if (earlier === undefined) return addDocument(store, prepared, addedAt, others)
  const same = twin ?? sameText(store, documents, earlier, prepared)
  if (same !== undefined && !correctsWhatIsKnown(same, prepared)) {
    return keepNames(store, prepared, same)
  }
  const kept = keep(store, prepared, earlier.id, addedAt)
  const isRenamed = addNames(store, prepared, earlier.id)
  return {
    status: 'revised',
    ...kept,
    ...(isRenamed
      ? { note: `It is another text of ${earlier.id}, and ${given.id} now leads there` }
      : isNamed
        ? {}
        : { note: `Its words tell that it is another text of ${earlier.id}` }),
  }
}

/** Whether what is given with a text differs from what was given with the same text before. */
export function correctsWhatIsKnown(
  { id, about }: RevisionRow,
  { given }: Pick<PreparedDocument, 'given'>,
): boolean {
  // Under another id it is the same text once more, and says nothing of the first.
  if (given.id !== undefined && !isMadeFrom(given.id, id)) return false
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
  { number, id, revision, newest }: RevisionRow,
): Placement {
  const { id: givenId, url } = prepared.given
  const isElsewhere =
    url !== undefined &&
    store.withAddress(foldAddress(url)).every((other) => store.revision(other)?.id !== id)
  const isRenamed = addNames(store, prepared, id)
  const isTaken =
    !isRenamed &&
    givenId !== undefined &&
    !isMadeFrom(givenId, id) &&
    store.revisionsOf(givenId).every((other) => store.revision(other)?.id !== id)
  const note = isRenamed
    ? `The same text is in the record as ${id}; ${givenId} leads there`
    : isTaken
      ? `The same text is in the record as ${id}; ${givenId} is another document`
      : isElsewhere
        ? `The same text is in the record as ${id}; it is published here too: ${url}`
        : revision < newest
          ? `It is the text of revision ${revision}; the newest is revision ${newest}`
          : undefined
  return { status: 'unchanged', number, id, revision, ...(note === undefined ? {} : { note }) }
}

/** Let the names that were given with a text lead to a document. Returns whether its id is new. */
function addNames(store: Store, { given }: Pick<PreparedDocument, 'given'>, id: string): boolean {
  if (given.url !== undefined) store.addAddress(id, foldAddress(given.url))
  if (given.id === undefined || store.revisionsOf(given.id).length > 0) return false
  store.addAlias(given.id, id)
  return true
}

/** The revision of a document that has the same text, though other bytes; the newest of them. */
function sameText(
  store: Store,
  documents: StoredDocuments,
  { id }: RevisionRow,
  { revision: { hash, body } }: PreparedDocument,
): RevisionRow | undefined {
  const text = decodeText(body.text)
  const number = store
    .revisionsOf(id)
    .findLast((held) => documents.row(held).hash === hash || documents.text(held) === text)
  return number === undefined ? undefined : store.revision(number)
}

function addDocument(
  store: Store,
  prepared: PreparedDocument,
  addedAt: string,
  others: readonly RevisionRow[],
): Placement {
  const kept = keep(store, prepared, freeId(store, prepared.id), addedAt)
  const [other] = others
  if (other === undefined) return { status: 'added', ...kept }
  return { status: 'added', ...kept, note: tellOther(store, prepared, other) }
}

/** A sentence on a document that has a name of a text and is of another event. */
function tellOther(
  store: Store,
  { given: { id } }: Pick<PreparedDocument, 'given'>,
  other: RevisionRow,
): string {
  if (id !== undefined && isMadeFrom(id, other.id)) {
    return `${other.id} has the same id and is of another event`
  }
  return id !== undefined && store.revisionsOf(id).includes(other.number)
    ? `${id} leads to ${other.id}, which is of another event`
    : `${other.id} has the same address and is of another event`
}

/** Keep a text as the next revision of a document. */
function keep(
  store: Store,
  { revision }: PreparedDocument,
  id: string,
  addedAt: string,
): Pick<Placement, 'number' | 'id' | 'revision'> {
  // A revision that was removed leaves its number taken, for its address must not come to mean another.
  const next: NewRevision = { ...revision, id, revision: 1 + store.lastRevisionOf(id), addedAt }
  const number = store.addRevision(next)
  const { address } = revision.about
  if (address !== undefined) store.addAddress(id, foldAddress(address))
  // The id of a document that was removed may lead to another.
  return { number, id: store.revision(number)?.id ?? id, revision: next.revision }
}
