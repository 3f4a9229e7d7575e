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
  { entries, keys, buckets, wordStarts, wordBuckets }: EntryColumns,
): void {
  const wordCount = frequencies.length - 1
  const tableSize = buckets.length - 1
  // A rare word has one bucket, which needs no place in the table: its entries begin where it does.
  const bits = new Uint8Array(wordCount + 1)
  const firstBucket = new Uint32Array(wordCount + 2)
  let frequentCount = 0
  for (let code = 1, bucket = 0; code <= wordCount; code++) {
    firstBucket[code] = bucket
    bits[code] = bucketBits(frequencies[code] as number)
    bucket += 1 << (bits[code] as number)
    firstBucket[code + 1] = bucket
    if (bits[code] !== 0) frequentCount = code
  }
  const bucketCount = wordCount === 0 ? 0 : (firstBucket[wordCount + 1] as number)
  // While entries are placed, slot `b + 1` is where the next entry of bucket `b` goes; afterwards it
  // is the end of bucket `b`, which is the start of bucket `b + 1`.
  const ends = new Uint32Array(bucketCount + 2)
  const last = codes.length - 1
  for (let position = 0; position < last; position++) {
    const code = codes[position] as number
    if (code === 0) continue
    const k = bits[code] as number
    const next = k === 0 ? 0 : hashCode(codes[position + 1] as number) >>> (32 - k)
    const slot = (firstBucket[code] as number) + next + 2
    ends[slot] = (ends[slot] as number) + 1
  }
  for (let slot = 2; slot < ends.length; slot++) {
    ends[slot] = (ends[slot] as number) + (ends[slot - 1] as number)
  }
  const high = new Uint32Array(entries.length)
  for (let position = 0; position < last; position++) {
    const code = codes[position] as number
    if (code === 0) continue
    const k = bits[code] as number
    const second = codes[position + 1] as number
    const hash = hashCode(second)
    const slot = (firstBucket[code] as number) + (k === 0 ? 0 : hash >>> (32 - k)) + 1
    const entry = ends[slot] as number
    ends[slot] = entry + 1
    const third = second === 0 ? 0 : (codes[position + 2] as number)
    const fourth = third === 0 ? 0 : (codes[position + 3] as number)
    high[entry] = highKey((hash << k) >>> (32 - SECOND_BITS), third, fourth)
    entries[entry] = lowKey(fourth, position)
  }
  sortBuckets(ends, bucketCount, high, entries)
  for (let entry = 0; entry < entries.length; entry++) {
    entries[entry] =
      (((high[entry] as number) >>> (32 - CHECK_BITS)) << CHECK_SHIFT) |
      ((entries[entry] as number) & POSITION_MASK)
  }
  for (let k = 0; k < keys.length; k++) keys[k] = high[k * KEY_INTERVAL] as number
  buckets.set(ends.subarray(0, tableSize + 1))
  wordBuckets.set(firstBucket.subarray(0, frequentCount + 1))
  for (let code = 1; code <= wordCount + 1; code++) {
    wordStarts[code] = ends[firstBucket[code] as number] as number
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
