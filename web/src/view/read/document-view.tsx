import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ShownDocumentJson } from '../../../../src/wire/passage-json.ts'
import { type Address, formatAddress, readHref } from '../../api/address.ts'
import { apiPath } from '../../api/client.ts'
import { useApi } from '../../api/use-api.ts'
import { Loading } from '../../component/empty.tsx'
import { CAN_HIGHLIGHT, useHighlight } from '../../component/highlight.ts'
import { ProblemNote } from '../../component/problem-note.tsx'
import { useItems } from '../../component/use-items.ts'
import { fold } from '../../component/wording.ts'
import { announce } from '../../shell/announce.tsx'
import { useKeys } from '../../shell/keys.ts'
import { usePage } from '../../shell/page.ts'
import { hrefWith, navigate, place } from '../../shell/router.ts'
import { HitBar } from '../search/hit-bar.tsx'
import { useHitHighlight } from '../search/use-hit-highlight.ts'
import { DocumentHead } from './document-head.tsx'
import { DocumentSide } from './document-side.tsx'
import { DocumentText } from './document-text.tsx'
import { citationAt, quoteAt, SelectionBar } from './selection-bar.tsx'
import { rangeOf, type Stretch } from './text-place.ts'
import { useMargins } from './use-margins.ts'
import { useSelected } from './use-selected.ts'

/** A document with its turns and margins; what an address names is painted and brought into view. */
export function DocumentView({ address }: { readonly address: Address }): VNode {
  const { id, revision } = address
  const { value, isCurrent, problem, again } = useApi<ShownDocumentJson>(
    apiPath(`/documents/${encodeURIComponent(id)}`, { revision }),
  )
  const heading = usePage(value?.title ?? 'Document')
  const moved = isCurrent && value !== undefined && value.id !== id ? value.id : undefined
  useEffect(() => {
    // An id that moved leads to the document under the id that it has now.
    if (moved !== undefined) navigate(readHref({ ...address, id: moved }), { replaces: true })
  }, [moved, address])
  if (problem !== undefined) {
    return (
      <div class="page">
        <h1 ref={heading} tabIndex={-1}>
          Document
        </h1>
        <ProblemNote problem={problem} onAgain={again} />
        <p>
          <a href="/read">All documents</a>
        </p>
      </div>
    )
  }
  if (value === undefined || !isCurrent || moved !== undefined) return <Loading />
  return (
    <div class="page read-page">
      <DocumentHead heading={heading} document={value} address={address} />
      <ReadDocument document={value} address={address} />
      <HitBar />
    </div>
  )
}

interface ReadDocumentProps {
  readonly document: ShownDocumentJson
  readonly address: Address
}

function ReadDocument({ document, address }: ReadDocumentProps): VNode {
  const root = useRef<HTMLDivElement>(null)
  const { id, revision } = document
  const { turn } = address
  const start = address.span?.start
  const end = address.span?.end
  const span = useMemo<Stretch | undefined>(
    () => (start === undefined || end === undefined ? undefined : { start, end }),
    [start, end],
  )
  const isClean = place.value.query.get('clean') === 'true'
  const [found, setFound] = useState<readonly Range[]>([])
  const [isMissing, setIsMissing] = useState(false)
  const selected = useSelected(root)

  useEffect(() => {
    if (root.current === null) return
    const range = span === undefined ? undefined : rangeOf(root.current, span)
    setFound(range === undefined ? [] : [range])
    setIsMissing(span !== undefined && (range === undefined || range.collapsed))
    arrive(root.current, turn, range)
  }, [document, span, turn])
  useHighlight('current', found)
  const margins = useMargins(document)
  // Of a report the words that it quotes, of others the words that reports quote of it.
  const quotedSpans = useMemo<readonly Stretch[]>(
    () => [
      ...(margins.value?.quotedBy ?? []).flatMap(({ passage }) => passage.spans),
      ...(margins.value?.quotes ?? []).flatMap(({ quotation }) => quotation.spans),
    ],
    [margins.value],
  )
  const [quoted, setQuoted] = useState<readonly Range[]>([])
  useEffect(() => {
    const home = root.current
    if (home !== null) setQuoted(quotedSpans.flatMap((one) => rangeOf(home, one) ?? []))
  }, [quotedSpans])
  useHighlight('quoted', quoted)
  useHitHighlight(root, id, revision)
  useItems(root, 'Document', 'turn')

  /** What keys copy: the words selected, else what was gone to, else the turn that has the focus. */
  const subject = (): string => {
    if (selected !== undefined) return formatAddress({ id, revision, span: selected.stretch })
    const focused = window.document.activeElement?.closest<HTMLElement>('[data-item]')
    const part = focused?.dataset.turn ?? focused?.dataset.span
    if (part !== undefined) return `${id}#${part}@${revision}`
    return formatAddress({ ...address, id, revision })
  }
  useKeys('Words selected, or the turn that has the focus', [
    { key: 'a', does: 'copy the address', run: () => void copy(subject(), 'Address') },
    {
      key: 'c',
      does: 'copy the citation',
      run: () => void copy(citationAt(subject()), 'Citation'),
    },
    {
      key: 'q',
      does: 'copy the words as a quote',
      run: () => void copy(quoteAt(subject()), 'Quote'),
    },
    {
      key: 'x',
      does: 'leave out stage notes and furniture, or show them',
      run: () => navigate(hrefWith({ clean: !isClean }), { replaces: true }),
    },
    ...(selected === undefined
      ? []
      : [{ key: 'Escape', does: 'let go of the words', run: () => getSelection()?.empty() }]),
  ])
  return (
    <div class="read-columns">
      <section class="read-text" aria-label="Text" ref={root}>
        <h2 class="hidden">Text</h2>
        {isMissing || (turn !== undefined && turn >= document.turns.length) ? (
          <p class="older-note" role="alert">
            This revision has no words at {formatAddress({ ...address, id, revision })}.
          </p>
        ) : null}
        <DocumentText
          document={document}
          isClean={isClean}
          current={turn}
          marked={CAN_HIGHLIGHT ? undefined : span}
        />
        {selected === undefined ? null : (
          <SelectionBar
            address={formatAddress({ id, revision, span: selected.stretch })}
            left={selected.left}
            top={selected.top}
          />
        )}
      </section>
      <DocumentSide document={document} margins={margins} />
    </div>
  )
}

/** Bring what was gone to into view, and say what it is. */
function arrive(root: HTMLElement, turn: number | undefined, range: Range | undefined): void {
  const section =
    range === undefined
      ? root.querySelector<HTMLElement>(`[data-turn="${turn}"]`)
      : closest(range.startContainer, '.section, [data-item]')
  if (section === null) return
  // What is out of view has no size until it comes near: its section is brought there first.
  const target = range === undefined ? section : (closest(range.startContainer, 'span') ?? section)
  section.scrollIntoView({ block: 'start', behavior: 'instant' })
  target.scrollIntoView({ block: range === undefined ? 'start' : 'center', behavior: 'instant' })
  section.tabIndex = -1
  section.focus({ preventScroll: true })
  if (range !== undefined) announce(`Arrived at: ${fold(range.toString()).slice(0, 200)}`)
}

function closest(node: Node, selector: string): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>(selector) ?? null
}

async function copy(text: string | Promise<string>, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(await text)
    announce(`${what} copied`)
  } catch {
    announce(`The ${what.toLowerCase()} was not copied`)
  }
}
