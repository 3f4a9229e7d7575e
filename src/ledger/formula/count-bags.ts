import type { SpokenText } from '../spoken-text.ts'
import { firstMix, LEAST_BAG, MOST_BAG, secondMix } from './bag.ts'
import { BagSketch } from './bag-sketch.ts'
import { BagTable, type BagUse } from './bag-table.ts'
import { type FormulaPassage, type FormulaScope, formulaPassages } from './formula-source.ts'
import { BREAK, Vocabulary } from './vocabulary.ts'
import { WordRows } from './word-rows.ts'

/** Every bag that stands in enough documents, counted, and how much was read. */
export interface CountedBags {
  readonly vocabulary: Vocabulary
  readonly table: BagTable
  /** In how many documents a bag must stand to have been counted. */
  readonly leastDocuments: number
  /** Words read, small ones included. */
  readonly words: number
  /** Documents that have words in scope. */
  readonly documents: number
  /** The first and the last day of them. */
  readonly days: { readonly from?: string; readonly to?: string }
}

/**
 * Count the bags of a record, in two passes over its documents: the first counts them by their hashes in a
 * table that does not grow, the second counts exactly those that may stand in enough documents.
 *
 * Memory is that of the tables, of about 200 MB at most, and of the words of one passage.
 */
export function countBags(documents: Iterable<SpokenText>, scope: FormulaScope): CountedBags {
  const reader = new BagReader(scope)
  const sketch = new BagSketch(SKETCH_BITS)
  for (const document of documents) {
    // Most bags stand in one document, and so do the longer ones that begin with them.
    reader.read(document, true, (bag) => sketch.add(bag.first, bag.document))
  }
  const read = { words: reader.words, documents: reader.documents, days: reader.days }
  const { count: leastDocuments, slots } = sketch.threshold(leastOf(read.documents), MOST_SLOTS)
  const table = new BagTable(SHARED * slots + 1024)
  const { rows, vocabulary } = reader
  for (const document of documents) {
    reader.read(document, false, (bag, start) => {
      // In a large record as many of the first documents of a bag as it has words above two were not counted,
      // and what begins with few words that stand together is passed over again.
      const missed = sketch.isExact ? 0 : bag.size - LEAST_BAG
      const isEnough = sketch.count(bag.first) >= Math.max(2, leastDocuments - missed)
      if (isEnough) table.add(bag, rows.codes, start)
      return isEnough || sketch.isExact
    })
  }
  return { vocabulary, table, leastDocuments, ...read }
}

/** A formula stands in two documents at least, and in a large record in more. */
function leastOf(documents: number): number {
  return Math.max(2, Math.min(4, Math.ceil(Math.log10(documents))))
}

/** 64 MB of slots at most: with fewer, the bags of a large record would share them too often. */
const SKETCH_BITS = 24
/** Slots that are let through to the second pass, at most. */
const MOST_SLOTS = 250_000
/** Bags counted in the second pass for each slot: the frequent one, and others that share its slot. */
const SHARED = 4

/** Small words between two words of a bag, at most: "at a time and place of our choosing" has three. */
export const MOST_SMALL_BETWEEN = 4

/** Takes a bag that begins at `start` of the rows; returns whether longer ones are wanted. */
type TakeBag = (bag: BagUse, start: number) => boolean

/** Reads the bags of one document after the other. */
class BagReader {
  readonly vocabulary: Vocabulary = new Vocabulary()
  readonly rows: WordRows
  words = 0
  documents = 0
  days: { readonly from?: string; readonly to?: string } = {}
  readonly #scope: FormulaScope
  readonly #numbers = new Map<string, number>()
  readonly #bag: BagUse = {
    first: 0,
    second: 0,
    size: 0,
    document: 0,
    speaker: 0,
    day: 0,
    before: 0,
    after: 0,
    order: 0,
    reach: 0,
    isAtEdge: false,
    isLower: false,
  }

  constructor(scope: FormulaScope) {
    this.#scope = scope
    this.rows = new WordRows(this.vocabulary)
  }

  /** Give all bags of a document to `take`. */
  read(document: SpokenText, isFirst: boolean, take: TakeBag): void {
    const passages = formulaPassages(document, this.#scope)
    if (passages.length === 0) return
    if (isFirst) this.documents++
    this.#bag.document++
    const length = passages.reduce((sum, { passage }) => sum + passage.text.length, 0)
    let offset = 0
    for (const passage of passages) {
      this.#readPassage(passage, { offset, length }, isFirst, take)
      offset += passage.passage.text.length
    }
  }

  #readPassage(
    { passage, speaker, date }: FormulaPassage,
    place: Place,
    isFirst: boolean,
    take: TakeBag,
  ): void {
    const { rows } = this
    const bag = this.#bag
    const { text } = passage
    bag.speaker = this.#number(speaker ?? '')
    bag.day = this.#number(date ?? '')
    rows.read(text, isFirst)
    if (isFirst) {
      this.words += rows.tokens.count
      if (date !== undefined) this.#widen(date)
    }
    const { codes, places, length } = rows
    for (let start = 0; start < length; start++) {
      const code = codes[start] as number
      if (code === BREAK) continue
      bag.first = firstMix(code)
      bag.second = secondMix(code)
      bag.order = bag.second
      const at = places[start] as number
      bag.before = start > 0 ? (codes[start - 1] as number) : 0
      bag.isAtEdge = isAtEdge(rows.tokens.starts[at] as number, text.length, place)
      let lower = rows.isCapitalAt(text, start) ? 0 : 1
      for (let end = start + 1; end < start + MOST_BAG; end++) {
        const next = codes[end] as number
        if (next === BREAK) break
        const gap = (places[end] as number) - (places[end - 1] as number)
        if (gap > MOST_SMALL_BETWEEN + 1) break
        bag.first = (bag.first + firstMix(next)) | 0
        bag.second = (bag.second + secondMix(next)) | 0
        bag.order = (Math.imul(bag.order, 31) + next) >>> 0 || 1
        bag.size = end - start + 1
        bag.after = codes[end + 1] as number
        bag.reach = (places[end] as number) - at + 1
        if (!rows.isCapitalAt(text, end)) lower++
        bag.isLower = lower >= LEAST_BAG
        if (!take(bag, start)) break
      }
    }
  }

  #widen(date: string): void {
    const { from = date, to = date } = this.days
    this.days = { from: date < from ? date : from, to: date > to ? date : to }
  }

  #number(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.#numbers.size + 1
    this.#numbers.set(name, number)
    return number
  }
}

/** Where a passage stands in a document, in code units of all its passages. */
interface Place {
  readonly offset: number
  readonly length: number
}

/**
 * Whether an offset of a passage is where greetings and good-byes are said: at the beginning of a turn, or
 * at either end of the document.
 */
function isAtEdge(start: number, turnLength: number, { offset, length }: Place): boolean {
  if (start < Math.min(LONGEST_TURN_OPENING, turnLength * TURN_OPENING)) return true
  const at = offset + start
  return (
    at < Math.min(LONGEST_OPENING, length * OPENING) ||
    at > length - Math.min(LONGEST_CLOSING, length * CLOSING)
  )
}

/** The share of a turn in which it opens, "Well, first let me thank the", and its code units at most. */
const TURN_OPENING = 0.25
const LONGEST_TURN_OPENING = 60
/** The shares of a document that are its opening and its closing, and their code units at most. */
const OPENING = 0.08
const CLOSING = 0.05
const LONGEST_OPENING = 1000
const LONGEST_CLOSING = 400
