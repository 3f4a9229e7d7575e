import { hash } from 'node:crypto'
import type { NotSpeech, Quotation } from './article/quotation.ts'
import { type CheckOptions, type CheckReport, DraftChecker } from './check/check-draft.ts'
import { MemorySource } from './check/memory-source.ts'
import { type RecordEntry, SearchableRecord } from './check/record.ts'
import { decodeText } from './decode-text.ts'
import { type DocumentDate, parseIsoDate } from './document/date.ts'
import {
  DOCUMENT_KINDS,
  type Document,
  type DocumentId,
  type DocumentKind,
  isWitness,
} from './document/document.ts'
import type { Problem } from './document/problem.ts'
import {
  type DocumentInput,
  type ReadDocument,
  readDraft,
  readDocument as readText,
} from './read-document.ts'

export type { Edit, EditClass, EditSide } from './align/edit.ts'
export type { NotSpeech, Occasion, Quotation, QuotationKind, Source } from './article/quotation.ts'
export type { CheckOptions, CheckReport, CheckSummary } from './check/check-draft.ts'
export type { CheckWork } from './check/find-passages.ts'
export {
  type Attribution,
  type CheckedQuotation,
  type ContextEvidence,
  type EvidenceSentence,
  type Facts,
  type Finding,
  type Match,
  VERDICTS,
  type Verdict,
} from './check/finding.ts'
export type { RecordEntry } from './check/record.ts'
export { MOST_BYTES } from './decode-text.ts'
export type { Block, BlockKind } from './document/block.ts'
export { type DocumentDate, type PartialDate, parseIsoDate } from './document/date.ts'
export {
  DOCUMENT_KINDS,
  type Document,
  type DocumentId,
  type DocumentKind,
  isWitness,
} from './document/document.ts'
export type { Problem, ProblemCode } from './document/problem.ts'
export type {
  Role,
  Speaker,
  SpeakerLabel,
  StageNote,
  StageNoteKind,
  Turn,
} from './document/turn.ts'
export { LineFinder } from './text/line.ts'
export type { Span } from './text/span.ts'

/** The rules by which words count as the same, by version; printed with every report. */
export const MATCHING_CONTRACT = '1'

/** A text or the bytes of one, and what is known of it beforehand. */
export interface TextInput {
  /** The text itself, or the bytes it is to be decoded from. */
  readonly text: string | Uint8Array
  /** Names the document; made from the content when absent. */
  readonly id?: string
  /** What kind of document it is; told from the content when absent. */
  readonly kind?: DocumentKind
  /** ISO 8601 `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string
  readonly title?: string
  readonly publisher?: string
  /** Where it was published. */
  readonly url?: string
  /** Where it was read from, to name it in reports. */
  readonly path?: string
}

/** A text read as a document. */
export interface ParsedDocument {
  readonly document: Document
  /** The quotations in it; none for a transcript. */
  readonly quotations: readonly Quotation[]
  /** Words in quotation marks that are no speech: titles, terms, nicknames. */
  readonly notSpeech: readonly NotSpeech[]
  readonly path?: string
}

/** The input cannot be read at all: it is binary, or larger than the limit. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

/**
 * Read a text: what kind of document it is, when and where it is from, who speaks in it, and what it
 * quotes.
 *
 * Never fails on bad input; what is wrong or doubtful is listed in `document.problems`.
 *
 * @throws {UnreadableError} If bytes are given that are no text, or too many of them.
 * @throws {RangeError} If `kind` or `date` is none of those allowed.
 * @example
 * const { document } = parseDocument({ text: 'MINISTER ODA: We are ready.\n\nQUESTION: When?' })
 * document.turns.length // => 2
 */
export function parseDocument(input: TextInput): ParsedDocument {
  const { read, path } = open(input, readText)
  return {
    document: read.document,
    quotations: read.quotations,
    notSpeech: read.notSpeech,
    ...(path === undefined ? {} : { path }),
  }
}

/**
 * Documents held in memory, against which drafts are checked.
 *
 * @example
 * const record = new MemoryRecord([parseDocument({ text: 'MINISTER ODA: We will not accept it.' })])
 * const report = record.check({ text: '"We will accept it," Minister Oda said.' })
 * report.findings[0].verdict // => 'altered'
 * report.findings[0].match.edits[0].class // => 'negation'
 */
export class MemoryRecord {
  /** Problems of the sources themselves: press reports among them, texts given twice. */
  readonly problems: readonly (Problem & { readonly document: DocumentId })[]
  readonly #source: MemorySource
  readonly #checker: DraftChecker

  constructor(documents: readonly ParsedDocument[]) {
    const { entries, problems } = enter(documents)
    this.problems = problems
    this.#source = new MemorySource(entries)
    this.#checker = new DraftChecker(new SearchableRecord(this.#source))
  }

  /** The documents, each once, in the order given. */
  get entries(): readonly RecordEntry[] {
    return this.#source.entries
  }

  /** Words that can be found. */
  get wordCount(): number {
    return this.#source.index.wordCount
  }

  /** Bytes that the index takes beyond the texts. */
  get indexBytes(): number {
    return this.#source.index.byteLength
  }

  /**
   * Check every quotation of a draft against the record.
   *
   * @throws {UnreadableError} If bytes are given that are no text, or too many of them.
   * @throws {RangeError} If `kind` or `date` is none of those allowed.
   */
  check(input: TextInput, options: CheckOptions = {}): CheckReport {
    const { read } = open(input, readDraft)
    return this.#checker.check(read, options)
  }
}

function open<T extends ReadDocument>(
  input: TextInput,
  read: (input: DocumentInput) => T,
): { read: T; path: string | undefined } {
  const { text: raw, id, kind, date, title, publisher, url, path } = input
  const decoded =
    typeof raw === 'string' ? { ok: true as const, text: raw, problems: [] } : decodeText(raw)
  if (!decoded.ok) throw new UnreadableError(decoded.problem)
  // The byte-order mark of a text handed in as a string is no part of it either.
  const text = decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text
  if (kind !== undefined && !DOCUMENT_KINDS.includes(kind)) {
    throw new RangeError(`Unknown kind "${kind}"; use one of ${DOCUMENT_KINDS.join(', ')}`)
  }
  const result = read({
    text,
    id: (id ?? hash('sha256', text, 'hex').slice(0, 16)) as DocumentId,
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date: givenDate(date) }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { address: url }),
  })
  const problems = [...decoded.problems, ...result.document.problems]
  return { read: { ...result, document: { ...result.document, problems } }, path }
}

function givenDate(value: string): DocumentDate {
  const date = parseIsoDate(value)
  if (date === undefined) {
    throw new RangeError(`Not a date: "${value}"; write YYYY-MM-DD, YYYY-MM or YYYY`)
  }
  return { ...date, basis: 'given' }
}

/** Number revisions, drop texts given twice, and say what is to be said of the sources. */
function enter(documents: readonly ParsedDocument[]): {
  entries: RecordEntry[]
  problems: (Problem & { readonly document: DocumentId })[]
} {
  const entries: RecordEntry[] = []
  const problems: (Problem & { readonly document: DocumentId })[] = []
  const texts = new Map<string, RecordEntry>()
  const revisions = new Map<string, number>()
  for (const { document, path } of documents) {
    const twin = texts.get(document.text)
    if (twin !== undefined) {
      problems.push({
        code: 'duplicate',
        message: `The same text was given twice; it is searched once, as ${twin.path ?? twin.document.id}`,
        document: document.id,
      })
      continue
    }
    if (!isWitness(document)) {
      problems.push({
        code: 'sourceIsPressReport',
        message:
          'This source reads like a press report; it can show that words were reported, not that they were said',
        document: document.id,
      })
    }
    if (document.kind === 'unknown' && document.body.length > 0) {
      problems.push({
        code: 'kindUnknown',
        message:
          'What this source is could not be told; it is taken for an official text. Say otherwise with a kind',
        document: document.id,
      })
    }
    const revision = (revisions.get(document.id) ?? 0) + 1
    revisions.set(document.id, revision)
    const entry = { document, revision, newest: revision, ...(path === undefined ? {} : { path }) }
    texts.set(document.text, entry)
    entries.push(entry)
  }
  const numbered = entries.map((entry) => ({
    ...entry,
    newest: revisions.get(entry.document.id) ?? entry.revision,
  }))
  return { entries: numbered, problems }
}
