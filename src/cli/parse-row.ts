import type { TextInput } from '../verbale.ts'
import { UsageError } from './exit.ts'
import { parseDate, parseKind } from './given.ts'

/** What a line of JSON Lines says: a text or where one is, and what is known of it. */
export type Row =
  | { readonly ok: true; readonly about: Omit<TextInput, 'text'>; readonly text: string }
  | { readonly ok: true; readonly about: Omit<TextInput, 'text'>; readonly path: string }
  | { readonly ok: false; readonly code: 'badLine'; readonly message: string }

const FIELDS = ['id', 'text', 'path', 'kind', 'date', 'title', 'publisher', 'url'] as const
const EXAMPLE = '{"text": "…"} or {"path": "…"}'

/** Reads a line of JSON Lines; `undefined` when it is blank. */
export function parseRow(bytes: Uint8Array): Row | undefined {
  const line = decodeLine(bytes)
  if (line === undefined) return badLine('Not UTF-8; write JSON Lines in UTF-8')
  if (line.trim() === '') return undefined
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return badLine(`Not JSON (${error.message}); write ${EXAMPLE}`)
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return badLine(`Not an object but ${describe(row)}; write ${EXAMPLE}`)
  }
  const fields: Partial<Record<(typeof FIELDS)[number], string>> = {}
  for (const name of FIELDS) {
    const value = (row as Record<string, unknown>)[name]
    if (value === undefined || value === null) continue
    // Programs that write a table as JSON write an empty string where there is nothing.
    if (value === '' && name !== 'text' && name !== 'path') continue
    if (typeof value !== 'string') {
      return badLine(`"${name}" is ${describe(value)}; write a string`)
    }
    fields[name] = value
  }
  const { text, path, ...known } = fields
  try {
    if (known.kind !== undefined) known.kind = parseKind(known.kind)
    if (known.date !== undefined) parseDate(known.date)
  } catch (error) {
    if (error instanceof UsageError) return badLine(error.message)
    throw error
  }
  const about = known as Omit<TextInput, 'text'>
  if (text !== undefined && path !== undefined) {
    return badLine(`Both "text" and "path"; write ${EXAMPLE}`)
  }
  if (text !== undefined) return { ok: true, about, text }
  // A line may be an interview itself, with its turns in a list.
  if (path === undefined && Object.values(row).some(Array.isArray)) {
    return { ok: true, about, text: line }
  }
  if (path === undefined) return badLine(`Neither "text" nor "path"; write ${EXAMPLE}`)
  if (path === '') return badLine('"path" is empty; write the name of a file')
  return { ok: true, about, path }
}

function decodeLine(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function badLine(message: string): Row {
  return { ok: false, code: 'badLine', message }
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
