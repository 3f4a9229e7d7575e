import type { Block } from '../document/block.ts'
import type { Document } from '../document/document.ts'
import { readingText } from '../document/reading-text.ts'
import { breaksOff, sentences } from '../text/sentence.ts'
import { hullOf, overlapsSpan, type Span, spansWithin } from '../text/span.ts'
import { cutStageNotes } from '../text/stage-note.ts'

/** A turn of a document, or a paragraph of one without turns, as a person reads it. */
export interface ReadSection {
  /** The turn by number; absent for a paragraph. */
  readonly turn?: number
  readonly paragraphs: readonly ReadParagraph[]
  /** Whether words of the section stand before or after those that are shown. */
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/** Pieces that are read one behind the other; the white space between words is in them. */
export type ReadParagraph = readonly ReadPiece[]

export interface ReadPiece {
  /** Words, or a stage note that nobody said. */
  readonly kind: 'words' | 'note'
  /** Whether it lies in the span that was looked for. */
  readonly isFound: boolean
  readonly text: string
  /** What it was read from. */
  readonly span: Span
}

/** What of a section is read. */
export interface ReadOptions {
  /** A span whose words are set apart. */
  readonly found?: Span
  /** Only what lies within. Default: all of the section. */
  readonly within?: Span
  /** Offsets, ascending, at which a piece ends and another begins. */
  readonly cuts?: readonly number[]
}

/** How many sections a document has: turns, or paragraphs when it has none. */
export function countSections({ turns, body }: Document): number {
  return turns.length === 0 ? body.length : turns.length
}

/** The sections that share a word or a note with a span: `[start, end)`, empty when none does. */
export function sectionsWithin(document: Document, span: Span): Span {
  const touched: number[] = []
  for (let k = 0; k < countSections(document); k++) {
    const { words, notes } = contentOf(document, k)
    if ([...words, ...notes].some((part) => overlapsSpan(part, span))) touched.push(k)
  }
  const [start = 0] = touched
  return { start, end: (touched.at(-1) ?? start - 1) + 1 }
}

/** The spans of the words of a section: stage notes, labels and furniture excluded. */
export function sectionSpans(document: Document, index: number): readonly Span[] {
  return contentOf(document, index).words
}

/** The words of a section as a person reads them, in their paragraphs, with stage notes. */
export function readSection(
  document: Document,
  index: number,
  { found, within, cuts = [] }: ReadOptions = {},
): ReadSection {
  const { text } = document
  const { words, notes } = contentOf(document, index)
  const parts = [
    ...words.map((span) => ({ kind: 'words' as const, span })),
    ...notes.map((span) => ({ kind: 'note' as const, span })),
  ].sort((a, b) => a.span.start - b.span.start)
  const shown = parts.flatMap(({ kind, span }) =>
    (within === undefined ? [span] : spansWithin([span], within)).map((part) => ({
      kind,
      span: part,
    })),
  )
  const paragraphs: ReadPiece[][] = []
  let last: Span | undefined
  for (const { kind, span } of shown) {
    const open = paragraphs.at(-1)
    const between = last === undefined ? '' : text.slice(last.end, span.start)
    if (open === undefined || last === undefined || opensParagraph(text, last, span)) {
      paragraphs.push([])
    } else if (/\s/.test(between)) {
      const isFound = found !== undefined && found.start < span.start && last.end < found.end
      const gap = { start: last.end, end: span.start }
      open.push({ kind: 'words', isFound, text: ' ', span: gap })
    }
    paragraphs.at(-1)?.push(...readPieces(document, kind, span, found, cuts))
    last = span
  }
  const hull = parts.length === 0 ? undefined : hullOf(parts.map(({ span }) => span))
  return {
    ...(document.turns.length === 0 ? {} : { turn: index }),
    paragraphs,
    isCutBefore: hull !== undefined && within !== undefined && hull.start < within.start,
    isCutAfter: hull !== undefined && within !== undefined && hull.end > within.end,
  }
}

/** The sentences of a section that a span touches, from the first to the last of them. */
export function sentencesAround(document: Document, index: number, span: Span): Span {
  const { words } = contentOf(document, index)
  const touched = words
    .filter((part) => overlapsSpan(part, span))
    .flatMap(({ start, end }) => sentences(document.text, start, end))
    .filter((sentence) => overlapsSpan(sentence, span))
  // A span of a stage note is in no sentence.
  return hullOf([span, ...touched])
}

/** Words as a person reads them: paragraphs parted by an empty line. */
export function readWords({ text, format, repairs }: Document, spans: readonly Span[]): string {
  return readingText(text, spans, format, repairs).text.trim()
}

/** The words and the stage notes of a section. */
function contentOf(
  { text, turns, blocks, body }: Document,
  index: number,
): { readonly words: readonly Span[]; readonly notes: readonly Span[] } {
  const turn = turns[index]
  if (turn !== undefined) return { words: turn.spans, notes: turn.notes.map(({ span }) => span) }
  const cut = cutStageNotes(text, (blocks[body[index] as number] as Block).span)
  return { words: cut.spans, notes: cut.notes.map(({ span }) => span) }
}

/** Whether a part begins a paragraph: a page break inside a sentence does not. */
function opensParagraph(text: string, last: Span, next: Span): boolean {
  const isBroken = breaksOff(text.slice(Math.max(last.start, last.end - ENDING), last.end))
  return text.slice(last.end, next.start).includes('\n') && !isBroken
}

/** Code units in which the end of a sentence shows. */
const ENDING = 40

function readPieces(
  { text, format, repairs }: Document,
  kind: ReadPiece['kind'],
  { start, end }: Span,
  found: Span | undefined,
  cuts: readonly number[],
): ReadPiece[] {
  const from = found === undefined ? end : Math.min(Math.max(found.start, start), end)
  const to = found === undefined ? end : Math.min(Math.max(found.end, from), end)
  const inner = cuts.filter((cut) => start < cut && cut < end)
  const edges = [start, from, to, end, ...inner].sort((a, b) => a - b)
  return edges
    .slice(1)
    .map((edge, k) => ({ start: edges[k] as number, end: edge }))
    .filter((span) => span.start < span.end)
    .map((span) => ({
      kind,
      isFound: from <= span.start && span.end <= to,
      text: readingText(text, [span], format, repairs).text,
      span,
    }))
}
