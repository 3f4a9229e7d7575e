import { partitionPoint } from '../text/partition-point.ts'
import type { Span } from '../text/span.ts'
import type { Cast, Mention, NamedPerson, Person } from './people.ts'
import { genderOfRole } from './role-gender.ts'

/** What is known when a phrase is resolved: everything up to it. */
export interface Scene {
  readonly text: string
  readonly cast: Cast
  /** The writer's sentences, in order: they measure how far apart two places are. */
  readonly sentences: readonly Span[]
  /** Who has been given words so far, and where, in order. */
  readonly speakers: readonly Mention[]
  /** Whose words the scene is told in; absent when they are the writer's. */
  readonly voice?: Person
  /** Whether an offset stands inside quotation marks. */
  isQuoted(offset: number): boolean
}

/** Mentions and speakers looked back over; a text that names more in a few sentences is a list. */
const MOST_MENTIONS = 100

/** The mentions that end at or before an offset, the nearest first; no more than a reader recalls. */
export function mentionsBefore(scene: Scene, offset: number): Mention<NamedPerson>[] {
  const count = countBefore(scene, offset)
  return scene.cast.mentions.slice(Math.max(0, count - MOST_MENTIONS), count).reverse()
}

/** How many mentions end at or before an offset. */
function countBefore({ cast: { mentions } }: Scene, offset: number): number {
  return partitionPoint(mentions.length, (k) => (mentions[k] as Mention).span.end <= offset)
}

/** The mentions that lie in a span, in order. */
export function mentionsIn(scene: Scene, span: Span): Mention<NamedPerson>[] {
  const { mentions } = scene.cast
  const from = partitionPoint(
    mentions.length,
    (k) => (mentions[k] as Mention).span.start < span.start,
  )
  const found: Mention<NamedPerson>[] = []
  for (let k = from; k < mentions.length && found.length < MOST_MENTIONS; k++) {
    const mention = mentions[k] as Mention<NamedPerson>
    if (mention.span.end > span.end) break
    found.push(mention)
  }
  return found
}

/** Who spoke before an offset, the nearest first. */
export function speakersBefore({ speakers }: Scene, offset: number): Mention[] {
  const count = partitionPoint(speakers.length, (k) => (speakers[k] as Mention).span.start < offset)
  return speakers.slice(Math.max(0, count - MOST_MENTIONS), count).reverse()
}

/** The number of the sentence that holds an offset. */
export function sentenceAt({ sentences }: Scene, offset: number): number {
  return partitionPoint(sentences.length, (k) => (sentences[k] as Span).start <= offset) - 1
}

/** Somebody who is described and not named. */
export function unnamed(phrase: string): Person {
  const name = phrase.replace(/\s+/g, ' ')
  const gender = genderOfRole(name.split(/,|\s(?:of|for|to|who)\s/, 1)[0] ?? '')
  return { kind: 'unnamed', name, posts: [], ...(gender === undefined ? {} : { gender }) }
}
