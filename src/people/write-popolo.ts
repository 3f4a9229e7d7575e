import type { HeldPost, Person } from './person.ts'

/**
 * People as Popolo JSON, each with the memberships in it and by the order of their ids, so that the
 * same people always make the same file.
 */
export function writePopolo(people: readonly Person[]): string {
  const persons = people.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(toPopolo)
  return `${JSON.stringify({ persons }, undefined, 1)}\n`
}

function toPopolo({ id, name, otherNames, gender, posts }: Person): object {
  return {
    id,
    name,
    ...(otherNames.length === 0 ? {} : { other_names: namesOf(otherNames) }),
    ...(gender === undefined ? {} : { gender }),
    ...(posts.length === 0 ? {} : { memberships: posts.map(toMembership) }),
  }
}

function toMembership({ role, organization, organizationNames, from, to }: HeldPost): object {
  return {
    role,
    ...(organization === undefined
      ? {}
      : {
          organization: {
            name: organization,
            ...(organizationNames.length === 0 ? {} : { other_names: namesOf(organizationNames) }),
          },
        }),
    ...(from === undefined ? {} : { start_date: from }),
    ...(to === undefined ? {} : { end_date: to }),
  }
}

function namesOf(names: readonly string[]): object[] {
  return names.map((name) => ({ name }))
}
