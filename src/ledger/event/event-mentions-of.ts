import { findTimes } from '../../time/find-times.ts'
import type { TimeExpression } from '../../time/time-expression.ts'
import { RowIds } from '../row-id.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Passage, SpokenText } from '../spoken-text.ts'
import type { EventMention } from './event.ts'
import type { EventDraft, Reading } from './event-draft.ts'
import { joinedTimes } from './event-time.ts'
import { EVENT_WORDS } from './event-word.ts'
import { findEventWords, type WordAt } from './find-event-words.ts'
import { linkMentions } from './link-mentions.ts'
import { nounEvent } from './noun-event.ts'
import { isOwnEvent } from './own-event.ts'
import { presenceEvent } from './presence-event.ts'
import { Scene } from './scene.ts'
import { verbEvent } from './verb-event.ts'

/** A draft with the passage that it stands in. */
export interface PlacedDraft extends EventDraft {
  readonly passage: Passage
  /** Offsets in the text of the passage. */
  readonly start: number
  readonly end: number
}

/**
 * Every mention of an event in a document, in the order of its passages.
 *
 * A scan for words that may tell one chooses the sentences to parse, which take nearly all of the time;
 * the tree then says who, where, and whether the words tell it as a fact.
 */
export function eventMentionsOf(
  spoken: SpokenText,
  timesOf: (passage: Passage) => readonly TimeExpression[] = timesOfPassage,
): EventMention[] {
  const scene = new Scene(spoken)
  const drafts: PlacedDraft[] = []
  for (const passage of spoken.passages) drafts.push(...draftsOf(passage, scene, timesOf))
  return linkMentions(drafts, new RowIds('events', spoken.document.id))
}

function draftsOf(
  passage: Passage,
  scene: Scene,
  timesOf: (passage: Passage) => readonly TimeExpression[],
): PlacedDraft[] {
  const { text, voice } = passage
  const words = findEventWords(text)
  if (words.length === 0) return []
  const drafts: PlacedDraft[] = []
  let times: readonly TimeExpression[] | undefined
  let timeAt = 0
  let k = 0
  for (const sentence of passage.sentences) {
    if (k === words.length) break
    const first = k
    while (k < words.length && (words[k] as WordAt).start < sentence.end) k++
    if (first === k) continue
    times ??= timesOf(passage)
    while (timeAt < times.length && (times[timeAt] as TimeExpression).span.end <= sentence.start)
      timeAt++
    let last = timeAt
    while (last < times.length && (times[last] as TimeExpression).span.start < sentence.end) last++
    const reading: Reading = {
      passage,
      tree: sentence.tree,
      scene,
      times: times.slice(timeAt, last),
      ...(voice.day?.precision === 'day' ? { today: voice.day.value } : {}),
    }
    for (const draft of draftsOfSentence(reading, sentence, words.slice(first, k))) {
      const span = reading.tree.span(draft.range)
      const isOwn = isOwnEvent(draft, reading)
      drafts.push({ ...draft, ...(isOwn ? { isOwn } : {}), passage, ...span })
    }
  }
  return drafts
}

function draftsOfSentence(
  reading: Reading,
  sentence: SpokenSentence,
  words: readonly WordAt[],
): EventDraft[] {
  const { tree } = reading
  const drafts: EventDraft[] = []
  let token = 0
  for (const { start, isPresence } of words) {
    while (token < tree.length && (sentence.tokens[token] as { start: number }).start < start)
      token++
    if (token === tree.length) break
    if (isPresence) {
      const draft = presenceEvent(reading, token)
      if (draft !== undefined) drafts.push(draft)
      continue
    }
    const word = EVENT_WORDS.get(tree.lower[token] as string)
    if (word === undefined) continue
    // "Is headed to Averholt": taggers take it for an adjective.
    const isVerb = tree.isVerb(token) || (word.noun === undefined && tree.tag(token) === 'JJ')
    const draft = isVerb
      ? word.verb && verbEvent(reading, token, word.verb)
      : tree.isNominal(token)
        ? word.noun && nounEvent(reading, token, word.noun)
        : undefined
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}

function timesOfPassage({ text, voice }: Passage): readonly TimeExpression[] {
  return joinedTimes(
    text,
    findTimes(text, { ...(voice.day === undefined ? {} : { day: voice.day }) }),
  )
}
