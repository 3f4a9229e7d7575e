import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { DOCUMENT_KINDS, type DocumentKind, type TextInput } from '../verbale.ts'

/** One text to read, or why it cannot be read. */
export type Input =
  | { readonly ok: true; readonly input: TextInput; readonly place: InputPlace }
  | {
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
 */
export function* readInputs(paths: readonly string[], given: Given = {}): Generator<Input> {
  for (const path of paths) {
    if (path === '-') {
      yield { ok: true, input: { ...given, text: readFileSync(0), path: '-' }, place: { path } }
      continue
    }
    const files = listFiles(path)
    if (!files.ok) {
      yield files
      continue
    }
    for (const file of files.paths) yield* readFile(file, given)
  }
}

/** The texts of one JSON Lines file, or of standard input when `path` is `-`. */
export function* readJsonLines(path: string, given: Given = {}): Generator<Input> {
  const bytes = readBytes(path)
  if (!(bytes instanceof Uint8Array)) {
    yield bytes
    return
  }
  const base = path === '-' ? '.' : dirname(path)
  const lines = new TextDecoder().decode(bytes).split('\n')
  for (const [k, line] of lines.entries()) {
    if (line.trim() !== '') yield readRow(line, { path, line: k + 1 }, base, given)
  }
}

/** Whether paths name one plain text file, so that one object is printed and not JSON Lines. */
export function namesOneFile(paths: readonly string[]): boolean {
  const [path] = paths
  if (path === undefined || paths.length > 1) return false
  if (path === '-') return true
  if (isJsonLines(path)) return false
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat === undefined || !stat.isDirectory()
}

function* readFile(path: string, given: Given): Generator<Input> {
  if (isJsonLines(path)) {
    yield* readJsonLines(path, given)
    return
  }
  const bytes = readBytes(path)
  if (bytes instanceof Uint8Array) {
    yield { ok: true, input: { ...given, text: bytes, path }, place: { path } }
  } else yield bytes
}

function isJsonLines(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path)
}

function readBytes(path: string): Uint8Array | Extract<Input, { ok: false }> {
  try {
    return readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    return unreadable(path, error)
  }
}

function listFiles(path: string): { ok: true; paths: string[] } | Extract<Input, { ok: false }> {
  try {
    if (!statSync(path).isDirectory()) return { ok: true, paths: [path] }
    const paths = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && TEXT_FILES.has(extname(entry.name).toLowerCase()))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (file) =>
          !file
            .slice(path.length)
            .split(/[/\\]/)
            .some((part) => part.startsWith('.')),
      )
      .sort()
    if (paths.length > 0) return { ok: true, paths }
    return {
      ok: false,
      code: 'unreadable',
      message: `No text files in this folder; files ending in ${[...TEXT_FILES].join(', ')} are read`,
      place: { path },
    }
  } catch (error) {
    return unreadable(path, error)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or folder',
  EACCES: 'No permission to read it',
  EISDIR: 'It is a folder',
  EPERM: 'Not permitted',
  ELOOP: 'Too many links lead to it',
  ENAMETOOLONG: 'The name is too long',
  ERR_FS_FILE_TOO_LARGE: 'The file is too large',
}

function unreadable(path: string, error: unknown): Extract<Input, { ok: false }> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  const reason = code === undefined ? undefined : REASONS[code]
  if (reason === undefined) throw error
  return { ok: false, code: 'unreadable', message: reason, place: { path } }
}

const FIELDS = ['id', 'text', 'path', 'kind', 'date', 'title', 'publisher', 'url'] as const

function readRow(line: string, place: InputPlace, base: string, given: Given): Input {
  const fail = (message: string): Input => ({ ok: false, code: 'badLine', message, place })
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fail(`Not JSON: ${error.message}`)
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return fail('Not an object; write {"text": "…"} or {"path": "…"}')
  }
  const fields: Partial<Record<(typeof FIELDS)[number], string>> = {}
  for (const name of FIELDS) {
    const value = (row as Record<string, unknown>)[name]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') return fail(`"${name}" is not a string`)
    fields[name] = value
  }
  const { id, text, path, kind, date, title, publisher, url } = fields
  if ((text === undefined) === (path === undefined)) return fail('Give either "text" or "path"')
  if (kind !== undefined && !isKind(kind)) {
    return fail(`Unknown kind "${kind}"; use one of ${DOCUMENT_KINDS.join(', ')}`)
  }
  const known = {
    ...given,
    ...(id === undefined ? {} : { id }),
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
  }
  if (text !== undefined) return { ok: true, input: { ...known, text }, place }
  const file = resolve(base, path as string)
  const bytes = readBytes(file)
  if (bytes instanceof Uint8Array)
    return { ok: true, input: { ...known, text: bytes, path: path as string }, place }
  return { ...bytes, message: `${path}: ${bytes.ok ? '' : bytes.message}`, place }
}

export function isKind(kind: string): kind is DocumentKind {
  return (DOCUMENT_KINDS as readonly string[]).includes(kind)
}
