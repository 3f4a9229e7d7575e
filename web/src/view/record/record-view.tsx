import type { VNode } from 'preact'
import type { StatusJson } from '../../../../src/wire/status-json.ts'
import { useApi } from '../../api/use-api.ts'
import { Loading } from '../../component/empty.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { describeScope, plural } from '../../component/wording.ts'
import { usePage } from '../../shell/page.ts'
import { hrefWith, place } from '../../shell/router.ts'
import { AddDocuments } from './add-documents.tsx'
import { Coverage } from './coverage.tsx'
import { Holdings } from './holdings.tsx'
import { Problems } from './problems.tsx'
import '../../rows/lists.css'
import './record.css'

/** What the view can show of the record. */
const SHOWN = {
  coverage: 'Coverage',
  holdings: 'What it holds',
  problems: 'Problems',
  add: 'Add documents',
}

/** What the record holds, what it lacks, and how more is added. */
export default function RecordView(): VNode {
  const heading = usePage('Record')
  const { value, problem, again } = useApi<StatusJson>('/status')
  const shown = place.value.query.get('show') ?? 'coverage'
  return (
    <div class="page record-page">
      <h1 ref={heading} tabIndex={-1}>
        Record
      </h1>
      {value === undefined ? null : <Summary status={value} />}
      <nav class="tabs" aria-label="What is shown of the record">
        {Object.entries(SHOWN).map(([name, label]) => (
          <a
            key={name}
            href={hrefWith({ show: name === 'coverage' ? undefined : name, code: undefined })}
            aria-current={name === shown ? 'true' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      {shown === 'add' ? <AddDocuments onAdded={again} /> : null}
      {shown === 'coverage' ? <Coverage /> : null}
      {shown === 'holdings' || shown === 'problems' ? (
        problem !== undefined ? (
          <ProblemNote problem={problem} onAgain={again} />
        ) : value === undefined ? (
          <Loading />
        ) : shown === 'holdings' ? (
          <Holdings status={value} />
        ) : (
          <Problems status={value} />
        )
      ) : null}
    </div>
  )
}

function Summary({ status }: { readonly status: StatusJson }): VNode {
  const { documents, words, from, to, undated, revisions } = status
  const scope = {
    documents,
    words,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
  return (
    <p class="lead">
      {describeScope(scope)}
      {undated === 0 ? '' : `; ${plural(undated, 'document')} without a date`}
      {revisions > documents ? `; ${plural(revisions, 'revision')}` : ''}.
    </p>
  )
}
