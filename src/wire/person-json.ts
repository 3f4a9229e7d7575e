import type { FoundPerson, HeldPost, Person } from '../verbale.ts'

/** A person of a registry, as `verbale people` prints it. */
export interface PersonJson {
  readonly format: 'verbale.person/1'
  readonly id: string
  readonly name: string
  readonly otherNames?: readonly string[]
  readonly gender?: string
  readonly posts: readonly PostJson[]
  /** Which registry has the person. */
  readonly registry?: string
  /** Whether a given name agrees with what was looked for, or only a surname was there to compare. */
  readonly agreement?: 'same' | 'possible'
  /** What became of a person that was added. */
  readonly status?: 'added' | 'replaced' | 'unchanged'
}

/** A post with its term. */
export interface PostJson {
  readonly role: string
  readonly organization?: string
  readonly from?: string
  readonly to?: string
}

/** A person as JSON; found ones with the posts that fit what was asked. */
export function personToJson(
  person: Person,
  more: Pick<PersonJson, 'registry' | 'status'> &
    Partial<Pick<FoundPerson, 'posts' | 'agreement'>> = {},
): PersonJson {
  const { id, name, otherNames, gender, posts } = person
  const { registry, agreement, status } = more
  return {
    format: 'verbale.person/1',
    id,
    name,
    ...(otherNames.length === 0 ? {} : { otherNames }),
    ...(gender === undefined ? {} : { gender }),
    posts: (more.posts ?? posts).map(postToJson),
    ...(registry === undefined ? {} : { registry }),
    ...(agreement === undefined ? {} : { agreement }),
    ...(status === undefined ? {} : { status }),
  }
}

function postToJson({ role, organization, from, to }: HeldPost): PostJson {
  return {
    role,
    ...(organization === undefined ? {} : { organization }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}
