import type { Span } from '../text/span.ts'
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
 * // quotation.count => 3, quotation.gaps => [0, 0, 1]
 */
export function readQuotation(text: string, spans: readonly Span[]): QuotationText {
  const words: Word[] = []
  let last: Span | undefined
  for (const span of spans) {
    const before = last === undefined ? '' : text.slice(last.end, span.start)
    const opening = /[\p{L}\p{N}]/u.test(before) ? GapKind.piece : GapKind.none
    appendPiece(text, span, opening, words)
    last = span
  }
  return {
    text,
    count: words.length,
    starts: Uint32Array.from(words, (word) => word.start),
    ends: Uint32Array.from(words, (word) => word.end),
    ids: Uint32Array.from(words, (word) => word.id),
    gaps: Uint8Array.from(words, (word) => word.gap),
    isBracketed: Uint8Array.from(words, (word) => (word.bracket === 'whole' ? 1 : 0)),
    isPartlyBracketed: Uint8Array.from(words, (word) => (word.bracket === 'part' ? 1 : 0)),
  }
}

/** The folded form of word `i`; brackets inside it are not part of it. */
export function foldedWord(quotation: QuotationText, i: number): string {
  const raw = quotation.text.slice(quotation.starts[i], quotation.ends[i])
  return foldWord(raw.replace(/[[\]]/g, ''))
}

interface Word {
  readonly start: number
  end: number
  id: number
  readonly gap: GapKind
  bracket: 'none' | 'part' | 'whole'
}

const ELLIPSIS = /\.\s?\.\s?\.|…|\*\s?\*\s?\*/

function appendPiece(text: string, span: Span, opening: GapKind, words: Word[]): void {
  const buffer = new TokenBuffer()
  scanTokens(text, span.start, span.end, buffer)
  let from = span.start
  let inBrackets = false
  const first = words.length
  for (let i = 0; i < buffer.count; i++) {
    const start = buffer.starts[i] as number
    const end = buffer.ends[i] as number
    const before = text.slice(from, start)
    from = end
    const previous = words[words.length - 1]
    if (previous !== undefined && words.length > first && /^\\?[[\]]$/.test(before)) {
      // A bracket with a letter on either side stands inside a word.
      previous.end = end
      previous.bracket = 'part'
      previous.id = wordId(foldWord(text.slice(previous.start, end).replace(/\\?[[\]]/g, '')))
      inBrackets = before.endsWith('[')
      continue
    }
    for (const char of before) {
      if (char === '[') inBrackets = true
      else if (char === ']') inBrackets = false
    }
    const isOmission = ELLIPSIS.test(before) && (words.length > first || opening !== GapKind.none)
    const isFirst = words.length === first
    words.push({
      start,
      end,
      id: buffer.ids[i] as number,
      gap: isOmission ? GapKind.ellipsis : isFirst && first > 0 ? opening : GapKind.none,
      bracket: inBrackets ? 'whole' : 'none',
    })
  }
}
