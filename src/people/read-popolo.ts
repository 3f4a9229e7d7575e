import { parseIsoDate } from '../document/date.ts'
import type { HeldPost, Person } from './person.ts'

/** The people of a Popolo file, and what of it could not be used. */
export interface ReadPopolo {
  readonly people: readonly Person[]
  readonly problems: readonly PopoloProblem[]
}

/** Something in a Popolo file that was left out. */
export interface PopoloProblem {
  /** Where, as a path into the JSON: `persons[3].memberships[0].start_date`. */
  readonly place: string
  readonly message: string
}

/** The file as a whole is no Popolo. */
export class PopoloError extends Error {
  override readonly name = 'PopoloError'
}

/** Persons of one file; more are left out, with a problem. */
export const MOST_PEOPLE = 100_000
/** Names of one person, and memberships. */
const MOST_EACH = 1000
/** Code units of a name or a role. */
const LONGEST_NAME = 300
/** Problems that are told; a file may be wrong everywhere. */
const MOST_PROBLEMS = 100

/**
 * Read people and their posts from Popolo JSON: one object with `persons`, `organizations`, `posts`,
 * `areas` and `memberships`, or a list of persons that hold their memberships themselves.
 *
 * What is wrong with a person or a membership is told with its place and left out; the rest is kept.
 *
 * @throws {PopoloError} If the text is not JSON, or holds no persons.
 * @see https://www.popoloproject.com/specs/person.html and membership.html
 */
export function readPopolo(text: string): ReadPopolo {
  const data = parseJson(text)
  const persons = Array.isArray(data) ? data : isRecord(data) ? data.persons : undefined
  if (!Array.isArray(persons)) {
    throw new PopoloError(
      'It holds no list "persons"; Popolo JSON is {"persons": [{"id": …, "name": …}], "memberships": […]}',
    )
  }
  const reader = new PopoloReader(isRecord(data) ? data : {})
  return reader.read(persons)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new PopoloError(`It is not JSON: ${error.message}`, { cause: error })
  }
}

type Json = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

class PopoloReader {
  readonly #problems: PopoloProblem[] = []
  readonly #organizations: ReadonlyMap<string, Json>
  readonly #posts: ReadonlyMap<string, Json>
  readonly #areas: ReadonlyMap<string, Json>
  /** Memberships that stand beside the persons, by the id of the person. */
  readonly #memberships: ReadonlyMap<string, readonly (readonly [place: string, Json])[]>

  constructor(data: Json) {
    this.#organizations = this.#byId(data.organizations, 'organizations')
    this.#posts = this.#byId(data.posts, 'posts')
    this.#areas = this.#byId(data.areas, 'areas')
    this.#memberships = this.#byPerson(data.memberships)
  }

  read(persons: readonly unknown[]): ReadPopolo {
    const people = new Map<string, Person>()
    for (const [index, value] of persons.slice(0, MOST_PEOPLE).entries()) {
      const person = this.#readPerson(value, `persons[${index}]`)
      if (person === undefined) continue
      if (people.has(person.id)) {
        this.#tell(`persons[${index}].id`, `"${person.id}" names a person above already`)
      } else people.set(person.id, person)
    }
    if (persons.length > MOST_PEOPLE) {
      this.#tell('persons', `${persons.length} persons; only ${MOST_PEOPLE} are read`)
    }
    for (const [id, [first]] of this.#memberships) {
      if (!people.has(id) && first !== undefined) {
        this.#tell(`${first[0]}.person_id`, `"${id}" is the id of no person`)
      }
    }
    return { people: [...people.values()], problems: this.#problems }
  }

  #readPerson(value: unknown, place: string): Person | undefined {
    if (!isRecord(value)) return this.#tell(place, 'A person is an object')
    const name = this.#readName(value.name, `${place}.name`)
    if (name === undefined) return undefined
    const id = value.id ?? name
    if (typeof id !== 'string' || id === '' || id.length > LONGEST_NAME) {
      return this.#tell(`${place}.id`, 'An id is a string')
    }
    const own = this.#listOf(value.memberships, `${place}.memberships`)
    const posts = [...own, ...(this.#memberships.get(id) ?? [])]
      .slice(0, MOST_EACH)
      .flatMap(([where, membership]) => this.#readPost(membership, where) ?? [])
    const { gender } = value
    return {
      id,
      name,
      otherNames: this.#readOtherNames(value, place).filter((other) => other !== name),
      ...(gender === 'male' || gender === 'female' ? { gender } : {}),
      posts,
    }
  }

  #readOtherNames(person: Json, place: string): string[] {
    const names = this.#listOf(person.other_names, `${place}.other_names`)
    return [
      ...new Set(names.flatMap(([where, { name }]) => this.#readName(name, `${where}.name`) ?? [])),
    ]
  }

  #readPost(membership: Json, place: string): HeldPost | undefined {
    const post = this.#find(this.#posts, membership.post_id, membership.post, `${place}.post_id`)
    const role = membership.role ?? post?.role ?? post?.label ?? membership.label
    if (typeof role !== 'string' || role.trim() === '' || role.length > LONGEST_NAME) {
      return this.#tell(`${place}.role`, 'A membership without a role says nothing')
    }
    const from = this.#readDate(membership.start_date, `${place}.start_date`)
    const to = this.#readDate(membership.end_date, `${place}.end_date`)
    if (from === false || to === false) return undefined
    if (
      from !== undefined &&
      to !== undefined &&
      to.slice(0, from.length) < from.slice(0, to.length)
    ) {
      return this.#tell(`${place}.end_date`, `${to} comes before the start, ${from}`)
    }
    const [organization, ...organizationNames] = this.#organizationNames(membership, post, place)
    return {
      role: role.trim(),
      ...(organization === undefined ? {} : { organization }),
      organizationNames,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }
  }

  /** The names of the organization of a membership, its own first, and of its area. */
  #organizationNames(membership: Json, post: Json | undefined, place: string): string[] {
    const organization = this.#find(
      this.#organizations,
      membership.organization_id ?? post?.organization_id,
      membership.organization,
      `${place}.organization_id`,
    )
    const area =
      this.#find(this.#areas, membership.area_id, membership.area, `${place}.area_id`) ??
      (organization === undefined
        ? undefined
        : this.#find(this.#areas, organization.area_id, organization.area, `${place}.area_id`))
    const others = this.#listOf(organization?.other_names, `${place}.organization.other_names`)
    return [organization?.name, ...others.map(([, { name }]) => name), area?.name].flatMap(
      (name) =>
        typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME ? [name] : [],
    )
  }

  /** Something that is named by its id, or stands in place. */
  #find(
    things: ReadonlyMap<string, Json>,
    id: unknown,
    own: unknown,
    place: string,
  ): Json | undefined {
    if (isRecord(own)) return own
    if (typeof own === 'string') return { name: own }
    if (typeof id !== 'string') return undefined
    const thing = things.get(id)
    // An id may be that of a list elsewhere; the membership holds without it.
    if (thing === undefined && things.size > 0) this.#tell(place, `"${id}" is not in the file`)
    return thing
  }

  #readName(value: unknown, place: string): string | undefined {
    if (typeof value !== 'string' || value.trim() === '') return this.#tell(place, 'A name is text')
    if (value.length > LONGEST_NAME) {
      return this.#tell(
        place,
        `A name of ${value.length} characters; at most ${LONGEST_NAME} are read`,
      )
    }
    return value.trim().replace(/\s+/g, ' ')
  }

  /** A date; `false` when there is one and it is none. */
  #readDate(value: unknown, place: string): string | undefined | false {
    if (value === undefined || value === null || value === '') return undefined
    // A time of day behind it says nothing of a term.
    const day = typeof value === 'string' ? value.replace(/T.*$/, '') : ''
    if (parseIsoDate(day) !== undefined) return day
    this.#tell(
      place,
      `Not a date: ${JSON.stringify(value)?.slice(0, 60)}; write YYYY-MM-DD, YYYY-MM or YYYY`,
    )
    return false
  }

  #byId(value: unknown, place: string): ReadonlyMap<string, Json> {
    return new Map(
      this.#listOf(value, place).flatMap(([, thing]): [string, Json][] =>
        typeof thing.id === 'string' ? [[thing.id, thing]] : [],
      ),
    )
  }

  #byPerson(value: unknown): ReadonlyMap<string, readonly (readonly [string, Json])[]> {
    const byPerson = new Map<string, (readonly [string, Json])[]>()
    for (const entry of this.#listOf(value, 'memberships')) {
      const [place, { person_id: id }] = entry
      if (typeof id !== 'string') {
        this.#tell(`${place}.person_id`, 'A membership names its person by id')
        continue
      }
      const list = byPerson.get(id)
      if (list === undefined) byPerson.set(id, [entry])
      else if (list.length < MOST_EACH) list.push(entry)
    }
    return byPerson
  }

  /** The objects of a list, each with its place; what is no list or no object is told. */
  #listOf(value: unknown, place: string): (readonly [place: string, Json])[] {
    if (value === undefined || value === null) return []
    if (!Array.isArray(value)) {
      this.#tell(place, 'It is to be a list')
      return []
    }
    const list: (readonly [string, Json])[] = []
    for (const [index, item] of value.entries()) {
      const where = `${place}[${index}]`
      if (isRecord(item)) list.push([where, item])
      else this.#tell(where, 'It is to be an object')
    }
    return list
  }

  #tell(place: string, message: string): undefined {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push({ place, message })
    return undefined
  }
}
