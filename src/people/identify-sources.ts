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
 *
 * Of a state’s president or minister whom the report does not name, the person is told and `speaker` stays
 * absent: the report has not written the name.
 */
export function identifySources<S extends ReportedSource, Q extends Reported<S, Q>>(
  quotations: readonly Q[],
  date: DocumentDate | undefined,
  registries: readonly PeopleRegistry[],
): readonly Q[] {
  if (registries.length === 0) return quotations
  const known = new Map<string, string | undefined>()
  const withPerson = (quotation: Q): Q => {
    const { source } = quotation
    if (source === undefined || source.kind !== undefined) return quotation
    if (source.speaker === undefined && source.post === undefined) return quotation
    const key = [source.speaker, source.post, source.country, source.gender].join('\n')
    if (!known.has(key)) known.set(key, personOf(source, date?.value, registries))
    const person = known.get(key)
    if (person === undefined) return quotation
    return { ...quotation, source: { ...source, person } }
  }
  const identify = (quotation: Q): Q => {
    const { nested } = quotation
    const own = withPerson(quotation)
    return nested === undefined ? own : { ...own, nested: nested.map(identify) }
  }
  return quotations.map(identify)
}

/** The id of whoever a source is. */
function personOf(
  source: ReportedSource,
  date: string | undefined,
  registries: readonly PeopleRegistry[],
): string | undefined {
  if (source.speaker !== undefined) return firstFound(source, date, registries)?.person.id
  const { post, country } = source
  if (date === undefined || post === undefined || country === undefined) return undefined
  if (!HELD_BY_ONE.test(post)) return undefined
  for (const registry of registries) {
    const [only, another] = registry.holders(post, date, (held) => isOfState(held, country))
    if (another !== undefined) return undefined
    if (only !== undefined) return only.person.id
  }
  return undefined
}

/** Posts that one person at a time holds in a state; ambassadors and senators are many. */
const HELD_BY_ONE =
  /^(?:president|(?:prime|foreign|defen[cs]e|finance|interior|justice) minister|premier|chancellor|king|queen|secretary of state|foreign secretary)$/i

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
function isOfOtherState(held: HeldPost, country: string): boolean {
  const { role } = held
  const words = capitalWords(held)
  const isNamed =
    /\bof\s+(?:the\s+)?\p{Lu}/u.test(role) || words.some((word) => isListedState(word))
  return isNamed && !isOfState(held, country)
}

/** Whether a post names the state given. */
function isOfState(held: HeldPost, country: string): boolean {
  const phrases = [...capitalWords(held), held.role.split(/\bof\s+(?:the\s+)?/).at(-1) ?? '']
  return phrases.some((word) => isSameState(word, country))
}

function capitalWords({ role, organization, organizationNames }: HeldPost): readonly string[] {
  return [role, organization, ...organizationNames]
    .flatMap((text) => text?.split(/[\s,()]+/) ?? [])
    .filter((word) => /^\p{Lu}/u.test(word))
}
