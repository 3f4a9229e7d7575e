import { accordingTo } from './according-to.ts'
import { adjectiveReport } from './adjective-report.ts'
import { colonReport } from './colon-report.ts'
import { idiomReport } from './idiom-report.ts'
import { nestReports, type Reported } from './nest-reports.ts'
import { nounReport } from './noun-report.ts'
import { withSourcesOfBroken } from './participle-source.ts'
import type { Report } from './report.ts'
import type { Tree } from './tree.ts'
import { verbReport } from './verb-report.ts'
import { viewReport } from './view-report.ts'

/**
 * What a sentence reports, in the order of its cues: the outermost reports, with what is told inside
 * the words of each.
 */
export function findReported(tree: Tree): Reported[] {
  const found: Report[] = []
  for (let k = 0; k < tree.length; k++) {
    if (tree.isQuoted(k)) continue
    const report =
      colonReport(tree, k) ??
      accordingTo(tree, k) ??
      viewReport(tree, k) ??
      idiomReport(tree, k) ??
      verbReport(tree, k) ??
      adjectiveReport(tree, k) ??
      nounReport(tree, k)
    if (report !== undefined) found.push(report)
  }
  return nestReports(withSourcesOfBroken(tree, found))
}
