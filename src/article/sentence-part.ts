import { isCutTitle, sentences } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import { isBlank } from '../text/white-space.ts'
import { type Cue, cueOf, cueOfLower } from './cue.ts'
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
  | {
      readonly type: 'piece'
      readonly span: Span
      readonly piece: MarkedPiece
      /** The last character of its words: a comma there leads to the words that tell who spoke. */
      readonly closing: string
      /** Its first character: a sentence begins with a capital. */
      readonly opening: string
    }

/** A part that is a word of the writer's. */
export type WordPart = Extract<Part, { type: 'word' }>

/** The word of a part in small letters, if it is one. */
export function lowerOf(part: Part | undefined): string | undefined {
  return part?.type === 'word' ? part.lower : undefined
}

/** A sentence of the writer's, in which every quotation counts as one part. */
export interface WriterSentence {
  readonly span: Span
  readonly parts: readonly Part[]
  /** The stretches in marks among them. */
  readonly pieces: readonly MarkedPiece[]
  /** Index of the first word of the writer's, or the number of parts when there is none. */
  readonly firstWord: number
  /** Index of the first part that is no mark of punctuation, or the number of parts. */
  readonly opening: number
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
    const parts = splitParts(text, span, inside)
    found.push({
      span,
      parts,
      pieces: inside,
      firstWord: indexOr(parts, ({ type }) => type === 'word'),
      opening: indexOr(parts, ({ type }) => type !== 'mark'),
    })
  }
  return found
}

function indexOr(parts: readonly Part[], matches: (part: Part) => boolean): number {
  const index = parts.findIndex(matches)
  return index < 0 ? parts.length : index
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
    // A bracket holds a changed letter: “[Y]ou know …” begins a sentence as well.
    const first = /[\p{Lu}\p{N}[(…]/u.test(text.charAt(inner.start)) ? 'X' : 'x'
    // "Will they?" he asked: the question mark ends the quotation and not the sentence.
    const isTerminal =
      (last === '.' && !isTagAfter(text, outer.end, paragraph.end)) ||
      (/[!?…]/.test(last) && !isAttributedAfter(text, outer.end, paragraph.end))
    masked += length === 1 ? first : first + 'x'.repeat(length - 2) + (isTerminal ? last : 'x')
    from = inner.end
  }
  return masked + text.slice(from, paragraph.end)
}

/** Whether nothing but a subject and its verb stands at `offset`: `“We sail.” Oda said.` */
function isTagAfter(text: string, offset: number, limit: number): boolean {
  return TAG.test(text.slice(offset, Math.min(limit, offset + 80)))
}

const TAG =
  /^\s+(?:(?:\p{Lu}[^\s,.:;“”"]*\.?\s){1,4}|(?:[Tt]he|[Hh]e|[Ss]he|[Tt]hey)\s(?:\p{Ll}+\s){0,2})(?:said|says|added|wrote|asked|replied|tweeted|explained|continued)(?:\s\p{Lu}\p{Ll}+day)?\s*(?:\.|$)/u

/** A name or a pronoun and a verb in the past, and nothing else: `“Will it sail?” Harga pressed.` */
const PAST_TAG = /^(?:(?:\p{Lu}[\p{L}’'-]+ ){1,3}|(?:he|she|they) )\p{Ll}{2,}ed[.,](?:\s|$)/u

/** Whether the words at `offset` say who spoke: a subject of a few words, and a verb of saying. */
function isAttributedAfter(text: string, offset: number, limit: number): boolean {
  const after = text.slice(offset, Math.min(limit, offset + 120)).trimStart()
  if (PAST_TAG.test(after)) return true
  const words = after.split(/\s+/)
  for (const [k, word] of words.slice(0, 8).entries()) {
    const cue = cueOf(word.replace(/[^\p{L}]+$/u, ''))
    if (cue?.kind === 'say' && cue.form !== 'base') return true
    // A comma or a period before the verb, or a small word that begins no subject, rules it out.
    if (/[.,;:!?]$/.test(word) && !/^(?:\p{L}\.)+$|^(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov)\.$/u.test(word))
      return false
    const opensSubject =
      /^\p{Lu}/u.test(word) || /^(?:the|an?|he|she|they|i|we|one|his|her|their)$/.test(word)
    if (k === 0 && !opensSubject) return false
  }
  return false
}

function splitParts(text: string, span: Span, pieces: readonly MarkedPiece[]): Part[] {
  const parts: Part[] = []
  let from = span.start
  for (const piece of pieces) {
    appendWords(text, { start: from, end: piece.outer.start }, parts)
    const closing = closingOf(text, piece.inner)
    const opening = text.charAt(piece.inner.start)
    parts.push({ type: 'piece', span: piece.outer, piece, opening, closing })
    from = piece.outer.end
  }
  appendWords(text, { start: from, end: span.end }, parts)
  return parts
}

/** The last character of some words, or the one before the single marks that close inside them. */
function closingOf(text: string, { start, end }: Span): string {
  const last = text.charAt(end - 1)
  const before = text.charAt(end - 2)
  return /['’]/.test(last) && end - 2 >= start && /[,.?!]/.test(before) ? before : last
}

/** Append the words and marks of `text.slice(start, end)`, which has no quotation marks in it. */
function appendWords(text: string, { start, end }: Span, parts: Part[]): void {
  let i = start
  while (i < end) {
    const unit = text.charCodeAt(i)
    if (isBlank(unit) || isQuotationMark(unit)) {
      i++
      continue
    }
    let next = i + 1
    if (isMark(unit)) {
      while (next < end && isMark(text.charCodeAt(next))) next++
      parts.push({ type: 'mark', span: { start: i, end: next }, text: text.slice(i, next) })
    } else {
      while (next < end && !endsRun(text.charCodeAt(next))) next++
      appendRun(text, i, next, parts)
    }
    i = next
  }
}

/** Append a run without white space: a word, with the marks that do not belong to it cut off. */
function appendRun(text: string, start: number, end: number, parts: Part[]): void {
  let from = start
  let to = end
  while (from < to && isLooseMark(text.charCodeAt(from))) from++
  while (to > from && isLooseMark(text.charCodeAt(to - 1))) to--
  if (from === to) {
    parts.push({ type: 'mark', span: { start, end }, text: text.slice(start, end) })
    return
  }
  // "-Elin Oda" signs what stands before it.
  if (from > start && /^-{1,2}$/.test(text.slice(start, from))) {
    parts.push({ type: 'mark', span: { start, end: from }, text: text.slice(start, from) })
  }
  // The period of an abbreviation belongs to it.
  if (to === end - 1 && isCutShort(text, from, to)) to = end
  // So does the apostrophe of a plural that owns: "the pilots' guild".
  if (to === end - 1 && from === start && PLURAL_OWNER.test(text.slice(to - 1, end))) to = end
  const word = text.slice(from, to)
  const lower = UNSEEN.test(word) ? word.replace(UNSEEN_ALL, '').toLowerCase() : word.toLowerCase()
  const cue = cueOfLower(lower)
  const isCapital = word.charCodeAt(0) !== lower.charCodeAt(0)
  const span = { start: from, end: to }
  if (cue === undefined) parts.push({ type: 'word', span, text: word, lower, isCapital })
  else parts.push({ type: 'word', span, text: word, lower, isCapital, cue })
  if (to < end) parts.push({ type: 'mark', span: { start: to, end }, text: text.slice(to, end) })
}

/** Soft hyphens and joiners, which stand inside words and are not read. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060]/
const UNSEEN_ALL = /[\u00ad\u200b-\u200d\u2060]/g

const PLURAL_OWNER = /^s['’]$/
const INITIALS = /^\p{L}(?:\.\p{L})*$/u
const PERIOD = 0x2e

/** Whether the period at `end` belongs to the word before it: `Gen.`, `U.S.` */
function isCutShort(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== PERIOD) return false
  const word = text.slice(start, end)
  return INITIALS.test(word) || isCutTitle(word)
}

/** Marks that part words: , ; : ( ) [ ] – — … ? ! and the bullet of a list */
function isMark(unit: number): boolean {
  return (
    unit === 0x2c ||
    unit === 0x3b ||
    unit === 0x3a ||
    unit === 0x28 ||
    unit === 0x29 ||
    unit === 0x5b ||
    unit === 0x5d ||
    (unit >= 0x2012 && unit <= 0x2015) ||
    unit === 0x2026 ||
    unit === 0x2022 ||
    unit === 0x3f ||
    unit === 0x21
  )
}

/** Double quotation marks that no partner was found for, and stars: nothing to a sentence. */
function isQuotationMark(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x201c ||
    unit === 0x201d ||
    unit === 0xab ||
    unit === 0xbb ||
    unit === 0x2a
  )
}

function endsRun(unit: number): boolean {
  return isBlank(unit) || isMark(unit) || isQuotationMark(unit)
}

/** Marks that may stand inside a word and may stand beside it: ' ’ ‘ . - */
function isLooseMark(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x2e || unit === 0x2d
}
