import type { Occasion } from '../article/quotation.ts'
import { daysBetween } from '../document/date.ts'
import { type Document, type DocumentKind, isWitness } from '../document/document.ts'
import { compareNames, parsePersonName } from '../document/person-name.ts'
import type { NamedSource } from './named-source.ts'
import type { Holding, RecordEntry, SearchableRecord } from './record.ts'

/**
 * The document of the record that is of the very occasion a draft names, if there is one.
 *
 * A document is when nothing that the draft names (day, kind of event, house that was told, place)
 * speaks against it, the named speaker takes part in it, and the day fits, or, where the draft names
 * no day, both kind and place do. An occasion of which the draft says too little has none.
 */
export function findOccasion(
  occasion: Occasion | undefined,
  speaker: string | undefined,
  record: SearchableRecord,
): RecordEntry | undefined {
  const person = speaker === undefined ? undefined : parsePersonName(speaker)
  if (occasion === undefined || person === undefined) return undefined
  const number = record
    .numbersWith(person)
    .find((number) => isOfOccasion(record.source.holding(number), occasion))
  return number === undefined ? undefined : record.source.entry(number)
}

/**
 * How well a document fits the occasion that a draft names, to choose among equal passages: 3 when it is
 * of the very occasion, 2 when its day is named, 1 when its kind or its place is and no other day, else 0.
 */
export function fitOfOccasion(document: Holding, occasion: Occasion | undefined): 0 | 1 | 2 | 3 {
  if (occasion === undefined) return 0
  if (isOfOccasion(document, occasion)) return 3
  const day = document.date?.precision === 'day' ? document.date.value : undefined
  if (day !== undefined && occasion.dates.includes(day)) return 2
  if (occasion.dates.length > 0) return 0
  return kindsOf(occasion.channels).includes(document.kind) || namesPlace(document, occasion)
    ? 1
    : 0
}

function isOfOccasion(document: Holding, occasion: Occasion): boolean {
  if (!isWitness(document) || document.kind === 'unknown') return false
  const kinds = kindsOf(occasion.channels)
  if (kinds.length > 0 && !kinds.includes(document.kind)) return false
  if (!knowsHouse(document, occasion)) return false
  const day = document.date?.precision === 'day' ? document.date.value : undefined
  if (occasion.dates.length > 0) {
    if (day === undefined || !occasion.dates.includes(day)) return false
    // A day alone, without a word on the kind of event, does not name an occasion.
    return kinds.length > 0 || namesPlace(document, occasion)
  }
  return kinds.length > 0 && namesPlace(document, occasion)
}

/** Whether the one whom a draft names takes part in a document, as far as it names a person. */
export function takesPartIn(
  number: number,
  named: NamedSource | undefined,
  record: SearchableRecord,
): boolean {
  const name = named?.speaker ?? named?.written?.name
  const person = name === undefined ? undefined : parsePersonName(name)
  if (person === undefined) return true
  return record.participants(number).some((other) => compareNames(person, other) !== 'different')
}

const CHANNEL_KINDS: readonly (readonly [RegExp, readonly DocumentKind[]])[] = [
  [
    /news conference|press conference|press availability|presser|reporters|journalists/,
    ['pressAvailability', 'pressBriefing'],
  ],
  [/briefing/, ['pressBriefing']],
  [/interview|broadcast|podcast|radio|television|\btv\b/, ['interview']],
  [/speech|address|rally|lecture/, ['speech', 'remarks']],
  [/remarks/, ['remarks', 'jointRemarks', 'speech', 'pressAvailability']],
  [/statement/, ['statement', 'communique', 'remarks']],
  [/readout|phone|telephone|call/, ['readout']],
]

/** Kinds of document that the named channels can leave behind; empty when none is named. */
function kindsOf(channels: readonly string[]): DocumentKind[] {
  return channels.flatMap(
    (channel) => CHANNEL_KINDS.find(([pattern]) => pattern.test(channel))?.[1] ?? [],
  )
}

/** A house that was told ("told Radio Drast") must be known to a document of that interview. */
function knowsHouse(document: Holding, { hearer }: Occasion): boolean {
  const house = hearer?.match(/\p{Lu}[\p{L}\p{M}.’'/-]*(?:\s+\p{Lu}[\p{L}\p{M}.’'/-]*)*/u)?.[0]
  if (house === undefined) return true
  return describes(document, house)
}

function namesPlace(document: Holding, { names }: Occasion): boolean {
  return names.some((name) => describes(document, name))
}

/** Whether a name stands in what is known of a document beside its text. */
function describes(document: Holding, name: string): boolean {
  const about = [
    document.title,
    document.place,
    document.venue,
    document.publisher,
    ...document.people,
    ...document.outlets,
  ]
  return about.some((text) => text?.toLowerCase().includes(name.toLowerCase()) ?? false)
}

/**
 * What the record holds of a speaker around the day a draft speaks of, nearest first: a sentence for
 * a person who was told that nothing can be said.
 */
export function describeHoldings(
  named: NamedSource | undefined,
  speaker: string | undefined,
  around: string | undefined,
  record: SearchableRecord,
): string {
  if (named === undefined) {
    return 'The draft names nobody for these words, so the whole record was searched'
  }
  const person = speaker === undefined ? undefined : parsePersonName(speaker)
  if (speaker === undefined || person === undefined) {
    const phrase = named.phrase === undefined ? 'the one it means' : `“${named.phrase}”`
    return `Who ${phrase} is could not be told from the draft, so the whole record was searched`
  }
  const held = record
    .numbersWith(person)
    .map((number) => record.source.holding(number))
    .filter(isWitness)
  if (held.length === 0) return `The record holds nothing of ${speaker}`
  const listed = [...nearestTo(around, held), ...held.filter(({ date }) => date === undefined)]
    .slice(0, MOST_LISTED)
    .map((document) => `${nameOf(document)} (${document.date?.value ?? 'undated'})`)
  if (listed.length === 0) return `The record holds nothing of ${speaker} around that day`
  const rest = held.length - listed.length
  const more = rest > 0 ? `, and ${rest} more` : ''
  const where = held.length === 1 ? 'not in it' : 'in none of them'
  return `Of ${speaker} the record holds ${listed.join('; ')}${more}; this is ${where}`
}

/** Documents of a known day; around a day only those near it, the nearest first. */
function nearestTo(around: string | undefined, documents: readonly Holding[]): Holding[] {
  const dated = documents.flatMap((document) =>
    document.date?.precision === 'day' ? [{ document, day: document.date.value }] : [],
  )
  if (around === undefined) return dated.map(({ document }) => document)
  return dated
    .map(({ document, day }) => ({ document, days: Math.abs(daysBetween(day, around)) }))
    .filter(({ days }) => days <= NEAR_DAYS)
    .sort((a, b) => a.days - b.days)
    .map(({ document }) => document)
}

/** Days before and after that count as around a day. */
const NEAR_DAYS = 30
const MOST_LISTED = 4

/** What a document is called in a note. */
export function nameOf(document: Pick<Document, 'id' | 'kind' | 'title'>): string {
  return document.title === undefined ? `${document.kind} ${document.id}` : `“${document.title}”`
}
