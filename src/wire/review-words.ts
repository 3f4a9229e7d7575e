import {
  type CheckReport,
  type Finding,
  findingKeys,
  type ReviewAction,
  type ReviewedFinding,
  type StandingReview,
} from '../verbale.ts'
import { verdictLabel } from './wording.ts'

/**
 * What people decided on a finding, a line each: the last decision of each person, and every remark. A
 * decision on what was found otherwise says what it was.
 */
export function describeReviews({ reviews }: ReviewedFinding): string[] {
  const last = new Map(
    reviews.filter(({ action }) => action !== 'annotate').map((review) => [review.by, review]),
  )
  return reviews
    .filter((review) => review.action === 'annotate' || last.get(review.by) === review)
    .map(describeReview)
}

/** Who decided what, on which day, and the note. */
export function describeReview({ action, by, at, note, found, isStale }: StandingReview): string {
  const then = isStale && found !== undefined ? verdictLabel(found).toLowerCase() : undefined
  const was = then === undefined ? '' : `, when it was found ${then}`
  return `${DONE[action]} by ${by}, ${at.slice(0, DAY)}${was}${note === undefined ? '' : `: ${note}`}`
}

/** The last decision on a finding; `undefined` when there are only remarks. */
export function lastDecision({ reviews }: ReviewedFinding): StandingReview | undefined {
  return reviews.findLast(({ action }) => action !== 'annotate')
}

/**
 * What people decided for good: `undefined` when they decided differently, or when what they decided on
 * has changed since, because then somebody has to look again.
 */
export function settledAs(
  reviewed: ReviewedFinding | undefined,
): 'confirmed' | 'dismissed' | undefined {
  if (reviewed === undefined || reviewed.isContested) return undefined
  return lastDecision(reviewed)?.isStale === true ? undefined : reviewed.status
}

/** What came of the decisions on a finding, in a word or three; `undefined` when nobody decided. */
export function describeStatus(reviewed: ReviewedFinding | undefined): string | undefined {
  if (reviewed?.status === undefined) return undefined
  if (reviewed.isContested) return 'contested'
  return settledAs(reviewed) ?? `${reviewed.status}, then changed`
}

/** What people decided, by finding instead of by key. */
export function reviewsByFinding(
  report: CheckReport,
  reviews: ReadonlyMap<string, ReviewedFinding> = new Map(),
): ReadonlyMap<Finding, ReviewedFinding> {
  if (reviews.size === 0) return new Map()
  const keys = findingKeys(report)
  return new Map(
    report.findings.flatMap((finding, k): [Finding, ReviewedFinding][] => {
      const reviewed = reviews.get(keys[k] as string)
      return reviewed === undefined ? [] : [[finding, reviewed]]
    }),
  )
}

const DONE: Readonly<Record<ReviewAction, string>> = {
  confirm: 'Confirmed',
  dismiss: 'Dismissed',
  annotate: 'Remark',
}

/** Letters of a day in ISO 8601. */
const DAY = 10
