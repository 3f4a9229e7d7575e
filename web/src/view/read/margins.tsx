import type { ComponentChildren, VNode } from 'preact'
import type { CommitmentJson } from '../../../../src/wire/ledger/commitment-json.ts'
import type { EventJson } from '../../../../src/wire/ledger/event-json.ts'
import type { FigureJson } from '../../../../src/wire/ledger/figure-json.ts'
import type { QuestionJson } from '../../../../src/wire/ledger/question-json.ts'
import type { MarginsJson, QuotingJson } from '../../../../src/wire/margins-json.ts'
import type { ShownDocumentJson } from '../../../../src/wire/passage-json.ts'
import { readHref } from '../../api/address.ts'
import { ApiProblem } from '../../api/client.ts'
import type { Asked } from '../../api/use-api.ts'
import { VerdictBadge } from '../../component/badge.tsx'
import { Loading } from '../../component/empty.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { fold, plural, spaced, upperFirst } from '../../component/wording.ts'
import { SidePart } from './side-part.tsx'
import { isNewest } from './use-margins.ts'

export interface MarginsProps {
  readonly document: ShownDocumentJson
  readonly margins: Asked<MarginsJson>
}

/** What reports quote of a document, and what the ledgers have of it; each leads to its words. */
export function Margins({ document, margins }: MarginsProps): VNode | null {
  const { value, problem, isLoading, again } = margins
  if (!isNewest(document))
    return <p class="side-about">Margins are those of the newest revision.</p>
  if (problem !== undefined) {
    const isMissing = problem instanceof ApiProblem && problem.status === 404
    return isMissing ? (
      <p class="side-about">This server does not tell what stands in the margins.</p>
    ) : (
      <ProblemNote problem={problem} onAgain={again} />
    )
  }
  if (value === undefined) return isLoading ? <Loading what="Looking for quotations …" /> : null
  const { commitments, questions, figures, events } = value
  return (
    <>
      {document.kind === 'pressReport' ? <Quotes margins={value} /> : <QuotedBy margins={value} />}
      <Rows title="Commitments" rows={commitments} label={labelOfCommitment} document={document} />
      <Rows title="Questions" rows={questions} label={labelOfQuestion} document={document} />
      <Rows title="Figures" rows={figures} label={labelOfFigure} document={document} />
      <Rows title="Events" rows={events} label={labelOfEvent} document={document} />
    </>
  )
}

function labelOfCommitment({ type, status }: CommitmentJson): string {
  return `${spaced(type)}, ${spaced(status)}`
}

function labelOfQuestion({ parts }: QuestionJson): string {
  return [...new Set(parts.map(({ status }) => spaced(status)))].join(', ')
}

function labelOfFigure({ subject, comparison }: FigureJson): string {
  return [subject, comparison && spaced(comparison)].filter((one) => one !== undefined).join(', ')
}

function labelOfEvent({ kind, status }: EventJson): string {
  return `${spaced(kind)}, ${spaced(status)}`
}

/** Reports that quote this document, each with what a check makes of the quotation. */
function QuotedBy({ margins: { quotedBy, looked } }: { readonly margins: MarginsJson }): VNode {
  const lookedAt = looked.sharing + looked.near
  return (
    <SidePart title="Quoted by" count={quotedBy.length} isOpen={quotedBy.length > 0}>
      <ul class="side-list">
        {quotedBy.map(({ report, ...quoting }) => (
          <li key={`${report.address} ${quoting.key} ${quoting.passage.address}`}>
            <Quoting quoting={quoting} href={readHref(quoting.passage.address)} />
            <span class="side-about" dir="auto">
              <a href={readHref(report.address)}>{report.title ?? report.id}</a>
              {[report.publisher, report.date]
                .filter((part) => part !== undefined)
                .map((part) => `, ${part}`)
                .join('')}
            </span>
          </li>
        ))}
      </ul>
      <p class="side-about">
        {lookedAt} of {plural(looked.reports, 'report')} of the record looked at
        {looked.leftOut === 0 ? '' : `; ${looked.leftOut} more would fit`}.
      </p>
    </SidePart>
  )
}

/** What a report quotes of the record. */
function Quotes({ margins: { quotes } }: { readonly margins: MarginsJson }): VNode {
  return (
    <SidePart title="Quotes" count={quotes.length} isOpen={quotes.length > 0}>
      <ul class="side-list">
        {quotes.map((quoting) => (
          <li key={`${quoting.key} ${quoting.passage.address}`}>
            <Quoting quoting={quoting} href={readHref(quoting.passage.address)} />
            {quoting.passage.speaker === undefined ? null : (
              <span class="side-about">{quoting.passage.speaker}</span>
            )}
          </li>
        ))}
      </ul>
    </SidePart>
  )
}

function Quoting({
  quoting,
  href,
}: {
  readonly quoting: QuotingJson
  readonly href: string
}): VNode {
  const { quotation, as } = quoting
  return (
    <>
      {as === 'alternative' ? (
        <span class="side-label">These words, too</span>
      ) : (
        <VerdictBadge finding={quoting} />
      )}
      <a class="side-words" href={href} dir="auto">
        “{fold(quotation.text)}”
      </a>
    </>
  )
}

type MarginRow = CommitmentJson | QuestionJson | FigureJson | EventJson

interface RowsProps<R extends MarginRow> {
  readonly title: string
  readonly label: (row: R) => string
  readonly rows: readonly R[]
  readonly document: ShownDocumentJson
}

/** Rows of a ledger that this document proves. */
function Rows<R extends MarginRow>({ title, label, rows, document }: RowsProps<R>): VNode | null {
  if (rows.length === 0) return null
  const { id, revision } = document
  return (
    <SidePart title={title} count={rows.length}>
      <ul class="side-list">
        {rows.map((row) => {
          const own = row.evidence.find((one) => one.document === id)
          return (
            <li key={row.id}>
              <span class="side-label" dir="auto">
                {upperFirst(label(row))}
                {row.possible === true ? ' (possible)' : ''}
                {row.verdict === undefined ? '' : `, ${row.verdict}`}
              </span>
              <Words href={own && readHref({ id, revision, span: own })}>
                {fold((own ?? row.evidence[0])?.text ?? '')}
              </Words>
            </li>
          )
        })}
      </ul>
    </SidePart>
  )
}

/** Words that lead to where they stand in the document. */
function Words({
  href,
  children,
}: {
  href: string | undefined
  children: ComponentChildren
}): VNode {
  if (href === undefined) return <span dir="auto">{children}</span>
  return (
    <a class="side-words" href={href} dir="auto">
      {children}
    </a>
  )
}
