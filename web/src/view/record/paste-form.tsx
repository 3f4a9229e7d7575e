import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { AboutFields, readAbout } from './about-fields.tsx'
import type { PastedText } from './add-texts.ts'

export interface PasteFormProps {
  readonly isBusy: boolean
  readonly onText: (text: PastedText) => void
}

/** A text to paste, with what is known of it; what is left open is read from the text. */
export function PasteForm({ isBusy, onText }: PasteFormProps): VNode {
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (form.current === null) return
    const data = new FormData(form.current)
    onText({ text: String(data.get('text') ?? ''), ...readAbout(data) })
  }
  return (
    <form ref={form} class="paste-form" onSubmit={submit}>
      <label class="field">
        <span>Text</span>
        <textarea name="text" rows={8} required />
      </label>
      <p class="lead">What is left open below is read from the text.</p>
      <div class="filters">
        <AboutFields names={['kind', 'date', 'title', 'publisher', 'url', 'id']} />
        <button type="submit" class="primary" disabled={isBusy}>
          Add the text
        </button>
      </div>
    </form>
  )
}
