import { CharKind, charKind } from '../text/char.ts'
import { decodeEntity } from '../text/entity.ts'
import { isBlank } from '../text/white-space.ts'

/**
 * The marks that must stand between two words, in order. {@link ANY_MARKS} stands for any marks and
 * white space, or none; everything else is a folded mark that must stand there. An empty list asks for
 * nothing at all between the words.
 */
export type Marks = readonly string[]

/** What white space in a query accepts. */
export const ANY_MARKS = ' '

/** A mark of a text with its kind folded, or a run of white space as one space. */
export interface Sign {
  readonly sign: string
  readonly start: number
  readonly end: number
}

/**
 * The marks in `text.slice(start, end)`, with the kinds of quotation marks, apostrophes, dashes and
 * spaces folded, escapes and entities undone, and invisible characters left out. Dashes in a row are
 * one dash, three periods an ellipsis, and a line that breaks after a dash breaks nothing.
 */
export function signsOf(text: string, start: number, end: number): Sign[] {
  const signs: Sign[] = []
  let i = start
  while (i < end) {
    const unit = text.charCodeAt(i)
    const last = signs.at(-1)
    if (isBlank(unit)) {
      const from = i
      while (i < end && isBlank(text.charCodeAt(i))) i++
      const isBroken = last?.sign === '-' && text.slice(from, i).includes('\n')
      if (!isBroken) signs.push({ sign: ANY_MARKS, start: from, end: i })
      continue
    }
    if (charKind(unit) === CharKind.ignorable || isEscape(text, i, end)) {
      i++
      continue
    }
    const entity = unit === AMPERSAND ? decodeEntity(text, i, end) : undefined
    const length = entity?.length ?? (text.startsWith('...', i) && i + 3 <= end ? 3 : 1)
    const sign =
      entity === undefined && length === 3 ? '…' : foldSign(entity?.char ?? text.charAt(i))
    if (sign === '-' && last?.sign === '-' && last.end === i) {
      signs[signs.length - 1] = { ...last, end: i + length }
    } else if (sign !== '') signs.push({ sign, start: i, end: i + length })
    i += length
  }
  return signs
}

/**
 * The marks that a query asks for with what it has between two words: white space accepts anything,
 * and so does the white space that writers may or may not put beside a long dash.
 *
 * @example
 * readMarks(', ') // => [',', ' ']
 * readMarks('—') // => [' ', '-', ' ']
 */
export function readMarks(typed: string): string[] {
  const marks: string[] = []
  const push = (mark: string): void => {
    if (mark !== ANY_MARKS || marks.at(-1) !== ANY_MARKS) marks.push(mark)
  }
  for (const { sign, start, end } of signsOf(typed, 0, typed.length)) {
    const isLongDash = sign === '-' && /[—―]|--/.test(typed.slice(start, end))
    if (isLongDash) push(ANY_MARKS)
    push(sign)
    if (isLongDash) push(ANY_MARKS)
  }
  return marks
}

/** Whether any marks will do. */
export function isFree(marks: Marks): boolean {
  return marks.length > 0 && marks.every((mark) => mark === ANY_MARKS)
}

/**
 * Whether signs are those that `marks` ask for, no more and no fewer. The stars and underscores of
 * emphasis count only where they are asked for.
 */
export function matchesMarks(marks: Marks, signs: readonly Sign[]): boolean {
  const shown = signs.filter(({ sign }) => !EMPHASIS.test(sign) || marks.includes(sign))
  // Marks with gaps as a glob: on a mismatch, the last gap takes one sign more.
  let mark = 0
  let sign = 0
  let gap = -1
  let gapSign = 0
  while (sign < shown.length) {
    if (marks[mark] === ANY_MARKS) {
      gap = mark
      gapSign = sign
      mark++
    } else if (mark < marks.length && marks[mark] === shown[sign]?.sign) {
      mark++
      sign++
    } else if (gap >= 0) {
      gapSign++
      sign = gapSign
      mark = gap + 1
    } else return false
  }
  while (marks[mark] === ANY_MARKS) mark++
  return mark === marks.length
}

const AMPERSAND = 0x26
const BACKSLASH = 0x5c
const EMPHASIS = /^[*_]$/

/** Whether the backslash at `i` only escapes the mark behind it. */
function isEscape(text: string, i: number, end: number): boolean {
  return (
    text.charCodeAt(i) === BACKSLASH && i + 1 < end && /[!-/:-@[-`{-~]/.test(text.charAt(i + 1))
  )
}

function foldSign(char: string): string {
  if (/[\u2018\u2019\u201a\u201b\u2039\u203a\u02bc`´′]/.test(char)) return "'"
  if (/[\u201c\u201d\u201e\u201f«»″]/.test(char)) return '"'
  if (/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/.test(char)) return '-'
  if (/\s/.test(char)) return ANY_MARKS
  return charKind(char.charCodeAt(0)) === CharKind.ignorable ? '' : char
}
