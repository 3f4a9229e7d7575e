import type { Span } from '../text/span.ts'
import { foldedToken, type Tokens, tokenize, tokenText } from '../text/token.ts'
import { foldSpaces } from '../text/white-space.ts'
import { isFree, type Marks, matchesMarks, signsOf } from './marks.ts'
import { isCapital, lettersOf, type Phrase, type PhraseWord } from './parse-phrase.ts'

/**
 * The span of a phrase whose first word is word `first` of `tokens`, typed marks at its edges
 * included, or `undefined` when other words, capitals or marks stand there.
 */
export function matchPhrase(phrase: Phrase, tokens: Tokens, first = 0): Span | undefined {
  const { words, marks, mayOpenSmall } = phrase
  const last = first + words.length - 1
  if (last >= tokens.count) return undefined
  for (const [k, word] of words.entries()) {
    if (!matchesWord(word, tokens, first + k, mayOpenSmall && k === 0)) return undefined
  }
  for (let k = 1; k < words.length; k++) {
    if (!matchesGap(marks[k] as Marks, tokens, first + k)) return undefined
  }
  const start = startOfMarks(marks[0] as Marks, tokens.text, tokens.starts[first] as number)
  const end = endOfMarks(marks[words.length] as Marks, tokens.text, tokens.ends[last] as number)
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** Whether a phrase that stands at word `first` stands there exactly as typed, but for white space. */
export function isAsTyped({ words, typedMarks }: Phrase, tokens: Tokens, first = 0): boolean {
  return words.every(({ typed, isPrefix }, k) => {
    const word = tokenText(tokens, first + k, first + k + 1)
    if (isPrefix ? !word.startsWith(typed) : word !== typed) return false
    if (k === 0) return true
    return oneSpace(gapBefore(tokens, first + k)) === oneSpace(typedMarks[k] as string)
  })
}

/** Code units of what may stand between two words where marks were typed; a page break is longer. */
const LONGEST_GAP = 200

function matchesWord(word: PhraseWord, tokens: Tokens, i: number, mayOpenSmall: boolean): boolean {
  const folded = foldedToken(tokens, i)
  if (word.isPrefix ? !folded.startsWith(word.folded) : folded !== word.folded) return false
  if (!word.letters.some(isCapital)) return true
  const letters = lettersOf(tokenText(tokens, i, i + 1))
  return word.letters.every(
    (letter, k) => !isCapital(letter) || letter === letters[k] || (k === 0 && mayOpenSmall),
  )
}

function matchesGap(marks: Marks, tokens: Tokens, i: number): boolean {
  if (isFree(marks)) return true
  const start = tokens.ends[i - 1] as number
  const end = tokens.starts[i] as number
  return end - start <= LONGEST_GAP && matchesMarks(marks, signsOf(tokens.text, start, end))
}

/** Where the marks begin that end right before an offset, if they do. */
function startOfMarks(marks: Marks, text: string, offset: number): number | undefined {
  if (marks.length === 0) return offset
  const from = Math.max(0, offset - LONGEST_GAP)
  const before = tokenize(text, [{ start: from, end: offset }])
  const signs = signsOf(text, before.ends[before.count - 1] ?? from, offset)
  for (let k = signs.length - 1; k >= 0; k--) {
    if (matchesMarks(marks, signs.slice(k))) return signs[k]?.start
  }
  return undefined
}

/** Where the marks end that begin right at an offset, if they do. */
function endOfMarks(marks: Marks, text: string, offset: number): number | undefined {
  if (marks.length === 0) return offset
  const to = Math.min(text.length, offset + LONGEST_GAP)
  const after = tokenize(text, [{ start: offset, end: to }])
  const signs = signsOf(text, offset, after.starts[0] ?? to)
  for (let k = 1; k <= signs.length; k++) {
    if (matchesMarks(marks, signs.slice(0, k))) return signs[k - 1]?.end
  }
  return undefined
}

function gapBefore({ text, starts, ends }: Tokens, i: number): string {
  return text.slice(ends[i - 1], starts[i])
}

/** White space folded, at the edges too, where it counts between words. */
function oneSpace(gap: string): string {
  return foldSpaces(`|${gap}|`)
}
