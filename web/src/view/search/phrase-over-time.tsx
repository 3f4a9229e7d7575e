import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { TimelineJson } from '../../../../src/wire/timeline-json.ts'
import { useApi } from '../../api/use-api.ts'
import { Empty, Loading } from '../../component/empty.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { asSentence, groupDigits, plural } from '../../component/wording.ts'
import { type BarRow, BarRows } from '../../plot/bar-rows.tsx'
import { formatDate, PERIOD_UNITS, type PeriodUnit } from '../../plot/period.ts'
import { ExportButtons } from '../../rows/export-buttons.tsx'
import { hrefWith, navigate, place } from '../../shell/router.ts'
import { timelinePath } from './search-query.ts'
import { coarsened, linesOf, perMillion, type SpeakerLine } from './timeline.ts'

/** Speakers with a row of their own in the plot; the table lists all. */
const MOST_ROWS = 12

/** How often a phrase was said, by speaker and period: a plot, and a table with the same numbers. */
export function PhraseOverTime(): VNode {
  const { query } = place.value
  const unit = unitOf(query.get('unit'))
  const { value, problem, again } = useApi<TimelineJson>(timelinePath(query, unit))
  const [isShare, setIsShare] = useState(false)
  if (problem !== undefined) return <ProblemNote problem={problem} onAgain={again} />
  if (value === undefined) return <Loading />
  // Whoever asks for a unit gets it; else one that can be read.
  const timeline = unit === undefined ? coarsened(value) : value
  const { lines, periods, hasAll } = linesOf(timeline)
  if (lines.length === 0) {
    return (
      <Empty>
        <p>Nobody says these words on a day that is known.</p>
        {value.undated === 0 ? null : (
          <p>{plural(value.undated, 'hit')} in documents whose date is not known so exactly.</p>
        )}
      </Empty>
    )
  }
  const shown = lines.slice(0, MOST_ROWS)
  return (
    <section class="stack" aria-labelledby="time-heading">
      <h2 id="time-heading">
        Said by {plural(lines.length + (value.others?.speakers ?? 0), 'speaker')},{' '}
        {formatDate(periods[0] ?? '')}
        {periods.length > 1 ? ` to ${formatDate(periods.at(-1) ?? '')}` : ''}
      </h2>
      <div class="toolbar">
        <label class="check-field">
          <span class="unit-label">By</span>
          <select
            value={timeline.unit}
            onChange={(event) => navigate(hrefWith({ unit: event.currentTarget.value }))}
          >
            {PERIOD_UNITS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <label class="check-field">
          <input
            type="checkbox"
            checked={isShare}
            onChange={(event) => setIsShare(event.currentTarget.checked)}
          />
          In a million words of the speaker
        </label>
        <ExportButtons
          name="over-time"
          count={lines.reduce((sum, { points }) => sum + points.size, 0)}
          table={() => tableOf(lines)}
        />
      </div>
      <BarRows rows={shown.map((line) => rowOf(line, isShare))} periods={periods} />
      <p class="lead">
        {plural(value.total, 'hit')}
        {value.atLeast === true ? ' or more' : ''}
        {value.undated === 0
          ? ''
          : `, ${groupDigits(value.undated)} of them on days that are not known so exactly`}
        {value.others === undefined
          ? ''
          : `; ${plural(value.others.hits, 'hit')} by ${plural(value.others.speakers, 'further speaker')} not drawn`}
        .{hasAll ? '' : ' Periods without a hit are not drawn, because there are too many.'}{' '}
        {value.limits?.map((limit) => `${asSentence(limit)} `)}
      </p>
      {lines.length > shown.length ? (
        <p class="lead">
          The {shown.length} who say it most are drawn; the table has all {lines.length}.
        </p>
      ) : null}
      <details class="plot-table">
        <summary>The same as a table</summary>
        <TimeTable lines={lines} />
      </details>
    </section>
  )
}

function TimeTable({ lines }: { readonly lines: readonly SpeakerLine[] }): VNode {
  return (
    <table class="data-table">
      <caption class="hidden">Hits by speaker and period</caption>
      <thead>
        <tr>
          <th scope="col">Speaker</th>
          <th scope="col">Period</th>
          <th scope="col" class="number">
            Hits
          </th>
          <th scope="col" class="number">
            In a million words
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.flatMap((line) =>
          Array.from(line.points, ([period, point]) => (
            <tr key={`${line.speaker} ${period}`}>
              <td data-label="Speaker">{nameOf(line)}</td>
              <td data-label="Period" class="short">
                <a href={hitsHref(line, period)}>{period}</a>
              </td>
              <td data-label="Hits" class="number">
                {groupDigits(point.hits)}
              </td>
              <td data-label="In a million words" class="number">
                {groupDigits(Math.round(perMillion(point)))}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

/** Who said it how often in each period, among how many words. */
function tableOf(lines: readonly SpeakerLine[]): string[][] {
  return [
    ['Speaker', 'From', 'To', 'Hits', 'Words'],
    ...lines.flatMap((line) =>
      Array.from(line.points.values(), ({ from, to, hits, words }) => [
        nameOf(line),
        from,
        to,
        String(hits),
        String(words),
      ]),
    ),
  ]
}

function rowOf(line: SpeakerLine, isShare: boolean): BarRow {
  return {
    name: nameOf(line),
    note: plural(line.hits, 'hit'),
    bars: new Map(
      Array.from(line.points, ([period, point]) => [
        period,
        {
          value: isShare ? perMillion(point) : point.hits,
          title: `${nameOf(line)}, ${formatDate(period)}: ${plural(point.hits, 'hit')} in ${plural(point.words, 'word')}`,
          onPick: () => navigate(hitsHref(line, period)),
        },
      ]),
    ),
  }
}

/** The hits of one speaker in one period. */
function hitsHref({ speaker }: SpeakerLine, period: string): string {
  return hrefWith({
    ...(speaker === undefined ? {} : { speaker }),
    from: period,
    to: period,
    show: undefined,
    unit: undefined,
  })
}

function nameOf({ speaker }: SpeakerLine): string {
  return speaker ?? 'Nobody named'
}

function unitOf(wanted: string | null): PeriodUnit | undefined {
  return PERIOD_UNITS.find((unit) => unit === wanted)
}
