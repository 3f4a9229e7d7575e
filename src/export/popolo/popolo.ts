import {
  type FoundPerson,
  formatAddress,
  type HeldPost,
  type PeopleRegistry,
} from '../../verbale.ts'
import type { ExportedDocument, Exporter } from '../source.ts'

/**
 * Everybody who speaks in the documents, with the posts that they are known to have held, as one Popolo
 * file. Posts and other names come from the registries of people; a post that only a document gives has
 * no dates.
 *
 * @see https://www.popoloproject.com/specs/person.html and membership.html
 */
export const exportPopolo: Exporter = async function* exportPopolo(source) {
  const speakers = new Map<string, Speaking>()
  for await (const exported of source.documents()) {
    for (const [name, post] of speakersOf(exported)) {
      const speaking = speakers.get(name) ?? { posts: new Set(), documents: [] }
      speakers.set(name, speaking)
      if (post !== undefined) speaking.posts.add(post)
      speaking.documents.push(sourceOf(exported))
    }
  }
  const registries = source.people()
  const people = new Map<string, PersonJson>()
  for (const [name, speaking] of [...speakers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const person = personOf(name, speaking, registries)
    const known = people.get(person.id)
    people.set(person.id, known === undefined ? person : joined(known, person))
  }
  yield `${JSON.stringify({ persons: [...people.values()] }, null, 2)}\n`
}

/** What the documents tell of a speaker. */
interface Speaking {
  readonly posts: Set<string>
  readonly documents: SourceJson[]
}

interface PersonJson {
  readonly id: string
  readonly name: string
  readonly other_names?: readonly { readonly name: string }[]
  readonly gender?: string
  readonly memberships?: readonly MembershipJson[]
  /** Documents in which the person speaks. */
  readonly sources: readonly SourceJson[]
}

interface MembershipJson {
  readonly role: string
  readonly organization?: {
    readonly name: string
    readonly other_names?: readonly { readonly name: string }[]
  }
  readonly start_date?: string
  readonly end_date?: string
}

interface SourceJson {
  readonly url: string
  readonly note?: string
}

/** Names of those who speak, each once, with the post that the document gives. */
function speakersOf({ document }: ExportedDocument): ReadonlyMap<string, string | undefined> {
  const named = new Map<string, string | undefined>()
  for (const { speaker } of [...document.turns, { speaker: document.voice }]) {
    if (speaker !== undefined) named.set(speaker.name, named.get(speaker.name) ?? speaker.post)
  }
  return named
}

function sourceOf({ document, revision }: ExportedDocument): SourceJson {
  const { id, title, address } = document
  return {
    url: address ?? formatAddress({ id, ...(revision === undefined ? {} : { revision }) }),
    ...(title === undefined ? {} : { note: title }),
  }
}

function personOf(
  name: string,
  { posts, documents }: Speaking,
  registries: readonly PeopleRegistry[],
): PersonJson {
  const found = knownPerson(name, registries)
  if (found === undefined) {
    const memberships = [...posts].map((role) => ({ role }))
    return {
      id: idOf(name),
      name,
      ...(memberships.length === 0 ? {} : { memberships }),
      sources: documents,
    }
  }
  const { id, otherNames, gender } = found
  const others = [found.name, ...otherNames, name].filter((other) => other !== found.name)
  return {
    id,
    name: found.name,
    ...(others.length === 0 ? {} : { other_names: named(new Set(others)) }),
    ...(gender === undefined ? {} : { gender }),
    ...(found.posts.length === 0 ? {} : { memberships: found.posts.map(membershipOf) }),
    sources: documents,
  }
}

/** The one person of the first registry that knows the name; nobody when there are two. */
function knownPerson(
  name: string,
  registries: readonly PeopleRegistry[],
): FoundPerson['person'] | undefined {
  for (const registry of registries) {
    const same = registry.find(name).filter(({ agreement }) => agreement === 'same')
    const [first, second] = same
    if (first !== undefined) return second === undefined ? first.person : undefined
  }
  return undefined
}

function membershipOf({
  role,
  organization,
  organizationNames,
  from,
  to,
}: HeldPost): MembershipJson {
  const others = organizationNames.filter((other) => other !== organization)
  return {
    role,
    ...(organization === undefined
      ? {}
      : {
          organization: {
            name: organization,
            ...(others.length === 0 ? {} : { other_names: named(others) }),
          },
        }),
    ...(from === undefined ? {} : { start_date: from }),
    ...(to === undefined ? {} : { end_date: to }),
  }
}

function named(names: Iterable<string>): { readonly name: string }[] {
  return Array.from(names, (name) => ({ name }))
}

/** Two names of one person, as two documents print them. */
function joined(a: PersonJson, b: PersonJson): PersonJson {
  const names = new Set(
    [...(a.other_names ?? []), ...(b.other_names ?? [])].map(({ name }) => name),
  )
  const sources = [...a.sources, ...b.sources]
  const urls = new Set<string>()
  return {
    ...a,
    ...(names.size === 0 ? {} : { other_names: named(names) }),
    sources: sources.filter(({ url }) => !urls.has(url) && urls.add(url)),
  }
}

/** `Ilsabet Corvane` as `ilsabet-corvane`. */
function idOf(name: string): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.join('-') || encodeURIComponent(name.toWellFormed())
}
