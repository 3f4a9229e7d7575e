import type { Report } from './report.ts'
import type { Tree } from './tree.ts'

/**
 * Reports with the source of the report that they break off: in "Oda said that Velk was late, adding
 * that she would wait" and in "Oda said that Velk was late and warned that …", it is Oda who adds and
 * warns, whatever the tree hangs these verbs on.
 */
export function withSourcesOfBroken(tree: Tree, reports: readonly Report[]): Report[] {
  const settled: Report[] = []
  for (const report of reports) {
    const at = report.frame === 'according' ? -1 : breakBefore(tree, report)
    const before =
      at < 0
        ? undefined
        : settled.find(
            ({ content, source }) =>
              source !== undefined && content.some(({ end }) => end === at || end === at + 1),
          )
    settled.push(before?.source === undefined ? report : { ...report, source: before.source })
  }
  return settled
}

/** The comma before a participle or the "and" before a verb without a subject of its own, or -1. */
function breakBefore(tree: Tree, { cue, source }: Report): number {
  let at = cue.start - 1
  while (at > 0 && tree.isAdverb(at)) at--
  if (tree.tag(cue.start) === 'VBG') return tree.lower[at] === ',' ? at : -1
  // A source that stands in what was said before is that of another verb.
  if (tree.tag(at) !== 'CC' || source === undefined || source.end > at) return -1
  return tree.lower[at - 1] === ',' ? at - 1 : at
}
