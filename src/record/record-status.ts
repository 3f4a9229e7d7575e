import { statSync } from 'node:fs'
import type { Overview } from '../store/store.ts'
import { findGaps, type Gap } from './find-gaps.ts'
import { type LedgerStatus, readLedgerStatus } from './ledger/status.ts'
import { recordFolder } from './record-folder.ts'
import type { StoredRecord } from './stored-record.ts'

/** What a record holds, and how large it is. */
export interface RecordStatus {
  readonly path: string
  readonly overview: Overview
  /** First and last day of a revision. */
  readonly from?: string
  readonly to?: string
  /** Times without a document, the longest first; see {@link findGaps}. */
  readonly gaps: readonly Gap[]
  readonly index: {
    readonly segments: number
    readonly words: number
    readonly bytes: number
    /** Revisions that are in no segment yet; whoever reads the record indexes them in memory. */
    readonly pending: number
  }
  readonly ledgers: LedgerStatus
  /** Bytes of the database, with what was not yet written back to it. */
  readonly databaseBytes: number
}

/** What a record holds at this time. */
export function readStatus(record: StoredRecord): RecordStatus {
  const { store, path } = record
  return store.read(() => {
    const overview = store.overview()
    const { from, to } = store.totals()
    const segments = store.segments()
    const { database } = recordFolder(path)
    return {
      path,
      overview,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      gaps: findGaps(overview.days.map(({ name }) => name)),
      index: {
        segments: segments.length,
        words: segments.reduce((sum, { words }) => sum + words, 0),
        bytes: segments.reduce((sum, { bytes }) => sum + bytes, 0),
        pending: store.numbers((segments.at(-1)?.last ?? 0) + 1).length,
      },
      ledgers: readLedgerStatus(record),
      databaseBytes: sizeOf(database) + sizeOf(`${database}-wal`),
    }
  })
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
