import {
  type CheckReport,
  findingKeys,
  isFindingKey,
  type NewReview,
  type ReviewAction,
  type ReviewedFinding,
  Reviews,
  reviewedIn,
  type StoredRecord,
} from '../verbale.ts'
import { reviewedToJson } from '../wire/review-json.ts'
import { describeReview } from '../wire/review-words.ts'
import { closestOf } from './closest.ts'
import { Exit, UsageError } from './exit.ts'
import { readInputs } from './input.ts'
import { type Output, tell, toJson, writeResult } from './output.ts'
import { readRecord } from './reading-record.ts'
import { type Style, shown, wrapShown } from './style.ts'

/** What the command line of `verbale review KEY ACTION` says. */
export interface ReviewOptions {
  readonly record?: string
  readonly by?: string
  readonly note?: string
  /** The draft that the finding stands in. */
  readonly draft?: string
  readonly json?: boolean
}

/** What the command line of `verbale review list` says. */
export interface ReviewListOptions {
  readonly record?: string
  readonly by?: string
  readonly json?: boolean
}

/** `verbale review KEY confirm|dismiss|annotate`: keep what a person decides on a finding, and show it. */
export async function runReview(
  key: string,
  action: ReviewAction,
  options: ReviewOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  const { note, draft } = options
  const by = options.by?.trim() ?? ''
  if (by === '') throw new UsageError('Say who decides: --by NAME')
  if (action === 'annotate' && note === undefined) {
    throw new UsageError('Say what is to be kept with the finding: --note TEXT')
  }
  if (!isFindingKey(key)) {
    throw new UsageError(
      `Not the key of a finding: "${key}"; verbale check --json prints it with each, such as q0f1e2d3c4b5a6978`,
    )
  }
  return readRecord(options.record, output, async (record) => {
    const reviews = new Reviews(record)
    const seen = draft === undefined ? {} : await seenIn(record, draft, key)
    if (draft === undefined && reviews.find(key) === undefined) {
      tell(
        output,
        'Kept without what was found; with --draft FILE a later check tells when that has changed',
      )
    }
    const review: NewReview = { key, action, by, ...(note === undefined ? {} : { note }), ...seen }
    reviews.keep(review, new Date().toISOString())
    const reviewed = reviews.find(key)
    if (reviewed !== undefined) await writeReviewed(reviewed, options, output, style)
    return Exit.done
  })
}

/** `verbale review list`: what people decided, the latest first. */
export async function runReviewList(
  words: readonly string[],
  options: ReviewListOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  return readRecord(options.record, output, async (record) => {
    const listed = new Reviews(record).list({
      ...(words.length === 0 ? {} : { quotation: words.join(' ') }),
      ...(options.by === undefined ? {} : { by: options.by }),
    })
    for (const reviewed of listed) await writeReviewed(reviewed, options, output, style)
    if (listed.length === 0) tell(output, 'Nobody has decided on such a finding')
    return Exit.done
  })
}

/** What a check of a draft finds of a key now, to be kept with the decision. */
async function seenIn(
  record: StoredRecord,
  path: string,
  key: string,
): Promise<ReturnType<typeof reviewedIn>> {
  const keys: string[] = []
  for await (const draft of readInputs([path])) {
    if (!draft.ok) throw new UsageError(`${path}: ${draft.message}`)
    const report: CheckReport = record.check(draft.input, { indirect: true })
    const found = findingKeys(report)
    const finding = report.findings[found.indexOf(key)]
    if (finding !== undefined) return reviewedIn(report, finding)
    keys.push(...found)
  }
  const meant = closestOf(key, keys)
  const advice = meant === undefined ? `it has ${keys.length} findings` : `did you mean ${meant}?`
  throw new UsageError(`There is no finding ${key} in ${path}; ${advice}`)
}

async function writeReviewed(
  reviewed: ReviewedFinding,
  { json = false }: { readonly json?: boolean },
  output: Output,
  style: Style,
): Promise<void> {
  if (json) {
    await writeResult(output, toJson(reviewedToJson(reviewed)))
    return
  }
  const { key, reviews, isContested } = reviewed
  const { quotation, speaker } = reviews.findLast((review) => review.quotation !== undefined) ?? {}
  const whose = speaker === undefined ? '' : ` ${speaker}`
  const lines = [
    shown`${style.bold(key)}${isContested ? style.yellow(' contested') : ''}`,
    ...(quotation === undefined ? [] : [shown`“${quotation}”${style.dim(whose)}`]),
    ...reviews.map((review) => shown`${describeReview(review)}`),
  ]
  const text = lines.map((line, k) =>
    k === 0 ? line.text : wrapShown(line, style.width, '   ', '   '),
  )
  await writeResult(output, `${text.join('\n')}\n`)
}
