import { type DocumentDate, notADate, parseIsoDate } from '../document/date.ts'
import { firstDay, lastDay } from '../document/day-range.ts'
import type { DocumentKind } from '../document/document.ts'
import type { Role } from '../document/turn.ts'
import { tokenize } from '../text/token.ts'
import type { Contribution, Holding, SearchSource } from './source.ts'
import { speakerFilter } from './speaker-filter.ts'

/** Which part of a record is searched; everything absent accepts everything. */
export interface SearchFilter {
  /** A name in any form, or a whole label; see {@link speakerFilter}. */
  readonly speaker?: string
  readonly roles?: readonly Role[]
  readonly kinds?: readonly DocumentKind[]
  /** First day, ISO 8601 `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a month or a year counts from its first day. */
  readonly from?: string
  /** Last day; a month or a year counts to its last day. */
  readonly to?: string
  /**
   * Which revisions of a document are searched: the newest, by default, so that no use is told twice, or
   * all.
   */
  readonly revisions?: 'newest' | 'all'
  /** Words of the publisher's name that stand in it in a row, letter case folded. */
  readonly publisher?: string
}

/** What was searched: the denominator of every count. */
export interface Searched {
  readonly documents: number
  /** Words of these documents, whoever says them. */
  readonly words: number
  /** Earliest and latest day of these documents. */
  readonly from?: string
  readonly to?: string
  /** Documents without a date that were left out because days were asked for. */
  readonly undated?: number
}

/**
 * A record, and which part of it is searched. One serves many searches.
 *
 * A document whose date is a month or a year is in when any day of it is; one without a date is left
 * out when days are asked for, and counted.
 */
export class SearchScope {
  readonly source: SearchSource
  readonly filter: SearchFilter
  readonly searched: Searched
  readonly #accepted: Uint8Array | undefined
  /** What {@link dayOf} has told, and 1; 0 is not asked yet. */
  readonly #days: Uint32Array
  readonly #isSpeaker: ((contribution: Contribution) => boolean) | undefined
  readonly #roles: ReadonlySet<Role | undefined> | undefined

  /** @throws {RangeError} If `from` or `to` is no date, or `from` is after `to`. */
  constructor(source: SearchSource, filter: SearchFilter = {}) {
    this.source = source
    this.filter = filter
    const { speaker, roles } = filter
    this.#isSpeaker = speaker === undefined ? undefined : speakerFilter(speaker)
    this.#roles = roles === undefined ? undefined : new Set(roles)
    const { accepted, searched } = selectDocuments(source, filter)
    this.#accepted = accepted
    this.searched = searched
    this.#days = new Uint32Array((source.numbers.at(-1) ?? 0) + 1)
  }

  /** Whether some of the record is left out. */
  get isFiltered(): boolean {
    const { revisions: _, ...rest } = this.filter
    return Object.values(rest).some((value) => value !== undefined)
  }

  /** Whether of a document that is searched every section is. */
  get acceptsAllSections(): boolean {
    return this.#isSpeaker === undefined && this.#roles === undefined
  }

  /** Whether a document is searched. */
  acceptsDocument(number: number): boolean {
    if (this.#accepted !== undefined) return this.#accepted[number] === 1
    return isSearched(this.source.holding(number), this.filter)
  }

  /**
   * The day of a document as a number that sorts: that of a month or a year is before its first, and no
   * day is after all others.
   */
  dayOf(number: number): number {
    const known = this.#days[number] as number
    if (known > 0) return known - 1
    const { date } = this.source.holding(number)
    const [year, month = 0, day = 0] = date?.value.split('-').map(Number) ?? [NO_YEAR]
    const sorted = ((year as number) * 100 + month) * 100 + day
    this.#days[number] = sorted + 1
    return sorted
  }

  /** Whether a section of an accepted document is searched. */
  acceptsSection(number: number, section: number): boolean {
    if (this.acceptsAllSections) return true
    const contribution = this.source.section(number, section)
    if (this.#roles?.has(contribution.role) === false) return false
    return this.#isSpeaker === undefined || this.#isSpeaker(contribution)
  }
}

/** What sorts after every year. */
const NO_YEAR = 10_000

interface Selection {
  /** 1 for each document that is searched; absent when all are. */
  readonly accepted?: Uint8Array
  readonly searched: Searched
}

function selectDocuments(source: SearchSource, filter: SearchFilter): Selection {
  const { kinds, publisher } = filter
  const { numbers } = source
  const days = daysAskedFor(filter)
  if (kinds === undefined && publisher === undefined && days === undefined) {
    const searched = countWhole(source, filter)
    if (searched !== undefined) return { searched }
  }
  const isPublisher = publisher === undefined ? undefined : publisherFilter(publisher)
  const accepted = new Uint8Array((numbers.at(-1) ?? -1) + 1)
  const ids = new Set<string>()
  let words = 0
  let undated = 0
  let first: string | undefined
  let last: string | undefined
  for (const number of numbers) {
    const holding = source.holding(number)
    if (!isSearched(holding, filter)) continue
    const { id, kind, publisher: publishedBy, date, wordCount } = holding
    if (kinds?.includes(kind) === false) continue
    if (isPublisher?.(publishedBy ?? '') === false) continue
    if (days !== undefined && date === undefined) undated++
    if (days !== undefined && !overlaps(date, days)) continue
    accepted[number] = 1
    // Revisions of one document are one document, however many are searched.
    ids.add(id)
    words += wordCount
    if (date?.precision !== 'day') continue
    if (first === undefined || date.value < first) first = date.value
    if (last === undefined || date.value > last) last = date.value
  }
  const span = first === undefined || last === undefined ? {} : { from: first, to: last }
  const left = days === undefined ? {} : { undated }
  return { accepted, searched: { documents: ids.size, words, ...span, ...left } }
}

/**
 * The whole of a record, counted without looking at every document; `undefined` when that cannot be:
 * an earlier revision that is not searched may have been the only one of the first or the last day.
 */
function countWhole(source: SearchSource, { revisions }: SearchFilter): Searched | undefined {
  const { numbers, earlierNumbers, days } = source
  const documents = numbers.length - earlierNumbers.length
  if (revisions === 'all') return { documents, words: source.wordCount, ...days }
  let { wordCount } = source
  for (const number of earlierNumbers) {
    const { date, wordCount: left } = source.holding(number)
    if (date !== undefined && (date.value === days.from || date.value === days.to)) return undefined
    wordCount -= left
  }
  return { documents, words: wordCount, ...days }
}

function isSearched({ isNewest }: Holding, { revisions }: SearchFilter): boolean {
  return isNewest !== false || revisions === 'all'
}

interface DaysAskedFor {
  readonly first: string
  readonly last: string
}

function daysAskedFor({ from, to }: SearchFilter): DaysAskedFor | undefined {
  if (from === undefined && to === undefined) return undefined
  for (const value of [from, to]) {
    if (value !== undefined && parseIsoDate(value) === undefined) {
      throw new RangeError(notADate(value))
    }
  }
  const days = { first: firstDay(from ?? '0000'), last: lastDay(to ?? '9999') }
  if (days.first > days.last)
    throw new RangeError(`The first day, ${from}, is after the last, ${to}`)
  return days
}

function overlaps(date: DocumentDate | undefined, { first, last }: DaysAskedFor): boolean {
  return date !== undefined && firstDay(date.value) <= last && lastDay(date.value) >= first
}

function publisherFilter(wanted: string): (publisher: string) => boolean {
  const ids = wordRow(wanted)
  const known = new Map<string, boolean>()
  return (publisher) => {
    let answer = known.get(publisher)
    if (answer === undefined) {
      answer = wordRow(publisher).includes(ids)
      known.set(publisher, answer)
    }
    return answer
  }
}

/** The folded words of a name, each with a space on both sides, so that part of one is found in no other. */
function wordRow(name: string): string {
  return ` ${Array.from(tokenize(name).ids).join(' ')} `
}
