import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { readHref } from '../../api/address.ts'
import { apiPath } from '../../api/client.ts'
import type { DocumentsPage, ListedDocumentJson } from '../../api/shapes.ts'
import { usePages } from '../../api/use-api.ts'
import { Empty, Loading } from '../../component/empty.tsx'
import { type FilterField, Filters } from '../../component/filters.tsx'
import { Pagination } from '../../component/pagination.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { useItems } from '../../component/use-items.ts'
import { groupDigits, plural, spaced, titleOf } from '../../component/wording.ts'
import { KINDS } from '../../filter/choices.ts'
import { ExportButtons } from '../../rows/export-buttons.tsx'
import { usePage } from '../../shell/page.ts'
import { place } from '../../shell/router.ts'

const FIELDS: readonly FilterField[] = [
  { name: 'q', label: 'Words of the title', type: 'search' },
  {
    name: 'kind',
    label: 'Kind',
    type: 'select',
    options: KINDS.map(([value, label]) => ({ value, label })),
  },
  { name: 'speaker', label: 'Speaker' },
  { name: 'publisher', label: 'Publisher', isMore: true },
  { name: 'from', label: 'From', type: 'date', isMore: true },
  { name: 'to', label: 'To', type: 'date', isMore: true },
]

/** The documents of the record, the newest first. */
export function DocumentList(): VNode {
  const heading = usePage('Documents')
  const list = useRef<HTMLUListElement>(null)
  useItems(list, 'Documents', 'document')
  const { query } = place.value
  const filter = Object.fromEntries(FIELDS.map(({ name }) => [name, query.get(name) ?? undefined]))
  const { pages, problem, isLoading, more, again } = usePages<DocumentsPage>(
    apiPath('/documents', filter),
  )
  const items = pages.flatMap((page) => page.items)
  const total = pages[0]?.total
  return (
    <div class="page">
      <h1 ref={heading} tabIndex={-1}>
        Documents
      </h1>
      <Filters label="Documents" fields={FIELDS} />
      {problem === undefined ? null : <ProblemNote problem={problem} onAgain={again} />}
      {items.length === 0 && isLoading ? <Loading /> : null}
      {items.length === 0 && !isLoading && problem === undefined ? (
        <Empty>
          <p>No document fits.</p>
          <p>
            <a href="/record">What the record holds</a>
          </p>
        </Empty>
      ) : null}
      {items.length === 0 ? null : (
        <p class="toolbar">
          <ExportButtons
            name="documents"
            count={items.length}
            table={() => [
              [
                'Day',
                'Title',
                'Kind',
                'Publisher',
                'Place',
                'Words',
                'Turns',
                'Revisions',
                'Address',
              ],
              ...items.map((document) => [
                document.date ?? '',
                titleOf(document),
                document.kind,
                document.publisher ?? '',
                document.place ?? '',
                String(document.words),
                String(document.turns),
                String(document.revisions),
                document.address,
              ]),
            ]}
            lines={() => items}
          />
        </p>
      )}
      <ul class="items" ref={list}>
        {items.map((document) => (
          <li key={document.id} data-item tabIndex={-1}>
            <ListedDocument document={document} />
          </li>
        ))}
      </ul>
      {items.length === 0 ? null : (
        <Pagination
          count={items.length}
          noun="document"
          {...(total === undefined ? {} : { total })}
          isLoading={isLoading}
          onMore={more}
        />
      )}
    </div>
  )
}

function ListedDocument({ document }: { readonly document: ListedDocumentJson }): VNode {
  const { id, kind, date, place: where, publisher, words, turns, revisions } = document
  const about = [
    spaced(kind),
    ...(where === undefined ? [] : [where]),
    ...(publisher === undefined ? [] : [publisher]),
    `${groupDigits(words)} words`,
    ...(turns === 0 ? [] : [plural(turns, 'turn')]),
    ...(revisions > 1 ? [plural(revisions, 'revision')] : []),
  ]
  return (
    <article class="listed">
      <span class="listed-date">{date ?? 'undated'}</span>
      <div>
        <h2>
          <a href={readHref({ id })} data-open dir="auto">
            {titleOf(document)}
          </a>
        </h2>
        <p class="listed-about" dir="auto">
          {about.join(' · ')}
        </p>
      </div>
    </article>
  )
}
