import './plot.css'
import type { VNode } from 'preact'
import { calendarOf, levelOf } from './calendar.ts'
import { formatDate, MONTHS } from './period.ts'

/** Pixels from one day to the next, and of a day at most. */
const STEP = 14
const SIDE = 12
/** Room for the names of the months. */
const TOP = 18

/**
 * A year of days, a square each: the larger and darker, the more. A day in a gap has a line across. It is
 * hidden from screen readers: a table with the same numbers stands beside it.
 */
export function HeatCalendar({
  year,
  counts,
  most,
  isGap,
  titleOf,
  onPick,
}: {
  readonly year: string
  /** How much there is, by day. */
  readonly counts: ReadonlyMap<string, number>
  /** How much there is on the busiest day of all years. */
  readonly most: number
  readonly isGap: (day: string) => boolean
  readonly titleOf: (day: string) => string
  readonly onPick: (day: string) => void
}): VNode {
  const days = calendarOf(year)
  const width = STEP * ((days.at(-1)?.column ?? 0) + 1)
  return (
    <div class="heat-calendar" aria-hidden="true">
      <svg width={width} height={TOP + 7 * STEP} viewBox={`0 0 ${width} ${TOP + 7 * STEP}`}>
        <title>{year}</title>
        {days
          .filter(({ day }) => day.endsWith('-01'))
          .map(({ day, column }) => (
            <text key={day} x={STEP * column} y={TOP - 6}>
              {MONTHS[Number(day.slice(5, 7)) - 1]}
            </text>
          ))}
        {days.map(({ day, column, row }) => {
          const count = counts.get(day) ?? 0
          const level = levelOf(count, most)
          const side = level === 0 ? SIDE : SIDE - 2 * (4 - level)
          const [x, y] = [STEP * column, TOP + STEP * row]
          const inset = (SIDE - side) / 2
          return (
            <g key={day} class={`heat-day level-${level}`}>
              <rect class="heat-room" x={x} y={y} width={SIDE} height={SIDE} rx={2} />
              {level > 0 && (
                // biome-ignore lint/a11y/noStaticElementInteractions: The table beside it has links to the same days.
                <rect
                  class="heat-mark"
                  x={x + inset}
                  y={y + inset}
                  width={side}
                  height={side}
                  rx={1}
                  onClick={() => onPick(day)}
                >
                  <title>{titleOf(day)}</title>
                </rect>
              )}
              {level === 0 && isGap(day) && (
                <line class="heat-gap" x1={x + 2} y1={y + SIDE - 2} x2={x + SIDE - 2} y2={y + 2}>
                  <title>{`${formatDate(day)}: in a gap`}</title>
                </line>
              )}
            </g>
          )
        })}
      </svg>
    </div>
  )
}
