import { nameOrder } from '../document/name-order.ts'
import { parsePersonName } from '../document/person-name.ts'

/** A name as citations take it apart. */
export type CitedName = PersonParts | LiteralName

/** The name of a person. */
export interface PersonParts {
  readonly kind: 'person'
  readonly family: string
  /** Given names and initials; absent when only the family name is known. */
  readonly given?: string
  /** Particles in small letters before the family name: `von der`. */
  readonly particle?: string
  /** `Jr.`, `III`. */
  readonly suffix?: string
  /** Whether the family name comes first by custom: `Xi Jinping`. */
  readonly familyFirst: boolean
}

/** A name that is not taken apart: an institution, a post, a name whose order nobody can tell. */
export interface LiteralName {
  readonly kind: 'literal'
  readonly text: string
}

/**
 * The parts of the name of a speaker, posts already taken off.
 *
 * What names an institution or an unnamed official stays whole.
 *
 * @example
 * citedName('Elin von der Harga').particle // => 'von der'
 * citedName('Senior Harbor Official').kind // => 'literal'
 */
export function citedName(text: string): CitedName {
  const literal: LiteralName = { kind: 'literal', text }
  const suffix = SUFFIX.exec(text)
  const bare = suffix === null ? text : text.slice(0, suffix.index)
  if (INSTITUTION.test(bare) || bare.includes(',')) return literal
  const parsed = parsePersonName(bare)
  if (parsed === undefined) return literal
  // A given name can look like a post: `German`, `Dean`. Posts are off already, so it is one.
  const names = [...(parsed.post?.split(' ') ?? []), ...parsed.name.split(' ')]
  const [first = '', ...rest] = names
  const order = nameOrder(first, rest)
  if (order === 'unknown') return literal
  if (order === 'familyFirst') {
    return { kind: 'person', family: first, given: rest.join(' '), familyFirst: true }
  }
  const given = [...(parsed.post?.split(' ') ?? []), ...parsed.given]
  const [, particle, family] = PARTICLES.exec(parsed.surname) ?? []
  return {
    kind: 'person',
    family: family ?? parsed.surname,
    ...(given.length === 0 ? {} : { given: given.join(' ') }),
    ...(particle === undefined ? {} : { particle }),
    ...(suffix === null ? {} : { suffix: tidySuffix(suffix[1] as string) }),
    familyFirst: false,
  }
}

/** The name as it is spoken: `Joram Brask Jr.` */
export function nameInOrder(name: CitedName): string {
  if (name.kind === 'literal') return name.text
  const { family, given, particle, suffix, familyFirst } = name
  return familyFirst ? words(family, given) : words(given, particle, family, suffix)
}

/** The name as it is sorted: `von der Harga, Elin`. A family name that comes first takes no comma. */
export function nameInverted(name: CitedName): string {
  if (name.kind === 'literal') return name.text
  const { family, given, particle, suffix, familyFirst } = name
  if (familyFirst) return words(family, given)
  return [words(particle, family), given, suffix].filter((part) => part !== undefined).join(', ')
}

function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ')
}

const SUFFIX = /,?\s+(jr\.?|sr\.?|ii|iii|iv)$/i

function tidySuffix(suffix: string): string {
  if (/^i/i.test(suffix)) return suffix.toUpperCase()
  return `${suffix.charAt(0).toUpperCase()}r.`
}

/** Words that no name of a person holds. */
const INSTITUTION =
  /\b(?:officials?|spokes(?:person|man|woman)|ministry|department|embassy|government|office|committee|council|commission|agency|administration|delegation|secretariat|chancellery|parliament|staff|participants?|number (?:\w+)|(?:no|#)\.? ?\d+)\b/i

/** The particles in small letters that open a surname, and the rest of it. */
const PARTICLES = /^(\p{Ll}[\p{L}’']*(?: \p{Ll}[\p{L}’']*)*) (.+)$/u
