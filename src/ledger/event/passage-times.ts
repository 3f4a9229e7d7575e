import { partitionPoint } from '../../text/partition-point.ts'
import type { Span } from '../../text/span.ts'
import type { TimeExpression } from '../../time/time-expression.ts'

/** The times of a passage, which are found when the first is asked for. */
export class PassageTimes {
  readonly #find: () => readonly TimeExpression[]
  #all: readonly TimeExpression[] | undefined

  constructor(find: () => readonly TimeExpression[]) {
    this.#find = find
  }

  /** Those in a sentence. */
  within({ start, end }: Span): readonly TimeExpression[] {
    this.#all ??= this.#find()
    const all = this.#all
    const first = partitionPoint(all.length, (k) => (all[k] as TimeExpression).span.start < start)
    let last = first
    while (last < all.length && (all[last] as TimeExpression).span.start < end) last++
    return all.slice(first, last)
  }
}
