import type { VNode } from 'preact'
import type { EventJson } from '../../../../../src/wire/ledger/event-json.ts'
import { readHref } from '../../../api/address.ts'
import { plural } from '../../../component/wording.ts'
import { formatDays } from '../../../plot/period.ts'
import { listCell } from '../../../rows/list-cell.ts'
import { EVENT_KINDS, STATUSES } from '../decidable.ts'
import { type LedgerSheet, optionsOf, wordsOf } from '../row-sheet.ts'
import { StatusBadge } from '../status-badge.tsx'

/** Events: what happened or is planned, and how many tell of it. */
export const EVENTS: LedgerSheet<EventJson> = {
  ledger: 'events',
  noun: 'event',
  columns: [
    {
      name: 'date',
      label: 'Day',
      text: ({ date }) =>
        date === undefined ? '' : date.from === date.to ? date.from : `${date.from} to ${date.to}`,
      isShort: true,
    },
    {
      name: 'kind',
      label: 'Kind',
      text: ({ kind, channel }) =>
        channel === undefined || channel === kind
          ? wordsOf(kind)
          : `${wordsOf(kind)} (${wordsOf(channel)})`,
    },
    { name: 'title', label: 'What', text: ({ title }) => title, opens: true },
    {
      name: 'participants',
      label: 'Who took part',
      text: ({ participants }) => listCell(participants),
    },
    {
      name: 'place',
      label: 'Where',
      text: ({ venue, place }) => [venue, place].filter((part) => part !== undefined).join(', '),
    },
    {
      name: 'status',
      label: 'Status',
      text: ({ status }) => wordsOf(status),
      cell: ({ status, conflicts }) => (
        <>
          <StatusBadge status={status} />
          {conflicts.length === 0 ? null : <StatusBadge status="differs" />}
        </>
      ),
    },
    {
      name: 'corroboration',
      label: 'Independent documents',
      text: ({ corroboration }) => String(corroboration),
      isNumber: true,
    },
  ],
  facts: ({ date, mentions, corroboration, plover, ploverMode, ploverContexts, cameo }) => [
    ...(date === undefined ? [] : [['Day', formatDays(date.from, date.to)] as const]),
    [
      'Told',
      `${plural(mentions.length, 'time')}, by ${plural(corroboration, 'independent document')}`,
    ],
    ...(plover === undefined
      ? []
      : [
          [
            'PLOVER',
            [plover, ploverMode, ...ploverContexts].filter((part) => part !== undefined).join(', '),
          ] as const,
        ]),
    ...(cameo === undefined ? [] : [['CAMEO', cameo] as const]),
  ],
  more: (row) => <Conflicts row={row} />,
  filters: [
    { name: 'type', label: 'Kind', type: 'select', options: optionsOf(EVENT_KINDS) },
    { name: 'status', label: 'Status', type: 'select', options: optionsOf(STATUSES.events) },
  ],
}

/** What documents tell differently, side by side. */
function Conflicts({ row }: { readonly row: EventJson }): VNode | null {
  if (row.conflicts.length === 0) return null
  return (
    <>
      {row.conflicts.map(({ about, sides }) => (
        <section key={about}>
          <h3>Documents differ on the {about}</h3>
          <ul>
            {sides.map(({ document, start, end, text }) => (
              <li key={`${document} ${start}`} dir="auto">
                “{text}”{' '}
                {document === undefined ? null : (
                  <a class="address" href={readHref({ id: document, span: { start, end } })}>
                    {document}#{start}-{end}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
