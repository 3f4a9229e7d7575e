import type { Span } from '../text/span.ts'
import {
  bucketBits,
  CHECK_SHIFT,
  CODE_BITS,
  CODE_MASK,
  FOURTH_BITS,
  hashCode,
  KEY_INTERVAL,
  POSITION_MASK,
  SECOND_BITS,
} from './segment-layout.ts'

/** The columns that {@link orderEntries} fills; see the table in `segment-layout.ts`. */
export interface EntryColumns {
  readonly entries: Uint32Array
  readonly keys: Uint32Array
  readonly buckets: Uint32Array
  readonly wordStarts: Uint32Array
  readonly wordBuckets: Uint32Array
}

/**
 * Put the positions of all words into a bucketed suffix order.
 *
 * All positions of a word are neighbors. Those of a frequent word are bucketed by the hash of the word
 * that follows; inside a bucket they are ordered by more bits of that hash, by the codes of the third
 * and of the fourth word, and then by position. So one structure answers words and shingles of two,
 * three and four words, each with a slot and a binary search, and a rare shingle costs no more in a
 * large record than in a small one.
 *
 * `codes` is the code of the word at each position, 0 where a section ends; `frequencies` how often
 * each code occurs, descending.
 *
 * @see U. Manber and G. Myers, "Suffix arrays: a new method for on-line string searches", 1993.
 */
export function orderEntries(
  codes: Uint32Array,
  frequencies: Uint32Array,
  columns: EntryColumns,
): void {
  const { entries, buckets, wordStarts, wordBuckets } = columns
  const wordCount = frequencies.length - 1
  let entry = 0
  let bucket = 0
  for (let code = 1; code <= wordCount; code++) {
    const frequency = frequencies[code] as number
    const bits = bucketBits(frequency)
    wordStarts[code] = entry
    if (bits > 0) {
      wordBuckets[code] = bucket
      bucket += 1 << bits
    }
    entry += frequency
  }
  wordStarts[wordCount + 1] = entry
  // Every word that is bucketed ends where the next one begins.
  buckets[bucket] = wordStarts[wordBuckets.length] as number
  const groups = groupWords(frequencies)
  gatherPositions(codes, groups, wordStarts, entries)
  const sorter = new GroupSorter(codes, frequencies, columns)
  for (const group of groups) sorter.sort(group)
}

/** Words by their codes, `[start, end)`, whose entries are ordered together. */
type WordGroup = Span

/**
 * Groups of words with about {@link GROUP_ENTRIES} entries each. To order all entries at once would
 * touch all memory at random; those of a group lie close together.
 */
function groupWords(frequencies: Uint32Array): WordGroup[] {
  const groups: WordGroup[] = []
  let start = 1
  let size = 0
  for (let code = 1; code < frequencies.length; code++) {
    size += frequencies[code] as number
    if (size < GROUP_ENTRIES && code + 1 < frequencies.length) continue
    groups.push({ start, end: code + 1 })
    start = code + 1
    size = 0
  }
  return groups
}

/** Entries of a group. With more, memory is touched at random; with fewer, the groups take time. */
const GROUP_ENTRIES = 1 << 21

/** Put the positions of the words of each group, ascending, where their entries will be. */
function gatherPositions(
  codes: Uint32Array,
  groups: readonly WordGroup[],
  wordStarts: Uint32Array,
  entries: Uint32Array,
): void {
  const groupOf = new Uint32Array(wordStarts.length)
  const ends = new Uint32Array(groups.length)
  for (const [group, { start, end }] of groups.entries()) {
    groupOf.fill(group, start, end)
    ends[group] = wordStarts[start] as number
  }
  for (let position = 0; position < codes.length; position++) {
    const code = codes[position] as number
    if (code === 0) continue
    const group = groupOf[code] as number
    const end = ends[group] as number
    entries[end] = position
    ends[group] = end + 1
  }
}

/** Puts the entries of one group after another in order, in memory that all groups share. */
class GroupSorter {
  readonly #codes: Uint32Array
  readonly #frequencies: Uint32Array
  readonly #columns: EntryColumns
  /** Bucket of each entry of the group, and its key, as they come; and the keys as they are sorted. */
  #buckets = new Uint32Array(0)
  #high = new Uint32Array(0)
  #low = new Uint32Array(0)
  #sortedHigh = new Uint32Array(0)
  #sortedLow = new Uint32Array(0)
  /** While entries are placed, slot `b + 1` is where the next of bucket `b` goes; then it is its end. */
  #ends = new Uint32Array(0)

  constructor(codes: Uint32Array, frequencies: Uint32Array, columns: EntryColumns) {
    this.#codes = codes
    this.#frequencies = frequencies
    this.#columns = columns
  }

  sort({ start, end }: WordGroup): void {
    const { entries, keys, wordStarts, buckets, wordBuckets } = this.#columns
    const first = wordStarts[start] as number
    const size = (wordStarts[end] as number) - first
    const bucketStarts = this.#numberBuckets(start, end)
    const bucketCount = bucketStarts[end - start] as number
    this.#reserve(size, bucketCount)
    const ends = this.#ends.fill(0, 0, bucketCount + 2)
    this.#readKeys(start, first, size, bucketStarts)
    for (let slot = 2; slot < bucketCount + 2; slot++) {
      ends[slot] = (ends[slot] as number) + (ends[slot - 1] as number)
    }
    const sortedHigh = this.#sortedHigh
    const sortedLow = this.#sortedLow
    this.#place(size)
    sortBuckets(ends, bucketCount, sortedHigh, sortedLow)
    for (let i = 0; i < size; i++) {
      const check = ((sortedHigh[i] as number) >>> (32 - CHECK_BITS)) << CHECK_SHIFT
      entries[first + i] = check | ((sortedLow[i] as number) & POSITION_MASK)
    }
    const firstKept = Math.ceil(first / KEY_INTERVAL)
    for (let k = firstKept; k * KEY_INTERVAL < first + size; k++) {
      keys[k] = sortedHigh[k * KEY_INTERVAL - first] as number
    }
    for (let code = start; code < Math.min(end, wordBuckets.length); code++) {
      const firstBucket = bucketStarts[code - start] as number
      const count = (bucketStarts[code - start + 1] as number) - firstBucket
      for (let bucket = 0; bucket < count; bucket++) {
        const at = (wordBuckets[code] as number) + bucket
        buckets[at] = first + (ends[firstBucket + bucket] as number)
      }
    }
  }

  /** The first bucket of each word of a group, counted in the group, and the number of all. */
  #numberBuckets(start: number, end: number): Uint32Array {
    const starts = new Uint32Array(end - start + 1)
    for (let code = start; code < end; code++) {
      const k = code - start
      starts[k + 1] = (starts[k] as number) + (1 << bucketBits(this.#frequencies[code] as number))
    }
    return starts
  }

  /** Read bucket and key of each entry of a group, whose positions lie where it will be. */
  #readKeys(start: number, first: number, size: number, bucketStarts: Uint32Array): void {
    const codes = this.#codes
    const frequencies = this.#frequencies
    const { entries } = this.#columns
    const buckets = this.#buckets
    const high = this.#high
    const low = this.#low
    const ends = this.#ends
    for (let i = 0; i < size; i++) {
      const position = entries[first + i] as number
      const code = codes[position] as number
      const bits = bucketBits(frequencies[code] as number)
      const second = codes[position + 1] as number
      const third = second === 0 ? 0 : (codes[position + 2] as number)
      const fourth = third === 0 ? 0 : (codes[position + 3] as number)
      const hash = hashCode(second)
      const bucket =
        (bucketStarts[code - start] as number) + (bits === 0 ? 0 : hash >>> (32 - bits))
      buckets[i] = bucket
      high[i] = highKey((hash << bits) >>> (32 - SECOND_BITS), third, fourth)
      low[i] = lowKey(fourth, position)
      ends[bucket + 2] = (ends[bucket + 2] as number) + 1
    }
  }

  /** Put the keys of a group into their buckets. */
  #place(size: number): void {
    const ends = this.#ends
    const buckets = this.#buckets
    const high = this.#high
    const low = this.#low
    const sortedHigh = this.#sortedHigh
    const sortedLow = this.#sortedLow
    for (let i = 0; i < size; i++) {
      const slot = (buckets[i] as number) + 1
      const at = ends[slot] as number
      ends[slot] = at + 1
      sortedHigh[at] = high[i] as number
      sortedLow[at] = low[i] as number
    }
  }

  #reserve(size: number, bucketCount: number): void {
    if (size > this.#high.length) {
      this.#buckets = new Uint32Array(size)
      this.#high = new Uint32Array(size)
      this.#low = new Uint32Array(size)
      this.#sortedHigh = new Uint32Array(size)
      this.#sortedLow = new Uint32Array(size)
    }
    if (bucketCount + 2 > this.#ends.length) this.#ends = new Uint32Array(bucketCount + 2)
  }
}

const CHECK_BITS = 32 - CHECK_SHIFT

// The key of an entry is one number of 64 bits in two halves. From the highest bit: 12 bits of the
// second word's hash, 13 of the third word's code, 13 of the fourth's, 26 of the position.

function highKey(second: number, third: number, fourth: number): number {
  return (
    ((second << (CODE_BITS + FOURTH_BITS)) |
      ((third & CODE_MASK) << FOURTH_BITS) |
      ((fourth & CODE_MASK) >>> (CODE_BITS - FOURTH_BITS))) >>>
    0
  )
}

function lowKey(fourth: number, position: number): number {
  return ((fourth << CHECK_SHIFT) | position) >>> 0
}

/** Buckets up to this size are sorted in place; larger ones pay for packing into numbers. */
const INSERTION_SORT_LIMIT = 24

/** Order the entries of each bucket by their keys. */
function sortBuckets(
  ends: Uint32Array,
  bucketCount: number,
  high: Uint32Array,
  low: Uint32Array,
): void {
  let pairs = new BigUint64Array(1024)
  let halves = new Uint32Array(pairs.buffer)
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const start = ends[bucket] as number
    const end = ends[bucket + 1] as number
    const size = end - start
    if (size < 2) continue
    if (size <= INSERTION_SORT_LIMIT) {
      insertionSort(high, low, start, end)
      continue
    }
    if (size > pairs.length) {
      pairs = new BigUint64Array(size * 2)
      halves = new Uint32Array(pairs.buffer)
    }
    // The engine sorts numbers of 64 bits natively.
    for (let i = 0; i < size; i++) {
      halves[2 * i + HIGH_HALF] = high[start + i] as number
      halves[2 * i + 1 - HIGH_HALF] = low[start + i] as number
    }
    pairs.subarray(0, size).sort()
    for (let i = 0; i < size; i++) {
      high[start + i] = halves[2 * i + HIGH_HALF] as number
      low[start + i] = halves[2 * i + 1 - HIGH_HALF] as number
    }
  }
}

function insertionSort(high: Uint32Array, low: Uint32Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const upper = high[i] as number
    const lower = low[i] as number
    let j = i - 1
    while (j >= start) {
      const before = high[j] as number
      if (before < upper || (before === upper && (low[j] as number) < lower)) break
      high[j + 1] = before
      low[j + 1] = low[j] as number
      j--
    }
    high[j + 1] = upper
    low[j + 1] = lower
  }
}

/** Which of its two 32-bit halves holds the upper bits of a 64-bit number on this machine. */
const HIGH_HALF = new Uint32Array(new BigUint64Array([1n]).buffer)[0] === 1 ? 1 : 0
