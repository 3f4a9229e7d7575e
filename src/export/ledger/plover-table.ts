import { stringify } from 'csv-stringify/sync'
import {
  type CodedEvent,
  type Commitment,
  type ListedRow,
  ploverNotes,
  type Row,
} from '../../verbale.ts'
import { fold } from '../../wire/wording.ts'
import { addressOf } from './ledger-csv.ts'

/**
 * Columns of POLECAT, the event data set in the categories of PLOVER, in its order; and behind them the
 * code, the words and the place that ICEWS users look for.
 *
 * @see https://doi.org/10.7910/DVN/AJGVIT
 */
const COLUMNS = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Intensity',
  'Quad Code',
  'Contexts',
  'Actor Name',
  'Actor Country',
  'Actor COW',
  'Primary Actor Sector',
  'Actor Sectors',
  'Actor Title',
  'Actor Name Raw',
  'Wikipedia Actor ID',
  'Recipient Name',
  'Recipient Country',
  'Recipient COW',
  'Primary Recipient Sector',
  'Recipient Sectors',
  'Recipient Title',
  'Recipient Name Raw',
  'Wikipedia Recipient ID',
  'Placename',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
  'GeoNames ID',
  'Raw Placename',
  'Feature Type',
  'Source',
  'Publication Date',
  'Story People',
  'Story Organizations',
  'Story Locations',
  'Language',
  'Version',
  'CAMEO Code',
  'Event Text',
  'Evidence Address',
] as const

type Cells = Partial<Record<(typeof COLUMNS)[number], string>>

/** A table in the shape of PLOVER data, and the types of the rows that had no category to stand under. */
export interface PloverTable {
  readonly text: string
  readonly leftOut: readonly string[]
}

/** Commitments as events of saying so: who, toward whom, in which category. */
export function renderPloverCommitments(
  rows: AsyncIterable<ListedRow<Commitment>>,
): Promise<PloverTable> {
  return render(
    rows,
    ({ plover, ploverAuxiliary, cameo = '', speaker, onBehalfOf = [], target = [] }) => {
      if (plover === undefined) return undefined
      const { mode, context } = ploverNotes(cameo)
      return {
        'Event Type': plover,
        'Event Mode': mode ?? '',
        Contexts: join([ploverAuxiliary, context].filter((told) => told !== undefined)),
        'Actor Name': onBehalfOf.length > 0 ? join(onBehalfOf) : (speaker ?? ''),
        'Actor Name Raw': speaker ?? '',
        'Recipient Name': join(target),
        'Recipient Name Raw': join(target),
        'CAMEO Code': cameo,
      }
    },
  )
}

/** Events, between the first of those who take part and the others. */
export function renderPloverEvents(
  rows: AsyncIterable<ListedRow<CodedEvent>>,
): Promise<PloverTable> {
  return render(rows, ({ participants, date, place, venue, code }) => {
    const { plover, cameo, mode, contexts } = code
    if (plover === undefined) return undefined
    const [first = '', ...others] = participants
    return {
      // The day on which it is told is no day of the event.
      'Event Date': date?.from ?? '',
      'Event Type': plover,
      'Event Mode': mode ?? '',
      Contexts: join(contexts),
      'Actor Name': first,
      'Actor Name Raw': first,
      'Recipient Name': join(others),
      'Recipient Name Raw': join(others),
      Placename: place ?? '',
      'Raw Placename': [venue, place].filter((part) => part !== undefined).join(', '),
      'CAMEO Code': cameo ?? '',
    }
  })
}

async function render<R extends Row & { readonly type?: string; readonly kind?: string }>(
  rows: AsyncIterable<ListedRow<R>>,
  cellsOf: (row: R) => Cells | undefined,
): Promise<PloverTable> {
  const table: Cells[] = []
  const leftOut: string[] = []
  for await (const { row, date, document } of rows) {
    const cells = cellsOf(row)
    if (cells === undefined) {
      leftOut.push(row.type ?? row.kind ?? '')
      continue
    }
    const [evidence] = row.evidence
    table.push({
      'Event ID': row.id,
      'Event Date': date ?? '',
      'Quad Code': QUADS[cells['Event Type'] ?? ''] ?? '',
      ...cells,
      Source: document?.publisher ?? '',
      'Publication Date': document?.date?.value ?? '',
      Language: 'en',
      Version: 'verbale',
      'Event Text': evidence.text,
      'Evidence Address': addressOf(evidence, document),
    })
  }
  const lines = table.map((cells) => COLUMNS.map((column) => fold(cells[column])))
  const text = stringify([[...COLUMNS], ...lines], { delimiter: '\t', escape_formulas: true })
  return { text, leftOut }
}

/** The quadrant of each category: said or done, with or against. */
const QUADS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['VERBAL COOPERATION', 'AGREE CONSULT SUPPORT CONCEDE'],
      ['MATERIAL COOPERATION', 'COOPERATE AID RETREAT'],
      ['VERBAL CONFLICT', 'REQUEST ACCUSE REJECT THREATEN'],
      ['MATERIAL CONFLICT', 'PROTEST SANCTION MOBILIZE COERCE ASSAULT'],
    ] as const
  ).flatMap(([quad, types]) => types.split(' ').map((type) => [type, quad])),
)

/** Several names in one cell, which readers of these tables part at each semicolon. */
function join(names: readonly string[]): string {
  return names.map((name) => name.replaceAll(';', ',')).join(';')
}
