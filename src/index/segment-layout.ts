/**
 * What the columns of a segment hold. A *code* is the number of a word in the segment's vocabulary,
 * from 1, the most frequent word first; 0 stands where a section ends.
 *
 * | column | elements | what they are |
 * | --- | --- | --- |
 * | `codes` | a position | code of the word there, or {@link RARE_CODE} |
 * | `rarePositions`, `rareCodes` | a rare word | positions of {@link RARE_CODE}, ascending, and the codes they stand for |
 * | `capitals` | 16 positions | {@link Capitals} of the words there, 2 bits each; 0 where a section ends |
 * | `entries` | a word | postings in suffix order: 6 bits that tell second words apart, 26 bits of position |
 * | `keys` | every 16th entry | what orders the entry inside its bucket, as in `suffix-order.ts` |
 * | `buckets` | a bucket, and 1 | first entry of each bucket of the frequent words |
 * | `wordIds` | a code, from 0 | id of the word; 0 for code 0 |
 * | `wordStarts` | a code, and 1 | first entry of the word |
 * | `wordBuckets` | a frequent word, from 0 | first bucket of the word |
 * | `slots` | a slot | hash table from ids to codes; 0 is an empty slot |
 * | `wordOrder` | a word | codes in the order of their words' bytes |
 * | `wordOffsets` | a word, and 1 | where each of these words begins in `wordBytes` |
 * | `wordBytes` | a byte | folded words in UTF-8 |
 * | `sectionStarts` | a section, and 1 | first position of the section |
 * | `sectionCheckpoints` | a section, and 1 | first checkpoint of the section |
 * | `checkpoints` | a checkpoint | offset in its text of every 64th word of a section, the first left out |
 * | `textSections` | a text, and 1 | first section of the text |
 * | `textNumbers` | a text | number by which its owner knows the text, ascending |
 *
 * "And 1" is the end of the last one.
 */
const ELEMENT_BYTES = {
  codes: 2,
  rarePositions: 4,
  rareCodes: 4,
  capitals: 4,
  entries: 4,
  keys: 4,
  buckets: 4,
  wordIds: 4,
  wordStarts: 4,
  wordBuckets: 4,
  slots: 4,
  wordOrder: 4,
  wordOffsets: 4,
  wordBytes: 1,
  sectionStarts: 4,
  sectionCheckpoints: 4,
  checkpoints: 4,
  textSections: 4,
  textNumbers: 4,
} as const

export type ColumnName = keyof typeof ELEMENT_BYTES

/** Names of the columns of a segment, in the order in which they lie. */
export const COLUMN_NAMES = Object.keys(ELEMENT_BYTES) as readonly ColumnName[]

/** How many elements each column has. */
export type ColumnLengths = Readonly<Record<ColumnName, number>>

/** What must be known of a segment before its bytes can be read. */
export interface SegmentHeader {
  /** {@link SEGMENT_VERSION} of the program that made it. */
  readonly version: number
  /** Words, the section ends not counted. */
  readonly wordCount: number
  readonly lengths: ColumnLengths
}

/** The bytes of a segment, of which some may not be in memory yet. */
export interface SegmentMemory {
  readonly buffer: ArrayBufferLike
  /** For each page of {@link PAGE_BYTES}, 1 when its bytes are in the buffer. */
  readonly present: Uint8Array
  /** Bring a page into the buffer and mark it as present. */
  load(page: number): void
}

/**
 * Changes whenever bytes of an earlier version would be misread: another layout, another way to cut or
 * fold words, another hash. A segment of another version is built anew from the texts.
 */
export const SEGMENT_VERSION = 3

const POSITION_BITS = 26
/** The most positions of one segment. */
export const MOST_POSITIONS: number = 2 ** POSITION_BITS
/** The bits of an entry that are its position. */
export const POSITION_MASK: number = MOST_POSITIONS - 1
/** Bits that an entry is shifted right by to get what tells its second word apart. */
export const CHECK_SHIFT: number = POSITION_BITS

/** Stands in `codes` for a word whose code does not fit. */
export const RARE_CODE = 0xffff

/** Words between two kept offsets. Fewer cost memory, more cost time for each passage shown. */
export const CHECKPOINT_INTERVAL = 64

/** Bits that an offset in bytes is shifted right by to get its page. */
export const PAGE_SHIFT = 12
/**
 * Bytes that are read and checked together. Small pages make the first look-up cheap, large ones make
 * reading everything cheap.
 */
export const PAGE_BYTES: number = 1 << PAGE_SHIFT

/** Where each column begins, in bytes, and how many bytes they take together. */
export function layOut(lengths: ColumnLengths): {
  readonly offsets: Readonly<Record<ColumnName, number>>
  readonly byteLength: number
} {
  const offsets: Partial<Record<ColumnName, number>> = {}
  let at = 0
  for (const name of COLUMN_NAMES) {
    offsets[name] = at
    at += Math.ceil((lengths[name] * ELEMENT_BYTES[name]) / 8) * 8
  }
  return { offsets: offsets as Record<ColumnName, number>, byteLength: at }
}

/**
 * How many bits of the second word's hash number the bucket of an entry, for a first word that occurs
 * `frequency` times; 0 when all its entries are one bucket. A bucket has 16 to 32 entries: fewer cost
 * memory, more cost steps of the search.
 */
export function bucketBits(frequency: number): number {
  return frequency < 32 ? 0 : 31 - Math.clz32(frequency >>> 4)
}

/** Spreads the codes of second words over buckets. */
export function hashCode(code: number): number {
  return Math.imul(code, 0x9e3779b1) >>> 0
}

/**
 * Entries between two whose keys are kept. Fewer cost memory, more cost looks at the words around an
 * entry, each of which is somewhere else in memory.
 */
export const KEY_INTERVAL = 16

/** Bits of the second word's hash, behind those of the bucket, that order entries inside it. */
export const SECOND_BITS = 12
/** Bits of the third and of the fourth word's code that order entries. */
export const CODE_BITS = 13
export const CODE_MASK: number = (1 << CODE_BITS) - 1
/** Bits of the fourth word's code that are in a kept key; the others do not fit. */
export const FOURTH_BITS: number = 32 - SECOND_BITS - CODE_BITS

/** What orders the entries of one bucket by their second word. */
export function secondKey(code: number, bits: number): number {
  return (hashCode(code) << bits) >>> (32 - SECOND_BITS)
}

/** The slot at which the search for an id begins in a table of a power of two. */
export function firstSlot(id: number, slotCount: number): number {
  return (Math.imul(id, 0x9e3779b1) >>> 7) & (slotCount - 1)
}
