import type { ComponentChildren, VNode } from 'preact'
import { readHref } from '../api/address.ts'
import { Citation } from './citation.tsx'
import { CopyButton } from './copy-button.tsx'
import { spaced, titleOf } from './wording.ts'

/** A passage of the record, as much as is known of it. */
export interface ShownPassage {
  readonly document: {
    readonly id: string
    readonly kind: string
    readonly title?: string
    readonly date?: string
    readonly place?: string
    readonly revision?: number
  }
  readonly address?: string
  readonly turn?: number
  readonly speaker?: string
  readonly speakerLabel?: string
  readonly basis?: string
  readonly interpreted?: boolean
  readonly page?: number
  readonly text: string
  readonly before?: string
  readonly after?: string
}

export interface EvidenceCardProps {
  readonly passage: ShownPassage
  /** Stands above: `Part 1 of 2`. */
  readonly heading?: string
  /** The words of the passage when some of them are set apart. Default: its text. */
  readonly words?: ComponentChildren
  readonly children?: ComponentChildren
}

/** A passage of the record in its context: who, when, where, the words, their address, and how to cite them. */
export function EvidenceCard({ passage, heading, words, children }: EvidenceCardProps): VNode {
  const { document, address, text, before, after } = passage
  const href = address === undefined ? undefined : readHref(address)
  return (
    <section class="evidence">
      {heading === undefined ? null : <h3 class="evidence-heading">{heading}</h3>}
      <Voice passage={passage} />
      <p class="evidence-where">
        {[document.date ?? 'undated', document.place]
          .filter((part) => part !== undefined)
          .join(' · ')}
        {' · '}
        {href === undefined ? titleOf(document) : <a href={href}>{titleOf(document)}</a>}
        {describePlace(passage)}
      </p>
      <blockquote class="passage" dir="auto">
        {before}
        {joint(before, text)}
        <mark>
          <span class="hidden">[found: </span>
          {words ?? text}
          <span class="hidden">]</span>
        </mark>
        {joint(text, after)}
        {after}
      </blockquote>
      {address === undefined ? null : (
        <div class="evidence-tools">
          <a class="address" href={readHref(address)}>
            {address}
          </a>
          <CopyButton text={address} done="Address copied">
            Address
          </CopyButton>
          <Citation address={address} />
        </div>
      )}
      {children}
    </section>
  )
}

/** Who speaks, as printed when that says something else, and what keeps the words from being plainly theirs. */
function Voice({ passage }: { readonly passage: ShownPassage }): VNode | null {
  const { turn, speaker, speakerLabel, basis, interpreted } = passage
  // A statement without turns is nobody's but its publisher's.
  if (speaker === undefined && speakerLabel === undefined && turn === undefined) return null
  const name = speaker ?? speakerLabel ?? 'Speaker unknown'
  return (
    <p class="evidence-who" dir="auto">
      <strong>{name}</strong>
      {speakerLabel === undefined || speakerLabel === name ? '' : ` (${speakerLabel})`}
      {basis === 'inferred' ? ', name inferred' : ''}
      {interpreted === true ? ', through an interpreter' : ''}
    </p>
  )
}

function describePlace({ document, page, turn }: ShownPassage): string {
  const revision = document.revision ?? 1
  return [
    document.title === undefined ? '' : ` · ${spaced(document.kind)}`,
    revision > 1 ? `, revision ${revision}` : '',
    page === undefined ? '' : `, p. ${page}`,
    turn === undefined ? '' : `, turn #${turn}`,
  ].join('')
}

/** A space where words would run together. */
function joint(before: string | undefined, after: string | undefined): string {
  if (before === undefined || after === undefined || before === '' || after === '') return ''
  return /[\s(“‘[]$/.test(before) || /^[\s.,;:!?)\]”’]/.test(after) ? '' : ' '
}
