import type { TimeJson } from '../../../../../src/wire/ledger/time-json.ts'
import type { TimeType } from '../../../../../src/wire/names.ts'
import { namesOf } from '../../../filter/names-of.ts'
import { formatDays } from '../../../plot/period.ts'
import { type LedgerSheet, wordsOf } from '../row-sheet.ts'

const TYPES = namesOf<TimeType>({ DATE: true, TIME: true, DURATION: true, SET: true })

/** Times: the days that words such as "next month" mean. */
export const TIMES: LedgerSheet<TimeJson> = {
  ledger: 'times',
  noun: 'time',
  columns: [
    { name: 'date', label: 'Said', text: ({ date }) => date ?? '', isShort: true },
    { name: 'words', label: 'Words', text: ({ evidence }) => evidence[0]?.text ?? '', opens: true },
    { name: 'type', label: 'Type', text: ({ type }) => type.toLowerCase() },
    { name: 'value', label: 'Value', text: ({ value }) => value, isShort: true },
    { name: 'days', label: 'Days', text: ({ from, to }) => formatDays(from, to) },
    { name: 'speaker', label: 'By', text: ({ speaker }) => speaker ?? '' },
  ],
  facts: ({ mod, bound, vague, anchor }) => [
    ...(mod === undefined ? [] : [['Modifier', mod] as const]),
    ...(bound === undefined ? [] : [['Opened by', bound] as const]),
    ...(vague === undefined ? [] : [['Vague', 'the words leave open when'] as const]),
    ['Counted from', anchor === undefined ? 'nothing that is known' : wordsOf(anchor)],
  ],
  filters: [
    {
      name: 'type',
      label: 'Type',
      type: 'select',
      options: TYPES.map((value) => ({ value, label: value.toLowerCase() })),
    },
  ],
}
