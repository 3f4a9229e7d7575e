import { CsvError, parse } from 'csv-parse/sync'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { decodeSource, type SizeLimit } from '../decode-text.ts'
import { ABOUT_FIELDS } from '../field-name.ts'
import { joinSpeeches } from '../join-speeches.ts'
import { metadataValue } from '../metadata-value.ts'
import type { Extracted } from '../registry.ts'
import { slug } from '../slug.ts'
import { type Speech, speechPage } from '../speech-page.ts'
import { findTable, type TableColumns } from './table-head.ts'

/**
 * Read a table of speech, a sentence or a turn a row, with commas, semicolons, tabs or bars between its
 * columns. Rows of one speaker in a row are one turn; where title or address change, another document
 * begins.
 *
 * @throws {UnreadableError} If no columns name speakers and hold their words.
 */
export function readTableCsv(source: Uint8Array, limit?: SizeLimit): readonly Extracted[] {
  const decoded = decodeSource(source, limit)
  if (!decoded.ok) throw new UnreadableError(decoded.problem)
  const table = findTable(decoded.text)
  if (table === undefined) throw new UnreadableError({ code: 'nothingFound', message: NO_COLUMNS })
  const rows = readRows(decoded.text, table.delimiter)
  const documents = splitDocuments(rows.slice(1), table)
  if (documents.length === 0) throw new UnreadableError({ code: 'nothingFound', message: NO_ROWS })
  return documents.map(({ values, origins, speeches }, index): Extracted => {
    const page = speechPage({
      format: 'csv',
      values,
      origins,
      speeches: joinSpeeches(speeches, true),
      problems: decoded.problems,
    })
    return documents.length === 1 ? { page } : { page, name: slug(index + 1, values.get('title')) }
  })
}

const NO_COLUMNS =
  'The table has no columns for a speaker and a text; name them "speaker" and "text" in its first row'
const NO_ROWS = 'The table holds no words below its first row'

function readRows(text: string, delimiter: string): readonly string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const reason =
      error.code === 'CSV_MAX_RECORD_SIZE'
        ? `a row has more than ${LONGEST_ROW / 1024 / 1024} MB, which happens when a quotation mark is not closed`
        : error.message.slice(0, LONGEST_REASON)
    throw new UnreadableError(
      { code: 'unreadable', message: `The table cannot be read: ${reason}` },
      { cause: error },
    )
  }
}

/** Bytes of one row: a long speech is a hundredth of it. */
const LONGEST_ROW = 16 * 1024 * 1024
const LONGEST_REASON = 160

interface TableDocument {
  readonly key: string
  readonly values: ReadonlyMap<string, string>
  readonly origins: ReadonlyMap<string, string>
  readonly speeches: Speech[]
}

function splitDocuments(rows: readonly string[][], table: TableColumns): TableDocument[] {
  const { text, speaker, post, about } = settleColumns(rows, table)
  const documents: TableDocument[] = []
  for (const row of rows) {
    const words = row[text]?.trim() ?? ''
    if (words === '') continue
    const key = KEY_FIELDS.map((name) => row[about.get(name) ?? -1] ?? '').join('\n')
    let open = documents.at(-1)
    if (open === undefined || open.key !== key) {
      open = { key, ...valuesOf(row, about, table), speeches: [] }
      documents.push(open)
    }
    const held = post === undefined ? undefined : row[post]?.trim()
    open.speeches.push({
      speaker: speaker
        .map((column) => row[column]?.trim() ?? '')
        .filter(Boolean)
        .join(' '),
      text: words,
      ...(held === undefined || held === '' ? {} : { post: held }),
    })
  }
  return documents
}

/** What parts one document from the next. */
const KEY_FIELDS = ['title', 'url']

/** A column named `title` is of the document when it stays, and of the speaker when it changes with them. */
function settleColumns(rows: readonly string[][], table: TableColumns): TableColumns {
  const { about, speaker } = table
  const title = about.get('title')
  if (title === undefined || table.post !== undefined) return table
  const bySpeaker = new Map<string, string>()
  let changes = 0
  let follows = true
  for (const [index, row] of rows.entries()) {
    const value = row[title] ?? ''
    const who = speaker.map((column) => row[column] ?? '').join(' ')
    if ((bySpeaker.get(who) ?? value) !== value) follows = false
    bySpeaker.set(who, value)
    if (index > 0 && value !== (rows[index - 1]?.[title] ?? '')) changes++
  }
  if (changes === 0 || !follows || bySpeaker.size < 2 || bySpeaker.size === rows.length)
    return table
  const rest = new Map(about)
  rest.delete('title')
  return { ...table, about: rest, post: title }
}

function valuesOf(
  row: readonly string[],
  about: ReadonlyMap<string, number>,
  { heads }: TableColumns,
): Pick<TableDocument, 'values' | 'origins'> {
  const values = new Map<string, string>()
  const origins = new Map<string, string>()
  for (const name of Object.keys(ABOUT_FIELDS)) {
    const column = about.get(name)
    const value = column === undefined ? undefined : metadataValue(name, row[column] ?? '')
    if (column === undefined || value === undefined) continue
    values.set(name, value)
    origins.set(name, `column ${heads[column]}`)
  }
  return { values, origins }
}
