import type {
  LabelCorrection,
  LabelOfTurn,
  RevisionDiff,
  RevisionEdit,
  RevisionRow,
} from '../verbale.ts'
import { type EditJson, editToJson } from './check-json.ts'
import { type RevisionJson, revisionToJson } from './passage-json.ts'
import type { SpanJson } from './quotation-json.ts'

/** What one revision changed in another: what `verbale show ID --diff --json` prints. */
export interface DiffJson {
  readonly format: 'verbale.diff/1'
  readonly document: string
  readonly from: RevisionJson
  readonly to: RevisionJson
  readonly metadata: readonly MetadataChangeJson[]
  readonly labels: readonly LabelCorrectionJson[]
  readonly counts: RevisionDiff['counts']
  /** In order; `source` is the revision `from`, `draft` the revision `to`. */
  readonly edits: readonly RevisionEditJson[]
}

/** A value known of a document in both revisions; absent where one has none. */
export interface MetadataChangeJson {
  readonly field: string
  readonly from?: string
  readonly to?: string
  /** Whether only signs or capitals differ. */
  readonly typographic: boolean
}

/** The label of one turn in two revisions. */
export interface LabelCorrectionJson {
  /** `speaker`, `wording` or `typographic`. */
  readonly kind: string
  readonly from: LabelJson
  readonly to: LabelJson
}

export interface LabelJson extends Partial<SpanJson> {
  readonly turn: number
  readonly text?: string
}

/** A difference of two revisions. */
export interface RevisionEditJson extends EditJson {
  /** What it changes: `words`, `label`, `turn`, `note` or `page`. */
  readonly part: string
  /** The turn it stands in on either side. */
  readonly turn: { readonly source?: number; readonly draft?: number }
  /** The turn of the other revision that has these very words. */
  readonly moved?: number
}

/** The list of the revisions of a document: what `verbale show ID --revisions --json` prints. */
export interface RevisionsJson {
  readonly format: 'verbale.revisions/1'
  readonly document: string
  /** The id that was asked for, when it leads elsewhere. */
  readonly asked?: string
  /** Oldest first. */
  readonly revisions: readonly ListedRevisionJson[]
}

export interface ListedRevisionJson extends RevisionJson {
  readonly title?: string
  readonly date?: string
  readonly path?: string
  /** When it was fetched from where it was published, as ISO 8601. */
  readonly retrieved?: string
  /** What it changed in the one before; absent for the first. */
  readonly changes?: Pick<DiffJson, 'metadata' | 'labels' | 'counts'>
}

/** A revision, and what it changed in the one before. */
export interface ListedRevision {
  readonly row: RevisionRow
  /** When it was fetched from where it was published, as ISO 8601. */
  readonly retrieved?: string
  readonly diff?: RevisionDiff
}

/** A diff in the shape `verbale.diff/1`. */
export function diffToJson(diff: RevisionDiff, from: RevisionRow, to: RevisionRow): DiffJson {
  return {
    format: 'verbale.diff/1',
    document: to.id,
    from: revisionToJson(from),
    to: revisionToJson(to),
    ...changesToJson(diff),
    edits: diff.edits.map(revisionEditToJson),
  }
}

/** A list of revisions in the shape `verbale.revisions/1`. */
export function revisionsToJson(
  revisions: readonly ListedRevision[],
  { id, askedId }: { readonly id: string; readonly askedId?: string },
): RevisionsJson {
  return {
    format: 'verbale.revisions/1',
    document: id,
    ...(askedId === undefined ? {} : { asked: askedId }),
    revisions: revisions.map(({ row, retrieved, diff }) => {
      const { title, date } = row.about
      return {
        ...revisionToJson(row),
        ...(title === undefined ? {} : { title }),
        ...(date === undefined ? {} : { date: date.value }),
        ...(row.path === undefined ? {} : { path: row.path }),
        ...(retrieved === undefined ? {} : { retrieved }),
        ...(diff === undefined ? {} : { changes: changesToJson(diff) }),
      }
    }),
  }
}

function changesToJson({
  metadata,
  labels,
  counts,
}: RevisionDiff): Pick<DiffJson, 'metadata' | 'labels' | 'counts'> {
  return {
    metadata: metadata.map(({ field, from, to, isTypographic }) => ({
      field,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      typographic: isTypographic,
    })),
    labels: labels.map(labelToJson),
    counts: {
      insert: counts.insert,
      delete: counts.delete,
      substitute: counts.substitute,
      typographic: counts.typographic,
      insertedWords: counts.insertedWords,
      deletedWords: counts.deletedWords,
      spacing: counts.spacing,
    },
  }
}

function labelToJson({ kind, from, to }: LabelCorrection): LabelCorrectionJson {
  const side = ({ turn, text, span }: LabelOfTurn): LabelJson => ({
    turn,
    ...(text === undefined ? {} : { text }),
    ...(span === undefined ? {} : { start: span.start, end: span.end }),
  })
  return { kind, from: side(from), to: side(to) }
}

function revisionEditToJson(edit: RevisionEdit): RevisionEditJson {
  const { part, turn, moved } = edit
  return {
    ...editToJson(edit),
    part,
    turn: {
      ...(turn.source === undefined ? {} : { source: turn.source }),
      ...(turn.draft === undefined ? {} : { draft: turn.draft }),
    },
    ...(moved === undefined ? {} : { moved }),
  }
}
