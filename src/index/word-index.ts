import type { Capitals } from '../text/capitals.ts'
import type { Span } from '../text/span.ts'
import { scanTokens, TokenBuffer, type Tokens } from '../text/token.ts'
import { type Postings, type ShingleLength, ShingleRanges } from './postings.ts'
import type { IndexedText } from './scan-words.ts'
import type { Segment } from './segment.ts'
import { CHECKPOINT_INTERVAL } from './segment-layout.ts'

/** Where a position lies: the number of its text, and which section of it, from 0. */
export interface Location {
  readonly text: number
  readonly section: number
}

/** What an index is made of. */
export interface WordIndexParts {
  /** In the order of the numbers of their texts. */
  readonly segments: readonly Segment[]
  /** The text of a number as it was indexed, to show its words; asked for only where words are shown. */
  readonly textOf: (number: number) => IndexedText
  /** Numbers of texts that are in a segment and are no longer to be found. */
  readonly removed?: ReadonlySet<number>
}

/**
 * An index of every run of one to four words of some texts, in one or more segments.
 *
 * Positions run through all segments. The offsets of words are not kept: every 64th of a section is,
 * and the words of a passage that was hit are scanned again.
 */
export class WordIndex implements Postings {
  readonly segments: readonly Segment[]
  readonly wordCount: number
  readonly partCount: number
  /** First position of each segment, and the number of all positions. */
  readonly #bases: Uint32Array
  readonly #textOf: WordIndexParts['textOf']
  readonly #removed: ReadonlySet<number>

  constructor({ segments, textOf, removed = new Set() }: WordIndexParts) {
    this.segments = segments
    this.partCount = segments.length
    this.wordCount = segments.reduce((sum, segment) => sum + segment.wordCount, 0)
    this.#bases = new Uint32Array(segments.length + 1)
    for (const [part, segment] of segments.entries()) {
      this.#bases[part + 1] = (this.#bases[part] as number) + segment.positionCount
    }
    this.#textOf = textOf
    this.#removed = removed
  }

  /** Positions of all segments: words, and the ends of sections. */
  get positionCount(): number {
    return this.#bases[this.partCount] as number
  }

  /** Bytes of all segments. */
  get byteLength(): number {
    return this.segments.reduce((sum, segment) => sum + segment.byteLength, 0)
  }

  idAt(position: number): number {
    const part = this.#partAt(position)
    return this.#segment(part).idAt(position - (this.#bases[part] as number))
  }

  /** Which letters of the word at a position are capitals in its text. */
  capitalsAt(position: number): Capitals {
    const part = this.#partAt(position)
    return this.#segment(part).capitalsAt(position - (this.#bases[part] as number))
  }

  frequency(id: number): number {
    let sum = 0
    for (const segment of this.segments) sum += segment.frequency(id)
    return sum
  }

  probe(ids: Uint32Array, at: number, count: number, into: ShingleRanges): number {
    let read = 0
    for (let part = 0; part < this.partCount; part++) {
      read += this.#segment(part).probe(ids, at, count, into, at * this.partCount + part)
    }
    return read
  }

  copyPositions(
    ranges: ShingleRanges,
    n: ShingleLength,
    at: number,
    most: number,
    into: Uint32Array | Float64Array,
    from: number,
  ): number {
    let copied = 0
    for (let part = 0; part < this.partCount; part++) {
      const segment = this.#segment(part)
      const base = this.#bases[part] as number
      const end = ranges.ends[n][at * this.partCount + part] as number
      let entry = ranges.starts[n][at * this.partCount + part] as number
      for (; entry < end && copied < most; entry++) {
        const position = segment.position(entry)
        if (this.#removed.size > 0 && this.#isRemoved(segment, position)) continue
        into[from + copied++] = base + position
      }
    }
    return copied
  }

  /**
   * The positions where some words stand in a row in one section, ascending; `most` at most, and then
   * the first.
   */
  positionsOf(ids: Uint32Array, most: number = Number.POSITIVE_INFINITY): Uint32Array {
    const rarest = this.#rarest(ids)
    const found = new Uint32Array(rarest.size)
    let count = 0
    this.#forEachPlace(ids, rarest, (position) => {
      found[count++] = position
    })
    const ascending = inOrder(found.subarray(0, count), this.positionCount)
    return ascending.subarray(0, Math.min(most, count))
  }

  /**
   * Call `take` with each position where some words stand in a row in one section, and the number of its
   * text. They come in no order that means anything: to sort many takes longer than to look at them.
   */
  forEachPlace(ids: Uint32Array, take: (position: number, text: number) => void): void {
    this.#forEachPlace(ids, this.#rarest(ids), take)
  }

  /** The positions where some words stand in a row in one section of a text, ascending. */
  positionsIn(text: number, ids: Uint32Array): number[] {
    const positions: number[] = []
    for (const [part, segment] of this.segments.entries()) {
      const sections = segment.textNumbered(text)?.sections
      const codes = codesOf(ids, segment)
      if (sections === undefined || sections.start === sections.end || codes === undefined) continue
      const base = this.#bases[part] as number
      const { start } = segment.sectionRange(sections.start)
      const { end } = segment.sectionRange(sections.end - 1)
      for (const position of segment.positionsIn(codes, start, end)) positions.push(base + position)
    }
    return positions
  }

  /** Copy the ids at the positions `[start, end)`, which must lie in one text, to `into`. */
  copyIds(start: number, end: number, into: Uint32Array, from: number): void {
    const part = this.#partAt(start)
    const segment = this.#segment(part)
    const base = this.#bases[part] as number
    for (let position = start; position < end; position++) {
      into[from + position - start] = segment.idAt(position - base)
    }
  }

  /** The text and section that the word at a position belongs to. */
  locate(position: number): Location {
    const part = this.#partAt(position)
    const segment = this.#segment(part)
    const section = segment.sectionAt(position - (this.#bases[part] as number))
    const text = segment.textOf(section)
    return { text: text.number, section: section - text.sections.start }
  }

  /** The text that a position lies in, and the position at which its words end. */
  documentAt(position: number): { readonly text: number; readonly end: number } {
    const part = this.#partAt(position)
    const base = this.#bases[part] as number
    const { number, end } = this.#segment(part).textAt(position - base)
    return { text: number, end: base + end }
  }

  /** The positions `[start, end)` of the section that a position lies in. */
  sectionRangeAt(position: number): Span {
    const part = this.#partAt(position)
    const base = this.#bases[part] as number
    const segment = this.#segment(part)
    const { start, end } = segment.sectionRange(segment.sectionAt(position - base))
    return { start: base + start, end: base + end }
  }

  /** The positions `[start, end)` of the text that a position lies in. */
  textRangeAt(position: number): Span {
    const part = this.#partAt(position)
    const base = this.#bases[part] as number
    const { start, end } = this.#segment(part).textRangeAt(position - base)
    return { start: base + start, end: base + end }
  }

  /** The positions `[start, end)` of a section. */
  sectionRange({ text, section }: Location): Span {
    for (const [part, segment] of this.segments.entries()) {
      const found = segment.textNumbered(text)
      if (found === undefined) continue
      const base = this.#bases[part] as number
      const { start, end } = segment.sectionRange(found.sections.start + section)
      return { start: base + start, end: base + end }
    }
    throw new RangeError(`No text ${text} in the index`)
  }

  /**
   * The words at the positions `[start, end)`, which must lie in one section, with their offsets in
   * the text. Scans from the nearest offset that is kept: at most 63 words more than asked for.
   */
  tokensAt(start: number, end: number): Tokens {
    const part = this.#partAt(start)
    const segment = this.#segment(part)
    const base = this.#bases[part] as number
    const section = segment.sectionAt(start - base)
    const { number, sections } = segment.textOf(section)
    const indexed = this.#textOf(number)
    const spans = indexed.sections[section - sections.start] as readonly Span[]
    const sectionStart = segment.sectionRange(section).start + base
    const checkpoint = Math.floor((start - sectionStart) / CHECKPOINT_INTERVAL)
    const from = sectionStart + checkpoint * CHECKPOINT_INTERVAL
    const offset =
      checkpoint === 0 ? (spans[0] as Span).start : segment.checkpoint(section, checkpoint)
    const buffer = new TokenBuffer(end - from)
    let wanted = end - from
    for (const span of spans) {
      if (wanted === 0) break
      if (span.end <= offset) continue
      const before = buffer.count
      scanTokens(indexed.text, Math.max(span.start, offset), span.end, buffer, wanted)
      wanted -= buffer.count - before
    }
    return buffer.toTokens(indexed.text, start - from)
  }

  /** How many positions there are where some words stand in a row in one section. */
  countOf(ids: Uint32Array): number {
    const rarest = this.#rarest(ids)
    if (ids.length <= MOST_SURE && this.#removed.size === 0) return rarest.size
    let count = 0
    this.#forEachPlace(ids, rarest, () => count++)
    return count
  }

  /** Words of the index that begin with a folded prefix, by the alphabet; `most` at most. */
  wordsWithPrefix(
    prefix: string,
    most: number = Number.POSITIVE_INFINITY,
  ): { id: number; word: string; frequency: number }[] {
    const words = new Map<string, number>()
    for (const segment of this.segments) {
      let taken = 0
      for (const { id, word } of segment.wordsWithPrefix(prefix)) {
        if (++taken > most) break
        words.set(word, id)
      }
    }
    return [...words]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, most)
      .map(([word, id]) => ({ id, word, frequency: this.frequency(id) }))
  }

  #forEachPlace(
    ids: Uint32Array,
    { ranges, n, at }: RareShingle,
    take: (position: number, text: number) => void,
  ): void {
    for (const [part, segment] of this.segments.entries()) {
      const codes = codesOf(ids, segment)
      if (codes === undefined) continue
      const base = this.#bases[part] as number
      const end = ranges.ends[n][at * this.partCount + part] as number
      let entry = ranges.starts[n][at * this.partCount + part] as number
      for (; entry < end; entry++) {
        const start = segment.position(entry) - at
        if (ids.length > MOST_SURE && !segment.standsAt(codes, start)) continue
        const text = segment.textNumberAt(start)
        if (!this.#removed.has(text)) take(base + start, text)
      }
    }
  }

  #rarest(ids: Uint32Array): RareShingle {
    const count = ids.length
    const ranges = new ShingleRanges(Math.max(1, count), this.partCount)
    const n = Math.min(4, Math.max(1, count)) as ShingleLength
    let rarest = 0
    let fewest = Number.POSITIVE_INFINITY
    for (let at = 0; at + n <= count && fewest > 0; at++) {
      this.probe(ids, at, count, ranges)
      const size = ranges.size(n, at)
      if (size >= fewest) continue
      fewest = size
      rarest = at
    }
    return { ranges, n, at: rarest, size: ranges.size(n, rarest) }
  }

  #segment(part: number): Segment {
    return this.segments[part] as Segment
  }

  #partAt(position: number): number {
    let part = this.partCount - 1
    while (part > 0 && (this.#bases[part] as number) > position) part--
    return part
  }

  #isRemoved(segment: Segment, position: number): boolean {
    return this.#removed.has(segment.textOf(segment.sectionAt(position)).number)
  }
}

/** The shingle of some words that has the fewest postings, and where in them it begins. */
interface RareShingle {
  readonly ranges: ShingleRanges
  readonly n: ShingleLength
  readonly at: number
  /** Its postings. */
  readonly size: number
}

/** Words of the longest shingle whose postings are of no other words. */
const MOST_SURE = 2

/** The codes of words in a segment, if all of them are in it. */
function codesOf(ids: Uint32Array, segment: Segment): Uint32Array | undefined {
  const codes = ids.map((id) => segment.codeOf(id))
  return codes.includes(0) ? undefined : codes
}

/**
 * Put positions below `count` into their order, in place. Many of them are marked in a row of bits, one
 * for each position, which is read out from its beginning; that takes a quarter of the time that sorting
 * takes.
 */
function inOrder(positions: Uint32Array<ArrayBuffer>, count: number): Uint32Array<ArrayBuffer> {
  if (positions.length < LEAST_MARKED || positions.length < count / MOST_POSITIONS_A_MARK) {
    return positions.sort()
  }
  const marks = new Uint32Array(Math.ceil(count / 32))
  for (const position of positions) {
    marks[position >>> 5] = (marks[position >>> 5] as number) | (1 << (position & 31))
  }
  let at = 0
  for (let word = 0; word < marks.length; word++) {
    let rest = marks[word] as number
    while (rest !== 0) {
      const bit = 31 - Math.clz32(rest & -rest)
      positions[at++] = 32 * word + bit
      rest &= rest - 1
    }
  }
  return positions
}

/** Fewer positions are sorted, and so are those that are few among all that there are. */
const LEAST_MARKED = 5000
const MOST_POSITIONS_A_MARK = 1000
