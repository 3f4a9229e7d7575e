import type { Edit, Finding, Span } from '../../verbale.ts'

/** One run of a quotation shown against its passage. */
export interface DiffSegment {
  /** `removed` words are only in the record, `added` words only in the draft. */
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/**
 * The words of a quotation with its differences from the record, in the order of the draft. What a
 * marked omission hides is not among them: the draft shows the omission itself.
 */
export function diffSegments(draft: string, { quotation, match, parts }: Finding): DiffSegment[] {
  const edits = (parts.length > 0 ? parts : match === undefined ? [] : [match])
    .flatMap((part) => part.edits)
    .filter((edit) => !(edit.marked && edit.op === 'delete'))
    .sort((a, b) => a.at.draft - b.at.draft)
  const segments: DiffSegment[] = []
  for (const [k, span] of quotation.marked.entries()) {
    if (k > 0) segments.push({ kind: 'same', text: ' … ' })
    const last = k === quotation.marked.length - 1
    const inside = edits.filter((edit) => isInside(edit, span, quotation.marked[k + 1], last))
    appendPiece(draft, span, inside, segments)
  }
  return segments
}

function isInside({ at }: Edit, span: Span, next: Span | undefined, isLast: boolean): boolean {
  return at.draft >= span.start && (isLast || at.draft < (next?.start ?? span.end))
}

function appendPiece(
  draft: string,
  span: Span,
  edits: readonly Edit[],
  segments: DiffSegment[],
): void {
  let from = span.start
  for (const edit of edits) {
    const start = Math.min(edit.at.draft, span.end)
    push(segments, 'same', draft.slice(from, start))
    if (edit.source !== undefined) {
      push(segments, 'removed', edit.source.text)
      if (edit.draft === undefined) push(segments, 'same', ' ')
    }
    if (edit.draft !== undefined) {
      push(segments, 'added', edit.draft.text)
      from = edit.draft.span.end
    } else from = Math.max(from, start)
  }
  push(segments, 'same', draft.slice(from, span.end))
}

function push(segments: DiffSegment[], kind: DiffSegment['kind'], text: string): void {
  const folded = text.replace(/\s+/g, ' ')
  if (folded !== '') segments.push({ kind, text: folded })
}
