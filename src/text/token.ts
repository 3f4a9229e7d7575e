import { CharKind, charKind, foldUnit, isApostrophe, plainSigns } from './char.ts'
import { decodeEntity } from './entity.ts'
import type { Span } from './span.ts'

/**
 * The words of a text as columns: word `i` covers `text.slice(starts[i], ends[i])`.
 *
 * Words are what the matching contract compares. Everything between them (white space, punctuation,
 * markup) is folded away. `ids[i]` is a 32-bit hash of the folded word, never 0: equal words have
 * equal ids in every text, and two different words share one about once in four billion pairs, so
 * whoever asserts that two words are equal compares {@link foldWord} of both.
 */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly ids: Uint32Array
}

/** The span of the words `[first, end)`, of word `first` alone by default. */
export function tokenSpan(tokens: Tokens, first: number, end: number = first + 1): Span {
  return { start: tokens.starts[first] as number, end: tokens.ends[end - 1] as number }
}

/** The words `[first, end)` as they stand in the text, with what is between them. */
export function tokenText(tokens: Tokens, first: number, end: number): string {
  if (first >= end) return ''
  const span = tokenSpan(tokens, first, end)
  return tokens.text.slice(span.start, span.end)
}

/** The folded form of word `i`. */
export function foldedToken(tokens: Tokens, i: number): string {
  return foldWord(tokens.text.slice(tokens.starts[i] as number, tokens.ends[i] as number))
}

/**
 * The words of `text`, or of the part of it that `spans` cover.
 *
 * A word is a run of letters, digits and combining marks, with an apostrophe between letters
 * (`don't`), a decimal point between digits (`3.5`), thousands separators (`13,200`) and the periods
 * of initials (`U.S.`) inside it. A currency sign, `%` and `&` are words of their own; so is every
 * ideograph, and every letter of a script that sets no spaces. A hyphen parts words. Markdown and HTML escapes count as the character they stand for.
 *
 * @example
 * const tokens = tokenize('He wants \\$3.5 million.')
 * Array.from({ length: tokens.count }, (_, i) => foldedToken(tokens, i))
 * // => ['he', 'wants', '$', '3.5', 'million']
 */
export function tokenize(text: string, spans?: readonly Span[]): Tokens {
  const buffer = new TokenBuffer()
  if (spans === undefined) scanTokens(text, 0, text.length, buffer)
  else for (const span of spans) scanTokens(text, span.start, span.end, buffer)
  return buffer.toTokens(text)
}

/** Columns that grow while a text is scanned. One buffer serves many texts: see {@link clear}. */
export class TokenBuffer {
  count = 0
  starts: Uint32Array
  ends: Uint32Array
  ids: Uint32Array

  /** `capacity` is how many words fit before the columns grow. */
  constructor(capacity = 64) {
    const [starts, ends, ids] = columnsOf(capacity)
    this.starts = starts
    this.ends = ends
    this.ids = ids
  }

  /** Forget all words, to scan another text into the same memory. */
  clear(): void {
    this.count = 0
  }

  /** Append a word. */
  push(start: number, end: number, id: number): void {
    const i = this.count
    if (i === this.starts.length) this.#grow()
    this.starts[i] = start
    this.ends[i] = end
    this.ids[i] = id
    this.count = i + 1
  }

  /** The words gathered from word `first` on; they share the memory of the buffer. */
  toTokens(text: string, first = 0): Tokens {
    return {
      text,
      count: this.count - first,
      starts: this.starts.subarray(first, this.count),
      ends: this.ends.subarray(first, this.count),
      ids: this.ids.subarray(first, this.count),
    }
  }

  #grow(): void {
    const [starts, ends, ids] = columnsOf(this.starts.length * 2)
    starts.set(this.starts)
    ends.set(this.ends)
    ids.set(this.ids)
    this.starts = starts
    this.ends = ends
    this.ids = ids
  }
}

/** Three columns in one piece of memory, because most texts are a few words and many are scanned. */
function columnsOf(capacity: number): [Uint32Array, Uint32Array, Uint32Array] {
  const memory = new Uint32Array(3 * capacity)
  return [
    memory.subarray(0, capacity),
    memory.subarray(capacity, 2 * capacity),
    memory.subarray(2 * capacity),
  ]
}

/**
 * Append the words of `text.slice(start, end)` to `buffer`, with offsets into `text`.
 *
 * One pass, with no look back. `limit` stops the scan when that many words have been appended by
 * this call.
 */
export function scanTokens(
  text: string,
  start: number,
  end: number,
  buffer: TokenBuffer,
  limit: number = Number.POSITIVE_INFINITY,
): void {
  const stop = buffer.count + limit
  let i = start
  while (i < end && buffer.count < stop) {
    const unit = text.charCodeAt(i)
    const kind = charKind(unit)
    if (kind === CharKind.separator || kind === CharKind.ignorable) {
      i++
    } else if (kind === CharKind.symbol) {
      const entity = unit === AMPERSAND ? decodeEntity(text, i, end) : undefined
      if (entity === undefined || isWordOfItsOwn(entity.char)) {
        const symbol = entity === undefined ? unit : entity.char.charCodeAt(0)
        const length = entity?.length ?? 1
        buffer.push(i, i + length, hashUnit(symbol))
        i += length
      } else if (WORD_CHARS.test(entity.char)) {
        i = scanWord(text, i, end, buffer)
      } else {
        i += entity.length
      }
    } else if (kind === CharKind.ideograph) {
      const after = skipMarks(text, i + 1, end)
      const id = after === i + 1 ? hashUnit(unit) : wordId(foldWord(text.slice(i, after)))
      buffer.push(i, after, id)
      i = after
    } else if (kind === CharKind.irregular && !startsWord(text, i, end)) {
      i += isHighSurrogate(unit) ? 2 : 1
    } else {
      i = scanWord(text, i, end, buffer)
    }
  }
}

/**
 * The canonical form of a word under matching contract version 1: what two words must share to be
 * the same word.
 *
 * `raw` is a word as {@link tokenize} cuts it. Letter case, canonical composition, the kind of
 * apostrophe, escapes, the periods of initials and thousands separators are folded; nothing else is.
 *
 * @example
 * foldWord('U.S.') // => 'us'
 * foldWord('Don’t') // => "don't"
 */
export function foldWord(raw: string): string {
  // A plain lower-case word is its own fold; this is the common case.
  if (PLAIN_WORD.test(raw)) return raw
  let word = raw
  if (word.includes('&') && word.length > 1) word = unescapeEntities(word)
  // A period inside a word is a decimal point between digits, else that of an initial.
  return plainSigns(word)
    .replace(/\\/g, '')
    .replace(/,(?=\d)/g, '')
    .replace(/(?<!\p{Nd})\.|\.(?!\p{Nd})/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(UNEVEN_CASE, evenCase)
}

/**
 * What is left of letter case when all is in small letters: the dot that the capital of Turkish has
 * above it, and the sigma that ends a word.
 */
const UNEVEN_CASE = /i\u0307|\u03c2/g

function evenCase(letter: string): string {
  return letter === '\u03c2' ? '\u03c3' : 'i'
}

/** The id of a word: a hash of its folded form, never 0. */
export function wordId(folded: string): number {
  let hash = HASH_SEED
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_PRIME)
  return finishHash(hash)
}

const AMPERSAND = 0x26
const BACKSLASH = 0x5c
const COMMA = 0x2c
const PERIOD = 0x2e

const PLAIN_WORD = /^[a-z0-9]+$/
const MARK = /\p{M}/u
const WORD_CHARS = /^[\p{L}\p{N}\p{M}]+$/u

// FNV-1a over UTF-16 code units, then a finalizer, because ids are cut to fewer bits in tables.
const HASH_SEED = 0x811c9dc5 | 0
const HASH_PRIME = 0x01000193

function finishHash(hash: number): number {
  let h = hash ^ (hash >>> 15)
  h = Math.imul(h, 0x2c1b3c6d)
  h ^= h >>> 13
  return h >>> 0 || 1
}

function hashUnit(unit: number): number {
  return finishHash(Math.imul(HASH_SEED ^ unit, HASH_PRIME))
}

/**
 * Scan one word that starts at `start` and append it. Returns the offset after it.
 *
 * The hash is built while scanning. A character whose fold depends on its neighbors makes the word
 * irregular, and its hash is taken from `foldWord` instead.
 */
function scanWord(text: string, start: number, end: number, buffer: TokenBuffer): number {
  let hash = HASH_SEED
  let irregular = false
  let i = start
  // Letters since the word began or since the last period: 1 is what initials have before a period.
  let run = 0
  let periods = 0
  let previous: CharKind = CharKind.separator
  while (i < end) {
    const unit = text.charCodeAt(i)
    const kind = charKind(unit)
    if (kind === CharKind.letter || kind === CharKind.digit) {
      hash = Math.imul(hash ^ foldUnit(unit), HASH_PRIME)
      previous = kind
      run++
      i++
      continue
    }
    if (kind === CharKind.irregular) {
      const length = isHighSurrogate(unit) ? 2 : 1
      if (length === 2 && !startsWord(text, i, end)) break
      irregular = true
      previous = CharKind.letter
      run++
      i += length
      continue
    }
    if (kind === CharKind.ignorable) {
      let after = i + 1
      while (charKindAt(text, after, end) === CharKind.ignorable) after++
      if (!goesOn(text, after, end)) break
      irregular = true
      i = after
      continue
    }
    if (kind === CharKind.symbol || kind === CharKind.ideograph) {
      const entity = unit === AMPERSAND ? decodeEntity(text, i, end) : undefined
      if (entity === undefined) break
      const isLetter = WORD_CHARS.test(entity.char)
      const isInner =
        isApostrophe(entity.char.charCodeAt(0)) && isWordChar(text, i + entity.length, end)
      if (!isLetter && !isInner) break
      irregular = true
      run++
      i += entity.length
      continue
    }
    if (isApostrophe(unit)) {
      if (charKindAt(text, i + 1, end) !== CharKind.letter) break
      hash = Math.imul(hash ^ 0x27, HASH_PRIME)
      run++
      i++
      continue
    }
    if (unit === PERIOD) {
      if (previous === CharKind.digit && charKindAt(text, i + 1, end) === CharKind.digit) {
        hash = Math.imul(hash ^ PERIOD, HASH_PRIME)
        i++
        continue
      }
      const next = charKindAt(text, i + 1, end)
      if (run === 1 && previous === CharKind.letter && next === CharKind.letter) {
        // `U.S.` but not `plan B.Next`: the letter after the period must stand alone too.
        const afterNext = charKindAt(text, i + 2, end)
        if (afterNext === CharKind.letter || afterNext === CharKind.digit) break
        periods++
        run = 0
        i++
        continue
      }
      break
    }
    if (unit === COMMA && previous === CharKind.digit && isThousands(text, i + 1, end)) {
      i++
      continue
    }
    if (unit === BACKSLASH && isEscapedInner(text, i + 1, end)) {
      irregular = true
      i++
      continue
    }
    break
  }
  // The last period of initials belongs to them: `U.S.`, `D.C.`
  if (periods > 0 && run === 1 && text.charCodeAt(i) === PERIOD && i < end) i++
  buffer.push(start, i, irregular ? wordId(foldWord(text.slice(start, i))) : finishHash(hash))
  return i
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/** Whether the irregular character at `i` is part of a word: a mark, or an astral letter or digit. */
function startsWord(text: string, i: number, end: number): boolean {
  const point = text.codePointAt(i)
  if (point === undefined || i >= end) return false
  if (point >= 0x10000 && i + 1 >= end) return false
  return WORD_CHARS.test(String.fromCodePoint(point))
}

/** Whether a word that ignorable characters interrupt goes on at `i`. */
function goesOn(text: string, i: number, end: number): boolean {
  const kind = charKindAt(text, i, end)
  if (kind === CharKind.irregular) return startsWord(text, i, end)
  return kind === CharKind.letter || kind === CharKind.digit
}

/** The offset after the marks that stand on the letter before `i`. */
function skipMarks(text: string, i: number, end: number): number {
  let after = i
  while (after < end && MARK.test(text.charAt(after))) after++
  return after
}

function isWordChar(text: string, i: number, end: number): boolean {
  const kind = charKindAt(text, i, end)
  return kind === CharKind.letter || kind === CharKind.digit
}

function charKindAt(text: string, i: number, end: number): CharKind {
  return i < end ? charKind(text.charCodeAt(i)) : CharKind.separator
}

/** Whether exactly three digits stand at `i`: the group after a thousands separator. */
function isThousands(text: string, i: number, end: number): boolean {
  for (let k = 0; k < 3; k++) if (charKindAt(text, i + k, end) !== CharKind.digit) return false
  return charKindAt(text, i + 3, end) !== CharKind.digit
}

/** Whether the character at `i`, escaped by a backslash, goes on inside a word: `don\'t`. */
function isEscapedInner(text: string, i: number, end: number): boolean {
  if (i >= end) return false
  return isApostrophe(text.charCodeAt(i)) && charKindAt(text, i + 1, end) === CharKind.letter
}

function isWordOfItsOwn(char: string): boolean {
  return char.length === 1 && charKind(char.charCodeAt(0)) === CharKind.symbol
}

function unescapeEntities(word: string): string {
  let out = ''
  let i = 0
  while (i < word.length) {
    const entity = word.charCodeAt(i) === AMPERSAND ? decodeEntity(word, i, word.length) : undefined
    out += entity === undefined ? word.charAt(i) : entity.char
    i += entity?.length ?? 1
  }
  return out
}
