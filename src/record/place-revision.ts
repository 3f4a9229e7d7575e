import { isDeepStrictEqual } from 'node:util'
import type { DocumentId } from '../document/document.ts'
import { foldAddress } from '../revision/is-same-event.ts'
import { decodeStructure, decodeText } from '../store/document-codec.ts'
import type { NewRevision, RevisionRow, Store } from '../store/store.ts'
import {
  chooseTwin,
  correctsWhatIsKnown,
  findEarlier,
  findTwin,
  freeId,
  isMadeFrom,
} from './find-earlier.ts'
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

export interface PlaceOptions {
  /** Whether a text that is held is kept once more when it is read otherwise now. */
  readonly again?: boolean
}

/**
 * Keep a text that was read: as a document, as another revision of one, or not again.
 *
 * A text that a document has, or had, is not kept in it twice, unless what is given with it, or what a
 * page says of its day, corrects what is known. The same id, the same address or the same event with another text is a revision,
 * unless the text is plainly of another event: then it is a document of its own, whatever it is called.
 */
export function placeRevision(
  store: Store,
  documents: StoredDocuments,
  prepared: PreparedDocument,
  addedAt: string,
  { again = false }: PlaceOptions = {},
): Placement {
  const { given, revision } = prepared
  const twin = findTwin(store, { given, hash: revision.hash })
  const isAnew = (row: RevisionRow): boolean => again && isReadOtherwise(documents, row, prepared)
  if (twin !== undefined && !correctsWhatIsKnown(twin, given) && !isAnew(twin)) {
    return keepNames(store, prepared, twin)
  }
  const { earlier, isNamed, others } =
    twin === undefined
      ? findEarlier(store, documents, prepared)
      : { earlier: twin, isNamed: true, others: [] }
  if (earlier === undefined) return addDocument(store, prepared, addedAt, others)
  const same = twin ?? sameText(store, documents, earlier, prepared)
  const isCorrected =
    same !== undefined &&
    (correctsWhatIsKnown(same, given) ||
      (twin === undefined && isNamed && hasOtherDay(same, prepared)))
  if (same !== undefined && !isCorrected && !isAnew(same)) {
    return keepNames(store, prepared, same)
  }
  const kept = keep(store, prepared, earlier.id, addedAt)
  const isRenamed = addNames(store, prepared, earlier.id)
  const leads = isRenamed ? `, and ${given.id} now leads there` : ''
  const note =
    same !== undefined
      ? `It has the text of revision ${same.revision}, and ${isCorrected ? 'corrects what is known of it' : 'is read otherwise now'}${leads}`
      : wasFetchedBefore(documents, earlier, prepared)
        ? `It was fetched before revision ${earlier.revision}, which was added before it${leads}`
        : isRenamed
          ? `It is another text of ${earlier.id}${leads}`
          : isNamed
            ? undefined
            : `Its words tell that it is another text of ${earlier.id}`
  return { status: 'revised', ...kept, ...(note === undefined ? {} : { note }) }
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

/** The revision of a document that has the same text, whatever bytes it came in. */
function sameText(
  store: Store,
  documents: StoredDocuments,
  { id }: RevisionRow,
  { given, revision: { body } }: PreparedDocument,
): RevisionRow | undefined {
  const text = decodeText(body.text)
  const rows = store
    .revisionsOf(id)
    .filter((number) => documents.text(number) === text)
    .flatMap((number) => store.revision(number) ?? [])
  return chooseTwin(rows, given)
}

/** Whether a text that is held is understood in another way than it was when it was added. */
function isReadOtherwise(
  documents: StoredDocuments,
  { number, id }: RevisionRow,
  { revision: { body } }: PreparedDocument,
): boolean {
  const text = decodeText(body.text)
  const read = decodeStructure(body.structure, text, id as DocumentId)
  return !isDeepStrictEqual(documents.kept(number), read)
}

/** Whether a page gives its text another day than before, and nobody had given that one. */
function hasOtherDay({ about }: RevisionRow, { revision }: PreparedDocument): boolean {
  const [held, read] = [about.date, revision.about.date]
  return (
    held?.precision === 'day' &&
    read?.precision === 'day' &&
    held.basis !== 'given' &&
    held.value !== read.value
  )
}

/** Whether what is kept as a newer revision was published before the one that is held. */
function wasFetchedBefore(
  documents: StoredDocuments,
  { number }: RevisionRow,
  { given: { retrieved } }: PreparedDocument,
): boolean {
  const held = documents.kept(number).document.retrieved
  return retrieved !== undefined && held !== undefined && Date.parse(retrieved) < Date.parse(held)
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
