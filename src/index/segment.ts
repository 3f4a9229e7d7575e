import { CAPITALS_BITS, CAPITALS_PER_NUMBER, Capitals } from '../text/capitals.ts'
import { partitionPoint } from '../text/partition-point.ts'
import type { Span } from '../text/span.ts'
import type { ShingleRanges } from './postings.ts'
import {
  bucketBits,
  CHECK_SHIFT,
  CODE_BITS,
  CODE_MASK,
  type ColumnName,
  FOURTH_BITS,
  firstSlot,
  hashCode,
  KEY_INTERVAL,
  layOut,
  PAGE_SHIFT,
  POSITION_MASK,
  RARE_CODE,
  SECOND_BITS,
  type SegmentHeader,
  type SegmentMemory,
  secondKey,
} from './segment-layout.ts'

/** A text of a segment. */
export interface SegmentText {
  /** The number by which its owner knows it. */
  readonly number: number
  /** Its sections `[start, end)`, counted in the segment. */
  readonly sections: Span
}

/**
 * Some texts made searchable: every run of one to four words of them leads to its places.
 *
 * A segment never changes. It may lie on a disk, and then its pages come into memory when they are
 * first looked at. See {@link orderEntries} for how it is searched, and `segment-layout.ts` for what it
 * holds: about 7 bytes a word.
 */
export class Segment {
  readonly wordCount: number
  readonly positionCount: number
  readonly vocabularySize: number
  readonly byteLength: number
  readonly #memory: SegmentMemory
  readonly #present: Uint8Array
  readonly #codes: Uint16Array
  /** First page of the codes, counted in elements from the beginning of the buffer. */
  readonly #codesBase: number
  readonly #rarePositions: Column
  readonly #rareCodes: Column
  readonly #capitals: Column
  readonly #entries: Column
  readonly #keys: Column
  readonly #buckets: Column
  readonly #wordIds: Column
  readonly #wordStarts: Column
  readonly #wordBuckets: Column
  readonly #slots: Column
  readonly #wordOrder: Column
  readonly #wordOffsets: Column
  readonly #wordBytes: Uint8Array
  readonly #sectionStarts: Column
  readonly #sectionCheckpoints: Column
  readonly #checkpoints: Column
  readonly #textSections: Column
  readonly #textNumbers: Column
  /** Entries and codes read so far: work that does not depend on the machine. */
  #read = 0
  #textStarts: Uint32Array | undefined
  #textBlocks: Uint32Array | undefined
  /** The codes of the latest ids that were asked for: each word of a query is asked for four times. */
  readonly #memoIds = new Uint32Array(MEMO_SLOTS)
  readonly #memoCodes = new Uint32Array(MEMO_SLOTS)
  /** What `#narrow` found. */
  #start = 0
  #end = 0

  constructor({ wordCount, lengths }: SegmentHeader, memory: SegmentMemory) {
    const { offsets, byteLength } = layOut(lengths)
    const column = (name: ColumnName): Column => new Column(memory, offsets[name], lengths[name])
    this.wordCount = wordCount
    this.positionCount = lengths.codes
    this.vocabularySize = lengths.wordOrder
    this.byteLength = byteLength
    this.#memory = memory
    this.#present = memory.present
    this.#codes = new Uint16Array(memory.buffer, offsets.codes, lengths.codes)
    this.#codesBase = offsets.codes / 2
    this.#rarePositions = column('rarePositions')
    this.#rareCodes = column('rareCodes')
    this.#capitals = column('capitals')
    this.#entries = column('entries')
    this.#keys = column('keys')
    this.#buckets = column('buckets')
    this.#wordIds = column('wordIds')
    this.#wordStarts = column('wordStarts')
    this.#wordBuckets = column('wordBuckets')
    this.#slots = column('slots')
    this.#wordOrder = column('wordOrder')
    this.#wordOffsets = column('wordOffsets')
    this.#wordBytes = new Uint8Array(memory.buffer, offsets.wordBytes, lengths.wordBytes)
    this.#sectionStarts = column('sectionStarts')
    this.#sectionCheckpoints = column('sectionCheckpoints')
    this.#checkpoints = column('checkpoints')
    this.#textSections = column('textSections')
    this.#textNumbers = column('textNumbers')
  }

  /** The code of the word at a position; 0 where a section ends. */
  codeAt(position: number): number {
    const page = (this.#codesBase + position) >>> (PAGE_SHIFT - 1)
    if (this.#present[page] === 0) this.#memory.load(page)
    const code = this.#codes[position] as number
    return code === RARE_CODE ? this.#rareCodeAt(position) : code
  }

  /** Which letters of the word at a position are capitals. */
  capitalsAt(position: number): Capitals {
    const number = this.#capitals.at(Math.floor(position / CAPITALS_PER_NUMBER))
    const shift = CAPITALS_BITS * (position % CAPITALS_PER_NUMBER)
    return ((number >>> shift) & Capitals.unknown) as Capitals
  }

  /** The id of the word at a position; 0 where a section ends. */
  idAt(position: number): number {
    return this.#wordIds.at(this.codeAt(position))
  }

  /** The code of a word, or 0 when it is not in the segment. */
  codeOf(id: number): number {
    const memo = id & (MEMO_SLOTS - 1)
    if (this.#memoIds[memo] === id) return this.#memoCodes[memo] as number
    const slots = this.#slots
    const count = slots.length
    let slot = firstSlot(id, count)
    let code = slots.at(slot)
    while (code !== 0 && this.#wordIds.at(code) !== id) {
      slot = (slot + 1) & (count - 1)
      code = slots.at(slot)
    }
    this.#memoIds[memo] = id
    this.#memoCodes[memo] = code
    return code
  }

  /** How often a word occurs. */
  frequency(id: number): number {
    const code = this.codeOf(id)
    return code === 0 ? 0 : this.#wordStarts.at(code + 1) - this.#wordStarts.at(code)
  }

  /** The position that an entry stands for. */
  position(entry: number): number {
    return this.#entries.at(entry) & POSITION_MASK
  }

  /**
   * Find the entries of the word `ids[at]` and of the shingles that begin there, and write them to
   * `slot` of the columns. Returns how many entries and codes were read for it.
   */
  probe(ids: Uint32Array, at: number, count: number, into: ShingleRanges, slot: number): number {
    const before = this.#read
    const { starts, ends } = into
    let start = 0
    let end = 0
    const first = this.codeOf(ids[at] as number)
    if (first !== 0) {
      start = this.#wordStarts.at(first)
      end = this.#wordStarts.at(first + 1)
    }
    starts[1][slot] = start
    ends[1][slot] = end
    const second = at + 1 < count && start < end ? this.codeOf(ids[at + 1] as number) : 0
    if (second === 0) start = end
    else {
      const bits = bucketBits(end - start)
      if (bits > 0) {
        const bucket = this.#wordBuckets.at(first) + (hashCode(second) >>> (32 - bits))
        start = this.#buckets.at(bucket)
        end = this.#buckets.at(bucket + 1)
      }
      const key = secondKey(second, bits)
      this.#narrow(1, bits, key, start, end)
      start = this.#start
      end = this.#end
    }
    starts[2][slot] = start
    ends[2][slot] = end
    const third = at + 2 < count && start < end ? this.codeOf(ids[at + 2] as number) : 0
    if (third === 0) start = end
    else {
      this.#narrow(2, 0, third & CODE_MASK, start, end)
      start = this.#start
      end = this.#end
    }
    starts[3][slot] = start
    ends[3][slot] = end
    const fourth = at + 3 < count && start < end ? this.codeOf(ids[at + 3] as number) : 0
    if (fourth === 0) start = end
    else {
      this.#narrow(3, 0, fourth & CODE_MASK, start, end)
      start = this.#start
      end = this.#end
    }
    starts[4][slot] = start
    ends[4][slot] = end
    return this.#read - before
  }

  /** The section, counted in the segment, that a position lies in. */
  sectionAt(position: number): number {
    return this.#sectionStarts.partitionPoint((start) => start <= position) - 1
  }

  /** The positions `[start, end)` of the words of a section. */
  sectionRange(section: number): Span {
    // A section end parts each section from the next.
    return { start: this.#sectionStarts.at(section), end: this.#sectionStarts.at(section + 1) - 1 }
  }

  /** The positions `[start, end)` of the words of the text that a position lies in. */
  textRangeAt(position: number): Span {
    const starts = this.#allTextStarts()
    const next = this.#textAfter(position)
    return { start: starts[next - 1] as number, end: (starts[next] as number) - 1 }
  }

  /** Whether words, given by their codes, stand in a row from a position on. */
  standsAt(codes: Uint32Array, position: number): boolean {
    if (position < 0 || position + codes.length > this.positionCount) return false
    for (let i = 0; i < codes.length; i++) {
      if (this.codeAt(position + i) !== codes[i]) return false
    }
    return true
  }

  /** The positions of `[start, end)` from which words, given by their codes, stand in a row; ascending. */
  positionsIn(codes: Uint32Array, start: number, end: number): number[] {
    // The rarest word has the highest code.
    const rarest = codes.reduce((most, code) => Math.max(most, code), 0)
    const at = codes.indexOf(rarest)
    const wanted = Math.min(rarest, RARE_CODE)
    const lastPage = (this.#codesBase + end) >>> (PAGE_SHIFT - 1)
    for (let page = (this.#codesBase + start) >>> (PAGE_SHIFT - 1); page <= lastPage; page++) {
      if (this.#present[page] === 0) this.#memory.load(page)
    }
    const positions: number[] = []
    for (let position = start + at; position < end; position++) {
      if (this.#codes[position] === wanted && this.standsAt(codes, position - at)) {
        positions.push(position - at)
      }
    }
    return positions
  }

  /** The number of the text that a position lies in. */
  textNumberAt(position: number): number {
    return this.#textNumbers.at(this.#textAfter(position) - 1)
  }

  /** The number of the text that a position lies in, and the position at which its words end. */
  textAt(position: number): { readonly number: number; readonly end: number } {
    const next = this.#textAfter(position)
    return {
      number: this.#textNumbers.at(next - 1),
      end: (this.#allTextStarts()[next] as number) - 1,
    }
  }

  /** The text that a section belongs to. */
  textOf(section: number): SegmentText {
    return this.#text(this.#textSections.partitionPoint((first) => first <= section) - 1)
  }

  /** The text of a number, if it is in this segment. */
  textNumbered(number: number): SegmentText | undefined {
    const text = this.#textNumbers.partitionPoint((other) => other < number)
    if (text === this.#textNumbers.length || this.#textNumbers.at(text) !== number) return undefined
    return this.#text(text)
  }

  /** All texts, by number. */
  *texts(): Generator<SegmentText> {
    for (let text = 0; text < this.#textNumbers.length; text++) yield this.#text(text)
  }

  /** The sections of a text: their positions, and the offsets that are kept of them. */
  *sectionsOf({ sections }: SegmentText): Generator<Span & { readonly checkpoints: number[] }> {
    for (let section = sections.start; section < sections.end; section++) {
      const checkpoints: number[] = []
      const end = this.#sectionCheckpoints.at(section + 1)
      for (let k = this.#sectionCheckpoints.at(section); k < end; k++) {
        checkpoints.push(this.#checkpoints.at(k))
      }
      yield { ...this.sectionRange(section), checkpoints }
    }
  }

  /** The offset in its text of word `64 * number` of a section; `number` is not 0. */
  checkpoint(section: number, number: number): number {
    return this.#checkpoints.at(this.#sectionCheckpoints.at(section) + number - 1)
  }

  /** Every word that occurs: its code, its id, its folded form. */
  forEachWord(take: (code: number, id: number, word: string) => void): void {
    for (let rank = 0; rank < this.vocabularySize; rank++) {
      const code = this.#wordOrder.at(rank)
      take(code, this.#wordIds.at(code), this.#word(rank))
    }
  }

  /** The words that begin with a folded prefix, by the alphabet. */
  *wordsWithPrefix(prefix: string): Generator<{ readonly id: number; readonly word: string }> {
    const first = partitionPoint(this.vocabularySize, (rank) => this.#word(rank) < prefix)
    for (let rank = first; rank < this.vocabularySize; rank++) {
      const word = this.#word(rank)
      if (!word.startsWith(prefix)) return
      yield { id: this.#wordIds.at(this.#wordOrder.at(rank)), word }
    }
  }

  /** The first text, counted in the segment, that begins after a position. */
  #textAfter(position: number): number {
    const starts = this.#allTextStarts()
    const blocks = this.#allTextBlocks()
    const block = position >>> BLOCK_SHIFT
    let low = blocks[block] as number
    let high = blocks[block + 1] as number
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((starts[middle] as number) <= position) low = middle + 1
      else high = middle
    }
    return low
  }

  /** First position of each text, and the number of positions: every query asks for dozens. */
  #allTextStarts(): Uint32Array {
    this.#textStarts ??= Uint32Array.from({ length: this.#textSections.length }, (_, text) =>
      this.#sectionStarts.at(this.#textSections.at(text)),
    )
    return this.#textStarts
  }

  /**
   * For each block of positions, and the end of the last, the first text that begins after its first
   * position: a look at a position in the middle of nowhere then compares one start or two.
   */
  #allTextBlocks(): Uint32Array {
    if (this.#textBlocks !== undefined) return this.#textBlocks
    const starts = this.#allTextStarts()
    const blocks = new Uint32Array((this.positionCount >>> BLOCK_SHIFT) + 2)
    let text = 0
    for (let block = 0; block < blocks.length; block++) {
      while (text < starts.length - 1 && (starts[text] as number) <= block << BLOCK_SHIFT) text++
      blocks[block] = text
    }
    this.#textBlocks = blocks
    return blocks
  }

  #text(text: number): SegmentText {
    return {
      number: this.#textNumbers.at(text),
      sections: { start: this.#textSections.at(text), end: this.#textSections.at(text + 1) },
    }
  }

  #word(rank: number): string {
    const start = this.#wordOffsets.at(rank)
    const end = this.#wordOffsets.at(rank + 1)
    const base = this.#wordBytes.byteOffset
    for (
      let page = (base + start) >>> PAGE_SHIFT;
      page <= (base + end - 1) >>> PAGE_SHIFT;
      page++
    ) {
      if (this.#present[page] === 0) this.#memory.load(page)
    }
    return UTF8.decode(this.#wordBytes.slice(start, end))
  }

  #rareCodeAt(position: number): number {
    return this.#rareCodes.at(this.#rarePositions.partitionPoint((rare) => rare < position))
  }

  /**
   * Find those of the entries `[start, end)`, which agree in all words before, whose key at the word
   * `distance` behind the first is `key`. They are left in `#start` and `#end`.
   *
   * Kept keys and the check bits of entries lie close together and are looked at first; the words
   * around an entry may be anywhere.
   */
  #narrow(distance: Distance, bits: number, key: number, start: number, end: number): void {
    let first = start
    let last = end
    if (last - first > KEY_INTERVAL) {
      const keptFirst = Math.ceil(first / KEY_INTERVAL)
      const keptEnd = Math.ceil(last / KEY_INTERVAL)
      const wanted = key >>> UNKEPT_BITS[distance]
      const from = this.#firstKept(distance, wanted, keptFirst, keptEnd)
      const to = this.#firstKept(distance, wanted + 1, from, keptEnd)
      if (from > keptFirst) first = (from - 1) * KEY_INTERVAL + 1
      if (to < keptEnd) last = to * KEY_INTERVAL
    }
    if (distance === 1) {
      const check = key >>> UNCHECKED_BITS
      first = this.#firstChecked(check, first, last)
      last = this.#firstChecked(check + 1, first, last)
    }
    if (last - first <= FEW_ENTRIES) {
      while (first < last && this.#keyAt(first, distance, bits) < key) first++
      let beyond = first
      while (beyond < last && this.#keyAt(beyond, distance, bits) === key) beyond++
      last = beyond
    } else {
      if (this.#keyAt(first, distance, bits) < key) {
        first = this.#lowerBound(distance, bits, key, first + 1, last)
      }
      if (first < last && this.#keyAt(last - 1, distance, bits) !== key) {
        last = this.#lowerBound(distance, bits, key + 1, first, last - 1)
      }
    }
    this.#start = first
    this.#end = last
  }

  /** The first of the entries `[start, end)` whose key at a word is at least `key`. */
  #lowerBound(distance: Distance, bits: number, key: number, start: number, end: number): number {
    let low = start
    let high = end
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#keyAt(middle, distance, bits) < key) low = middle + 1
      else high = middle
    }
    return low
  }

  /** What orders an entry among its neighbors by the word `distance` behind its first. */
  #keyAt(entry: number, distance: Distance, bits: number): number {
    this.#read++
    const code = this.codeAt((this.#entries.at(entry) & POSITION_MASK) + distance)
    return distance === 1 ? secondKey(code, bits) : code & CODE_MASK
  }

  /** The first of the kept keys `[start, end)` that has at least `wanted` at a word. */
  #firstKept(distance: Distance, wanted: number, start: number, end: number): number {
    const keys = this.#keys
    let low = start
    let high = end
    while (low < high) {
      const middle = (low + high) >>> 1
      if (((keys.at(middle) >>> KEPT_SHIFTS[distance]) & KEPT_MASKS[distance]) < wanted) {
        low = middle + 1
      } else high = middle
      this.#read++
    }
    return low
  }

  /** The first of the entries `[start, end)` whose check bits are at least `check`. */
  #firstChecked(check: number, start: number, end: number): number {
    const entries = this.#entries
    let low = start
    let high = end
    while (low < high) {
      const middle = (low + high) >>> 1
      if (entries.at(middle) >>> CHECK_SHIFT < check) low = middle + 1
      else high = middle
      this.#read++
    }
    return low
  }
}

/** How far a word that orders entries is behind the first of its shingle. */
type Distance = 1 | 2 | 3

/** Ids whose codes are remembered; a power of two. */
const MEMO_SLOTS = 64

/** Bits that a position is shifted right by to get its block; a document of a thousand words is short. */
const BLOCK_SHIFT = 10

/** Entries that are looked at one after the other. */
const FEW_ENTRIES = 4

/** Bits of a second word's key that an entry does not hold. */
const UNCHECKED_BITS = SECOND_BITS - (32 - CHECK_SHIFT)

// Where the parts of a kept key lie, by distance; and the bits of a code that are not in it.
const KEPT_SHIFTS = { 1: CODE_BITS + FOURTH_BITS, 2: FOURTH_BITS, 3: 0 } as const
const KEPT_MASKS = { 1: (1 << SECOND_BITS) - 1, 2: CODE_MASK, 3: (1 << FOURTH_BITS) - 1 } as const
const UNKEPT_BITS = { 1: 0, 2: 0, 3: CODE_BITS - FOURTH_BITS } as const

const UTF8 = new TextDecoder()

/** Numbers of 32 bits in a segment's memory, brought in when they are read. */
class Column {
  readonly length: number
  readonly #values: Uint32Array
  readonly #present: Uint8Array
  readonly #memory: SegmentMemory
  /** Elements between the beginning of the buffer and the first of the column. */
  readonly #base: number

  constructor(memory: SegmentMemory, offset: number, length: number) {
    this.length = length
    this.#memory = memory
    this.#present = memory.present
    this.#values = new Uint32Array(memory.buffer, offset, length)
    this.#base = offset / 4
  }

  at(index: number): number {
    const page = (this.#base + index) >>> (PAGE_SHIFT - 2)
    if (this.#present[page] === 0) this.#memory.load(page)
    return this.#values[index] as number
  }

  /** How many elements of an ascending column, from the first, are `before` some value. */
  partitionPoint(isBefore: (value: number) => boolean): number {
    return partitionPoint(this.length, (index) => isBefore(this.at(index)))
  }
}
