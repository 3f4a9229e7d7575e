import type { Edit, Finding, Span } from '../verbale.ts'
import { fold, passagesOf } from './wording.ts'

/** One run of a quotation shown against its passage. */
export interface DiffSegment {
  /** `removed` words are only in the record, `added` words only in the draft. */
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/**
 * The pieces of a quotation with their differences from the record, in the order of the draft.
 *
 * Joined, the segments of a piece read as one line: spaces are set between words that would run
 * together. Without the `removed` ones they are the words of the draft. What a marked omission hides
 * is not among them: the draft shows the omission itself.
 */
export function diffPieces(draft: string, finding: Finding): DiffSegment[][] {
  const { quotation } = finding
  const edits = passagesOf(finding)
    .flatMap((part) => part.edits)
    .filter((edit) => !(edit.marked && edit.op === 'delete'))
    .sort((a, b) => a.at.draft - b.at.draft)
  return quotation.marked.map((span, k) => {
    const next = quotation.marked[k + 1]
    // Words left out between two pieces are shown at the end of the first.
    const inside = edits.filter(
      ({ at }) => at.draft >= span.start && (next === undefined || at.draft < next.start),
    )
    return diffPiece(draft, span, inside)
  })
}

function diffPiece(draft: string, span: Span, edits: readonly Edit[]): DiffSegment[] {
  const line = new DiffLine()
  let from = span.start
  for (const edit of edits) {
    const at = Math.max(from, Math.min(edit.at.draft, span.end))
    line.push('same', draft.slice(from, at))
    if (edit.source !== undefined) line.push('removed', fold(edit.source.text))
    if (edit.draft !== undefined) line.push('added', fold(edit.draft.text))
    from = Math.max(at, edit.draft?.span.end ?? at)
  }
  line.push('same', draft.slice(from, span.end))
  return line.end()
}

/** Segments put one behind the other, with single spaces between words. */
export class DiffLine {
  readonly #segments: DiffSegment[] = []
  #last = ''

  push(kind: DiffSegment['kind'], raw: string): void {
    let text = raw.replace(/\s+/g, ' ')
    if (this.#last === '' || this.#last.endsWith(' ')) text = text.trimStart()
    if (text === '') return
    if (this.#needsSpace(kind, text)) this.#segments.push({ kind: 'same', text: ' ' })
    this.#segments.push({ kind, text })
    this.#last = text
  }

  end(): DiffSegment[] {
    const last = this.#segments.at(-1)
    if (last?.kind !== 'same' || !last.text.endsWith(' ')) return this.#segments
    const text = last.text.trimEnd()
    const rest = this.#segments.slice(0, -1)
    return text === '' ? rest : [...rest, { kind: 'same', text }]
  }

  /** Words of both texts that meet would run together; those of the draft stand as they stood. */
  #needsSpace(kind: DiffSegment['kind'], text: string): boolean {
    const before = this.#segments.at(-1)
    if (before === undefined || (before.kind !== 'removed' && kind !== 'removed')) return false
    if (/[\s([{“‘"—–-]$/.test(before.text)) return false
    return !/^[\s)\]}”’",.;:!?—–-]/.test(text)
  }
}
