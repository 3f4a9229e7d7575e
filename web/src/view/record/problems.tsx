import type { VNode } from 'preact'
import type { ListedProblemCode, UnbuiltCode } from '../../../../src/wire/names.ts'
import type { ListedProblemJson, ProblemsJson } from '../../../../src/wire/problems-json.ts'
import type { StatusJson } from '../../../../src/wire/status-json.ts'
import { readHref } from '../../api/address.ts'
import { apiPath } from '../../api/client.ts'
import { usePages } from '../../api/use-api.ts'
import { DataTable } from '../../component/data-table.tsx'
import { Empty, Loading } from '../../component/empty.tsx'
import { Pagination } from '../../component/pagination.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { asSentence, plural, spaced, titleOf, upperFirst } from '../../component/wording.ts'
import { ExportButtons } from '../../rows/export-buttons.tsx'
import { hrefWith, place } from '../../shell/router.ts'
import { Counts } from './holdings.tsx'

/** What was wrong or doubtful in the documents, and what of the record is not ready. */
export function Problems({ status }: { readonly status: StatusJson }): VNode {
  const { problems, ledgers, index, undated } = status
  const code = place.value.query.get('code') ?? undefined
  const counts = undated === 0 ? problems : [...problems, { name: 'undated', count: undated }]
  return (
    <div class="stack">
      {counts.length === 0 && ledgers.unbuilt.length === 0 ? null : (
        <div class="count-tables">
          <Counts
            title="Problems by kind"
            counts={counts}
            labelOf={nameOf}
            hrefOf={(name) => hrefWith({ code: name })}
            current={code}
          />
          <Counts
            title="Documents of which some rows cannot be built"
            counts={ledgers.unbuilt}
            labelOf={(name) => UNBUILT[name as UnbuiltCode] ?? upperFirst(spaced(name))}
          />
        </div>
      )}
      {index.pending === 0 ? null : (
        <p>{plural(index.pending, 'revision')} not indexed yet; searches read them all the same.</p>
      )}
      <ProblemList key={code} code={code} />
      <p class="lead">
        A document tells its own problems when it is read. <code>verbale status --verify</code>{' '}
        looks at every byte of the record.
      </p>
    </div>
  )
}

interface ProblemsPage {
  readonly items: readonly ProblemsJson[]
  readonly next?: string
}

/** A problem, and the document it is in. */
interface ProblemRow {
  readonly document: ProblemsJson
  readonly problem: ListedProblemJson
}

function ProblemList({ code }: { readonly code: string | undefined }): VNode {
  const list = usePages<ProblemsPage>(apiPath('/problems', { code }))
  const { pages, problem, isLoading, again, more } = list
  const documents = pages.flatMap(({ items }) => items)
  const rows = documents.flatMap((document) =>
    document.problems.map((one): ProblemRow => ({ document, problem: one })),
  )
  const unlisted = documents.reduce((sum, { count, problems }) => sum + count - problems.length, 0)
  return (
    <section aria-labelledby="problems-heading">
      <h2 id="problems-heading">{code === undefined ? 'All problems' : nameOf(code)}</h2>
      {code === undefined ? null : (
        <p>
          <a href={hrefWith({ code: undefined })}>All problems</a>
        </p>
      )}
      {problem === undefined ? null : <ProblemNote problem={problem} onAgain={again} />}
      {pages.length === 0 && isLoading ? <Loading /> : null}
      {pages.length > 0 && rows.length === 0 ? (
        <Empty>
          <p>
            {code === undefined
              ? 'Nothing was wrong or doubtful in any document.'
              : 'No document has this problem.'}
          </p>
        </Empty>
      ) : null}
      {rows.length === 0 ? null : (
        <>
          <p class="toolbar">
            <ExportButtons
              name={code === undefined ? 'problems' : `problems ${code}`}
              count={rows.length}
              table={() => [
                ['Day', 'Document', 'Problem', 'What is wrong', 'Words', 'Address'],
                ...rows.map(({ document, problem: one }) => [
                  document.date ?? '',
                  titleOf(document),
                  one.code,
                  one.message,
                  one.words ?? '',
                  one.address,
                ]),
              ]}
              lines={() => documents}
            />
          </p>
          <DataTable
            caption="Problems"
            noun="problem"
            rows={rows}
            keyOf={({ document, problem: one }) => `${document.address} ${one.code} ${one.start}`}
            columns={COLUMNS}
          />
          {unlisted === 0 ? null : (
            <p class="lead">
              {plural(unlisted, 'more problem')} of these documents {unlisted === 1 ? 'is' : 'are'}{' '}
              told where they are read: here stand the first 20 of each.
            </p>
          )}
          <Pagination
            count={documents.length}
            noun="document"
            isLoading={isLoading}
            onMore={more}
          />
        </>
      )}
    </section>
  )
}

const COLUMNS: Parameters<typeof DataTable<ProblemRow>>[0]['columns'] = [
  {
    name: 'document',
    label: 'Document',
    cell: ({ document }) => (
      <>
        <a href={readHref(document.address)}>{titleOf(document)}</a>{' '}
        <span class="lead">{document.date ?? 'undated'}</span>
      </>
    ),
  },
  {
    name: 'problem',
    label: 'What is wrong',
    cell: ({ problem: { message } }) => <span dir="auto">{asSentence(message)}</span>,
  },
  {
    name: 'where',
    label: 'Where',
    cell: ({ problem: { address, words } }) => (
      <a href={readHref(address)} data-open dir="auto">
        {words === undefined ? 'the whole document' : `“${words}”`}
      </a>
    ),
  },
]

function nameOf(code: string): string {
  return NAMES[code as ListedProblemCode] ?? upperFirst(spaced(code))
}

/** What codes mean, in the words of a person. */
const NAMES: Readonly<Record<ListedProblemCode, string>> = {
  answerMissing: 'An answer is lost: two questions follow each other',
  unbalancedMark: 'A quotation mark opens or closes alone',
  labelMisprinted: 'A label is probably a misprint of another',
  severalEvents: 'Several events stand in one text',
  turnsInferred: 'Turns are told without labels',
  dateDoubtful: 'Two dates disagree',
  undated: 'No date',
  empty: 'Nothing is in it',
  binary: 'No text',
  encodingGuessed: 'The encoding was guessed',
  tooLarge: 'A limit was reached, and something left out',
  draftIsTranscript: 'The draft is itself a transcript',
  sourceIsPressReport: 'A press report among the sources',
  kindUnknown: 'Nothing tells what kind of document it is',
  languageNotKnown: 'In a language of which only the words are known',
  duplicate: 'The same text came twice',
  unreadable: 'Could not be read',
  damaged: 'The file breaks the rules of its format',
  leftUnread: 'Something in the file was not read, for safety',
  badLine: 'A line is not as it should be',
  nothingFound: 'Nothing could be told to be speech or quotation',
}

/** Why rows of a document cannot be built. */
const UNBUILT: Readonly<Record<UnbuiltCode, string>> = {
  noDay: 'No day of speaking: deadlines have no days',
  dateDoubtful: 'Two dates disagree: deadlines have no days',
  noSpeaker: 'Nobody is named who speaks',
  languageWithoutRules: 'In a language without rules',
}
