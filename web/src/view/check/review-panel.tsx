import type { VNode } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { FindingJson } from '../../../../src/wire/check-json.ts'
import type { ReviewJson } from '../../../../src/wire/review-json.ts'
import { Icon, type IconName } from '../../component/icon.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { GROUPS, groupOf } from '../../component/verdict.ts'
import { shortTime, upperFirst } from '../../component/wording.ts'
import { useKeys } from '../../shell/keys.ts'
import { reviewer, setReviewer } from '../../shell/reviewer.ts'
import { DECIDED, decide, type ReviewAction } from './decide.ts'

/** What people decided on a finding, and how to decide. */
export function ReviewPanel({ finding }: { readonly finding: FindingJson }): VNode {
  const [asked, setAsked] = useState<ReviewAction | undefined>(undefined)
  const [problem, setProblem] = useState<Error | undefined>(undefined)
  const [isSending, setIsSending] = useState(false)
  const id = useId()
  const { reviews = [], contested } = finding

  const act = async (action: ReviewAction, note = ''): Promise<void> => {
    setIsSending(true)
    setProblem(undefined)
    try {
      await decide(finding, action, note)
      setAsked(undefined)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setProblem(error)
    } finally {
      setIsSending(false)
    }
  }
  // A name is asked for once; a remark always needs its words.
  const start = (action: ReviewAction): void => {
    if (action === 'annotate' || reviewer.value === '') setAsked(action)
    else void act(action)
  }
  useKeys('Decide on a finding', [
    { key: 'c', does: 'confirm it', run: () => start('confirm') },
    { key: 'd', does: 'dismiss it', run: () => start('dismiss') },
    { key: 'n', does: 'write a note', run: () => start('annotate') },
  ])
  return (
    <section class="reviews" aria-labelledby={id}>
      <h3 id={id}>Decisions</h3>
      {contested === true ? <p class="notes">People decided differently.</p> : null}
      {reviews.length === 0 ? (
        <p class="reviews-none">Nobody decided yet.</p>
      ) : (
        <ol class="review-list">
          {reviews.map((review) => (
            <Review key={`${review.at} ${review.by} ${review.action}`} review={review} />
          ))}
        </ol>
      )}
      {problem === undefined ? null : <ProblemNote problem={problem} />}
      {asked === undefined ? (
        <div class="toolbar">
          {ACTIONS.map(({ action, label, icon }) => (
            <button key={action} type="button" disabled={isSending} onClick={() => start(action)}>
              <Icon name={icon} />
              {label}
            </button>
          ))}
          {reviewer.value === '' ? null : (
            <span class="signed">
              as {reviewer.value}{' '}
              <button type="button" class="link-button" onClick={() => setReviewer('')}>
                somebody else
              </button>
            </span>
          )}
        </div>
      ) : (
        <ReviewForm
          action={asked}
          isSending={isSending}
          onSend={(note) => void act(asked, note)}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </section>
  )
}

const ACTIONS = [
  { action: 'confirm', label: 'Confirm', icon: 'check' },
  { action: 'dismiss', label: 'Dismiss', icon: 'close' },
  { action: 'annotate', label: 'Note', icon: 'note' },
] as const satisfies readonly { action: ReviewAction; label: string; icon: IconName }[]

function Review({ review }: { readonly review: ReviewJson }): VNode {
  const { action, by, at, note, stale, was } = review
  return (
    <li>
      <Icon name={ACTIONS.find((one) => one.action === action)?.icon ?? 'note'} />
      <span>
        <strong>{upperFirst(DECIDED[action])}</strong> by {by},{' '}
        <time dateTime={at}>{shortTime(at)}</time>
        {note === undefined ? null : (
          <span class="review-note" dir="auto">
            {note}
          </span>
        )}
        {stale === true ? (
          <span class="review-stale">
            The evidence changed since
            {was === undefined ? '' : `; it was: ${labelOf(was).toLowerCase()}`}.
          </span>
        ) : null}
      </span>
    </li>
  )
}

function labelOf(was: NonNullable<ReviewJson['was']>): string {
  return GROUPS[groupOf({ ...was, quotation: { kind: 'direct' } })].label
}

interface ReviewFormProps {
  readonly action: ReviewAction
  readonly isSending: boolean
  readonly onSend: (note: string) => void
  readonly onCancel: () => void
}

function ReviewForm({ action, isSending, onSend, onCancel }: ReviewFormProps): VNode {
  const [name, setName] = useState(reviewer.value)
  const [note, setNote] = useState('')
  const id = useId()
  const needsName = reviewer.value === ''
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    const first = action === 'annotate' ? 'textarea' : 'input, textarea'
    form.current?.querySelector<HTMLElement>(first)?.focus()
  }, [action])
  return (
    <form
      ref={form}
      class="review-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (needsName) setReviewer(name)
        onSend(note)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onCancel()
      }}
    >
      {needsName ? (
        <div class="field">
          <label for={`${id}-name`}>Your name, as it stands under decisions</label>
          <input
            id={`${id}-name`}
            required
            value={name}
            autocomplete="name"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
      ) : null}
      <div class="field">
        <label for={`${id}-note`}>{action === 'annotate' ? 'Note' : 'Note, if there is one'}</label>
        <textarea
          id={`${id}-note`}
          rows={2}
          required={action === 'annotate'}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <div class="toolbar">
        <button type="submit" class="primary" disabled={isSending}>
          {SEND_LABELS[action]}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}

const SEND_LABELS: Readonly<Record<ReviewAction, string>> = {
  confirm: 'Confirm',
  dismiss: 'Dismiss',
  annotate: 'Keep the note',
}
