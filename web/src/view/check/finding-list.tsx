import { useComputed } from '@preact/signals'
import type { VNode } from 'preact'
import type { CheckedDraftJson } from '../../api/shapes.ts'
import { VerdictBadge } from '../../component/badge.tsx'
import { GROUPS, groupOf } from '../../component/verdict.ts'
import { fold } from '../../component/wording.ts'
import { comparison } from './check-state.ts'
import type { NumberedFinding } from './draft-pieces.ts'
import { FindingDetail } from './finding-detail.tsx'
import { hrefOfFinding, select, selected, shown } from './selection.ts'

/** The findings that are shown, one line each, and the evidence of the one that is open. */
export function FindingList({ report }: { readonly report: CheckedDraftJson }): VNode {
  return (
    <ol class="findings">
      {shown.value.map((one) => (
        <li key={one.finding.key}>
          <FindingCard one={one} report={report} />
        </li>
      ))}
    </ol>
  )
}

interface FindingCardProps {
  readonly one: NumberedFinding
  readonly report: CheckedDraftJson
}

function FindingCard({ one, report }: FindingCardProps): VNode {
  const { finding, number } = one
  const { key, quotation, review, contested } = finding
  const isOpen = useComputed(() => selected.value?.finding.key === key).value
  const change = comparison.value?.changes.get(key)
  return (
    <article
      class={`finding ${GROUPS[groupOf(finding)].tone} ${isOpen ? 'is-open' : ''}`}
      data-finding={key}
      tabIndex={-1}
      aria-labelledby={`finding-${key}`}
    >
      <h2 id={`finding-${key}`}>
        <a
          class="finding-head"
          href={hrefOfFinding(isOpen ? undefined : key)}
          aria-expanded={isOpen}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            select(isOpen ? undefined : key)
          }}
        >
          <span class="finding-number">
            <span class="hidden">Finding </span>
            {number}
          </span>
          <VerdictBadge finding={finding} />
          {review === undefined ? null : <span class={`review-flag ${review}`}>{review}</span>}
          {contested === true ? <span class="review-flag contested">contested</span> : null}
          {change === undefined || change.kind === 'same' ? null : (
            <span class="change-flag">{CHANGE_LABELS[change.kind]}</span>
          )}
        </a>
      </h2>
      {isOpen ? (
        <FindingDetail finding={finding} report={report} />
      ) : (
        <p class="finding-words" dir="auto">
          {shortened(fold(quotation.text))}
        </p>
      )}
    </article>
  )
}

const CHANGE_LABELS = {
  new: 'new',
  edited: 'edited',
  changed: 'another result',
} as const

/** Letters of a quotation that are shown while it is closed: two lines of the pane. */
const MOST_SHOWN = 150

function shortened(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN).replace(/\s+\S*$/, '')} …`
}
