import type { EditJson, FindingJson, MatchJson } from '../../../../src/wire/check-json.ts'
import type { PieceJson } from '../../../../src/wire/quotation-json.ts'
import type { DiffRun } from '../../component/word-diff.tsx'
import { fold } from '../../component/wording.ts'

/** The passages that a finding rests on: the parts of a quotation that was joined, or the one. */
export function passagesOf({ match, parts }: FindingJson): readonly MatchJson[] {
  if (parts.length > 0) return parts
  return match === undefined ? [] : [match]
}

/** The pieces of a quotation that were compared word by word; none for reported speech. */
export function comparedPieces({
  quotation: { kind, spans, marked },
}: Pick<FindingJson, 'quotation'>): readonly PieceJson[] {
  if (kind === 'indirect') return []
  return marked ?? spans
}

/**
 * The pieces of a quotation with their differences from the record, in the order of the draft.
 *
 * Without the `removed` runs they are the words of the draft. What a marked omission hides is not among
 * them: the draft shows the omission itself.
 */
export function diffPieces(draft: string, finding: FindingJson): DiffRun[][] {
  const pieces = comparedPieces(finding)
  const edits = passagesOf(finding)
    .flatMap((part) => part.edits)
    .filter(({ marked, op }) => !(marked && op === 'delete'))
    .toSorted((a, b) => a.at.draft - b.at.draft)
  return pieces.map((piece, k) => {
    const next = pieces[k + 1]
    // Words left out between two pieces are shown at the end of the first.
    const inside = edits.filter(
      ({ at }) => at.draft >= piece.start && (next === undefined || at.draft < next.start),
    )
    return diffPiece(draft, piece, inside)
  })
}

function diffPiece(draft: string, piece: PieceJson, edits: readonly EditJson[]): DiffRun[] {
  const runs: DiffRun[] = []
  let from = piece.start
  for (const edit of edits) {
    const at = Math.max(from, Math.min(edit.at.draft, piece.end))
    push(runs, 'same', draft.slice(from, at))
    if (edit.source !== undefined) push(runs, 'removed', fold(edit.source.text))
    if (edit.draft !== undefined) push(runs, 'added', fold(edit.draft.text))
    from = Math.max(at, edit.draft?.end ?? at)
  }
  push(runs, 'same', draft.slice(from, piece.end).trimEnd())
  return runs
}

/** Put a run behind others, with a space where words of both texts would run together. */
function push(runs: DiffRun[], kind: DiffRun['kind'], raw: string): void {
  const last = runs.at(-1)
  const folded = raw.replace(/\s+/g, ' ')
  const text = last === undefined || last.text.endsWith(' ') ? folded.trimStart() : folded
  if (text === '') return
  const meets = last !== undefined && (last.kind === 'removed' || kind === 'removed')
  const isApart =
    last === undefined || /[\s([{“‘"—–-]$/.test(last.text) || /^[\s)\]}”’",.;:!?—–-]/.test(text)
  if (meets && !isApart) runs.push({ kind: 'same', text: ' ' })
  runs.push({ kind, text })
}

/** One run of a passage of the record. */
export interface PassageRun {
  readonly text: string
  /** Whether the draft has other words here, or none. */
  readonly differs: boolean
}

/**
 * The words of a passage, with those that differ from the draft set apart; in one run when it is shown
 * otherwise than its document prints it, because differences are known by their place in the document.
 */
export function passageRuns({ spans, text, edits }: MatchJson): PassageRun[] {
  const whole = [{ text, differs: false }]
  const [span] = spans
  if (span === undefined || spans.length > 1 || span.end - span.start !== text.length) return whole
  const runs: PassageRun[] = []
  let from = 0
  for (const { source } of edits.toSorted((a, b) => a.at.source - b.at.source)) {
    if (source === undefined || source.start < span.start + from) continue
    const start = source.start - span.start
    const end = source.end - span.start
    if (fold(text.slice(start, end)) !== fold(source.text)) return whole
    if (start > from) runs.push({ text: text.slice(from, start), differs: false })
    runs.push({ text: text.slice(start, end), differs: true })
    from = end
  }
  if (from < text.length) runs.push({ text: text.slice(from), differs: false })
  return runs
}
