import type { VNode } from 'preact'
import type { PersonPageJson } from '../../../../src/wire/person-page-json.ts'
import { groupDigits, plural } from '../../component/wording.ts'
import { BarRows } from '../../plot/bar-rows.tsx'
import { formatDate, spannedBy } from '../../plot/period.ts'
import { ExportButtons } from '../../rows/export-buttons.tsx'

/** How much a person says, by month or year: a plot, and a table with the same numbers. */
export function WordsOverTime({
  name,
  unit,
  points,
}: Pick<PersonPageJson, 'name' | 'unit' | 'points'>): VNode | null {
  const length = unit === 'year' ? 4 : 7
  const dated = points.map((point) => ({ ...point, period: point.from.slice(0, length) }))
  if (dated.length === 0) return null
  const words = dated.reduce((sum, point) => sum + point.words, 0)
  const bars = new Map(
    dated.map((point) => [
      point.period,
      {
        value: point.words,
        title: `${formatDate(point.period)}: ${plural(point.words, 'word')} in ${plural(point.turns, 'turn')}`,
      },
    ]),
  )
  return (
    <section aria-labelledby="time-heading">
      <h2 id="time-heading">Statements over time</h2>
      {dated.length < 2 ? null : (
        <BarRows
          rows={[{ name, note: plural(words, 'word'), bars }]}
          periods={spannedBy(bars.keys()).periods}
        />
      )}
      <details class="plot-table" open={dated.length < 2}>
        <summary>The same as a table</summary>
        <p class="toolbar">
          <ExportButtons
            name={`words of ${name} by ${unit}`}
            count={dated.length}
            table={() => [
              [unit === 'year' ? 'Year' : 'Month', 'Documents', 'Turns', 'Words'],
              ...dated.map(({ period, documents, turns, words: said }) =>
                [period, documents, turns, said].map(String),
              ),
            ]}
          />
        </p>
        <table class="data-table">
          <caption class="hidden">
            Words of {name} by {unit}
          </caption>
          <thead>
            <tr>
              <th scope="col">{unit === 'year' ? 'Year' : 'Month'}</th>
              <th scope="col" class="number">
                Documents
              </th>
              <th scope="col" class="number">
                Turns
              </th>
              <th scope="col" class="number">
                Words
              </th>
            </tr>
          </thead>
          <tbody>
            {dated.map(({ period, documents, turns, words: said }) => (
              <tr key={period}>
                <td data-label="Period" class="short">
                  {period}
                </td>
                <td data-label="Documents" class="number">
                  {groupDigits(documents)}
                </td>
                <td data-label="Turns" class="number">
                  {groupDigits(turns)}
                </td>
                <td data-label="Words" class="number">
                  {groupDigits(said)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
