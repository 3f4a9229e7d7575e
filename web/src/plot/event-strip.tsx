import './plot.css'
import type { VNode } from 'preact'
import { DAY_MS, daysBetween, formatDate, timeOf } from './period.ts'

/** Something that happened, as a mark on a strip of time. */
export interface StripMark {
  readonly id: string
  /** The lane it stands in. */
  readonly lane: string
  readonly from: string
  readonly to: string
  /** Which of the shapes it has; the key tells what they mean. */
  readonly shape: StripShape
  readonly title: string
}

/** A full disk, a ring, a disk that is half full, a square that is crossed out. */
export type StripShape = 'disk' | 'ring' | 'half' | 'cross'

/** All shapes. */
export const STRIP_SHAPES: readonly StripShape[] = ['disk', 'half', 'ring', 'cross']

/** Pixels from lane to lane, and of a mark; days are told in percent, so that marks keep their size. */
const LANE = 26
const RADIUS = 6

/**
 * Marks on a strip of time with a lane for each kind. It is hidden from screen readers: the list below it
 * has the same.
 */
export function EventStrip({
  marks,
  onPick,
}: {
  readonly marks: readonly StripMark[]
  readonly onPick: (id: string) => void
}): VNode | null {
  const [first] = marks.map(({ from }) => from).toSorted()
  const last = marks
    .map(({ to }) => to)
    .toSorted()
    .at(-1)
  if (first === undefined || last === undefined) return null
  const lanes = [...new Set(marks.map(({ lane }) => lane))].toSorted()
  const length = Math.max(1, daysBetween(first, last))
  const placeOf = (date: string): string =>
    `${((100 * (timeOf(date) - timeOf(first))) / (length * DAY_MS)).toFixed(2)}%`
  const height = LANE * lanes.length
  return (
    <div class="event-strip" aria-hidden="true">
      <div class="event-lanes">
        {lanes.map((lane) => (
          <span key={lane}>{lane}</span>
        ))}
      </div>
      <svg width="100%" height={height}>
        <title>Events by day and kind</title>
        {lanes.map((lane, k) => (
          <line key={lane} class="event-lane" x1="0" x2="100%" y1={middle(k)} y2={middle(k)} />
        ))}
        {marks.map((mark) => {
          const y = middle(lanes.indexOf(mark.lane))
          const [start, end] = [placeOf(mark.from), placeOf(mark.to)]
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: The list below has a button for the same event.
            <g key={mark.id} class="event-mark" onClick={() => onPick(mark.id)}>
              <title>{mark.title}</title>
              {mark.to > mark.from && <line class="event-span" x1={start} x2={end} y1={y} y2={y} />}
              <svg x={start} y={y} class="event-sign">
                <title>{mark.title}</title>
                <Shape shape={mark.shape} x={0} y={0} />
              </svg>
            </g>
          )
        })}
      </svg>
      <div class="event-ends">
        <span>{formatDate(first)}</span>
        <span>{formatDate(last)}</span>
      </div>
    </div>
  )
}

/** One of the shapes alone, for a key. */
export function StripSign({ shape }: { readonly shape: StripShape }): VNode {
  return (
    <svg class="event-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <Shape shape={shape} x={8} y={8} />
    </svg>
  )
}

function Shape({
  shape,
  x,
  y,
}: {
  readonly shape: StripShape
  readonly x: number
  readonly y: number
}): VNode {
  if (shape === 'cross') {
    return (
      <path
        class="event-ring"
        d={`M${x - 5} ${y - 5}h10v10h-10zM${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10`}
      />
    )
  }
  return (
    <>
      <circle class={shape === 'disk' ? 'event-disk' : 'event-ring'} cx={x} cy={y} r={RADIUS - 1} />
      {shape === 'half' && <path class="event-disk" d={`M${x} ${y - 5}a5 5 0 0 1 0 10z`} />}
    </>
  )
}

function middle(lane: number): number {
  return LANE * (lane + 0.5)
}
