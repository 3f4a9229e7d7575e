import {
  countSections,
  type Document,
  type ReadPiece,
  readSection,
  type Span,
  type StageNoteKind,
  sectionSpans,
} from '../verbale.ts'
import type { ExportedDocument } from './source.ts'

/** Words as a person reads them, or a note that nobody said. */
export type SectionPiece =
  | { readonly kind: 'words'; readonly text: string; readonly span: Span }
  | { readonly kind: 'note'; readonly text: string; readonly note: StageNoteKind }

/** The turns of a document, or its paragraphs when it has none, that were asked for, by number. */
export function sectionsOf({
  document,
  part,
}: Pick<ExportedDocument, 'document' | 'part'>): readonly number[] {
  const all = Array.from({ length: countSections(document) }, (_, section) => section)
  if (part === undefined) return all
  if (part.span === undefined) return all.filter((section) => section === part.turn)
  const { start, end } = part.span
  return all.filter((section) =>
    sectionSpans(document, section).some((span) => span.start < end && start < span.end),
  )
}

/**
 * The paragraphs of a turn with its notes, or a paragraph of a document without turns, in which notes
 * are words like others. Pieces of words end at `cuts`, which are ascending.
 */
export function paragraphsOf(
  document: Document,
  section: number,
  cuts: readonly number[] = [],
): readonly (readonly SectionPiece[])[] {
  const inside = document.turns[section]?.notes ?? []
  const notes = new Map(inside.map(({ span, kind }) => [span.start, kind]))
  // A note is one, whatever begins in it.
  const apart = cuts.filter((cut) => !inside.some(({ span }) => span.start < cut && cut < span.end))
  return readSection(document, section, { cuts: apart })
    .paragraphs.map((pieces) => trimmed(pieces.map((piece) => toPiece(piece, notes))))
    .filter((pieces) => pieces.length > 0)
}

function toPiece(
  { kind, text, span }: ReadPiece,
  notes: ReadonlyMap<number, StageNoteKind>,
): SectionPiece {
  const note = kind === 'note' ? notes.get(span.start) : undefined
  return note === undefined ? { kind: 'words', text, span } : { kind: 'note', text, note }
}

/** Pieces without white space at the edges of their paragraph. */
function trimmed(pieces: readonly SectionPiece[]): readonly SectionPiece[] {
  const last = pieces.length - 1
  return pieces
    .map((piece, k) => {
      const start = k === 0 ? piece.text.trimStart() : piece.text
      return { ...piece, text: k === last ? start.trimEnd() : start }
    })
    .filter(({ text }) => text !== '')
}
