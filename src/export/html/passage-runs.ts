import type { Match } from '../../verbale.ts'
import { fold } from '../../wire/wording.ts'

/** One run of a passage of the record. */
export interface PassageRun {
  readonly text: string
  /** Whether the draft has other words here, or none. */
  readonly differs: boolean
}

/**
 * The words of a passage, with those that differ from the draft set apart.
 *
 * A passage that a report shows otherwise than its document prints it (page breaks mended, escapes
 * read, words left out) comes back in one run, because the differences are known by their place in
 * the document.
 */
export function passageRuns({ entry, spans, text, edits }: Match): PassageRun[] {
  const [span] = spans
  const original = entry.document.text
  if (
    span === undefined ||
    spans.length > 1 ||
    fold(original.slice(span.start, span.end)) !== fold(text)
  ) {
    return [{ text, differs: false }]
  }
  const runs: PassageRun[] = []
  let from = span.start
  const push = (end: number, differs: boolean): void => {
    const run = original.slice(from, end).replace(/\s+/g, ' ')
    if (run !== '') runs.push({ text: run, differs })
    from = Math.max(from, end)
  }
  for (const { source } of [...edits].sort((a, b) => a.at.source - b.at.source)) {
    if (source === undefined || source.span.start < from || source.span.end > span.end) continue
    push(source.span.start, false)
    push(source.span.end, true)
  }
  push(span.end, false)
  return runs
}
