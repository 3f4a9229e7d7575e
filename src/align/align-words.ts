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
}

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
  near: 16,
  document: 24,
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
   * `record` holds word ids, 0 where a section ends; stretches must not overlap.
   */
  align(
    quotation: QuotationWords,
    record: Uint32Array,
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
      for (let p = first + 1; p <= last; p++)
        this.#words[p] = record[start + p - first - 1] as number
    }
    this.cells += width * (count + 1)
    this.#fill(quotation, blocks, width, costs)
    return this.#trace(quotation, blocks, width)
  }

  #fill(
    quotation: QuotationWords,
    blocks: readonly Block[],
    width: number,
    costs: AlignmentCosts,
  ): void {
    const { ids, count, gaps, isBracketed, bits } = quotation
    const words = this.#words
    const steps = this.#steps
    let row = this.#row
    let lastRow = this.#lastRow
    lastRow.fill(0, 0, width)
    let markedRow = 0
    for (let i = 1; i <= count; i++) {
      const id = ids[i - 1] as number
      const gain = bits[i - 1] as number
      const bracketed = isBracketed[i - 1] === 1
      const substitute = bracketed ? BRACKET_SUBSTITUTE : costs.substitute
      const insert = bracketed ? BRACKET_INSERT : costs.insert
      const base = i * width
      let anyBest = Number.NEGATIVE_INFINITY
      let anyOrigin = 0
      for (const block of blocks) {
        const { first, last } = block
        let value = (lastRow[first] as number) - insert
        row[first] = value
        steps[base + first] = Step.insert
        let blockBest = value
        let blockOrigin = first
        for (let p = first + 1; p <= last; p++) {
          value = (lastRow[p - 1] as number) + (words[p] === id ? gain : -substitute)
          let step: number = Step.take
          const inserted = (lastRow[p] as number) - insert
          if (inserted > value) {
            value = inserted
            step = Step.insert
          }
          row[p] = value
          steps[base + p] = step
          if (value > blockBest) {
            blockBest = value
            blockOrigin = p
          }
        }
        block.best = blockBest
        block.origin = blockOrigin
        if (blockBest > anyBest) {
          anyBest = blockBest
          anyOrigin = blockOrigin
        }
      }
      if (i < count) {
        // What may happen between this word and the next depends on what stands between them.
        const gap = gaps[i] as GapKind
        const isMarked = gap !== GapKind.none
        const nearBracket = bracketed || isBracketed[i] === 1
        const skip = isMarked ? MARKED_SKIP : nearBracket ? BRACKET_SKIP : costs.skip
        const skipWord = isMarked ? MARKED_SKIP_WORD : costs.skipWord
        const discount = isMarked ? MARKED_DISCOUNT : 0
        this.#anyOrigins[i] = anyOrigin
        for (let b = 0; b < blocks.length; b++) {
          const block = blocks[b] as Block
          let home = block
          for (const other of blocks) {
            if (other.document === block.document && other.best > home.best) home = other
          }
          let jumped = block.best - costs.near
          let origin = block.origin
          if (home.best - costs.document > jumped) {
            jumped = home.best - costs.document
            origin = home.origin
          }
          const isFar = anyBest - costs.elsewhere > jumped
          if (isFar) jumped = anyBest - costs.elsewhere
          jumped += discount
          this.#documentOrigins[i * blocks.length + b] = origin
          const jumpStep = isFar ? Step.jumpElsewhere : Step.jumpWithin
          this.#moveCursor(row, base, block, jumped, jumpStep, skip, skipWord, isMarked, markedRow)
        }
        if (isMarked) markedRow++
      }
      const swap = lastRow
      lastRow = row
      row = swap
    }
    this.#row = row
    this.#lastRow = lastRow
  }

  /** Let the cursor of one row move right over words left out, or jump, wherever that pays. */
  #moveCursor(
    row: Float64Array,
    base: number,
    block: Block,
    jumped: number,
    jumpStep: number,
    skip: number,
    skipWord: number,
    isMarked: boolean,
    markedRow: number,
  ): void {
    const { first, last } = block
    const steps = this.#steps
    const forward = this.#forwardOrigins
    const forwardBase = isMarked ? markedRow * this.#words.length : 0
    let skipped = Number.NEGATIVE_INFINITY
    let furthest = Number.NEGATIVE_INFINITY
    let furthestOrigin = first
    let flags = 0
    for (let p = first; p <= last; p++) {
      let value = row[p] as number
      let move = 0
      if (isMarked) {
        if (value > furthest) {
          furthest = value
          furthestOrigin = p
        }
        forward[forwardBase + p] = furthestOrigin
        if (furthest - MARKED_FORWARD > value) {
          value = furthest - MARKED_FORWARD
          move = Step.moveForward
        }
      }
      if (jumped > value) {
        value = jumped
        move = jumpStep
      }
      if (skipped > value) {
        value = skipped
        move = Step.skip
      }
      row[p] = value
      steps[base + p] = (steps[base + p] as number) | move | flags
      const opened = value - skip
      flags = opened >= skipped ? Step.skipBegins : 0
      skipped = Math.max(opened, skipped) - skipWord
    }
  }

  #trace(quotation: QuotationWords, blocks: readonly Block[], width: number): WordAlignment {
    const { ids, count } = quotation
    const steps = this.#steps
    const positions = new Int32Array(count).fill(-1)
    const isEqual = new Uint8Array(count)
    let p = 0
    for (let q = 1; q < width; q++) {
      if ((this.#lastRow[q] as number) > (this.#lastRow[p] as number)) p = q
    }
    const bits = this.#lastRow[p] as number
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

/** One stretch laid out as columns `[first, last]`: column `first` is the cursor before its words. */
interface Block {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly document: number
  /** Best value of the current row, and its column. */
  best: number
  origin: number
}

function layOut(stretches: readonly Stretch[]): Block[] {
  const blocks: Block[] = []
  let column = 0
  for (const { start, end, document } of stretches) {
    const last = column + end - start
    blocks.push({ first: column, last, start, document, best: 0, origin: 0 })
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
