import { MOST_BAG, spread } from './bag.ts'

/** What is counted of a use of a bag; one object serves many uses. */
export interface BagUse {
  /** The hashes of the bag. */
  first: number
  second: number
  size: number
  /** Numbers of the document, from 1, of the speaker and of the day. */
  document: number
  speaker: number
  day: number
  /** Words of the row before and after it, or 0 at an edge of the row. */
  before: number
  after: number
  /** A hash of its words in the order of this use, not 0. */
  order: number
  /** Words from its first to its last, small ones included. */
  reach: number
  /** Whether it stands where speeches and turns open and close. */
  isAtEdge: boolean
  /** Whether it is more than a name: two of its words stand in small letters. */
  isLower: boolean
}

/**
 * Where the facts of a bag lie in its entry. An entry is two lines of the processor's memory, because bags
 * are met in no order and each line costs more time than all that is done with it.
 */
const FIRST = 0
const SECOND = 1
const SIZE = 2
/** Uses, and documents with one; the document of the last. */
const COUNT = 3
const DOCUMENTS = 4
const LAST_DOCUMENT = 5
/** Words from the first to the last, of all uses together. */
const REACH = 6
/** Uses at the edges of a speech, and those that are more than a name. */
const EDGES = 7
const LOWERS = 8
/** Two elements of bits that the hashes of speakers, and of days, set. */
const SPEAKERS = 9
const DAYS = 11
/** Votes on the word before, the word after and the order: the candidate, and how far it is ahead. */
const BEFORE = 13
const AFTER = 15
const ORDER = 17
/** The words, in the order in which they mostly stand. */
const WORDS = 19
const ENTRY = 32

/**
 * Exact counts of bags: of each its uses, the documents, speakers and days they are of, what stands beside
 * it, and where.
 */
export class BagTable {
  size = 0
  readonly #capacity: number
  /** Numbers of bags from 1, by their hashes; 0 is an empty slot. */
  readonly #slots: Uint32Array
  readonly #entries: Uint32Array

  /** `capacity` is how many bags fit; others are not counted. */
  constructor(capacity: number) {
    this.#capacity = capacity
    let slots = 1024
    while (slots < 2 * capacity) slots *= 2
    this.#slots = new Uint32Array(slots)
    this.#entries = new Uint32Array(ENTRY * capacity)
  }

  /** The number of a bag by its hashes, or -1. */
  find(first: number, second: number): number {
    return (this.#slots[this.#slotOf(first, second)] as number) - 1
  }

  /** Count a use of a bag whose words are `codes[start, start + use.size)`. */
  add(use: BagUse, codes: Uint32Array, start: number): void {
    const slot = this.#slotOf(use.first, use.second)
    let bag = (this.#slots[slot] as number) - 1
    if (bag < 0) {
      if (this.size === this.#capacity) return
      bag = this.#open(slot, use)
    }
    const entries = this.#entries
    const at = ENTRY * bag
    increase(entries, at + COUNT, 1)
    increase(entries, at + REACH, use.reach)
    if (use.isAtEdge) increase(entries, at + EDGES, 1)
    if (use.isLower) increase(entries, at + LOWERS, 1)
    if (entries[at + LAST_DOCUMENT] !== use.document) {
      entries[at + LAST_DOCUMENT] = use.document
      increase(entries, at + DOCUMENTS, 1)
    }
    setBit(entries, at + SPEAKERS, use.speaker)
    setBit(entries, at + DAYS, use.day)
    vote(entries, at + BEFORE, use.before)
    vote(entries, at + AFTER, use.after)
    if (!vote(entries, at + ORDER, use.order)) return
    for (let k = 0; k < use.size; k++) entries[at + WORDS + k] = codes[start + k] as number
  }

  /** The words of a bag, in the order in which they mostly stand. */
  wordsOf(bag: number): Uint32Array {
    const from = ENTRY * bag + WORDS
    return this.#entries.subarray(from, from + this.sizeOf(bag))
  }

  sizeOf(bag: number): number {
    return this.#get(bag, SIZE)
  }

  /** Uses of a bag. */
  count(bag: number): number {
    return this.#get(bag, COUNT)
  }

  /** Documents with a use. */
  documents(bag: number): number {
    return this.#get(bag, DOCUMENTS)
  }

  /** Words from the first to the last of a use, small ones included, on the average. */
  reach(bag: number): number {
    return this.#get(bag, REACH) / this.count(bag)
  }

  /** Uses where speeches and turns open and close. */
  edges(bag: number): number {
    return this.#get(bag, EDGES)
  }

  /** Uses with two words in small letters. */
  lowers(bag: number): number {
    return this.#get(bag, LOWERS)
  }

  /** How many speakers used a bag, about. */
  speakers(bag: number): number {
    return countBits(this.#entries, ENTRY * bag + SPEAKERS)
  }

  /** On how many days a bag was used, about. */
  days(bag: number): number {
    return countBits(this.#entries, ENTRY * bag + DAYS)
  }

  /** The share of uses, at least, in which one and the same word stands before; and after. */
  neighborShares(bag: number): { readonly before: number; readonly after: number } {
    const count = this.count(bag)
    return { before: this.#get(bag, BEFORE + 1) / count, after: this.#get(bag, AFTER + 1) / count }
  }

  #get(bag: number, field: number): number {
    return this.#entries[ENTRY * bag + field] as number
  }

  #slotOf(first: number, second: number): number {
    const mask = this.#slots.length - 1
    const [a, b] = [first >>> 0, second >>> 0]
    let slot = spread(first) & mask
    for (;;) {
      const bag = (this.#slots[slot] as number) - 1
      if (bag < 0) return slot
      const at = ENTRY * bag
      if (this.#entries[at + FIRST] === a && this.#entries[at + SECOND] === b) return slot
      slot = (slot + 1) & mask
    }
  }

  #open(slot: number, { first, second, size }: BagUse): number {
    const bag = this.size++
    this.#slots[slot] = bag + 1
    this.#entries[ENTRY * bag + FIRST] = first
    this.#entries[ENTRY * bag + SECOND] = second
    this.#entries[ENTRY * bag + SIZE] = Math.min(size, MOST_BAG)
    return bag
  }
}

/**
 * Count a value, and return whether it is the candidate now and was not before. What is left in the lead
 * is how far the most frequent one outnumbers the others.
 *
 * @see R. S. Boyer and J S. Moore, "MJRTY: a fast majority vote algorithm", 1991.
 */
function vote(entries: Uint32Array, at: number, value: number): boolean {
  const ahead = entries[at + 1] as number
  // The edge of a row is a neighbor like no other.
  if (value !== 0 && entries[at] === value) entries[at + 1] = ahead + 1
  else if (ahead > 0) entries[at + 1] = ahead - 1
  else if (value !== 0) {
    entries[at] = value
    entries[at + 1] = 1
    return true
  }
  return false
}

function increase(entries: Uint32Array, at: number, by: number): void {
  entries[at] = (entries[at] as number) + by
}

function setBit(entries: Uint32Array, from: number, value: number): void {
  const hash = spread(Math.imul(value + 1, 0x9e3779b1)) >>> 26
  const at = from + (hash >>> 5)
  entries[at] = ((entries[at] as number) | (1 << (hash & 31))) >>> 0
}

/**
 * How many values set 64 bits, about.
 *
 * @see K.-Y. Whang et al., "A linear-time probabilistic counting algorithm", 1990.
 */
function countBits(entries: Uint32Array, from: number): number {
  const set = ones(entries[from] as number) + ones(entries[from + 1] as number)
  return set >= 64 ? 256 : Math.round(-64 * Math.log(1 - set / 64))
}

function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
