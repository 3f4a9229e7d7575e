import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { CitationStyle } from '../../../src/wire/names.ts'
import { apiPath } from '../api/client.ts'
import type { CitedPassageJson } from '../api/shapes.ts'
import { useApi } from '../api/use-api.ts'
import { store, stored } from '../shell/storage.ts'
import { CopyButton } from './copy-button.tsx'
import { ProblemNote } from './problem-note.tsx'

/** A style as the API names it: CSL-JSON comes as data there, under a name of its own. */
type Style = Exclude<CitationStyle, 'csl-json'> | 'csl'

/** What the styles are called. */
export const STYLE_LABELS: Readonly<Record<Style, string>> = {
  chicago: 'Chicago',
  mla: 'MLA',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
}

/** The style that was used last. */
export function lastStyle(): string {
  return stored('style') ?? 'chicago'
}

/** A citation as text; what is data for programs is written as JSON. */
export function citationText(citation: unknown): string {
  if (citation === undefined) return ''
  return typeof citation === 'string' ? citation : JSON.stringify(citation, undefined, 2)
}

/** How a passage is cited, in a style of choice; asked for when it is opened. */
export function Citation({ address }: { readonly address: string }): VNode {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details class="citation" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>Cite</summary>
      {isOpen ? <Styles address={address} /> : null}
    </details>
  )
}

function Styles({ address }: { readonly address: string }): VNode {
  const { value, problem, again } = useApi<CitedPassageJson>(
    apiPath('/passages', { address, context: 'alone' }),
  )
  const [chosen, setChosen] = useState(lastStyle())
  if (problem !== undefined) return <ProblemNote problem={problem} onAgain={again} />
  if (value === undefined) return <p class="loading">Loading …</p>
  const styles = Object.keys(value.citation).filter((style) => style !== 'address')
  const style = styles.includes(chosen) ? chosen : (styles[0] ?? '')
  const text = citationText(value.citation[style])
  return (
    <div class="citation-body">
      <label>
        <span class="hidden">Style of the citation</span>
        <select
          value={style}
          onChange={(event) => {
            setChosen(event.currentTarget.value)
            store('style', event.currentTarget.value)
          }}
        >
          {styles.map((one) => (
            <option key={one} value={one}>
              {STYLE_LABELS[one as Style] ?? one}
            </option>
          ))}
        </select>
      </label>
      <CopyButton text={text} done="Citation copied">
        Copy
      </CopyButton>
      <p class="citation-text" dir="auto">
        {text}
      </p>
    </div>
  )
}
