import type { Gap, RecordStatus, Verification } from '../verbale.ts'

/** What a record holds: what `verbale status --json` prints. */
export interface StatusJson {
  readonly format: 'verbale.status/1'
  readonly record: string
  readonly documents: number
  /** Revisions, and the words, turns and quotations of all of them. */
  readonly revisions: number
  readonly words: number
  readonly turns: number
  readonly quotations: number
  readonly from?: string
  readonly to?: string
  /** Documents without any date. */
  readonly undated: number
  readonly kinds: readonly CountJson[]
  readonly publishers: readonly CountJson[]
  readonly speakers: readonly CountJson[]
  /** Problems of the newest revisions, by code. */
  readonly problems: readonly CountJson[]
  /** Documents with more than one revision, by how many. */
  readonly revised: readonly CountJson[]
  /** Times without a document that are several times as long as is usual around them, longest first. */
  readonly gaps: readonly Gap[]
  readonly index: {
    readonly segments: number
    readonly bytes: number
    /** Absent when no word is in a segment. */
    readonly bytesPerWord?: number
    /** Revisions that are in no segment yet. */
    readonly pending: number
  }
  readonly ledgers: {
    /** Rows that are kept, by ledger; those of which nothing was asked yet are absent. */
    readonly rows: readonly CountJson[]
    /** Documents of which some rows cannot be built, by the reason. */
    readonly unbuilt: readonly CountJson[]
  }
  readonly database: { readonly bytes: number }
  /** What was found when everything was looked at; absent when that was not asked for. */
  readonly verified?: {
    readonly revisions: number
    readonly segments: number
    readonly faults: readonly { readonly message: string; readonly mended: boolean }[]
  }
}

export interface CountJson {
  readonly name: string
  readonly count: number
}

/** The state of a record in the shape `verbale.status/1`. */
export function statusToJson(
  { path, overview, from, to, gaps, index, ledgers, databaseBytes }: RecordStatus,
  verified?: Verification,
): StatusJson {
  const counts = (rows: readonly CountJson[]): CountJson[] =>
    rows.map(({ name, count }) => ({ name, count }))
  return {
    format: 'verbale.status/1',
    record: path,
    documents: overview.documents,
    revisions: overview.revisions,
    words: overview.words,
    turns: overview.turns,
    quotations: overview.quotations,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    undated: overview.undated,
    kinds: counts(overview.kinds),
    publishers: counts(overview.publishers),
    speakers: counts(overview.speakers),
    problems: counts(overview.problems),
    revised: counts(overview.revised),
    gaps: gaps.map((gap) => ({ from: gap.from, to: gap.to, days: gap.days, usual: gap.usual })),
    index: {
      segments: index.segments,
      bytes: index.bytes,
      ...(index.words === 0
        ? {}
        : { bytesPerWord: Math.round((100 * index.bytes) / index.words) / 100 }),
      pending: index.pending,
    },
    ledgers: { rows: counts(ledgers.rows), unbuilt: counts(ledgers.unbuilt) },
    database: { bytes: databaseBytes },
    ...(verified === undefined
      ? {}
      : {
          verified: {
            revisions: verified.revisions,
            segments: verified.segments,
            faults: verified.faults.map(({ message, isMended }) => ({ message, mended: isMended })),
          },
        }),
  }
}
