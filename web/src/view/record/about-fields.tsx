import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { KINDS } from '../../filter/choices.ts'

/** What is known of a text beside its words; what is absent is read from the text. */
export interface AboutText {
  readonly kind?: string
  readonly date?: string
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  readonly id?: string
}

export interface AboutFieldsProps {
  /** Which fields, in their order; `kind` is a choice. */
  readonly names: readonly (keyof AboutText)[]
  /** Stands before the names of the fields in their form. Default: nothing. */
  readonly prefix?: string
  /** What an empty choice of the kind means. */
  readonly open?: string
}

/** Fields for what is known of a text. */
export function AboutFields({ names, prefix = '', open }: AboutFieldsProps): VNode {
  const id = useId()
  return (
    <>
      {names.map((name) => {
        const { label, hint = '', pattern } = FIELDS[name]
        return (
          <div key={name} class="field">
            <label for={`${id}-${name}`}>{label}</label>
            {name === 'kind' ? (
              <select id={`${id}-kind`} name={`${prefix}kind`}>
                <option value="">{open ?? 'as the text tells'}</option>
                {KINDS.filter(([value]) => value !== 'unknown').map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            ) : (
              <input
                id={`${id}-${name}`}
                name={`${prefix}${name}`}
                type="text"
                placeholder={hint}
                {...(pattern === undefined ? {} : { pattern, title: hint })}
                autocomplete="off"
              />
            )}
          </div>
        )
      })}
    </>
  )
}

/** What stands in the fields of a form. */
export function readAbout(data: FormData, prefix = ''): AboutText {
  const given = Object.keys(FIELDS).flatMap((name) => {
    const value = String(data.get(`${prefix}${name}`) ?? '').trim()
    return value === '' ? [] : [[name, value] as const]
  })
  return Object.fromEntries(given)
}

interface Field {
  readonly label: string
  readonly hint?: string
  readonly pattern?: string
}

const FIELDS: Readonly<Record<keyof AboutText, Field>> = {
  kind: { label: 'Kind' },
  date: { label: 'Date', hint: 'YYYY-MM-DD', pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' },
  title: { label: 'Title' },
  publisher: { label: 'Publisher' },
  url: { label: 'Address on the web', hint: 'https://…' },
  id: { label: 'Id in the record', hint: 'if it has one' },
}
