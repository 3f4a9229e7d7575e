import type { Span } from '../text/span.ts'

/** What stands before a word of a quotation. */
export const GapKind = {
  /** Nothing but white space and punctuation: the words claim to follow each other. */
  none: 0,
  /** A marked omission: an ellipsis. */
  ellipsis: 1,
  /** The writer's own words between two pieces of one quotation. */
  piece: 2,
} as const

export type GapKind = (typeof GapKind)[keyof typeof GapKind]

/** The words of a quotation as the aligner sees them; columns of `count` values. */
export interface QuotationWords {
  readonly ids: Uint32Array
  readonly count: number
  /** What stands before each word: a {@link GapKind}. */
  readonly gaps: Uint8Array
  /** 1 where the word stands in brackets: the writer put it in, and says so. */
  readonly isBracketed: Uint8Array
  /** What each word is worth as evidence, in bits. */
  readonly bits: Float64Array
}

/** A stretch of the record to align with: word positions `[start, end)` of one document. */
export interface Stretch extends Span {
  readonly document: number
  /**
   * Bounds on position less word number: outside them, give or take {@link BAND_SLACK}, no word of
   * the quotation is looked for in this stretch.
   */
  readonly leastShift: number
  readonly mostShift: number
}

/** The words that a quotation is aligned with. */
export interface RecordWords {
  /** Copy the ids at the positions `[start, end)` of a stretch to `into`, from element `from` on. */
  copyIds(start: number, end: number, into: Uint32Array, from: number): void
}

/** Words that an alignment may run out of step beyond what is known of it. */
export const BAND_SLACK = 10

/** Where each word of a quotation was found. */
export interface WordAlignment {
  /** Position of the word that each quotation word stands for, or -1 where it stands for none. */
  readonly positions: Int32Array
  /** 1 where the two words have the same id, 0 where one took the other's place. */
  readonly isEqual: Uint8Array
  /**
   * Bits that copying the quotation from the record saves over composing it afresh: the surprise of
   * the words found, less the cost of every edit and of every place named.
   */
  readonly bits: number
}

/** Prices of the steps of an alignment, in bits. */
export interface AlignmentCosts {
  /** A word of the record changed into another. */
  readonly substitute: number
  /** A word put in. */
  readonly insert: number
  /** The first word left out of a run of words left out, and each word of the run. */
  readonly skip: number
  readonly skipWord: number
  /** Going on elsewhere: in the same stretch, in the same document, in another document. */
  readonly near: number
  readonly document: number
  readonly elsewhere: number
}

/**
 * Prices when nothing is known of the draft but its words.
 *
 * They are what the steps cost to say: which of a few dozen steps (4 to 5 bits), how many words,
 * which of a few thousand places in a document, which of a few million in a record. `elsewhere`
 * grows with the record and is given by the caller.
 */
export const EDIT_COSTS: Omit<AlignmentCosts, 'elsewhere'> = {
  substitute: 5,
  insert: 5,
  skip: 5,
  skipWord: 0.35,
  near: 30,
  document: 30,
}

/**
 * Aligns the words of a quotation with stretches of the record.
 *
 * The alignment is the cheapest description, in bits, of the quotation as a copy: each word found in
 * place earns its surprise; a word changed, put in or left out costs; taking up the copy elsewhere
 * costs what it takes to say where, which is little after a marked omission, more within a document,
 * and most in another. One dynamic program over quotation words × stretch words finds the best
 * copy of one passage and of a splice of many alike. Time and memory are proportional to that
 * product.
 *
 * An aligner owns scratch memory and serves one alignment at a time.
 *
 * @see J. Rissanen, "Modeling by shortest data description", 1978, for the cost in bits.
 * @see O. Gotoh, "An improved algorithm for matching biological sequences", 1982, for gaps that are
 *   dear to open and cheap to extend.
 */
export class WordAligner {
  /** Cells filled since the aligner was made. */
  cells = 0
  /** The word before the cursor at each column; 0 at the first column of a stretch. */
  #words = new Uint32Array(1 << 10)
  /** Best bits with the words so far used up and the cursor at each column: this row, the last. */
  #row = new Float64Array(1 << 10)
  #lastRow = new Float64Array(1 << 10)
  /** The steps that made each cell: see {@link Step}. Row `i` is for `i` words used up. */
  #steps = new Uint8Array(1 << 15)
  /** For each row and stretch, the column a jump within the document starts from. */
  #documentOrigins = new Int32Array(1 << 8)
  /** For each row, the column a jump between documents starts from. */
  #anyOrigins = new Int32Array(1 << 8)
  /** For each row after a marked omission, the column each move forward starts from. */
  #forwardOrigins = new Int32Array(1 << 10)

  /**
   * Align `quotation` with the parts of `record` that `stretches` cover.
   *
   * The ids of `record` are 0 where a section ends; stretches must not overlap.
   */
  align(
    quotation: QuotationWords,
    record: RecordWords,
    stretches: readonly Stretch[],
    costs: AlignmentCosts,
  ): WordAlignment {
    const { count } = quotation
    const blocks = layOut(stretches)
    const width = blocks.length === 0 ? 0 : (blocks[blocks.length - 1] as Block).last + 1
    if (width === 0 || count === 0) {
      return { positions: new Int32Array(count).fill(-1), isEqual: new Uint8Array(count), bits: 0 }
    }
    this.#reserve(width, quotation, blocks.length)
    for (const { first, last, start } of blocks) {
      this.#words[first] = 0
      record.copyIds(start, start + last - first, this.#words, first + 1)
    }
    this.#fill(quotation, blocks, width, costs)
    return this.#trace(quotation, blocks, width)
  }

  #fill(
    quotation: QuotationWords,
    blocks: readonly Block[],
    width: number,
    costs: AlignmentCosts,
  ): void {
    const { count, gaps } = quotation
    this.#lastRow.fill(0, 0, width)
    let markedRow = 0
    for (let i = 1; i <= count; i++) {
      let anyBest = Number.NEGATIVE_INFINITY
      let anyOrigin = 0
      for (const block of blocks)
        if (block.best > anyBest) [anyBest, anyOrigin] = [block.best, block.origin]
      const isMarked = i > 1 && gaps[i - 1] !== GapKind.none
      this.#anyOrigins[i - 1] = anyOrigin
      for (let b = 0; b < blocks.length; b++) {
        const jump = i === 1 ? NO_JUMP : chooseJump(blocks, b, anyBest, costs, isMarked)
        this.#documentOrigins[(i - 1) * blocks.length + b] = jump.origin
        this.#fillRow(quotation, i, blocks[b] as Block, width, costs, jump, markedRow)
      }
      for (const block of blocks) {
        block.best = block.nextBest
        block.origin = block.nextOrigin
      }
      if (isMarked) markedRow++
      const swap = this.#lastRow
      this.#lastRow = this.#row
      this.#row = swap
    }
  }

  /**
   * Fill the cells of one stretch for word `i` of the quotation, in one pass from left to right.
   *
   * Each cell of the row above is first lifted to what the cursor could reach it with, by leaving out
   * words or by a jump; then this word is taken or put in from there.
   */
  #fillRow(
    { ids, gaps, isBracketed, bits }: QuotationWords,
    i: number,
    block: Block,
    width: number,
    costs: AlignmentCosts,
    jump: Jump,
    markedRow: number,
  ): void {
    const { first, last } = block
    const words = this.#words
    const steps = this.#steps
    const row = this.#row
    const lastRow = this.#lastRow
    const id = ids[i - 1] as number
    const gain = bits[i - 1] as number
    const isHere = isBracketed[i - 1] === 1
    const substitute = isHere ? BRACKET_SUBSTITUTE : costs.substitute
    const insert = isHere ? BRACKET_INSERT : costs.insert
    // What may happen before this word depends on what stands there.
    const isMarked = i > 1 && gaps[i - 1] !== GapKind.none
    const nearBracket = isHere || (i > 1 && isBracketed[i - 2] === 1)
    const skip = isMarked ? MARKED_SKIP : nearBracket ? BRACKET_SKIP : costs.skip
    const skipWord = isMarked ? MARKED_SKIP_WORD : costs.skipWord
    // The band of columns moves right with each word; the column it gains has no past.
    const from = Math.max(first, Math.min(last, block.bandStart + i))
    const to = Math.max(first, Math.min(last, block.bandEnd + i))
    const { bits: jumped, step: jumpStep } = jump
    const base = i * width
    const above = base - width
    const forward = this.#forwardOrigins
    const forwardBase = isMarked ? markedRow * words.length : 0
    let skipped = Number.NEGATIVE_INFINITY
    let flags = 0
    let furthest = Number.NEGATIVE_INFINITY
    let furthestOrigin = first
    let left = Number.NEGATIVE_INFINITY
    let best = Number.NEGATIVE_INFINITY
    let origin = from
    if (i > 1) {
      const gained = Math.max(first, Math.min(last, block.bandEnd + i - 1))
      for (let p = gained + 1; p <= to; p++) {
        lastRow[p] = Number.NEGATIVE_INFINITY
        steps[above + p] = Step.insert
      }
      const lost = Math.max(first, Math.min(last, block.bandStart + i - 1))
      if (lost < from) left = lastRow[from - 1] as number
    }
    for (let p = from; p <= to; p++) {
      const word = words[p] as number
      let lifted = lastRow[p] as number
      if (i > 1) {
        let move = 0
        if (isMarked) {
          if (lifted > furthest) {
            furthest = lifted
            furthestOrigin = p
          }
          forward[forwardBase + p] = furthestOrigin
          if (furthest - MARKED_FORWARD > lifted) {
            lifted = furthest - MARKED_FORWARD
            move = Step.moveForward
          }
        }
        if (jumped > lifted) {
          lifted = jumped
          move = jumpStep
        }
        // Going on behind the end of a section is going on in another turn.
        if (word === 0 && p > first) skipped -= SECTION_SKIP
        if (skipped > lifted) {
          lifted = skipped
          move = Step.skip
        }
        steps[above + p] = (steps[above + p] as number) | move | flags
        const opened = lifted - skip
        if (opened >= skipped) {
          skipped = opened - skipWord
          flags = Step.skipBegins
        } else {
          skipped -= skipWord
          flags = 0
        }
      }
      // The end of a section is no word, and no word stands for it.
      let value =
        word === id ? left + gain : word === 0 ? Number.NEGATIVE_INFINITY : left - substitute
      let step: number = Step.take
      const inserted = lifted - insert
      if (inserted > value) {
        value = inserted
        step = Step.insert
      }
      row[p] = value
      steps[base + p] = step
      if (value > best) {
        best = value
        origin = p
      }
      left = lifted
    }
    block.nextBest = best
    block.nextOrigin = origin
    this.cells += to - from + 1
  }

  #trace(quotation: QuotationWords, blocks: readonly Block[], width: number): WordAlignment {
    const { ids, count } = quotation
    const steps = this.#steps
    const positions = new Int32Array(count).fill(-1)
    const isEqual = new Uint8Array(count)
    let last = blocks[0] as Block
    for (const block of blocks) if (block.best > last.best) last = block
    let p = last.origin
    const bits = last.best
    // At equal cost the last words were changed rather than put in behind the passage, as the words
    // within it are.
    const end = Math.min(last.last, last.bandEnd + count)
    const lastBase = count * width
    while (
      p < end &&
      this.#lastRow[p + 1] === bits &&
      ((steps[lastBase + p + 1] as number) & ARRIVAL_MASK) === Step.take &&
      this.#words[p + 1] !== ids[count - 1]
    ) {
      p++
    }
    const markedRows = countMarkedBefore(quotation)
    for (let i = count; i > 0; i--) {
      const base = i * width
      let move = i < count ? (steps[base + p] as number) & MOVE_MASK : 0
      while (move === Step.skip) {
        while (((steps[base + p] as number) & Step.skipBegins) === 0) p--
        p--
        move = (steps[base + p] as number) & MOVE_MASK
      }
      if (move === Step.moveForward) {
        p = this.#forwardOrigins[(markedRows[i] as number) * this.#words.length + p] as number
      } else if (move === Step.jumpWithin) {
        p = this.#documentOrigins[i * blocks.length + blockIndexAt(blocks, p)] as number
      } else if (move === Step.jumpElsewhere) {
        p = this.#anyOrigins[i] as number
      }
      if (((steps[base + p] as number) & ARRIVAL_MASK) === Step.take) {
        const { start, first } = blocks[blockIndexAt(blocks, p)] as Block
        positions[i - 1] = start + p - first - 1
        isEqual[i - 1] = this.#words[p] === ids[i - 1] ? 1 : 0
        p--
      }
    }
    return { positions, isEqual, bits }
  }

  #reserve(width: number, quotation: QuotationWords, blockCount: number): void {
    const rows = quotation.count + 1
    if (width > this.#words.length) {
      const size = 2 ** Math.ceil(Math.log2(width))
      this.#words = new Uint32Array(size)
      this.#row = new Float64Array(size)
      this.#lastRow = new Float64Array(size)
    }
    if (width * rows > this.#steps.length) this.#steps = new Uint8Array(width * rows * 2)
    if (rows > this.#anyOrigins.length) this.#anyOrigins = new Int32Array(rows * 2)
    if (rows * blockCount > this.#documentOrigins.length) {
      this.#documentOrigins = new Int32Array(rows * blockCount * 2)
    }
    let markedRows = 0
    for (let i = 1; i < quotation.count; i++) if (quotation.gaps[i] !== GapKind.none) markedRows++
    const forwardSize = markedRows * this.#words.length
    if (forwardSize > this.#forwardOrigins.length) {
      this.#forwardOrigins = new Int32Array(forwardSize * 2)
    }
  }
}

/**
 * How a cell was reached, one byte.
 *
 * Bit 0 is the arrival: whether the word was put in, or took the word before the cursor. Bits 1 to 3
 * are the move of the cursor after it. Bit 4 tells that a run of words left out begins here.
 */
const Step = {
  take: 0,
  insert: 1,
  skip: 1 << 1,
  moveForward: 2 << 1,
  jumpWithin: 3 << 1,
  jumpElsewhere: 4 << 1,
  skipBegins: 1 << 4,
} as const
const ARRIVAL_MASK = 1
const MOVE_MASK = 7 << 1

// Where the writer marked what was done to the text, saying it again is nearly free.
const BRACKET_SUBSTITUTE = 1
const BRACKET_INSERT = 0.5
const BRACKET_SKIP = 1.5
const MARKED_SKIP = 1
const MARKED_SKIP_WORD = 0.1
const MARKED_FORWARD = 5
const MARKED_DISCOUNT = 3
/** What leaving out the end of a section costs more than leaving out a word. */
const SECTION_SKIP = 10

/** One stretch laid out as columns `[first, last]`: column `first` is the cursor before its words. */
interface Block {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly document: number
  /** Columns of the band, less the number of words used up. */
  readonly bandStart: number
  readonly bandEnd: number
  /** Best value of the last row, and its column. */
  best: number
  origin: number
  /** The same of the row being filled. */
  nextBest: number
  nextOrigin: number
}

/** The best way to come to a stretch from elsewhere. */
interface Jump {
  /** Bits with which any column of the stretch can be reached. */
  readonly bits: number
  readonly step: number
  /** The column it starts from, when it stays in the document. */
  readonly origin: number
}

const NO_JUMP: Jump = { bits: Number.NEGATIVE_INFINITY, step: 0, origin: 0 }

function chooseJump(
  blocks: readonly Block[],
  b: number,
  anyBest: number,
  costs: AlignmentCosts,
  isMarked: boolean,
): Jump {
  const block = blocks[b] as Block
  const discount = isMarked ? MARKED_DISCOUNT : 0
  let best = block.best - costs.near
  let origin = block.origin
  for (const other of blocks) {
    if (
      other !== block &&
      other.document === block.document &&
      other.best - costs.document > best
    ) {
      best = other.best - costs.document
      origin = other.origin
    }
  }
  const isFar = anyBest - costs.elsewhere > best
  return {
    bits: (isFar ? anyBest - costs.elsewhere : best) + discount,
    step: isFar ? Step.jumpElsewhere : Step.jumpWithin,
    origin,
  }
}

function layOut(stretches: readonly Stretch[]): Block[] {
  const blocks: Block[] = []
  let column = 0
  for (const { start, end, document, leastShift, mostShift } of stretches) {
    const last = column + end - start
    blocks.push({
      first: column,
      last,
      start,
      document,
      bandStart: column + leastShift - start - BAND_SLACK,
      bandEnd: column + mostShift - start + BAND_SLACK,
      best: 0,
      origin: column,
      nextBest: 0,
      nextOrigin: column,
    })
    column = last + 1
  }
  return blocks
}

function blockIndexAt(blocks: readonly Block[], column: number): number {
  let b = 0
  while ((blocks[b] as Block).last < column) b++
  return b
}

/** For each row, how many rows above it end in a marked omission. */
function countMarkedBefore({ gaps, count }: QuotationWords): Uint32Array {
  const marked = new Uint32Array(count + 1)
  let seen = 0
  for (let i = 1; i < count; i++) {
    marked[i] = seen
    if (gaps[i] !== GapKind.none) seen++
  }
  return marked
}
