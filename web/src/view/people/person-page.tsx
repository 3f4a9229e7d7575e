import type { VNode } from 'preact'
import type { PersonPageJson } from '../../../../src/wire/person-page-json.ts'
import { readHref } from '../../api/address.ts'
import { apiPath } from '../../api/client.ts'
import { usePages } from '../../api/use-api.ts'
import { Badge } from '../../component/badge.tsx'
import { DataTable } from '../../component/data-table.tsx'
import { Loading } from '../../component/empty.tsx'
import { Pagination } from '../../component/pagination.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { groupDigits, plural, spaced, titleOf } from '../../component/wording.ts'
import { formatDays } from '../../plot/period.ts'
import { ExportButtons } from '../../rows/export-buttons.tsx'
import { usePage } from '../../shell/page.ts'
import { describePost } from './posts.ts'
import { WordsOverTime } from './words-over-time.tsx'

/** The page of a person with a place to go on from. */
type PersonAnswer = PersonPageJson & { readonly next?: string }

/** Who somebody is, the posts held, what is said over time, and in which documents. */
export function PersonPage({ id }: { readonly id: string }): VNode {
  const list = usePages<PersonAnswer>(apiPath(`/people/${encodeURIComponent(id)}`))
  const { pages, problem, isLoading, again, more } = list
  const [first] = pages
  const heading = usePage(first?.name ?? 'Person')
  return (
    <div class="page person-page">
      <p>
        <a href="/people">All people</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {first?.name ?? id}
      </h1>
      {problem === undefined ? null : <ProblemNote problem={problem} onAgain={again} />}
      {first === undefined ? (
        isLoading ? (
          <Loading />
        ) : null
      ) : (
        <>
          <Head person={first} />
          <Ledgers name={first.name} />
          <Posts person={first} />
          <WordsOverTime name={first.name} unit={first.unit} points={first.points} />
          <section aria-labelledby="documents-heading">
            <h2 id="documents-heading">Documents</h2>
            <p class="toolbar">
              <ExportDocuments name={first.name} pages={pages} />
            </p>
            <DataTable
              caption={`Documents with ${first.name}`}
              noun="document"
              rows={pages.flatMap(({ documents }) => documents)}
              keyOf={({ address }) => address}
              columns={COLUMNS}
            />
            <Pagination
              count={pages.reduce((sum, { documents }) => sum + documents.length, 0)}
              noun="document"
              total={first.total.documents}
              isLoading={isLoading}
              onMore={more}
            />
          </section>
        </>
      )}
    </div>
  )
}

function Head({ person }: { readonly person: PersonAnswer }): VNode {
  const { otherNames = [], total, undated, registry } = person
  return (
    <div>
      {otherNames.length === 0 ? null : <p class="lead">Also called {otherNames.join(', ')}.</p>}
      <p class="lead">
        Speaks {plural(total.words, 'word')} in {plural(total.turns, 'turn')} of{' '}
        {plural(total.documents, 'document')}
        {undated === 0 ? '' : `, ${undated} of them on days that are not known so exactly`}.
        {registry === undefined ? '' : ` Known from the list ${registry}.`}
      </p>
    </div>
  )
}

function Ledgers({ name }: { readonly name: string }): VNode {
  const speaker = encodeURIComponent(name)
  return (
    <nav class="toolbar" aria-label={`Ledgers of ${name}`}>
      <a class="button" href={`/ledgers/commitments?speaker=${speaker}`}>
        Commitments
      </a>
      <a class="button" href={`/ledgers/questions?speaker=${speaker}`}>
        Questions
      </a>
      <a class="button" href={`/ledgers/positions?speaker=${speaker}`}>
        Positions
      </a>
      <a class="button" href={`/ledgers/events?speaker=${speaker}`}>
        Events
      </a>
      <a class="button" href={`/search?speaker=${speaker}`}>
        Search what is said
      </a>
    </nav>
  )
}

function Posts({ person: { posts } }: { readonly person: PersonAnswer }): VNode {
  return (
    <section aria-labelledby="posts-heading">
      <h2 id="posts-heading">Posts</h2>
      {posts.length === 0 ? (
        <p class="lead">
          No list of people has any. <code>verbale people add FILE</code> gives the record one.
        </p>
      ) : (
        <ul class="posts">
          {posts.map((post) => (
            <li key={`${post.role} ${post.organization} ${post.from}`}>
              {describePost(post)}{' '}
              <span class="lead">{formatDays(post.from, post.to) || 'dates not known'}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function ExportDocuments({
  name,
  pages,
}: {
  readonly name: string
  readonly pages: readonly PersonAnswer[]
}): VNode {
  const documents = pages.flatMap((page) => page.documents)
  return (
    <ExportButtons
      name={`documents of ${name}`}
      count={documents.length}
      table={() => [
        ['Day', 'Document', 'Kind', 'Turns', 'Words', 'Address'],
        ...documents.map((document) => [
          document.date?.value ?? '',
          titleOf(document),
          document.kind,
          String(document.spoken.turns),
          String(document.spoken.words),
          document.address,
        ]),
      ]}
      lines={() => documents}
    />
  )
}

type PersonDocument = PersonAnswer['documents'][number]

const COLUMNS: Parameters<typeof DataTable<PersonDocument>>[0]['columns'] = [
  { name: 'date', label: 'Day', cell: ({ date }) => date?.value ?? 'undated', isShort: true },
  {
    name: 'title',
    label: 'Document',
    cell: (document) => (
      <>
        <a href={readHref(document.address)} data-open>
          {titleOf(document)}
        </a>{' '}
        {document.possible === true ? (
          <Badge tone="moved" icon="notHeld">
            possibly a namesake
          </Badge>
        ) : null}
      </>
    ),
  },
  { name: 'kind', label: 'Kind', cell: ({ kind }) => spaced(kind) },
  {
    name: 'turns',
    label: 'Turns',
    cell: ({ spoken }) => groupDigits(spoken.turns),
    isNumber: true,
  },
  {
    name: 'words',
    label: 'Words',
    cell: ({ spoken }) => groupDigits(spoken.words),
    isNumber: true,
  },
]
