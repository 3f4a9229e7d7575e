import {
  ByteWriter,
  type ColumnSource,
  ParquetWriter,
  schemaFromColumnData,
} from 'hyparquet-writer'
import { LEDGERS, type LedgerRows } from '../../verbale.ts'
import { TABLES } from '../csv/csv.ts'
import type { Table } from '../csv/table.ts'
import { ledgerTable } from '../ledger/ledger-csv.ts'
import type { Exporter, ExportSource } from '../source.ts'

/**
 * The tables of `csv` and of the ledgers as Apache Parquet, with numbers and truth values as such and
 * empty cells as nulls.
 *
 * Rows are written in groups, so that no more than one group is held.
 *
 * @see https://parquet.apache.org/docs/file-format/
 */
export const exportParquet: Exporter = async function* exportParquet(source, { rows = 'turns' }) {
  const ledger = LEDGERS.find((name) => name === rows)
  const table = ledger === undefined ? TABLES[rows] : tableOfLedger(ledger)
  if (table === undefined) {
    const names = [...Object.keys(TABLES), ...LEDGERS]
    throw new RangeError(`No table of "${rows}"; ask for ${names.join(', ')}`)
  }
  yield* partsOf(table, source)
}

/** A table with the columns that hold numbers with a fraction. */
interface TypedTable extends Table {
  readonly fractions?: ReadonlySet<string>
}

/** What figures come to. In other ledgers a value is no number. */
const FRACTIONS: ReadonlySet<string> = new Set(['value', 'from value', 'to value'])

function tableOfLedger<Name extends keyof LedgerRows>(name: Name): TypedTable {
  const { columns, cellsOf } = ledgerTable(name)
  return {
    columns,
    ...(name === 'figures' ? { fractions: FRACTIONS } : {}),
    async *rows(source) {
      for await (const listed of source.rows(name)) {
        for (const cells of cellsOf(listed)) {
          const entries = columns.map((column) => [column, String(cells[column] ?? '')] as const)
          yield Object.fromEntries(entries)
        }
      }
    },
  }
}

/** Rows of a group: a few megabytes of turns. */
const GROUP = 5000

async function* partsOf(table: TypedTable, source: ExportSource): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter()
  const empty = columnsOf(table, [])
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: empty }),
    createdBy: 'verbale',
  })
  const write = async (group: readonly Row[]): Promise<Uint8Array> => {
    await file.write({ columnData: columnsOf(table, group), rowGroupSize: GROUP })
    return taken(writer)
  }
  let group: Row[] = []
  for await (const row of table.rows(source)) {
    group.push(row)
    if (group.length < GROUP) continue
    yield await write(group)
    group = []
  }
  if (group.length > 0) yield await write(group)
  await file.finish()
  yield taken(writer)
}

type Row = Readonly<Record<string, string>>

/** The bytes written since the last time. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

function columnsOf({ columns, fractions }: TypedTable, rows: readonly Row[]): ColumnSource[] {
  return columns.map((name) => {
    const cells = rows.map((row) => row[name] ?? '')
    const column = { name, nullable: true }
    const isFraction = fractions?.has(name) === true
    if (isFraction || NUMBERS.has(name)) {
      return {
        ...column,
        type: isFraction ? 'DOUBLE' : 'INT32',
        data: cells.map((cell) => (cell === '' ? null : Number(cell))),
      }
    }
    if (TRUTHS.has(name)) {
      return { ...column, type: 'BOOLEAN', data: cells.map((cell) => cell === 'yes') }
    }
    return { ...column, type: 'STRING', data: cells.map((cell) => (cell === '' ? null : cell)) }
  })
}

/** Columns that count. */
const NUMBERS: ReadonlySet<string> = new Set([
  'revision',
  'turn',
  'line',
  'start',
  'end',
  'part',
  'mentions',
  'independent documents',
  'uses of variant',
  'uses',
  'documents with a use',
  'words counted',
])
/** Columns that say `yes`, and else `no` or nothing. */
const TRUTHS: ReadonlySet<string> = new Set([
  'interpreted',
  'denied',
  'benign',
  'possible',
  'late',
  'agreement',
])
