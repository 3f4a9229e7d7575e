import type { VNode } from 'preact'
import type { CoverageJson } from '../../../../src/wire/coverage-json.ts'
import { useApi } from '../../api/use-api.ts'
import { Empty, Loading } from '../../component/empty.tsx'
import { ProblemNote } from '../../component/problem-note.tsx'
import { groupDigits, plural } from '../../component/wording.ts'
import { HeatCalendar } from '../../plot/heat-calendar.tsx'
import { formatDate } from '../../plot/period.ts'
import { ExportButtons } from '../../rows/export-buttons.tsx'
import { hrefWith, navigate, place } from '../../shell/router.ts'
import { type Covered, coveredBy, dayHref, gapOf, type Measure, UNNAMED } from './covered.ts'
import { DayTable } from './day-table.tsx'
import { Gaps } from './gaps.tsx'
import { MonthGrid } from './month-grid.tsx'

/** How much the record holds of each month and day, of all publishers or one, and where it has gaps. */
export function Coverage(): VNode {
  const { query } = place.value
  const months = useApi<CoverageJson>('/coverage?unit=month')
  const days = useApi<CoverageJson>('/coverage?unit=day')
  const problem = months.problem ?? days.problem
  if (problem !== undefined) return <ProblemNote problem={problem} onAgain={months.again} />
  if (months.value === undefined || days.value === undefined) return <Loading />
  const publisher = query.get('publisher') ?? undefined
  const measure: Measure = query.get('measure') === 'words' ? 'words' : 'documents'
  const byMonth = coveredBy(months.value, publisher)
  const byDay = coveredBy(days.value, publisher)
  if (byMonth.size === 0) {
    return (
      <Empty>
        <p>No document has a date that is known to the month.</p>
        <p>
          <a href="/record?show=add">Add documents</a>
        </p>
      </Empty>
    )
  }
  const years = [...new Set([...byMonth.keys()].map((month) => month.slice(0, 4)))].sort()
  const year = query.get('year') ?? years.at(-1) ?? ''
  return (
    <div class="stack">
      <Choices coverage={months.value} publisher={publisher} measure={measure} />
      <p class="toolbar">
        <ExportButtons
          name="coverage"
          count={byDay.size}
          label={years.length === 1 ? 'CSV of all days' : 'CSV of all days of all years'}
          table={() => daysTable([...byDay])}
        />
      </p>
      <MonthGrid byMonth={byMonth} years={years} year={year} measure={measure} />
      <Year
        year={year}
        byDay={byDay}
        measure={measure}
        // Of one publisher, days without a document are no gaps of the record.
        gaps={publisher === undefined ? days.value.gaps : []}
      />
      <Uncounted coverage={months.value} />
      <Gaps gaps={days.value.gaps} />
    </div>
  )
}

function Choices({
  coverage,
  publisher,
  measure,
}: {
  readonly coverage: CoverageJson
  readonly publisher: string | undefined
  readonly measure: Measure
}): VNode {
  return (
    <div class="filters">
      <label class="field">
        <span>Publisher</span>
        <select
          value={publisher ?? ALL}
          onChange={({ currentTarget: { value } }) =>
            navigate(hrefWith({ publisher: value === ALL ? undefined : value }))
          }
        >
          <option value={ALL}>all</option>
          {coverage.publishers.map(({ publisher: name = UNNAMED, documents }) => (
            <option key={name} value={name}>
              {name === UNNAMED ? 'not named' : name} ({groupDigits(documents)})
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>Count</span>
        <select
          value={measure}
          onChange={({ currentTarget: { value } }) => navigate(hrefWith({ measure: value }))}
        >
          <option value="documents">documents</option>
          <option value="words">words</option>
        </select>
      </label>
    </div>
  )
}

function daysTable(days: readonly (readonly [day: string, covered: Covered])[]): string[][] {
  return [
    ['Day', 'Documents', 'Words'],
    ...days.map(([day, { documents, words }]) => [day, String(documents), String(words)]),
  ]
}

/** Stands for all publishers; no publisher has such a name. */
const ALL = '*'

function Year({
  year,
  byDay,
  measure,
  gaps,
}: {
  readonly year: string
  readonly byDay: ReadonlyMap<string, Covered>
  readonly measure: Measure
  readonly gaps: CoverageJson['gaps']
}): VNode {
  const counts = new Map(Array.from(byDay, ([day, covered]) => [day, covered[measure]]))
  const ofYear = [...byDay].filter(([day]) => day.startsWith(year))
  const titleOf = (day: string): string => {
    const { documents, words } = byDay.get(day) ?? { documents: 0, words: 0 }
    return `${formatDate(day)}: ${plural(documents, 'document')}, ${plural(words, 'word')}`
  }
  return (
    <section aria-labelledby="year-heading">
      <h2 id="year-heading">{year}, day by day</h2>
      <HeatCalendar
        year={year}
        counts={counts}
        most={Math.max(0, ...counts.values())}
        isGap={(day) => gapOf(gaps, day) !== undefined}
        titleOf={titleOf}
        onPick={(day) => navigate(dayHref(day))}
      />
      <p class="lead" aria-hidden="true">
        The larger and darker a square, the more {measure}. A line across marks a day in a gap.
      </p>
      <details class="plot-table">
        <summary>The days of {year} as a table</summary>
        <p class="toolbar">
          <ExportButtons
            name={`coverage ${year}`}
            count={ofYear.length}
            table={() => daysTable(ofYear)}
          />
        </p>
        <DayTable days={ofYear} />
      </details>
    </section>
  )
}

function Uncounted({ coverage }: { readonly coverage: CoverageJson }): VNode | null {
  const { undated, lessExact } = coverage
  if (undated.documents + lessExact.documents === 0) return null
  return (
    <p class="lead">
      Not shown:{' '}
      <a href="/record?show=problems&code=undated">
        {plural(undated.documents, 'document')} without a date
      </a>
      {lessExact.documents === 0
        ? ''
        : ` and ${plural(lessExact.documents, 'document')} of which only the year is known`}
      .
    </p>
  )
}
