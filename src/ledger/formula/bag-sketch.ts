import { spread } from './bag.ts'

/**
 * Counts in how many documents each bag stands, in memory that stops growing: bags that share a slot are
 * counted together, so a count may be too high and is never too low.
 *
 * @see G. Cormode and S. Muthukrishnan, "An improved data stream summary: the count-min sketch and its
 * applications", Journal of Algorithms 55, 2005; this is one row of it.
 */
export class BagSketch {
  /** 8 bits that count, and above them 24 of the document that was counted last. */
  #slots = new Uint32Array(2 ** LEAST_BITS)
  #shift = 32 - LEAST_BITS
  #used = 0
  readonly #mostSlots: number

  /** `mostBits` is the logarithm of the most slots that it grows to. */
  constructor(mostBits: number) {
    this.#mostSlots = 2 ** mostBits
  }

  /** Count a bag by its first hash in a document, whose number is from 1. */
  add(hash: number, document: number): void {
    const at = spread(hash) >>> this.#shift
    const slot = this.#slots[at] as number
    const mark = document & DOCUMENT_MASK
    if (slot >>> COUNT_BITS === mark) return
    const count = slot & MOST_COUNT
    this.#slots[at] = ((mark << COUNT_BITS) | (count < MOST_COUNT ? count + 1 : count)) >>> 0
    if (count === 0 && ++this.#used > this.#slots.length / 2) this.#grow()
  }

  /** In how many documents a bag stands at most, up to {@link MOST_COUNT}. */
  count(hash: number): number {
    return (this.#slots[spread(hash) >>> this.#shift] as number) & MOST_COUNT
  }

  /** The lowest count, `least` or above, that no more than `most` slots reach, and how many do. */
  threshold(least: number, most: number): { readonly count: number; readonly slots: number } {
    const histogram = new Uint32Array(MOST_COUNT + 1)
    for (const slot of this.#slots) {
      const count = slot & MOST_COUNT
      histogram[count] = (histogram[count] as number) + 1
    }
    let slots = 0
    for (let count = MOST_COUNT; count >= least; count--) {
      const more = slots + (histogram[count] as number)
      if (more > most && count < MOST_COUNT) return { count: count + 1, slots }
      slots = more
    }
    return { count: least, slots }
  }

  /** Each slot becomes two, which both hold what it held: counts may only be too high. */
  #grow(): void {
    if (this.#slots.length === this.#mostSlots) return
    const slots = new Uint32Array(2 * this.#slots.length)
    for (const [at, slot] of this.#slots.entries()) {
      slots[2 * at] = slot
      slots[2 * at + 1] = slot
    }
    this.#slots = slots
    this.#shift--
    this.#used *= 2
  }
}

const LEAST_BITS = 12
const COUNT_BITS = 8
/** The highest count that a slot holds. */
export const MOST_COUNT: number = 2 ** COUNT_BITS - 1
const DOCUMENT_MASK = 0xffffff
