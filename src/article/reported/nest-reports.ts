import { overlapsSpan } from '../../text/span.ts'
import { overlapsAny, type Report } from './report.ts'
import type { TokenRange } from './tree.ts'

/** A report with what its words report in their turn. */
export interface Reported extends Report {
  readonly nested: readonly Reported[]
}

/**
 * The outermost of the reports of a sentence, in the order of their cues, each with those that stand in
 * its words.
 */
export function nestReports(found: readonly Report[], depth: number = 0): Reported[] {
  const kept: Report[] = []
  for (const report of found) {
    // "Said in a statement that it will": one telling, by a verb and a noun.
    if (kept.some((other) => isSame(other.content, report.content))) continue
    if (kept.some((other) => overlapsAny(other.content, report.cue) && !isAround(report, other)))
      continue
    for (let k = kept.length - 1; k >= 0; k--) {
      const other = kept[k] as Report
      const isInside = overlapsAny(report.content, other.cue) && !isAround(other, report)
      if (isInside || overlapsSpan(report.cue, other.cue)) kept.splice(k, 1)
    }
    kept.push(report)
  }
  if (depth === DEEPEST || kept.length === found.length) {
    return kept.map((report) => ({ ...report, nested: [] }))
  }
  return kept.map((report) => {
    const inside = found.flatMap((other) => {
      const own = other === report ? undefined : within(report, other)
      return own === undefined ? [] : [own]
    })
    return { ...report, nested: nestReports(inside, depth + 1) }
  })
}

function isSame(a: readonly TokenRange[], b: readonly TokenRange[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end }, k) => start === b[k]?.start && end === b[k]?.end)
  )
}

/** Levels of reports in reports that are told apart; readers lose count before. */
const DEEPEST = 3

/**
 * Whether a report that stands behind its content holds another one that runs on into it: "The guild
 * welcomes the delay, Oda said."
 */
function isAround(report: Report, other: Report): boolean {
  return rankOf(report) > rankOf(other) && overlapsAny(report.content, other.cue)
}

/** How surely what a frame finds lies around other reports. */
function rankOf({ frame }: Report): number {
  return frame === 'according' ? 2 : frame === 'fronted' || frame === 'around' ? 1 : 0
}

/** A report as far as it stands in the words of another; `undefined` when its cue does not. */
function within({ content }: Report, inner: Report): Report | undefined {
  if (!overlapsAny(content, inner.cue)) return undefined
  const pieces = inner.content.flatMap((piece) => content.flatMap((outer) => common(outer, piece)))
  return pieces.length === 0 ? undefined : { ...inner, content: pieces }
}

function common(a: TokenRange, b: TokenRange): TokenRange[] {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)]
  return start < end ? [{ start, end }] : []
}
