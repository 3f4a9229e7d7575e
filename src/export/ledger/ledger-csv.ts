import { stringify } from 'csv-stringify/sync'
import {
  type Evidence,
  type FigureRelation,
  formatAddress,
  type LedgerDocument,
  type LedgerRows,
  type ListedRow,
  type Row,
  type Span,
  type Standing,
} from '../../verbale.ts'
import { describeDays } from '../../wire/wording.ts'
import { listCell } from '../csv/list-cell.ts'

type Cell = string | number | undefined

/** The cells of a row by column; what is absent is empty. The date is that of the row, unless given. */
export type Cells = Readonly<Record<string, Cell>>

/** How the rows of a ledger become those of a table. */
interface Sheet<R extends Row> {
  readonly columns: readonly string[]
  /** Rows of the table, each with the words that it is about and where they stand. */
  rows(listed: ListedRow<R>): readonly { readonly cells: Cells; readonly words: Evidence }[]
}

/** Columns that the tables of all ledgers end with. */
const LAST_COLUMNS = [
  'possible',
  'verdict',
  'decided words',
  'decided by',
  'decided at',
  'note',
  'evidence',
  'address',
  'document',
  'title',
  'kind of document',
  'publisher',
  'row',
] as const

/**
 * The rows of a ledger as a table with a header row: each with the words that prove it, and the address
 * that leads to them.
 *
 * Cells that a spreadsheet would take for a formula are escaped.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export async function renderLedgerCsv<Name extends keyof LedgerRows>(
  name: Name,
  rows: AsyncIterable<ListedRow<LedgerRows[Name]>>,
): Promise<string> {
  const { columns, cellsOf } = ledgerTable(name)
  const parts = [stringify([[...columns]])]
  let waiting: Cells[] = []
  const write = (): void => {
    parts.push(stringify(waiting, { columns: [...columns], escape_formulas: true }))
    waiting = []
  }
  for await (const listed of rows) {
    waiting.push(...cellsOf(listed))
    if (waiting.length >= AT_ONCE) write()
  }
  write()
  return parts.join('')
}

/** How the rows of a ledger become those of a table: a row may become several. */
export function ledgerTable<Name extends keyof LedgerRows>(
  name: Name,
): {
  readonly columns: readonly string[]
  cellsOf(listed: ListedRow<LedgerRows[Name]>): Cells[]
} {
  const sheet: Sheet<LedgerRows[Name]> = SHEETS[name]
  return {
    columns: ['date', ...sheet.columns, ...LAST_COLUMNS],
    cellsOf: (listed) =>
      sheet.rows(listed).map(({ cells, words }) => ({
        date: listed.date,
        ...cells,
        ...lastCells(listed, words),
      })),
  }
}

/** Rows that are written together. */
const AT_ONCE = 1000

function lastCells(listed: ListedRow<Row>, words: Evidence): Cells {
  const { row, document, standing } = listed
  const last = standing?.decisions.at(-1)
  // What is known of the document is that of the first evidence.
  const own = document?.id === words.document ? document : undefined
  return {
    possible: row.possible === true ? 'yes' : '',
    verdict: standing?.verdict,
    'decided words': standing?.evidence,
    'decided by': last?.by,
    'decided at': last?.at,
    note: standing?.decisions.flatMap(({ note }) => note ?? []).join(' | '),
    evidence: words.text,
    address: addressOf(words, document),
    document: words.document,
    title: own?.title,
    'kind of document': own?.kind,
    publisher: own?.publisher,
    row: row.id,
  }
}

/** `ID#120-180@1`; without the revision where no record keeps the document. */
export function addressOf(
  { document: id, start, end }: Span & { readonly document: string },
  document: LedgerDocument | undefined,
): string {
  const revision = document?.id === id ? document.revision : undefined
  return formatAddress({
    id,
    ...(revision === undefined ? {} : { revision }),
    part: { span: { start, end } },
  })
}

const SHEETS: { readonly [Name in keyof LedgerRows]: Sheet<LedgerRows[Name]> } = {
  commitments: {
    columns: [
      'type',
      'speaker',
      'on behalf of',
      'target',
      'hearer',
      'level',
      'action',
      'condition',
      'kind of condition',
      'modality',
      'strength',
      'polarity',
      'deadline',
      'due from',
      'due to',
      'plover',
      'plover auxiliary',
      'cameo',
      'status',
      'status evidence',
      'turn',
    ],
    rows: ({ row, standing }) => [
      {
        words: row.evidence[0],
        cells: {
          type: row.type,
          speaker: row.speaker,
          'on behalf of': listCell(row.onBehalfOf ?? []),
          target: listCell(row.target ?? []),
          hearer: listCell(row.hearer ?? []),
          level: row.level,
          action: row.action.span.text,
          condition: row.condition?.span.text,
          'kind of condition': row.condition?.kind,
          modality: row.modality?.category,
          strength: row.strength,
          polarity: row.polarity,
          deadline: row.deadline?.span?.text,
          'due from': row.deadline?.from,
          'due to': row.deadline?.to,
          plover: row.plover,
          'plover auxiliary': row.ploverAuxiliary,
          cameo: row.cameo,
          status: row.status,
          'status evidence': statusEvidence(row, standing).join(' | '),
          turn: row.turn,
        },
      },
    ],
  },
  questions: {
    columns: [
      'asker',
      'outlet',
      'name is',
      'asked',
      'part',
      'status',
      'late',
      'clarity',
      'evasion',
      'answer',
      'answer from',
      'turn',
    ],
    rows: ({ row: { asker, asked, parts, turns, evidence } }) =>
      parts.map(({ span, status, late, clarity, evasion, answers }, k) => ({
        words: { ...span, document: evidence[0].document },
        cells: {
          asker: asker?.name,
          outlet: asker?.outlet,
          'name is': asker?.basis,
          asked: listCell(asked ?? []),
          part: k + 1,
          status,
          late: late === true ? 'yes' : '',
          clarity,
          evasion,
          answer: answers.map(({ text }) => text).join(' | '),
          'answer from': answers
            .map((answer) => addressOf({ ...answer, document: evidence[0].document }, undefined))
            .join(' | '),
          turn: turns[0],
        },
      })),
  },
  events: {
    columns: [
      'to',
      'kind',
      'channel',
      'what',
      'participants',
      'place',
      'venue',
      'status',
      'plover',
      'cameo',
      'mentions',
      'independent documents',
      'conflicts',
      'told on',
    ],
    rows: ({ row, document }) => [
      {
        words: row.evidence[0],
        cells: {
          date: row.date?.from,
          to: row.date?.to,
          kind: row.kind,
          channel: row.channel,
          what: row.title,
          participants: listCell(row.participants ?? []),
          place: row.place,
          venue: row.venue,
          status: row.status,
          plover: row.code.plover,
          cameo: row.code.cameo,
          mentions: row.mentions.length,
          'independent documents': row.corroboration,
          conflicts: row.conflicts
            .map(({ about, sides }) => `${about}: ${sides.map(({ text }) => text).join(' / ')}`)
            .join(' | '),
          'told on': document?.date?.value,
        },
      },
    ],
  },
  figures: {
    columns: [
      'value',
      'from value',
      'to value',
      'relation',
      'unit',
      'per',
      'dimension',
      'subject',
      'as of',
      'modality',
      'speaker',
      'level',
      'number',
      'group',
      'beside other documents',
      'turn',
    ],
    rows: ({ row }) => [
      {
        words: row.evidence[0],
        cells: {
          value: row.value,
          'from value': row.min,
          'to value': row.max,
          relation: RELATIONS[row.relation],
          unit: row.unit,
          per: row.per,
          dimension: row.dimension,
          subject: row.subject?.text,
          'as of': describeDays(row.asOf?.from, row.asOf?.to) ?? row.asOf?.timex,
          modality: row.modality,
          speaker: row.speaker,
          level: row.level,
          number: row.number.text,
          group: row.group,
          'beside other documents': row.comparison,
          turn: row.turn,
        },
      },
    ],
  },
  positions: {
    columns: [
      'actor',
      'organization',
      'post',
      'agreement',
      'concept',
      'level',
      'turn',
      'speaker',
      'about',
      'cue',
    ],
    rows: ({ row }) => [
      {
        words: row.evidence[0],
        cells: {
          actor: row.actor,
          organization: row.organization,
          post: row.post,
          agreement: row.agreement ? 'yes' : 'no',
          concept: row.concept,
          level: row.level,
          turn: row.turn,
          speaker: row.speaker,
          about: row.about.text,
          cue: row.cue.text,
        },
      },
    ],
  },
  formulas: {
    columns: [
      'canonical',
      'variant',
      'uses of variant',
      'uses',
      'documents with a use',
      'words counted',
      'first speaker',
    ],
    rows: ({ row }) =>
      row.variants.map(({ text, count, instances }) => ({
        words: instances[0] ?? row.first,
        cells: {
          date: (instances[0] ?? row.first).date,
          canonical: row.canonical,
          variant: text,
          'uses of variant': count,
          uses: row.count,
          'documents with a use': row.documents,
          'words counted': row.outOf.words,
          'first speaker': (instances[0] ?? row.first).speaker,
        },
      })),
  },
  times: {
    columns: ['type', 'value', 'mod', 'from', 'to', 'bound', 'anchor', 'speaker', 'turn'],
    rows: ({ row }) => [
      {
        words: row.evidence[0],
        cells: {
          type: row.type,
          value: row.value,
          mod: row.mod,
          from: row.from,
          to: row.to,
          bound: row.bound,
          anchor: row.anchor,
          speaker: row.speaker,
          turn: row.turn,
        },
      },
    ],
  },
}

/** The words that moved a status: those that the last who set it rests it on, else those that were found. */
function statusEvidence(
  { statusEvidence = [] }: LedgerRows['commitments'],
  standing: Standing | undefined,
): string[] {
  const set = standing?.decisions.findLast(({ status }) => status !== undefined)
  return (set?.evidence ?? statusEvidence).map(({ text }) => text)
}

/** Signs in words: a spreadsheet takes `=` for the beginning of a formula. */
const RELATIONS: Readonly<Record<FigureRelation, string>> = {
  '=': 'equal',
  '~': 'about',
  '<': 'less',
  '>': 'more',
  range: 'range',
  vague: 'vague',
}
