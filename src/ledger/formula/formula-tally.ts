import type { FormulaUse } from './formula.ts'

/** What is counted of a use. */
export interface UseFacts {
  /** What makes its wording another. */
  readonly wording: string
  /** Whether it is more than a name: two of its words stand in small letters. */
  readonly isLower: boolean
  /** The number of its document. */
  readonly document: number
  readonly period: string | undefined
}

/** Gathers the uses of one formula. */
export class FormulaTally {
  count = 0
  documents = 0
  /** The earliest use; of those of one day, the one met first. */
  first: FormulaUse | undefined
  #lastDocument = 0
  readonly variants: Map<string, VariantTally> = new Map()
  readonly speakers: Map<string, { first: FormulaUse; count: number }> = new Map()
  readonly #most: number

  /** `most` is how many uses of each variant are kept. */
  constructor(most: number) {
    this.#most = most
  }

  add({ wording, isLower, document, period }: UseFacts, use: FormulaUse): void {
    this.count++
    if (document !== this.#lastDocument) this.documents++
    this.#lastDocument = document
    if (this.first === undefined || isEarlier(use, this.first)) this.first = use
    let variant = this.variants.get(wording)
    if (variant === undefined) {
      variant = new VariantTally(this.#most)
      this.variants.set(wording, variant)
    }
    variant.add(use, document, period)
    if (isLower) variant.lowerCount++
    const { speaker } = use
    if (speaker === undefined) return
    const known = this.speakers.get(speaker)
    if (known === undefined) this.speakers.set(speaker, { first: use, count: 1 })
    else {
      known.count++
      if (isEarlier(use, known.first)) known.first = use
    }
  }
}

/** Gathers the uses of one wording. */
export class VariantTally {
  count = 0
  documents = 0
  /** Uses that are more than a name. */
  lowerCount = 0
  #lastDocument = 0
  readonly periods: Map<string, number> = new Map()
  /** How often it is written in each way, as long as there are few. */
  readonly #spellings = new Map<string, number>()
  readonly #most: number
  readonly #uses: FormulaUse[] = []

  constructor(most: number) {
    this.#most = most
  }

  add(use: FormulaUse, document: number, period: string | undefined): void {
    this.count++
    if (document !== this.#lastDocument) this.documents++
    this.#lastDocument = document
    if (period !== undefined) increase(this.periods, period)
    const spelling = use.text.replace(/\s+/g, ' ')
    if (this.#spellings.has(spelling) || this.#spellings.size < MOST_SPELLINGS)
      increase(this.#spellings, spelling)
    this.#uses.push(use)
    // Sorted now and then, so that a wording with many uses costs no memory for those left out.
    if (this.#uses.length > 2 * this.#most + 16) this.#cut()
  }

  /** The way it is mostly written; of two, the one in smaller letters. */
  get text(): string {
    let best = ''
    let most = 0
    for (const [spelling, count] of this.#spellings) {
      if (count > most || (count === most && spelling > best)) {
        best = spelling
        most = count
      }
    }
    return best
  }

  /** The earliest uses. */
  get uses(): readonly FormulaUse[] {
    this.#cut()
    return this.#uses
  }

  #cut(): void {
    this.#uses.sort((a, b) => Number(isEarlier(b, a)) - Number(isEarlier(a, b)))
    this.#uses.length = Math.min(this.#uses.length, this.#most)
  }
}

/** Ways of writing one wording that are counted. */
const MOST_SPELLINGS = 50

/** Whether a use is of an earlier day than another; one without a day is of none. */
export function isEarlier({ date: a }: FormulaUse, { date: b }: FormulaUse): boolean {
  return a !== undefined && (b === undefined || a < b)
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
