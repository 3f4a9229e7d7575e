import { firstDay } from '../document/day-range.ts'
import type { PersonName } from '../document/person-name.ts'
import type { Phrase } from '../search/parse-phrase.ts'
import { type Searched, type SearchFilter, SearchScope } from '../search/scope.ts'
import { MOST_PLACES } from '../search/search-options.ts'
import type { Contribution } from '../search/source.ts'
import { speakerFilter } from '../search/speaker-filter.ts'
import { tallyPhrase } from '../search/tally-phrase.ts'
import { documentsWith } from './documents-with.ts'
import { lastDay } from './ledger/correction.ts'
import { groupNames } from './people/name-groups.ts'
import { countSpoken } from './spoken-words.ts'
import type { StoredRecord } from './stored-record.ts'
import type { StoredSource } from './stored-source.ts'

/** How often a phrase was used, period by period. */
export interface PhraseTimeline {
  readonly unit: TimelineUnit
  /** One for all, or one for each speaker, who used it most first. */
  readonly series: readonly TimelineSeries[]
  /** Uses by speakers beyond those that have a series. */
  readonly others?: { readonly speakers: number; readonly hits: number }
  /** Uses in documents without a date, or with one less exact than the unit: they are in no point. */
  readonly undated: number
  /** All uses, in whatever document; at least so many when not `isExact`. */
  readonly total: number
  readonly isExact: boolean
  /** Which limits cut the search short, in plain sentences. */
  readonly limits: readonly string[]
  readonly searched: Searched
}

export const TIMELINE_UNITS = ['day', 'month', 'year'] as const

/** One of {@link TIMELINE_UNITS}. */
export type TimelineUnit = (typeof TIMELINE_UNITS)[number]

/** Uses by one speaker, or by all. */
export interface TimelineSeries {
  /** By the name that most uses bear, or the label where nobody knows the name. */
  readonly speaker?: string
  readonly hits: number
  /** Ascending; only periods of which words were searched. */
  readonly points: readonly TimelinePoint[]
}

/** Uses in a period. */
export interface TimelinePoint {
  /** First and last day. */
  readonly from: string
  readonly to: string
  readonly hits: number
  /** Words of the series that were searched in it: what the hits are out of. */
  readonly words: number
}

export interface TimelineOptions {
  /** Default: `month`. */
  readonly unit?: TimelineUnit
  /** A series for each speaker, and not one for all. */
  readonly by?: 'speaker'
  readonly filter?: Omit<SearchFilter, 'revisions'>
  /** Speakers that have a series of their own, from 1 to 50. Default: 8. */
  readonly limit?: number
}

const MOST_SERIES = 50

/**
 * Count the uses of a phrase by period, each with the words that were searched there: a period with no
 * point held nothing to search, and a point without hits is silence. Nothing is smoothed.
 *
 * Costs as much as finding the phrase, and a look at who speaks in the documents of those who used it.
 *
 * @throws {RangeError} If `limit` or a date of the filter is out of range.
 * @throws {StoreError} If the record cannot be read.
 */
export function phraseTimeline(
  record: StoredRecord,
  phrase: Phrase,
  { unit = 'month', by, filter = {}, limit = 8 }: TimelineOptions = {},
): PhraseTimeline {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_SERIES) {
    throw new RangeError(`Invalid limit ${limit}; it is a whole number from 1 to ${MOST_SERIES}`)
  }
  return record.ask(({ source }) => {
    const scope = new SearchScope(source, filter)
    const tally = tallyPhrase(scope, phrase, 'date', MOST_PLACES)
    const { length } = tally.places
    const limits =
      length < tally.total ? [`Only the first ${length} of ${tally.total} uses were looked at`] : []
    const uses = tally.places.map(({ start }) => {
      const { text, section } = source.words.locate(start)
      return { number: text, contribution: source.section(text, section) }
    })
    const periods = new Periods(record, filter, unit)
    const groups = by === undefined ? [{ isPress: isOfPress(uses), uses }] : groupBySpeaker(uses)
    const shown = groups.slice(0, limit)
    const rest = groups.slice(limit)
    const words =
      by === undefined && filter.speaker === undefined && filter.roles === undefined
        ? [periods.words()]
        : countWords(record, source, periods, shown, filter)
    return {
      unit,
      series: shown.map((group, k) => periods.seriesOf(group, words[k] ?? new Map())),
      ...(rest.length === 0
        ? {}
        : {
            others: {
              speakers: rest.length,
              hits: rest.reduce((sum, group) => sum + group.uses.length, 0),
            },
          }),
      undated: uses.filter(({ number }) => periods.of(number) === undefined).length,
      total: tally.total,
      isExact: tally.isExact && limits.length === 0,
      limits: [...tally.limits, ...limits],
      searched: scope.searched,
    }
  })
}

interface Use {
  readonly number: number
  readonly contribution: Contribution
}

/** Uses by one speaker, or by all. */
interface Group {
  /** All names that are taken for the speaker's; absent when the group is of all. */
  readonly names?: ReadonlySet<string>
  readonly speaker?: string
  readonly person?: PersonName
  /** Whether some uses are of the press or the audience, whose names no document is listed by. */
  readonly isPress: boolean
  readonly uses: readonly Use[]
}

/** The uses of each speaker, the most first. */
function groupBySpeaker(uses: readonly Use[]): Group[] {
  const byName = Map.groupBy(uses, ({ contribution }) => nameOf(contribution) ?? '')
  const named = [...byName].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  return groupNames(named)
    .map(({ name, names, person, members }): Group => {
      const own = members.flat()
      return {
        names,
        ...(name === '' ? {} : { speaker: name }),
        ...(person === undefined ? {} : { person }),
        isPress: isOfPress(own),
        uses: own,
      }
    })
    .sort((a, b) => b.uses.length - a.uses.length)
}

function isOfPress(uses: readonly Use[]): boolean {
  return uses.some(({ contribution: { role } }) => role === 'press' || role === 'audience')
}

function nameOf({ speaker, speakerLabel }: Contribution): string | undefined {
  return speaker ?? speakerLabel
}

/** The words of each group, by period, in the documents that a filter accepts. */
function countWords(
  record: StoredRecord,
  source: StoredSource,
  periods: Periods,
  groups: readonly Group[],
  { speaker, roles }: SearchFilter,
): Map<string, number>[] {
  const isMeant = speaker === undefined ? undefined : speakerFilter(speaker)
  const keys = new Map<string, string>()
  for (const [k, { names = [] }] of groups.entries()) {
    for (const name of names) keys.set(name, String(k))
  }
  const keyOf = (contribution: Contribution): string | undefined => {
    if (roles !== undefined && !roles.includes(contribution.role ?? 'unknown')) return undefined
    if (isMeant?.(contribution) === false) return undefined
    return groups[0]?.names === undefined ? '0' : keys.get(nameOf(contribution) ?? '')
  }
  const words = groups.map(() => new Map<string, number>())
  for (const number of documentsOf(record, periods, groups, speaker)) {
    const period = periods.of(number)
    if (period === undefined) continue
    for (const [key, counted] of countSpoken(source, number, keyOf)) {
      const counts = words[Number(key)] as Map<string, number>
      counts.set(period, (counts.get(period) ?? 0) + counted.words)
    }
  }
  return words
}

/**
 * The documents in which the speakers of groups can have the word. Documents are listed by the surnames
 * of those who take part, but not of the press, for whom all are looked at.
 */
function documentsOf(
  record: StoredRecord,
  periods: Periods,
  groups: readonly Group[],
  speaker: string | undefined,
): Iterable<number> {
  const people = groups.flatMap(({ person, isPress }) =>
    isPress || person === undefined ? [] : person,
  )
  if (people.length === groups.length) {
    return new Set(people.flatMap(({ folded }) => record.store.withSurname(folded.surname)))
  }
  const isOfficial = groups.every(({ isPress }) => !isPress)
  const named = speaker === undefined || !isOfficial ? [] : documentsWith(record, speaker)
  return named.length > 0 ? named : periods.numbers()
}

/** The documents that are searched, by the periods they are of. */
class Periods {
  readonly #unit: TimelineUnit
  readonly #rows: ReadonlyMap<number, { readonly date: string; readonly words: number }>

  constructor({ store }: StoredRecord, filter: SearchFilter, unit: TimelineUnit) {
    const { kinds, publisher, from, to } = filter
    this.#unit = unit
    this.#rows = new Map(
      store
        .listDocuments({
          ...(kinds === undefined ? {} : { kinds }),
          ...(publisher === undefined ? {} : { publisher }),
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        })
        .map((row) => [row.number, row]),
    )
  }

  numbers(): Iterable<number> {
    return this.#rows.keys()
  }

  /** The period of a document; `undefined` when it is not searched, or its date is less exact. */
  of(number: number): string | undefined {
    const { date = '' } = this.#rows.get(number) ?? {}
    const length = LENGTHS[this.#unit]
    return date.length < length ? undefined : date.slice(0, length)
  }

  /** Words of all documents by period. */
  words(): Map<string, number> {
    const words = new Map<string, number>()
    for (const [number, row] of this.#rows) {
      const period = this.of(number)
      if (period !== undefined) words.set(period, (words.get(period) ?? 0) + row.words)
    }
    return words
  }

  seriesOf({ speaker, uses }: Group, words: ReadonlyMap<string, number>): TimelineSeries {
    const hits = Map.groupBy(uses, ({ number }) => this.of(number))
    return {
      ...(speaker === undefined ? {} : { speaker }),
      hits: uses.length,
      points: Array.from(words, ([period, count]) => ({
        from: firstDay(period),
        to: lastDay(period),
        hits: hits.get(period)?.length ?? 0,
        words: count,
      })).sort((a, b) => (a.from < b.from ? -1 : 1)),
    }
  }
}

/** Letters of a date that is exact to a unit. */
const LENGTHS: Readonly<Record<TimelineUnit, number>> = { day: 10, month: 7, year: 4 }
