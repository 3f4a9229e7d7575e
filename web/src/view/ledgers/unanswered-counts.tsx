import type { VNode } from 'preact'
import { useApi } from '../../api/use-api.ts'
import { Empty, Loading } from '../../component/empty.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { plural } from '../../component/wording.ts'
import { ExportButtons } from '../../rows/export-buttons.tsx'
import { hrefWith, place } from '../../shell/router.ts'
import { unansweredPath } from './ledger-query.ts'
import { wordsOf } from './row-sheet.ts'

interface UnansweredJson {
  readonly parts: number
  readonly outOf: number
  readonly byStatus: Readonly<Record<string, number>>
  readonly byAsker: readonly GroupJson[]
  readonly byAsked: readonly GroupJson[]
  readonly byTopic: readonly GroupJson[]
}

interface GroupJson {
  readonly name?: string
  readonly count: number
  readonly outOf: number
}

/** What was asked and got no answer, counted by who answers, who asks, and what about. */
export function UnansweredCounts(): VNode {
  const { value, problem, again } = useApi<UnansweredJson>(unansweredPath(place.value.query))
  if (problem !== undefined) return <ProblemNote problem={problem} onAgain={again} />
  if (value === undefined) return <Loading what="Counting …" />
  if (value.outOf === 0) {
    return (
      <Empty>
        <p>No question is found there.</p>
      </Empty>
    )
  }
  return (
    <section aria-labelledby="unanswered-heading" class="stack">
      <h2 id="unanswered-heading">
        {plural(value.parts, 'part')} of questions without an answer, out of {value.outOf}
      </h2>
      <p class="lead">
        {Object.entries(value.byStatus)
          .filter(([, count]) => count > 0)
          .map(([status, count]) => `${wordsOf(status)}: ${count}`)
          .join(', ') || 'Every part got an answer.'}
      </p>
      <p class="toolbar">
        <ExportButtons
          name="unanswered"
          count={value.byAsked.length + value.byAsker.length + value.byTopic.length}
          table={() => [
            ['Counted by', 'Name', 'No answer', 'Asked'],
            ...rowsOf('who was asked', value.byAsked),
            ...rowsOf('who asked', value.byAsker),
            ...rowsOf('word', value.byTopic),
          ]}
        />
      </p>
      <div class="count-tables">
        <Counts title="By who was asked" groups={value.byAsked} filter="speaker" />
        <Counts title="By who asked" groups={value.byAsker} filter="speaker" />
        <Counts title="By a word they share" groups={value.byTopic} filter="q" />
      </div>
    </section>
  )
}

function rowsOf(by: string, groups: readonly GroupJson[]): string[][] {
  return groups.map(({ name = '', count, outOf }) => [by, name, String(count), String(outOf)])
}

function Counts({
  title,
  groups,
  filter,
}: {
  readonly title: string
  readonly groups: readonly GroupJson[]
  readonly filter: 'speaker' | 'q'
}): VNode | null {
  if (groups.length === 0) return null
  return (
    <table class="data-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" class="number">
            No answer
          </th>
          <th scope="col" class="number">
            Asked
          </th>
          <th scope="col">
            <span class="hidden">Share</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, count, outOf }) => (
          <tr key={name ?? ''}>
            <td data-label="Name">
              {name === undefined ? (
                'not named'
              ) : (
                <a href={hrefWith({ [filter]: name, unanswered: true, show: undefined })}>{name}</a>
              )}
            </td>
            <td data-label="No answer" class="number">
              {count}
            </td>
            <td data-label="Asked" class="number">
              {outOf}
            </td>
            <td data-label="Share" class="share">
              <progress max={outOf} value={count}>
                {Math.round((100 * count) / outOf)} %
              </progress>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
