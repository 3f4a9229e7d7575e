import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { HitJson } from '../../../../src/wire/hit-json.ts'
import { readAddress } from '../../api/address.ts'
import { useApi } from '../../api/use-api.ts'
import { Icon } from '../../component/icon.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { useKeys } from '../../shell/keys.ts'
import { navigate, pathParts, place } from '../../shell/router.ts'
import { FIND, hitHref } from './hit-href.ts'
import type { HitsPage } from './hits.tsx'
import { manyHitsPath } from './search-query.ts'
import './hit-bar.css'

/** The search that the reader came from, and its hits. */
interface Find {
  readonly search: URLSearchParams | undefined
  readonly hits: readonly HitJson[]
  readonly total: number
  readonly problem?: Error
}

const NONE: readonly HitJson[] = []

function useFind(): Find {
  const text = place.value.query.get(FIND)
  const search = text === null ? undefined : new URLSearchParams(text)
  const { value, problem } = useApi<HitsPage>(
    search === undefined ? undefined : manyHitsPath(search),
  )
  return {
    search,
    hits: value?.hits ?? NONE,
    total: value?.searched.hits ?? 0,
    ...(problem === undefined ? {} : { problem }),
  }
}

/** Where else in a document the words stand that were searched for; where one is, is painted by itself. */
export function useFoundSpans(
  document: string,
  revision: number,
): readonly { readonly start: number; readonly end: number }[] {
  const { hits } = useFind()
  const { path } = place.value
  return useMemo(
    () =>
      hits.filter(
        (hit) => hit.document === document && hit.revision === revision && !isAt(path, hit.address),
      ),
    [hits, document, revision, path],
  )
}

/** Which hit of a search is read, and the way to the others: by Enter and Shift+Enter, in all documents. */
export function HitBar(): VNode | null {
  const { search, hits, total, problem } = useFind()
  const { path } = place.value
  const at = hits.findIndex(({ address }) => isAt(path, address))
  const go = (by: 1 | -1): void => {
    const start = at === -1 && by === -1 ? 0 : at
    const hit = hits[(start + by + hits.length) % hits.length]
    if (hit !== undefined && search !== undefined) navigate(hitHref(hit, search))
  }
  useKeys(
    'Hits of the search',
    search === undefined
      ? []
      : [
          { key: 'Enter', does: 'next hit', run: () => go(1) },
          { key: 'Shift+Enter', does: 'hit before', run: () => go(-1) },
        ],
  )
  if (search === undefined) return null
  if (problem !== undefined) return <ProblemNote problem={problem} />
  const of = total > hits.length ? `the first ${hits.length}` : hits.length
  return (
    <section class="hit-bar" aria-label="Hits of the search">
      <p role="status">
        {at === -1 ? `${hits.length} hits` : `Hit ${at + 1} of ${of}`} for{' '}
        <strong dir="auto">{search.get('q')}</strong>
      </p>
      <button type="button" disabled={hits.length === 0} onClick={() => go(-1)}>
        <Icon name="up" /> Hit before
      </button>
      <button type="button" disabled={hits.length === 0} onClick={() => go(1)}>
        <Icon name="down" /> Next hit
      </button>
      <a class="button" href={`/search?${search}`}>
        All hits
      </a>
    </section>
  )
}

/** Whether a path of the reader leads to an address. */
function isAt(path: string, address: string): boolean {
  const { id, span } = readAddress(address)
  const [document, part] = pathParts(path)
  return document === id && span !== undefined && part === `${span.start}-${span.end}`
}
