import {
  isUnanswered,
  Ledger,
  type LedgerFilter,
  type LedgerRows,
  type Question,
  type Row,
} from '../verbale.ts'
import { ledgerRowToJson } from '../wire/ledger/ledger-json.ts'
import { Exit, UsageError } from './exit.ts'
import { type LedgerOptions, ledgerFilterOf } from './ledger-options.ts'
import { readLedger } from './ledger-source.ts'
import { type Output, tell, toJson, writeResult } from './output.ts'
import { readRecord } from './reading-record.ts'
import { viewLedger } from './report/ledger/render-ledger.ts'
import { Tally } from './report/ledger/tally.ts'
import { requireWritable, writeTo } from './result-file.ts'
import type { Style } from './style.ts'
import { visibleText } from './visible.ts'

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
      await list({ ledger: new Ledger(record) }, name, filter, options, output, style)
      return Exit.done
    })
  }
  const { isWhole, ...read } = await readLedger(against, options, output)
  await list(read, name, filter, options, output, style)
  return isWhole ? Exit.done : Exit.unreadable
}

async function list<Name extends keyof LedgerRows>(
  {
    ledger,
    paths = new Map(),
  }: { readonly ledger: Ledger; readonly paths?: ReadonlyMap<string, string> },
  name: Name,
  filter: LedgerFilter,
  { json = false, csv, format, limit }: LedgerOptions,
  output: Output,
  style: Style,
): Promise<void> {
  for (const id of filter.documents ?? []) await requireDocument(ledger, id)
  if (format !== undefined) return writeFormat(ledger, name, filter, format, limit, output)
  if (json || csv !== undefined) {
    const rows = first(ledger.list(name, filter), limit)
    if (json) return writeLines(rows, (row) => toJson(ledgerRowToJson(name, row)), output)
    const { renderLedgerCsv } = await import('../export/ledger/ledger-csv.ts')
    return writeTo(output, csv ?? '-', await renderLedgerCsv(name, rows), 'Table')
  }
  const view = viewLedger(name, style, paths)
  const most = limit ?? SHOWN_ROWS
  let count = 0
  // What was left open is told as a share of all that was asked.
  const { unanswered, ...asked } = filter
  const rows = ledger.list(name, asked)
  await writeLines(
    rows,
    (listed) => {
      if (unanswered !== true || leavesOpen(listed.row)) return view.add(listed, count++ < most)
      view.compare(listed)
      return ''
    },
    output,
  )
  await writeResult(output, view.end(filter, await ledger.searched(filter)))
}

async function requireDocument(ledger: Ledger, id: string): Promise<void> {
  const { documents } = await ledger.searched({ documents: [id] })
  if (documents === 0)
    throw new UsageError(`There is no document "${id}"; --document takes whole ids`)
}

function leavesOpen(row: Row & { readonly parts?: Question['parts'] }): boolean {
  return row.parts?.some(isUnanswered) ?? false
}

/** Write rows in the shape of another program. */
async function writeFormat(
  ledger: Ledger,
  name: keyof LedgerRows,
  filter: LedgerFilter,
  format: 'plover' | 'dna',
  limit: number | undefined,
  output: Output,
): Promise<void> {
  if (format === 'dna') {
    const { renderDna } = await import('../export/ledger/dna-table.ts')
    const text = await renderDna(first(ledger.list('positions', filter), limit))
    return writeResult(output, visibleText(text))
  }
  const plover = await import('../export/ledger/plover-table.ts')
  const { text, leftOut } =
    name === 'events'
      ? await plover.renderPloverEvents(first(ledger.list('events', filter), limit))
      : await plover.renderPloverCommitments(first(ledger.list('commitments', filter), limit))
  await writeResult(output, visibleText(text))
  if (leftOut.length > 0) {
    const types = new Tally()
    for (const type of leftOut) types.add(type)
    const what = `${leftOut.length} rows of ${name} have no PLOVER category`
    tell(output, `${what}, and were left out: ${types.list()}`)
  }
}

/** The first rows, or all. */
async function* first<T>(
  rows: AsyncIterable<T>,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<T> {
  let count = 0
  for await (const row of rows) {
    if (count++ >= most) return
    yield row
  }
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
