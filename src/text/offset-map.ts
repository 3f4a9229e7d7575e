import { partitionPoint } from './partition-point.ts'
import type { Span } from './span.ts'

/**
 * Maps offsets between an original text and a text derived from it by copying, dropping and
 * inserting.
 *
 * The map is a list of copied segments in order. Offsets inside a segment map one to one. An offset
 * of dropped or inserted text lies between two segments, and `assoc` picks the side: -1 the end of
 * the segment before, 1 the start of the segment after. Both directions are monotone.
 *
 * @see W. Haverbeke, ProseMirror `Mapping`, for `assoc`.
 */
export class OffsetMap {
  readonly #derivedStarts: readonly number[]
  readonly #originalStarts: readonly number[]
  readonly #lengths: readonly number[]

  /** @throws {RangeError} If the columns differ in length or are not in ascending order. */
  constructor(
    derivedStarts: readonly number[],
    originalStarts: readonly number[],
    lengths: readonly number[],
  ) {
    if (
      derivedStarts.length !== originalStarts.length ||
      lengths.length !== originalStarts.length
    ) {
      throw new RangeError(
        `Columns of ${derivedStarts.length}, ${originalStarts.length} and ${lengths.length} segments`,
      )
    }
    for (let k = 1; k < lengths.length; k++) {
      const length = lengths[k - 1] as number
      if (
        (derivedStarts[k] as number) < (derivedStarts[k - 1] as number) + length ||
        (originalStarts[k] as number) < (originalStarts[k - 1] as number) + length
      ) {
        throw new RangeError(`Segment ${k} begins before segment ${k - 1} ends`)
      }
    }
    this.#derivedStarts = derivedStarts
    this.#originalStarts = originalStarts
    this.#lengths = lengths
  }

  /** The offset in the original text of an offset in the derived one. */
  toOriginal(derived: number, assoc: -1 | 1 = 1): number {
    return this.#map(derived, assoc, this.#derivedStarts, this.#originalStarts)
  }

  /** The offset in the derived text of an offset in the original one. */
  toDerived(original: number, assoc: -1 | 1 = 1): number {
    return this.#map(original, assoc, this.#originalStarts, this.#derivedStarts)
  }

  /**
   * The smallest original span that holds what a derived span was copied from; empty when nothing
   * of it was copied.
   */
  spanToOriginal({ start, end }: Span): Span {
    const from = this.toOriginal(start, 1)
    return { start: from, end: Math.max(from, this.toOriginal(end, -1)) }
  }

  /** The smallest derived span that holds what an original span was copied to. */
  spanToDerived({ start, end }: Span): Span {
    const from = this.toDerived(start, 1)
    return { start: from, end: Math.max(from, this.toDerived(end, -1)) }
  }

  #map(offset: number, assoc: -1 | 1, from: readonly number[], to: readonly number[]): number {
    if (from.length === 0) return 0
    // The last segment that starts at or before the offset; with assoc -1, strictly before.
    const isBefore =
      assoc === 1
        ? (i: number): boolean => (from[i] as number) <= offset
        : (i: number): boolean => (from[i] as number) < offset
    const k = partitionPoint(from.length, isBefore) - 1
    if (k < 0) return to[0] as number
    const inside = offset - (from[k] as number)
    const length = this.#lengths[k] as number
    if (assoc === 1 ? inside < length : inside <= length) return (to[k] as number) + inside
    if (assoc === -1 || k + 1 === from.length) return (to[k] as number) + length
    return to[k + 1] as number
  }
}

/** A text made from an original one, and the way back. */
export interface DerivedText {
  readonly text: string
  readonly map: OffsetMap
}

/** Builds a {@link DerivedText} front to back. */
export class DerivedTextBuilder {
  readonly #original: string
  readonly #pieces: string[] = []
  #length = 0
  readonly #derivedStarts: number[] = []
  readonly #originalStarts: number[] = []
  readonly #lengths: number[] = []

  constructor(original: string) {
    this.#original = original
  }

  /** Code units derived so far. */
  get length(): number {
    return this.#length
  }

  /** Copy `original.slice(start, end)`. Copies must come in order and not overlap. */
  copy(start: number, end: number): void {
    if (start >= end) return
    const k = this.#lengths.length - 1
    const joinsLast =
      k >= 0 &&
      (this.#originalStarts[k] as number) + (this.#lengths[k] as number) === start &&
      (this.#derivedStarts[k] as number) + (this.#lengths[k] as number) === this.#length
    if (joinsLast) {
      this.#lengths[k] = (this.#lengths[k] as number) + end - start
    } else {
      this.#derivedStarts.push(this.#length)
      this.#originalStarts.push(start)
      this.#lengths.push(end - start)
    }
    this.#pieces.push(this.#original.slice(start, end))
    this.#length += end - start
  }

  /** Insert text that stands nowhere in the original. */
  insert(text: string): void {
    this.#pieces.push(text)
    this.#length += text.length
  }

  build(): DerivedText {
    return {
      text: this.#pieces.join(''),
      map: new OffsetMap(this.#derivedStarts, this.#originalStarts, this.#lengths),
    }
  }
}
