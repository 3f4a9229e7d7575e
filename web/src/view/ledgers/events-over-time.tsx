import type { VNode } from 'preact'
import type { EventJson } from '../../../../src/wire/ledger/event-json.ts'
import { plural } from '../../component/wording.ts'
import { drawnDays } from '../../plot/drawn-days.ts'
import { EventStrip, STRIP_SHAPES, type StripShape, StripSign } from '../../plot/event-strip.tsx'
import { hrefWith, navigate } from '../../shell/router.ts'
import { type AnyRow, wordsOf } from './row-sheet.ts'

/** The events of a list on a strip of time; nothing for rows of other ledgers. */
export function EventsOverTime({ rows }: { readonly rows: readonly AnyRow[] }): VNode | null {
  const marks = rows.filter(isEvent).flatMap((row) =>
    row.date === undefined
      ? []
      : [
          {
            id: row.id,
            lane: wordsOf(row.kind),
            from: row.date.from,
            to: row.date.to,
            shape: SHAPES[row.status] ?? 'ring',
            title: `${row.title}, ${row.date.from}: ${wordsOf(row.status)}`,
          },
        ],
  )
  const { drawn, early, late } = drawnDays(marks)
  if (drawn.length < 2) return null
  const open = (id: string): void => {
    navigate(hrefWith({ row: id }))
    requestAnimationFrame(() =>
      document.querySelector(`[data-row="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' }),
    )
  }
  return (
    <figure class="events-figure">
      <EventStrip marks={drawn} onPick={open} />
      <figcaption class="toolbar" aria-hidden="true">
        <span class="event-key">Of the {rows.length} rows listed below:</span>
        {STRIP_SHAPES.map((shape) => (
          <span key={shape} class="event-key">
            <StripSign shape={shape} /> {SHAPE_LABELS[shape]}
          </span>
        ))}
        {early.length + late.length === 0 ? null : (
          <span class="event-key">
            {plural(early.length + late.length, 'event')}{' '}
            {early.length > 0 ? 'long before' : 'long after'}: in the list only
          </span>
        )}
      </figcaption>
    </figure>
  )
}

function isEvent(row: AnyRow): row is EventJson {
  return row.format === 'verbale.ledger.events/1'
}

const SHAPES: Readonly<Record<string, StripShape>> = {
  happened: 'disk',
  ongoing: 'half',
  planned: 'ring',
  expected: 'ring',
  headlineOnly: 'ring',
  denied: 'cross',
}

const SHAPE_LABELS: Readonly<Record<StripShape, string>> = {
  disk: 'happened',
  half: 'ongoing',
  ring: 'planned, expected, or in a headline only',
  cross: 'denied',
}
