import { MOST_BAG, spread } from './bag.ts'

/** What uses of a bag have in common, as far as one candidate for the most frequent value can tell. */
interface Votes {
  /** The candidate, and how far it is ahead of all others together. */
  readonly value: Uint32Array
  readonly lead: Int32Array
}

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
  /** A hash of its words in the order of this use. */
  order: number
  /** Words from its first to its last, small ones included. */
  reach: number
  /** Whether it stands where speeches and turns open and close. */
  isAtEdge: boolean
  /** Whether it is more than a name: two of its words stand in small letters. */
  isLower: boolean
}

/**
 * Exact counts of bags, in columns: of each bag its words, its uses, the documents,
 * speakers and days they are of, what stands beside it, and where.
 */
export class BagTable {
  readonly capacity: number
  size = 0
  readonly #slots: Uint32Array
  readonly #first: Uint32Array
  readonly #second: Uint32Array
  readonly #words: Uint32Array
  readonly sizes: Uint8Array
  readonly counts: Uint32Array
  readonly documents: Uint32Array
  readonly #lastDocuments: Uint32Array
  /** Bits that the hashes of speakers and days set. */
  readonly #speakers: Uint32Array
  readonly #days: Uint32Array
  readonly reaches: Uint32Array
  readonly edges: Uint32Array
  readonly lowers: Uint32Array
  readonly #before: Votes
  readonly #after: Votes
  readonly #order: Votes

  constructor(capacity: number) {
    this.capacity = capacity
    let slots = 1024
    while (slots < 2 * capacity) slots *= 2
    this.#slots = new Uint32Array(slots)
    const column = (): Uint32Array => new Uint32Array(capacity)
    this.#first = column()
    this.#second = column()
    this.#words = new Uint32Array(MOST_BAG * capacity)
    this.sizes = new Uint8Array(capacity)
    this.counts = column()
    this.documents = column()
    this.#lastDocuments = column()
    this.#speakers = new Uint32Array(2 * capacity)
    this.#days = new Uint32Array(2 * capacity)
    this.reaches = column()
    this.edges = column()
    this.lowers = column()
    this.#before = { value: column(), lead: new Int32Array(capacity) }
    this.#after = { value: column(), lead: new Int32Array(capacity) }
    this.#order = { value: column(), lead: new Int32Array(capacity) }
  }

  /** The number of a bag by its hashes, or -1. */
  find(first: number, second: number): number {
    return (this.#slots[this.#slotOf(first, second)] as number) - 1
  }

  /** Count a use of a bag whose words are `codes[start, start + use.size)`. */
  add(use: BagUse, codes: Uint32Array, start: number): void {
    const at = this.#slotOf(use.first, use.second)
    let bag = (this.#slots[at] as number) - 1
    if (bag < 0) {
      if (this.size === this.capacity) return
      bag = this.#open(at, use)
    }
    increase(this.counts, bag, 1)
    increase(this.reaches, bag, use.reach)
    if (use.isAtEdge) increase(this.edges, bag, 1)
    if (use.isLower) increase(this.lowers, bag, 1)
    if (this.#lastDocuments[bag] !== use.document) {
      this.#lastDocuments[bag] = use.document
      increase(this.documents, bag, 1)
    }
    setBit(this.#speakers, bag, use.speaker)
    setBit(this.#days, bag, use.day)
    vote(this.#before, bag, use.before)
    vote(this.#after, bag, use.after)
    if (vote(this.#order, bag, use.order)) this.#setWords(bag, codes, start)
  }

  #slotOf(first: number, second: number): number {
    const mask = this.#slots.length - 1
    let at = spread(first) & mask
    for (;;) {
      const entry = this.#slots[at] as number
      if (entry === 0) return at
      if (this.#first[entry - 1] === first >>> 0 && this.#second[entry - 1] === second >>> 0)
        return at
      at = (at + 1) & mask
    }
  }

  #open(slot: number, { first, second, size }: BagUse): number {
    const bag = this.size++
    this.#slots[slot] = bag + 1
    this.#first[bag] = first >>> 0
    this.#second[bag] = second >>> 0
    this.sizes[bag] = size
    return bag
  }

  #setWords(bag: number, codes: Uint32Array, start: number): void {
    const size = this.sizes[bag] as number
    for (let k = 0; k < size; k++) this.#words[MOST_BAG * bag + k] = codes[start + k] as number
  }

  /** The words of a bag, in the order in which they mostly stand. */
  wordsOf(bag: number): Uint32Array {
    return this.#words.subarray(MOST_BAG * bag, MOST_BAG * bag + (this.sizes[bag] as number))
  }

  /** How many speakers used a bag, about. */
  speakers(bag: number): number {
    return countBits(this.#speakers, bag)
  }

  /** On how many days a bag was used, about. */
  days(bag: number): number {
    return countBits(this.#days, bag)
  }

  /** The share of uses, about, in which one and the same word stands before, or after; the higher one. */
  neighborShares(bag: number): { readonly before: number; readonly after: number } {
    const count = this.counts[bag] as number
    return {
      before: Math.max(0, this.#before.lead[bag] as number) / count,
      after: Math.max(0, this.#after.lead[bag] as number) / count,
    }
  }
}

/**
 * Count a value, and return whether it is the candidate now and was not before. What is left in the lead
 * is how far the most frequent one outnumbers the others.
 *
 * @see R. S. Boyer and J S. Moore, "MJRTY: a fast majority vote algorithm", 1991.
 */
function vote({ value: values, lead }: Votes, bag: number, value: number): boolean {
  const ahead = lead[bag] as number
  // The edge of a row is a neighbor like no other.
  if (value !== 0 && values[bag] === value) lead[bag] = ahead + 1
  else if (ahead > 0) lead[bag] = ahead - 1
  else if (value !== 0) {
    values[bag] = value
    lead[bag] = 1
    return true
  }
  return false
}

function increase(column: Uint32Array, bag: number, by: number): void {
  column[bag] = (column[bag] as number) + by
}

function setBit(bits: Uint32Array, bag: number, value: number): void {
  const hash = spread(Math.imul(value + 1, 0x9e3779b1)) >>> 26
  const at = 2 * bag + (hash >>> 5)
  bits[at] = ((bits[at] as number) | (1 << (hash & 31))) >>> 0
}

/**
 * How many values set the bits of a bag, about.
 *
 * @see K.-Y. Whang et al., "A linear-time probabilistic counting algorithm", 1990.
 */
function countBits(bits: Uint32Array, bag: number): number {
  const set = ones(bits[2 * bag] as number) + ones(bits[2 * bag + 1] as number)
  return set >= 64 ? 256 : Math.round(-64 * Math.log(1 - set / 64))
}

function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
