import type { Document, Recognized } from '../document/document.ts'
import { parsePersonName } from '../document/person-name.ts'
import type { Speaker, Turn } from '../document/turn.ts'
import type { FoundPerson, PeopleRegistry } from './people-registry.ts'
import type { HeldPost, Person } from './person.ts'
import { postWords } from './post-words.ts'

/** What registries are looked up with. */
export type IdentifiedDocument = Pick<
  Document,
  'turns' | 'date' | 'title' | 'publisher' | 'address' | 'recognized' | 'participants' | 'voice'
>

/**
 * The document with its speakers named as registries know them.
 *
 * A full name finds its person. A surname does only with a post that the person held on the day of the
 * document, or in a document of the institution that the person spoke for then; a post alone only in a
 * document of its institution. Whatever two people fit stays as it is. A name for a label that has none is
 * marked inferred, and what a registry added is told among what was recognized. The first registry that
 * knows somebody decides.
 */
export function identifySpeakers<T extends IdentifiedDocument>(
  document: T,
  registries: readonly PeopleRegistry[],
): T {
  if (registries.length === 0) return document
  const recognized: Recognized[] = []
  /** What was found for each label with each speaker that it was read as. */
  const known = new Map<string, Speaker | undefined>()
  const identify = (turn: Turn): Speaker | undefined => {
    const { label, speaker } = turn
    // Journalists are no holders of posts; a name that somebody called is not theirs for sure.
    if (turn.role === 'press' || turn.role === 'audience') return speaker
    if (turn.role === 'moderator' && speaker === undefined) return speaker
    const key = `${label?.text ?? ''}\n${speaker?.name ?? ''}\n${speaker?.basis ?? ''}`
    if (known.has(key)) return known.get(key) ?? speaker
    const found = firstFound(document, turn, registries)
    const named = found === undefined ? undefined : nameAs(turn, found)
    known.set(key, named)
    if (found !== undefined && named !== undefined && named.name !== speaker?.name) {
      recognized.push({
        field: 'turns',
        rule: ruleOf(turn, found, document),
        ...(label === undefined ? {} : { span: label.span }),
      })
    }
    return named ?? speaker
  }
  const turns = document.turns.map((turn): Turn => {
    const speaker = identify(turn)
    return speaker === turn.speaker || speaker === undefined ? turn : { ...turn, speaker }
  })
  const voice = document.voice === undefined ? undefined : identifyVoice(document, registries)
  return {
    ...document,
    turns,
    ...(voice === undefined ? {} : { voice }),
    participants: renamed(document, turns),
    recognized: [...document.recognized, ...recognized],
  }
}

/** A person that a registry has for a speaker. */
interface Found {
  readonly person: Person
  readonly post?: HeldPost
  readonly registry: PeopleRegistry
}

function firstFound(
  document: IdentifiedDocument,
  turn: Turn,
  registries: readonly PeopleRegistry[],
): Found | undefined {
  for (const registry of registries) {
    const found = lookUp(document, turn, registry)
    if (found !== undefined) return found
  }
  return undefined
}

function lookUp(
  document: IdentifiedDocument,
  { label, speaker }: Turn,
  registry: PeopleRegistry,
): Found | undefined {
  const date = document.date?.value
  const written = label === undefined ? undefined : parsePersonName(label.text)
  const name = speaker?.name ?? written?.name
  if (name === undefined) {
    if (label === undefined || date === undefined) return undefined
    const holders = registry.holders(withoutArticle(label.text), date, (post) =>
      isOf(document, post),
    )
    const [only, another] = holders
    return only === undefined || another !== undefined ? undefined : { ...only, registry }
  }
  const parsed = parsePersonName(name)
  if (parsed === undefined) return undefined
  const post = speaker?.post ?? written?.post
  const found = registry.find(parsed.name, date)
  const fitting =
    parsed.given.length > 0
      ? found.filter(({ agreement }) => agreement === 'same')
      : bearersOfPost(registry, parsed.surname, post, document)
  const [only, another] = fitting
  if (only === undefined || another !== undefined || isOtherGender(post, only.person))
    return undefined
  const [held] = only.posts
  return { person: only.person, ...(held === undefined ? {} : { post: held }), registry }
}

/** The people of a surname who held the post then, or spoke then for whoever published the document. */
function bearersOfPost(
  registry: PeopleRegistry,
  surname: string,
  post: string | undefined,
  document: IdentifiedDocument,
): readonly FoundPerson[] {
  const date = document.date?.value
  if (post !== undefined && postWords(post).size > 0)
    return registry.find(`${post} ${surname}`, date)
  // Whoever is called Mr. or Ms. may be anybody of the name.
  if (date === undefined) return []
  return registry.find(surname, date).flatMap((found): FoundPerson[] => {
    const posts = found.posts.filter((held) => isOf(document, held))
    return posts.length === 0 ? [] : [{ ...found, posts }]
  })
}

/** Whether a document comes from the institution of a post: its publisher, title or address says so. */
function isOf(
  document: IdentifiedDocument,
  { organization, organizationNames }: HeldPost,
): boolean {
  const names = [organization, ...organizationNames].filter((name) => name !== undefined)
  const said = [document.publisher, document.title].map((text) => ` ${plain(text ?? '')} `)
  const address = (document.address ?? '').toLowerCase()
  return names.some((name) => {
    const bare = plain(name).replace(/^the /, '')
    // The name of a state stands in titles of every state's documents.
    if (bare.length < SHORTEST_NAME) return false
    return (
      said.some((text) => text.includes(` ${bare} `)) ||
      hostOf(address).includes(bare.replace(/ /g, ''))
    )
  })
}

/** Letters of an institution's name below which it is no proof: abbreviations mean several. */
const SHORTEST_NAME = 8

function hostOf(address: string): string {
  return /^https?:\/\/([^/]+)/.exec(address)?.[1] ?? ''
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bu\.s\.(?: |$)/g, 'us ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function withoutArticle(label: string): string {
  return label.replace(/^THE\s+/i, '')
}

function isOtherGender(post: string | undefined, { gender }: Person): boolean {
  if (gender === undefined || post === undefined) return false
  if (/^(?:ms|mrs|miss|madam|madame)\b/i.test(post)) return gender === 'male'
  return /^mr\b/i.test(post) && gender === 'female'
}

/** The speaker of a turn as the person found: what the document says of him comes before. */
function nameAs({ label, speaker }: Turn, { person, post }: Found): Speaker {
  const stated = speaker === undefined ? undefined : parsePersonName(speaker.name)
  const isFull = stated !== undefined && stated.given.length > 0
  const held = speaker?.post ?? post?.role
  return {
    ...speaker,
    name: isFull && speaker !== undefined ? speaker.name : person.name,
    ...(held === undefined ? {} : { post: held }),
    person: person.id,
    // Who speaks is stated by a label with a surname; the registry only completes it.
    basis: speaker?.basis ?? 'inferred',
    ...(speaker === undefined && label !== undefined ? { evidence: label.span } : {}),
  }
}

function ruleOf(
  { label }: Turn,
  { person, post, registry }: Found,
  { date }: IdentifiedDocument,
): string {
  const then = date === undefined ? '' : ` on ${date.value}`
  const held = post === undefined ? '' : `, ${post.role}${then}`
  return `the registry ${registry.name} has ${person.name}${held} for "${label?.text ?? ''}"`
}

function identifyVoice(
  document: IdentifiedDocument,
  registries: readonly PeopleRegistry[],
): Speaker | undefined {
  const { voice } = document
  if (voice === undefined) return undefined
  const turn: Turn = { spans: [], role: 'principal', speaker: voice, interpreted: false, notes: [] }
  const found = firstFound(document, turn, registries)
  if (found === undefined) return voice
  const named = nameAs(turn, found)
  return { ...named, ...(voice.evidence === undefined ? {} : { evidence: voice.evidence }) }
}

/** The participants, those who were known by a surname only now by their full name. */
function renamed(
  { turns: before, participants }: IdentifiedDocument,
  after: readonly Turn[],
): string[] {
  const names = new Map<string, Set<string>>()
  for (const [index, { speaker }] of before.entries()) {
    const now = after[index]?.speaker
    if (speaker === undefined || now === undefined) continue
    const full = names.get(speaker.name) ?? new Set()
    names.set(speaker.name, full.add(now.name))
  }
  return [
    ...new Set(
      participants.map((name) => {
        const full = names.get(name)
        // Two people whom the document calls by one surname stay under it.
        return full?.size === 1 ? ([...full][0] as string) : name
      }),
    ),
  ]
}
