import type { Document } from '../document/document.ts'
import { containsSpan, type Span } from '../text/span.ts'
import { tokenSpan } from '../text/token.ts'
import { compareLabels } from './compare-labels.ts'
import { compareMetadata } from './compare-metadata.ts'
import { findMovedTurns } from './find-moved-turns.ts'
import { findSharedRuns } from './find-shared-runs.ts'
import { findSignChanges } from './find-sign-changes.ts'
import type { EditCounts, RevisionAlignment, RevisionDiff, RevisionEdit } from './revision-diff.ts'
import { numberWords, type RevisionWords, readRevision } from './revision-words.ts'
import { tidyChanges } from './tidy-changes.ts'
import { writeEdits } from './write-edits.ts'

export type {
  EditCounts,
  EditPart,
  LabelCorrection,
  LabelOfTurn,
  MetadataChange,
  RevisionAlignment,
  RevisionDiff,
  RevisionEdit,
  TurnMove,
} from './revision-diff.ts'

/**
 * What `to`, a later text of one event, changed in `from`: word by word over the whole texts, label
 * by label, and in what is known of the document.
 *
 * Of `attacks against forces` and `attacks against refugees` one substitution is left, `forces` by
 * `refugees`. Time and memory are linear in the words of the two, however little they share.
 */
export function diffRevisions(from: Document, to: Document): RevisionDiff {
  const alignment = alignRevisions(from, to)
  const { changes } = alignment
  const signs = findSignChanges(changes, alignment.from, alignment.to)
  const written = markMoves(writeEdits(changes, alignment.from, alignment.to), alignment)
  const edits = [...written, ...signs.edits].sort(
    (a, b) => a.at.source - b.at.source || a.at.draft - b.at.draft,
  )
  return {
    edits,
    labels: compareLabels(alignment),
    metadata: compareMetadata(from, to),
    counts: countEdits(edits, signs.spacing),
    alignment,
  }
}

/** Which words of two revisions stand for each other; all that carrying an address needs. */
export function alignRevisions(from: Document, to: Document): RevisionAlignment {
  const left = readRevision(from)
  const right = readRevision(to)
  const numbers = numberWords(left, right)
  const shared = findSharedRuns(...numbers)
  const changes = tidyChanges(shared.changes, left, right, numbers)
  return {
    from: left,
    to: right,
    changes,
    moves: findMovedTurns(changes, left, right, numbers),
    work: shared.work,
  }
}

/** Say of the words of a turn that stands elsewhere, where they stand. */
function markMoves(
  edits: readonly RevisionEdit[],
  { from, to, moves }: RevisionAlignment,
): RevisionEdit[] {
  if (moves.length === 0) return [...edits]
  const sources = new Map(moves.map((move) => [move.from, move]))
  const drafts = new Map(moves.map((move) => [move.to, move]))
  return edits.map((edit) => {
    const { source, draft, turn } = edit
    const left = sources.get(turn.source ?? -1)
    if (draft === undefined && left !== undefined && source !== undefined) {
      const isWhole = containsSpan(source.span, wordSpan(from, left.fromWord, left.wordCount))
      return isWhole ? { ...edit, moved: left.to } : edit
    }
    const right = drafts.get(turn.draft ?? -1)
    if (source === undefined && right !== undefined && draft !== undefined) {
      const isWhole = containsSpan(draft.span, wordSpan(to, right.toWord, right.wordCount))
      return isWhole ? { ...edit, moved: right.from } : edit
    }
    return edit
  })
}

function wordSpan(words: RevisionWords, first: number, count: number): Span {
  return tokenSpan(words, first, first + count)
}

function countEdits(edits: readonly RevisionEdit[], spacing: number): EditCounts {
  const ops = { insert: 0, delete: 0, substitute: 0 }
  let [typographic, insertedWords, deletedWords] = [0, 0, 0]
  for (const edit of edits) {
    if (edit.class === 'typographic') {
      typographic++
      continue
    }
    ops[edit.op]++
    insertedWords += edit.draft?.words ?? 0
    deletedWords += edit.source?.words ?? 0
  }
  return { ...ops, typographic, insertedWords, deletedWords, spacing }
}
