import {
  type DecisionAction,
  type DecisionEvidence,
  formatAddress,
  Ledger,
  type LedgerRows,
  type ListedRow,
  locateAddress,
  type NewDecision,
  problemOfCorrection,
  type Row,
  readWords,
  STATUSES_OF,
  type StoredRecord,
  spanOfPart,
} from '../verbale.ts'
import { ledgerRowToJson } from '../wire/ledger/ledger-json.ts'
import { closestOf } from './closest.ts'
import { Exit, UsageError } from './exit.ts'
import { nameOf } from './ledger-options.ts'
import { type Output, toJson, writeResult } from './output.ts'
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

/** `verbale ledger NAME set|confirm|reject|correct ID`: keep what a person decides of a row, and show it. */
export async function runLedgerDecision(
  name: keyof LedgerRows,
  id: string,
  wanted: Wanted,
  options: DecideOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  const decision = readDecision(name, wanted, options)
  return readRecord(options.record, output, async (record) => {
    const ledger = new Ledger(record)
    const listed = await findRow(ledger, name, id)
    requirePart(listed.row, decision.part)
    const evidence = options.evidence?.map((text) => evidenceOf(record, text))
    const made = { ...decision, ...(evidence === undefined ? {} : { evidence }) }
    ledger.decide(name, listed, made, new Date().toISOString())
    await writeRow(name, await findRow(ledger, name, listed.row.id), options, output, style)
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
    const found: ListedRow<LedgerRows[typeof name]>[] = []
    // All are found before any is printed: a wrong one is told at once.
    for (const id of ids) found.push(await findRow(ledger, name, id))
    for (const listed of found) await writeRow(name, listed, options, output, style)
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

/** What a command line decides, but for its evidence, which is looked up in the record. */
function readDecision(
  name: keyof LedgerRows,
  { action, status, corrections = [] }: Wanted,
  { by, note, part }: DecideOptions,
): NewDecision {
  if (by === undefined || by.trim() === '') {
    throw new UsageError('Say who decides: --by NAME')
  }
  const corrected = Object.fromEntries(corrections.map((text) => readCorrection(name, text)))
  return {
    action,
    by: by.trim(),
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
  const meant = closestOf(id, ids)
  const advice =
    meant === undefined ? `verbale ledger ${name} lists them` : `did you mean ${meant}?`
  throw new UsageError(`There is no row "${id}" in the ledger of ${name}; ${advice}`)
}

const MOST_LISTED = 10

/** What stands at an address of the record, or else the words as they were typed. */
function evidenceOf(record: StoredRecord, text: string): DecisionEvidence {
  const located = locateAddress(record, text)
  if (!located.ok) {
    // What looks like an address is not taken for words.
    if (/#\d+(?:-\d+)?(?:@\d+)?$/.test(text)) throw new UsageError(located.message)
    return { text }
  }
  const { address, kept } = located
  if (address.part === undefined) {
    throw new UsageError(`${text} is a whole document; name a turn or a span of it as evidence`)
  }
  const span = spanOfPart(address.part, kept)
  return { address: formatAddress(address), text: readWords(kept.document, [span]) }
}
