import type { VNode } from 'preact'
import type { FormulaJson, FormulaUseJson } from '../../../src/wire/ledger/formula-json.ts'
import { readHref } from '../api/address.ts'
import { plural } from '../component/wording.ts'
import { BarRows } from '../plot/bar-rows.tsx'
import { formatDate, spannedBy } from '../plot/period.ts'

/** Variants shown of a formula; a formula that everybody uses has hundreds. */
const MOST_VARIANTS = 8

/** How a recurring wording began, who took it up, how often it was used since, and how it changed. */
export function FormulaBody({ row }: { readonly row: FormulaJson }): VNode {
  const { first, count, documents, outOf, speakers, variants, drift } = row
  return (
    <div class="formula">
      <p class="lead">
        {plural(count, 'time')} in {plural(documents, 'document')}, out of{' '}
        {plural(outOf.words, 'word')} in {plural(outOf.documents, 'document')}. First:{' '}
        <Use use={first} />
      </p>
      <Drawn row={row} />
      <dl class="facts">
        <dt>Used by</dt>
        <dd>
          <ul>
            {speakers.map((speaker) => (
              <li key={speaker.name}>
                {speaker.name}, {plural(speaker.count, 'time')}, first <Use use={speaker.first} />
              </li>
            ))}
          </ul>
        </dd>
        <dt>Variants</dt>
        <dd>
          <ol>
            {variants.slice(0, MOST_VARIANTS).map((variant) => (
              <li key={variant.text}>
                <span dir="auto">“{variant.text}”</span>, {plural(variant.count, 'time')}
                {variant.instances[0] === undefined ? null : (
                  <>
                    , first <Use use={variant.instances[0]} />
                  </>
                )}
              </li>
            ))}
          </ol>
          {variants.length > MOST_VARIANTS ? (
            <p>{plural(variants.length - MOST_VARIANTS, 'more variant')}</p>
          ) : null}
        </dd>
        {drift.length === 0 ? null : (
          <>
            <dt>Drift</dt>
            <dd>
              <ol>
                {drift.map(({ from, text }) => (
                  <li key={`${from} ${text}`}>
                    mostly <span dir="auto">“{text}”</span> from {formatDate(from)} on
                  </li>
                ))}
              </ol>
            </dd>
          </>
        )}
      </dl>
    </div>
  )
}

/** A use of a formula as a link to it: by whom, and when. */
function Use({ use }: { readonly use: FormulaUseJson }): VNode {
  const { span, speaker, date } = use
  const label = [speaker, date].filter((part) => part !== undefined).join(', ')
  if (span.document === undefined) return <>{label}</>
  return (
    <a href={readHref({ id: span.document, span: { start: span.start, end: span.end } })}>
      {label === '' ? 'undated' : label}
    </a>
  )
}

/** Uses by period; nothing when there is one period only. */
function Drawn({ row }: { readonly row: FormulaJson }): VNode | null {
  if (row.periods.length < 2) return null
  const bars = new Map(
    row.periods.map(({ period, count, perMillion }) => [
      period,
      {
        value: count,
        title: `${formatDate(period)}: ${plural(count, 'time')}, ${perMillion.toFixed(1)} in a million words`,
      },
    ]),
  )
  return (
    <>
      <BarRows
        rows={[{ name: 'All speakers', note: plural(row.count, 'time'), bars }]}
        periods={spannedBy(bars.keys()).periods}
      />
      <p class="hidden">
        {row.periods
          .map(({ period, count }) => `${formatDate(period)}: ${plural(count, 'time')}`)
          .join('; ')}
      </p>
    </>
  )
}
