import { Ledger, type LedgerFilter, type LedgerRows, type ListedRow } from '../verbale.ts'
import { ledgerRowToJson } from '../wire/ledger/ledger-json.ts'
import { Exit, UsageError } from './exit.ts'
import { type LedgerOptions, ledgerFilterOf } from './ledger-options.ts'
import { readLedger } from './ledger-source.ts'
import { type Output, toJson, writeResult } from './output.ts'
import { readRecord } from './reading-record.ts'
import { viewLedger } from './report/ledger/render-ledger.ts'
import { requireWritable } from './result-file.ts'
import type { Style } from './style.ts'

/** `verbale ledger NAME`: list the rows of a ledger. */
export async function runLedger(
  name: keyof LedgerRows,
  words: readonly string[],
  options: LedgerOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  const { against = [], people, include, csv } = options
  const filter = ledgerFilterOf(words, options)
  if (csv !== undefined)
    requireWritable('--csv', csv, against, include === undefined ? {} : { include })
  if (against.length === 0) {
    if (people !== undefined || include !== undefined) {
      throw new UsageError('--people and --include are for the texts of --against')
    }
    return readRecord(options.record, output, async (record) => {
      await list(new Ledger(record), name, filter, options, output, style)
      return Exit.done
    })
  }
  const { ledger, isWhole } = await readLedger(against, options, output)
  await list(ledger, name, filter, options, output, style)
  return isWhole ? Exit.done : Exit.unreadable
}

async function list<Name extends keyof LedgerRows>(
  ledger: Ledger,
  name: Name,
  filter: LedgerFilter,
  { json = false, limit = SHOWN_ROWS }: LedgerOptions,
  output: Output,
  style: Style,
): Promise<void> {
  const rows: AsyncIterable<ListedRow<LedgerRows[Name]>> = ledger.list(name, filter)
  if (json) return writeLines(rows, (listed) => toJson(ledgerRowToJson(name, listed)), output)
  const view = viewLedger(name, style)
  let count = 0
  await writeLines(rows, (listed) => view.add(listed, count++ < limit), output)
  await writeResult(output, view.end(filter))
}

/** Rows that a person is shown. */
const SHOWN_ROWS = 50

/** Write a line for each row, many at a time: a write for each would take most of the time. */
async function writeLines<T>(
  rows: AsyncIterable<T>,
  lineOf: (row: T) => string,
  output: Output,
): Promise<void> {
  let text = ''
  for await (const row of rows) {
    text += lineOf(row)
    if (text.length < WRITTEN_AT_ONCE) continue
    await writeResult(output, text)
    text = ''
  }
  if (text !== '') await writeResult(output, text)
}

/** Code units. */
const WRITTEN_AT_ONCE = 65_536
