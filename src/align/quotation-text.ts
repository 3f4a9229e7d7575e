import type { Span } from '../text/span.ts'
import { findStageNotes } from '../text/stage-note.ts'
import { foldWord, scanTokens, TokenBuffer, wordId } from '../text/token.ts'
import { GapKind } from './align-words.ts'

/** The words of a quotation with the writer's marks of omission and insertion, as columns. */
export interface QuotationText {
  readonly text: string
  readonly count: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly ids: Uint32Array
  /** What stands before each word: a {@link GapKind}. */
  readonly gaps: Uint8Array
  /** 1 where a word begins a piece behind the writer's own words, an ellipsis before it or not. */
  readonly opensPiece: Uint8Array
  /** 1 where the word stands in brackets. */
  readonly isBracketed: Uint8Array
  /** 1 where only a part of the word does: `[T]he`, `want[ed]`. */
  readonly isPartlyBracketed: Uint8Array
}

/**
 * The words inside `spans`, the pieces of one quotation, in order.
 *
 * An ellipsis before a word and the writer's own words between two pieces become gaps; words in
 * brackets are marked as put in; a bracket inside a word joins its parts, so that `[T]he` is `the`.
 *
 * @example
 * const quotation = readQuotation('[T]hey will … go', [{ start: 0, end: 16 }])
 * quotation.count // => 3
 * [...quotation.gaps] // => [0, 0, 1]
 */
export function readQuotation(text: string, spans: readonly Span[]): QuotationText {
  const words = new TokenBuffer()
  const marks: WordMarks = { gaps: [], brackets: [], pieces: [] }
  let last: Span | undefined
  for (const span of spans) {
    const before = last === undefined ? '' : text.slice(last.end, span.start)
    const isPiece = /[\p{L}\p{N}]/u.test(before) || isClosedAndOpened(before)
    const opening = isPiece ? GapKind.piece : GapKind.none
    appendPiece(text, span, opening, words, marks)
    last = span
  }
  const { count, starts, ends, ids } = words.toTokens(text)
  const isBracketed = new Uint8Array(count)
  const isPartlyBracketed = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    if (marks.brackets[i] === Bracket.whole) isBracketed[i] = 1
    if (marks.brackets[i] === Bracket.part) isPartlyBracketed[i] = 1
  }
  return {
    text,
    count,
    starts,
    ends,
    ids,
    gaps: new Uint8Array(marks.gaps),
    opensPiece: new Uint8Array(marks.pieces),
    isBracketed,
    isPartlyBracketed,
  }
}

/**
 * Whether a mark is closed and another opened between two pieces: then they are two quotations in a row.
 * Where words go on in the next paragraph, a mark opens there and none closes before it.
 */
function isClosedAndOpened(between: string): boolean {
  return (between.match(/["“”„«»]|''|``/g) ?? []).length > 1
}

/** What stands before each word, and how it stands to brackets, while pieces are read. */
interface WordMarks {
  readonly gaps: number[]
  readonly pieces: number[]
  readonly brackets: number[]
}

/** The folded form of word `i`; brackets inside it are not part of it. */
export function foldedWord(quotation: QuotationText, i: number): string {
  const raw = quotation.text.slice(quotation.starts[i], quotation.ends[i])
  return foldWord(quotation.isPartlyBracketed[i] === 1 ? raw.replace(/[[\]]/g, '') : raw)
}

/** How a word stands to the writer's brackets. */
const Bracket = { none: 0, part: 1, whole: 2 } as const

/** A bracket alone, with Markdown's escape before it or not. */
const BRACKET = /^\\?[[\]]$/

const ELLIPSIS = /\.\s?\.\s?\.|…|\*\s?\*\s?\*/

/** Append the words of one piece, with what stands before each and whether it stands in brackets. */
function appendPiece(
  text: string,
  span: Span,
  opening: GapKind,
  words: TokenBuffer,
  { gaps, brackets, pieces }: WordMarks,
): void {
  const first = words.count
  scanSpoken(text, span, words)
  const { starts, ends, ids } = words
  const scanned = words.count
  let count = first
  let from = span.start
  let inBrackets = false
  for (let i = first; i < scanned; i++) {
    const start = starts[i] as number
    const end = ends[i] as number
    const isFirst = count === first
    let isOmission = false
    // Between most words there is one space, and nothing to look at.
    if (isFirst || start !== from + 1 || text.charCodeAt(from) !== SPACE) {
      const before = text.slice(from, start)
      if (!isFirst && BRACKET.test(before)) {
        // A bracket with a letter on either side stands inside a word.
        const whole = text.slice(starts[count - 1], end).replace(/\\?[[\]]/g, '')
        starts[count - 1] = withOpeningBracket(text, starts[count - 1] as number, span.start)
        ends[count - 1] = withClosingBracket(text, end, span.end)
        ids[count - 1] = wordId(foldWord(whole))
        brackets[count - 1] = Bracket.part
        inBrackets = before.endsWith('[')
        from = end
        continue
      }
      const bracket = Math.max(before.lastIndexOf('['), before.lastIndexOf(']'))
      if (bracket >= 0) inBrackets = before.charAt(bracket) === '['
      isOmission = (!isFirst || opening !== GapKind.none) && ELLIPSIS.test(before)
    }
    from = end
    // Joined words leave room, so what follows moves up.
    starts[count] = start
    ends[count] = end
    ids[count] = ids[i] as number
    gaps.push(isOmission ? GapKind.ellipsis : isFirst && first > 0 ? opening : GapKind.none)
    pieces.push(isFirst && first > 0 && opening === GapKind.piece ? 1 : 0)
    brackets.push(inBrackets ? Bracket.whole : Bracket.none)
    count++
  }
  words.count = count
}

const SPACE = 0x20

/** The start of a word with the bracket that opens on its first letter. */
function withOpeningBracket(text: string, start: number, limit: number): number {
  if (start <= limit || text.charAt(start - 1) !== '[') return start
  return start - 2 >= limit && text.charAt(start - 2) === '\\' ? start - 2 : start - 1
}

/** The end of a word with the bracket that closes on its last letter. */
function withClosingBracket(text: string, end: number, limit: number): number {
  const closing = /^\\?\]/.exec(text.slice(end, Math.min(limit, end + 2)))
  return end + (closing?.[0].length ?? 0)
}

/**
 * Scan a piece without the stage notes that were copied along: "(Laughter.)" is nobody's words. What
 * stands in square brackets is the writer's, even "[laughs]", and stays.
 */
function scanSpoken(text: string, span: Span, words: TokenBuffer): void {
  let at = span.start
  for (const { span: note } of findStageNotes(text, span)) {
    if (text.charAt(note.start) === '[') continue
    scanTokens(text, at, note.start, words)
    at = note.end
  }
  scanTokens(text, at, span.end, words)
}
