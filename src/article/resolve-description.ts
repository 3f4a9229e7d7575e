import { MONTHS, WEEKDAYS } from '../document/date.ts'
import type { Span } from '../text/span.ts'
import { isListedState, isSameState, isStateAdjective } from '../text/state-word.ts'
import { type Description, describe, isDoer, isTrade } from './description.ts'
import { fitPost, isOtherGender } from './fit-post.ts'
import { houseAt, isGeneralHouse, isHouseNoun, lastHouse } from './house.ts'
import { isRole } from './noun-phrase.ts'
import { isHouseWord, type Mention, type NamedPerson, type Person } from './people.ts'
import { readPost } from './post.ts'
import {
  mentionsBefore,
  mentionsIn,
  type Scene,
  sentenceAt,
  speakersBefore,
  unnamed,
} from './scene.ts'

/**
 * Who a phrase without a name stands for: the holder of a post (`the secretary of state`), a house (`the
 * ministry`), whoever wrote what is cited (`the statement`), one with a trait (`the 54-year-old`), or
 * somebody unnamed.
 *
 * `isOnlyPerson` asks for people alone, for a phrase that is no source itself.
 */
export function resolveDescription(
  scene: Scene,
  span: Span,
  isOnlyPerson: boolean = false,
): Person | undefined {
  const phrase = scene.text.slice(span.start, span.end)
  const description = describe(phrase)
  if (description === undefined) return unnamed(phrase)
  const { kind, opening, isPlural } = description
  if (kind === 'house') return isOnlyPerson ? undefined : resolveHouse(scene, span, description)
  if (kind === 'writing') return isOnlyPerson ? undefined : resolveWriting(scene, span, description)
  if (opening === 'indefinite' || isPlural) return unnamed(phrase)
  const person =
    kind === 'trait'
      ? resolveTrait(scene, span, description)
      : resolvePost(scene, span, description)
  return person ?? holderUnnamed(phrase, description, span)
}

/** Somebody of whom only the post is told: `the Halvenian president`. */
function holderUnnamed(phrase: string, description: Description, { start }: Span): Person {
  const nobody = unnamed(phrase)
  const { kind, head, owner } = description
  const isHis = /^(?:his|her|their|its|our|my)$/.test(owner ?? '')
  if (kind !== 'somebody' || isHis || !isRole(head) || OFTEN_UNNAMED.has(head)) return nobody
  const core = phrase.split(/,|\s(?:who|whom|that|which|in|at|on)\s/, 1)[0] ?? ''
  const post = readPost(core, start)
  return post.country === undefined ? nobody : { ...nobody, posts: [post] }
}

/** The holder of a post, or the one whom the article described so before. */
function resolvePost(scene: Scene, { start }: Span, description: Description): Person | undefined {
  const here = sentenceAt(scene, start)
  const speakers = speakersBefore(scene, start)
  const isNear = ({ span }: Mention, reach: number): boolean =>
    here - sentenceAt(scene, span.start) <= reach
  // "A senior official …" is "the official" from then on.
  const described = speakers.find(
    ({ person }) => person.kind === 'unnamed' && describe(person.name)?.head === description.head,
  )
  const recent = distinctPeople(mentionsBefore(scene, start))
  let best: { readonly person: NamedPerson; readonly at: Span; readonly fit: number }[] = []
  for (const { person, span } of recent) {
    const fit = fitPost(scene, person, description, start)
    if (fit <= 0 || (best[0] !== undefined && fit < best[0].fit)) continue
    if (best[0] !== undefined && fit > best[0].fit) best = []
    best.push({ person, at: span, fit })
  }
  // "The official" is an official again, or the one just named, and nobody of pages before.
  const isVague = VAGUE.has(description.head) && description.modifiers.length === 0
  if (isVague)
    best = best.filter((mention) => isNear({ person: mention.person, span: mention.at }, 2))
  const [nearest, other] = best
  if (described !== undefined && isNear(described, DESCRIBED_REACH)) {
    const isNamedSince = nearest !== undefined && nearest.at.start > described.span.start
    if (!isNamedSince && OFTEN_UNNAMED.has(description.head)) return described.person
  }
  if (nearest !== undefined) {
    if (other === undefined) return nearest.person
    const isAlone =
      here - sentenceAt(scene, nearest.at.start) <= 1 &&
      here - sentenceAt(scene, other.at.start) > 2
    const spoke = speakers[0]?.person
    if (isAlone) return nearest.person
    return best.find(({ person }) => person === spoke)?.person
  }
  const byFlow = resolveByFlow(
    scene,
    description,
    speakers.filter((mention) => isNear(mention, FLOW_REACH)),
  )
  if (byFlow !== undefined || !isTrade(description.head)) return byFlow
  return subjectAlone(
    scene,
    start,
    mentionsBefore(scene, start).filter(({ span }) => !scene.isQuoted(span.start)),
  )
}

/** Sentences back in which an unnamed official is still `the official`. */
const DESCRIBED_REACH = 6
/** Sentences back of the last speaker of whose posts the article says nothing. */
const FLOW_REACH = 3

/** Nouns by which reports keep people unnamed. */
const OFTEN_UNNAMED: ReadonlySet<string> = new Set(
  'official source diplomat aide adviser advisor spokesman spokeswoman spokesperson expert witness resident analyst officer man woman person envoy lawmaker lawyer'.split(
    ' ',
  ),
)

/** Nouns that say so little that they fit many whom a report names. */
const VAGUE: ReadonlySet<string> = new Set(
  'official source diplomat aide adviser advisor expert witness resident analyst officer man woman person lawmaker leader chief head politician'.split(
    ' ',
  ),
)

/** Posts that are so well known that a report may leave them out where it first names the holder. */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  'president minister premier chancellor king queen pope senator governor candidate nominee leader secretary monarch mogul billionaire businessman frontrunner'.split(
    ' ',
  ),
)

/** The last speaker, when the article gives no post of theirs and this one is well known. */
function resolveByFlow(
  scene: Scene,
  { head, owner, modifiers }: Description,
  speakers: readonly Mention[],
): Person | undefined {
  const person = speakers[0]?.person
  if (
    person?.kind !== 'person' ||
    !WELL_KNOWN.has(head) ||
    /^(?:his|her|their)$/.test(owner ?? '')
  ) {
    return undefined
  }
  if (modifiers.some((word) => /^(?:vice|deputy)$/i.test(word))) return undefined
  if (isOtherGender(head, person)) return undefined
  const hasPost = person.posts.some(({ text, start }) => text !== '' && !scene.isQuoted(start))
  const named = scene.cast.people.length
  return hasPost || named === 0 ? undefined : person
}

/** Whoever has a trait that the article gives one person: an age, a country, a party. */
function resolveTrait(scene: Scene, { start }: Span, description: Description): Person | undefined {
  const mentions = mentionsBefore(scene, start).filter(({ span }) => !scene.isQuoted(span.start))
  const age = /^(\d{1,3})-year-old$/.exec(description.head)?.[1]
  if (age !== undefined) {
    const aged = mentions.find(({ span }) =>
      scene.text.slice(span.end, span.end + 6).startsWith(`, ${age}`),
    )
    if (aged !== undefined) return aged.person
    return subjectAlone(scene, start, mentions)
  }
  const [bearer] = distinctPeople(mentions).filter(
    ({ person }) => fitPost(scene, person, description, start) > 0,
  )
  if (bearer !== undefined) return bearer.person
  const { head, modifiers } = description
  // "The sailor" after a sentence on one person is that person, however the article came to know it.
  if (!isStateAdjective(head.charAt(0).toUpperCase() + head.slice(1))) {
    return isDoer(head) ? subjectAlone(scene, start, mentions) : undefined
  }
  if (modifiers.length > 0) return undefined
  const bearers = distinctPeople(mentions).filter(({ person }) =>
    person.posts.some(({ country }) => country !== undefined && isSameState(country, head)),
  )
  return bearers.length === 1 ? bearers[0]?.person : undefined
}

/** The one person who is named in the sentence before, or in the last one that names anybody. */
function subjectAlone(
  scene: Scene,
  offset: number,
  mentions: readonly Mention<NamedPerson>[],
): Person | undefined {
  const [last] = mentions
  if (last === undefined) return undefined
  const at = sentenceAt(scene, last.span.start)
  const [spoke] = speakersBefore(scene, offset)
  const since = spoke?.person === last.person ? sentenceAt(scene, spoke.span.start) : at
  if (sentenceAt(scene, offset) - Math.max(at, since) > 2) return undefined
  const there = mentions.filter(({ span }) => sentenceAt(scene, span.start) === at)
  return there.every(({ person }) => person === last.person) ? last.person : undefined
}

/** The house that a phrase names, or stands for. */
function resolveHouse(scene: Scene, span: Span, description: Description): Person | undefined {
  const { head, modifiers, opening, owner, complement, isPlural } = description
  const { text, cast } = scene
  const phrase = text.slice(span.start, span.end).replace(/\s+/g, ' ')
  // A capital that only opens the sentence makes no name of "Aid groups".
  const isSeveral = isPlural && head !== 'police' && !/\s\p{Lu}/u.test(phrase)
  if (opening === 'indefinite' || isSeveral) return unnamed(phrase)
  const written = [...modifiers, head]
  const around = houseAt(cast.houses, span.end - 1)
  // "The Teachers’ Union" is the name of a house, and no union of somebody called Teachers.
  if (around !== undefined && /[’']\s/.test(around.name)) {
    return houseOf(around.name, around.owner)
  }
  const isBare = modifiers.length === 0 && complement === undefined
  const named = lastHouse(cast.houses, span.end, head)
  if (
    isBare &&
    (opening !== 'owned' || /^(?:its|their|his|her)$/.test(owner ?? '')) &&
    named !== undefined
  ) {
    return houseOf(named.name, named.owner)
  }
  if (isBare && opening === 'definite' && isGeneralHouse(head)) {
    const here = sentenceAt(scene, span.start)
    const spoke = speakersBefore(scene, span.start).find(({ person }) => person.kind === 'house')
    if (spoke !== undefined && here - sentenceAt(scene, spoke.span.start) <= DESCRIBED_REACH) {
      return spoke.person
    }
  }
  const core = phrase.split(/,|\s(?:who|which|that|in a|on)\s/, 1)[0] ?? ''
  const bare = core
    .replace(/^(?:the|its|their|his|her)\s+/i, '')
    .replace(/[’']s?$/, '')
    .trim()
  if (!/\p{Lu}/u.test(bare)) {
    // "Their union", "the company": which one, the article does not tell.
    const isHis = /^(?:its|their|his|her)$/.test(owner ?? '')
    const isUntold = isBare && (isHis || (opening !== 'owned' && isGeneralHouse(head)))
    return isUntold ? unnamed(phrase) : houseOf(bare)
  }
  // "the state news agency Lumin"
  const tail = /^(?:\p{Ll}[\p{Ll}-]*\s)*?(\p{Ll}+)\s((?:\p{Lu}[\p{L}-]+\s?){1,4})$/u.exec(bare)
  if (tail?.[1] === head && isGeneralHouse(head)) return houseOf((tail[2] as string).trim())
  if (opening === 'owned' && owner !== undefined && /^\p{Lu}/u.test(owner)) {
    if (mentionsIn(scene, span).length > 0) return houseOf(bare)
    const name = bare.slice(bare.indexOf(owner) + owner.length).replace(/^[’']s?\s+/, '')
    return houseOf(name, owner)
  }
  // "The younger Brask" is one of a family, and "June" a month: neither is a house.
  if (modifiers.some((word) => /^(?:younger|elder|older|late)$/i.test(word)) || isCalendar(bare)) {
    return unnamed(phrase)
  }
  const last = bare.split(' ').at(-1) ?? ''
  if (cast.people.some(({ parsed }) => parsed.surname === last || `${parsed.surname}s` === last)) {
    return unnamed(phrase)
  }
  if (written.length === 1 && !isKnownHouse(scene, phrase, bare)) {
    return { kind: 'person', name: bare, posts: [] }
  }
  return houseOf(bare)
}

function isCalendar(word: string): boolean {
  return MONTHS.includes(word.toLowerCase()) || WEEKDAYS.includes(word.toLowerCase())
}

/** Whether a capitalized word alone is known for a house or state, and not a surname for all one can tell. */
function isKnownHouse({ cast }: Scene, phrase: string, word: string): boolean {
  return (
    /^the\s/i.test(phrase) ||
    isListedState(word) ||
    isHouseWord(word.toLowerCase()) ||
    /^(?:\p{Lu}\.?){2,}$/u.test(word) ||
    cast.places.has(word) ||
    cast.people.some(({ posts }) =>
      posts.some(({ country }) => country !== undefined && isSameState(country, word)),
    )
  )
}

function houseOf(name: string, owner?: string): Person {
  return {
    kind: 'house',
    name,
    posts: owner === undefined ? [] : [{ text: '', country: owner, start: 0 }],
  }
}

/** Whoever wrote what a phrase cites: `a statement from the ministry`, `his letter`, `the statement`. */
function resolveWriting(scene: Scene, span: Span, description: Description): Person | undefined {
  const { text } = scene
  const phrase = text.slice(span.start, span.end)
  const { complement, owner, opening, head } = description
  const inside = mentionsIn(scene, span)
  if (complement !== undefined && /^(?:from|by|of)$/.test(complement.link)) {
    const [author] = inside
    if (author !== undefined) return author.person
    const start = span.start + complement.offset
    const of = resolveDescription(scene, { start, end: span.end })
    return of?.kind === 'house' ? of : unnamed(phrase)
  }
  if (opening === 'owned' && owner !== undefined && /^\p{Lu}/u.test(owner)) {
    const [author] = inside
    return author?.person ?? houseOf(owner)
  }
  if (opening === 'owned' && owner !== undefined && isHouseNoun(owner)) {
    const house = lastHouse(scene.cast.houses, span.start, owner)
    return houseOf(house?.name ?? owner, house?.owner)
  }
  if (opening !== 'definite') return unnamed(phrase)
  const gave = new RegExp(
    `\\b(?:in|issued?|released?|wrote|writes|sent|published|posted|signed|read)\\s+(?:an?|the|this|his|her|its|their)\\s+(?:\\S+\\s+){0,3}${head}\\b`,
    'i',
  )
  const before = speakersBefore(scene, span.start).find(({ span: at }) => {
    const words = text.slice(at.start, Math.min(at.end + LONGEST_TELLING, span.start))
    return gave.test(words)
  })
  const isNear =
    before !== undefined &&
    sentenceAt(scene, span.start) - sentenceAt(scene, before.span.start) <= DESCRIBED_REACH
  return isNear ? before.person : unnamed(phrase)
}

/** Code units behind a speaker in which the report says how the words were given. */
const LONGEST_TELLING = 160

function distinctPeople(mentions: readonly Mention<NamedPerson>[]): Mention<NamedPerson>[] {
  const seen = new Set<Person>()
  return mentions.filter(({ person }) => {
    if (seen.has(person)) return false
    seen.add(person)
    return true
  })
}
