import type { VNode } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { token } from '../../api/client.ts'
import { Empty } from '../../component/empty.tsx'
import { type FilterField, Filters } from '../../component/filters.tsx'
import { KINDS, ROLES } from '../../filter/choices.ts'
import { usePage } from '../../shell/page.ts'
import { hrefWith, place } from '../../shell/router.ts'
import { FormulaFamilies } from './formula-families.tsx'
import { Hits } from './hits.tsx'
import { PhraseOverTime } from './phrase-over-time.tsx'
import { feedHref, SHOWN, SHOWN_LABELS, type Shown, shownOf } from './search-query.ts'
import { Wordings } from './wordings.tsx'
import '../../rows/lists.css'
import './search.css'

/** Search the record for words as they are typed: where they stand, in which wordings, and when. */
export default function SearchView(): VNode {
  const { query } = place.value
  const q = query.get('q') ?? ''
  const shown = shownOf(query)
  const heading = usePage(q === '' ? 'Search' : `${q} · Search`)
  useLayoutEffect(() => {
    // Whoever comes here without words wants to type some.
    if (q === '') document.querySelector<HTMLElement>('input[data-search]')?.focus()
  }, [q === ''])
  return (
    <div class="page search-page">
      <h1 ref={heading} tabIndex={-1}>
        Search
      </h1>
      <Filters label="Search the record" action="Search" fields={FIELDS} />
      <nav class="tabs" aria-label="What is shown of the words">
        {SHOWN.map((name) => (
          <a
            key={name}
            href={hrefWith({ show: name === 'hits' ? undefined : name })}
            aria-current={name === shown ? 'true' : undefined}
          >
            {SHOWN_LABELS[name]}
          </a>
        ))}
        <Feed />
      </nav>
      {q === '' ? <Advice /> : <Results shown={shown} />}
    </div>
  )
}

function Results({ shown }: { readonly shown: Shown }): VNode {
  if (shown === 'wordings') return <Wordings />
  if (shown === 'time') return <PhraseOverTime />
  if (shown === 'formulas') return <FormulaFamilies />
  return <Hits />
}

function Feed(): VNode | null {
  const href = feedHref(place.value.query)
  // A reader of news could not send a token along.
  if (href === undefined || token.value !== undefined) return null
  return (
    <a class="feed" href={href}>
      Feed (Atom)
    </a>
  )
}

function Advice(): VNode {
  return (
    <Empty>
      <p>Words are found as they are typed, in a row, whatever their letter case and marks.</p>
      <ul class="advice">
        <li>
          <code>port authority</code> finds these two words side by side
        </li>
        <li>
          <code>negotiat*</code> finds every word that begins so
        </li>
        <li>“Words apart” finds them in any order, so many words from the first to the last</li>
        <li>“Wordings” lists the ways in which a phrase was put, and who put it so first</li>
      </ul>
    </Empty>
  )
}

const optionsOf = (choices: typeof KINDS): NonNullable<FilterField['options']> =>
  choices.map(([value, label]) => ({ value, label }))

const FIELDS: readonly FilterField[] = [
  { name: 'q', label: 'Words', type: 'search', placeholder: 'grain corridor' },
  { name: 'speaker', label: 'Speaker', placeholder: 'a name in any form' },
  { name: 'from', label: 'From', type: 'date' },
  { name: 'to', label: 'To', type: 'date' },
  { name: 'near', label: 'Words apart, at most', type: 'number', isMore: true },
  { name: 'role', label: 'Role', type: 'select', options: optionsOf(ROLES), isMore: true },
  {
    name: 'kind',
    label: 'Kind of document',
    type: 'select',
    options: optionsOf(KINDS),
    isMore: true,
  },
  { name: 'publisher', label: 'Publisher', isMore: true },
  {
    name: 'sort',
    label: 'Order',
    type: 'select',
    options: [
      { value: 'date', label: 'Oldest first' },
      { value: 'closeness', label: 'Closest to what was typed first' },
    ],
    isMore: true,
  },
  {
    name: 'revisions',
    label: 'Revisions',
    type: 'select',
    options: [
      { value: 'newest', label: 'Newest only' },
      { value: 'all', label: 'All' },
    ],
    isMore: true,
  },
]
