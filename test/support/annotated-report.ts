import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FAILSAFE_SCHEMA, load as loadYaml } from 'js-yaml'
import type { Span } from '../../src/text/span.ts'
import { locateBeside, locateContent, locateMarked } from './locate-words.ts'
import { ROOT } from './project-files.ts'

/** A press report of our own with everything that a careful reader finds in it. */
export interface AnnotatedReport {
  /** Name of its files, without the ending. */
  readonly name: string
  readonly text: string
  /** Day of the report. */
  readonly date: string
  readonly publisher?: string
  readonly people: ReadonlyMap<string, GoldPerson>
  /** In the order of their first words. */
  readonly quotations: readonly GoldQuotation[]
  readonly notSpeech: readonly GoldNotSpeech[]
}

/** Somebody who is a source; institutions and groups too. */
export type GoldPerson =
  | { readonly name: string; readonly post?: string; readonly country?: string }
  /** Somebody without a name, as the report calls them. */
  | { readonly unnamed: string; readonly post?: string; readonly country?: string }

export interface GoldQuotation {
  readonly kind: (typeof KINDS)[number]
  readonly pieces: readonly Span[]
  readonly cue?: Span
  readonly source?: Span
  /** Key of the person; absent when nobody can tell. */
  readonly who?: string
  /** Key of the one who passes the words on, when that is not the writer. */
  readonly reportedBy?: string
  /** Day of speaking, or its month or year. */
  readonly when?: string
  readonly where?: string
  readonly to?: string
  readonly at?: string
}

/** Words in marks that nobody said. */
export interface GoldNotSpeech {
  readonly spans: readonly Span[]
  readonly reason: (typeof REASONS)[number]
}

const FOLDER = join(ROOT, 'test/annotated-reports')
const KINDS = ['direct', 'mixed', 'indirect'] as const
const REASONS = ['title', 'nickname', 'term', 'scareQuote', 'name'] as const

/** The names of all annotated reports, in order. */
export function annotatedReportNames(): string[] {
  const files = readdirSync(FOLDER).filter((file) => /\.(?:md|yaml)$/.test(file))
  return [...new Set(files.map((file) => file.replace(/\.\w+$/, '')))].sort()
}

/** The annotated report of a name. */
export function loadAnnotatedReport(name: string): AnnotatedReport {
  const read = (ending: string): string => readFileSync(join(FOLDER, `${name}.${ending}`), 'utf8')
  return readAnnotatedReport(name, read('md'), read('yaml'))
}

/**
 * Find what a gold file lists in the text of its report.
 *
 * Contents stand in the order of their first words; a cue stands nearest to its content, and a source
 * nearest to its cue, within the same sentence when it can be.
 *
 * @throws {RangeError} If the gold holds a key or a value it may not hold, or words that are not in the
 * text. The message names the report, the quotation and the words.
 */
export function readAnnotatedReport(name: string, text: string, gold: string): AnnotatedReport {
  const root = new Fields(name, loadYaml(gold, { schema: FAILSAFE_SCHEMA }))
  const people = new Map(
    Object.entries(root.mapping('people')).map(([key, value]) => [
      key,
      readPerson(new Fields(`${name}, person ${key}`, value)),
    ]),
  )
  const quotations: GoldQuotation[] = []
  for (const [k, value] of root.list('quotations').entries()) {
    const fields = new Fields(`${name}, quotation ${k + 1}`, value)
    quotations.push(readQuotation(fields, text, people, quotations.at(-1)))
  }
  const notSpeech = root.list('notSpeech').map((value, k) => {
    const fields = new Fields(`${name}, words ${k + 1} that are no speech`, value)
    return readNotSpeech(fields, text, quotations)
  })
  const report = {
    name,
    text,
    date: root.day('date'),
    ...optional('publisher', root.optionalString('publisher')),
    people,
    quotations,
    notSpeech,
  }
  root.end()
  return report
}

function readPerson(fields: Fields): GoldPerson {
  const name = fields.optionalString('name')
  const about = {
    ...optional('post', fields.optionalString('post')),
    ...optional('country', fields.optionalString('country')),
  }
  const person = name === undefined ? { unnamed: fields.string('unnamed') } : { name }
  fields.end()
  return { ...person, ...about }
}

function readQuotation(
  fields: Fields,
  text: string,
  people: ReadonlyMap<string, GoldPerson>,
  before: GoldQuotation | undefined,
): GoldQuotation {
  const kind = fields.oneOf('kind', KINDS)
  const pieces: Span[] = []
  for (const words of fields.strings('pieces')) {
    const last = pieces.at(-1)
    const from = last?.end ?? before?.pieces[0]?.start ?? 0
    const taken = last === undefined ? before?.pieces[0] : undefined
    const span = locateContent(text, words, { from, taken, isMarked: kind === 'direct' })
    pieces.push(fields.found('piece', words, span))
  }
  if (pieces.length === 0) throw fields.error('has no pieces')
  const beside = (key: string, near: readonly Span[], taken: readonly Span[]): Span | undefined => {
    const words = fields.optionalString(key)
    if (words === undefined) return undefined
    return fields.found(key, words, locateBeside(text, words, near, taken))
  }
  const cue = beside('cue', pieces, pieces)
  const source = beside(
    'source',
    cue === undefined ? pieces : [cue],
    cue === undefined ? pieces : [cue, ...pieces],
  )
  const person = (key: string): string | undefined => {
    const value = fields.optionalString(key)
    if (value === undefined || people.has(value)) return value
    throw fields.error(`has "${value}" as ${key}, who is not among the people`)
  }
  const quotation = {
    kind,
    pieces,
    ...optional('cue', cue),
    ...optional('source', source),
    ...optional('who', person('who')),
    ...optional('reportedBy', person('reportedBy')),
    ...optional('when', fields.optionalDate('when')),
    ...optional('where', fields.optionalString('where')),
    ...optional('to', fields.optionalString('to')),
    ...optional('at', fields.optionalString('at')),
  }
  fields.end()
  return quotation
}

function readNotSpeech(
  fields: Fields,
  text: string,
  quotations: readonly GoldQuotation[],
): GoldNotSpeech {
  const words = fields.string('words')
  const spoken = quotations.flatMap(({ pieces }) => pieces)
  const spans = locateMarked(text, words).filter(
    ({ start, end }) => !spoken.some((piece) => piece.start === start && end <= piece.end),
  )
  fields.found('marked words', words, spans[0])
  const reason = fields.oneOf('reason', REASONS)
  fields.end()
  return { spans, reason }
}

/** A field that is there, or none: to be spread into an object. */
function optional<K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: T })
}

/** The fields of a YAML mapping, read one by one, so that none is left over or misspelled. */
class Fields {
  readonly #place: string
  readonly #left: Map<string, unknown>

  constructor(place: string, value: unknown) {
    this.#place = place
    if (!isMapping(value)) throw this.error('is no mapping')
    this.#left = new Map(Object.entries(value))
  }

  error(complaint: string): RangeError {
    return new RangeError(`${this.#place} ${complaint}`)
  }

  /** The span of words, which must be in the text. */
  found(what: string, words: string, span: Span | undefined): Span {
    if (span === undefined) throw this.error(`finds no ${what} in the text: ${words}`)
    return span
  }

  optionalString(key: string): string | undefined {
    const value = this.#take(key)
    if (value === undefined || (typeof value === 'string' && value !== '')) return value
    throw this.error(`needs words for ${key}`)
  }

  string(key: string): string {
    const value = this.optionalString(key)
    if (value === undefined) throw this.error(`has no ${key}`)
    return value
  }

  strings(key: string): string[] {
    return this.list(key).map((value) => {
      if (typeof value === 'string' && value.trim() !== '') return value
      throw this.error(`needs words in every place of ${key}`)
    })
  }

  list(key: string): unknown[] {
    const value = this.#take(key) ?? []
    if (Array.isArray(value)) return value
    throw this.error(`needs a list for ${key}`)
  }

  mapping(key: string): Record<string, unknown> {
    const value = this.#take(key) ?? {}
    if (isMapping(value)) return value
    throw this.error(`needs a mapping for ${key}`)
  }

  oneOf<T extends string>(key: string, values: readonly T[]): T {
    const value = this.string(key)
    const known = values.find((one) => one === value)
    if (known === undefined) {
      throw this.error(`has ${key} "${value}", which is none of ${values.join(', ')}`)
    }
    return known
  }

  /** A day, or a month or year: `2031-03-14`, `2031-03`, `2031`. */
  optionalDate(key: string): string | undefined {
    const value = this.optionalString(key)
    if (value === undefined || isDate(value)) return value
    throw this.error(`has "${value}" for ${key}, which is no date`)
  }

  day(key: string): string {
    const value = this.string(key)
    if (value.length === 10 && isDate(value)) return value
    throw this.error(`has "${value}" for ${key}, which is no day`)
  }

  /** @throws {RangeError} If a field was never read. */
  end(): void {
    const [key] = this.#left.keys()
    if (key !== undefined) throw this.error(`has a field that means nothing: ${key}`)
  }

  #take(key: string): unknown {
    const value = this.#left.get(key)
    this.#left.delete(key)
    return value
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDate(value: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/.test(value) && !Number.isNaN(Date.parse(value))
}
