import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { apiPath } from '../api/client.ts'
import type { CitedPassageJson } from '../api/shapes.ts'
import { useApi } from '../api/use-api.ts'
import { Loading } from '../component/empty.tsx'
import { EvidenceCard } from '../component/evidence-card.tsx'
import { ProblemNote } from '../component/problem-note.tsx'

export interface PassageCardProps {
  readonly address: string
  /** Stands above: `Told by 1 of 3`. */
  readonly heading?: string
}

/** The words at an address where they stand: in their sentences, or in their whole turn. */
export function PassageCard({ address, heading }: PassageCardProps): VNode {
  const [isWhole, setIsWhole] = useState(false)
  const { value, problem, again } = useApi<CitedPassageJson>(
    apiPath('/passages', { address, context: isWhole ? 'turn' : 'sentences' }),
  )
  if (problem !== undefined) return <ProblemNote problem={problem} onAgain={again} />
  if (value === undefined) return <Loading />
  const { reading, link, carried } = value
  return (
    <EvidenceCard
      {...(heading === undefined ? {} : { heading })}
      passage={{ ...value, ...voiceOf(value), text: reading }}
    >
      {carried === undefined ? null : <p class="lead">{describeCarried(carried)}</p>}
      <p class="toolbar">
        <button type="button" aria-pressed={isWhole} onClick={() => setIsWhole(!isWhole)}>
          Whole turn
        </button>
        {link !== undefined && /^https?:/.test(link) ? (
          <a href={link} rel="noopener noreferrer external" target="_blank">
            Original page (opens a new window)
          </a>
        ) : null}
      </p>
    </EvidenceCard>
  )
}

/** A press report speaks for itself where it quotes nobody that is known. */
function voiceOf({
  document,
  speaker,
  speakerLabel,
}: CitedPassageJson): Pick<CitedPassageJson, 'speaker'> {
  const isNobody = speaker === undefined && speakerLabel === undefined
  return isNobody && document.kind === 'pressReport' ? { speaker: 'The report' } : {}
}

function describeCarried({
  status,
  revision,
  address,
  near,
}: NonNullable<CitedPassageJson['carried']>): string {
  if (status === 'held')
    return `Revision ${revision}, the newest, has these words at the same place.`
  if (status === 'moved') return `Revision ${revision}, the newest, has them at ${address}.`
  const now = near === undefined ? '' : ` There now stands: “${near.text}”`
  return `Revision ${revision}, the newest, does not have these words.${now}`
}
