import { accordingTo } from './according-to.ts'
import { adjectiveReport } from './adjective-report.ts'
import { nounReport } from './noun-report.ts'
import { holds, meets, type Report } from './report.ts'
import type { Tree } from './tree.ts'
import { verbReport } from './verb-report.ts'

/** A report with what its words report in their turn. */
export interface Reported extends Report {
  readonly nested: readonly Reported[]
}

/**
 * What a sentence reports, in the order of its cues: the outermost reports, with what is told inside
 * the words of each.
 */
export function findReported(tree: Tree): Reported[] {
  const found: Report[] = []
  for (let k = 0; k < tree.length; k++) {
    if (tree.isQuoted(k)) continue
    const report =
      accordingTo(tree, k) ?? verbReport(tree, k) ?? nounReport(tree, k) ?? adjectiveReport(tree, k)
    if (report !== undefined) found.push(report)
  }
  return nest(found, 0)
}

/** The outermost of some reports, each with those that stand in its words. */
function nest(found: readonly Report[], depth: number): Reported[] {
  const kept: Report[] = []
  for (const report of found) {
    if (kept.some((other) => holds(other.content, report.cue))) continue
    for (let k = kept.length - 1; k >= 0; k--) {
      const other = kept[k] as Report
      if (holds(report.content, other.cue) || meets(report.cue, other.cue)) kept.splice(k, 1)
    }
    kept.push(report)
  }
  const isDeepest = depth === DEEPEST || kept.length === found.length
  return kept.map((report) => {
    const inside = isDeepest
      ? []
      : found.filter((other) => other !== report && holds(report.content, other.cue))
    return { ...report, nested: nest(inside, depth + 1) }
  })
}

/** Levels of reports in reports that are told apart; readers lose count before. */
const DEEPEST = 3
