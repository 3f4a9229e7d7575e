import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { HitJson, SearchedJson } from '../../../../src/wire/hit-json.ts'
import { usePages } from '../../api/use-api.ts'
import { Loading } from '../../component/empty.tsx'
import { Pagination } from '../../component/pagination.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { useItems } from '../../component/use-items.ts'
import { plural } from '../../component/wording.ts'
import { announce } from '../../shell/announce.tsx'
import { place } from '../../shell/router.ts'
import { ExportHits } from './export-hits.tsx'
import { groupHits } from './group-hits.ts'
import { HitGroupView } from './hit-group.tsx'
import { hitsPath } from './search-query.ts'
import { Searched } from './searched.tsx'

/** A page of hits. */
export interface HitsPage {
  readonly hits: readonly HitJson[]
  readonly searched: SearchedJson
  readonly next?: string
}

/** Where the words stand, by document. Enter in the search field goes from one hit to the next. */
export function Hits(): VNode {
  const { query } = place.value
  const list = usePages<HitsPage>(hitsPath(query))
  const { pages, problem, isLoading, again } = list
  const hits = pages.flatMap((page) => page.hits)
  const element = useRef<HTMLDivElement>(null)
  const current = useStepping(hits)
  useItems(element, 'Hits', 'hit')
  const [first] = pages
  useEffect(() => {
    if (first !== undefined) announce(`${plural(first.searched.hits, 'hit')}`)
  }, [first])
  if (problem !== undefined && first === undefined) {
    return <ProblemNote problem={problem} onAgain={again} />
  }
  if (first === undefined) return <Loading />
  return (
    <section class="stack" aria-labelledby="hits-heading" aria-busy={isLoading}>
      <h2 id="hits-heading">
        {plural(first.searched.hits, 'hit')}
        {first.searched.hits > hits.length ? `, ${hits.length} shown` : ''}
      </h2>
      <Searched searched={first.searched} />
      {hits.length === 0 ? null : (
        <p class="toolbar">
          <ExportHits hits={hits} />
          <span class="lead">
            In the field, <kbd>Enter</kbd> goes to the next hit, <kbd>Shift</kbd> + <kbd>Enter</kbd>{' '}
            to the one before.
          </span>
        </p>
      )}
      <div class="hit-groups" ref={element}>
        {groupHits(hits).map((group) => (
          <HitGroupView
            key={`${group.document} ${group.hits[0]?.address}`}
            group={group}
            current={current}
          />
        ))}
      </div>
      {problem === undefined ? null : <ProblemNote problem={problem} onAgain={again} />}
      {hits.length === 0 ? null : (
        <Pagination
          count={hits.length}
          noun="hit"
          total={first.searched.hits}
          isLoading={isLoading}
          onMore={list.more}
        />
      )}
    </section>
  )
}

/**
 * Step through hits as a browser does through what it finds in a page: Enter in the field goes to the
 * next, Shift+Enter to the one before, and the field keeps the focus. Returns the address of the hit that
 * was stepped to.
 */
function useStepping(hits: readonly HitJson[]): string | undefined {
  const [current, setCurrent] = useState<string>()
  const latest = useRef({ hits, current })
  latest.current = { hits, current }
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event
      if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLInputElement))
        return
      // What was typed since is searched for first.
      if (!target.matches('[data-search]') || hasChanged(target.form)) return
      const all = latest.current.hits
      const at = all.findIndex(({ address }) => address === latest.current.current)
      const next = event.shiftKey ? (at <= 0 ? all.length : at) - 1 : (at + 1) % all.length
      const hit = all[next]
      if (hit === undefined) return
      event.preventDefault()
      setCurrent(hit.address)
      announce(`Hit ${next + 1} of ${all.length}: ${hit.speaker ?? hit.title ?? ''}: ${hit.text}`)
      document
        .querySelector(`[data-hit="${CSS.escape(hit.address)}"]`)
        ?.scrollIntoView({ block: 'center' })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return current
}

/** Whether a form asks for something else than what is shown. */
function hasChanged(form: HTMLFormElement | null): boolean {
  if (form === null) return false
  const { query } = place.value
  return [...new FormData(form)].some(
    ([name, value]) => String(value).trim() !== (query.get(name) ?? ''),
  )
}
