import type { VNode } from 'preact'
import { plural } from '../../component/wording.ts'
import { ExportButtons } from '../../rows/export-buttons.tsx'
import { dayHref, type Gap } from './covered.ts'

/** Gaps shown; the longest come first. */
const MOST_GAPS = 50

/** Times without a document that are longer than is usual around them. */
export function Gaps({ gaps }: { readonly gaps: readonly Gap[] }): VNode {
  return (
    <section aria-labelledby="gaps-heading">
      <h2 id="gaps-heading">{gaps.length === 0 ? 'No gaps' : plural(gaps.length, 'gap')}</h2>
      <p class="lead">
        A gap is a time without a document that is several times as long as is usual around it.
      </p>
      {gaps.length === 0 ? null : (
        <p class="toolbar">
          <ExportButtons
            name="gaps"
            label={gaps.length === 1 ? 'CSV of the gap' : `CSV of all ${gaps.length} gaps`}
            count={gaps.length}
            table={() => [
              ['After', 'Before', 'Days without a document', 'Usual'],
              ...gaps.map(({ from, to, days, usual }) => [from, to, String(days), String(usual)]),
            ]}
          />
        </p>
      )}
      {gaps.length === 0 ? null : (
        <table class="data-table">
          <caption class="hidden">Gaps, the longest first</caption>
          <thead>
            <tr>
              <th scope="col">After</th>
              <th scope="col">Before</th>
              <th scope="col" class="number">
                Days without a document
              </th>
              <th scope="col" class="number">
                Usual
              </th>
            </tr>
          </thead>
          <tbody>
            {gaps.slice(0, MOST_GAPS).map(({ from, to, days, usual }) => (
              <tr key={from}>
                <td data-label="After" class="short">
                  <a href={dayHref(from)}>{from}</a>
                </td>
                <td data-label="Before" class="short">
                  <a href={dayHref(to)}>{to}</a>
                </td>
                <td data-label="Days without a document" class="number">
                  {days}
                </td>
                <td data-label="Usual" class="number">
                  {usual}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {gaps.length > MOST_GAPS ? <p class="lead">The {MOST_GAPS} longest are listed.</p> : null}
    </section>
  )
}
