import type { Page } from '../../document/block.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { decodeSource, type SizeLimit } from '../decode-text.ts'
import { ABOUT_FIELDS, fieldName } from '../field-name.ts'
import { looksLikeMarkdown, readMarkdown } from '../markdown.ts'
import { metadataValue } from '../metadata-value.ts'
import { readPlainText } from '../plain-text.ts'
import type { Extracted } from '../registry.ts'
import { slug } from '../slug.ts'
import { speechPage } from '../speech-page.ts'
import { findSpeeches, type JsonObject, NO_SPEECH_LISTS, readString } from './interview-speeches.ts'
import { isOtherVerbaleJson, readVerbaleJson } from './verbale-json.ts'

/**
 * Read JSON that holds speech: interviews as parallel lists of words and speakers, lists of
 * `{speaker, text}` under any name, the segments of programs that transcribe, or a whole text with what
 * is known of it. A list of such objects is as many documents, and so are JSON Lines.
 *
 * @throws {UnreadableError} If it is not JSON, or holds no speech.
 */
export function readInterviewJson(source: Uint8Array, limit?: SizeLimit): readonly Extracted[] {
  const decoded = decodeSource(source, limit)
  if (!decoded.ok) throw new UnreadableError(decoded.problem)
  const documents = findDocuments(parse(decoded.text), 0)
  if (documents.length === 0)
    throw new UnreadableError({ code: 'nothingFound', message: NO_SPEECH })
  if (documents.length > MOST_DOCUMENTS) {
    const message = `The JSON holds ${documents.length} documents; the most that is read of one file is ${MOST_DOCUMENTS}`
    throw new UnreadableError({ code: 'tooLarge', message })
  }
  return documents.map((page, index): Extracted => {
    const about = { ...page, problems: [...decoded.problems, ...(page.problems ?? [])] }
    if (documents.length === 1) return { page: about }
    return { page: about, name: slug(index + 1, page.metadata?.values.get('title')) }
  })
}

const NO_SPEECH =
  'The JSON holds no speech; a list of objects with "speaker" and "text" is read, or an object with a "text"'

/** Documents in one file; every one of them is held. */
const MOST_DOCUMENTS = 100_000

/** Objects in lists in objects; data of speeches lies no deeper. */
const DEEPEST = 6

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const rows = parseLines(text)
    if (rows !== undefined) return rows
    const message = `The file begins as JSON and is none (${error.message.slice(0, LONGEST_REASON)})`
    throw new UnreadableError({ code: 'unreadable', message }, { cause: error })
  }
}

/** Code units of what the parser says that a message repeats. */
const LONGEST_REASON = 160

/** JSON Lines under the name of JSON: an object a line. */
function parseLines(text: string): unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2) return undefined
  try {
    return lines.map((line): unknown => JSON.parse(line))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function findDocuments(value: unknown, depth: number): Page[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) {
    // A list of turns is one document that says nothing of itself; inner lists are known by their names.
    const turns = depth === 0 ? findSpeeches({ turns: value }) : undefined
    if (turns !== undefined) return [speechPage({ format: 'json', values: new Map(), ...turns })]
    return value.flatMap((item) => findDocuments(item, depth + 1))
  }
  const object = value as JsonObject
  // Reports of checks hold words of others, picked out of their documents.
  if (isOtherVerbaleJson(object)) return []
  const page = readVerbaleJson(object) ?? readSpeeches(object) ?? readWhole(object)
  if (page !== undefined) return [page]
  return Object.entries(object).flatMap(([key, inner]) =>
    NO_SPEECH_LISTS.has(fieldName(key)) ? [] : findDocuments(inner, depth + 1),
  )
}

function readSpeeches(object: JsonObject): Page | undefined {
  const found = findSpeeches(object)
  return found === undefined
    ? undefined
    : speechPage({ format: 'json', ...about(object), ...found })
}

/** A text in one piece with what is known of it. */
function readWhole(object: JsonObject): Page | undefined {
  for (const key of Object.keys(object)) {
    if (!WHOLE_FIELDS.has(fieldName(key))) continue
    const text = readString(object[key])?.toWellFormed()
    if (text === undefined || (text.match(/\S+/g)?.length ?? 0) < LEAST_WORDS) continue
    const { values, origins } = about(object)
    const speaker = speakerOf(object)
    if (speaker !== undefined) {
      return speechPage({ format: 'json', values, origins, speeches: [{ speaker, text }] })
    }
    const read = looksLikeMarkdown(text) ? readMarkdown(text) : readPlainText(text)
    const merged = new Map([...values, ...(read.metadata?.values ?? [])])
    return { ...read, metadata: { ...read.metadata, values: merged, origins } }
  }
  return undefined
}

const WHOLE_FIELDS: ReadonlySet<string> = new Set([
  'text',
  'transcript',
  'full text',
  'body',
  'content',
  'article',
  'article body',
  'speech',
  'markdown',
])

/** Who holds a speech that is given in one piece. */
function speakerOf(object: JsonObject): string | undefined {
  const key = Object.keys(object).find((name) => /^speaker(?: name)?$/.test(fieldName(name)))
  return key === undefined ? undefined : readString(object[key])
}

/** Words of a text in one piece; settings and labels of programs are shorter. */
const LEAST_WORDS = 12

/** What an object says of its document, in fields of its own or of an object named for that. */
function about(object: JsonObject): {
  readonly values: ReadonlyMap<string, string>
  readonly origins: ReadonlyMap<string, string>
} {
  const values = new Map<string, string>()
  const origins = new Map<string, string>()
  const places: [string, JsonObject][] = [['', object]]
  for (const [key, value] of Object.entries(object)) {
    if (ABOUT_OBJECTS.has(fieldName(key)) && isObject(value)) places.push([`${key}.`, value])
  }
  for (const [prefix, place] of places) {
    const keys = new Map(Object.keys(place).map((key) => [fieldName(key), key]))
    for (const [name, fields] of Object.entries(ABOUT_FIELDS)) {
      for (const field of fields) {
        const key = keys.get(field)
        const raw = key === undefined ? undefined : readString(place[key])
        const value = raw === undefined ? undefined : metadataValue(name, raw)
        if (value === undefined || values.has(name)) continue
        values.set(name, value)
        origins.set(name, `${prefix}${key}`)
      }
    }
  }
  return { values, origins }
}

const ABOUT_OBJECTS: ReadonlySet<string> = new Set([
  'metadata',
  'meta',
  'info',
  'about',
  'header',
  'event',
  'episode',
  'document',
])

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
