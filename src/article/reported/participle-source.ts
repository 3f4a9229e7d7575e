import type { Report } from './report.ts'
import type { Tree } from './tree.ts'

/**
 * Reports whose participles have the source of the report that they break off: in "Oda said that Velk
 * was late, adding that she would wait", it is Oda who adds, whatever the tree hangs "adding" on.
 */
export function withSourcesOfParticiples(tree: Tree, reports: readonly Report[]): Report[] {
  const settled: Report[] = []
  for (const report of reports) {
    const isParticiple = report.frame !== 'according' && tree.tag(report.cue.start) === 'VBG'
    const comma = isParticiple ? commaBefore(tree, report.cue.start) : -1
    const before = settled.findLast(
      ({ content, source }) =>
        source !== undefined && content.some(({ end }) => end === comma || end === comma + 1),
    )
    settled.push(before?.source === undefined ? report : { ...report, source: before.source })
  }
  return settled
}

/** The comma that sets a participle off, adverbs aside, or -1. */
function commaBefore(tree: Tree, cue: number): number {
  let at = cue - 1
  while (at > 0 && tree.isAdverb(at)) at--
  return tree.lower[at] === ',' ? at : -1
}
