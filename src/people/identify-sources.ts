import type { DocumentDate } from '../document/date.ts'
import { type PersonName, parsePersonName } from '../document/person-name.ts'
import { isListedState, isSameState } from '../text/state-word.ts'
import type { FoundPerson, PeopleRegistry } from './people-registry.ts'
import type { HeldPost } from './person.ts'

/** Whoever a report gives words to, as far as it tells. */
export interface ReportedSource {
  /** Absent when nobody is named. */
  readonly speaker?: string
  /** Set when `speaker` is no single person. */
  readonly kind?: 'house' | 'group'
  readonly post?: string
  readonly country?: string
  readonly gender?: 'female' | 'male'
  readonly person?: string
}

/** What is asked of a quotation: its source, and the quotations in it. */
interface Reported<S, Q> {
  readonly source?: S
  readonly nested?: readonly Q[]
}

/**
 * Quotations with the sources that registries know: each gets the id of its person.
 *
 * A full name finds its person if no other has it. A surname does only with a post that the person
 * held on the day of the report. Neither does when the report gives another gender or country than the
 * registry. The first registry that knows somebody decides.
 */
export function identifySources<S extends ReportedSource, Q extends Reported<S, Q>>(
  quotations: readonly Q[],
  date: DocumentDate | undefined,
  registries: readonly PeopleRegistry[],
): readonly Q[] {
  if (registries.length === 0) return quotations
  const known = new Map<string, FoundPerson | undefined>()
  const withPerson = (quotation: Q): Q => {
    const { source } = quotation
    if (source?.speaker === undefined || source.kind !== undefined) return quotation
    const key = [source.speaker, source.post, source.country, source.gender].join('\n')
    if (!known.has(key)) known.set(key, firstFound(source, date?.value, registries))
    const found = known.get(key)
    if (found === undefined) return quotation
    return { ...quotation, source: { ...source, person: found.person.id } }
  }
  const identify = (quotation: Q): Q => {
    const { nested } = quotation
    const own = withPerson(quotation)
    return nested === undefined ? own : { ...own, nested: nested.map(identify) }
  }
  return quotations.map(identify)
}

function firstFound(
  source: ReportedSource,
  date: string | undefined,
  registries: readonly PeopleRegistry[],
): FoundPerson | undefined {
  const name = parsePersonName(source.speaker ?? '')
  if (name === undefined) return undefined
  for (const registry of registries) {
    const [only, another] = candidates(name, source, date, registry).filter(
      (found) => !isContradicted(found, source),
    )
    // Two whom the name fits are nobody, in this registry or the next.
    if (another !== undefined) return undefined
    if (only !== undefined) return only
  }
  return undefined
}

function candidates(
  name: PersonName,
  { post }: ReportedSource,
  date: string | undefined,
  registry: PeopleRegistry,
): readonly FoundPerson[] {
  if (name.given.length > 0) {
    return registry.find(name.name, date).filter(({ agreement }) => agreement === 'same')
  }
  // Whoever bears a common surname may be anybody.
  return post === undefined
    ? []
    : registry.find(`${post} ${name.surname}`, date).filter(({ posts }) => posts.length > 0)
}

function isContradicted(
  { person, posts }: FoundPerson,
  { gender, country }: ReportedSource,
): boolean {
  if (gender !== undefined && person.gender !== undefined && gender !== person.gender) return true
  if (country === undefined || posts.length === 0) return false
  return posts.every((post) => isOfOtherState(post, country))
}

/** Whether a post names a state, and none that is the one given. */
function isOfOtherState(
  { role, organization, organizationNames }: HeldPost,
  country: string,
): boolean {
  const words = [role, organization, ...organizationNames]
    .flatMap((text) => text?.split(/[\s,()]+/) ?? [])
    .filter((word) => /^\p{Lu}/u.test(word))
  const isNamed =
    /\bof\s+(?:the\s+)?\p{Lu}/u.test(role) || words.some((word) => isListedState(word))
  const phrases = [...words, role.split(/\bof\s+(?:the\s+)?/).at(-1) ?? '']
  return isNamed && !phrases.some((word) => isSameState(word, country))
}
