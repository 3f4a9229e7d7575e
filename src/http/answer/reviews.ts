import { isFindingKey, type NewReview, type ReviewedFinding, Reviews } from '../../verbale.ts'
import { reviewedToJson } from '../../wire/review-json.ts'
import { type ListQuery, nextCursor, pageOf } from '../cursor.ts'
import { HttpProblem } from '../problem.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'

/** Which decisions on findings are listed. */
export interface ReviewsQuery extends ListQuery {
  readonly key?: string | undefined
  /** Id of a draft. */
  readonly draft?: string | undefined
  readonly quotation?: string | undefined
  readonly by?: string | undefined
}

/** What people decided on findings, the latest decided on first, a page at a time. */
export function answerReviews({ record }: AnswerContext, query: ReviewsQuery): Answer {
  const page = pageOf(query)
  const end = page.offset + page.limit
  const { key, draft, quotation, by } = query
  const found = new Reviews(record).list({
    ...(key === undefined ? {} : { key: requireKey(key, 'query') }),
    ...(draft === undefined ? {} : { draft }),
    ...(quotation === undefined ? {} : { quotation }),
    ...(by === undefined ? {} : { by }),
  })
  return json({
    items: found.slice(page.offset, end).map(reviewedToJson),
    next: nextCursor(query, page, found.length > end),
  })
}

/** Keep what somebody decided on a finding, and give everything that was decided on it. */
export function answerReview({ record }: AnswerContext, review: NewReview): Answer {
  const key = requireKey(review.key, 'body')
  const reviews = new Reviews(record)
  reviews.keep(review, new Date().toISOString())
  // It was kept, and nothing is ever taken away.
  return json(reviewedToJson(reviews.find(key) as ReviewedFinding))
}

function requireKey(key: string, part: 'query' | 'body'): string {
  if (isFindingKey(key)) return key
  const message = `Not the key of a finding: "${key}"; a report gives each finding its "key"`
  throw new HttpProblem('badRequest', message, { errors: [{ in: part, name: 'key', message }] })
}
