import type { VNode } from 'preact'
import { type Address, formatAddress, readHref } from '../../api/address.ts'
import { apiPath } from '../../api/client.ts'
import type { CitedPassageJson } from '../../api/shapes.ts'
import { useApi } from '../../api/use-api.ts'
import { Loading } from '../../component/empty.tsx'
import { EvidenceCard } from '../../component/evidence-card.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { titleOf } from '../../component/wording.ts'
import { usePage } from '../../shell/page.ts'
import { hrefWith } from '../../shell/router.ts'

type Context = 'alone' | 'sentences' | 'turn'

const CONTEXTS: readonly { readonly context: Context | undefined; readonly label: string }[] = [
  { context: 'alone', label: 'Alone' },
  { context: 'sentences', label: 'In its sentences' },
  { context: 'turn', label: 'In its turn' },
  { context: undefined, label: 'In the document' },
]

export interface PassageViewProps {
  readonly address: Address
  readonly context: Context
}

/** A turn or a span of a document, alone or with what stands right around it. */
export function PassageView({ address, context }: PassageViewProps): VNode {
  const { value, problem, again } = useApi<CitedPassageJson>(
    apiPath('/passages', { address: formatAddress(address), context }),
  )
  const heading = usePage(value === undefined ? 'Passage' : titleOf(value.document))
  return (
    <div class="page passage-page">
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {value === undefined ? 'Passage' : titleOf(value.document)}
      </h1>
      <nav class="toolbar" aria-label="How much is shown">
        {CONTEXTS.map((one) => (
          <a
            key={one.label}
            class="button"
            href={hrefWith({ context: one.context })}
            aria-current={one.context === context ? 'true' : undefined}
          >
            {one.label}
          </a>
        ))}
      </nav>
      {problem === undefined ? null : <ProblemNote problem={problem} onAgain={again} />}
      {value === undefined && problem === undefined ? <Loading /> : null}
      {value === undefined ? null : (
        <>
          <EvidenceCard passage={{ ...value, text: value.reading }} />
          <Carried passage={value} />
        </>
      )}
    </div>
  )
}

/** What became of the words in the newest revision, when they are of an earlier one. */
function Carried({ passage: { carried } }: { readonly passage: CitedPassageJson }): VNode | null {
  if (carried === undefined) return null
  const { status, revision, address, near } = carried
  const link =
    address === undefined ? null : <a href={readHref(address)}>See them in revision {revision}</a>
  if (status === 'gone') {
    return (
      <div class="older-note">
        <p>These words are not in the newest revision, {revision}.</p>
        {near === undefined ? null : (
          <p dir="auto">Where they stood, it has: “{near.text}”. That is not the same.</p>
        )}
      </div>
    )
  }
  return (
    <p class="older-note">
      This is an earlier revision; the newest still has these words
      {status === 'moved' ? ', at another place' : ''}. {link}
    </p>
  )
}
