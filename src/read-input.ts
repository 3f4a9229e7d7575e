import { hash } from 'node:crypto'
import type { Page } from './document/block.ts'
import { type DocumentDate, notADate, parseIsoDate } from './document/date.ts'
import { DOCUMENT_KINDS, type DocumentId, type DocumentKind } from './document/document.ts'
import type { Problem } from './document/problem.ts'
import { UnreadableError } from './document/unreadable-error.ts'
import { decodeText, type SizeLimit } from './format/decode-text.ts'
import { identifySources } from './people/identify-sources.ts'
import { identifySpeakers } from './people/identify-speakers.ts'
import type { PeopleRegistry } from './people/people-registry.ts'
import type { DocumentInput, ReadDocument } from './read-document.ts'

/** A text or the bytes of one, and what is known of it beforehand. */
export interface TextInput {
  /** The text itself, or the bytes it is to be decoded from. */
  readonly text: string | Uint8Array
  /** What was extracted from it, when it is a web page, a PDF or another format that is no text. */
  readonly page?: Page
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
  /** When it was fetched from there, as ISO 8601. */
  readonly retrieved?: string
  /** Registries in which its speakers are looked up, the first to know somebody first. */
  readonly people?: readonly PeopleRegistry[]
  /**
   * Find only quotations with marks in a press report, and not what is reported without: several times
   * as fast.
   */
  readonly markedOnly?: boolean
  /** Where it was read from, to name it in reports. */
  readonly path?: string
  /** Bytes of the largest text that is decoded; 64 MB when absent. */
  readonly mostBytes?: number
}

/**
 * Decode a text, and read it with what is known of it.
 *
 * @throws {UnreadableError} If bytes are given that are no text, or too many of them.
 * @throws {RangeError} If `kind` or `date` is none of those allowed.
 */
export function readInput<T extends ReadDocument>(
  {
    text: raw,
    page,
    id,
    kind,
    date,
    title,
    publisher,
    url,
    retrieved,
    markedOnly,
    people = [],
    ...limit
  }: TextInput,
  read: (input: DocumentInput) => T,
): T {
  const { text, problems: found } =
    page === undefined ? textOf(raw, limit) : { text: page.text, problems: [] }
  if (kind !== undefined && !DOCUMENT_KINDS.includes(kind)) {
    throw new RangeError(`Unknown kind "${kind}"; use one of ${DOCUMENT_KINDS.join(', ')}`)
  }
  const result = read({
    text,
    ...(page === undefined ? {} : { page }),
    id: (id ?? hash('sha256', text, 'hex').slice(0, 16)) as DocumentId,
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date: givenDate(date) }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { address: url }),
    ...(retrieved === undefined ? {} : { retrieved }),
    ...(markedOnly === undefined ? {} : { markedOnly }),
  })
  const problems = [...found, ...result.document.problems]
  const document = { ...identifySpeakers(result.document, people), problems }
  const quotations = identifySources(result.quotations, document.date, people)
  return { ...result, document, quotations }
}

function textOf(
  raw: string | Uint8Array,
  limit: SizeLimit,
): {
  readonly text: string
  readonly problems: readonly Problem[]
} {
  const decoded =
    typeof raw === 'string'
      ? { ok: true as const, text: raw, problems: [] }
      : decodeText(raw, limit)
  if (!decoded.ok) throw new UnreadableError(decoded.problem)
  // The byte-order mark of a text handed in as a string is no part of it either.
  const text = decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text
  return { text, problems: decoded.problems }
}

function givenDate(value: string): DocumentDate {
  const date = parseIsoDate(value)
  if (date === undefined) throw new RangeError(notADate(value))
  return { ...date, basis: 'given' }
}
