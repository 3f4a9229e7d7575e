import { partitionPoint } from './partition-point.ts'
import type { Span } from './span.ts'

/**
 * Maps offsets between an original text and a text derived from it by copying, replacing, dropping
 * and inserting.
 *
 * The map is a list of copied and replaced segments in order. Offsets inside a copied segment map one
 * to one; those inside a replaced one map to its edges, which `assoc` picks so that spans hold the
 * whole of it: -1 the end, 1 the start. An offset of dropped or inserted text lies between two
 * segments: -1 picks the end of the segment before, 1 the start of the segment after. Both directions
 * are monotone.
 *
 * @see W. Haverbeke, ProseMirror `Mapping`, for `assoc`.
 */
export class OffsetMap {
  readonly #derivedStarts: readonly number[]
  readonly #originalStarts: readonly number[]
  readonly #derivedLengths: readonly number[]
  readonly #originalLengths: readonly number[]

  /**
   * `originalLengths` are those of the segments in the original text; only replaced ones are longer or
   * shorter there.
   *
   * @throws {RangeError} If the columns differ in length or are not in ascending order.
   */
  constructor(
    derivedStarts: readonly number[],
    originalStarts: readonly number[],
    derivedLengths: readonly number[],
    originalLengths: readonly number[] = derivedLengths,
  ) {
    const counts = [derivedStarts, originalStarts, derivedLengths, originalLengths].map(
      (column) => column.length,
    )
    if (new Set(counts).size > 1) {
      throw new RangeError(`Columns of ${counts.join(', ')} segments; all must have as many`)
    }
    for (let k = 1; k < derivedStarts.length; k++) {
      if (
        (derivedStarts[k] as number) <
          (derivedStarts[k - 1] as number) + (derivedLengths[k - 1] as number) ||
        (originalStarts[k] as number) <
          (originalStarts[k - 1] as number) + (originalLengths[k - 1] as number)
      ) {
        throw new RangeError(`Segment ${k} begins before segment ${k - 1} ends`)
      }
    }
    this.#derivedStarts = derivedStarts
    this.#originalStarts = originalStarts
    this.#derivedLengths = derivedLengths
    this.#originalLengths = originalLengths
  }

  /** The offset in the original text of an offset in the derived one. */
  toOriginal(derived: number, assoc: -1 | 1 = 1): number {
    return map(
      derived,
      assoc,
      { starts: this.#derivedStarts, lengths: this.#derivedLengths },
      { starts: this.#originalStarts, lengths: this.#originalLengths },
    )
  }

  /** The offset in the derived text of an offset in the original one. */
  toDerived(original: number, assoc: -1 | 1 = 1): number {
    return map(
      original,
      assoc,
      { starts: this.#originalStarts, lengths: this.#originalLengths },
      { starts: this.#derivedStarts, lengths: this.#derivedLengths },
    )
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
}

/** The segments as one of the two texts has them. */
interface Side {
  readonly starts: readonly number[]
  readonly lengths: readonly number[]
}

function map(offset: number, assoc: -1 | 1, from: Side, to: Side): number {
  const count = from.starts.length
  if (count === 0) return 0
  // The last segment that starts at or before the offset; with assoc -1, strictly before.
  const isBefore =
    assoc === 1
      ? (i: number): boolean => (from.starts[i] as number) <= offset
      : (i: number): boolean => (from.starts[i] as number) < offset
  const k = partitionPoint(count, isBefore) - 1
  if (k < 0) return to.starts[0] as number
  const inside = offset - (from.starts[k] as number)
  const length = from.lengths[k] as number
  const start = to.starts[k] as number
  const end = start + (to.lengths[k] as number)
  if (assoc === 1 ? inside < length : inside <= length) {
    if (end - start === length) return start + inside
    return assoc === 1 ? start : end
  }
  return assoc === -1 || k + 1 === count ? end : (to.starts[k + 1] as number)
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
  readonly #derivedLengths: number[] = []
  readonly #originalLengths: number[] = []
  #isCopy = false

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
    const k = this.#derivedLengths.length - 1
    const length = end - start
    const joinsLast =
      this.#isCopy &&
      (this.#originalStarts[k] as number) + (this.#originalLengths[k] as number) === start &&
      (this.#derivedStarts[k] as number) + (this.#derivedLengths[k] as number) === this.#length
    if (joinsLast) {
      this.#derivedLengths[k] = (this.#derivedLengths[k] as number) + length
      this.#originalLengths[k] = (this.#originalLengths[k] as number) + length
    } else this.#push(start, length, length)
    this.#isCopy = true
    this.#append(this.#original.slice(start, end))
  }

  /** Write `text` for `original.slice(start, end)`; neither may be empty. */
  replace(start: number, end: number, text: string): void {
    this.#push(start, end - start, text.length)
    this.#isCopy = false
    this.#append(text)
  }

  /** Insert text that stands nowhere in the original. */
  insert(text: string): void {
    this.#append(text)
  }

  /** The text derived so far, with its map. */
  build(): DerivedText {
    return {
      text: this.#pieces.join(''),
      map: new OffsetMap(
        this.#derivedStarts,
        this.#originalStarts,
        this.#derivedLengths,
        this.#originalLengths,
      ),
    }
  }

  #push(originalStart: number, originalLength: number, derivedLength: number): void {
    this.#derivedStarts.push(this.#length)
    this.#originalStarts.push(originalStart)
    this.#derivedLengths.push(derivedLength)
    this.#originalLengths.push(originalLength)
  }

  #append(text: string): void {
    this.#pieces.push(text)
    this.#length += text.length
  }
}
