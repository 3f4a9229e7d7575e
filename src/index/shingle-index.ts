import { partitionPoint } from '../text/partition-point.ts'
import type { Span } from '../text/span.ts'
import { scanTokens, TokenBuffer, type Tokens } from '../text/token.ts'
import type { Postings, ShingleRanges } from './postings.ts'

/** A text to index: the sections of it that are searched, each one contribution without a break. */
export interface IndexedText {
  readonly text: string
  /** Each section is a list of spans in order; shingles run across spans, never across sections. */
  readonly sections: readonly (readonly Span[])[]
}

/** Where a position lies: which text, which section of it. Both count from 0. */
export interface Location {
  readonly text: number
  readonly section: number
}

/**
 * An index in memory of every run of two, three and four words of some texts.
 *
 * The postings are kept in a bucketed suffix order: positions are bucketed by the hash of the two
 * words that begin there, and ordered inside a bucket by the hashes of the next two. So one structure
 * answers shingles of two, three and four words with a table slot and a binary search, and the cost
 * of a rare shingle does not grow with the record.
 *
 * Memory beyond the texts is about 13.5 bytes a word. The offsets of words are not kept: every 64th
 * is, and the words of a passage that was hit are scanned again.
 */
export class ShingleIndex implements Postings {
  readonly ids: Uint32Array
  readonly wordCount: number
  readonly texts: readonly IndexedText[]

  /** First entry of each bucket, and at the end the number of entries. */
  readonly #buckets: Uint32Array
  /** Bits a bigram hash is shifted right by to get its bucket. */
  readonly #shift: number
  /** Position of each entry. */
  readonly #positions: Uint32Array
  /**
   * Order of each entry inside its bucket, 32 bits: 6 more bits of the bigram's hash, 13 bits of the
   * third word's id, 13 bits of the fourth's; 0 for a word beyond the end of the section.
   */
  readonly #keys: Uint32Array
  readonly #frequencies: Uint32Array
  /** First position of each section, all texts in order. */
  readonly #sectionStarts: Uint32Array
  /** The text of each section. */
  readonly #sectionTexts: Uint32Array
  /** First section of each text, and at the end the number of sections. */
  readonly #textSections: Uint32Array
  /** Offset in its text of every 64th word. */
  readonly #checkpoints: Uint32Array
  /** Keys read so far in all searches: work that does not depend on the machine. */
  #keysRead = 0

  constructor(texts: readonly IndexedText[]) {
    const words = scanWords(texts)
    this.texts = texts
    this.ids = words.ids
    this.wordCount = words.wordCount
    this.#frequencies = words.frequencies
    this.#sectionStarts = words.sectionStarts
    this.#sectionTexts = words.sectionTexts
    this.#textSections = words.textSections
    this.#checkpoints = words.checkpoints
    const order = orderBigrams(words.ids)
    this.#buckets = order.buckets
    this.#shift = order.shift
    this.#positions = order.positions
    this.#keys = order.keys
  }

  /** Bytes held beyond the texts themselves. */
  get byteLength(): number {
    return (
      this.ids.byteLength +
      this.#buckets.byteLength +
      this.#positions.byteLength +
      this.#keys.byteLength +
      this.#frequencies.byteLength +
      this.#sectionStarts.byteLength +
      this.#sectionTexts.byteLength +
      this.#textSections.byteLength +
      this.#checkpoints.byteLength
    )
  }

  frequency(id: number): number {
    return this.#frequencies[id >>> FREQUENCY_SHIFT] as number
  }

  position(entry: number): number {
    return this.#positions[entry] as number
  }

  probe(ids: Uint32Array, at: number, count: number, into: ShingleRanges): number {
    const before = this.#keysRead
    const first = ids[at] as number
    const second = at + 1 < count ? (ids[at + 1] as number) : 0
    let start = 0
    let end = 0
    let key = 0
    if (first !== 0 && second !== 0) {
      const hash = hashBigram(first, second)
      const bucket = hash >>> this.#shift
      key = (hash & BIGRAM_MASK) << BIGRAM_SHIFT
      start = this.#lowerBound(
        key >>> 0,
        this.#buckets[bucket] as number,
        this.#buckets[bucket + 1] as number,
      )
      end = this.#endOf(key, BIGRAM_SHIFT, start, this.#buckets[bucket + 1] as number)
    }
    into.starts[2][at] = start
    into.ends[2][at] = end
    const third = at + 2 < count ? (ids[at + 2] as number) : 0
    if (third === 0) {
      start = end
    } else if (start < end) {
      key |= (third >>> WORD_BITS_SHIFT) << WORD_SHIFT
      start = this.#lowerBound(key >>> 0, start, end)
      end = this.#endOf(key, WORD_SHIFT, start, end)
    }
    into.starts[3][at] = start
    into.ends[3][at] = end
    const fourth = at + 3 < count ? (ids[at + 3] as number) : 0
    if (fourth === 0) {
      start = end
    } else if (start < end) {
      key |= fourth >>> WORD_BITS_SHIFT
      start = this.#lowerBound(key >>> 0, start, end)
      end = this.#endOf(key, 0, start, end)
    }
    into.starts[4][at] = start
    into.ends[4][at] = end
    return this.#keysRead - before
  }

  /** The text and section that the word at `position` belongs to. */
  locate(position: number): Location {
    const starts = this.#sectionStarts
    const section = partitionPoint(starts.length, (k) => (starts[k] as number) <= position) - 1
    const text = this.#sectionTexts[section] as number
    return { text, section: section - (this.#textSections[text] as number) }
  }

  /** The positions `[start, end)` of the words of a section. */
  sectionRange(location: Location): Span {
    const section = (this.#textSections[location.text] as number) + location.section
    const next = this.#sectionStarts[section + 1] ?? this.ids.length
    // A zero parts a section from the next.
    return { start: this.#sectionStarts[section] as number, end: next - 1 }
  }

  /** The positions `[start, end)` of all words of a text; empty when it has no section. */
  textRange(text: number): Span {
    const first = this.#textSections[text] as number
    const end = this.#textSections[text + 1] as number
    if (first === end) return { start: 0, end: 0 }
    return {
      start: this.#sectionStarts[first] as number,
      end: (this.#sectionStarts[end] ?? this.ids.length) - 1,
    }
  }

  /**
   * The words at the positions `[start, end)`, which must lie in one section, with their offsets in
   * the text. Scans from the nearest checkpoint: at most 63 words more than asked for.
   */
  tokensAt(start: number, end: number): Tokens {
    const location = this.locate(start)
    const { text, sections } = this.texts[location.text] as IndexedText
    const spans = sections[location.section] as readonly Span[]
    const sectionStart = this.sectionRange(location).start
    const checkpoint = start - (start % CHECKPOINT_INTERVAL)
    const from = Math.max(checkpoint, sectionStart)
    const offset =
      from === checkpoint && checkpoint > sectionStart
        ? (this.#checkpoints[checkpoint / CHECKPOINT_INTERVAL] as number)
        : (spans[0] as Span).start
    const buffer = new TokenBuffer(end - from)
    let wanted = end - from
    for (const span of spans) {
      if (wanted === 0) break
      if (span.end <= offset) continue
      const before = buffer.count
      scanTokens(text, Math.max(span.start, offset), span.end, buffer, wanted)
      wanted -= buffer.count - before
    }
    return buffer.toTokens(text, start - from)
  }

  /**
   * The first entry of `[start, end)` whose key is at least `key`. Written out, as is {@link #endOf},
   * because every word of every query comes here and a function for each step is felt.
   */
  #lowerBound(key: number, start: number, end: number): number {
    const keys = this.#keys
    let low = start
    let high = end
    let read = 0
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((keys[middle] as number) < key) low = middle + 1
      else high = middle
      read++
    }
    this.#keysRead += read
    return low
  }

  /** The end of the run of entries from `start` whose keys agree with `key` above `shift` bits. */
  #endOf(key: number, shift: number, start: number, end: number): number {
    const keys = this.#keys
    const prefix = key >>> shift
    // Most shingles have few postings, so gallop before the binary search.
    let step = 1
    let low = start
    let high = start
    let read = 1
    while (high < end && (keys[high] as number) >>> shift === prefix) {
      low = high + 1
      high += step
      step *= 2
      read++
    }
    if (high > end) high = end
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((keys[middle] as number) >>> shift === prefix) low = middle + 1
      else high = middle
      read++
    }
    this.#keysRead += read
    return low
  }
}

/** Words between two kept offsets. Fewer cost memory, more cost time for each passage shown. */
const CHECKPOINT_INTERVAL = 64

function checkpointCount(wordCount: number): number {
  return Math.floor(wordCount / CHECKPOINT_INTERVAL) + 1
}

/** Code units that a word is reckoned to take before words are counted. */
const LEAST_CHARS = 4

// Layout of a key, from the highest bit: 6 bits of the bigram's hash, 13 of the third word, 13 of
// the fourth. The bigram's bits tell apart the two or three bigrams that share a bucket.
const BIGRAM_MASK = 0x3f
const BIGRAM_SHIFT = 26
const WORD_SHIFT = 13
const WORD_BITS_SHIFT = 32 - 13

/** Word frequencies are counted by the upper 18 bits of the id; two words rarely share a counter. */
const FREQUENCY_BITS = 18
const FREQUENCY_SHIFT = 32 - FREQUENCY_BITS

/** Bits of a bigram's hash that number its bucket: at most those that its key does not hold. */
const LEAST_BUCKET_BITS = 4
const MOST_BUCKET_BITS = 26

/** Buckets up to this size are sorted in place; larger ones pay for packing into numbers. */
const INSERTION_SORT_LIMIT = 24

function hashBigram(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

interface ScannedWords {
  readonly ids: Uint32Array
  readonly wordCount: number
  readonly frequencies: Uint32Array
  readonly sectionStarts: Uint32Array
  readonly sectionTexts: Uint32Array
  readonly textSections: Uint32Array
  readonly checkpoints: Uint32Array
}

function scanWords(texts: readonly IndexedText[]): ScannedWords {
  let sectionCount = 0
  let charCount = 0
  for (const { sections } of texts) {
    sectionCount += sections.length
    for (const spans of sections) for (const span of spans) charCount += span.end - span.start
  }
  // Words and what parts them take five characters and more on average; the arrays grow where words
  // are shorter, as ideographs are.
  let ids = new Uint32Array(Math.floor(charCount / LEAST_CHARS) + sectionCount + 1)
  let checkpoints = new Uint32Array(checkpointCount(ids.length))
  const frequencies = new Uint32Array(1 << FREQUENCY_BITS)
  const sectionStarts = new Uint32Array(sectionCount)
  const sectionTexts = new Uint32Array(sectionCount)
  const textSections = new Uint32Array(texts.length + 1)
  const buffer = new TokenBuffer()
  let position = 0
  let wordCount = 0
  let section = 0
  for (const [number, { text, sections }] of texts.entries()) {
    textSections[number] = section
    for (const spans of sections) {
      buffer.clear()
      for (const span of spans) scanTokens(text, span.start, span.end, buffer)
      const { count } = buffer
      if (position + count + 1 > ids.length) {
        ids = grown(ids, (position + count + 1) * 2)
        checkpoints = grown(checkpoints, checkpointCount(ids.length))
      }
      sectionStarts[section] = position
      sectionTexts[section] = number
      section++
      for (let i = 0; i < count; i++) {
        const id = buffer.ids[i] as number
        ids[position + i] = id
        const slot = id >>> FREQUENCY_SHIFT
        frequencies[slot] = (frequencies[slot] as number) + 1
      }
      const firstCheckpoint = -position & (CHECKPOINT_INTERVAL - 1)
      for (let i = firstCheckpoint; i < count; i += CHECKPOINT_INTERVAL) {
        checkpoints[(position + i) / CHECKPOINT_INTERVAL] = buffer.starts[i] as number
      }
      wordCount += count
      position += count + 1
    }
  }
  textSections[texts.length] = section
  return {
    ids: ids.slice(0, position),
    wordCount,
    frequencies,
    sectionStarts,
    sectionTexts,
    textSections,
    checkpoints: checkpoints.slice(0, checkpointCount(position)),
  }
}

interface BigramOrder {
  readonly buckets: Uint32Array
  readonly shift: number
  readonly positions: Uint32Array
  readonly keys: Uint32Array
}

function orderBigrams(ids: Uint32Array): BigramOrder {
  // Two to four entries a bucket: fewer cost memory, more cost steps of the binary search.
  const wanted = Math.ceil(Math.log2(ids.length + 1)) - 2
  const bits = Math.min(MOST_BUCKET_BITS, Math.max(LEAST_BUCKET_BITS, wanted))
  const shift = 32 - bits
  // While entries are placed, slot `b + 1` is where the next entry of bucket `b` goes; afterwards it
  // is the end of bucket `b`, which is the start of bucket `b + 1`.
  const buckets = new Uint32Array((1 << bits) + 2)
  const last = ids.length - 1
  for (let position = 0; position < last; position++) {
    const first = ids[position] as number
    const second = ids[position + 1] as number
    if (first === 0 || second === 0) continue
    const slot = (hashBigram(first, second) >>> shift) + 2
    buckets[slot] = (buckets[slot] as number) + 1
  }
  for (let slot = 2; slot < buckets.length; slot++) {
    buckets[slot] = (buckets[slot] as number) + (buckets[slot - 1] as number)
  }
  const size = buckets[buckets.length - 1] as number
  const positions = new Uint32Array(size)
  const keys = new Uint32Array(size)
  for (let position = 0; position < last; position++) {
    const first = ids[position] as number
    const second = ids[position + 1] as number
    if (first === 0 || second === 0) continue
    const hash = hashBigram(first, second)
    const slot = (hash >>> shift) + 1
    const entry = buckets[slot] as number
    buckets[slot] = entry + 1
    const third = ids[position + 2] ?? 0
    const fourth = third === 0 ? 0 : (ids[position + 3] ?? 0)
    positions[entry] = position
    keys[entry] =
      ((hash & BIGRAM_MASK) << BIGRAM_SHIFT) |
      ((third >>> WORD_BITS_SHIFT) << WORD_SHIFT) |
      (fourth >>> WORD_BITS_SHIFT)
  }
  sortBuckets(buckets, keys, positions)
  return { buckets, shift, positions, keys }
}

/** Order the entries of each bucket by key, then by position. */
function sortBuckets(buckets: Uint32Array, keys: Uint32Array, positions: Uint32Array): void {
  let pairs = new BigUint64Array(1024)
  let halves = new Uint32Array(pairs.buffer)
  for (let bucket = 0; bucket + 2 < buckets.length; bucket++) {
    const start = buckets[bucket] as number
    const end = buckets[bucket + 1] as number
    const size = end - start
    if (size < 2) continue
    if (size <= INSERTION_SORT_LIMIT) {
      insertionSort(keys, positions, start, end)
      continue
    }
    if (size > pairs.length) {
      pairs = new BigUint64Array(size * 2)
      halves = new Uint32Array(pairs.buffer)
    }
    // Key and position as the two halves of one 64-bit number, which the engine sorts natively.
    for (let i = 0; i < size; i++) {
      halves[2 * i + HIGH_HALF] = keys[start + i] as number
      halves[2 * i + 1 - HIGH_HALF] = positions[start + i] as number
    }
    pairs.subarray(0, size).sort()
    for (let i = 0; i < size; i++) {
      keys[start + i] = halves[2 * i + HIGH_HALF] as number
      positions[start + i] = halves[2 * i + 1 - HIGH_HALF] as number
    }
  }
}

/** Entries were placed by ascending position, and insertion keeps that order among equal keys. */
function insertionSort(
  keys: Uint32Array,
  positions: Uint32Array,
  start: number,
  end: number,
): void {
  for (let i = start + 1; i < end; i++) {
    const key = keys[i] as number
    const position = positions[i] as number
    let j = i - 1
    for (; j >= start && (keys[j] as number) > key; j--) {
      keys[j + 1] = keys[j] as number
      positions[j + 1] = positions[j] as number
    }
    keys[j + 1] = key
    positions[j + 1] = position
  }
}

/** Which of its two 32-bit halves holds the upper bits of a 64-bit number on this machine. */
const HIGH_HALF = new Uint32Array(new BigUint64Array([1n]).buffer)[0] === 1 ? 1 : 0

function grown(column: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size)
  larger.set(column)
  return larger
}
