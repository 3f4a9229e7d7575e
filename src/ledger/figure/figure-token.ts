import { isBlank } from '../../text/white-space.ts'

/** A word, a number in digits or a mark, as the reader of figures sees them. */
export interface FigureToken {
  readonly kind: 'word' | 'number' | 'mark'
  readonly start: number
  readonly end: number
  /** As it stands in the text. */
  readonly text: string
  /** In small letters, its apostrophes straight. */
  readonly lower: string
  /** What stands before it: nothing, white space, or the end of a paragraph. */
  readonly gap: Gap
}

/** How a token is parted from the one before it. */
export type Gap = 'none' | 'space' | 'paragraph'

/**
 * The tokens of a stretch of a text.
 *
 * Separators of thousands and decimals stay inside a number, and periods inside initials (`U.S.`). A
 * backslash of Markdown is passed over. Hyphens are marks, so that `10-15` and `twenty-five` are three.
 */
export function figureTokens(text: string, start: number, end: number): FigureToken[] {
  const tokens: FigureToken[] = []
  let at = start
  let gap: Gap = 'paragraph'
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (isBlank(unit)) {
      const from = at
      while (at < end && isBlank(text.charCodeAt(at))) at++
      gap = isParagraphEnd(text, from, at) ? 'paragraph' : 'space'
      continue
    }
    if (unit === BACKSLASH) {
      at++
      continue
    }
    const kind = isDigit(unit) ? 'number' : isLetter(unit) ? 'word' : 'mark'
    const from = at
    if (kind === 'number') at = endOfNumber(text, at, end)
    else if (kind === 'word') at = endOfWord(text, at, end)
    else at++
    const own = text.slice(from, at)
    const lower = own.toLowerCase()
    const isTypeset = kind === 'word' && lower.includes('’')
    tokens.push({
      kind,
      start: from,
      end: at,
      text: own,
      lower: isTypeset ? lower.replaceAll('’', "'") : lower,
      gap,
    })
    gap = 'none'
  }
  return tokens
}

/** A hyphen that joins words, the one that never breaks a line included. */
export const HYPHEN: RegExp = /^[-\u2010\u2011]$/
/** A hyphen or a short dash. */
export const DASH: RegExp = /^[-\u2010-\u2013]$/

const BACKSLASH = 0x5c
const NEWLINE = 0x0a

function isParagraphEnd(text: string, from: number, to: number): boolean {
  if (to - from === 1) return false
  let lines = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === NEWLINE) lines++
  return lines > 1
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Beyond ASCII, signs that stand beside numbers are no letters; what is left nearly always is one. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
  return unit === MICRO || LETTER.test(String.fromCharCode(unit))
}

const MICRO = 0xb5
const LETTER = /\p{L}|\p{M}/u

function endOfNumber(text: string, at: number, end: number): number {
  let to = at
  while (to < end) {
    while (to < end && isDigit(text.charCodeAt(to))) to++
    const isInside = SEPARATORS.includes(text.charAt(to)) && isDigit(text.charCodeAt(to + 1))
    if (to + 1 >= end || !isInside) return to
    to++
  }
  return to
}

/** The marks that stand between the digits of one number; `charAt` gives an empty string at the end. */
const SEPARATORS: readonly string[] = [',', '.', "'", '’']

function endOfWord(text: string, at: number, end: number): number {
  let to = at
  while (to < end) {
    while (to < end && isLetter(text.charCodeAt(to))) to++
    const mark = text.charAt(to)
    const hasLetter = to + 1 < end && isLetter(text.charCodeAt(to + 1))
    const isApostrophe = (mark === "'" || mark === '’') && hasLetter
    // A period belongs to initials: a single letter stands before it.
    const isInitial = mark === '.' && !isLetter(text.charCodeAt(to - 2)) && to < end
    if (isInitial && (hasLetter || text.charAt(to - 2) === '.')) to++
    else if (isApostrophe) to++
    else return to
  }
  return to
}
