import { partitionPoint } from '../text/partition-point.ts'
import { overlapsSpan, type Span } from '../text/span.ts'
import { type Attribution, spanOfParts } from './attribution.ts'
import { attributionAfter } from './choose-attribution.ts'
import type { MarkedPiece } from './quotation-mark.ts'
import type { SentenceReport } from './reported/report-sentence.ts'
import type { Part, WriterSentence } from './sentence-part.ts'
import { SpanLookup } from './span-lookup.ts'

/** A report with whoever the order of the words says speaks, where the grammar does not tell. */
export function withSource(
  parts: readonly Part[],
  attributions: readonly Attribution[],
  report: SentenceReport,
): SentenceReport {
  const source = report.source ?? patternSource(parts, attributions, report)
  const nested = report.nested.map((inner) => {
    const { source: _, ...bare } = inner
    const before = patternSource(parts, attributions, inner)
    // What stands right before the verb is its subject, wherever a long sentence is joined.
    const isNearer = before !== undefined && (inner.source?.end ?? 0) <= before.start
    return withSource(
      parts,
      attributions,
      isNearer && before.end <= inner.cue.start ? { ...bare, source: before } : inner,
    )
  })
  return { ...report, nested, ...(source === undefined ? {} : { source }) }
}

/** Who the order of the words says speaks by a cue. */
function patternSource(
  parts: readonly Part[],
  attributions: readonly Attribution[],
  { cue, content }: SentenceReport,
): Span | undefined {
  // Attributions are in order, and so are their cues.
  const next = partitionPoint(
    attributions.length,
    (k) => spanOfParts(parts, (attributions[k] as Attribution).cue).end <= cue.start,
  )
  const pattern = attributions[next]
  if (pattern === undefined || spanOfParts(parts, pattern.cue).start >= cue.end) return undefined
  const range = pattern.source ?? pattern.subject
  const span = range === undefined ? undefined : spanOfParts(parts, range)
  return span === undefined || content.some((piece) => overlapsSpan(piece, span)) ? undefined : span
}

/** The stretches in marks that a report holds. */
export function piecesWithin(
  { pieces }: WriterSentence,
  { content }: SentenceReport,
): MarkedPiece[] {
  return content.flatMap(({ start, end }) => {
    const first = partitionPoint(pieces.length, (k) => innerOf(pieces, k).start < start)
    const last = partitionPoint(pieces.length, (k) => innerOf(pieces, k).end <= end)
    return pieces.slice(first, Math.max(first, last))
  })
}

/**
 * Reports without the quotations that have words of their own to tell who spoke: `Oda doubted that the
 * port would close: “It stays,” she wrote.`
 */
export function withoutTagged(
  parts: readonly Part[],
  attributions: readonly Attribution[],
  reports: readonly SentenceReport[],
): readonly SentenceReport[] {
  if (reports.length === 0 || attributions.length === 0) return reports
  const tagged = parts.flatMap((part, at) =>
    part.type === 'piece' && isTagged(parts, attributions, at) ? [at] : [],
  )
  if (tagged.length === 0) return reports
  const lookup = new SpanLookup(tagged, (at) => [(parts[at] as Part).span])
  return reports.flatMap((report) => {
    const content = report.content.flatMap((span) => {
      const [first] = lookup.beginningIn(span)
      if (first === undefined) return [span]
      const end = parts[first - 2]?.span.end ?? span.start
      return end > span.start ? [{ start: span.start, end }] : []
    })
    return content.length === 0 ? [] : [{ ...report, content }]
  })
}

/** Whether a colon or a dash leads up to a sentence in marks, and a verb of saying stands behind it. */
function isTagged(
  parts: readonly Part[],
  attributions: readonly Attribution[],
  at: number,
): boolean {
  const before = parts[at - 1]
  const part = parts[at]
  if (before?.type !== 'mark' || !/(?:[:‒–—―]|^--?)$/.test(before.text)) return false
  if (part?.type !== 'piece' || !/[\p{Lu}\p{N}]/u.test(part.opening)) return false
  return attributionAfter(parts, attributions, at)?.kind === 'say'
}

function innerOf(pieces: readonly MarkedPiece[], k: number): Span {
  return (pieces[k] as MarkedPiece).inner
}
