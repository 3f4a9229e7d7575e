import type { ScannedText } from '../index/scan-words.ts'
import type { SegmentRow } from '../store/store.ts'
import { IndexWriter } from './index-writer.ts'

/** Work on the index, which may be done in another thread. */
export type IndexTask =
  | { readonly kind: 'add'; readonly number: number; readonly scanned: ScannedText }
  /** Words that a scan met in a text that is not added. */
  | {
      readonly kind: 'learn'
      readonly newIds: readonly number[]
      readonly newWords: readonly string[]
    }
  | { readonly kind: 'flush' }
  | {
      readonly kind: 'merge'
      readonly rows: readonly SegmentRow[]
      readonly removed: ReadonlySet<number>
    }

/** Does the work on an index, task after task, and returns the segments that came of each. */
export interface IndexWorker {
  run(task: IndexTask): Promise<readonly SegmentRow[]>
  close(): Promise<void>
}

/** The work done here and now. */
export class InlineIndexWorker implements IndexWorker {
  readonly #writer: IndexWriter

  constructor(folder: string) {
    this.#writer = new IndexWriter(folder)
  }

  run(task: IndexTask): Promise<readonly SegmentRow[]> {
    return Promise.resolve(runIndexTask(this.#writer, task))
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}

export function runIndexTask(writer: IndexWriter, task: IndexTask): readonly SegmentRow[] {
  switch (task.kind) {
    case 'add':
      writer.learn(task.scanned)
      return writer.add(task.number, task.scanned)
    case 'learn':
      writer.learn(task)
      return []
    case 'flush':
      return writer.flush()
    case 'merge':
      return [writer.merge(task.rows, task.removed)]
  }
}
