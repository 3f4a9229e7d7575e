import type {
  AddressedPart,
  CheckReport,
  KeptDocument,
  LedgerRows,
  ListedRow,
  PeopleRegistry,
  ReviewedFinding,
} from '../verbale.ts'

/**
 * What is exported: documents, drafts that were checked, rows of ledgers, people. Each is read when an
 * exporter comes to it, so that no more is held than one of them.
 */
export interface ExportSource {
  /** The documents that were asked for, by date and then by id; those that were named, as named. */
  documents(): AsyncIterable<ExportedDocument>
  /** The newest revision of a document by its id, whether it was asked for or not. */
  document(id: string): Promise<ExportedDocument | undefined>
  /** When the record was given a revision: ISO 8601 with a zone; absent when no record has it. */
  addedAt(id: string, revision: number): string | undefined
  /** Drafts that were checked, in the order given. */
  checks(): AsyncIterable<ExportedCheck>
  /** The rows of a ledger that stand in these documents. */
  rows<Name extends keyof LedgerRows>(ledger: Name): AsyncIterable<ListedRow<LedgerRows[Name]>>
  /** Registries of people, the one that is looked in first before the others. */
  people(): readonly PeopleRegistry[]
}

/** A document as it is exported. */
export interface ExportedDocument extends KeptDocument {
  /** Which revision it is; absent when no record keeps it. */
  readonly revision?: number
  /** When the record was given it: ISO 8601 with a zone. */
  readonly addedAt?: string
  /** SHA-256 of the bytes that came, in hexadecimal. */
  readonly hash?: string
  /** Where the bytes were read from. */
  readonly path?: string
  /** The turn or the span that was asked for; absent when it is the whole. */
  readonly part?: AddressedPart
}

/** A draft that was checked. */
export interface ExportedCheck {
  readonly report: CheckReport
  readonly path?: string
  /** What people decided on its findings, by key; absent when no record keeps it. */
  readonly reviews?: ReadonlyMap<string, ReviewedFinding>
}

/** How an exporter writes. */
export interface ExportOptions {
  /** What a row or an item stands for, of {@link ExportFormat.rows}; else the first of these. */
  readonly rows?: string
  /**
   * Where documents are found on the web, as `https://desk.example/api/v1/documents/`: the id follows it.
   * Without it they are named by {@link DOCUMENT_SCHEME}.
   */
  readonly base?: string
  /** The program and its version, as files name it: `verbale 1.2.0`. */
  readonly generator?: string
}

/** Writes a format, piece by piece; the pieces are the file. */
export type Exporter = (
  source: ExportSource,
  options: ExportOptions,
) => AsyncIterable<string | Uint8Array>

/** What was asked for cannot be said in a format; the message tells what can. */
export class ExportError extends Error {
  override readonly name = 'ExportError'
  readonly code: ExportErrorCode

  constructor(code: ExportErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

export type ExportErrorCode =
  /** The format needs a draft that was checked, and there is none. */
  | 'noDraft'
  /** The format holds one document, and there are several. */
  | 'severalDocuments'
  /** There is no document to write. */
  | 'noDocument'
  /** The format has no such rows. */
  | 'noSuchRows'

/** Begins the IRI of a document that is nowhere on the web; the id, percent-encoded, follows. */
export const DOCUMENT_SCHEME = 'verbale:'
