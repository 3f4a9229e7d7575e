import { isFunctionWord } from '../../search/function-word.ts'
import { foldWord } from '../../text/token.ts'
import { isEverydayWord } from './everyday-word.ts'
import { wordKey } from './word-key.ts'

/** What no formula reaches over: figures and dates. */
export const BREAK = 0
/** A small word, which comes and goes when a formula is said again. */
export const SMALL = 1

const CACHE_MASK = 0x3fff

/**
 * Numbers for the words that formulas are made of: words that are one but for their inflection have one
 * number, from 2, in the order in which they were first met.
 *
 * Lookups are by the id of the folded word, so that a word is folded and stemmed once in a record.
 */
export class Vocabulary {
  readonly #codes = new Map<number, number>()
  readonly #byKey = new Map<string, number>()
  /** The words looked up last; most words of a text are few. */
  readonly #cachedIds = new Uint32Array(CACHE_MASK + 1)
  readonly #cachedCodes = new Uint32Array(CACHE_MASK + 1)
  readonly #words: string[] = ['', '']
  readonly #keys: string[] = ['', '']
  readonly #everyday: boolean[] = [false, false]
  #counts = new Uint32Array(1024)
  #capitals = new Uint32Array(1024)

  /** The number of the word `text.slice(start, end)`, whose id is `id`. */
  code(id: number, text: string, start: number, end: number): number {
    const slot = id & CACHE_MASK
    if (this.#cachedIds[slot] === id) return this.#cachedCodes[slot] as number
    const code = this.#codes.get(id) ?? this.#add(id, foldWord(text.slice(start, end)))
    this.#cachedIds[slot] = id
    this.#cachedCodes[slot] = code
    return code
  }

  /** Count a use of a word; `isCapital` tells that it stands with a capital where none is due. */
  count(code: number, isCapital: boolean): void {
    this.#counts[code] = (this.#counts[code] as number) + 1
    if (isCapital) this.#capitals[code] = (this.#capitals[code] as number) + 1
  }

  /** Numbers given so far, those that are no words included. */
  get size(): number {
    return this.#words.length
  }

  /** The form of the word that was met first, folded. */
  word(code: number): string {
    return this.#words[code] as string
  }

  /** What the forms of the word share; see {@link wordKey}. */
  key(code: number): string {
    return this.#keys[code] as string
  }

  /** Whether it is a word of which formulas are not made alone; see {@link isEverydayWord}. */
  isEveryday(code: number): boolean {
    return this.#everyday[code] as boolean
  }

  frequency(code: number): number {
    return this.#counts[code] as number
  }

  /** The share of its uses in which a word stands with a capital: near 1 for a name. */
  capitalShare(code: number): number {
    return (this.#capitals[code] as number) / Math.max(1, this.#counts[code] as number)
  }

  #add(id: number, folded: string): number {
    const code = isNumber(folded) ? BREAK : isSmall(id, folded) ? SMALL : this.#codeOf(folded)
    this.#codes.set(id, code)
    return code
  }

  #codeOf(folded: string): number {
    const key = wordKey(folded)
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const code = this.#words.push(folded) - 1
    this.#byKey.set(key, code)
    this.#keys.push(key)
    this.#everyday.push(isEverydayWord(folded))
    if (code >= this.#counts.length) {
      this.#counts = grown(this.#counts)
      this.#capitals = grown(this.#capitals)
    }
    return code
  }
}

/**
 * Whether a word is one of those that come and go when a phrase is said again: those that searches for
 * variants pass over, negations, the rest of the prepositions, and contractions of them.
 */
function isSmall(id: number, folded: string): boolean {
  return isFunctionWord(id) || MORE_SMALL_WORDS.has(folded) || CONTRACTION.test(folded)
}

const MORE_SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'not no never none without neither itself himself herself themselves ourselves myself yourself each ' +
    'every other another up out down off through during before after within among amongst against toward ' +
    'towards across around along above below beyond beside besides behind beneath near since until till ' +
    'like unlike despite throughout per via how why where whether too only even now own more most much ' +
    'many cannot ought let lets again still yet already almost rather quite really actually'
  ).split(' '),
)

/** A small word with another: `we're`, `don't`, `that's`, but not `nation's`. */
const CONTRACTION =
  /^\p{L}+'(?:t|re|ve|ll|d|m)$|^(?:it|that|he|she|there|here|what|who|where|how|let)'s$/u

/** Whether a word is a figure, a number too high to be part of a phrase, or part of a date. */
function isNumber(folded: string): boolean {
  return !/\p{L}/u.test(folded) || /\d/.test(folded) || NUMBERS.test(folded) || DAYS.has(folded)
}

/** Months and days, but for those that are other words too. */
const DAYS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february april june july august september ' +
    'october november december'
  ).split(' '),
)

const NUMBERS =
  /^(?:eleven|twel(?:ve|fth)|eleventh|(?:thir|four|fif|six|seven|eigh|nine)teen(?:th)?|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(?:hundred|thousand|million|billion|trillion)s?|percent|cent)$/

function grown(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * column.length)
  longer.set(column)
  return longer
}
