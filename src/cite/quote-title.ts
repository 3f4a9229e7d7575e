/**
 * A title between double quotation marks, with the punctuation that follows it inside.
 *
 * Quotation marks in the title alternate below the outer ones: single, then double. A comma stands even
 * after a question mark, a period does not; a title's own period gives way unless it ends an
 * abbreviation.
 *
 * @example
 * quoteTitle('A "Blockade" of Grain', ',') // => '“A ‘Blockade’ of Grain,”'
 * quoteTitle('Who Pays?', ',') // => '“Who Pays?,”'
 * quoteTitle('Who Pays?', '.') // => '“Who Pays?”'
 * @see The Chicago Manual of Style, 17th ed., 6.9, 6.125 and 14.94 to 14.96.
 */
export function quoteTitle(title: string, mark: ',' | '.' | ''): string {
  const { text, closers } = nestQuotes(title, 1)
  const body = withoutPeriod(text.slice(0, text.length - closers))
  const isEnded = mark === '.' && /[.?!…]$/.test(body)
  return `“${body}${isEnded ? '' : mark}${text.slice(text.length - closers)}”`
}

/** A text whose quotation marks are curly and alternate with depth. */
interface NestedText {
  readonly text: string
  /** How many code units at the end are quotation marks that close. */
  readonly closers: number
}

/**
 * Set the quotation marks of a text, which stands itself inside `depth` pairs of them.
 *
 * A mark is paired with the nearest open one of its kind. Apostrophes are told from single marks by
 * their neighbors, and by having no partner; a double mark without one becomes a single one, so that it
 * cannot be taken for the end of the title, or the sign for inches after a figure.
 */
export function nestQuotes(text: string, depth: number): NestedText {
  const chars = [...text]
  const pairs = pairQuotes(chars)
  const open: number[] = []
  const set = chars.map((char, at) => {
    const partner = pairs.get(at)
    if (partner === undefined) return isMark(char) ? loneMark(chars, at, depth) : char
    if (partner > at) {
      open.push(at)
      return (depth + open.length) % 2 === 1 ? '“' : '‘'
    }
    const close = (depth + open.length) % 2 === 1 ? '”' : '’'
    open.pop()
    return close
  })
  let closers = 0
  while (
    closers < chars.length &&
    (pairs.get(chars.length - 1 - closers) ?? Infinity) < chars.length - 1 - closers
  ) {
    closers++
  }
  return { text: set.join(''), closers }
}

/** The partner of every quotation mark that has one, both ways. */
function pairQuotes(chars: readonly string[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: { readonly at: number; readonly isDouble: boolean }[] = []
  for (const [at, char] of chars.entries()) {
    if (!isMark(char)) continue
    const isDouble = DOUBLE.test(char)
    const from = open.findLastIndex((mark) => mark.isDouble === isDouble)
    if (from >= 0 && canClose(chars, at)) {
      // Whatever was opened in between is an apostrophe or a slip.
      const { at: start } = open[from] as { readonly at: number }
      open.length = from
      pairs.set(start, at).set(at, start)
    } else if (canOpen(chars, at)) {
      open.push({ at, isDouble })
    }
  }
  return pairs
}

function canOpen(chars: readonly string[], at: number): boolean {
  const char = chars[at] as string
  if (/[”’]/.test(char)) return false
  const isFirst = at === 0 || /[\s([{—–\-/"'“”‘’„]/.test(chars[at - 1] as string)
  return isFirst && at + 1 < chars.length && !/\s/.test(chars[at + 1] as string)
}

function canClose(chars: readonly string[], at: number): boolean {
  const char = chars[at] as string
  if (/[‘„‚]/.test(char)) return false
  if (char === '“') return !canOpen(chars, at)
  if (at === 0 || /\s/.test(chars[at - 1] as string)) return false
  // Inside a word it is an apostrophe.
  return DOUBLE.test(char) || !/[\p{L}\p{N}]/u.test(chars[at + 1] ?? '')
}

function loneMark(chars: readonly string[], at: number, depth: number): string {
  const isDouble = DOUBLE.test(chars[at] as string)
  if (!isDouble) return '’'
  if (/\d/.test(chars[at - 1] ?? '')) return '″'
  if (depth === 0) return canOpen(chars, at) ? '“' : '”'
  return canOpen(chars, at) ? '‘' : '’'
}

function isMark(char: string): boolean {
  return /["“”„'‘’‚]/.test(char)
}

const DOUBLE = /["“”„]/

/** A title without the period of a sentence; abbreviations and ellipses keep theirs. */
function withoutPeriod(title: string): string {
  const text = title.replace(/[\s,;:]+$/, '')
  if (!text.endsWith('.') || text.endsWith('..') || ABBREVIATION.test(text)) return text
  return text.slice(0, -1)
}

const ABBREVIATION =
  /(?:^|[\s(])(?:(?:\p{L}\.)+|(?:jr|sr|inc|ltd|co|corp|dept|gov|gen|rep|sen|etc|no|vs|vol|st|mt)\.)$/iu
