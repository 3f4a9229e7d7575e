import { CAPITALS_BITS, CAPITALS_PER_NUMBER } from '../text/capitals.ts'
import type { ScannedText } from './scan-words.ts'
import type { Segment } from './segment.ts'
import {
  bucketBits,
  CHECKPOINT_INTERVAL,
  type ColumnLengths,
  type ColumnName,
  KEY_INTERVAL,
  layOut,
  MOST_POSITIONS,
  RARE_CODE,
  SEGMENT_VERSION,
  type SegmentHeader,
} from './segment-layout.ts'
import { orderEntries } from './suffix-order.ts'
import { slotsFor, WordTable } from './word-table.ts'

/** A segment as it was built: all its bytes, and what must be known to read them. */
export interface BuiltSegment {
  readonly header: SegmentHeader
  readonly buffer: SharedArrayBuffer
}

/** The folded forms of words by their ids, for as many segments as are built of them. */
export class Spelling {
  readonly #table = new WordTable()
  readonly #words: string[] = []

  /** Take in what a scan met for the first time. */
  learn({ newIds, newWords }: Pick<ScannedText, 'newIds' | 'newWords'>): void {
    for (const [i, id] of newIds.entries()) this.add(id, newWords[i] as string)
  }

  add(id: number, word: string): void {
    const before = this.#table.size
    if (this.#table.add(id) === before) this.#words.push(word)
  }

  /** The folded form of a word that was taken in. */
  wordOf(id: number): string {
    return this.#words[this.#table.add(id)] as string
  }
}

/**
 * Gathers texts and makes a segment of them.
 *
 * Texts are added in the order of their numbers. A builder makes one segment; `buffer`s are shared so
 * that several threads can search what one has built.
 */
export class SegmentBuilder {
  readonly #spelling: Spelling
  readonly #vocabulary = new WordTable()
  /** How often each word of the vocabulary occurs. */
  #counts = new Uint32Array(1 << 10)
  /** Number of the word in the vocabulary at each position, and 1; 0 where a section ends. */
  #words = new Uint32Array(1 << 12)
  /** The capitals of as many positions, as the segment has them. */
  #capitals = new Uint32Array((1 << 12) / CAPITALS_PER_NUMBER)
  #positionCount = 0
  readonly #sectionStarts: number[] = []
  readonly #sectionCheckpoints: number[] = []
  #checkpoints = new Uint32Array(1 << 8)
  #checkpointCount = 0
  readonly #textSections: number[] = []
  readonly #textNumbers: number[] = []

  constructor(spelling: Spelling) {
    this.#spelling = spelling
  }

  /** Positions taken so far. */
  get positionCount(): number {
    return this.#positionCount
  }

  get textCount(): number {
    return this.#textNumbers.length
  }

  /** Whether a text of so many words and sections fits. */
  hasRoomFor(wordCount: number, sectionCount: number): boolean {
    return this.#positionCount + wordCount + sectionCount <= MOST_POSITIONS
  }

  /** Add a text. Its words must be in the spelling. */
  addText(number: number, { ids, starts, capitals, sectionEnds }: ScannedText): void {
    this.#openText(number)
    let i = 0
    for (const end of sectionEnds) {
      this.#openSection(end - i)
      const first = i
      for (; i < end; i++) {
        if (i > first && (i - first) % CHECKPOINT_INTERVAL === 0)
          this.#addCheckpoint(starts[i] as number)
        this.#addWord(this.#numberOf(ids[i] as number), capitals[i])
      }
      this.#addWord(0)
    }
  }

  /** Add the texts of a segment for which `isKept` holds. */
  addSegment(segment: Segment, isKept: (number: number) => boolean): void {
    const numbers = new Uint32Array(segment.vocabularySize + 1)
    segment.forEachWord((code, id, word) => {
      this.#spelling.add(id, word)
      // Words of texts that are left out get a number too; those that never come are dropped in the end.
      numbers[code] = this.#numberOf(id)
    })
    for (const text of segment.texts()) {
      if (!isKept(text.number)) continue
      this.#openText(text.number)
      for (const { start, end, checkpoints } of segment.sectionsOf(text)) {
        this.#openSection(end - start)
        for (const offset of checkpoints) this.#addCheckpoint(offset)
        for (let position = start; position < end; position++) {
          const number = numbers[segment.codeAt(position)] as number
          this.#addWord(number, segment.capitalsAt(position))
        }
        this.#addWord(0)
      }
    }
  }

  /** The segment of all that was added. Nothing may be added afterwards. */
  build(): BuiltSegment {
    const vocabulary = this.#rankVocabulary()
    const { codes, codeCount, rareCount } = this.#toCodes(vocabulary.codeOf)
    const { frequencies } = vocabulary
    const wordCount = codeCount - this.#sectionStarts.length
    let frequentCount = 0
    let bucketCount = 0
    while (frequentCount < vocabulary.size) {
      const bits = bucketBits(frequencies[frequentCount + 1] as number)
      if (bits === 0) break
      bucketCount += 1 << bits
      frequentCount++
    }
    const spelled = this.#spell(vocabulary)
    const sectionCount = this.#sectionStarts.length
    const textCount = this.#textNumbers.length
    const lengths: ColumnLengths = {
      codes: codeCount,
      rarePositions: rareCount,
      rareCodes: rareCount,
      capitals: Math.ceil(codeCount / CAPITALS_PER_NUMBER),
      entries: wordCount,
      keys: Math.ceil(wordCount / KEY_INTERVAL),
      buckets: bucketCount + 1,
      wordIds: vocabulary.size + 1,
      wordStarts: vocabulary.size + 2,
      wordBuckets: frequentCount + 1,
      slots: 2 ** Math.ceil(Math.log2((vocabulary.size + 1) * 1.5)),
      wordOrder: vocabulary.size,
      wordOffsets: vocabulary.size + 1,
      wordBytes: spelled.bytes.length,
      sectionStarts: sectionCount + 1,
      sectionCheckpoints: sectionCount + 1,
      checkpoints: this.#checkpointCount,
      textSections: textCount + 1,
      textNumbers: textCount,
    }
    const columns = new ColumnWriter(lengths)
    writeCodes(codes, codeCount, columns)
    columns.numbers('capitals').set(this.#capitals.subarray(0, lengths.capitals))
    columns.numbers('wordIds').set(vocabulary.ids, 0)
    columns
      .numbers('slots')
      .set(slotsFor(vocabulary.ids.subarray(1), vocabulary.size, lengths.slots))
    orderEntries(codes.subarray(0, codeCount), frequencies, {
      entries: columns.numbers('entries'),
      keys: columns.numbers('keys'),
      buckets: columns.numbers('buckets'),
      wordStarts: columns.numbers('wordStarts'),
      wordBuckets: columns.numbers('wordBuckets'),
    })
    columns.numbers('wordOrder').set(spelled.order)
    columns.numbers('wordOffsets').set(spelled.offsets)
    columns.bytes('wordBytes').set(spelled.bytes)
    columns.numbers('sectionStarts').set([...this.#sectionStarts, codeCount])
    columns.numbers('sectionCheckpoints').set([...this.#sectionCheckpoints, this.#checkpointCount])
    columns.numbers('checkpoints').set(this.#checkpoints.subarray(0, this.#checkpointCount))
    columns.numbers('textSections').set([...this.#textSections, sectionCount])
    columns.numbers('textNumbers').set(this.#textNumbers)
    return {
      header: { version: SEGMENT_VERSION, wordCount, lengths },
      buffer: columns.buffer,
    }
  }

  #numberOf(id: number): number {
    const number = this.#vocabulary.add(id)
    if (number >= this.#counts.length) this.#counts = grown(this.#counts, number + 1)
    return number + 1
  }

  #openText(number: number): void {
    this.#textNumbers.push(number)
    this.#textSections.push(this.#sectionStarts.length)
  }

  #openSection(wordCount: number): void {
    const needed = this.#positionCount + wordCount + 1
    if (needed > MOST_POSITIONS) {
      throw new RangeError(`Segment of ${needed} positions; ${MOST_POSITIONS} is the most`)
    }
    if (needed > this.#words.length) {
      this.#words = grown(this.#words, needed)
      this.#capitals = grown(this.#capitals, Math.ceil(this.#words.length / CAPITALS_PER_NUMBER))
    }
    this.#sectionStarts.push(this.#positionCount)
    this.#sectionCheckpoints.push(this.#checkpointCount)
  }

  /** Add a word by its number, of which 0 ends a section. */
  #addWord(number: number, capitals = 0): void {
    const position = this.#positionCount++
    this.#words[position] = number
    const at = Math.floor(position / CAPITALS_PER_NUMBER)
    const shift = CAPITALS_BITS * (position % CAPITALS_PER_NUMBER)
    this.#capitals[at] = (this.#capitals[at] as number) | (capitals << shift)
    if (number > 0) this.#counts[number - 1] = (this.#counts[number - 1] as number) + 1
  }

  #addCheckpoint(offset: number): void {
    if (this.#checkpointCount === this.#checkpoints.length) {
      this.#checkpoints = grown(this.#checkpoints, this.#checkpointCount + 1)
    }
    this.#checkpoints[this.#checkpointCount++] = offset
  }

  /** Give codes to the words that occur, the most frequent first, among equals by their ids. */
  #rankVocabulary(): Vocabulary {
    const { ids, size } = this.#vocabulary
    const packed = new BigUint64Array(size)
    let occurring = 0
    for (let number = 0; number < size; number++) {
      const count = this.#counts[number] as number
      if (count === 0) continue
      packed[occurring++] = (BigInt(2 ** 32 - 1 - count) << 32n) | BigInt(ids[number] as number)
    }
    const sorted = packed.subarray(0, occurring).sort()
    const codeOf = new Uint32Array(size)
    const ranked = new Uint32Array(occurring + 1)
    const frequencies = new Uint32Array(occurring + 1)
    for (let rank = 0; rank < occurring; rank++) {
      const id = Number((sorted[rank] as bigint) & 0xffffffffn)
      const number = this.#vocabulary.add(id)
      codeOf[number] = rank + 1
      ranked[rank + 1] = id
      frequencies[rank + 1] = this.#counts[number] as number
    }
    return { size: occurring, ids: ranked, frequencies, codeOf }
  }

  /** Replace the numbers of words by their codes, in place. */
  #toCodes(codeOf: Uint32Array): { codes: Uint32Array; codeCount: number; rareCount: number } {
    const codes = this.#words
    const codeCount = this.#positionCount
    let rareCount = 0
    for (let position = 0; position < codeCount; position++) {
      const number = codes[position] as number
      if (number === 0) continue
      const code = codeOf[number - 1] as number
      codes[position] = code
      if (code >= RARE_CODE) rareCount++
    }
    return { codes, codeCount, rareCount }
  }

  #spell({ ids, size }: Vocabulary): {
    order: Uint32Array
    offsets: Uint32Array
    bytes: Uint8Array
  } {
    const words = Array.from({ length: size }, (_, rank) => ({
      code: rank + 1,
      word: this.#spelling.wordOf(ids[rank + 1] as number),
    }))
    words.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0))
    const order = new Uint32Array(size)
    const offsets = new Uint32Array(size + 1)
    const encoder = new TextEncoder()
    const bytes = new Uint8Array(words.reduce((sum, { word }) => sum + 3 * word.length, 0))
    let end = 0
    for (const [rank, { code, word }] of words.entries()) {
      order[rank] = code
      end += encoder.encodeInto(word, bytes.subarray(end)).written
      offsets[rank + 1] = end
    }
    return { order, offsets, bytes: bytes.subarray(0, end) }
  }
}

interface Vocabulary {
  /** Words that occur. */
  readonly size: number
  /** The id of each code; 0 for code 0. */
  readonly ids: Uint32Array
  /** How often each code occurs; 0 for code 0. */
  readonly frequencies: Uint32Array
  /** The code of each word by its number in the builder. */
  readonly codeOf: Uint32Array
}

/** The columns of a segment in one shared buffer, to be filled. */
class ColumnWriter {
  readonly buffer: SharedArrayBuffer
  readonly #offsets: Readonly<Record<ColumnName, number>>
  readonly #lengths: ColumnLengths

  constructor(lengths: ColumnLengths) {
    const { offsets, byteLength } = layOut(lengths)
    this.#lengths = lengths
    this.#offsets = offsets
    this.buffer = new SharedArrayBuffer(byteLength)
  }

  numbers(name: Exclude<ColumnName, 'codes' | 'wordBytes'>): Uint32Array {
    return new Uint32Array(this.buffer, this.#offsets[name], this.#lengths[name])
  }

  codes(): Uint16Array {
    return new Uint16Array(this.buffer, this.#offsets.codes, this.#lengths.codes)
  }

  bytes(name: 'wordBytes'): Uint8Array {
    return new Uint8Array(this.buffer, this.#offsets[name], this.#lengths[name])
  }
}

function writeCodes(codes: Uint32Array, codeCount: number, columns: ColumnWriter): void {
  const narrow = columns.codes()
  const rarePositions = columns.numbers('rarePositions')
  const rareCodes = columns.numbers('rareCodes')
  let rare = 0
  for (let position = 0; position < codeCount; position++) {
    const code = codes[position] as number
    if (code < RARE_CODE) narrow[position] = code
    else {
      narrow[position] = RARE_CODE
      rarePositions[rare] = position
      rareCodes[rare++] = code
    }
  }
}

function grown(column: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, column.length * 2))
  larger.set(column)
  return larger
}
