import { partitionPoint } from '../text/partition-point.ts'
import type { Span } from '../text/span.ts'

/** Finds things by the spans they have, in the logarithm of their number. */
export class SpanLookup<T> {
  readonly #items: readonly T[]
  readonly #starts: readonly number[]
  /** For each thing, the one of all up to it that ends last. */
  readonly #longest: readonly { readonly item: T; readonly end: number }[]

  constructor(items: readonly T[], spansOf: (item: T) => readonly Span[]) {
    if (items.length === 0) {
      this.#items = items
      this.#starts = []
      this.#longest = []
      return
    }
    const entries = items
      .flatMap((item) => spansOf(item).map((span) => ({ item, span })))
      .sort((a, b) => a.span.start - b.span.start)
    this.#items = entries.map(({ item }) => item)
    this.#starts = entries.map(({ span }) => span.start)
    let longest: { readonly item: T; readonly end: number } | undefined
    this.#longest = entries.map(({ item, span }) => {
      if (longest === undefined || span.end > longest.end) longest = { item, end: span.end }
      return longest
    })
  }

  /** One that holds all of a span, if one does. */
  holding({ start, end }: Span): T | undefined {
    const last = this.#longest[this.#countUpTo(start + 1) - 1]
    return last !== undefined && last.end >= end ? last.item : undefined
  }

  /** One that has a part of a span in it, if one has. */
  meeting({ start, end }: Span): T | undefined {
    const last = this.#longest[this.#countUpTo(end) - 1]
    return last !== undefined && last.end > start ? last.item : undefined
  }

  /** Those that begin in a span, in order. */
  beginningIn({ start, end }: Span): readonly T[] {
    return this.#items.slice(this.#countUpTo(start), this.#countUpTo(end))
  }

  /** How many begin before an offset. */
  #countUpTo(offset: number): number {
    return partitionPoint(this.#starts.length, (k) => (this.#starts[k] as number) < offset)
  }
}
