import type { Document, Span } from '../../verbale.ts'
import { fold } from '../../wire/wording.ts'

/** A stretch of a document's text, and what it was taken for. */
export interface DocumentPart {
  readonly kind: PartKind
  readonly span: Span
  /** What stands in the margin: `title`, `left out: furniture`, `Sunniva Oda, principal`. */
  readonly margin: string
  /** The turn that the words belong to, by index. */
  readonly turn?: number
}

/** What a stretch of text can be. */
export type PartKind =
  /** Words that a field of the document was read from. */
  | 'field'
  | 'label'
  | 'spoken'
  | 'note'
  | 'heading'
  | 'caption'
  /** Words of a document without turns. */
  | 'body'
  | 'dropped'
  /** Words that nothing was read from. */
  | 'rest'

/**
 * The whole text of a document in parts, in order and without gaps.
 *
 * White space and marks between parts go with a part beside them. Where two rules read the same
 * words, the nearer one is shown: a label before the words spoken, words left out before all others.
 */
export function documentParts(document: Document): DocumentPart[] {
  const { text } = document
  const parts: DocumentPart[] = []
  let end = 0
  const push = (part: DocumentPart): void => {
    const gap = text.slice(end, part.span.start)
    if (/[\p{L}\p{N}]/u.test(gap)) {
      const start = end + (gap.length - gap.trimStart().length)
      parts.push({ kind: 'rest', margin: 'not read', span: { start, end: part.span.start } })
    }
    parts.push(part)
    end = part.span.end
  }
  for (const mark of sortMarks(marksOf(document))) {
    const start = Math.max(mark.span.start, end)
    if (start < mark.span.end) push({ ...mark, span: { start, end: mark.span.end } })
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(end)))
    parts.push({ kind: 'rest', margin: 'not read', span: { start: end, end: text.length } })
  return joinGaps(parts, text)
}

/**
 * Parts that each begin where the one before ends. What stands between two goes with the first up to
 * the end of its line, and with the second from there: the marks of a heading or of a list.
 */
function joinGaps(parts: readonly DocumentPart[], text: string): DocumentPart[] {
  let start = 0
  return parts.map((part, k) => {
    const next = parts[k + 1]
    const gap = next === undefined ? '' : text.slice(part.span.end, next.span.start)
    const own = gap.includes('\n') ? gap.lastIndexOf('\n') + 1 : gap.length
    const end = next === undefined ? text.length : part.span.end + own
    const joined = { ...part, span: { start, end } }
    start = end
    return joined
  })
}

/** In order of the text; of two that begin together, the one that is nearer. */
function sortMarks(marks: readonly DocumentPart[]): DocumentPart[] {
  const rank = (part: DocumentPart): number => NEAREST.indexOf(part.kind)
  return [...marks].sort((a, b) => a.span.start - b.span.start || rank(a) - rank(b))
}

const NEAREST: readonly PartKind[] = [
  'dropped',
  'label',
  'note',
  'spoken',
  'field',
  'heading',
  'caption',
  'body',
  'rest',
]

function marksOf(document: Document): DocumentPart[] {
  const { blocks, body, dropped, recognized } = document
  const marks: DocumentPart[] = []
  for (const { reason, span } of dropped) {
    if (span !== undefined)
      marks.push({ kind: 'dropped', span, margin: `left out: ${inWords(reason)}` })
  }
  const inBody = new Set(body)
  const bodySpans = body.flatMap((index) => blocks[index]?.span ?? [])
  for (const { field, span } of recognized) {
    // A field that was read from the words of the text itself marks no part of its own.
    const isInside = bodySpans.some(
      (block) => span !== undefined && span.start >= block.start && span.end <= block.end,
    )
    if (span !== undefined && !isInside) marks.push({ kind: 'field', span, margin: field })
  }
  marks.push(...partsOfTurns(document))
  for (const [index, { kind, span }] of blocks.entries()) {
    if (kind === 'heading') marks.push({ kind: 'heading', span, margin: 'heading' })
    else if (kind === 'caption') marks.push({ kind: 'caption', span, margin: 'caption' })
    else if (inBody.has(index) && document.turns.length === 0)
      marks.push({ kind: 'body', span, margin: 'text' })
  }
  return marks
}

/** Labels, words spoken and notes; a note inside words spoken parts them. */
function partsOfTurns({ turns }: Document): DocumentPart[] {
  return turns.flatMap((item, turn) => {
    const { label, spans, notes } = item
    const who = describeTurnSpeaker(item)
    const parts: DocumentPart[] = []
    if (label !== undefined) parts.push({ kind: 'label', span: label.span, margin: who, turn })
    for (const { span, kind } of notes) {
      parts.push({ kind: 'note', span, margin: `note: ${kind}`, turn })
    }
    const first = label === undefined ? who : ''
    for (const [k, span] of spans.entries()) {
      parts.push({ kind: 'spoken', span, margin: k === 0 ? first : '', turn })
    }
    return parts
  })
}

/** Who has the floor in a turn: `Sunniva Oda, principal`; `name inferred` where nobody states it. */
export function describeTurnSpeaker({
  speaker,
  role,
  interpreted,
}: Document['turns'][number]): string {
  return [
    speaker === undefined ? role : `${fold(speaker.name)}, ${role}`,
    ...(speaker?.basis === 'inferred' ? ['name inferred'] : []),
    ...(interpreted ? ['interpreted'] : []),
  ].join(', ')
}

/** `runningHead` as `running head`. */
export function inWords(reason: string): string {
  return reason.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
