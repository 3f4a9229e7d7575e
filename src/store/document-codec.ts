import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { NotSpeech, Quotation } from '../article/quotation.ts'
import type { Block, BlockKind, Dropped } from '../document/block.ts'
import type { DocumentDate } from '../document/date.ts'
import type { Document, DocumentId, DocumentKind, Recognized } from '../document/document.ts'
import type { Problem } from '../document/problem.ts'
import type { Speaker, StageNoteKind, Turn } from '../document/turn.ts'
import type { Span } from '../text/span.ts'
import { defined, fromPair, type Pair, toPair } from './pair.ts'
import { fromQuotation, type QuotationStructure, toQuotation } from './quotation-codec.ts'

/** A document with the quotations in it. */
export interface KeptDocument {
  readonly document: Document
  readonly quotations: readonly Quotation[]
  readonly notSpeech: readonly NotSpeech[]
}

/**
 * The text of a document as bytes that {@link decodeText} reads. Nothing is lost, a lone surrogate
 * neither.
 */
export function encodeText(text: string): Uint8Array {
  // UTF-8 has no form for half a surrogate pair.
  return text.isWellFormed()
    ? compress(UTF8_TEXT, Buffer.from(text, 'utf8'))
    : compress(UTF16_TEXT, Buffer.from(text, 'utf16le'))
}

/** @throws {DamagedBytesError} If the bytes are not what was written. */
export function decodeText(bytes: Uint8Array): string {
  const isWide = bytes[0] === UTF16_TEXT
  return decompress(isWide ? UTF16_TEXT : UTF8_TEXT, bytes).toString(isWide ? 'utf16le' : 'utf8')
}

/** Bytes as a store keeps them: smaller, and with a checksum. */
export function encodeBytes(bytes: Uint8Array): Uint8Array {
  return compress(PLAIN_BYTES, bytes)
}

/** @throws {DamagedBytesError} If the bytes are not what was written. */
export function decodeBytes(bytes: Uint8Array): Uint8Array {
  return decompress(PLAIN_BYTES, bytes)
}

/** All that was understood of a text, as bytes that {@link decodeStructure} reads. */
export function encodeStructure(kept: KeptDocument): Uint8Array {
  return compress(STRUCTURE, Buffer.from(JSON.stringify(toStructure(kept))))
}

/**
 * The document that a structure and its text make; the id is kept beside them.
 *
 * @throws {DamagedBytesError} If the bytes are not what was written.
 */
export function decodeStructure(bytes: Uint8Array, text: string, id: DocumentId): KeptDocument {
  const content = decompress(STRUCTURE, bytes)
  return fromStructure(JSON.parse(content.toString('utf8')) as Structure, text, id)
}

/** Bytes of a document that are not what was written. */
export class DamagedBytesError extends Error {
  override readonly name = 'DamagedBytesError'

  constructor(why: string, options?: ErrorOptions) {
    super(`Its bytes are not what was written: ${why}`, options)
  }
}

// The first byte tells what follows; the rest is one Zstandard frame (RFC 8878) with a checksum.
const UTF8_TEXT = 1
const UTF16_TEXT = 2
const PLAIN_BYTES = 3
const STRUCTURE = 4

/** Higher levels save a tenth of the bytes and take three times as long. */
const LEVEL = 1

const OPTIONS = {
  params: {
    [constants.ZSTD_c_compressionLevel]: LEVEL,
    [constants.ZSTD_c_checksumFlag]: 1,
  },
}

/** Bytes of what unpacks for each that is packed; more is unpacked in pieces. */
const RATIO = 5
const LEAST_PIECE = 1024
const MOST_PIECE = 1 << 20

function compress(form: number, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(form), zstdCompressSync(bytes, OPTIONS)])
}

function decompress(form: number, bytes: Uint8Array): Buffer {
  if (bytes[0] !== form) throw new DamagedBytesError('they are of another form')
  try {
    // In one piece for nearly all: what is put together of many takes twice as long.
    const chunkSize = Math.min(MOST_PIECE, Math.max(LEAST_PIECE, RATIO * bytes.length))
    return zstdDecompressSync(bytes.subarray(1), { chunkSize })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new DamagedBytesError('they do not unpack', { cause: error })
  }
}

/**
 * A document as JSON. Names and order of these fields are what records on disks hold: a change needs a
 * migration. Absent is absent.
 */
interface Structure {
  readonly kind: string
  readonly kindReasons: readonly string[]
  readonly title?: string
  readonly date?: { value: string; precision: string; basis: string; span?: Pair }
  readonly place?: string
  readonly venue?: string
  readonly publisher?: string
  readonly address?: string
  readonly participants: readonly string[]
  readonly format: string
  readonly blocks: readonly BlockStructure[]
  readonly body: readonly number[]
  readonly turns: readonly TurnStructure[]
  /** Every speaker once; turns name them by place. */
  readonly speakers: readonly SpeakerStructure[]
  readonly voice?: SpeakerStructure
  readonly language?: string
  readonly time?: string
  readonly updated?: string
  readonly retrieved?: string
  readonly author?: string
  readonly recognized?: readonly { field: string; rule: string; span?: Pair }[]
  readonly corrections?: readonly { struck: Pair; corrected?: Pair }[]
  readonly dropped?: readonly { reason: string; text: string; span?: Pair }[]
  readonly repairs: readonly Pair[]
  readonly problems: readonly { code: string; message: string; span?: Pair }[]
  readonly quotations: readonly QuotationStructure[]
  readonly notSpeech: readonly (readonly [reason: string, start: number, end: number])[]
}

/** What stands behind the level is there when the text was extracted; 0 is no level, no page. */
type BlockStructure = readonly [
  kind: string,
  start: number,
  end: number,
  level?: number,
  page?: number,
  sourceStart?: number,
  sourceEnd?: number,
]

interface SpeakerStructure {
  readonly name: string
  readonly person?: string
  readonly post?: string
  readonly outlet?: string
  readonly basis: string
  readonly evidence?: Pair
}

interface TurnStructure {
  readonly label?: readonly [start: number, end: number, text: string]
  readonly spans: readonly Pair[]
  readonly role: string
  readonly speaker?: number
  readonly interpreted?: true
  readonly language?: string
  readonly notes?: readonly (readonly [kind: string, start: number, end: number, text: string])[]
  readonly previous?: number
  readonly next?: number
}

function toStructure({ document, quotations, notSpeech }: KeptDocument): Structure {
  const { title, date, place, venue, publisher, address, voice } = document
  const { language, time, updated, retrieved, author } = document
  const speakers: SpeakerStructure[] = []
  const numbers = new Map<Speaker, number>()
  const numberOf = (speaker: Speaker): number => {
    let number = numbers.get(speaker)
    if (number === undefined) {
      number = speakers.push(toSpeaker(speaker)) - 1
      numbers.set(speaker, number)
    }
    return number
  }
  const turns = document.turns.map((turn) => toTurn(turn, numberOf))
  // JSON leaves out what is undefined.
  return {
    kind: document.kind,
    kindReasons: document.kindReasons,
    ...defined({ title, place, venue, publisher, address }),
    ...(date === undefined
      ? {}
      : {
          date: {
            value: date.value,
            precision: date.precision,
            basis: date.basis,
            ...(date.span === undefined ? {} : { span: toPair(date.span) }),
          },
        }),
    participants: document.participants,
    format: document.format,
    blocks: document.blocks.map(toBlock),
    body: document.body,
    turns,
    speakers,
    ...(voice === undefined ? {} : { voice: toSpeaker(voice) }),
    ...defined({ language, time, updated, retrieved, author }),
    ...unlessEmpty(
      'recognized',
      document.recognized.map(({ field, rule, span }) => ({ field, rule, ...optionalPair(span) })),
    ),
    ...unlessEmpty(
      'corrections',
      document.corrections.map(({ struck, corrected }) => ({
        struck: toPair(struck),
        ...(corrected === undefined ? {} : { corrected: toPair(corrected) }),
      })),
    ),
    ...unlessEmpty(
      'dropped',
      document.dropped.map(({ reason, text, span }) => ({ reason, text, ...optionalPair(span) })),
    ),
    repairs: document.repairs.map(toPair),
    problems: document.problems.map(({ code, message, span }) => ({
      code,
      message,
      ...optionalPair(span),
    })),
    quotations: quotations.map(toQuotation),
    notSpeech: notSpeech.map(({ reason, span }) => [reason, span.start, span.end]),
  }
}

function fromStructure(structure: Structure, text: string, id: DocumentId): KeptDocument {
  const { title, date, place, venue, publisher, address, voice } = structure
  const {
    language,
    time,
    updated,
    retrieved,
    author,
    recognized = [],
    corrections = [],
    dropped = [],
  } = structure
  const speakers = structure.speakers.map(fromSpeaker)
  const document: Document = {
    id,
    kind: structure.kind as DocumentKind,
    kindReasons: structure.kindReasons,
    ...defined({ title, place, venue, publisher, address }),
    ...(date === undefined ? {} : { date: fromDate(date) }),
    participants: structure.participants,
    text,
    format: structure.format,
    blocks: structure.blocks.map(fromBlock),
    body: structure.body,
    turns: structure.turns.map((turn) => fromTurn(turn, speakers)),
    ...(voice === undefined ? {} : { voice: fromSpeaker(voice) }),
    ...defined({ language, time, updated, retrieved, author }),
    recognized: recognized.map(({ field, rule, span }) => ({
      field: field as Recognized['field'],
      rule,
      ...optionalSpan(span),
    })),
    corrections: corrections.map(({ struck, corrected }) => ({
      struck: fromPair(struck),
      ...(corrected === undefined ? {} : { corrected: fromPair(corrected) }),
    })),
    dropped: dropped.map(({ reason, text, span }) => ({
      reason: reason as Dropped['reason'],
      text,
      ...optionalSpan(span),
    })),
    repairs: structure.repairs.map(fromPair),
    problems: structure.problems.map(
      ({ code, message, span }): Problem => ({
        code: code as Problem['code'],
        message,
        ...optionalSpan(span),
      }),
    ),
  }
  return {
    document,
    quotations: structure.quotations.map(fromQuotation),
    notSpeech: structure.notSpeech.map(([reason, start, end]) => ({
      reason: reason as NotSpeech['reason'],
      span: { start, end },
    })),
  }
}

function toBlock({
  kind,
  span: { start, end },
  level = 0,
  page = 0,
  source,
}: Block): BlockStructure {
  if (source !== undefined) return [kind, start, end, level, page, source.start, source.end]
  if (page > 0) return [kind, start, end, level, page]
  return level > 0 ? [kind, start, end, level] : [kind, start, end]
}

function fromBlock([kind, start, end, level = 0, page = 0, from, to]: BlockStructure): Block {
  return {
    kind: kind as BlockKind,
    span: { start, end },
    ...(level > 0 ? { level } : {}),
    ...(page > 0 ? { page } : {}),
    ...(from === undefined || to === undefined ? {} : { source: { start: from, end: to } }),
  }
}

function fromDate({ value, precision, basis, span }: NonNullable<Structure['date']>): DocumentDate {
  return {
    value,
    precision: precision as DocumentDate['precision'],
    basis: basis as DocumentDate['basis'],
    ...(span === undefined ? {} : { span: fromPair(span) }),
  }
}

function toSpeaker({ name, person, post, outlet, basis, evidence }: Speaker): SpeakerStructure {
  return {
    name,
    ...defined({ person, post, outlet }),
    basis,
    ...(evidence === undefined ? {} : { evidence: toPair(evidence) }),
  }
}

function fromSpeaker({ name, person, post, outlet, basis, evidence }: SpeakerStructure): Speaker {
  return {
    name,
    ...defined({ person, post, outlet }),
    basis: basis as Speaker['basis'],
    ...(evidence === undefined ? {} : { evidence: fromPair(evidence) }),
  }
}

function toTurn(turn: Turn, numberOf: (speaker: Speaker) => number): TurnStructure {
  const { label, spans, role, speaker, interpreted, notes, language, previous, next } = turn
  return {
    ...(label === undefined ? {} : { label: [label.span.start, label.span.end, label.text] }),
    spans: spans.map(toPair),
    role,
    ...(speaker === undefined ? {} : { speaker: numberOf(speaker) }),
    ...(interpreted ? { interpreted } : {}),
    ...(notes.length === 0
      ? {}
      : { notes: notes.map(({ kind, span, text }) => [kind, span.start, span.end, text]) }),
    ...defined({ language, previous, next }),
  }
}

function fromTurn(turn: TurnStructure, speakers: readonly Speaker[]): Turn {
  const { label, spans, role, speaker, interpreted = false, notes = [] } = turn
  const { language, previous, next } = turn
  return {
    ...(label === undefined
      ? {}
      : { label: { span: { start: label[0], end: label[1] }, text: label[2] } }),
    spans: spans.map(fromPair),
    role: role as Turn['role'],
    ...(speaker === undefined ? {} : { speaker: speakers[speaker] as Speaker }),
    interpreted,
    notes: notes.map(([kind, start, end, text]) => ({
      kind: kind as StageNoteKind,
      span: { start, end },
      text,
    })),
    ...defined({ language, previous, next }),
  }
}

function optionalPair(span: Span | undefined): { span?: Pair } {
  return span === undefined ? {} : { span: toPair(span) }
}

function optionalSpan(pair: Pair | undefined): { span?: Span } {
  return pair === undefined ? {} : { span: fromPair(pair) }
}

/** A list under its name, unless there is nothing in it. */
function unlessEmpty<K extends string, T>(
  name: K,
  list: readonly T[],
): { [Name in K]?: readonly T[] } {
  return list.length === 0 ? {} : ({ [name]: list } as { [Name in K]: readonly T[] })
}
