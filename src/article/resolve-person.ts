import { compareNames, parsePersonName } from '../document/person-name.ts'
import { isCapitalized } from '../text/char.ts'
import { partitionPoint } from '../text/partition-point.ts'
import type { Span } from '../text/span.ts'
import { isRole } from './noun-phrase.ts'
import type { Cast, Gender, Mention, Person, Post } from './people.ts'

/** What is known when a phrase is resolved: everything up to it. */
export interface Scene {
  readonly text: string
  readonly cast: Cast
  /** The writer's sentences, in order: they measure how far apart two places are. */
  readonly sentences: readonly Span[]
  /** Who has been given words so far, and where, in order. */
  readonly speakers: readonly Mention[]
  /** Whether an offset stands inside quotation marks. */
  isQuoted(offset: number): boolean
}

/**
 * The person that the phrase at `span` stands for, if that can be told.
 *
 * Full names and surnames; pronouns, by nearness, by who was a speaker or opened a sentence, and by
 * gender where the text shows one; `the latter` and `the former`; posts, by how many words of the
 * phrase the article has set beside a name before.
 */
export function resolvePerson(scene: Scene, span: Span): Person | undefined {
  const phrase = scene.text.slice(span.start, span.end)
  const lower = phrase.toLowerCase()
  const gender = PRONOUNS.get(lower)
  if (gender !== undefined) return resolvePronoun(scene, span.start, gender)
  if (lower === 'the latter') return lastTwoNamed(scene, span.start)[0]
  if (lower === 'the former') return lastTwoNamed(scene, span.start)[1]
  return resolveName(scene, span, phrase) ?? resolvePost(scene, span.start, phrase)
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
] as const)

/** Sentences back that a pronoun or a post reaches. */
const REACH = 7
/** Mentions looked at for one pronoun; a text that names more in a few sentences is a list. */
const MOST_MENTIONS = 60

function resolvePronoun(scene: Scene, offset: number, gender: Gender): Person | undefined {
  const here = sentenceAt(scene, offset)
  const candidates: { readonly person: Person; readonly score: number }[] = []
  const { mentions } = scene.cast
  const count = countBefore(scene, offset)
  for (let k = count - 1; k >= Math.max(0, count - MOST_MENTIONS); k--) {
    const { person, span } = mentions[k] as Mention
    const sentence = sentenceAt(scene, span.start)
    const distance = here - sentence
    if (distance > REACH) break
    const earlier = mentions[k - 1]
    const opensSentence =
      earlier === undefined || sentenceAt(scene, earlier.span.start) !== sentence
    const score = -4 * distance + (opensSentence ? 3 : 0) - (scene.isQuoted(span.start) ? 8 : 0)
    candidates.push({ person, score })
  }
  // A chain of "he said" goes on with the last speaker.
  for (let k = scene.speakers.length - 1; k >= 0; k--) {
    const { person, span } = scene.speakers[k] as Mention
    const distance = here - sentenceAt(scene, span.start)
    if (distance > REACH) break
    candidates.push({ person, score: -4 * distance + 8 })
  }
  let best: Person | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (const { person, score } of candidates) {
    if (person.gender !== undefined && person.gender !== gender) continue
    const total = score + (person.gender === gender ? 4 : 0)
    if (total > bestScore) {
      bestScore = total
      best = person
    }
  }
  return best
}

/** The person named last before an offset, and the one before that. */
function lastTwoNamed(scene: Scene, offset: number): [Person | undefined, Person | undefined] {
  const named = mentionsBefore(scene, offset).filter(({ span }) => !scene.isQuoted(span.start))
  const latter = named[0]?.person
  return [latter, named.find(({ person }) => person !== latter)?.person]
}

function resolveName(scene: Scene, span: Span, phrase: string): Person | undefined {
  for (let k = countBefore(scene, span.end) - 1; k >= 0; k--) {
    const { person, span: name } = scene.cast.mentions[k] as Mention
    if (name.start < span.start) break
    // "Blinken's spokesman" names Blinken and means somebody else.
    if (!/^[’']s\s/.test(scene.text.slice(name.end, name.end + 3))) return person
  }
  const capitalized = phrase.split(/\s+/).filter((word) => isCapitalized(word))
  const parsed = capitalized.length === 0 ? undefined : parsePersonName(capitalized.join(' '))
  if (parsed === undefined) return undefined
  const possible = scene.cast.people.filter(
    (person) => compareNames(person.parsed, parsed) !== 'different',
  )
  if (possible.length > 0) return possible.length === 1 ? possible[0] : undefined
  // Of a family that an article names in full, it goes on to speak by first names.
  const namesakes = scene.cast.people.filter(
    ({ parsed: other }) =>
      parsed.given.length === 0 && other.folded.given[0] === parsed.folded.surname,
  )
  return capitalized.join(' ') === phrase && namesakes.length === 1 ? namesakes[0] : undefined
}

/** `the secretary of state`, `the Halvenian minister`: the best fitting bearer named before. */
function resolvePost(scene: Scene, offset: number, phrase: string): Person | undefined {
  if (/^(?:a|an|some|several|many|two|three|one|another)\s/i.test(phrase)) return undefined
  const words = phrase
    .replace(/[’']s?\b/g, '')
    .split(/\s+/)
    .filter((word) => !/^(?:the|of|for|his|her|their|its)$/i.test(word))
  const head = words.findLast((word) => isRole(word.toLowerCase()))?.toLowerCase()
  if (head === undefined) return undefined
  const lastSpeaker = scene.speakers[scene.speakers.length - 1]?.person
  const seen = new Set<Person>()
  let best: Person | undefined
  let bestScore = 0
  for (const { person } of mentionsBefore(scene, offset)) {
    if (seen.has(person)) continue
    seen.add(person)
    const posts = person.posts.map(({ text }) => text).join(' ')
    let score = Math.max(
      0,
      ...person.posts.map((post) => (fitsHead(head, post.text) ? weigh(scene, post, offset) : 0)),
    )
    for (const word of words) {
      const lower = word.toLowerCase()
      if (lower === head) continue
      if (posts.includes(stem(lower))) score += 3
      // A word for another country speaks against.
      else if (
        /^\p{Lu}.*(?:ian|ean|an|ish|ese)$/u.test(word) &&
        / of |\S(?:ian|ean|an|ish|ese)\b/.test(` ${posts}`)
      )
        score -= 3
    }
    if (person === lastSpeaker) score += 2
    // People are looked at from the nearest back, so a tie goes to the nearest.
    if (score > bestScore) {
      bestScore = score
      best = person
    }
  }
  return bestScore >= LEAST_SCORE ? best : undefined
}

/**
 * How much a post counts that an article gives: less when only further on, and least when only
 * somebody who is quoted gives it, for nobody speaks of himself so.
 */
function weigh(scene: Scene, { start }: Post, offset: number): number {
  if (scene.isQuoted(start)) return 1
  return start < offset ? 4 : 2
}

/** The score of the last speaker of whose posts the article has said nothing yet. */
const LEAST_SCORE = 2

/** General nouns, and the posts whose bearers they may stand for. */
const GENERAL_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['diplomat', ['secretary', 'minister', 'ambassador', 'envoy']],
  ['leader', ['president', 'premier', 'chancellor', 'prime', 'king', 'queen']],
  ['chief', ['head', 'director', 'chairman', 'chair', 'secretary']],
  ['lawmaker', ['senator', 'representative', 'congressman', 'congresswoman', 'member']],
  ['official', ['secretary', 'minister', 'director', 'deputy', 'envoy']],
  ['spokesman', ['spokesperson', 'spokeswoman']],
  ['spokeswoman', ['spokesperson', 'spokesman']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
])

function fitsHead(head: string, posts: string): boolean {
  return (
    posts.includes(head) || (GENERAL_NOUNS.get(head)?.some((noun) => posts.includes(noun)) ?? false)
  )
}

/** A word without the ending that makes a country an adjective: `Halvenian` and `Halvenia`. */
function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ian|ean|an|ish|ese|ic|ia|i|n)$/, '') : word
}

/** The mentions that end at or before an offset, the nearest first; no more than a reader recalls. */
function mentionsBefore(scene: Scene, offset: number): Mention[] {
  const count = countBefore(scene, offset)
  return scene.cast.mentions.slice(Math.max(0, count - MOST_MENTIONS), count).reverse()
}

/** How many mentions end at or before an offset. */
function countBefore({ cast: { mentions } }: Scene, offset: number): number {
  return partitionPoint(mentions.length, (k) => (mentions[k] as Mention).span.end <= offset)
}

function sentenceAt({ sentences }: Scene, offset: number): number {
  return partitionPoint(sentences.length, (k) => (sentences[k] as Span).start <= offset) - 1
}
