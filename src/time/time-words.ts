import { CharKind, charKind } from '../text/char.ts'
import { foldedToken, type Tokens, tokenize } from '../text/token.ts'
import { isBlank } from '../text/white-space.ts'

/** What stands between two words. */
export type Gap = 'none' | 'space' | 'dash' | 'comma' | 'period' | 'slash' | 'colon' | 'other'

/** The words of a text, as they are read for times. */
export class TimeWords {
  readonly text: string
  readonly count: number
  readonly #tokens: Tokens
  /** Words that were asked for, because the few around a nucleus are asked for often. */
  readonly #lower: (string | undefined)[]

  constructor(text: string, start: number, end: number) {
    this.text = text
    this.#tokens = tokenize(text, [{ start, end }])
    this.count = this.#tokens.count
    this.#lower = new Array(this.count)
  }

  /** The id of word `i`, as {@link wordId} gives it. */
  id(i: number): number {
    return this.#tokens.ids[i] as number
  }

  start(i: number): number {
    return this.#tokens.starts[i] as number
  }

  end(i: number): number {
    return this.#tokens.ends[i] as number
  }

  /** Word `i` as it stands. */
  raw(i: number): string {
    return this.text.slice(this.start(i), this.end(i))
  }

  /** Word `i` folded and without the ending of a possessive; the empty string outside the text. */
  lower(i: number): string {
    if (i < 0 || i >= this.count) return ''
    const known = this.#lower[i]
    if (known !== undefined) return known
    const folded = foldedToken(this.#tokens, i)
    const word = folded.endsWith("'s") ? folded.slice(0, -2) : folded
    this.#lower[i] = word
    return word
  }

  /** Where word `i` ends, without the ending of a possessive. */
  bareEnd(i: number): number {
    const end = this.end(i)
    return POSSESSIVE.test(this.text.slice(end - 2, end)) ? end - 2 : end
  }

  /** Whether word `i` is `word`, which is folded. */
  is(i: number, word: string): boolean {
    return this.lower(i) === word
  }

  isCapital(i: number): boolean {
    const unit = this.text.charCodeAt(this.start(i))
    return unit >= 0x41 && unit <= 0x5a
  }

  /** The number that word `i` writes in digits, `1200` and `3.5`; thousands separators are no part. */
  digits(i: number): number | undefined {
    if (i < 0 || i >= this.count || !isDigit(this.text.charCodeAt(this.start(i)))) return undefined
    const raw = this.raw(i)
    return /^\d+(?:\.\d+)?$/.test(raw) ? Number(raw) : undefined
  }

  /** Whether word `i` begins with a digit. */
  startsWithDigit(i: number): boolean {
    return isDigit(this.text.charCodeAt(this.start(i)))
  }

  /** What stands before word `i`. Words of two paragraphs have something else between them. */
  gap(i: number): Gap {
    if (i <= 0 || i >= this.count) return 'other'
    const from = this.end(i - 1)
    const to = this.start(i)
    if (from === to) return 'none'
    let mark = 0
    let newlines = 0
    for (let k = from; k < to; k++) {
      const unit = this.text.charCodeAt(k)
      if (unit === NEWLINE) {
        if (++newlines > 1) return 'other'
      } else if (!isBlank(unit) && charKind(unit) !== CharKind.ignorable) {
        if (mark !== 0) return 'other'
        mark = unit
      }
    }
    return mark === 0 ? 'space' : (GAPS.get(mark) ?? 'other')
  }

  /** Whether only space stands before word `i`. */
  joins(i: number): boolean {
    return this.gap(i) === 'space'
  }

  /** Whether space or a hyphen stands before word `i`: `two weeks`, `two-week`. */
  isTight(i: number): boolean {
    const gap = this.gap(i)
    return gap === 'space' || gap === 'dash'
  }

  /** The character right before word `i`. */
  before(i: number): string {
    return this.text.charAt(this.start(i) - 1)
  }

  /** The character right after word `i`. */
  after(i: number): string {
    return this.text.charAt(this.end(i))
  }

  /** Whether a sentence ends between word `i - 1` and word `i`, as far as marks tell. */
  opensSentence(i: number): boolean {
    if (i <= 0) return true
    const from = this.end(i - 1)
    const to = this.start(i)
    let newlines = 0
    for (let k = from; k < to; k++) {
      const unit = this.text.charCodeAt(k)
      if (unit === NEWLINE && ++newlines > 1) return true
      if (unit === QUESTION || unit === EXCLAMATION || unit === SEMICOLON) return true
      // The period of "Sept. 11" ends no sentence, nor does that of "Mr. Oda".
      if (unit === PERIOD && to > k + 1 && this.isCapital(i) && from === k && !this.#isShort(i - 1))
        return true
    }
    return false
  }

  #isShort(i: number): boolean {
    return ABBREVIATIONS.has(this.lower(i)) || this.end(i) - this.start(i) === 1
  }
}

const POSSESSIVE = /^['\u2018\u2019]s$/i

const NEWLINE = 0x0a
const PERIOD = 0x2e
const QUESTION = 0x3f
const EXCLAMATION = 0x21
const SEMICOLON = 0x3b

const GAPS: ReadonlyMap<number, Gap> = new Map<number, Gap>([
  [0x2d, 'dash'],
  [0x2010, 'dash'],
  [0x2011, 'dash'],
  [0x2012, 'dash'],
  [0x2013, 'dash'],
  [0x2014, 'dash'],
  [0x2c, 'comma'],
  [0x2e, 'period'],
  [0x2f, 'slash'],
  [0x3a, 'colon'],
])

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr gen sen rep gov st jan feb mar apr jun jul aug sept sep oct nov dec no vs am pm us uk'.split(
    ' ',
  ),
)

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
