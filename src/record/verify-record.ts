import { join } from 'node:path'
import type { Document } from '../document/document.ts'
import { openSegmentFile, PagedSegment, verifySegmentFile } from '../store/segment-file.ts'
import { type RevisionRow, type SegmentRow, StoreError, type TurnRow } from '../store/store.ts'
import type { Span } from '../text/span.ts'
import { recordFolder } from './record-folder.ts'
import { repairIndex, type StoredRecord } from './stored-record.ts'

/** Something in a record that is not as it should be. */
export interface RecordFault {
  /** A sentence that names what is damaged. */
  readonly message: string
  /** Whether it was made good. */
  readonly isMended: boolean
}

/** What came of looking at all of a record. */
export interface Verification {
  /** How much was looked at. */
  readonly revisions: number
  readonly segments: number
  /** Empty when all is well. */
  readonly faults: readonly RecordFault[]
}

export interface VerifyOptions {
  /** Told how many of all revisions were looked at. */
  readonly onProgress?: (done: number, all: number) => void
}

/**
 * Look at everything that a record keeps: the database, each document, each page of the index. Segments
 * that are damaged, or lack a document, are made anew from the documents.
 *
 * @throws {StoreError} If the record cannot be read at all.
 */
export async function verifyRecord(
  record: StoredRecord,
  { onProgress = () => {} }: VerifyOptions = {},
): Promise<Verification> {
  const { store } = record
  const faults: RecordFault[] = store.verify().map((message) => ({ message, isMended: false }))
  const numbers = tryRead(() => store.numbers(), faults) ?? []
  const unread = new Set<number>()
  for (const [k, number] of numbers.entries()) {
    const { isRead, messages } = verifyRevision(record, number)
    if (!isRead) unread.add(number)
    faults.push(...messages.map((message) => ({ message, isMended: false })))
    onProgress(k + 1, numbers.length)
  }
  const segments = tryRead(() => store.segments(), faults) ?? []
  faults.push(...(await verifyIndex(record, unread)))
  return { revisions: numbers.length, segments: segments.length, faults }
}

interface VerifiedRevision {
  readonly isRead: boolean
  /** What is wrong with it, in sentences. */
  readonly messages: readonly string[]
}

function verifyRevision({ store, documents }: StoredRecord, number: number): VerifiedRevision {
  let row: RevisionRow
  let document: Document
  let voices: readonly TurnRow[]
  try {
    row = documents.row(number)
    document = documents.kept(number).document
    voices = store.turns(number)
  } catch (error) {
    if (error instanceof StoreError && error.code === 'damaged') {
      return { isRead: false, messages: [error.message] }
    }
    if (!(error instanceof RangeError)) throw error
    // Somebody may have removed it since.
    const isKept = store.numbers(number, 1)[0] === number
    const messages = isKept ? [`The bytes of revision number ${number} are gone`] : []
    return { isRead: !isKept, messages }
  }
  const name = `Document ${row.id}, revision ${row.revision}`
  const messages: string[] = []
  const { text, turns } = document
  for (const [k, { label, spans, notes }] of turns.entries()) {
    const inside = [...(label === undefined ? [] : [label.span]), ...notes.map(({ span }) => span)]
    if (!areInOrder(spans, text) || !inside.every((span) => isWithin(span, text))) {
      messages.push(`${name}: the spans of turn ${k} do not lie in its text`)
    }
  }
  const isSame = turns.every(
    ({ label, role }, k) => voices[k]?.label === label?.text && voices[k]?.role === role,
  )
  if (voices.length !== turns.length || turns.length !== row.counts.turns || !isSame) {
    messages.push(`${name}: its turns and the list of its speakers are not the same`)
  }
  return { isRead: true, messages }
}

function areInOrder(spans: readonly Span[], text: string): boolean {
  return spans.every((span, k) => isWithin(span, text) && (spans[k - 1]?.end ?? 0) <= span.start)
}

function isWithin({ start, end }: Span, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length
}

/** Look at every page of the index, and make anew what is not as it was written. */
async function verifyIndex(
  record: StoredRecord,
  unread: ReadonlySet<number>,
): Promise<RecordFault[]> {
  const damaged = findDamaged(record)
  if (damaged.length === 0) return []
  const faults: RecordFault[] = []
  const mendable = damaged.filter(({ row, message }) => {
    const lost = [...unread].filter((number) => number >= row.first && number <= row.last)
    if (lost.length === 0) return true
    faults.push({
      message: `${message}; it cannot be made anew, because a document of it cannot be read`,
      isMended: false,
    })
    return false
  })
  let why = ''
  try {
    await repairIndex(
      record.path,
      mendable.map(({ row }) => row),
    )
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    why = `; it was not made anew: ${error.message}`
  }
  const left = new Set(findDamaged(record).map(({ row }) => row.first))
  for (const { row, message } of mendable) {
    const isMended = why === '' && !left.has(row.first)
    const outcome = isMended ? '; it was made anew from the documents' : why
    faults.push({ message: message + outcome, isMended })
  }
  return faults
}

interface DamagedSegment {
  /** The segment, as wide as it is to be made anew. */
  readonly row: SegmentRow
  readonly message: string
}

function findDamaged({ store, path }: StoredRecord): DamagedSegment[] {
  const { index } = recordFolder(path)
  const { rows, numbers } = store.read(() => ({ rows: store.segments(), numbers: store.numbers() }))
  const damaged: DamagedSegment[] = []
  for (const [k, row] of rows.entries()) {
    // A segment answers for all numbers up to the next one, and the first for those before it.
    const first = k === 0 ? Math.min(row.first, numbers[0] ?? row.first) : row.first
    const next = rows[k + 1]
    const last = next === undefined ? row.last : next.first - 1
    const wanted = numbers.filter((number) => number >= first && number <= last)
    const answering = { ...row, first, last }
    const message = whyDamaged(join(index, row.name), answering, wanted)
    if (message !== undefined) damaged.push({ row: answering, message })
  }
  return damaged
}

/** What is wrong with a segment that is to hold the revisions `wanted`. */
function whyDamaged(
  path: string,
  { checksum, first, last }: SegmentRow,
  wanted: readonly number[],
): string | undefined {
  try {
    verifySegmentFile(path, checksum)
    const segment = new PagedSegment(openSegmentFile(path, checksum))
    try {
      const held = new Set(Array.from(segment.texts(), ({ number }) => number))
      const missing = wanted.filter((number) => !held.has(number)).length
      if (missing > 0) return `Segment ${path} lacks ${missing} of the documents it is to hold`
      const isForeign = [...held].some((number) => number < first || number > last)
      return isForeign ? `Segment ${path} holds documents that others are to hold` : undefined
    } finally {
      segment.close()
    }
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'damaged') throw error
    return error.message
  }
}

/** Read from a store of which a part may be damaged; what fails is a fault, unless it is told already. */
function tryRead<T>(read: () => T, faults: RecordFault[]): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'damaged') throw error
    if (!faults.some(({ message }) => message === error.message)) {
      faults.push({ message: error.message, isMended: false })
    }
    return undefined
  }
}
