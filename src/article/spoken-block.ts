import { type Span, trimSpan } from '../text/span.ts'
import { cueOf } from './cue.ts'
import type { MarkedPiece } from './quotation-mark.ts'

/** A paragraph in which quotations are looked for. */
interface Paragraph {
  readonly span: Span
  readonly place: 'body' | 'caption' | 'heading'
  /** Whether the page sets it off as a quotation. */
  readonly isQuote?: boolean
}

/**
 * The pieces of each paragraph, with words that something else than marks shows to be quoted: blocks
 * that the page sets off, blocks that a paragraph with a colon leads up to, the answers of a printed
 * interview. A name behind a dash inside marks is left out of what stands in them.
 */
export function withSpokenBlocks(
  text: string,
  paragraphs: readonly Paragraph[],
  pieces: readonly (readonly MarkedPiece[])[],
): readonly (readonly MarkedPiece[])[] {
  const isBare = (k: number): boolean =>
    paragraphs[k]?.place === 'body' && (pieces[k] ?? []).length === 0
  const labels = interviewLabels(text, paragraphs)
  const blocks = new Set<number>()
  for (const [k, { span, isQuote }] of paragraphs.entries()) {
    if (!isBare(k)) continue
    const words = text.slice(span.start, span.end)
    if (isQuote === true) {
      if (!NOTICE.test(words)) blocks.add(k)
    } else if (labels.length === 0 && k > 0) {
      const before = paragraphs[k - 1] as Paragraph
      const isFirst =
        before.place !== 'caption' && leadsUp(text.slice(before.span.start, before.span.end))
      if ((isFirst || blocks.has(k - 1)) && isOwnVoice(words)) blocks.add(k)
    }
  }
  if (blocks.size === 0 && labels.length === 0) {
    return pieces.map((own) => own.map((piece) => withoutSignature(text, piece)))
  }
  return paragraphs.map(({ span }, k) => {
    const label = labels[k]
    if (label !== undefined && isBare(k)) return [pieceOf(text, { ...span, start: label }, false)]
    if (blocks.has(k)) return [pieceOf(text, span, blocks.has(k + 1))]
    return (pieces[k] ?? []).map((piece) => withoutSignature(text, piece))
  })
}

/** Words to readers that pages set off as they set off quotations. */
const NOTICE = /^(?:editor|note|related|read|see|watch|update|correction|more)\b/i

function pieceOf(text: string, untrimmed: Span, continues: boolean): MarkedPiece {
  const span = trimSpan(text, untrimmed)
  return { inner: span, outer: span, continues }
}

/**
 * Whether a paragraph leads up to the one below it: it ends in a colon, and tells of saying or writing
 * or names who it is from.
 */
function leadsUp(words: string): boolean {
  if (!/:\s*$/.test(words)) return false
  const last = words.slice(-LONGEST_LEAD)
  return (
    /\b[Ff]rom\s+(?:the\s+)?\p{Lu}/u.test(last) ||
    TEXTS.test(last) ||
    last.split(/[^\p{L}’'-]+/u).some((word) => cueOf(word)?.kind === 'say')
  )
}

/** Code units before a colon that tell what it leads up to. */
const LONGEST_LEAD = 200

const TEXTS = /\b(?:statement|letter|message|tweet|post|email|e-mail|memo|note|text|reads?)\b/i

/** Whether somebody speaks of himself in a paragraph without marks, as a reporter does not. */
function isOwnVoice(words: string): boolean {
  return /\b(?:I|I’m|I'm|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Mm]e)\b/.test(words.slice(0, LONGEST_LOOK))
}

/** Code units of a paragraph that show whose voice it is. */
const LONGEST_LOOK = 2000

/**
 * Where the words of a printed interview begin, for each paragraph with a label: `Q: Will it sail?`,
 * `Elin Oda: It will.` Two labels must take turns; one alone is a list or a heading.
 */
function interviewLabels(
  text: string,
  paragraphs: readonly Paragraph[],
): readonly (number | undefined)[] {
  const found = paragraphs.map(({ span, place }) =>
    place === 'body' ? LABEL.exec(text.slice(span.start, span.start + LONGEST_LABEL)) : null,
  )
  const counts = new Map<string, number>()
  for (const match of found) {
    const name = match?.[1]
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const isTurn = (name: string | undefined): boolean =>
    name !== undefined && (/^(?:Q|A|Question|Answer)$/.test(name) || (counts.get(name) ?? 0) > 1)
  const turning = new Set([...counts.keys()].filter(isTurn))
  const total = [...turning].reduce((sum, name) => sum + (counts.get(name) ?? 0), 0)
  if (turning.size < 2 || total < LEAST_TURNS) return []
  return found.map((match, k) =>
    match !== null && turning.has(match[1] ?? '')
      ? (paragraphs[k] as Paragraph).span.start + match[0].length
      : undefined,
  )
}

/** A label of up to four words with capitals, or that of a question or an answer. */
const LABEL =
  /^[*_]{0,2}(Q|A|Question|Answer|\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3})(?::[*_]{0,2}|(?<=^[*_]{0,2}[QA])\.)\s+(?=\S)/u
const LONGEST_LABEL = 100

/** Turns of the shortest interview. */
const LEAST_TURNS = 3

/** `“We sail. — Elin Oda, harbor master”`: who signs inside the marks is no part of the words. */
function withoutSignature(text: string, piece: MarkedPiece): MarkedPiece {
  const { start, end } = piece.inner
  const from = Math.max(start, end - LONGEST_SIGNATURE)
  const match = SIGNED_INSIDE.exec(text.slice(from, end))
  if (match === null || piece.continues) return piece
  const inner = { start, end: from + match.index + 1 }
  return { ...piece, inner, outer: { start: piece.outer.start, end: inner.end } }
}

/** The end of a sentence, a dash, and capitalized words up to the end, a post behind a comma perhaps. */
const SIGNED_INSIDE =
  /[.!?…]\s*(?:[—–―]|--?)\s*\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|of|the|de|von|van)){1,6}(?:, [^.!?“”"]{3,80})?$/u
const LONGEST_SIGNATURE = 200
