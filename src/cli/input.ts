import { readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, extname, join, resolve, sep } from 'node:path'
import { DOCUMENT_KINDS, type DocumentKind, parseIsoDate, type TextInput } from '../verbale.ts'
import { closestOf } from './closest.ts'
import { UsageError } from './exit.ts'
import { namedUnread, readLines, readWhole, tooLong, unreadable } from './read-bytes.ts'

/** One text to read, or why it cannot be read. */
export type Input =
  | { readonly ok: true; readonly input: TextInput; readonly place: InputPlace }
  | UnreadInput

/** Why a text cannot be read, in the shape of a problem, and where it was to come from. */
export interface UnreadInput {
  readonly ok: false
  readonly code: string
  readonly message: string
  readonly place: InputPlace
}

/** Where an input comes from: a file, and the line of it when it is JSON Lines. */
export interface InputPlace {
  readonly path: string
  readonly line?: number
}

/** What the command line says of every input. */
export interface Given {
  readonly kind?: DocumentKind
  readonly date?: string
}

/** Files of these endings are read in a folder; a file named outright is read whatever its name. */
const TEXT_FILES: ReadonlySet<string> = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.jsonl',
  '.ndjson',
])

/**
 * The texts that paths name, in order: a file, every text file in a folder and those below it by
 * name, `-` for standard input, and each line of JSON Lines.
 *
 * Links to files are followed, links to folders are not, so no folder is read twice.
 */
export function* readInputs(paths: readonly string[], given: Given = {}): Generator<Input> {
  for (const path of paths) {
    if (path !== '-' && isFolder(path)) yield* readFolder(path, given)
    else yield* readFile(path, given)
  }
}

/** The texts of one JSON Lines file, or of standard input when `path` is `-`. */
export function* readJsonLines(path: string, given: Given = {}): Generator<Input> {
  const base = path === '-' ? '.' : dirname(path)
  for (const line of readLines(path)) {
    if ('ok' in line) {
      yield { ...line, place: { path } }
      continue
    }
    const place = { path, line: line.number }
    if (line.bytes === undefined) {
      yield { ...tooLong(), place }
      continue
    }
    const text = decodeLine(line.bytes)
    if (text === undefined) yield badLine(place, 'Not UTF-8; write JSON Lines in UTF-8')
    else if (text.trim() !== '') yield readRow(text, place, base, given)
  }
}

/** Whether paths name one plain text file, so that one object is printed and not JSON Lines. */
export function namesOneFile(paths: readonly string[]): boolean {
  const [path] = paths
  if (path === undefined || paths.length > 1) return false
  return path === '-' || (!isJsonLines(path) && !isFolder(path))
}

/**
 * Make sure that a command line names standard input once at most: a second reading finds it empty.
 *
 * @throws {UsageError} If it names it more often.
 */
export function requireOneStandardInput(paths: readonly (string | undefined)[]): void {
  const count = paths.filter((path) => path === '-').length
  if (count > 1) {
    throw new UsageError(
      `Standard input (-) is named ${count} times and can be read once; name files for the rest`,
    )
  }
}

/**
 * Reads the name of a kind of document, in any letter case.
 *
 * @throws {UsageError} If there is no such kind.
 */
export function parseKind(value: string): DocumentKind {
  const kind = DOCUMENT_KINDS.find((candidate) => candidate.toLowerCase() === value.toLowerCase())
  if (kind === undefined) throw new UsageError(unknownName('kind', value, DOCUMENT_KINDS))
  return kind
}

/**
 * Reads a day, a month or a year.
 *
 * @throws {UsageError} If it is none.
 */
export function parseDate(value: string): string {
  if (parseIsoDate(value) === undefined) {
    throw new UsageError(`Not a date: "${value}"; write YYYY-MM-DD, YYYY-MM or YYYY`)
  }
  return value
}

/** Whether `path` names the file `target`, whose links are resolved, or a folder it is read with. */
export function wouldRead(path: string, target: string): boolean {
  if (path === '-') return false
  let real: string
  try {
    real = realpathSync(path)
  } catch (error) {
    unreadable(error)
    return false
  }
  return real === target || (target.startsWith(real + sep) && hasTextName(target))
}

/** What is said of a name that is none of those there are. */
export function unknownName(what: string, name: string, names: readonly string[]): string {
  const meant = closestOf(name, names)
  const all = `any of ${names.join(', ')}`
  return meant === undefined
    ? `Unknown ${what} "${name}"; use ${all}`
    : `Unknown ${what} "${name}"; did you mean ${meant}? Use ${all}`
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    // What cannot be looked at is told when it is read.
    unreadable(error)
    return false
  }
}

function* readFile(path: string, given: Given): Generator<Input> {
  if (isJsonLines(path)) {
    yield* readJsonLines(path, given)
    return
  }
  const place = { path }
  const read = readWhole(path)
  yield read.ok
    ? { ok: true, input: { ...given, text: read.bytes, path }, place }
    : { ...read, place }
}

function hasTextName(path: string): boolean {
  return TEXT_FILES.has(extname(path).toLowerCase())
}

function isJsonLines(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path)
}

function* readFolder(path: string, given: Given): Generator<Input> {
  let isEmpty = true
  for (const file of listFiles(path)) {
    isEmpty = false
    if (typeof file === 'string') yield* readFile(file, given)
    else yield file
  }
  if (!isEmpty) return
  const endings = [...TEXT_FILES].join(', ')
  const message = `No text files in this folder; files ending in ${endings} are read`
  yield { ok: false, code: 'unreadable', message, place: { path } }
}

/** The text files in a folder and below it, by name; hidden ones left out. */
function* listFiles(folder: string): Generator<string | UnreadInput> {
  let entries: { readonly name: string; readonly isFolder: boolean; readonly isText: boolean }[]
  try {
    entries = readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
      isText: (entry.isFile() || entry.isSymbolicLink()) && hasTextName(entry.name),
    }))
  } catch (error) {
    yield { ...unreadable(error), place: { path: folder } }
    return
  }
  // By the whole path, as the system's own listings sort: a folder's name counts with its slash.
  const sortKey = (entry: (typeof entries)[number]): string =>
    entry.isFolder ? `${entry.name}/` : entry.name
  entries.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  for (const { name, isFolder, isText } of entries) {
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    if (isFolder) yield* listFiles(path)
    else if (isText) yield path
  }
}

const FIELDS = ['id', 'text', 'path', 'kind', 'date', 'title', 'publisher', 'url'] as const
const EXAMPLE = '{"text": "…"} or {"path": "…"}'

function decodeLine(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function badLine(place: InputPlace, message: string): UnreadInput {
  return { ok: false, code: 'badLine', message, place }
}

function readRow(line: string, place: InputPlace, base: string, given: Given): Input {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return badLine(place, `Not JSON (${error.message}); write ${EXAMPLE}`)
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return badLine(place, `Not an object but ${describe(row)}; write ${EXAMPLE}`)
  }
  const fields: Partial<Record<(typeof FIELDS)[number], string>> = {}
  for (const name of FIELDS) {
    const value = (row as Record<string, unknown>)[name]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') {
      return badLine(place, `"${name}" is ${describe(value)}; write a string`)
    }
    fields[name] = value
  }
  const { text, path, ...known } = fields
  if (text === undefined && path === undefined) {
    return badLine(place, `Neither "text" nor "path"; write ${EXAMPLE}`)
  }
  if (text !== undefined && path !== undefined) {
    return badLine(place, `Both "text" and "path"; write ${EXAMPLE}`)
  }
  try {
    if (known.kind !== undefined) known.kind = parseKind(known.kind)
    if (known.date !== undefined) parseDate(known.date)
  } catch (error) {
    if (error instanceof UsageError) return badLine(place, error.message)
    throw error
  }
  const about = { ...given, ...(known as Omit<TextInput, 'text'>) }
  if (path === undefined) return { ok: true, input: { ...about, text: text as string }, place }
  if (path === '') return badLine(place, '"path" is empty; write the name of a file')
  const read = readWhole(resolve(base, path))
  if (!read.ok) return { ...namedUnread(path, read), place }
  return { ok: true, input: { ...about, text: read.bytes, path }, place }
}

/** A value of JSON in a few words: `5`, `a list`, `null`. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const json = JSON.stringify(value)
  return json.length > LONGEST_VALUE ? `${json.slice(0, LONGEST_VALUE)}…` : json
}

/** Code units of a wrong value that a message repeats. */
const LONGEST_VALUE = 40
