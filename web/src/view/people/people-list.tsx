import type { VNode } from 'preact'
import type { KnownPersonJson } from '../../../../src/wire/person-page-json.ts'
import { apiPath } from '../../api/client.ts'
import { usePages } from '../../api/use-api.ts'
import { DataTable } from '../../component/data-table.tsx'
import { Empty, Loading } from '../../component/empty.tsx'
import { Filters } from '../../component/filters.tsx'
import { Pagination } from '../../component/pagination.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { groupDigits } from '../../component/wording.ts'
import { ExportButtons } from '../../rows/export-buttons.tsx'
import { listCell } from '../../rows/list-cell.ts'
import { usePage } from '../../shell/page.ts'
import { place } from '../../shell/router.ts'
import { describePost } from './posts.ts'

interface PeoplePage {
  readonly items: readonly KnownPersonJson[]
  readonly total: number
  readonly next?: string
}

/** Posts shown of a person in the list. */
const MOST_POSTS = 2

/** Those who take part in documents, the most frequent first. */
export function PeopleList(): VNode {
  const heading = usePage('People')
  const q = place.value.query.get('q') ?? undefined
  const list = usePages<PeoplePage>(apiPath('/people', { q }))
  const { pages, problem, isLoading, again, more } = list
  const people = pages.flatMap(({ items }) => items)
  return (
    <div class="page">
      <h1 ref={heading} tabIndex={-1}>
        People
      </h1>
      <p class="lead">Those who take part in documents of the record, the most frequent first.</p>
      <Filters
        label="Find people"
        action="Find"
        fields={[
          { name: 'q', label: 'Name', type: 'search', placeholder: 'the beginning of a name' },
        ]}
      />
      {problem === undefined ? null : <ProblemNote problem={problem} onAgain={again} />}
      {pages.length === 0 && isLoading ? <Loading /> : null}
      {pages.length > 0 && people.length === 0 ? (
        <Empty>
          <p>{q === undefined ? 'Nobody speaks in the record yet.' : `Nobody is called “${q}”.`}</p>
        </Empty>
      ) : null}
      {people.length === 0 ? null : (
        <>
          <p class="toolbar">
            <ExportButtons
              name="people"
              count={people.length}
              table={() => [
                ['Name', 'Other names', 'Posts', 'Documents'],
                ...people.map(({ name, otherNames = [], posts, documents }) => [
                  name,
                  listCell(otherNames),
                  listCell(posts.map(describePost)),
                  String(documents),
                ]),
              ]}
              lines={() => people}
            />
          </p>
          <DataTable
            caption="People"
            noun="person"
            rows={people}
            keyOf={({ id }) => id}
            columns={[
              {
                name: 'name',
                label: 'Name',
                cell: ({ id, name }) => (
                  <a href={`/people/${encodeURIComponent(id)}`} data-open>
                    {name}
                  </a>
                ),
              },
              {
                name: 'posts',
                label: 'Posts',
                cell: ({ posts }) =>
                  posts.slice(0, MOST_POSTS).map(describePost).join('; ') +
                  (posts.length > MOST_POSTS ? ` and ${posts.length - MOST_POSTS} more` : ''),
              },
              {
                name: 'documents',
                label: 'Documents',
                cell: ({ documents }) => groupDigits(documents),
                isNumber: true,
              },
            ]}
          />
          <Pagination
            count={people.length}
            noun="name"
            total={pages[0]?.total ?? people.length}
            isLoading={isLoading}
            onMore={more}
          />
        </>
      )}
    </div>
  )
}
