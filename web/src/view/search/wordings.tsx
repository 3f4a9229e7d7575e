import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { VariantJson } from '../../../../src/wire/hit-json.ts'
import { usePages } from '../../api/use-api.ts'
import { Loading } from '../../component/empty.tsx'
import { Pagination } from '../../component/pagination.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { useItems } from '../../component/use-items.ts'
import { plural } from '../../component/wording.ts'
import { ExportButtons } from '../../rows/export-buttons.tsx'
import { hrefWith, place } from '../../shell/router.ts'
import { HitWords } from './hit-group.tsx'
import type { HitsPage } from './hits.tsx'
import { wordingsPath } from './search-query.ts'
import { Searched } from './searched.tsx'

interface WordingsPage extends HitsPage {
  readonly variants?: readonly VariantJson[]
}

/** The ways in which a phrase was put: in another order, with words between, in other forms. */
export function Wordings(): VNode {
  const list = usePages<WordingsPage>(wordingsPath(place.value.query))
  const { pages, problem, isLoading, again } = list
  const element = useRef<HTMLOListElement>(null)
  useItems(element, 'Wordings', 'wording')
  const [first] = pages
  if (problem !== undefined && first === undefined) {
    return <ProblemNote problem={problem} onAgain={again} />
  }
  if (first === undefined) return <Loading />
  const variants = pages.flatMap((page) => page.variants ?? [])
  const uses = pages.flatMap((page) => page.hits)
  return (
    <section class="stack" aria-labelledby="wordings-heading">
      <h2 id="wordings-heading">{plural(first.searched.wordings ?? variants.length, 'wording')}</h2>
      <Searched searched={first.searched} />
      {variants.length === 0 ? null : (
        <p class="toolbar">
          <ExportButtons
            name="wordings"
            count={variants.length}
            table={() => [
              ['Wording', 'Times', 'Documents', 'First on', 'First by'],
              ...variants.map((variant) => [
                variant.wording,
                String(variant.count),
                String(variant.documents),
                variant.first?.date ?? '',
                variant.first?.speaker ?? '',
              ]),
            ]}
            lines={() => variants}
          />
        </p>
      )}
      <ol class="items wordings" ref={element}>
        {variants.map((variant) => (
          <li key={variant.wording} data-item tabIndex={-1}>
            <h3>
              <a
                data-open
                href={hrefWith({ q: variant.wording, show: undefined, near: undefined })}
                dir="auto"
              >
                “{variant.wording}”
              </a>
            </h3>
            <p class="lead">
              {plural(variant.count, 'time')} in {plural(variant.documents, 'document')}
              {describeFirst(variant)}
            </p>
            <ul>
              {uses
                .filter((use) => use.wording === variant.wording)
                .map((use) => (
                  <li key={use.address} class="hit">
                    <HitWords hit={use} hasDocument />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      {variants.length === 0 ? null : (
        <Pagination
          count={variants.length}
          noun="wording"
          {...(first.searched.wordings === undefined ? {} : { total: first.searched.wordings })}
          isLoading={isLoading}
          onMore={list.more}
        />
      )}
    </section>
  )
}

function describeFirst({ first }: VariantJson): string {
  if (first === undefined) return ''
  const { date, speaker } = first
  return `, first ${[
    date ?? 'on an unknown day',
    speaker === undefined ? undefined : `by ${speaker}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ')}`
}
