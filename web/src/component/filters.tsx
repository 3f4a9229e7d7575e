import type { VNode } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { hrefWith, navigate, place } from '../shell/router.ts'
import { Icon } from './icon.tsx'

/** A field of a filter; its name is that of the query. */
export interface FilterField {
  readonly name: string
  readonly label: string
  /** `search` is the field that `/` goes to. Default: `text`. */
  readonly type?: 'text' | 'search' | 'date' | 'number' | 'select' | 'check'
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly placeholder?: string
  /** Folded away with others until it is wanted: a form of ten fields would take a whole phone. */
  readonly isMore?: boolean
}

export interface FiltersProps {
  /** What is filtered, for screen readers. */
  readonly label: string
  readonly fields: readonly FilterField[]
  /** What the button says. Default: `Show`. */
  readonly action?: string
}

/**
 * Filters that live in the address: what is typed counts when the form is sent, what is chosen at once. The
 * cursor of a list is forgotten with the filters it was of.
 */
export function Filters({ label, fields, action = 'Show' }: FiltersProps): VNode {
  const { query } = place.value
  const isFiltered = fields.some(({ name }) => query.has(name))
  const first = fields.filter(({ isMore }) => isMore !== true)
  const more = fields.filter(({ isMore }) => isMore === true)
  const moreSet = more.filter(({ name }) => query.has(name))
  const [isMoreOpen, setIsMoreOpen] = useState(moreSet.length > 0)
  const form = useRef<HTMLFormElement>(null)
  const values = shownValues(fields)
  // The field that had the focus when the filters were applied.
  const left = useRef('')
  useLayoutEffect(() => {
    // The form was made anew; whoever works with keys stays in the field.
    if (left.current !== '') fieldOf(form.current, left.current)?.focus()
    left.current = ''
  }, [values])
  const apply = (sent: HTMLFormElement): void => {
    const focused = focusedName(sent)
    navigate(hrefWith({ ...valuesOf(sent, fields), cursor: '' }))
    if (shownValues(fields) !== values) left.current = focused
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (event.currentTarget instanceof HTMLFormElement) apply(event.currentTarget)
  }
  const change = (event: Event): void => {
    const field = event.target
    if (!(field instanceof HTMLSelectElement || isBox(field))) return
    if (field.form !== null) apply(field.form)
  }
  return (
    <search>
      <form
        ref={form}
        class="filters"
        aria-label={label}
        // A form is made anew when its values in the address change, so that its fields show them.
        key={values}
        onSubmit={submit}
        onChange={change}
      >
        {first.map((field) => (
          <Field key={field.name} field={field} value={query.get(field.name) ?? ''} />
        ))}
        <button type="submit" class="primary">
          <Icon name="search" />
          {action}
        </button>
        {isFiltered ? (
          <a
            class="clear"
            href={hrefWith(Object.fromEntries(fields.map(({ name }) => [name, ''])))}
          >
            Clear
          </a>
        ) : null}
        {more.length === 0 ? null : (
          <details
            class="more-filters"
            open={isMoreOpen}
            onToggle={(event) => setIsMoreOpen(event.currentTarget.open)}
          >
            <summary>More filters{moreSet.length === 0 ? '' : ` (${moreSet.length} set)`}</summary>
            <div class="filters">
              {more.map((field) => (
                <Field key={field.name} field={field} value={query.get(field.name) ?? ''} />
              ))}
            </div>
          </details>
        )}
      </form>
    </search>
  )
}

interface FieldProps {
  readonly field: FilterField
  readonly value: string
}

function Field({ field, value }: FieldProps): VNode {
  const { name, label, type = 'text' } = field
  const id = useId()
  if (type === 'check') {
    return (
      <label class="check-field">
        <input type="checkbox" name={name} value="true" defaultChecked={value === 'true'} />
        {label}
      </label>
    )
  }
  return (
    <div class={`field ${type}`}>
      <label for={id}>{label}</label>
      <Control id={id} field={field} value={value} />
    </div>
  )
}

function Control({ id, field, value }: FieldProps & { readonly id: string }): VNode {
  const { name, type = 'text', options = [], placeholder } = field
  const shared = { id, name, defaultValue: value, autocomplete: 'off' }
  if (type === 'select') {
    return (
      <select id={id} name={name}>
        <option value="">any</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    )
  }
  if (type === 'number') return <input {...shared} type="number" min={0} />
  if (type === 'search') {
    return <input {...shared} type="search" data-search placeholder={placeholder ?? ''} />
  }
  // A date may be a year or a month, which the browser's own field does not take.
  return (
    <input
      {...shared}
      type="text"
      placeholder={type === 'date' ? 'YYYY-MM-DD' : (placeholder ?? '')}
    />
  )
}

/** The values that the address has for some fields. */
function shownValues(fields: readonly FilterField[]): string {
  return fields.map(({ name }) => place.value.query.get(name) ?? '').join('\n')
}

/** What a form asks for, by the names of its fields. */
function valuesOf(
  form: HTMLFormElement,
  fields: readonly FilterField[],
): Readonly<Record<string, string>> {
  const data = new FormData(form)
  return Object.fromEntries(
    fields.map(({ name }) => [name, String(data.get(name) ?? '').trim()] as const),
  )
}

/** The name of the field of a form that has the focus; empty when none has. */
function focusedName(form: HTMLFormElement): string {
  const focused = document.activeElement
  const isField = focused instanceof HTMLInputElement || isSelect(focused)
  return isField && focused.form === form ? focused.name : ''
}

function fieldOf(form: HTMLFormElement | null, name: string): HTMLElement | null | undefined {
  return form?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)
}

function isBox(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'checkbox'
}

function isSelect(target: Element | null): target is HTMLSelectElement {
  return target instanceof HTMLSelectElement
}
