import type { Span } from '../text/span.ts'
import type { MarkedPiece } from './quotation-mark.ts'

/**
 * The pieces of each paragraph, and those of speech that dashes mark as French, Spanish, Russian and
 * many others do: a paragraph opens with one, and the words that tell who speaks stand between two more.
 *
 * A dash alone may as well begin the item of a list. So a text has dialogue only where a second dash
 * shows it: before small letters, after what ends a clause. Then every paragraph that opens with a dash
 * is of it.
 */
export function withDialogue(
  text: string,
  paragraphs: readonly Span[],
  pieces: readonly (readonly MarkedPiece[])[],
): readonly (readonly MarkedPiece[])[] {
  const opened = paragraphs.map(({ start, end }, k) => {
    const dash = (pieces[k] ?? []).length > 0 ? null : OPENING.exec(text.slice(start, start + 8))
    return dash === null ? [] : spokenIn(text, { start: start + dash[0].length, end })
  })
  // Only the writer's own words between dashes prove that the dashes mark speech.
  if (!opened.some((spoken) => spoken.length > 0 && spoken.some(({ isBroken }) => isBroken))) {
    return pieces
  }
  return pieces.map((own, k) => {
    const spoken = opened[k] ?? []
    return spoken.length === 0 ? own : spoken.map(({ span }) => toPiece(span))
  })
}

/** A dash, with the space after it or not. */
const OPENING = /^[—–―][\s\u00a0]?(?=[\p{L}\p{N}¿¡«"“(…])/u

/** Words between dashes that tell who speaks: in small letters, after a mark that ends a clause. */
const BREAK =
  /(?:[,!?….]\s*|\s)[—–―]\s?(?=\p{Ll})([^—–―\n]{3,160}?)(?:[,.:;]?\s?[—–―][,.:;]?\s*|$)/gu

function spokenIn(text: string, { start, end }: Span): { span: Span; isBroken: boolean }[] {
  const words = text.slice(start, end)
  const found: { span: Span; isBroken: boolean }[] = []
  let from = 0
  const add = (to: number, isBroken: boolean): void => {
    const piece = trimmed(text, start + from, start + to)
    if (piece.start < piece.end) found.push({ span: piece, isBroken })
  }
  for (const match of words.matchAll(BREAK)) {
    const dash = match.index + match[0].search(/[—–―]/)
    add(dash, true)
    from = match.index + match[0].length
  }
  add(words.length, false)
  return found
}

function toPiece(span: Span): MarkedPiece {
  return { inner: span, outer: span, continues: false }
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  // The comma before the dash belongs to the writer, as it does behind a mark.
  while (to > from && /[\s,]/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
