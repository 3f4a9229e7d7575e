import type { ZodType } from 'zod'
import { known } from '../wire/ledger/known.ts'
import type { DeskContext } from './desk.ts'
import type { Form } from './form.ts'
import { draftOfForm } from './form-draft.ts'
import { textsOfForm } from './form-texts.ts'
import { type GivenDraft, type GivenText, MOST_BODY_BYTES, MOST_TEXT_BYTES } from './given-text.ts'
import { HttpProblem, type ProblemValue } from './problem.ts'
import { DraftJson, GivenJson } from './schema/given.ts'

/** Types of bodies that are texts themselves, or files with a text in them. */
export const TEXT_TYPES: readonly string[] = [
  'text/plain',
  'text/markdown',
  'text/html',
  'application/xhtml+xml',
  'application/xml',
  'text/xml',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/octet-stream',
]

/** A body that is a draft: JSON, a file, or a form with one file and what is known of it. */
export async function readDraft(c: DeskContext): Promise<GivenDraft> {
  const type = typeOf(c)
  if (type === 'application/json') {
    const { options, ...draft } = parseJson(await readBytes(c, MOST_TEXT_BYTES), DraftJson)
    return { draft: known(draft), ...known({ indirect: options?.indirect }) }
  }
  if (type === 'multipart/form-data') {
    const read = draftOfForm(await readForm(c))
    if ('errors' in read) throw invalid(read.errors)
    return read
  }
  return { draft: await readFile(c, type) }
}

/** A body that holds one text or several: JSON, one file, or a form with files and what is known of them. */
export async function readTexts(c: DeskContext): Promise<readonly GivenText[]> {
  const type = typeOf(c)
  if (type === 'application/json') {
    return [known(parseJson(await readBytes(c, MOST_TEXT_BYTES), GivenJson))]
  }
  if (type === 'multipart/form-data') {
    const { texts, errors } = textsOfForm(await readForm(c))
    if (errors.length > 0) throw invalid(errors)
    return texts
  }
  return [await readFile(c, type)]
}

/**
 * A body as JSON of a shape.
 *
 * @throws {HttpProblem} `badRequest`, `tooLarge`, `unsupportedType`.
 */
export async function readJson<T>(c: DeskContext, schema: ZodType<T>): Promise<T> {
  const type = typeOf(c)
  if (type !== 'application/json') throw unsupported(type, ['application/json'])
  return parseJson(await readBytes(c, MOST_JSON_BYTES), schema)
}

/** Bytes of JSON that holds no text of a document. */
const MOST_JSON_BYTES = 1024 * 1024

function parseJson<T>(bytes: Uint8Array, schema: ZodType<T>): T {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
    // The parser quotes what it stumbled over, and that may be words of a draft.
    throw new HttpProblem('badRequest', 'The body is no JSON in UTF-8', {
      errors: [{ in: 'body', name: '', message: 'Not JSON in UTF-8' }],
    })
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw invalid(
    parsed.error.issues.map(({ path, message }) => ({
      in: 'body',
      name: path.map(String).join('.'),
      message,
    })),
  )
}

/** The problem of values that cannot be taken. */
export function invalid(errors: readonly ProblemValue[]): HttpProblem {
  const detail = errors
    .map(({ in: part, name, message }) => `${part}${name === '' ? '' : ` ${name}`}: ${message}`)
    .join('; ')
  return new HttpProblem('badRequest', detail, { errors })
}

async function readForm(c: DeskContext): Promise<Form> {
  const bytes = await readBytes(c, MOST_BODY_BYTES)
  let form: FormData
  try {
    const type = c.req.header('content-type') ?? ''
    form = await new Response(new Uint8Array(bytes), {
      headers: { 'content-type': type },
    }).formData()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new HttpProblem('badRequest', 'The body is no form with files', { cause: error })
  }
  const files: GivenText[] = []
  const fields = new Map<string, string[]>()
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      fields.set(name, [...(fields.get(name) ?? []), value])
      continue
    }
    if (value.size > MOST_TEXT_BYTES) throw tooLarge(MOST_TEXT_BYTES)
    const text = textOf(new Uint8Array(await value.arrayBuffer()))
    files.push(value.name === '' ? text : { ...text, name: value.name.slice(0, MOST_NAME) })
  }
  return { files, fields }
}

const MOST_NAME = 500

function textOf(bytes: Uint8Array): GivenText {
  if (bytes.length > 0) return { text: bytes }
  throw new HttpProblem('badRequest', 'There is no text in the body', {
    errors: [{ in: 'body', name: '', message: 'The body is empty' }],
  })
}

/** The media type of the body, without its parameters. */
function typeOf(c: DeskContext): string {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const encoding = c.req.header('content-encoding')
  if (encoding === undefined || encoding === 'identity') return type
  throw new HttpProblem(
    'unsupportedType',
    `Bodies are taken as they are, and this one is packed with ${encoding}; send it unpacked`,
    { headers: { 'accept-encoding': 'identity' } },
  )
}

/** A body that is a text itself, or a file with one. */
async function readFile(c: DeskContext, type: string): Promise<GivenText> {
  if (!TEXT_TYPES.includes(type)) {
    throw unsupported(type, ['application/json', 'multipart/form-data', ...TEXT_TYPES])
  }
  return textOf(await readBytes(c, MOST_TEXT_BYTES))
}

function unsupported(type: string, accepted: readonly string[]): HttpProblem {
  const what =
    type === '' ? 'The body says nothing of its type' : `Bodies of type ${type} are not read`
  return new HttpProblem('unsupportedType', `${what}; send ${accepted.join(', ')}`, {
    headers: { accept: accepted.join(', ') },
  })
}

/**
 * The bytes of a body; no more are read than may come.
 *
 * @throws {HttpProblem} `tooLarge`.
 */
export async function readBytes(c: DeskContext, most: number): Promise<Uint8Array> {
  const said = Number(c.req.header('content-length') ?? 0)
  if (said > most) throw tooLarge(most)
  const parts: Uint8Array[] = []
  let total = 0
  for await (const part of c.req.raw.body ?? []) {
    total += part.length
    if (total > most) throw tooLarge(most)
    parts.push(part)
  }
  return Buffer.concat(parts, total)
}

function tooLarge(most: number): HttpProblem {
  return new HttpProblem(
    'tooLarge',
    `The body is larger than the ${most / 1024 / 1024} MB that are taken at once`,
    // What is still to come is not read, so that nothing else can come on this connection.
    { headers: { connection: 'close' } },
  )
}
