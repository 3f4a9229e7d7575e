import { firstSlot } from './segment-layout.ts'

/**
 * Numbers words by their ids, from 0, in the order in which they are first seen.
 *
 * A hash table with open addressing over typed arrays: every word of every text goes through it, and
 * a `Map` of numbers is several times slower.
 */
export class WordTable {
  /** The id of each word. */
  ids: Uint32Array = new Uint32Array(1 << 10)
  size = 0
  /** Number of the word in each slot, and 1; 0 is empty. */
  #slots = new Uint32Array(1 << 12)

  /** The number of a word, given to it now if it is new: then it is the `size` of before. */
  add(id: number): number {
    const mask = this.#slots.length - 1
    let slot = firstSlot(id, this.#slots.length)
    for (;;) {
      const number = this.#slots[slot] as number
      if (number === 0) break
      if (this.ids[number - 1] === id) return number - 1
      slot = (slot + 1) & mask
    }
    const number = this.size++
    if (number === this.ids.length) this.#grow()
    this.ids[number] = id
    this.#slots[slot] = this.size
    // At most half full, so that a search takes two steps or so.
    if (this.size * 2 > this.#slots.length)
      this.#slots = slotsFor(this.ids, this.size, this.#slots.length * 2)
    return number
  }

  #grow(): void {
    const ids = new Uint32Array(this.ids.length * 2)
    ids.set(this.ids)
    this.ids = ids
  }
}

/** A table of slots that leads from the ids `[0, count)` to their numbers, and 1. */
export function slotsFor(
  ids: Uint32Array,
  count: number,
  slotCount: number,
): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(slotCount)
  for (let number = 0; number < count; number++) {
    let slot = firstSlot(ids[number] as number, slotCount)
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1)
    slots[slot] = number + 1
  }
  return slots
}
