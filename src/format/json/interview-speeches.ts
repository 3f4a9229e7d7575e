import type { Problem } from '../../document/problem.ts'
import { fieldName, POST_FIELDS, SPEAKER_FIELDS, TEXT_FIELDS } from '../field-name.ts'
import { joinSpeeches } from '../join-speeches.ts'
import type { Speech } from '../speech-page.ts'

/** An object of JSON. */
export type JsonObject = { readonly [key: string]: unknown }

/** The speeches in an object, and what was left out of them. */
export interface FoundSpeeches {
  readonly speeches: readonly Speech[]
  readonly problems?: readonly Problem[]
}

/**
 * The speeches that an object of JSON holds, however it names and nests them; `undefined` when it holds
 * none.
 *
 * Programs that transcribe give the same words several times: as a whole, in segments, word by word. The
 * list is taken that names speakers, and of those the one with the most words in each of its entries.
 */
export function findSpeeches(object: JsonObject): FoundSpeeches | undefined {
  const parallel = readParallel(object)
  if (parallel !== undefined) return { speeches: parallel }
  let best: Candidate | undefined
  for (const candidate of candidates(object, 0)) {
    if (best === undefined || isBetter(candidate, best)) best = candidate
  }
  return best === undefined ? undefined : { speeches: joinSpeeches(best.speeches, best.isTimed) }
}

/** A string, or a number as programs number speakers. */
export function readString(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}

interface Candidate {
  readonly speeches: readonly Speech[]
  readonly hasSpeakers: boolean
  readonly words: number
  /** Whether entries are pieces of a recording and not whole contributions. */
  readonly isTimed: boolean
}

function isBetter(a: Candidate, b: Candidate): boolean {
  // Words one by one are the last thing to read a text from.
  const areWords = a.words < LEAST_MEAN * a.speeches.length
  if (areWords !== b.words < LEAST_MEAN * b.speeches.length) return !areWords
  if (a.hasSpeakers !== b.hasSpeakers) return a.hasSpeakers
  // Two lists of all the words differ by how fine they are cut.
  if (Math.abs(a.words - b.words) > SAME_WORDS * Math.max(a.words, b.words))
    return a.words > b.words
  return a.speeches.length < b.speeches.length
}

/** Words an entry has on the mean, where entries are not single words. */
const LEAST_MEAN = 1.5
/** Share by which two lists of the same words may differ. */
const SAME_WORDS = 0.1

/** Words in one list and speakers in another beside it, as MediaSum keeps them. */
function readParallel(object: JsonObject): readonly Speech[] | undefined {
  const lists = new Map<string, readonly (string | null)[]>()
  for (const [key, value] of Object.entries(object)) {
    if (isStrings(value)) lists.set(fieldName(key), value)
  }
  const words = PARALLEL_TEXTS.map((name) => lists.get(name)).find((list) => list !== undefined)
  const speakers = PARALLEL_SPEAKERS.map((name) => lists.get(name)).find(
    (list) => list !== undefined && list.length === words?.length,
  )
  if (words === undefined || speakers === undefined) return undefined
  return words.map((text, index) => ({ speaker: speakers[index] ?? '', text: text ?? '' }))
}

const PARALLEL_TEXTS = ['utt', 'utts', 'utterances', 'turns', 'texts', 'text', 'sentences', 'lines']
const PARALLEL_SPEAKERS = ['speaker', 'speakers', 'speaker names', 'names', 'labels']

function isStrings(value: unknown): value is readonly (string | null)[] {
  const isString = (item: unknown): boolean => typeof item === 'string' || item === null
  return Array.isArray(value) && value.length > 0 && value.every(isString)
}

/** Every list of entries with words in an object and in what it holds. */
function* candidates(value: JsonObject, depth: number): Generator<Candidate> {
  for (const [key, inner] of Object.entries(value)) {
    if (Array.isArray(inner)) {
      const list = readList(inner, key)
      if (list !== undefined) yield list
      // Of the readings of a recording that a program gives, the first is the best.
      else if (READINGS.has(fieldName(key)) && isObject(inner[0]) && depth < DEEPEST) {
        yield* candidates(inner[0], depth + 1)
      }
    } else if (isObject(inner) && depth < DEEPEST) {
      yield* candidates(inner, depth + 1)
    }
  }
}

const DEEPEST = 5
const READINGS: ReadonlySet<string> = new Set([
  'channels',
  'alternatives',
  'results',
  'transcripts',
])

function readList(list: readonly unknown[], key: string): Candidate | undefined {
  if (NO_SPEECH_LISTS.has(fieldName(key))) return undefined
  const fields = new FieldCache()
  const speeches: Speech[] = []
  let words = 0
  let isTimed = false
  let speakers = 0
  let titles = 0
  for (const entry of list) {
    if (!isObject(entry)) return undefined
    const read = readEntry(entry, fields)
    if (read === undefined) continue
    speeches.push(read)
    if (read.speaker !== '') speakers++
    if (fields.string(entry, DOCUMENT_FIELDS) !== undefined) titles++
    words += countWords(read.text)
    isTimed ||= 'start' in entry || 'offset' in entry || 'startTime' in entry || 'begin' in entry
  }
  // Texts that have titles or addresses are documents, if somebody speaks in them or not.
  if (titles > 0 && words > LONG_ENTRY * speeches.length) return undefined
  const hasSpeakers = speakers > 0
  const isSpeech =
    speeches.length >= LEAST_SHARE * list.length &&
    (hasSpeakers ? words > 0 : (isTimed || SPEECH_LISTS.has(fieldName(key))) && words > 1)
  return isSpeech ? { speeches, hasSpeakers, words, isTimed } : undefined
}

/** Fields that a document has, and a turn has not. */
const DOCUMENT_FIELDS = ['title', 'headline', 'url', 'link']
/** Words of an entry on the mean above which it may be a document. */
const LONG_ENTRY = 80

/** Share of the entries of a list that hold words, where it is one of speeches. */
const LEAST_SHARE = 0.5

/** Lists that hold speech although no entry names a speaker. */
const SPEECH_LISTS: ReadonlySet<string> = new Set([
  'turns',
  'utterances',
  'segments',
  'transcript',
  'dialogue',
  'speeches',
  'captions',
  'cues',
  'sentences',
])
/** Lists beside the speech: who took part, what others say of it, words picked out of it. */
export const NO_SPEECH_LISTS: ReadonlySet<string> = new Set([
  'comments',
  'links',
  'related',
  'authors',
  'persons',
  'people',
  'participants',
  'images',
  'tags',
  'quotations',
  'quotes',
  'reuse',
  'indirect',
  'findings',
  'matches',
  'hits',
])

function readEntry(entry: JsonObject, fields: FieldCache): Speech | undefined {
  const text = fields.string(entry, TEXT_FIELDS) ?? joinedText(entry, fields)
  if (text === undefined) return undefined
  const who = fields.find(entry, SPEAKER_FIELDS, isSpeaker)
  const post = fields.string(entry, POST_FIELDS)
  if (isObject(who)) {
    const name = fields.string(who, NAME_FIELDS) ?? ''
    const held = post ?? fields.string(who, [...POST_FIELDS, 'role', 'title'])
    return { speaker: name, text, ...(held === undefined ? {} : { post: held }) }
  }
  return { speaker: speakerName(who), text, ...(post === undefined ? {} : { post }) }
}

/** Fields of an object that stands for a person. */
const NAME_FIELDS = ['name', 'full name', 'display name', 'label', 'speaker', 'id']

/** Paragraphs of one speaker that hold sentences, as Deepgram gives them. */
function joinedText(entry: JsonObject, fields: FieldCache): string | undefined {
  const inner = fields.find(entry, INNER_LISTS, Array.isArray)
  if (!Array.isArray(inner)) return undefined
  const texts = inner.flatMap((item): string[] => {
    if (typeof item === 'string') return [item]
    const text = isObject(item) ? fields.string(item, TEXT_FIELDS) : undefined
    return text === undefined ? [] : [text]
  })
  return texts.length === 0 ? undefined : texts.join(' ')
}

const INNER_LISTS = ['sentences', 'paragraphs', 'texts', 'lines', 'text']

function isSpeaker(value: unknown): boolean {
  return isObject(value) || readString(value) !== undefined
}

/** Programs number speakers or give them letters; the number alone would be no label. */
function speakerName(value: unknown): string {
  const name = readString(value)?.trim() ?? ''
  const numbered = /^(?:spk|speaker)?[_\s-]*(\d{1,3}|[A-Z])$/i.exec(name)
  return numbered === null ? name : `Speaker ${(numbered[1] as string).toUpperCase()}`
}

/** Finds keys by field name, each object's keys being much the same as those of the one before. */
class FieldCache {
  readonly #names = new Map<string, string>()

  find(
    object: JsonObject,
    fields: readonly string[],
    accepts: (value: unknown) => boolean,
  ): unknown {
    const byName = new Map<string, unknown>()
    for (const [key, value] of Object.entries(object)) {
      if (accepts(value)) byName.set(this.#nameOf(key), value)
    }
    for (const field of fields) if (byName.has(field)) return byName.get(field)
    return undefined
  }

  string(object: JsonObject, fields: readonly string[]): string | undefined {
    return readString(this.find(object, fields, (value) => typeof value === 'string'))
  }

  #nameOf(key: string): string {
    let name = this.#names.get(key)
    if (name === undefined) {
      name = fieldName(key)
      if (this.#names.size < MOST_NAMES) this.#names.set(key, name)
    }
    return name
  }
}

/** Names that are kept; hostile files have a new one in each entry. */
const MOST_NAMES = 1000

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
