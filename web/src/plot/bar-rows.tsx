import './plot.css'
import type { VNode } from 'preact'
import { groupDigits } from '../component/wording.ts'
import { formatDate } from './period.ts'

/** Bars of one name: a row of a plot. */
export interface BarRow {
  readonly name: string
  /** What stands beside the name: a count, say. */
  readonly note: string
  /** Height by period; periods without one have none. */
  readonly bars: ReadonlyMap<string, Bar>
}

/** One bar. */
export interface Bar {
  readonly value: number
  /** What it says when it is pointed at. */
  readonly title: string
  readonly onPick?: () => void
}

/** How a bar row is drawn: its units are stretched to the room there is. */
const HEIGHT = 32
/** A bar is this wide of each period's 10. */
const BAR_WIDTH = 8
/** So that one mention among thousands is still seen. */
const LEAST_HEIGHT = 2

/**
 * A plot with a row of bars for each name, all on the same days and the same scale, so that nobody needs
 * to tell colors apart. It is hidden from screen readers: a table with the same numbers stands beside it.
 */
export function BarRows({
  rows,
  periods,
}: {
  readonly rows: readonly BarRow[]
  /** All of them, those without a bar included. */
  readonly periods: readonly string[]
}): VNode {
  const most = Math.max(1, ...rows.flatMap(({ bars }) => Array.from(bars.values(), barValue)))
  const tallest = groupDigits(Math.round(most))
  const width = 10 * periods.length
  return (
    <div class="bar-rows" aria-hidden="true">
      {rows.map((row) => (
        <div class="bar-row" key={row.name}>
          <span class="bar-name" title={row.name}>
            {row.name}
          </span>
          <span class="bar-note">{row.note}</span>
          <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none">
            <title>{row.name}</title>
            <line class="bar-base" x1="0" x2={width} y1={HEIGHT} y2={HEIGHT} />
            {periods.map((period, k) => {
              const bar = row.bars.get(period)
              if (bar === undefined || bar.value === 0) return null
              const height = Math.max(LEAST_HEIGHT, (HEIGHT * bar.value) / most)
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: The table has a link for the same.
                <rect
                  key={period}
                  class={bar.onPick === undefined ? undefined : 'bar-link'}
                  onClick={bar.onPick}
                  x={10 * k + (10 - BAR_WIDTH) / 2}
                  y={HEIGHT - height}
                  width={BAR_WIDTH}
                  height={height}
                >
                  <title>{bar.title}</title>
                </rect>
              )
            })}
          </svg>
        </div>
      ))}
      <div class="bar-row bar-axis">
        <span class="bar-name" />
        <span class="bar-note">tallest: {tallest}</span>
        <span class="bar-ends">
          <span>{formatDate(periods[0] ?? '')}</span>
          <span>{formatDate(periods.at(-1) ?? '')}</span>
        </span>
      </div>
    </div>
  )
}

function barValue({ value }: Bar): number {
  return value
}
