import {
  CORRECTABLE,
  type DecisionAction,
  type DecisionEvidence,
  findEvidence,
  Ledger,
  type LedgerRows,
  type ListedRow,
  type NewDecision,
  problemOfCorrection,
  type Row,
  STATUSES_OF,
  type StoredRecord,
} from '../verbale.ts'
import { ledgerRowToJson } from '../wire/ledger/ledger-json.ts'
import { closestOf } from './closest.ts'
import { Exit, UsageError } from './exit.ts'
import { nameOf } from './ledger-options.ts'
import { type Output, tell, toJson, writeResult } from './output.ts'
import { readRecord } from './reading-record.ts'
import { renderLedgerRow } from './report/ledger/render-ledger.ts'
import { parseCount } from './search-filter.ts'
import type { Style } from './style.ts'

/** What the command line of a decision says. */
export interface DecideOptions {
  readonly record?: string
  readonly by?: string
  /** Addresses in the record, or words. */
  readonly evidence?: readonly string[]
  readonly part?: string
  readonly note?: string
  readonly json?: boolean
}

/** What is to be done with a row. */
export interface Wanted {
  readonly action: DecisionAction
  /** The status to set. */
  readonly status?: string
  /** `field=value`: what should stand in the row. */
  readonly corrections?: readonly string[]
}

/** `verbale ledger NAME set|confirm|reject|correct ID`: keep what a person decides of rows, and show them. */
export async function runLedgerDecision(
  name: keyof LedgerRows,
  ids: readonly string[],
  wanted: Wanted,
  options: DecideOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  const decision = readDecision(name, wanted, options)
  return readRecord(options.record, output, async (record) => {
    const ledger = new Ledger(record)
    // All are found before anything is kept: a wrong one is told at once.
    const rows = await findRows(ledger, name, ids)
    for (const { row } of rows) requirePart(row, decision.part)
    const evidence = options.evidence?.map((text) => evidenceOf(record, text, output))
    const by = options.by?.trim() ?? ''
    if (by === '') throw new UsageError('Say who decides: --by NAME')
    const made = { ...decision, by, ...(evidence === undefined ? {} : { evidence }) }
    for (const listed of rows) ledger.decide(name, listed, made, new Date().toISOString())
    for (const { row } of rows) {
      const [decided] = await findRows(ledger, name, [row.id])
      if (decided !== undefined) await writeRow(name, decided, options, output, style)
    }
    return Exit.done
  })
}

/** `verbale ledger NAME show ID`: a row with everything that people decided of it. */
export async function runLedgerShow(
  name: keyof LedgerRows,
  ids: readonly string[],
  options: Pick<DecideOptions, 'record' | 'json'>,
  output: Output,
  style: Style,
): Promise<Exit> {
  return readRecord(options.record, output, async (record) => {
    const ledger = new Ledger(record)
    for (const listed of await findRows(ledger, name, ids))
      await writeRow(name, listed, options, output, style)
    return Exit.done
  })
}

async function writeRow<Name extends keyof LedgerRows>(
  name: Name,
  listed: ListedRow<LedgerRows[Name]>,
  { json = false }: Pick<DecideOptions, 'json'>,
  output: Output,
  style: Style,
): Promise<void> {
  const text = json ? toJson(ledgerRowToJson(name, listed)) : renderLedgerRow(name, listed, style)
  await writeResult(output, text)
}

/** What a command line decides, but for who does, and the evidence, which is looked up in the record. */
function readDecision(
  name: keyof LedgerRows,
  { action, status, corrections = [] }: Wanted,
  { note, part }: DecideOptions,
): Omit<NewDecision, 'by'> {
  const corrected: Record<string, string> = {}
  for (const text of corrections) {
    const [field, value] = readCorrection(name, text)
    const before = CORRECTABLE[name][field] === 'names' ? corrected[field] : undefined
    // A list that is given again adds to it.
    corrected[field] = before === undefined ? value : `${before}; ${value}`
  }
  return {
    action,
    ...(status === undefined ? {} : { status: readStatus(name, status) }),
    ...(part === undefined ? {} : { part: parseCount(part, 'part', 1, MOST_PARTS) }),
    ...(corrections.length === 0 ? {} : { corrected }),
    ...(note === undefined ? {} : { note }),
  }
}

const MOST_PARTS = 1000

function readStatus(name: keyof LedgerRows, status: string): string {
  const statuses = STATUSES_OF[name]
  if (statuses.length === 0) {
    throw new UsageError(`Rows of ${name} have no status; use confirm, reject or correct`)
  }
  return nameOf('status', status, statuses)
}

function readCorrection(name: keyof LedgerRows, text: string): [string, string] {
  const at = text.indexOf('=')
  if (at < 1) throw new UsageError(`Not a correction: "${text}"; write FIELD=VALUE`)
  const [field, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()]
  const problem = problemOfCorrection(name, field, value)
  if (problem !== undefined) throw new UsageError(problem)
  return [field, value]
}

function requirePart(row: Row & { readonly parts?: readonly unknown[] }, part?: number): void {
  if (part === undefined) return
  const { length = 0 } = row.parts ?? []
  if (part <= length) return
  throw new UsageError(
    length === 0
      ? `${row.id} has no parts; leave out --part`
      : `${row.id} has no part ${part}; its parts are 1 to ${length}`,
  )
}

async function findRows<Name extends keyof LedgerRows>(
  ledger: Ledger,
  name: Name,
  ids: readonly string[],
): Promise<ListedRow<LedgerRows[Name]>[]> {
  const rows: ListedRow<LedgerRows[Name]>[] = []
  for (const id of ids) {
    const listed = await findRow(ledger, name, id)
    if (!rows.some(({ row }) => row.id === listed.row.id)) rows.push(listed)
  }
  return rows
}

async function findRow<Name extends keyof LedgerRows>(
  ledger: Ledger,
  name: Name,
  id: string,
): Promise<ListedRow<LedgerRows[Name]>> {
  const found = await ledger.find(name, id)
  if (found.ok) return found.listed
  const { ids } = found
  if (ids.length > 1 && ids.every((candidate) => candidate.startsWith(id))) {
    const listed = ids.slice(0, MOST_LISTED).join(', ')
    const rest = ids.length > MOST_LISTED ? `, and ${ids.length - MOST_LISTED} more` : ''
    throw new UsageError(`Several rows of ${name} begin with "${id}": ${listed}${rest}`)
  }
  if (ids[0]?.startsWith(id) === true && ids.length === 1) {
    throw new UsageError(`"${id}" is too short to name a row; did you mean ${ids[0]}?`)
  }
  const meant = closestOf(id, ids)
  const advice =
    meant === undefined ? `verbale ledger ${name} lists them` : `did you mean ${meant}?`
  throw new UsageError(`There is no row "${id}" in the ledger of ${name}; ${advice}`)
}

const MOST_LISTED = 10

/** What a decision is said to rest on; words that are not in the record are kept, and that is told. */
function evidenceOf(record: StoredRecord, text: string, output: Output): DecisionEvidence {
  const found = findEvidence(record, text)
  if (!found.ok) throw new UsageError(found.message)
  if (found.evidence.address === undefined) {
    tell(
      output,
      found.count === 0
        ? `The words "${text}" are not in the record; they are kept as yours`
        : `The words "${text}" stand at ${found.count} places of the record; an address names one`,
    )
  }
  return found.evidence
}
