import type { CheckReport } from '../../check/check-draft.ts'
import type { Finding } from '../../check/finding.ts'
import type { Store } from '../../store/store.ts'
import { foldedWords } from '../../text/folded-words.ts'
import { keepNote } from '../keep-note.ts'
import type { StoredRecord } from '../stored-record.ts'
import { findingKeys } from './finding-key.ts'
import { type Found, foundOf, isSameFound } from './found.ts'
import {
  fromNote,
  type NewReview,
  REVIEW_PREFIX,
  type Review,
  type ReviewedDraft,
  targetOf,
  toNote,
} from './review.ts'

/** Everything that people decided on one finding. */
export interface ReviewedFinding {
  readonly key: string
  /** In the order in which they were kept; never empty. */
  readonly reviews: readonly StandingReview[]
  /** What the latest decision says; absent when there are only remarks. */
  readonly status?: 'confirmed' | 'dismissed'
  /** Whether the last decisions of two people differ. */
  readonly isContested: boolean
}

/** A review, and whether it still is of what the check finds. */
export interface StandingReview extends Review {
  /** Whether verdict or evidence changed since: `found` tells what they were. */
  readonly isStale: boolean
}

/** Which reviews are listed; everything absent accepts everything. */
export interface ReviewFilter {
  readonly key?: string
  /** Id of a draft. */
  readonly draft?: string
  /** Words in a row in the quotation, as the matching contract folds them. */
  readonly quotation?: string
  /** Who decided. */
  readonly by?: string
}

/**
 * What people decided on the findings of checks, kept in the record beside it: nothing is ever
 * overwritten, and whoever decides at the same time is kept too.
 */
export class Reviews {
  readonly #path: string
  readonly #store: Store

  constructor({ path, store }: StoredRecord) {
    this.#path = path
    this.#store = store
  }

  /**
   * What was decided on the findings of a report, by key. Findings on which nobody decided are absent.
   */
  of(report: CheckReport): ReadonlyMap<string, ReviewedFinding> {
    const keys = findingKeys(report)
    return this.#store.read(() => {
      const reviewed = new Map<string, ReviewedFinding>()
      for (const [k, finding] of report.findings.entries()) {
        const key = keys[k] as string
        const found = this.#reviewed(key, foundOf(finding))
        if (found !== undefined) reviewed.set(key, found)
      }
      return reviewed
    })
  }

  /** What was decided on one finding; `undefined` when nobody decided. */
  find(key: string, finding?: Finding): ReviewedFinding | undefined {
    return this.#store.read(() => this.#reviewed(key, finding && foundOf(finding)))
  }

  /** All findings on which people decided and that a filter accepts, the latest decided on first. */
  list({ key, draft, quotation, by }: ReviewFilter = {}): ReviewedFinding[] {
    const words = quotation === undefined ? undefined : foldWords(quotation)
    const accepts = (review: Review): boolean =>
      (draft === undefined || review.draft?.id === draft) &&
      (words === undefined || foldWords(review.quotation ?? '').includes(words)) &&
      (by === undefined || review.by === by)
    return this.#store.read(() => {
      const keys = key === undefined ? this.#keys() : [key]
      return keys
        .flatMap((each) => this.#reviewed(each) ?? [])
        .filter(({ reviews }) => reviews.some(accepts))
        .sort((a, b) => compareLatest(a, b))
    })
  }

  /**
   * Keep what a person decided.
   *
   * @throws {StoreError} If the record cannot be written.
   */
  keep(review: NewReview, at: string): Review {
    const kept = { ...review, at }
    keepNote(this.#path, toNote(kept))
    return kept
  }

  #keys(): string[] {
    return this.#store
      .notedTargets(REVIEW_PREFIX)
      .map((target) => target.slice(REVIEW_PREFIX.length))
  }

  #reviewed(key: string, now?: Found): ReviewedFinding | undefined {
    const reviews = this.#store.notes(targetOf(key)).flatMap((note) => fromNote(note) ?? [])
    if (reviews.length === 0) return undefined
    const status = statusOf(reviews)
    return {
      key,
      reviews: reviews.map((review) => ({ ...review, isStale: this.#isStale(review, now) })),
      ...(status === undefined ? {} : { status }),
      isContested: isContested(reviews),
    }
  }

  #isStale({ found }: Review, now: Found | undefined): boolean {
    if (found === undefined || now === undefined) return false
    return !isSameFound(found, now, (id) => this.#idNow(id))
  }

  /** The id that leads to the same document now: ids move when revisions prove to be of one event. */
  #idNow(id: string): string {
    const newest = this.#store.revisionsOf(id).at(-1)
    return newest === undefined ? id : (this.#store.revision(newest)?.id ?? id)
  }
}

/** What is kept of a finding of a report with what a person decides on it. */
export function reviewedIn(
  { draft }: Pick<CheckReport, 'draft'>,
  finding: Finding,
): Pick<Review, 'draft' | 'quotation' | 'speaker' | 'found'> {
  const { quotation } = finding
  const speaker = quotation.source?.speaker ?? quotation.source?.text
  const { id, title, date } = draft
  const about: ReviewedDraft = {
    id,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date: date.value }),
  }
  return {
    draft: about,
    quotation: quotation.text,
    ...(speaker === undefined ? {} : { speaker }),
    found: foundOf(finding),
  }
}

function statusOf(reviews: readonly Review[]): ReviewedFinding['status'] {
  const last = reviews.findLast(({ action }) => action !== 'annotate')
  if (last === undefined) return undefined
  return last.action === 'confirm' ? 'confirmed' : 'dismissed'
}

function isContested(reviews: readonly Review[]): boolean {
  const decided = reviews.filter(({ action }) => action !== 'annotate')
  return new Set(new Map(decided.map(({ by, action }) => [by, action])).values()).size > 1
}

function compareLatest(a: ReviewedFinding, b: ReviewedFinding): number {
  const [first, second] = [a.reviews.at(-1)?.at ?? '', b.reviews.at(-1)?.at ?? '']
  if (first !== second) return first < second ? 1 : -1
  return a.key < b.key ? -1 : 1
}

/** The folded words of a text with a space around each, so that part of one is found in no other. */
function foldWords(text: string): string {
  return ` ${foldedWords(text).join(' ')} `
}
