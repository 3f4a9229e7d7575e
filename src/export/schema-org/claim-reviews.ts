import { type Finding, findingKeys, type Match, type ReviewedFinding } from '../../verbale.ts'
import { describeEdits, findingLabel, findingMeaning, passagesOf } from '../../wire/wording.ts'
import type { ExportedCheck, ExportOptions } from '../source.ts'
import { passageQuotation, workOf } from './quotation.ts'
import type { ClaimReviewJson, QuotationJson } from './schema-org-json.ts'

/**
 * The findings of a draft that people confirmed, in its order. What no person decided on, what is
 * dismissed, what people do not agree on, and what was confirmed of other evidence than there is now,
 * is nobody's review, and none of it is told.
 */
export function* claimReviewsOf(
  { report, reviews }: ExportedCheck,
  options: ExportOptions,
): Generator<ClaimReviewJson> {
  const keys = findingKeys(report)
  const draft = workOf({ document: report.draft }, options)
  for (const [k, finding] of report.findings.entries()) {
    const key = keys[k] as string
    const decided = confirmedBy(reviews?.get(key))
    if (decided === undefined) continue
    const evidence = passagesOf(finding).map((match) => evidenceOf(match, options))
    const { people, at, notes } = decided
    yield {
      '@type': 'ClaimReview',
      '@id': `${draft['@id']}#${key}`,
      claimReviewed: claimOf(finding),
      itemReviewed: { '@type': 'Claim', text: claimOf(finding), appearance: draft },
      author: people.map((name) => ({ '@type': 'Person', name })),
      datePublished: at.slice(0, DAY),
      reviewRating: {
        '@type': 'Rating',
        alternateName: findingLabel(finding) + (finding.possible ? ' (possible)' : ''),
        ratingExplanation: [findingMeaning(finding), ...describeEdits(finding)].join('; '),
      },
      ...(notes.length === 0 ? {} : { reviewBody: notes.join('\n\n') }),
      ...(evidence.length === 0 ? {} : { isBasedOn: evidence }),
    }
  }
}

/** Letters of a day in ISO 8601. */
const DAY = 10

/** Who confirmed what is found now, when last, and what they remarked. */
function confirmedBy(reviewed: ReviewedFinding | undefined):
  | {
      readonly people: readonly string[]
      readonly at: string
      readonly notes: readonly string[]
    }
  | undefined {
  if (reviewed?.status !== 'confirmed' || reviewed.isContested) return undefined
  const standing = reviewed.reviews.filter(
    ({ action, isStale }) => action === 'confirm' && !isStale,
  )
  const last = standing.at(-1)
  if (last === undefined) return undefined
  return {
    people: [...new Set(standing.map(({ by }) => by))],
    at: last.at,
    notes: standing.flatMap(({ note }) => note ?? []),
  }
}

/** What the draft claims: that somebody said something. */
function claimOf({ quotation: { text, source } }: Finding): string {
  const name = source?.speaker ?? source?.text
  // The comma before the closing mark is the writer's.
  const words = `“${text.replace(/,$/, '')}”`
  return name === undefined ? words : `${name} said: ${words}`
}

function evidenceOf({ entry, spans }: Match, options: ExportOptions): QuotationJson {
  const { document, revision, isKept } = entry
  const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  return passageQuotation({ document, ...(isKept === true ? { revision } : {}) }, { span }, options)
}
