import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { TurnJson } from '../../../../src/wire/document-json.ts'
import type { ShownDocumentJson } from '../../../../src/wire/passage-json.ts'
import { readHref } from '../../api/address.ts'
import { spaced } from '../../component/wording.ts'
import { layOut, type Paragraph, type Section, type TextRun } from './document-layout.ts'
import type { Stretch } from './text-place.ts'

export interface DocumentTextProps {
  readonly document: ShownDocumentJson
  /** Whether stage notes, furniture and what was not read are left out. */
  readonly isClean: boolean
  /** The turn that was gone to. */
  readonly current: number | undefined
  /** Words that get an element of their own, where a browser cannot paint ranges. */
  readonly marked?: Stretch | undefined
}

/** The text of a document: turns with their speakers, and what stands around them. */
export function DocumentText(props: DocumentTextProps): VNode {
  const { document, isClean, current, marked } = props
  const sections = useMemo(() => layOut(document), [document])
  return (
    <div class={`document-text ${isClean ? 'is-clean' : ''}`} lang={document.language ?? ''}>
      {sections.map((section) => (
        <SectionText
          key={section.start}
          section={section}
          document={document}
          isCurrent={section.turn !== undefined && section.turn === current}
          marked={marked}
        />
      ))}
    </div>
  )
}

interface SectionTextProps {
  readonly section: Section
  readonly document: ShownDocumentJson
  readonly isCurrent: boolean
  readonly marked: Stretch | undefined
}

function SectionText({ section, document, isCurrent, marked }: SectionTextProps): VNode {
  const { turn, paragraphs } = section
  const { id, revision } = document
  const words = paragraphs.map((paragraph) => (
    <ParagraphText
      key={paragraph.start}
      text={document.text}
      paragraph={paragraph}
      marked={marked}
      isItem={document.turns.length === 0}
    />
  ))
  const spoken = turn === undefined ? undefined : document.turns[turn]
  if (document.turns.length === 0) return <div class="body-text">{words}</div>
  if (turn === undefined || spoken === undefined) {
    return <div class="section rest-section">{words}</div>
  }
  return (
    <section
      class={`section turn role-${spoken.role}`}
      data-item
      data-turn={turn}
      tabIndex={-1}
      aria-current={isCurrent ? 'true' : undefined}
      aria-labelledby={`turn-${turn}`}
    >
      <h3 id={`turn-${turn}`} class="turn-head" dir="auto">
        <Voice turn={spoken} />
        {spoken.next === undefined ? null : (
          <a class="turn-next" href={readHref({ id, revision, turn: spoken.next })}>
            interrupted, goes on in #{spoken.next}
          </a>
        )}
        <a class="turn-link" href={readHref({ id, revision, turn })} data-open>
          <span class="hidden">turn </span>#{turn}
        </a>
      </h3>
      {words}
    </section>
  )
}

/** Who speaks, as far as it is known and how, and in which part. */
function Voice({ turn }: { readonly turn: TurnJson }): VNode {
  const { speaker, label, role, basis, evidence, interpreted, post, outlet } = turn
  const printed = label?.text
  const name = speaker ?? printed ?? 'Speaker unknown'
  const about = [
    ...(printed === undefined || printed === name ? [] : [printed]),
    ...(post === undefined || printed?.toLowerCase().includes(post.toLowerCase()) ? [] : [post]),
    ...(outlet === undefined ? [] : [outlet]),
    ...(role === 'unknown' ? [] : [spaced(role)]),
    ...(basis === 'inferred'
      ? [`name inferred${evidence === undefined ? '' : ` from “${evidence.text}”`}`]
      : []),
    ...(interpreted ? ['through an interpreter'] : []),
  ]
  return (
    <>
      <span class="turn-name">{name}</span> <span class="turn-about">{about.join(' · ')}</span>
    </>
  )
}

interface ParagraphTextProps {
  readonly text: string
  readonly paragraph: Paragraph
  readonly marked: Stretch | undefined
  /** Whether keys go through paragraphs, because there are no turns. */
  readonly isItem: boolean
}

function ParagraphText({ text, paragraph, marked, isItem }: ParagraphTextProps): VNode {
  const kinds = new Set(paragraph.runs.map(({ kind }) => kind))
  // A paragraph of which nothing is read goes when the text is cleaned.
  const isNoise = !kinds.has('words')
  return (
    <p
      dir="auto"
      class={isNoise ? 'noise' : undefined}
      {...(isItem && !isNoise ? itemOf(text, paragraph) : {})}
    >
      {paragraph.runs.filter(isShown).flatMap((run) =>
        cut(run, marked).map(({ start, end, isMarked }) => (
          <span key={start} data-at={start} class={`${run.kind}${isMarked ? ' marked' : ''}`}>
            {text.slice(start, end)}
          </span>
        )),
      )}
    </p>
  )
}

/** Labels stand in the heads of turns, and signs of a format are no words. */
function isShown({ kind }: TextRun): boolean {
  return kind !== 'label' && kind !== 'markup'
}

/** What makes a paragraph one that keys go to and whose address they copy. */
function itemOf(text: string, { runs }: Paragraph): Record<string, string | number | boolean> {
  const start = runs[0]?.start ?? 0
  const words = text.slice(start, runs.at(-1)?.end)
  const from = start + (words.length - words.trimStart().length)
  return {
    'data-item': true,
    'data-span': `${from}-${start + words.trimEnd().length}`,
    tabIndex: -1,
  }
}

/** Cut a run where marked words begin and end. */
function cut(
  { start, end }: Stretch,
  marked: Stretch | undefined,
): readonly (Stretch & { readonly isMarked: boolean })[] {
  if (marked === undefined || marked.end <= start || marked.start >= end) {
    return [{ start, end, isMarked: false }]
  }
  const from = Math.max(start, marked.start)
  const to = Math.min(end, marked.end)
  return [
    { start, end: from, isMarked: false },
    { start: from, end: to, isMarked: true },
    { start: to, end, isMarked: false },
  ].filter((piece) => piece.start < piece.end)
}
