import type { RefObject, VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { CheckedDraftJson } from '../../api/shapes.ts'
import { Icon } from '../../component/icon.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { GROUPS, gravityOf } from '../../component/verdict.ts'
import { asSentence, describeScope, localTime, plural } from '../../component/wording.ts'
import { saveFile } from '../../rows/save-file.ts'
import { hrefWith } from '../../shell/router.ts'
import {
  checkedAt,
  comparison,
  EXPORTS,
  editDraft,
  problem,
  requestExport,
  runCheck,
  running,
} from './check-state.ts'
import { Progress } from './draft-form.tsx'
import { putDraftAway } from './kept-draft.ts'
import { chosenGroup, countGroups, onlyChanged, shown } from './selection.ts'

export interface ReportHeadProps {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly report: CheckedDraftJson
}

/** What was checked and searched, how many findings of which verdict, and what can be done with them. */
export function ReportHead({ heading, report }: ReportHeadProps): VNode {
  const { draft, searched, findings } = report
  return (
    <header class="report-head">
      <div class="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1} dir="auto">
            {draft.title ?? 'Checked draft'}
          </h1>
          <p class="lead">
            {describeFindings(findings)} · searched {describeScope(searched)}
            {checkedAt.value === undefined ? '' : ` · checked ${localTime(checkedAt.value)}`}
          </p>
        </div>
        <div class="toolbar">
          <button
            type="button"
            onClick={() => void runCheck()}
            disabled={running.value !== undefined}
          >
            <Icon name="check" />
            Check again
          </button>
          <button type="button" onClick={editDraft}>
            <Icon name="altered" />
            Edit
          </button>
          <button type="button" onClick={() => void putDraftAway()}>
            Another draft
          </button>
          <ExportMenu name={draft.title ?? 'draft'} />
        </div>
      </div>
      <Progress />
      {problem.value === undefined ? null : <ProblemNote problem={problem.value} />}
      <Verdicts />
      <Changes />
      <Doubts problems={draft.problems} />
    </header>
  )
}

/** `5 quotations, 8 passages reused without marks`. */
function describeFindings(findings: CheckedDraftJson['findings']): string {
  const count = (kinds: readonly string[]): number =>
    findings.filter(({ quotation }) => kinds.includes(quotation.kind)).length
  const reused = count(['unmarked'])
  const told = count(['indirect'])
  return [
    plural(findings.length - reused - told, 'quotation'),
    ...(told === 0 ? [] : [`${plural(told, 'statement')} in other words`]),
    ...(reused === 0 ? [] : [`${plural(reused, 'passage')} reused without marks`]),
  ].join(', ')
}

/** How many findings each verdict has; choosing one shows only these. */
function Verdicts(): VNode | null {
  const counts = countGroups().toSorted((a, b) => gravityOf(a.group) - gravityOf(b.group))
  if (counts.length === 0) return null
  return (
    <nav class="verdicts" aria-label="Findings by verdict">
      <ul>
        {counts.map(({ group, count }) => {
          const isChosen = chosenGroup.value === group
          return (
            <li key={group}>
              <a
                class={`verdict-filter ${GROUPS[group].tone}`}
                href={hrefWith({ verdict: isChosen ? undefined : group })}
                aria-current={isChosen ? 'true' : undefined}
              >
                <Icon name={group} />
                <span>{GROUPS[group].label}</span> <b>{count}</b>
              </a>
            </li>
          )
        })}
        {chosenGroup.value === undefined ? null : (
          <li>
            <a class="verdict-filter plain" href={hrefWith({ verdict: undefined })}>
              Show all
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** What a second check found otherwise than the first. */
function Changes(): VNode | null {
  if (comparison.value === undefined) return null
  const { changes, gone } = comparison.value
  const count = (kind: string): number =>
    [...changes.values()].filter((change) => change.kind === kind).length
  const told = [
    [count('edited'), 'edited'],
    [count('new'), 'new'],
    [count('changed'), 'with another result'],
    [gone.length, 'gone'],
  ] as const
  const parts = told.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`)
  return (
    <div class="changes" role="status">
      <p>
        <strong>
          {parts.length === 0 ? 'Nothing changed' : `Since the check before: ${parts.join(', ')}`}
        </strong>
        {`; ${plural(count('same'), 'finding')} as before. `}
        {onlyChanged.value ? (
          <a href={hrefWith({ show: 'all' })}>Show all findings</a>
        ) : (
          <a href={hrefWith({ show: undefined })}>Show only what changed</a>
        )}
      </p>
      {gone.length === 0 ? null : (
        <details>
          <summary>{plural(gone.length, 'quotation')} no longer in the draft</summary>
          <ul>
            {gone.map(({ key, quotation }) => (
              <li key={key} dir="auto">
                “{quotation.text}”
              </li>
            ))}
          </ul>
        </details>
      )}
      {shown.value.length === 0 && parts.length > 0 ? <p>No finding to show.</p> : null}
    </div>
  )
}

/** What was wrong or doubtful in the draft when it was read. */
function Doubts({ problems }: Pick<CheckedDraftJson['draft'], 'problems'>): VNode | null {
  if (problems.length === 0) return null
  return (
    <details class="doubts">
      <summary>{plural(problems.length, 'doubt')} about how the draft was read</summary>
      <ul>
        {problems.map(({ code, message, start }) => (
          <li key={`${code} ${start}`} dir="auto">
            {asSentence(message)}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The same report as a file. */
function ExportMenu({ name }: { readonly name: string }): VNode {
  const [failed, setFailed] = useState<Error | undefined>(undefined)
  const menu = useRef<HTMLDetailsElement>(null)
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false
  }
  const save = async (one: (typeof EXPORTS)[number]): Promise<void> => {
    setFailed(undefined)
    close()
    try {
      saveFile(await requestExport(one.format), `${fileName(name)}.${one.ending}`)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setFailed(error)
    }
  }
  return (
    <>
      <details
        ref={menu}
        class="menu"
        onFocusOut={(event) => {
          const next = event.relatedTarget
          if (next instanceof Node && menu.current?.contains(next) !== true) close()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          close()
          menu.current?.querySelector('summary')?.focus()
        }}
      >
        <summary class="button">
          <Icon name="download" />
          Export
        </summary>
        <ul>
          {EXPORTS.map((one) => (
            <li key={one.format}>
              <button type="button" onClick={() => void save(one)}>
                {one.label}
              </button>
            </li>
          ))}
        </ul>
      </details>
      {failed === undefined ? null : <ProblemNote problem={failed} />}
    </>
  )
}

/** A title as the name of a file. */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, 8).join('-') || 'draft'
}
