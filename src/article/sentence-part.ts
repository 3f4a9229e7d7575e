import { sentences } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import { type Cue, cueOf } from './cue.ts'
import type { MarkedPiece } from './quotation-mark.ts'

/**
 * One part of a sentence as the attribution rules see it: a word of the writer's, a mark of
 * punctuation, or a whole stretch inside quotation marks.
 */
export type Part =
  | {
      readonly type: 'word'
      readonly span: Span
      readonly text: string
      readonly lower: string
      readonly isCapital: boolean
      readonly cue?: Cue
    }
  | { readonly type: 'mark'; readonly span: Span; readonly text: string }
  | { readonly type: 'piece'; readonly span: Span; readonly piece: MarkedPiece }

export type WordPart = Extract<Part, { type: 'word' }>

/** A sentence of the writer's, in which every quotation counts as one part. */
export interface WriterSentence {
  readonly span: Span
  readonly parts: readonly Part[]
}

/**
 * The sentences of a paragraph, with what stands inside quotation marks as single parts, so that
 * periods inside a quotation do not end the writer's sentence.
 */
export function splitSentences(
  text: string,
  paragraph: Span,
  pieces: readonly MarkedPiece[],
): WriterSentence[] {
  const masked = maskPieces(text, paragraph, pieces)
  const found: WriterSentence[] = []
  let k = 0
  for (const relative of sentences(masked)) {
    const span = { start: paragraph.start + relative.start, end: paragraph.start + relative.end }
    const inside: MarkedPiece[] = []
    while (k < pieces.length && (pieces[k] as MarkedPiece).outer.start < span.end) {
      inside.push(pieces[k] as MarkedPiece)
      k++
    }
    found.push({ span, parts: splitParts(text, span, inside) })
  }
  return found
}

/**
 * The paragraph with every letter inside quotation marks made an `x`, the first one kept large or
 * small, and a period, question mark or exclamation mark kept at the end only.
 */
function maskPieces(text: string, paragraph: Span, pieces: readonly MarkedPiece[]): string {
  let masked = ''
  let from = paragraph.start
  for (const { inner, outer } of pieces) {
    masked += text.slice(from, inner.start)
    const length = inner.end - inner.start
    const last = text.charAt(inner.end - 1)
    const first = /\p{Lu}|\p{N}/u.test(text.charAt(inner.start)) ? 'X' : 'x'
    // "Will they?" he asked: the question mark ends the quotation and not the sentence.
    const isTerminal =
      last === '.' || (/[!?…]/.test(last) && !isAttributedAfter(text, outer.end, paragraph.end))
    masked += length === 1 ? first : first + 'x'.repeat(length - 2) + (isTerminal ? last : 'x')
    from = inner.end
  }
  return masked + text.slice(from, paragraph.end)
}

/** Whether the words at `offset` say who spoke: a subject of a few words, and a verb of saying. */
function isAttributedAfter(text: string, offset: number, limit: number): boolean {
  const words = text
    .slice(offset, Math.min(limit, offset + 120))
    .trimStart()
    .split(/\s+/)
  for (const [k, word] of words.slice(0, 8).entries()) {
    const cue = cueOf(word.replace(/[^\p{L}]+$/u, ''))
    if (cue?.kind === 'say' && cue.form !== 'base') return true
    // A comma or a period before the verb, or a small word that begins no subject, rules it out.
    if (/[.,;:!?]$/.test(word) && !/^(?:\p{L}\.)+$|^(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov)\.$/u.test(word))
      return false
    const opensSubject =
      /^(?:\p{Lu}|the$|a$|an$|he$|she$|they$|i$|we$|one$|his$|her$|their$)/iu.test(word)
    if (k === 0 && !opensSubject) return false
  }
  return false
}

const PART =
  /[\p{L}\p{N}$€£][\p{L}\p{M}\p{N}]*(?:[.'’/&-]?[\p{L}\p{M}\p{N}]+)*(?:(?<=\b\p{L})\.|(?<=\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Prof|Jr|Sr|St|U\.S|U\.N|U\.K|E\.U))\.)?|[,;:()[\]–—…?!.-]+/gu

function splitParts(text: string, span: Span, pieces: readonly MarkedPiece[]): Part[] {
  const parts: Part[] = []
  let from = span.start
  for (const piece of pieces) {
    appendWords(text, { start: from, end: piece.outer.start }, parts)
    parts.push({ type: 'piece', span: piece.outer, piece })
    from = piece.outer.end
  }
  appendWords(text, { start: from, end: span.end }, parts)
  return parts
}

function appendWords(text: string, { start, end }: Span, parts: Part[]): void {
  if (start >= end) return
  for (const match of text.slice(start, end).matchAll(PART)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length }
    if (!/[\p{L}\p{N}]/u.test(match[0])) {
      parts.push({ type: 'mark', span, text: match[0] })
      continue
    }
    const lower = match[0].toLowerCase()
    const cue = cueOf(lower)
    parts.push({
      type: 'word',
      span,
      text: match[0],
      lower,
      isCapital: /^\p{Lu}/u.test(match[0]),
      ...(cue === undefined ? {} : { cue }),
    })
  }
}
