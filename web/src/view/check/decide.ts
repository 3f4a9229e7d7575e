import type { FindingJson } from '../../../../src/wire/check-json.ts'
import type { ReviewedFindingJson, ReviewJson } from '../../../../src/wire/review-json.ts'
import { postJson } from '../../api/client.ts'
import { announce } from '../../shell/announce.tsx'
import { reviewer } from '../../shell/reviewer.ts'
import { report } from './check-state.ts'

export type ReviewAction = ReviewJson['action']

/** What each decision is called once it is made. */
export const DECIDED: Readonly<Record<ReviewAction, string>> = {
  confirm: 'confirmed',
  dismiss: 'dismissed',
  annotate: 'noted',
}

/** Keep what a person decides on a finding, and show it with all that was decided before. */
export async function decide(
  finding: FindingJson,
  action: ReviewAction,
  note: string,
): Promise<void> {
  const current = report.value
  if (current === undefined) return
  const { id, title, date } = current.draft
  const { key, quotation, verdict, benign, possible } = finding
  const speaker = quotation.source?.speaker ?? quotation.source?.text
  const reviewed = await postJson<ReviewedFindingJson>('/reviews', {
    key,
    action,
    by: reviewer.value,
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    draft: {
      id,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
    },
    quotation: quotation.text,
    ...(speaker === undefined ? {} : { speaker }),
    found: { verdict, benign, possible, passages: passagesOf(finding) },
  })
  const latest = report.value ?? current
  report.value = {
    ...latest,
    findings: latest.findings.map((one) => (one.key === key ? withReviews(one, reviewed) : one)),
  }
  announce(`Finding ${DECIDED[action]}`)
}

function withReviews(finding: FindingJson, reviewed: ReviewedFindingJson): FindingJson {
  const { review: _, contested: __, ...rest } = finding
  const { status, contested, reviews } = reviewed
  return {
    ...rest,
    ...(status === undefined ? {} : { review: status }),
    ...(contested === undefined ? {} : { contested }),
    reviews,
  }
}

/** Where the words were found, as the record keeps it with a decision. */
function passagesOf({ match, parts }: FindingJson): object[] {
  const passages = parts.length > 0 ? parts : match === undefined ? [] : [match]
  return passages.map(({ document, spans, text, speaker, speakerLabel }) => {
    const who = speaker ?? speakerLabel
    return {
      document: document.id,
      revision: document.revision,
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
      text,
      ...(who === undefined ? {} : { speaker: who }),
    }
  })
}
