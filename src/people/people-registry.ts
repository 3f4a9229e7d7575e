import { compareNames, type PersonName, parsePersonName } from '../document/person-name.ts'
import { type HeldPost, isHeldOn, type Person } from './person.ts'
import { canBePost, postWords } from './post-words.ts'

/** A person found, with the posts that fit what was asked. */
export interface FoundPerson {
  readonly person: Person
  /** Posts held on the day asked for, or all; those that fit the post asked for, if one was. */
  readonly posts: readonly HeldPost[]
  /** `same` when a given name agrees, `possible` when only a surname is there to compare. */
  readonly agreement: 'same' | 'possible'
}

/** People by their names and posts. They are loaded when somebody is first looked for. */
export class PeopleRegistry {
  /** What reports call it: `people.json`. */
  readonly name: string
  readonly #load: () => readonly Person[]
  #index: Index | undefined

  constructor(name: string, load: () => readonly Person[]) {
    this.name = name
    this.#load = load
  }

  /** All people, in the order of the registry. */
  get people(): readonly Person[] {
    return this.#loaded.people
  }

  /**
   * The people whom a name with or without a post can mean, on a day if one is given.
   *
   * Names are compared as {@link compareNames} does, by any of a person's names. With a post, only
   * those who held it then; with a day, only those who held any post then, unless they hold none.
   */
  find(words: string, date?: string): readonly FoundPerson[] {
    const name = parsePersonName(words)
    if (name === undefined) return []
    const post = postWords(name.post ?? '')
    return this.#named(name).flatMap(({ person, agreement }): FoundPerson[] => {
      const then = date === undefined ? person.posts : person.posts.filter((p) => isHeldOn(p, date))
      const posts = post.size === 0 ? then : then.filter((p) => canBePost(post, postWords(p.role)))
      const isFit =
        posts.length > 0 || (post.size === 0 && (agreement === 'same' || date === undefined))
      return isFit ? [{ person, posts, agreement }] : []
    })
  }

  /** Those who held a post on a day, in an organization that `isMeant`. */
  holders(
    post: string,
    date: string,
    isMeant: (post: HeldPost) => boolean,
  ): readonly { readonly person: Person; readonly post: HeldPost }[] {
    const wanted = postWords(post)
    return this.#loaded.people.flatMap((person) => {
      const held = person.posts.find(
        (p) => isHeldOn(p, date) && canBePost(wanted, postWords(p.role)) && isMeant(p),
      )
      return held === undefined ? [] : [{ person, post: held }]
    })
  }

  #named(name: PersonName): { person: Person; agreement: 'same' | 'possible' }[] {
    const keys = surnameKeys(name)
    const found = new Map<Person, 'same' | 'possible'>()
    for (const key of keys) {
      for (const entry of this.#loaded.byKey.get(key) ?? []) {
        const agreement = compareNames(name, entry.name)
        if (agreement === 'different') continue
        if (agreement === 'same' || !found.has(entry.person)) found.set(entry.person, agreement)
      }
    }
    return [...found].map(([person, agreement]) => ({ person, agreement }))
  }

  get #loaded(): Index {
    this.#index ??= makeIndex(this.#load())
    return this.#index
  }
}

interface Index {
  readonly people: readonly Person[]
  readonly byKey: ReadonlyMap<
    string,
    readonly { readonly person: Person; readonly name: PersonName }[]
  >
}

function makeIndex(people: readonly Person[]): Index {
  const byKey = new Map<string, { person: Person; name: PersonName }[]>()
  for (const person of people) {
    for (const written of [person.name, ...person.otherNames]) {
      const name = parsePersonName(written)
      if (name === undefined) continue
      for (const key of surnameKeys(name)) {
        const entries = byKey.get(key)
        if (entries === undefined) byKey.set(key, [{ person, name }])
        else entries.push({ person, name })
      }
    }
  }
  return { people, byKey }
}

/** What a name is looked up by: its surname, the last word of it, and a given name that may be one. */
function surnameKeys({ folded: { given, surname } }: PersonName): ReadonlySet<string> {
  const last = surname.split(' ').at(-1) ?? surname
  return new Set([surname, last, ...(given.length === 1 ? given : [])])
}
