import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { DiffJson } from '../../../../src/wire/diff-json.ts'
import type { ShownDocumentJson } from '../../../../src/wire/passage-json.ts'
import { readHref } from '../../api/address.ts'
import { apiPath } from '../../api/client.ts'
import { useApi } from '../../api/use-api.ts'
import { Loading } from '../../component/empty.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { DiffLegend, WordDiff } from '../../component/word-diff.tsx'
import { plural, shortTime, spaced, titleOf, upperFirst } from '../../component/wording.ts'
import { usePage } from '../../shell/page.ts'
import { hrefWith, place } from '../../shell/router.ts'
import {
  type DiffBlock,
  type DiffParagraph,
  diffParagraphs,
  onlyChanges,
} from './diff-paragraphs.ts'

export interface RevisionDiffViewProps {
  readonly id: string
  readonly a: number
  readonly b: number
}

/** What one revision of a document changed in another, word by word. */
export function RevisionDiffView({ id, a, b }: RevisionDiffViewProps): VNode {
  const path = `/documents/${encodeURIComponent(id)}`
  const later = useApi<ShownDocumentJson>(apiPath(path, { revision: b }))
  const diff = useApi<DiffJson>(apiPath(`${path}/diff`, { a, b }))
  const heading = usePage(`Revisions ${a} and ${b}`)
  const problem = later.problem ?? diff.problem
  const isReady = later.value !== undefined && diff.value !== undefined
  return (
    <div class="page diff-page">
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {later.value === undefined ? 'What changed' : titleOf(later.value)}
      </h1>
      {problem === undefined ? null : <ProblemNote problem={problem} />}
      {!isReady && problem === undefined ? <Loading /> : null}
      {later.value === undefined || diff.value === undefined ? null : (
        <Diff diff={diff.value} text={later.value.text} />
      )}
      <p>
        <a href={readHref({ id })}>Back to the document</a>
      </p>
    </div>
  )
}

function Diff({ diff, text }: { readonly diff: DiffJson; readonly text: string }): VNode {
  const paragraphs = useMemo(() => diffParagraphs(text, diff.edits), [text, diff])
  const showsAll = place.value.query.get('show') === 'all'
  const blocks: readonly DiffBlock[] = showsAll
    ? paragraphs.map((paragraph) => ({ kind: 'paragraph', paragraph }))
    : onlyChanges(paragraphs)
  const names = { first: `revision ${diff.from.revision}`, second: `revision ${diff.to.revision}` }
  const { counts, from, to } = diff
  return (
    <>
      <p class="lead">
        Revision {from.revision} (<time dateTime={from.addedAt}>{shortTime(from.addedAt)}</time>)
        and {to.revision} (<time dateTime={to.addedAt}>{shortTime(to.addedAt)}</time>):{' '}
        {plural(counts.insertedWords, 'word')} put in, {plural(counts.deletedWords, 'word')} left
        out.
      </p>
      <DiffLegend runs={paragraphs.flatMap(({ runs }) => runs)} {...names} />
      <p>
        {showsAll ? (
          <a href={hrefWith({ show: undefined })}>Show only what changed</a>
        ) : (
          <a href={hrefWith({ show: 'all' })}>Show the whole text</a>
        )}
      </p>
      <Metadata diff={diff} />
      <div class="document-text diff-text">
        {blocks.map((block) =>
          block.kind === 'left out' ? (
            <p key={block.start} class="left-out">
              … {plural(block.count, 'paragraph')} without a change …
            </p>
          ) : (
            <Changed key={block.paragraph.start} paragraph={block.paragraph} {...names} />
          ),
        )}
      </div>
    </>
  )
}

interface ChangedProps {
  readonly paragraph: DiffParagraph
  readonly first: string
  readonly second: string
}

function Changed({ paragraph, first, second }: ChangedProps): VNode {
  return (
    <p dir="auto" class={paragraph.isChanged ? 'is-changed' : undefined}>
      <WordDiff runs={paragraph.runs} first={first} second={second} />
    </p>
  )
}

/** What is known of the document otherwise, and labels of turns that name somebody else. */
function Metadata({ diff: { metadata, labels } }: { readonly diff: DiffJson }): VNode | null {
  const rows = [
    ...metadata.map(({ field, from, to }) => [upperFirst(spaced(field)), from, to] as const),
    ...labels.map(
      ({ kind, from, to }) =>
        [`Label of turn #${to.turn} (${spaced(kind)})`, from.text, to.text] as const,
    ),
  ]
  if (rows.length === 0) return null
  return (
    <dl class="facts">
      {rows.map(([name, from, to]) => (
        <div key={`${name} ${to}`}>
          <dt>{name}</dt>
          <dd dir="auto">
            {from === undefined ? 'nothing' : `“${from}”`} became{' '}
            {to === undefined ? 'nothing' : `“${to}”`}
          </dd>
        </div>
      ))}
    </dl>
  )
}
