import type { RecordEntry } from '../check/record.ts'
import { type CarriedSpan, type CarriedTurn, carrySpan, carryTurn } from '../revision/carry-span.ts'
import { alignRevisions } from '../revision/diff-revisions.ts'
import type { KeptDocument } from '../store/document-codec.ts'
import type { RevisionRow } from '../store/store.ts'
import type { Span } from '../text/span.ts'
import { type Address, type AddressedPart, readAddress } from './address.ts'
import type { StoredRecord } from './stored-record.ts'

/** What stands at an address. */
export interface LocatedAddress {
  /** The address as it was written. */
  readonly asked: Address
  /** The address in full, with the revision it was read in. */
  readonly address: Address & { readonly revision: number }
  /** The id that was asked for, when it now leads to another. */
  readonly askedId?: string
  readonly row: RevisionRow
  readonly kept: KeptDocument
  readonly entry: RecordEntry
  /**
   * What became of the part in the newest revision, when the address is of an earlier one: whether the
   * same words are held there, moved, or gone.
   */
  readonly carried?: {
    readonly row: RevisionRow
    readonly kept: KeptDocument
    readonly part: CarriedPart
  }
}

export type CarriedPart =
  | { readonly kind: 'span'; readonly carried: CarriedSpan }
  | { readonly kind: 'turn'; readonly carried: CarriedTurn }

/** Why nothing stands at an address: a sentence. */
export interface NothingLocated {
  readonly ok: false
  readonly message: string
}

/** Find what an address leads to, in the revision it names and in the newest. */
export function locateAddress(
  record: StoredRecord,
  text: string,
): ({ readonly ok: true } & LocatedAddress) | NothingLocated {
  let message = `The record has no document ${text}`
  for (const address of readAddress(text)) {
    const rows = revisionsOf(record, address.id)
    const newest = rows.at(-1)
    if (newest === undefined) continue
    const row =
      address.revision === undefined
        ? newest
        : rows.find(({ revision }) => revision === address.revision)
    if (row === undefined) {
      const held = rows.map(({ revision }) => revision).join(', ')
      message = `${address.id} has no revision ${address.revision}; the record holds ${held}`
      continue
    }
    const kept = record.documents.kept(row.number)
    const problem = address.part === undefined ? undefined : outside(address.part, kept)
    if (problem !== undefined) return { ok: false, message: problem }
    return { ok: true, ...locate(record, address, row, newest, kept) }
  }
  return { ok: false, message }
}

/** The revisions of a document, oldest first; none when there is no such document. */
export function revisionsOf({ store, documents }: StoredRecord, id: string): RevisionRow[] {
  return store.revisionsOf(id).map((number) => documents.row(number))
}

function locate(
  record: StoredRecord,
  address: Address,
  row: RevisionRow,
  newest: RevisionRow,
  kept: KeptDocument,
): LocatedAddress {
  const { part } = address
  const located = {
    asked: address,
    address: {
      id: row.id,
      revision: row.revision,
      ...(part === undefined ? {} : { part }),
    },
    ...(row.id === address.id ? {} : { askedId: address.id }),
    row,
    kept,
    entry: {
      document: kept.document,
      revision: row.revision,
      newest: row.newest,
      ...(row.path === undefined ? {} : { path: row.path }),
    },
  }
  if (part === undefined || row.number === newest.number) return located
  const now = record.documents.kept(newest.number)
  const alignment = alignRevisions(kept.document, now.document)
  const carried: CarriedPart =
    part.span === undefined
      ? { kind: 'turn', carried: carryTurn(alignment, part.turn) }
      : { kind: 'span', carried: carrySpan(alignment, part.span) }
  return { ...located, carried: { row: newest, kept: now, part: carried } }
}

/** What is wrong with a part that the document does not have. */
function outside(part: AddressedPart, { document }: KeptDocument): string | undefined {
  const { turns, text, id } = document
  if (part.span === undefined) {
    if (part.turn < turns.length) return undefined
    return turns.length === 0
      ? `${id} has no turns; name a span of its text, ${id}#0-${text.length}`
      : `${id} has no turn ${part.turn}; its turns are 0 to ${turns.length - 1}`
  }
  const { start, end } = part.span
  if (start >= end || end > text.length) {
    return `${id} has no span ${start}-${end}; its text goes from 0 to ${text.length}`
  }
  return splitsPair(text, start) || splitsPair(text, end)
    ? `The span ${start}-${end} of ${id} cuts a character in two`
    : undefined
}

function splitsPair(text: string, offset: number): boolean {
  const isHigh = (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800
  return isHigh && (text.charCodeAt(offset) & 0xfc00) === 0xdc00
}

/** The span that an addressed part covers in the text: from the first to the last word of a turn. */
export function spanOfPart(part: AddressedPart, { document }: KeptDocument): Span {
  if (part.span !== undefined) return part.span
  const spans = document.turns[part.turn]?.spans ?? []
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
}
