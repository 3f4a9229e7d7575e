import {
  Ledger,
  type LedgerFilter,
  locateAddress,
  openPeople,
  type PeopleRegistry,
  peopleOfRecord,
  Reviews,
  type RevisionRow,
  revisionsOf,
  type SearchFilter,
  SearchScope,
  SHIPPED_PEOPLE,
  type StoredRecord,
} from '../verbale.ts'
import {
  ExportError,
  type ExportedCheck,
  type ExportedDocument,
  type ExportSource,
} from './source.ts'

/** Which part of a record is exported. */
export interface ExportSelection {
  /** Documents, turns and spans by their addresses, in this order; absent when they are not named. */
  readonly addresses?: readonly string[]
  /** Which documents, when they are not named; a speaker selects those in which they speak. */
  readonly filter?: SearchFilter
}

/**
 * A record as what is exported: the newest revisions, or those that addresses name.
 *
 * @throws {ExportError} `noDocument` when nothing stands at an address.
 * @throws {RangeError} If a day of the filter is none.
 */
export function recordSource(
  record: StoredRecord,
  { addresses = [], filter = {} }: ExportSelection,
  checks: () => AsyncIterable<ExportedCheck> = noChecks,
): ExportSource {
  // A wrong address is told before anything is written.
  const ids = addresses.map((address) => locate(record, address).document.id)
  // The whole record is looked at only by whoever asks for its documents.
  let selected: readonly number[] | undefined
  const numbers = (): readonly number[] => {
    selected ??= ids.length > 0 ? [] : numbersOf(record, filter)
    return selected
  }
  return {
    async *documents() {
      for (const address of addresses) yield locate(record, address)
      for (const number of numbers()) {
        // Others may take a document away while this goes on.
        const row = record.store.revision(number)
        if (row !== undefined) yield { ...record.documents.kept(number), ...provenance(row) }
      }
    },
    async document(id) {
      const row = revisionsOf(record, id).at(-1)
      return row === undefined
        ? undefined
        : { ...record.documents.kept(row.number), ...provenance(row) }
    },
    addedAt: (id, revision) =>
      revisionsOf(record, id).find((row) => row.revision === revision)?.addedAt,
    async *checks() {
      const reviews = new Reviews(record)
      for await (const check of checks()) yield { ...check, reviews: reviews.of(check.report) }
    },
    rows: (ledger) => new Ledger(record).list(ledger, ledgerFilter(record, ids, numbers, filter)),
    people: () => registriesOf(record.path),
  }
}

/** Nothing was checked. */
export async function* noChecks(): AsyncGenerator<ExportedCheck> {}

/** The registries that a record looks people up in. */
export function registriesOf(path: string): readonly PeopleRegistry[] {
  const own = peopleOfRecord(path)
  return [...(own === undefined ? [] : [own]), SHIPPED_PEOPLE].map(openPeople)
}

function locate(record: StoredRecord, text: string): ExportedDocument {
  const located = locateAddress(record, text)
  if (!located.ok) throw new ExportError('noDocument', located.message)
  const { kept, row, address } = located
  return {
    ...kept,
    ...provenance(row),
    ...(address.part === undefined ? {} : { part: address.part }),
  }
}

function provenance(
  row: RevisionRow,
): Pick<ExportedDocument, 'revision' | 'addedAt' | 'hash' | 'path'> {
  const { revision, addedAt, hash, path } = row
  return { revision, addedAt, hash, ...(path === undefined ? {} : { path }) }
}

/** The documents of a filter by date and then by id, those without a date last. */
function numbersOf(record: StoredRecord, filter: SearchFilter): readonly number[] {
  return record.ask(({ source }) => {
    const scope = new SearchScope(source, filter)
    const accepted = source.numbers.filter(
      (number) => scope.acceptsDocument(number) && hasSection(record, scope, number),
    )
    const keys = accepted.map((number) => {
      const { date, id } = source.holding(number)
      return { number, date: date?.value ?? UNDATED, id }
    })
    keys.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id) || a.number - b.number)
    return keys.map(({ number }) => number)
  })
}

/** Whether somebody speaks in a document whose words are asked for. */
function hasSection(record: StoredRecord, scope: SearchScope, number: number): boolean {
  const { speaker, roles } = scope.filter
  if (speaker === undefined && roles === undefined) return true
  // A document without turns is one section, of whoever it is the voice.
  const count = Math.max(1, record.documents.turns(number).length)
  return Array.from({ length: count }).some((_, section) => scope.acceptsSection(number, section))
}

function ledgerFilter(
  record: StoredRecord,
  named: readonly string[],
  numbers: () => readonly number[],
  { speaker, roles, kinds, from, to, publisher }: SearchFilter,
): LedgerFilter {
  const ids =
    named.length > 0
      ? named
      : publisher === undefined
        ? undefined
        : numbers().map((number) => record.documents.row(number).id)
  return {
    ...(ids === undefined ? {} : { documents: ids }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(roles === undefined ? {} : { roles }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

/** Behind every date. */
const UNDATED = '\uffff'

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
