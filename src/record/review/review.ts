import type { NewNote, Note } from '../../store/store.ts'
import type { Found } from './found.ts'

/** What a person can do with a finding. */
export const REVIEW_ACTIONS = ['confirm', 'dismiss', 'annotate'] as const

/** One of {@link REVIEW_ACTIONS}. */
export type ReviewAction = (typeof REVIEW_ACTIONS)[number]

/** What a person decided on a finding, or remarked on it: kept for ever, beside what others decide. */
export interface Review {
  /** The finding; see `findingKeys`. */
  readonly key: string
  readonly action: ReviewAction
  readonly by: string
  /** ISO 8601 with a zone. */
  readonly at: string
  readonly note?: string
  /** The draft in which the person saw it. */
  readonly draft?: ReviewedDraft
  /** The words that were checked, as they stood in the draft. */
  readonly quotation?: string
  /** Whom the draft gave them to. */
  readonly speaker?: string
  /** What the person saw; absent when that was not told, and then nothing tells whether it changed. */
  readonly found?: Found
}

export interface ReviewedDraft {
  readonly id: string
  readonly title?: string
  readonly date?: string
}

/** A review that is to be kept. */
export type NewReview = Omit<Review, 'at'>

/** How the addresses of findings begin, of which reviews are noted. */
export const REVIEW_PREFIX = 'finding/'

/** The address of a finding. */
export function targetOf(key: string): string {
  return `${REVIEW_PREFIX}${key}`
}

/** A review as a note. */
export function toNote({ key, by, at, ...review }: Review): NewNote {
  const text = JSON.stringify({ format: 'verbale.review/1', ...review })
  return { target: targetOf(key), author: by, at, text }
}

/** The review that a note holds; `undefined` when it is a note of another kind. */
export function fromNote({ target, author, at, text }: Note): Review | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
  if (!isReview(parsed)) return undefined
  const { format: _, ...review } = parsed
  return { ...review, key: target.slice(REVIEW_PREFIX.length), by: author, at }
}

function isReview(
  value: unknown,
): value is Omit<Review, 'key' | 'by' | 'at'> & { readonly format: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 'verbale.review/1'
  )
}
