import type { VNode } from 'preact'
import { groupDigits } from '../../component/wording.ts'
import { type Covered, dayHref } from './covered.ts'

/** Days with documents, as the calendar shows them. */
export function DayTable({
  days,
}: {
  readonly days: readonly (readonly [day: string, covered: Covered])[]
}): VNode {
  return (
    <table class="data-table">
      <caption class="hidden">Documents and words by day</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col" class="number">
            Documents
          </th>
          <th scope="col" class="number">
            Words
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map(([day, { documents, words }]) => (
          <tr key={day}>
            <td data-label="Day" class="short">
              <a href={dayHref(day)}>{day}</a>
            </td>
            <td data-label="Documents" class="number">
              {groupDigits(documents)}
            </td>
            <td data-label="Words" class="number">
              {groupDigits(words)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
