import { foldName, parsePersonName } from '../../document/person-name.ts'
import type { PeopleRegistry } from '../../people/people-registry.ts'
import type { HeldPost, Person } from '../../people/person.ts'
import type { StoredRecord } from '../stored-record.ts'
import { groupNames, type NameGroup } from './name-groups.ts'

/** A person of a registry, or one whom only the record names. */
export interface KnownPerson {
  /** Leads to the same person again; see `personPage`. */
  readonly id: string
  readonly name: string
  /** Other names: of the registry, and as documents have them. */
  readonly otherNames: readonly string[]
  readonly posts: readonly HeldPost[]
  /** Documents, by their newest revision, whose words the person gives or where the person takes part. */
  readonly documents: number
  /** Which registry has the person. */
  readonly registry?: string
}

export interface FindPeopleOptions {
  /** Whoever has a name with words that begin so; everybody when absent. */
  readonly query?: string
  /** People listed, from 1 to 1000. Default: 50. */
  readonly limit?: number
  /** Whom to begin with: how many come before. Default: 0. */
  readonly skip?: number
}

/** People, those of most documents first. */
export interface FoundPeople {
  readonly people: readonly KnownPerson[]
  readonly total: number
}

const MOST_PEOPLE = 1000

/**
 * The people of a record and of registries by name: those who take part in most documents first, and
 * behind them those whom only a registry knows, when a name was asked for.
 *
 * @throws {RangeError} If `limit` or `skip` is out of range.
 * @throws {StoreError} If the record cannot be read.
 */
export function findPeople(
  { store }: StoredRecord,
  registries: readonly PeopleRegistry[],
  { query, limit = 50, skip = 0 }: FindPeopleOptions = {},
): FoundPeople {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_PEOPLE) {
    throw new RangeError(`Invalid limit ${limit}; it is a whole number from 1 to ${MOST_PEOPLE}`)
  }
  if (!Number.isInteger(skip) || skip < 0) {
    throw new RangeError(`Invalid number of people to skip, ${skip}; it is 0 or more`)
  }
  const counted = store.overview().speakers.map(({ name, count }) => [name, count] as const)
  const groups = groupNames(counted)
  const entries = (
    query === undefined ? groups.map(toEntry) : findNamed(groups, registries, query)
  ).sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1))
  const people = entries
    .slice(skip, skip + limit)
    .map((entry) => toKnown({ known: registered(registries, entry.name), ...entry }))
  return { people, total: entries.length }
}

/** Names of a person, before anything but the record is asked. */
interface Entry {
  readonly name: string
  readonly names: ReadonlySet<string>
  readonly documents: number
  readonly known?: RegisteredPerson | undefined
}

function toEntry({ name, names, members }: NameGroup<number>): Entry {
  return { name, names, documents: members.reduce((sum, count) => sum + count, 0) }
}

/** Whoever has a name that fits, in the record or in a registry. */
function findNamed(
  groups: readonly NameGroup<number>[],
  registries: readonly PeopleRegistry[],
  query: string,
): Entry[] {
  const fits = nameFilter(query)
  const entries = groups
    .filter(({ names }) => [...names].some(fits))
    .map((group): Entry => ({ ...toEntry(group), known: registered(registries, group.name) }))
  const listed = new Set(entries.map(({ known }) => known?.person))
  const bySurname = Map.groupBy(groups, ({ person }) => person?.folded.surname)
  for (const known of peopleNamed(registries, fits)) {
    const { person } = known
    if (listed.has(person)) continue
    // The record may have the person by another name than the one that fits.
    const own = [person.name, ...person.otherNames]
      .flatMap((name) => bySurname.get(parsePersonName(name)?.folded.surname) ?? [])
      .find(({ name }) => registered(registries, name)?.person === person)
    const group = own ?? { name: person.name, names: new Set<string>(), members: [] }
    entries.push({ ...toEntry(group), known })
  }
  return entries
}

/** A person of a registry, and what the registry is called. */
export interface RegisteredPerson {
  readonly person: Person
  readonly registry: string
}

/** The one person of the registries whose name agrees with a full name; nobody is chosen of two. */
export function registered(
  registries: readonly PeopleRegistry[],
  name: string,
): RegisteredPerson | undefined {
  for (const registry of registries) {
    const found = registry.find(name).filter(({ agreement }) => agreement === 'same')
    const [one] = found
    if (one !== undefined && found.length === 1) {
      return { person: one.person, registry: registry.name }
    }
  }
  return undefined
}

/** The id of a person whom no registry has. */
export function idOfName(name: string): string {
  return `${NAME_PREFIX}${name}`
}

export const NAME_PREFIX = 'name:'

function toKnown({ name, names, documents, known }: Entry): KnownPerson {
  const { person, registry } = known ?? {}
  const shown = person?.name ?? name
  const others = new Set([...(person?.otherNames ?? []), ...names])
  others.delete(shown)
  return {
    id: person?.id ?? idOfName(name),
    name: shown,
    otherNames: [...others],
    posts: person?.posts ?? [],
    documents,
    ...(registry === undefined ? {} : { registry }),
  }
}

function peopleNamed(
  registries: readonly PeopleRegistry[],
  fits: (name: string) => boolean,
): RegisteredPerson[] {
  const seen = new Set<string>()
  return registries.flatMap((registry) =>
    registry.people.flatMap((person) => {
      if (seen.has(person.id) || ![person.name, ...person.otherNames].some(fits)) return []
      seen.add(person.id)
      return { person, registry: registry.name }
    }),
  )
}

/** Whether every word that was typed begins a word of a name; posts in what was typed say nothing. */
function nameFilter(query: string): (name: string) => boolean {
  const typed = parsePersonName(query)?.name ?? query
  const folded = wordsOf(foldName(typed))
  // A name that is still being typed may end where folding takes it for another: "pri" for "pry".
  const plain = wordsOf(typed.toLowerCase())
  return (name) => begins(foldName(name), folded) || begins(name.toLowerCase(), plain)
}

/** Whether each of some words begins a word of a name. */
function begins(name: string, words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => ` ${name}`.includes(` ${word}`))
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/).filter((word) => word !== '')
}
