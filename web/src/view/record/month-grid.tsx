import type { VNode } from 'preact'
import { groupDigits, plural } from '../../component/wording.ts'
import { levelOf } from '../../plot/calendar.ts'
import { formatDate, MONTHS } from '../../plot/period.ts'
import { hrefWith } from '../../shell/router.ts'
import type { Covered, Measure } from './covered.ts'

/** Years in rows and months in columns: each cell has its number, and the darker it is, the more. */
export function MonthGrid({
  byMonth,
  years,
  year: chosen,
  measure,
}: {
  readonly byMonth: ReadonlyMap<string, Covered>
  readonly years: readonly string[]
  readonly year: string
  readonly measure: Measure
}): VNode {
  const most = Math.max(...Array.from(byMonth.values(), (covered) => covered[measure]))
  return (
    <div class="month-grid">
      <table>
        <caption>{measure === 'words' ? 'Words' : 'Documents'} by month</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden">Year</span>
            </th>
            {MONTHS.map((month) => (
              <th key={month} scope="col">
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">
                <a
                  href={hrefWith({ year })}
                  aria-current={year === chosen ? 'true' : undefined}
                  title={`${year}, day by day`}
                >
                  {year}
                </a>
              </th>
              {MONTHS.map((name, k) => {
                const month = `${year}-${String(k + 1).padStart(2, '0')}`
                const covered = byMonth.get(month)
                if (covered === undefined) return <td key={name} class="level-0" />
                return (
                  <td key={name} class={`level-${levelOf(covered[measure], most)}`}>
                    <a
                      href={`/read?from=${month}&to=${month}`}
                      title={`${formatDate(month)}: ${plural(covered.documents, 'document')}, ${plural(covered.words, 'word')}`}
                    >
                      {shortNumber(covered[measure])}
                    </a>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A number that fits a cell: `12,345` as `12k`. */
function shortNumber(count: number): string {
  if (count < 10_000) return groupDigits(count)
  return count < 1_000_000 ? `${Math.round(count / 1000)}k` : `${(count / 1e6).toFixed(1)}M`
}
