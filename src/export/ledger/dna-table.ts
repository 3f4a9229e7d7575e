import { stringify } from 'csv-stringify/sync'
import type { ListedRow, Position } from '../../verbale.ts'
import { fold } from '../../wire/wording.ts'
import { addressOf } from './ledger-csv.ts'

/**
 * Columns of the event list that the Discourse Network Analyzer writes for statements of its type "DNA
 * Statement", and behind them where each stands in the record.
 *
 * @see https://github.com/leifeld/dna, `Exporter.eventCSV`
 */
const COLUMNS = [
  'statement_id',
  'time',
  'person',
  'organization',
  'concept',
  'agreement',
  'start_position',
  'stop_position',
  'text',
  'coder',
  'document_id',
  'document_title',
  'document_author',
  'document_source',
  'document_section',
  'document_type',
  'verbale_row',
  'verbale_address',
  'verbale_speaker',
  'verbale_possible',
] as const

type DnaRow = Readonly<Record<(typeof COLUMNS)[number], string | number>>

/** Positions as the event list of the Discourse Network Analyzer: parted by semicolons, a header row. */
export async function renderDna(rows: AsyncIterable<ListedRow<Position>>): Promise<string> {
  const table: DnaRow[] = []
  /** Documents are numbered, as its database numbers them. */
  const documents = new Map<string, number>()
  for await (const listed of rows) {
    const { row, date, document, standing } = listed
    const [evidence] = row.evidence
    const number = documents.get(evidence.document) ?? documents.size + 1
    documents.set(evidence.document, number)
    table.push({
      statement_id: table.length + 1,
      time: date === undefined ? '' : timeOf(date),
      person: clean(row.actor),
      organization: clean(row.organization),
      concept: clean(row.concept),
      agreement: row.agreement ? 1 : 0,
      start_position: evidence.start,
      stop_position: evidence.end,
      text: clean(evidence.text),
      coder: clean(standing?.decisions.at(-1)?.by ?? 'verbale'),
      document_id: number,
      document_title: clean(document?.title),
      // A document has one author there, and many who speak here.
      document_author: '',
      document_source: clean(document?.publisher),
      document_section: '',
      document_type: document?.kind ?? '',
      verbale_row: row.id,
      verbale_address: addressOf(evidence, document),
      verbale_speaker: clean(row.speaker),
      verbale_possible: row.possible === true ? 1 : 0,
    })
  }
  return stringify(table, {
    header: true,
    columns: [...COLUMNS],
    delimiter: ';',
    quoted_string: true,
    escape_formulas: true,
  })
}

/** A day, a month or a year as the time that it begins with. */
function timeOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)} 00:00:00`
}

/** Texts have no separators and no quotation marks in that format. */
function clean(text: string | undefined): string {
  return fold(text).replaceAll(';', ',').replaceAll('"', "'")
}
