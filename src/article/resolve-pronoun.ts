import { partitionPoint } from '../text/partition-point.ts'
import { describe } from './description.ts'
import type { House } from './house.ts'
import type { Gender, Mention, Person } from './people.ts'
import { resolveDescription } from './resolve-description.ts'
import {
  mentionsBefore,
  mentionsIn,
  type Scene,
  sentenceAt,
  speakersBefore,
  unnamed,
} from './scene.ts'

/**
 * Who a pronoun at an offset stands for; `undefined` when it is none that stands for speakers.
 *
 * Whoever is near, spoke last, or opened a sentence comes first, and nobody of another gender is meant.
 * When two are as likely, the pronoun stands for somebody who is not named.
 */
export function resolvePronoun(
  scene: Scene,
  offset: number,
  lower: string,
  depth: number = 0,
): Person | undefined {
  const gender = GENDERS.get(lower)
  if (gender !== undefined) return resolveOne(scene, offset, gender, depth) ?? unnamed(lower)
  if (lower === 'they' || lower === 'them') {
    return resolveSeveral(scene, offset) ?? houseBefore(scene, offset) ?? unnamed(lower)
  }
  if (lower === 'it') {
    return lastOf(scene, offset, ({ kind }) => kind === 'house') ?? houseBefore(scene, offset)
  }
  return undefined
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
] as const)

/** Sentences back that a pronoun reaches. */
const REACH = 6
/** Sentences back whose subject is made out. */
const SUBJECT_REACH = 2
/** Pronouns that stand for pronouns that stand for pronouns are followed so far. */
const DEEPEST = 2

// What speaks for somebody. A sentence further away takes four off.
const PER_SENTENCE = 4
const SPOKE = 6
const IS_SUBJECT = 5
const OPENED = 2
const OF_THE_GENDER = 3
const ONLY_OWNS = -3
const WAS_TOLD = -3
const IN_QUOTATION = -9
// A lone name that stands nowhere in full may be that of a place.
const NEVER_NAMED = -10
/** What the likeliest must be ahead of the next by. */
const LEAD = 1

function resolveOne(
  scene: Scene,
  offset: number,
  gender: Gender,
  depth: number,
): Person | undefined {
  const here = sentenceAt(scene, offset)
  // One who is only described is another object each time, and the same words mean the same one.
  const scores = new Map<string, { readonly person: Person; readonly score: number }>()
  const add = (person: Person, score: number): void => {
    // Nobody says "he" of himself.
    if (!canBe(person, gender) || person === scene.voice) return
    const isListed =
      person.kind !== 'person' || person.parsed !== undefined || person.gender !== undefined
    const total =
      score + (person.gender === gender ? OF_THE_GENDER : 0) + (isListed ? 0 : NEVER_NAMED)
    const key = `${person.kind} ${person.name}`
    if (total > (scores.get(key)?.score ?? Number.NEGATIVE_INFINITY)) {
      scores.set(key, { person, score: total })
    }
  }
  for (const { person, span } of mentionsBefore(scene, offset)) {
    const distance = here - sentenceAt(scene, span.start)
    if (distance > REACH) break
    const opening = scene.sentences[here - distance]?.start ?? 0
    const opened = span.start - opening < OPENING ? OPENED : 0
    const role =
      (scene.isQuoted(span.start) ? IN_QUOTATION : 0) +
      (isOwner(scene.text, span.end) ? ONLY_OWNS : 0) +
      (isTold(scene.text, span.start) ? WAS_TOLD : 0)
    add(person, -PER_SENTENCE * distance + opened + role)
  }
  const goesOn = GOES_ON.test(scene.text.slice(Math.max(0, offset - 14), offset + 24))
  for (const [k, { person, span }] of speakersBefore(scene, offset).entries()) {
    const distance = here - sentenceAt(scene, span.start)
    if (distance > REACH) break
    add(person, -PER_SENTENCE * distance + SPOKE + (goesOn && k === 0 ? SPOKE : 0))
  }
  if (depth < DEEPEST) {
    for (let distance = 0; distance <= SUBJECT_REACH; distance++) {
      const subject = subjectOf(scene, here - distance, offset, depth + 1)
      if (subject !== undefined) add(subject, -PER_SENTENCE * distance + IS_SUBJECT)
    }
  }
  const [first, second] = [...scores.values()].sort((a, b) => b.score - a.score)
  if (first === undefined) return undefined
  return second !== undefined && first.score - second.score < LEAD ? undefined : first.person
}

/** A verb around a pronoun that says that the last speaker goes on. */
const GOES_ON = /\b(?:added|adding|continued|went on|also|concluded|repeated)\b/

/** Code units from the start of a sentence in which a name opens it. */
const OPENING = 40

function canBe({ kind, gender, name }: Person, wanted: Gender): boolean {
  if (kind === 'house' || kind === 'group') return false
  if (kind === 'unnamed' && (PLURAL.test(name) || describe(name)?.kind !== 'somebody')) return false
  return gender === undefined || gender === wanted
}

/** Words for several. */
const PLURAL =
  /^(?:\S+\s)*?(?:\p{L}+s|people|police|both|two|several|many|some|most)(?:\s(?:of|for|in|at|from)\b.*)?$/iu

function isOwner(text: string, end: number): boolean {
  return /^[’']s?\s/.test(text.slice(end, end + 3))
}

/** Whether a name stands behind a verb that tells its bearer something, or a preposition. */
function isTold(text: string, start: number): boolean {
  return /\b(?:told|asked|with|to|for|of|about|against|by|from|\p{Ll}+(?:ed|ing)|mention|met)\s+(?:(?:Mr|Mrs|Ms|Dr|President|Minister|Secretary|Senator)\.?\s+)*$/u.test(
    text.slice(Math.max(0, start - 40), start),
  )
}

/**
 * Whoever does what a sentence tells, when its first words show it: a name, a pronoun, or a post.
 * Only words before `limit` count.
 */
function subjectOf(scene: Scene, index: number, limit: number, depth: number): Person | undefined {
  const sentence = scene.sentences[index]
  if (sentence === undefined || scene.isQuoted(sentence.start + 1)) return undefined
  const words = scene.text.slice(
    sentence.start,
    Math.min(sentence.end, sentence.start + LONGEST_LEAD),
  )
  const skipped = LEAD_IN.exec(words)?.[0].length ?? 0
  const start = sentence.start + skipped
  if (start >= limit) return undefined
  const rest = words.slice(skipped)
  const pronoun = /^(?:he|she)\b/i.exec(rest)?.[0]
  if (pronoun !== undefined) return resolvePronoun(scene, start, pronoun.toLowerCase(), depth)
  const [name] = mentionsIn(scene, { start, end: Math.min(limit, start + OPENING + 60) })
  if (name !== undefined && !isOwner(scene.text, name.span.end)) {
    const before = scene.text.slice(start, name.span.start)
    if (
      /^(?:[Tt]he\s+)?(?:[\p{L}’'.-]+,?\s+){0,6}$/u.test(before) &&
      !(/,\s$/.test(before) ? HAS_VERB : HAS_VERB_OR_LINK).test(before)
    )
      return name.person
  }
  const role =
    /^(?:the|a|an|his|her)\s+(?:[\p{L}’'-]+\s+){0,3}?(?!(?:for|of|at|in|on|to|from|by|with)\b)[\p{L}-]+(?=\s(?:\p{L}+(?:ed|s)\b|was|had|did|took|spoke|met|went|came|told|gave|made|left|,))/iu.exec(
      rest,
    )?.[0]
  if (role === undefined || start + role.length > limit) return undefined
  const subject = resolveDescription(scene, { start, end: start + role.length }, true)
  return subject?.kind === 'unnamed' && describe(role)?.kind !== 'somebody' ? undefined : subject
}

const LONGEST_LEAD = 200
/** A conjunction, an adverb or a phrase before the subject: `But on Monday, …`. */
const LEAD_IN =
  /^(?:(?:but|and|yet|still|then|later|earlier|meanwhile|so|when|as|after|before|while|however|instead|also)\s+)?(?:(?:on|in|at|by|during|earlier|later|last|this|speaking|asked|from)\b[^,.;:]{2,60},\s+)?/i
const HAS_VERB = /\b(?:was|were|is|are|had|has|said|told|met)\b/
const HAS_VERB_OR_LINK =
  /\b(?:was|were|is|are|had|has|said|told|met|by|in|at|of|with|for|to|from|after)\b/

/** The house or state that is the subject of the sentence before: `Sorrenay began … It calls …`. */
function houseBefore(scene: Scene, offset: number): Person | undefined {
  const sentence = scene.sentences[sentenceAt(scene, offset) - 1]
  if (sentence === undefined || scene.isQuoted(sentence.start + 1)) return undefined
  const words = scene.text.slice(sentence.start, Math.min(sentence.end, sentence.start + OPENING))
  const name = /^(?:[Tt]he\s)?(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}-]+){0,4})(?=\s\p{Ll})/u.exec(
    words,
  )?.[1]
  if (name === undefined) return undefined
  const { houses, places } = scene.cast
  const next = partitionPoint(
    houses.length,
    (k) => (houses[k] as House).span.start < sentence.start,
  )
  const opening = houses[next]
  const isHouse =
    places.has(name) || (opening !== undefined && opening.span.start <= sentence.start + 4)
  return isHouse ? { kind: 'house', name, posts: [] } : undefined
}

/** Those for whom `they` stands: a house, or several who spoke or were named as one. */
function resolveSeveral(scene: Scene, offset: number): Person | undefined {
  return lastOf(
    scene,
    offset,
    ({ kind, name }) =>
      kind === 'house' || kind === 'group' || (kind === 'unnamed' && PLURAL.test(name)),
  )
}

/** The one who spoke last, if that is one of those who are meant. */
function lastOf(
  scene: Scene,
  offset: number,
  isMeant: (person: Person) => boolean,
): Person | undefined {
  const here = sentenceAt(scene, offset)
  const found = speakersBefore(scene, offset).find(
    ({ person, span }: Mention) =>
      isMeant(person) && here - sentenceAt(scene, span.start) <= SEVERAL_REACH,
  )
  return found?.person
}

const SEVERAL_REACH = 3
