import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Icon } from '../../component/icon.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { sizeOf } from '../../component/wording.ts'
import { announce } from '../../shell/announce.tsx'
import { useKeys } from '../../shell/keys.ts'
import { type Draft, draft, isEditing, problem, report, runCheck, running } from './check-state.ts'
import { putDraftAway } from './kept-draft.ts'
import { KeptDrafts, KeptNote } from './kept-drafts.tsx'

/** Files that are offered when one is chosen; the server tells a format by its content. */
const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.pdf,.docx,text/plain,text/html,application/pdf'

/** Where a draft is pasted, dropped or chosen. */
export function DraftForm(): VNode {
  const { text, file, title, date, isIndirectChecked } = draft.value
  const [isOver, setIsOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const change = (values: Partial<Draft>): void => {
    draft.value = { ...draft.value, ...values }
  }
  const take = (chosen: File | undefined): void => {
    if (chosen === undefined) return
    draft.value = { ...draft.value, file: chosen, text: '' }
    announce(`${chosen.name} is taken as the draft`)
  }
  const putFileAway = (): void => {
    const { file: _, ...rest } = draft.value
    draft.value = rest
  }
  useKeys('Draft', [
    { key: 'Ctrl+Enter', does: 'check the draft', run: () => form.current?.requestSubmit() },
  ])
  return (
    <form
      ref={form}
      class={`draft-form ${isOver ? 'is-over' : ''}`}
      onSubmit={(event) => {
        event.preventDefault()
        void runCheck()
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        take(event.dataTransfer?.files[0])
      }}
    >
      {file === undefined ? (
        <div class="field draft-words">
          <label for="draft-text">The draft</label>
          <textarea
            id="draft-text"
            required
            value={text}
            rows={16}
            placeholder="Paste the draft here, or drop a file: text, Word, HTML, PDF."
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        </div>
      ) : (
        <p class="chosen-file">
          <Icon name="book" />
          <span>
            <strong>{file.name}</strong>, {sizeOf(file.size)}
          </span>
          <button type="button" onClick={putFileAway}>
            Put it away
          </button>
        </p>
      )}
      <input
        ref={chooser}
        type="file"
        class="hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept={ACCEPTED}
        onChange={(event) => {
          take(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      <div class="filters">
        <div class="field">
          <label for="draft-title">Title, if it has one</label>
          <input
            id="draft-title"
            value={title}
            autocomplete="off"
            onInput={(event) => change({ title: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for="draft-date">Written on</label>
          <input
            id="draft-date"
            value={date}
            placeholder="YYYY-MM-DD"
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            title="YYYY-MM-DD, YYYY-MM or YYYY"
            autocomplete="off"
            onInput={(event) => change({ date: event.currentTarget.value })}
          />
        </div>
        <label class="check-field">
          <input
            type="checkbox"
            checked={isIndirectChecked}
            onChange={(event) => change({ isIndirectChecked: event.currentTarget.checked })}
          />
          Reported speech without marks, too
        </label>
      </div>
      {problem.value === undefined ? null : <ProblemNote problem={problem.value} />}
      {running.value === undefined ? (
        <div class="toolbar">
          <button type="submit" class="primary">
            <Icon name="check" />
            {report.value === undefined ? 'Check' : 'Check again'}
          </button>
          <button type="button" onClick={() => chooser.current?.click()}>
            <Icon name="upload" />
            Choose a file
          </button>
          {report.value === undefined ? null : (
            <button type="button" onClick={() => (isEditing.value = false)}>
              Back to the findings
            </button>
          )}
          {report.value === undefined && file === undefined && text.trim() === '' ? null : (
            <button type="button" onClick={() => void putDraftAway()}>
              Another draft
            </button>
          )}
        </div>
      ) : (
        <Progress />
      )}
      <KeptNote />
      <KeptDrafts />
    </form>
  )
}

/** How far a check is, and a way to stop it. */
export function Progress(): VNode | null {
  if (running.value === undefined) return null
  const { done, of, cancel } = running.value
  return (
    <div class="progress" role="status">
      <label for="check-progress">
        {of === undefined
          ? 'Reading the draft …'
          : `Checking quotation ${Math.min(done + 1, of)} of ${of} …`}
      </label>
      <progress id="check-progress" {...(of === undefined ? {} : { max: of, value: done })} />
      <button type="button" onClick={cancel}>
        Stop
      </button>
    </div>
  )
}
