import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { postJson } from '../../api/client.ts'
import { ProblemNote } from '../../component/problem-note.tsx'
import { upperFirst } from '../../component/wording.ts'
import { announce } from '../../shell/announce.tsx'
import { reviewer, setReviewer } from '../../shell/reviewer.ts'
import { CORRECTABLE, type FieldForm, STATUSES } from './decidable.ts'
import { type AnyRow, type LedgerSheet, wordsOf } from './row-sheet.ts'

/** What a person can do with a row. */
type Action = 'confirm' | 'reject' | 'set' | 'correct'

/** Lets a person confirm or reject a row, set its status, or correct a field, with a name and a note. */
export function DecisionForm<R extends AnyRow>({
  sheet,
  row,
  onDecided,
}: {
  readonly sheet: LedgerSheet<R>
  readonly row: R
  readonly onDecided: (row: R) => void
}): VNode {
  const statuses = STATUSES[sheet.ledger]
  const correctable = CORRECTABLE[sheet.ledger]
  const [action, setAction] = useState<Action>('confirm')
  const [field, setField] = useState(Object.keys(correctable)[0] ?? '')
  const [problem, setProblem] = useState<Error>()
  const [isBusy, setIsBusy] = useState(false)
  const parts = sheet.parts?.(row) ?? 0
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    const decision = decisionOf(new FormData(form), action, field)
    setReviewer(decision.by)
    setProblem(undefined)
    setIsBusy(true)
    try {
      const path = `/ledgers/${sheet.ledger}/${encodeURIComponent(row.id)}/decisions`
      onDecided(await postJson<R>(path, decision))
      announce(`Kept: ${DONE[action]} by ${decision.by}`)
      form.reset()
      setAction('confirm')
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error(String(error)))
    } finally {
      setIsBusy(false)
    }
  }
  const actions: readonly Action[] = [
    'confirm',
    'reject',
    ...(statuses.length === 0 ? [] : (['set'] as const)),
    'correct',
  ]
  return (
    <form class="decision-form" aria-label="Decide on this row" onSubmit={(e) => void submit(e)}>
      <fieldset>
        <legend>Decide on this row</legend>
        {actions.map((one) => (
          <label key={one} class="check-field">
            <input
              type="radio"
              name="action"
              value={one}
              checked={one === action}
              onChange={() => setAction(one)}
            />
            {ACTIONS[one]}
          </label>
        ))}
      </fieldset>
      {action === 'set' ? (
        <div class="filters">
          <label class="field">
            <span>Status</span>
            <select name="status">
              {statuses.map((status) => (
                <option key={status} value={status}>
                  {upperFirst(wordsOf(status))}
                </option>
              ))}
            </select>
          </label>
          {parts > 1 ? (
            <label class="field">
              <span>Part</span>
              <select name="part">
                <option value="">all parts</option>
                {Array.from({ length: parts }, (_, k) => (
                  <option key={`part ${k + 1}`} value={k + 1}>
                    {k + 1}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
        </div>
      ) : null}
      {action === 'correct' ? (
        <div class="filters">
          <label class="field">
            <span>Field</span>
            <select value={field} onChange={(event) => setField(event.currentTarget.value)}>
              {Object.keys(correctable).map((name) => (
                <option key={name} value={name}>
                  {upperFirst(wordsOf(name))}
                </option>
              ))}
            </select>
          </label>
          <ValueField key={field} form={correctable[field] ?? 'text'} />
        </div>
      ) : null}
      <label class="field">
        <span>Note (optional)</span>
        <textarea name="note" rows={2} />
      </label>
      <label class="field">
        <span>It rests on: addresses or words, a line each (optional)</span>
        <textarea name="evidence" rows={1} spellcheck={false} />
      </label>
      <div class="filters">
        <label class="field">
          <span>Your name</span>
          <input
            name="by"
            type="text"
            required
            maxLength={200}
            autocomplete="name"
            defaultValue={reviewer.value}
          />
        </label>
        <button type="submit" class="primary" disabled={isBusy}>
          {ACTIONS[action]}
        </button>
      </div>
      {problem === undefined ? null : <ProblemNote problem={problem} />}
    </form>
  )
}

/** A field for the value that should stand in a row. */
function ValueField({ form }: { readonly form: FieldForm }): VNode {
  if (typeof form === 'object' || form === 'yesNo') {
    const values = form === 'yesNo' ? ['yes', 'no'] : form
    return (
      <label class="field">
        <span>Should be</span>
        <select name="value">
          {values.map((value) => (
            <option key={value} value={value}>
              {wordsOf(value)}
            </option>
          ))}
        </select>
      </label>
    )
  }
  return (
    <label class="field">
      <span>Should be</span>
      <input name="value" type="text" required placeholder={HINTS[form]} />
    </label>
  )
}

const HINTS: Readonly<Record<'text' | 'names' | 'number' | 'days', string>> = {
  text: '',
  names: 'names, parted by ;',
  number: '650000000',
  days: '2031-06-04 or 2031-06/2031-08',
}

/** A decision as the API takes it. */
interface NewDecision {
  readonly action: Action
  readonly by: string
  readonly status?: string
  readonly part?: number
  readonly corrected?: Readonly<Record<string, string>>
  readonly evidence?: readonly string[]
  readonly note?: string
}

function decisionOf(data: FormData, action: Action, field: string): NewDecision {
  const given = (name: string): string => String(data.get(name) ?? '').trim()
  const evidence = given('evidence')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return {
    action,
    by: given('by'),
    ...(action === 'set' ? { status: given('status') } : {}),
    ...(action === 'set' && given('part') !== '' ? { part: Number(given('part')) } : {}),
    ...(action === 'correct' ? { corrected: { [field]: given('value') } } : {}),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(given('note') === '' ? {} : { note: given('note') }),
  }
}

const ACTIONS: Readonly<Record<Action, string>> = {
  confirm: 'Confirm',
  reject: 'Reject',
  set: 'Set the status',
  correct: 'Correct a field',
}

const DONE: Readonly<Record<Action, string>> = {
  confirm: 'confirmed',
  reject: 'rejected',
  set: 'status set',
  correct: 'corrected',
}
