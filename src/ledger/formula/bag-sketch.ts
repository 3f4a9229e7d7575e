import { spread } from './bag.ts'

/**
 * Counts in how many documents each bag stands, in memory that does not grow: bags that share a slot are
 * counted together.
 *
 * @see G. Cormode and S. Muthukrishnan, "An improved data stream summary: the count-min sketch and its
 * applications", Journal of Algorithms 55, 2005; this is one row of it.
 */
export class BagSketch {
  /**
   * What is known of bags by their hashes, as long as they are few: 8 bits that count, and above them 24 of
   * the document that was counted last.
   */
  #few: Map<number, number> | undefined = new Map()
  /** The same for many. */
  #slots = new Uint32Array(0)
  readonly #shift: number
  /** How many slots hold each count. */
  readonly #histogram = new Uint32Array(MOST_COUNT + 1)
  #used = 0

  /** `bits` is the logarithm of the number of slots. */
  constructor(bits: number) {
    this.#shift = 32 - bits
  }

  /**
   * Count a bag by its first hash in a document, whose number is from 1, and return whether longer bags that
   * begin with it are worth counting: when it stands in an earlier document too, or time is no matter yet.
   */
  add(hash: number, document: number): boolean {
    const slot = this.#get(hash)
    const mark = document & DOCUMENT_MASK
    const count = slot & MOST_COUNT
    if (slot >>> COUNT_BITS === mark) return count > 1 || this.isExact
    const next = count < MOST_COUNT ? count + 1 : count
    this.#set(hash, ((mark << COUNT_BITS) | next) >>> 0)
    this.#histogram[count] = (this.#histogram[count] as number) - 1
    this.#histogram[next] = (this.#histogram[next] as number) + 1
    if (count === 0) this.#used++
    return count > 0 || this.isExact
  }

  /** Whether no bag was left out for what it begins with: then no count is too low. */
  get isExact(): boolean {
    return this.#used <= FEW_SLOTS
  }

  /** In how many documents a bag stands, up to {@link MOST_COUNT}. */
  count(hash: number): number {
    return this.#get(hash) & MOST_COUNT
  }

  #get(hash: number): number {
    if (this.#few !== undefined) return this.#few.get(hash) ?? 0
    return this.#slots[spread(hash) >>> this.#shift] as number
  }

  #set(hash: number, slot: number): void {
    if (this.#few === undefined) {
      this.#slots[spread(hash) >>> this.#shift] = slot
      return
    }
    this.#few.set(hash, slot)
    if (this.#few.size <= FEW_BAGS) return
    const few = this.#few
    this.#few = undefined
    this.#slots = new Uint32Array(2 ** (32 - this.#shift))
    for (const [known, value] of few) {
      const at = spread(known) >>> this.#shift
      if (((this.#slots[at] as number) & MOST_COUNT) <= (value & MOST_COUNT))
        this.#slots[at] = value
    }
  }

  /** The lowest count, `least` or above, that no more than `most` slots reach, and how many do. */
  threshold(least: number, most: number): { readonly count: number; readonly slots: number } {
    let slots = 0
    for (let count = MOST_COUNT; count >= least; count--) {
      const more = slots + (this.#histogram[count] as number)
      if (more > most && count < MOST_COUNT) return { count: count + 1, slots }
      slots = more
    }
    return { count: least, slots }
  }
}

/** Bags that are known by their hashes; the slots for more take 64 MB. */
const FEW_BAGS = 2 ** 14
/** Slots in use up to which every bag is counted: those of about a hundred thousand words. */
const FEW_SLOTS = 2 ** 19
const COUNT_BITS = 8
/** The highest count that a slot holds. */
export const MOST_COUNT: number = 2 ** COUNT_BITS - 1
const DOCUMENT_MASK = 0xffffff
