import type { Span } from '../text/span.ts'

/** Words and punctuation of one sentence, as the treebanks part them: `do` `n't`, `$` `50`, `Oda` `'s`. */
export type Tokens = readonly Span[]

/**
 * The tokens of `text.slice(start, end)` outside the spans of `skipped`, which are in order: marks of
 * quotation, which say nothing of the grammar of a sentence.
 *
 * Follows the tokenization of the English Web Treebank, but keeps words with a hyphen whole.
 *
 * @see https://universaldependencies.org/en/index.html
 */
export function tokenize(text: string, { start, end }: Span, skipped: readonly Span[]): Span[] {
  const tokens: Span[] = []
  let from = start
  for (const skip of skipped) {
    appendTokens(text, from, Math.min(skip.start, end), tokens)
    from = Math.max(from, skip.end)
  }
  appendTokens(text, from, end, tokens)
  return tokens
}

function appendTokens(text: string, start: number, end: number, tokens: Span[]): void {
  let i = start
  while (i < end) {
    const unit = text.charCodeAt(i)
    if (isSpace(unit) || isQuotationMark(unit)) {
      i++
      continue
    }
    let next = i + 1
    if (isWordUnit(unit)) {
      while (next < end && continuesWord(text, next, end)) next++
      appendWord(text, i, next, isLastWord(text, next, end), tokens)
    } else {
      // A run of one and the same sign is one token: "--", "...".
      while (next < end && text.charCodeAt(next) === unit && unit !== 0x28 && unit !== 0x29) next++
      tokens.push({ start: i, end: next })
    }
    i = next
  }
}

/** Append a run of letters, digits and what may stand between them. */
function appendWord(
  text: string,
  start: number,
  end: number,
  isLast: boolean,
  tokens: Span[],
): void {
  const last = text.charCodeAt(end - 1)
  const isPlain = (last >= 0x61 && last <= 0x7a) || (last >= 0x30 && last <= 0x39)
  // Nearly all words are letters and nothing else.
  if (
    isPlain &&
    !isApostrophe(text.charCodeAt(start)) &&
    lastApostrophe(text, Math.max(start, end - 3), end) < 0
  ) {
    appendParts(text, start, end, tokens)
    return
  }
  let from = start
  let to = end
  // A period ends the sentence, unless it is part of an abbreviation in the middle of it.
  const periods: Span[] = []
  if (text.charCodeAt(to - 1) === PERIOD) {
    const word = text.slice(from, to)
    if (isLast ? !/^(?:\p{L}\.){2,}$/u.test(word) : !ABBREVIATION.test(word)) {
      periods.push({ start: to - 1, end: to })
      to--
    }
  }
  while (from < to && isApostrophe(text.charCodeAt(from)) && !isClitic(text, from, to)) from++
  const clitics: Span[] = []
  const cut = cliticStart(text, from, to)
  if (cut > from && cut < to) {
    clitics.push({ start: cut, end: to })
    to = cut
  }
  while (to > from && /['’-]/.test(text.charAt(to - 1))) {
    // What is left of a mark that closes belongs to nobody; a plural's apostrophe is its own token.
    if (isApostrophe(text.charCodeAt(to - 1)) && /s/i.test(text.charAt(to - 2))) {
      clitics.unshift({ start: to - 1, end: to })
    }
    to--
  }
  if (from < to) appendParts(text, from, to, tokens)
  tokens.push(...clitics, ...periods)
}

/** Adds the token of a word, or the two of `cannot`. */
function appendParts(text: string, start: number, end: number, tokens: Span[]): void {
  if (end - start === 6 && /^cannot$/i.test(text.slice(start, end))) {
    tokens.push({ start, end: start + 3 }, { start: start + 3, end })
    return
  }
  tokens.push({ start, end })
}

/** Where `n't`, `'s`, `'ll` and their like begin in a word, or its end. */
function cliticStart(text: string, start: number, end: number): number {
  const apostrophe = lastApostrophe(text, Math.max(start, end - 3), end)
  if (apostrophe < 0) return end
  const tail = text.slice(apostrophe + 1, end).toLowerCase()
  if (tail === 't' && /n/i.test(text.charAt(apostrophe - 1))) return apostrophe - 1
  return CLITICS.has(tail) ? apostrophe : end
}

function isClitic(text: string, start: number, end: number): boolean {
  return CLITICS.has(text.slice(start + 1, end).toLowerCase())
}

const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm'])

function lastApostrophe(text: string, start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (isApostrophe(text.charCodeAt(i))) return i
  return -1
}

/** Whether nothing but marks that close follows in the sentence. */
function isLastWord(text: string, offset: number, end: number): boolean {
  for (let i = offset; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (!isSpace(unit) && !isQuotationMark(unit) && unit !== 0x29 && unit !== 0x5d) return false
  }
  return true
}

const ABBREVIATION =
  /^(?:(?:\p{L}\.)+|(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Jr|Sr|St|vs|No|Inc|Corp|Co|Ltd|etc|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Ariz|Calif|Conn|Fla|Ga|Ill|Ind|Mass|Md|Mich|Minn|Miss|Mo|Pa|Tenn|Va|Vt|Wash|Wis)\.)$/iu

const PERIOD = 0x2e
const PLUS = 0x2b

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

function isSpace(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0xad ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0xfeff
  )
}

/** Marks that `skipped` did not name, and stars. */
function isQuotationMark(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x201c ||
    unit === 0x201d ||
    unit === 0x2018 ||
    unit === 0xab ||
    unit === 0xbb ||
    unit === 0x2a ||
    unit === 0x60
  )
}

/** Letters, digits and apostrophes; all that is not punctuation of its own. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    isApostrophe(unit) ||
    unit === 0x23 ||
    unit === 0x40 ||
    unit === 0x5f ||
    (unit >= 0xc0 && unit < 0x2000) ||
    unit >= 0x2c00
  )
}

function continuesWord(text: string, offset: number, end: number): boolean {
  const unit = text.charCodeAt(offset)
  if (isWordUnit(unit)) return true
  if (unit === PERIOD || unit === 0x2d || unit === 0x26 || unit === 0x2011) {
    const next = offset + 1 < end ? text.charCodeAt(offset + 1) : 0x20
    if (unit !== PERIOD) return isWordUnit(next)
    return text.charCodeAt(offset - 1) !== PERIOD && next !== PERIOD
  }
  // P5+1 and 2+2
  if (unit === PLUS)
    return isDigit(text.charCodeAt(offset + 1)) && isDigit(text.charCodeAt(offset - 1))
  // 10,000 and 3:30
  if (unit === 0x2c || unit === 0x3a) {
    return isDigit(text.charCodeAt(offset - 1)) && isDigit(text.charCodeAt(offset + 1))
  }
  return false
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
