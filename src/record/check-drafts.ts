import { availableParallelism } from 'node:os'
import type { CheckOptions, CheckReport } from '../check/check-draft.ts'
import type { Problem } from '../document/problem.ts'
import { UnreadableError } from '../document/unreadable-error.ts'
import type { TextInput } from '../read-input.ts'
import type { SegmentPages } from '../store/segment-file.ts'
import type { Damage, StoredRecord } from './stored-record.ts'
import { Thread } from './thread.ts'

/** A draft to check, or something that only keeps its place among them. */
export interface ToCheck<T> {
  readonly input?: TextInput
  readonly from: T
}

/** What came of an item. */
export interface CheckedItem<T> {
  readonly from: T
  /** Absent when the item had no draft. */
  readonly checked?: CheckedDraft
}

/** A draft that was checked, or one that could not be read. */
export type CheckedDraft =
  | { readonly ok: true; readonly report: CheckReport }
  | { readonly ok: false; readonly problem: Problem }

/** What a thread that checks drafts is asked. */
export interface CheckQuestion {
  readonly input: TextInput
  readonly options: Omit<CheckOptions, 'signal' | 'onProgress'>
}

/** What a thread that checks drafts answers. */
export interface CheckAnswer {
  readonly checked: CheckedDraft
  /** Damage that the thread has met by now. */
  readonly damages: readonly Damage[]
}

/** What a thread that checks drafts must know. */
export interface CheckThreadData {
  readonly path: string
  readonly pages: readonly SegmentPages[]
}

/**
 * Check many drafts against a record, and give the reports in order.
 *
 * When there are more than a few, they are checked in several threads, which share the memory of the
 * index.
 *
 * @throws {StoreError} If the record cannot be read.
 */
export async function* checkDrafts<T>(
  record: StoredRecord,
  items: AsyncIterable<ToCheck<T>>,
  options: Omit<CheckOptions, 'signal' | 'onProgress'> = {},
): AsyncGenerator<CheckedItem<T>> {
  const queue: { readonly from: T; readonly checked: Promise<CheckedDraft> | undefined }[] = []
  const threads: CheckThread[] = []
  const few: ToCheck<T>[] = []
  const ask = async (input: TextInput): Promise<CheckedDraft> => {
    const [idlest] = threads.toSorted((a, b) => a.pending - b.pending)
    const { checked, damages } = await (idlest as CheckThread).ask({ input, options })
    for (const damage of damages) record.noteDamage(damage)
    return checked
  }
  const enqueue = ({ input, from }: ToCheck<T>): void => {
    queue.push({ from, checked: input === undefined ? undefined : ask(input) })
  }
  try {
    for await (const item of items) {
      if (threads.length === 0) {
        few.push(item)
        if (few.length <= FEW_DRAFTS) continue
        // The segments are opened once, here, and their memory handed on.
        record.ask(() => undefined)
        const data: CheckThreadData = { path: record.path, pages: record.pages }
        for (let k = 0; k < availableParallelism(); k++)
          threads.push(new Thread('check-thread', data))
        for (const early of few.splice(0)) enqueue(early)
        continue
      }
      enqueue(item)
      if (queue.length <= QUEUED_A_THREAD * threads.length) continue
      yield* await first(queue)
    }
    while (queue.length > 0) yield* await first(queue)
    for (const { input, from } of few) {
      yield input === undefined
        ? { from }
        : { from, checked: checkDraft(record, { input, options }) }
    }
  } finally {
    for (const { checked } of queue) checked?.catch(() => {})
    await Promise.all(threads.map((thread) => thread.close()))
  }
}

/** Check one draft; one that cannot be read becomes a problem. */
export function checkDraft(record: StoredRecord, { input, options }: CheckQuestion): CheckedDraft {
  try {
    return { ok: true, report: record.check(input, options) }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    return { ok: false, problem: error.problem }
  }
}

type CheckThread = Thread<CheckQuestion, CheckAnswer>

/** Drafts that are checked before threads are started, each of which costs as much as a few drafts. */
const FEW_DRAFTS = 8
const QUEUED_A_THREAD = 4

async function first<T>(
  queue: { readonly from: T; readonly checked: Promise<CheckedDraft> | undefined }[],
): Promise<CheckedItem<T>[]> {
  const item = queue.shift()
  if (item === undefined) return []
  const { from, checked } = item
  return [checked === undefined ? { from } : { from, checked: await checked }]
}
