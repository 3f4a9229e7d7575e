import { ABOUT_FIELDS, fieldName, POST_FIELDS, SPEAKER_FIELDS, TEXT_FIELDS } from '../field-name.ts'

/** Which column of a table holds what, by index. */
export interface TableColumns {
  readonly delimiter: string
  readonly heads: readonly string[]
  readonly text: number
  /** One column, or those of given name and surname. */
  readonly speaker: readonly number[]
  readonly post: number | undefined
  /** Columns about the whole document, by name of metadata. */
  readonly about: ReadonlyMap<string, number>
}

/**
 * The columns of a table of speech, by its first row; `undefined` for any text whose first line does not
 * name a column of speakers and one of words, or whose next line is no row of it.
 */
export function findTable(text: string): TableColumns | undefined {
  const [first, second] = firstLines(text)
  if (first === undefined || second === undefined) return undefined
  for (const delimiter of DELIMITERS) {
    if (!first.includes(delimiter) || !second.includes(delimiter)) continue
    const heads = first.split(delimiter).map((head) => head.trim().replace(/^"(.*)"$/, '$1'))
    const columns = findColumns(heads)
    if (columns !== undefined) return { delimiter, heads, ...columns }
  }
  return undefined
}

const DELIMITERS = ['\t', ',', ';', '|']

/** Code units of the first row and of as much of the second as is looked at. */
const LONGEST_HEAD = 4000

function firstLines(text: string): readonly string[] {
  const from = text.startsWith('\ufeff') ? 1 : 0
  const head = text.slice(from, from + LONGEST_HEAD)
  const end = head.search(/[\r\n]/)
  if (end < 0) return []
  const rest = text.slice(from + end, from + end + LONGEST_HEAD).replace(/^[\r\n]+/, '')
  return rest === '' ? [] : [head.slice(0, end), rest]
}

function findColumns(
  heads: readonly string[],
): Omit<TableColumns, 'delimiter' | 'heads'> | undefined {
  const byName = new Map<string, number>()
  for (const [column, head] of heads.entries()) {
    const name = fieldName(head)
    if (!byName.has(name)) byName.set(name, column)
  }
  const speaker = speakerColumns(byName)
  const text = columnOf(TEXT_FIELDS, byName, speaker)
  if (speaker.length === 0 || text === undefined) return undefined
  const taken = [...speaker, text]
  const about = new Map<string, number>()
  for (const [name, fields] of Object.entries(ABOUT_FIELDS)) {
    const column = columnOf(fields, byName, taken)
    if (column !== undefined) about.set(name, column)
  }
  return { text, speaker, post: columnOf(POST_FIELDS, byName, taken), about }
}

function speakerColumns(byName: ReadonlyMap<string, number>): readonly number[] {
  const given = columnOf(['first name', 'given name', 'firstname', 'forename'], byName)
  const last = columnOf(['last name', 'surname', 'family name', 'lastname'], byName)
  const whole = columnOf(SPEAKER_FIELDS, byName)
  if (given !== undefined && last !== undefined) return [given, last]
  const only = whole ?? last
  return only === undefined ? [] : [only]
}

function columnOf(
  fields: readonly string[],
  byName: ReadonlyMap<string, number>,
  taken: readonly number[] = [],
): number | undefined {
  for (const field of fields) {
    const column = byName.get(field)
    if (column !== undefined && !taken.includes(column)) return column
  }
  return undefined
}
