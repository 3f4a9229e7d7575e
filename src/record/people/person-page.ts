import { firstDay } from '../../document/day-range.ts'
import { compareNames, type PersonName, parsePersonName } from '../../document/person-name.ts'
import type { PeopleRegistry } from '../../people/people-registry.ts'
import type { HeldPost } from '../../people/person.ts'
import type { ListPosition, ListRow } from '../../store/store.ts'
import { lastDay } from '../ledger/correction.ts'
import { type ListedDocument, toListed } from '../list-documents.ts'
import { countSpoken, type SpokenWords } from '../spoken-words.ts'
import type { StoredRecord } from '../stored-record.ts'
import type { StoredSource } from '../stored-source.ts'
import { NAME_PREFIX, type RegisteredPerson, registered } from './find-people.ts'

/** What a record has of a person. */
export interface PersonPage {
  readonly id: string
  readonly name: string
  readonly otherNames: readonly string[]
  readonly posts: readonly HeldPost[]
  /** Which registry has the person; absent for one whom only the record names. */
  readonly registry?: string
  /** Documents in which the person takes part, the latest first. */
  readonly documents: readonly PersonDocument[]
  /** How many there are on all pages, and what the person says in them. */
  readonly total: SpokenWords & { readonly documents: number }
  readonly next?: ListPosition
  readonly unit: PersonUnit
  /** Ascending; only periods with a document of the person's. */
  readonly points: readonly PersonPoint[]
  /** Documents without a date, or with one less exact than the unit. */
  readonly undated: number
}

export const PERSON_UNITS = ['month', 'year'] as const

/** One of {@link PERSON_UNITS}. */
export type PersonUnit = (typeof PERSON_UNITS)[number]

/** A document in which a person takes part, and how much of it the person says. */
export interface PersonDocument extends SpokenWords {
  readonly document: ListedDocument
  /** Present when the document has no given name to tell the person by. */
  readonly possible?: true
}

/** What a person says in a period. */
export interface PersonPoint extends SpokenWords {
  /** First and last day. */
  readonly from: string
  readonly to: string
  readonly documents: number
}

export interface PersonPageOptions {
  /** Documents listed, from 1 to 1000; all are counted. Default: 50. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: ListPosition
  /** Default: `month`. */
  readonly unit?: PersonUnit
}

/**
 * What a record has of the person of an id that `findPeople` gave, or of a name; `undefined` when there
 * is nobody of that id in the registries.
 *
 * A document that has no given name may be a namesake's, and says so.
 *
 * @throws {StoreError} If the record cannot be read.
 */
export function personPage(
  record: StoredRecord,
  registries: readonly PeopleRegistry[],
  id: string,
  { limit = 50, after, unit = 'month' }: PersonPageOptions = {},
): PersonPage | undefined {
  const found = findById(registries, id)
  if (found === undefined) return undefined
  const { known, names } = found
  const agreement = agreementWith(names)
  return record.ask(({ source }) => {
    const spoken = documentsOf(record, source, names, agreement)
    const first = after === undefined ? 0 : indexBehind(spoken, after)
    const page = spoken.slice(first, first + limit)
    const last = first + limit < spoken.length ? page.at(-1)?.row : undefined
    const length = LENGTHS[unit]
    return {
      id,
      name: names[0] as string,
      otherNames: names.slice(1),
      posts: known?.person.posts ?? [],
      ...(known === undefined ? {} : { registry: known.registry }),
      documents: page.map(({ row, isPossible, turns, words }) => ({
        document: toListed(record, row.number),
        turns,
        words,
        ...(isPossible ? { possible: true as const } : {}),
      })),
      total: { documents: spoken.length, ...sumOf(spoken) },
      ...(last === undefined ? {} : { next: { date: last.date, number: last.number } }),
      unit,
      points: pointsOf(spoken, length),
      undated: spoken.filter(({ row }) => row.date.length < length).length,
    }
  })
}

/** A document of a person's, with what the person says in it. */
interface SpokenDocument extends SpokenWords {
  readonly row: ListRow
  readonly isPossible: boolean
}

type Agreement = 'same' | 'possible' | 'different'

function findById(
  registries: readonly PeopleRegistry[],
  id: string,
): { readonly known?: RegisteredPerson; readonly names: readonly string[] } | undefined {
  for (const registry of registries) {
    const person = registry.people.find((candidate) => candidate.id === id)
    if (person !== undefined) {
      const known = { person, registry: registry.name }
      return { known, names: [person.name, ...person.otherNames] }
    }
  }
  if (!id.startsWith(NAME_PREFIX)) return undefined
  const name = id.slice(NAME_PREFIX.length)
  const known = registered(registries, name)
  if (known === undefined) return { names: [name] }
  return { known, names: [known.person.name, ...known.person.otherNames] }
}

/** How well a name agrees with any of the person's. Answers are kept by name. */
function agreementWith(names: readonly string[]): (name: string) => Agreement {
  const own = names.flatMap((name) => parsePersonName(name) ?? [])
  const answers = new Map<string, Agreement>()
  return (name) => {
    let answer = answers.get(name)
    if (answer === undefined) {
      answer = names.includes(name) ? 'same' : bestOf(own, parsePersonName(name))
      answers.set(name, answer)
    }
    return answer
  }
}

function bestOf(own: readonly PersonName[], other: PersonName | undefined): Agreement {
  if (other === undefined) return 'different'
  const compared = own.map((name) => compareNames(name, other))
  if (compared.includes('same')) return 'same'
  return compared.includes('possible') ? 'possible' : 'different'
}

/** The documents of a person, the latest first. */
function documentsOf(
  { store, documents }: StoredRecord,
  source: StoredSource,
  names: readonly string[],
  agreementOf: (name: string) => Agreement,
): SpokenDocument[] {
  const surnames = new Set(names.map((name) => parsePersonName(name)?.folded.surname ?? ''))
  const numbers = new Set([...surnames].flatMap((surname) => store.withSurname(surname)))
  return store.listDocuments({ among: [...numbers] }).flatMap((row): SpokenDocument[] => {
    const agreements = documents.row(row.number).about.people.map(agreementOf)
    const isSure = agreements.includes('same')
    if (!isSure && !agreements.includes('possible')) return []
    const spoken = countSpoken(source, row.number, ({ speaker }) =>
      speaker === undefined || agreementOf(speaker) === 'different' ? undefined : 'own',
    )
    return [{ row, isPossible: !isSure, ...(spoken.get('own') ?? NOTHING) }]
  })
}

const NOTHING: SpokenWords = { turns: 0, words: 0 }

function sumOf(spoken: readonly SpokenWords[]): SpokenWords {
  return spoken.reduce(
    (sum, { turns, words }) => ({ turns: sum.turns + turns, words: sum.words + words }),
    NOTHING,
  )
}

function pointsOf(spoken: readonly SpokenDocument[], length: number): PersonPoint[] {
  const dated = spoken.filter(({ row }) => row.date.length >= length)
  const periods = Map.groupBy(dated, ({ row }) => row.date.slice(0, length))
  return Array.from(periods, ([period, of]) => ({
    from: firstDay(period),
    to: lastDay(period),
    documents: of.length,
    ...sumOf(of),
  })).sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** Where a list goes on behind a place: the document itself may have gone since. */
function indexBehind(spoken: readonly SpokenDocument[], { date, number }: ListPosition): number {
  const behind = spoken.findIndex(
    ({ row }) => row.date < date || (row.date === date && row.number < number),
  )
  return behind === -1 ? spoken.length : behind
}

/** Letters of a date that is exact to a unit. */
const LENGTHS: Readonly<Record<PersonUnit, number>> = { month: 7, year: 4 }
