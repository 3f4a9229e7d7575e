import type { Found, FoundPassage, ReviewedFinding, StandingReview } from '../verbale.ts'

/** What a person decided on a finding. */
export interface ReviewJson {
  readonly action: 'confirm' | 'dismiss' | 'annotate'
  readonly by: string
  readonly at: string
  readonly note?: string
  readonly draft?: { readonly id: string; readonly title?: string; readonly date?: string }
  /** Present when verdict or evidence changed since; `was` tells what they were. */
  readonly stale?: true
  readonly was?: FoundJson
}

/** What a check found of a quotation, as far as a person decides on it. */
export interface FoundJson {
  readonly verdict: Found['verdict']
  readonly benign: boolean
  readonly possible: boolean
  readonly passages: readonly FoundPassage[]
}

/** Everything that people decided on one finding: a line of `verbale review list --json`. */
export interface ReviewedFindingJson {
  readonly format: 'verbale.review/1'
  readonly key: string
  readonly quotation?: string
  readonly speaker?: string
  readonly status?: 'confirmed' | 'dismissed'
  /** Present when the last decisions of two people differ. */
  readonly contested?: true
  readonly reviews: readonly ReviewJson[]
}

/** A finding on which people decided, with what each of them saw. */
export function reviewedToJson(reviewed: ReviewedFinding): ReviewedFindingJson {
  const { key, reviews, status, isContested } = reviewed
  const { quotation, speaker } = reviews.findLast((review) => review.quotation !== undefined) ?? {}
  return {
    format: 'verbale.review/1',
    key,
    ...(quotation === undefined ? {} : { quotation }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(status === undefined ? {} : { status }),
    ...(isContested ? { contested: true as const } : {}),
    reviews: reviews.map((review) => ({
      ...reviewToJson(review),
      ...(review.found === undefined ? {} : { was: foundToJson(review.found) }),
    })),
  }
}

/** A review as it is told with its finding: what was found then is told when it is another now. */
export function reviewToJson(review: StandingReview): ReviewJson {
  const { action, by, at, note, draft, found, isStale } = review
  return {
    action,
    by,
    at,
    ...(note === undefined ? {} : { note }),
    ...(draft === undefined ? {} : { draft }),
    ...(isStale ? { stale: true as const } : {}),
    ...(isStale && found !== undefined ? { was: foundToJson(found) } : {}),
  }
}

function foundToJson({ verdict, benign, possible, passages }: Found): FoundJson {
  return {
    verdict,
    benign,
    possible,
    passages: passages.map(({ document, revision, start, end, text, speaker }) => ({
      document,
      revision,
      start,
      end,
      text,
      ...(speaker === undefined ? {} : { speaker }),
    })),
  }
}
