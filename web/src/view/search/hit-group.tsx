import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { HitJson } from '../../../../src/wire/hit-json.ts'
import { readHref } from '../../api/address.ts'
import { Badge } from '../../component/badge.tsx'
import { spaced, titleOf } from '../../component/wording.ts'
import { PassageCard } from '../../passage/passage-card.tsx'
import { place } from '../../shell/router.ts'
import type { HitGroup } from './group-hits.ts'
import { hitHref } from './hit-href.ts'

/** The hits in one document. */
export function HitGroupView({
  group,
  current,
}: {
  readonly group: HitGroup
  readonly current: string | undefined
}): VNode | null {
  const [first] = group.hits
  if (first === undefined) return null
  const { date, place: where, kind, document, revision } = first
  return (
    <section class="hit-group">
      <header class="hit-document">
        <h3>
          <a href={readHref({ id: document, revision })}>{titleOf(first)}</a>
        </h3>
        <p>
          <span>{[date ?? 'undated', where, spaced(kind)].filter(Boolean).join(' · ')}</span>
          {kind === 'pressReport' ? (
            <Badge tone="moved" icon="reportedOnly">
              Reported, not on record
            </Badge>
          ) : null}
        </p>
      </header>
      <ol class="items">
        {group.hits.map((hit) => (
          <Hit key={hit.address} hit={hit} isCurrent={hit.address === current} />
        ))}
      </ol>
    </section>
  )
}

function Hit({ hit, isCurrent }: { readonly hit: HitJson; readonly isCurrent: boolean }): VNode {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <li
      class="hit"
      data-item
      data-hit={hit.address}
      tabIndex={-1}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <HitWords hit={hit} />
      <details class="hit-more" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>Context and citation</summary>
        {isOpen ? <PassageCard address={hit.address} /> : null}
      </details>
    </li>
  )
}

/** Who says the words, and the words among those around them. */
export function HitWords({
  hit,
  hasDocument = false,
}: {
  readonly hit: HitJson
  /** Whether the document is told, because no heading does. */
  readonly hasDocument?: boolean
}): VNode {
  const { speaker, speakerLabel, role, basis, interpreted, turn, page, context, text } = hit
  const name = speaker ?? speakerLabel
  const about = [
    basis === 'inferred' ? 'name inferred' : undefined,
    role === undefined || role === 'unknown' ? undefined : role,
    interpreted === true ? 'through an interpreter' : undefined,
    turn === undefined ? undefined : `turn ${turn}`,
    page === undefined ? undefined : `page ${page}`,
    ...(hasDocument ? [hit.date ?? 'undated', titleOf(hit)] : []),
  ].filter((part) => part !== undefined)
  return (
    <>
      <p class="hit-voice" dir="auto">
        <strong>{name ?? (hit.kind === 'pressReport' ? 'The report' : 'Speaker unknown')}</strong>
        {about.length === 0 ? '' : `, ${about.join(', ')}`}
      </p>
      <p class="hit-words" dir="auto">
        <a href={hitHref(hit, place.value.query)} data-open>
          {context.before === '' ? '' : `… ${context.before} `}
          <mark>{text}</mark>
          {context.after === '' ? '' : `${jointBefore(context.after)}${context.after} …`}
        </a>
      </p>
    </>
  )
}

/** A space, unless what follows is a mark that belongs to the word before. */
function jointBefore(after: string): string {
  return /^[\s.,;:!?)\]”’]/.test(after) ? '' : ' '
}
