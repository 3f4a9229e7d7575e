import { useComputed } from '@preact/signals'
import type { ComponentChildren, VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { CheckedDraftJson } from '../../api/shapes.ts'
import { Icon } from '../../component/icon.tsx'
import { GROUPS, groupOf, labelOf } from '../../component/verdict.ts'
import { numbered } from './check-state.ts'
import { type DraftParagraph, type DraftPiece, draftParagraphs } from './draft-pieces.ts'
import { hrefOfFinding, select, selected, shownKeys } from './selection.ts'

/** The words of the draft, each quotation marked with its verdict. */
export function DraftText({ report }: { readonly report: CheckedDraftJson }): VNode {
  const { text } = report.draft
  const findings = numbered.value
  const paragraphs = useMemo(() => draftParagraphs(text, findings), [text, findings])
  return (
    <div class="draft-text">
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} dir="auto">
          <Words text={text} paragraph={paragraph} />
        </p>
      ))}
    </div>
  )
}

function Words({ text, paragraph }: { text: string; paragraph: DraftParagraph }): VNode {
  const out: ComponentChildren[] = []
  let from = paragraph.start
  for (const piece of paragraph.pieces) {
    out.push(text.slice(from, piece.start))
    out.push(
      <Piece key={`${piece.of.finding.key} ${piece.start}`} piece={piece}>
        {text.slice(piece.start, piece.end)}
      </Piece>,
    )
    from = piece.end
  }
  out.push(text.slice(from, paragraph.end))
  return <>{out}</>
}

interface PieceProps {
  readonly piece: DraftPiece
  readonly children: ComponentChildren
}

function Piece({ piece, children }: PieceProps): VNode {
  const { of, isFirst, isLast } = piece
  const { finding, number } = of
  const { key, review } = finding
  // A draft may have thousands of pieces: only those that change are drawn anew.
  const isShown = useComputed(() => shownKeys.value.has(key))
  const isCurrent = useComputed(() => selected.value?.finding.key === key)
  // What a filter leaves out is plain words.
  if (!isShown.value) return <>{children}</>
  const group = groupOf(finding)
  return (
    <a
      class={`draft-mark ${GROUPS[group].tone} ${group === 'reuse' ? 'reuse' : ''}`}
      href={hrefOfFinding(key)}
      aria-current={isCurrent.value ? 'true' : undefined}
      data-words={isFirst ? key : undefined}
      // Pieces behind the first lead to the same evidence; one stop of the tab key is enough.
      tabIndex={isFirst ? 0 : -1}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        select(key)
      }}
    >
      {children}
      {isLast ? (
        <span class="draft-tag">
          <Icon name={group} />
          {number}
          <span class="hidden">
            {' '}
            {labelOf(finding)}
            {review === undefined ? '' : `, ${review}`}
          </span>
          {review === undefined ? null : <Icon name={review === 'confirmed' ? 'check' : 'close'} />}
        </span>
      ) : null}
    </a>
  )
}
