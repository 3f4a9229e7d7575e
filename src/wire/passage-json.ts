import {
  type Document,
  formatAddress,
  type KeptDocument,
  type LocatedAddress,
  pageAt,
  type RevisionRow,
  readWords,
  type Span,
} from '../verbale.ts'
import { type DocumentJson, documentToJson } from './document-json.ts'
import { type SpanJson, spanToJson, type TextSpanJson } from './quotation-json.ts'

/** A revision of a document, as it is listed. */
export interface RevisionJson {
  readonly revision: number
  /** ISO 8601 with a zone. */
  readonly addedAt: string
  /** SHA-256 of the bytes that came. */
  readonly hash: string
  readonly words: number
  /** Whether it is the newest. */
  readonly current: boolean
}

/** A document of the record: what `verbale show ID --json` prints. */
export interface ShownDocumentJson extends DocumentJson {
  readonly revision: number
  readonly address: string
  /** The id that was asked for, when it leads elsewhere. */
  readonly asked?: string
  /** Oldest first. */
  readonly revisions: readonly RevisionJson[]
}

/** A turn, or a span of a document: what `verbale show ID#12 --json` prints. */
export interface PassageJson {
  readonly format: 'verbale.passage/1'
  readonly address: string
  /** The id that was asked for, when it leads elsewhere. */
  readonly asked?: string
  readonly document: {
    readonly id: string
    readonly kind: string
    readonly title?: string
    readonly date?: string
    readonly place?: string
    readonly venue?: string
    readonly publisher?: string
    readonly url?: string
    readonly revision: number
    readonly newest: number
    readonly path?: string
  }
  /** The turn it lies in; absent when it lies in several, or in none. */
  readonly turn?: number
  readonly speaker?: string
  readonly speakerLabel?: string
  readonly role?: string
  readonly basis?: 'stated' | 'inferred'
  readonly interpreted?: boolean
  /** Page of the source on which the paragraph begins, when it has pages. */
  readonly page?: number
  /** The words, label and stage notes excluded. */
  readonly spans: readonly SpanJson[]
  /** The words as a person reads them: paragraphs parted by an empty line. */
  readonly words: string
  /** What stands around it, as a person reads it. */
  readonly context: {
    /** The rest of the sentences, or of the turn, that a span lies in. */
    readonly before?: string
    readonly after?: string
    /** Turns or paragraphs around, as many as were asked for. */
    readonly sections: readonly ContextSectionJson[]
  }
  /** What became of it in the newest revision, when it is of an earlier one. */
  readonly carried?: CarriedJson
}

/** A turn or a paragraph near a passage. */
export interface ContextSectionJson {
  readonly turn?: number
  readonly address: string
  readonly speaker?: string
  readonly speakerLabel?: string
  readonly role?: string
  readonly basis?: 'stated' | 'inferred'
  readonly words: string
}

/** A passage in the newest revision. */
export interface CarriedJson {
  /** At the same place, at another, or no longer there. */
  readonly status: 'held' | 'moved' | 'gone'
  readonly revision: number
  /** Where the words stand now; absent when they are gone. */
  readonly address?: string
  /** Of a turn: how many of its words it still has, of how many. */
  readonly kept?: number
  readonly of?: number
  /** What stands there now, when the words are gone; it is not the same and not to be cited for it. */
  readonly near?: TextSpanJson
}

/** What surrounds a passage, as far as it is asked for. */
export interface PassageContext {
  readonly before?: string
  readonly after?: string
  readonly sections: readonly { readonly turn?: number; readonly spans: readonly Span[] }[]
}

/** A document with its revisions, in the shape `verbale.document/1`. */
export function shownDocumentToJson(
  { kept, row, askedId, address }: LocatedAddress,
  rows: readonly RevisionRow[],
): ShownDocumentJson {
  return {
    ...documentToJson(kept),
    revision: row.revision,
    address: formatAddress(address),
    ...(askedId === undefined ? {} : { asked: askedId }),
    revisions: rows.map(revisionToJson),
  }
}

/** A revision as it is listed. */
export function revisionToJson({
  revision,
  addedAt,
  hash,
  counts,
  newest,
}: RevisionRow): RevisionJson {
  return { revision, addedAt, hash, words: counts.words, current: revision === newest }
}

/** A turn or a span in the shape `verbale.passage/1`. */
export function passageToJson(
  { address, askedId, row, kept, carried }: LocatedAddress,
  { turn, spans }: { readonly turn?: number; readonly spans: readonly Span[] },
  { before, after, sections }: PassageContext,
): PassageJson {
  const { document } = kept
  const { id, kind, title, date, place, venue, publisher, address: url } = document
  const { revision, newest, path } = row
  const page = spans[0] === undefined ? undefined : pageAt(document.blocks, spans[0].start)
  return {
    format: 'verbale.passage/1',
    address: formatAddress(address),
    ...(askedId === undefined ? {} : { asked: askedId }),
    document: {
      id,
      kind,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date: date.value }),
      ...(place === undefined ? {} : { place }),
      ...(venue === undefined ? {} : { venue }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(url === undefined ? {} : { url }),
      revision,
      newest,
      ...(path === undefined ? {} : { path }),
    },
    ...voiceToJson(document, turn),
    ...(turn === undefined ? {} : { interpreted: document.turns[turn]?.interpreted ?? false }),
    ...(page === undefined ? {} : { page }),
    spans: spans.map(spanToJson),
    words: readWords(document, spans),
    context: {
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      sections: sections.map((section) => ({
        ...voiceToJson(document, section.turn),
        address: formatAddress({
          id,
          revision,
          part:
            section.turn === undefined
              ? {
                  span: {
                    start: section.spans[0]?.start ?? 0,
                    end: section.spans.at(-1)?.end ?? 0,
                  },
                }
              : { turn: section.turn },
        }),
        words: readWords(document, section.spans),
      })),
    },
    ...(carried === undefined ? {} : { carried: carriedToJson(carried) }),
  }
}

/** Who speaks in a turn, or whose words a document without turns gives. */
function voiceToJson(
  { turns, voice }: Document,
  index: number | undefined,
): Pick<PassageJson, 'turn' | 'speaker' | 'speakerLabel' | 'role' | 'basis'> {
  const turn = index === undefined ? undefined : turns[index]
  const speaker = turns.length === 0 ? voice : turn?.speaker
  return {
    ...(index === undefined ? {} : { turn: index }),
    ...(speaker === undefined ? {} : { speaker: speaker.name }),
    ...(turn?.label === undefined ? {} : { speakerLabel: turn.label.text }),
    ...(turn === undefined ? {} : { role: turn.role }),
    ...(speaker === undefined ? {} : { basis: speaker.basis }),
  }
}

function carriedToJson({ row, kept, part }: NonNullable<LocatedAddress['carried']>): CarriedJson {
  const { id, revision } = row
  if (part.kind === 'span') {
    const { carried } = part
    return carried.status === 'gone'
      ? { status: 'gone', revision, near: textSpan(kept, carried.near) }
      : {
          status: carried.status,
          revision,
          address: formatAddress({ id, revision, part: { span: carried.span } }),
        }
  }
  const { carried } = part
  const counts = { kept: carried.kept, of: carried.words }
  return carried.status === 'gone'
    ? { status: 'gone', revision, ...counts, near: textSpan(kept, carried.near) }
    : {
        status: carried.status,
        revision,
        address: formatAddress({ id, revision, part: { turn: carried.turn } }),
        ...counts,
      }
}

function textSpan({ document }: KeptDocument, { start, end }: Span): TextSpanJson {
  return { start, end, text: document.text.slice(start, end) }
}
