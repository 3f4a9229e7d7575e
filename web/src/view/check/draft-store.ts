import type { CheckedDraftJson } from '../../api/shapes.ts'
import type { Draft } from './check-state.ts'

/** A draft with what was found in it, as the browser keeps it. */
export interface KeptDraft {
  readonly id: string
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number
  readonly draft: Draft
  /** Whether the draft was being edited although there was a report on it. */
  readonly isEditing: boolean
  readonly report?: CheckedDraftJson
  readonly reportBefore?: CheckedDraftJson
  /** When the report was made. */
  readonly checkedAt?: number
}

/** Drafts that are kept at most; the one that was changed longest ago goes first. */
export const MOST_KEPT = 5
/** Megabytes of a draft that is kept, and of its reports: as many as the server takes of a draft. */
export const MOST_MEGABYTES = 16

/** What became of a draft that was to be kept. */
export type Keeping = 'kept' | 'withoutReport' | 'tooLarge' | 'refused'

/**
 * Keep a draft in the browser's own storage, in the place of what was kept under its id.
 *
 * IndexedDB and not `localStorage`, because that takes 5 MB of everything together and no file.
 */
export async function keepDraft(kept: KeptDraft): Promise<Keeping> {
  const { draft } = kept
  if ((draft.file?.size ?? 0) + draft.text.length > MOST_MEGABYTES * 1e6) {
    await forgetDraft(kept.id)
    return 'tooLarge'
  }
  const { report, reportBefore, checkedAt: _, ...alone } = kept
  const isWhole = sizeOf(report) + sizeOf(reportBefore) <= MOST_MEGABYTES * 1e6
  try {
    await inStore('readwrite', (store) => store.put(isWhole ? kept : alone))
    const others = await listDrafts()
    for (const { id } of others.slice(MOST_KEPT)) await forgetDraft(id)
  } catch (error) {
    if (error instanceof DOMException) return 'refused'
    throw error
  }
  return isWhole ? 'kept' : 'withoutReport'
}

/** What is kept under an id; `undefined` when nothing is, or the browser keeps nothing. */
export async function readDraft(id: string): Promise<KeptDraft | undefined> {
  return (await listDrafts()).find((kept) => kept.id === id)
}

/** The drafts that are kept, the one changed last first. */
export async function listDrafts(): Promise<readonly KeptDraft[]> {
  try {
    const kept = await inStore<KeptDraft[]>('readonly', (store) => store.getAll())
    return kept.sort((a, b) => b.at - a.at)
  } catch (error) {
    if (error instanceof DOMException) return []
    throw error
  }
}

/** Forget what is kept under an id. */
export async function forgetDraft(id: string): Promise<void> {
  try {
    await inStore('readwrite', (store) => store.delete(id))
  } catch (error) {
    // Where nothing can be kept, there is nothing to forget.
    if (!(error instanceof DOMException)) throw error
  }
}

/** Lengths of reports as JSON: a report never changes, and a draft is kept again with every pause. */
const sizes = new WeakMap<CheckedDraftJson, number>()

function sizeOf(report: CheckedDraftJson | undefined): number {
  if (report === undefined) return 0
  const size = sizes.get(report) ?? JSON.stringify(report).length
  sizes.set(report, size)
  return size
}

const STORE = 'drafts'

/** Run one request on the store of drafts, and wait until it is done and on the disk. */
async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const database = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode)
      const request = ask(transaction.objectStore(STORE))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error ?? new DOMException('Aborted'))
    })
  } finally {
    database.close()
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // A browser that keeps nothing throws at once, or answers with an error.
    const request = indexedDB.open('verbale', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new DOMException('Refused'))
  })
}
