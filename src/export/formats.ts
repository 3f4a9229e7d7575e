import { ExportError, type Exporter } from './source.ts'

/** A format in which documents, checks or rows leave the record. */
export interface ExportFormat {
  readonly name: string
  /** A line for a person who chooses. */
  readonly about: string
  readonly mediaType: string
  /** How the names of its files end, without the point. */
  readonly extension: string
  /** What its rows or items can stand for, the usual one first; absent when there is no choice. */
  readonly rows?: readonly string[]
  /** The exporter, loaded when it is asked for: starting up is most of a short command. */
  load(): Promise<Exporter>
}

/** Every format of `verbale export` and of `GET /export/{format}`, by name. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'annotations',
    about: 'W3C Web Annotations, JSON-LD: findings of drafts, quotations, rows of ledgers',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'jsonld',
    rows: [
      'quotations',
      'findings',
      'commitments',
      'questions',
      'events',
      'figures',
      'positions',
      'times',
    ],
    load: async () => (await import('./annotation/annotations.ts')).exportAnnotations,
  },
  {
    name: 'tei',
    about: 'TEI with the elements of Parla-CLARIN; a corpus when there are several documents',
    mediaType: 'application/tei+xml',
    extension: 'xml',
    load: async () => (await import('./tei/tei.ts')).exportTei,
  },
  {
    name: 'akn',
    about: 'Akoma Ntoso debate; one document a file',
    mediaType: 'application/akn+xml',
    extension: 'xml',
    load: async () => (await import('./akoma-ntoso/akoma-ntoso.ts')).exportAkomaNtoso,
  },
  {
    name: 'jsonl',
    about: 'JSON Lines, a document (verbale.document/1) a line',
    mediaType: 'application/jsonl',
    extension: 'jsonl',
    load: async () => (await import('./json-lines.ts')).exportJsonLines,
  },
  {
    name: 'csv',
    about: 'a table: a row for each turn, quotation or finding',
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    rows: ['turns', 'quotations', 'findings'],
    load: async () => (await import('./csv/csv.ts')).exportCsv,
  },
  {
    name: 'docx',
    about: 'a Word file: checked drafts with a comment at each quotation',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    rows: ['findings'],
    load: async () => (await import('./word/word.ts')).exportWord,
  },
  {
    name: 'csl',
    about: 'CSL-JSON, a list of documents, turns or spans as reference managers read it',
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'json',
    load: async () => (await import('./citation/citation.ts')).exportCslJson,
  },
  {
    name: 'bibtex',
    about: 'BibTeX, an entry for each document, turn or span',
    mediaType: 'application/x-bibtex',
    extension: 'bib',
    load: async () => (await import('./citation/citation.ts')).exportBibtex,
  },
  {
    name: 'parquet',
    about: 'Apache Parquet, the tables of csv and of the ledgers with typed columns',
    mediaType: 'application/vnd.apache.parquet',
    extension: 'parquet',
    rows: [
      'turns',
      'quotations',
      'findings',
      'commitments',
      'questions',
      'events',
      'figures',
      'positions',
      'formulas',
      'times',
    ],
    load: async () => (await import('./parquet/parquet.ts')).exportParquet,
  },
  {
    name: 'popolo',
    about: 'Popolo JSON: everybody who speaks, with posts and their dates',
    mediaType: 'application/json',
    extension: 'json',
    load: async () => (await import('./popolo/popolo.ts')).exportPopolo,
  },
  {
    name: 'schema-org',
    about: 'schema.org JSON-LD: quotations, and reviews of findings that a person confirmed',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    rows: ['quotations', 'findings'],
    load: async () => (await import('./schema-org/schema-org.ts')).exportSchemaOrg,
  },
]

/** The format of a name; `undefined` when there is none. */
export function exportFormat(name: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find((format) => format.name === name)
}

/**
 * What the rows of an export stand for: what was asked for, else findings when drafts were checked, else
 * the usual.
 *
 * @throws {ExportError} `noSuchRows` when the format has no such rows.
 */
export function chooseRows(
  format: Pick<ExportFormat, 'name' | 'rows'>,
  asked: string | undefined,
  hasDrafts: boolean,
): string | undefined {
  const { name, rows } = format
  if (asked === undefined) {
    return hasDrafts && rows?.includes('findings') ? 'findings' : rows?.[0]
  }
  if (rows?.includes(asked)) return asked
  const has = rows === undefined ? 'has no choice of rows' : `has ${rows.join(', ')}`
  throw new ExportError('noSuchRows', `No rows "${asked}"; ${name} ${has}`)
}
