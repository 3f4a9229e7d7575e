import type { Tree } from '../../article/reported/tree.ts'
import { partitionPoint } from '../../text/partition-point.ts'
import type { Span } from '../../text/span.ts'
import type { TimeExpression } from '../../time/time-expression.ts'
import { RowIds } from '../row-id.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Passage, SpokenText } from '../spoken-text.ts'
import type { EventMention } from './event.ts'
import type { EventDraft, Reading } from './event-draft.ts'
import { type EventFamily, familyOf } from './event-family.ts'
import { joinedTimes } from './event-time.ts'
import { EVENT_WORDS } from './event-word.ts'
import type { WordAt } from './find-event-words.ts'
import { linkMentions } from './link-mentions.ts'
import { nounEvent } from './noun-event.ts'
import { asOwn, atPlace, isOwnEvent } from './own-event.ts'
import { phraseEvents } from './phrase-events.ts'
import { presenceEvent } from './presence-event.ts'
import { type PromisingSentence, promisingSentences } from './promising-sentences.ts'
import { Scene } from './scene.ts'
import { titleEvent } from './title-event.ts'
import { verbEvent } from './verb-event.ts'
import { withPhrases } from './with-phrases.ts'

/** A draft with the passage that it stands in. */
export interface PlacedDraft extends Omit<EventDraft, 'range' | 'at'> {
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
  const families = new Set<EventFamily>()
  const promising = spoken.passages.map((passage) => promisingSentences(passage, scene.isJoint))
  for (const [at, passage] of spoken.passages.entries()) {
    const phrases = phraseEvents(passage, scene, timesOf)
    for (const { kind } of phrases) families.add(familyOf(kind))
    const sentences = promising[at] as readonly PromisingSentence[]
    const told = draftsOf(passage, sentences, scene, timesOf, families)
    drafts.push(...withPhrases(told, phrases, passage, drafts))
  }
  // What the text tells is linked first, so that the title tells only what nothing else does.
  const title = titleEvent(spoken)
  if (title !== undefined) drafts.push(title)
  return linkMentions(drafts, new RowIds('events', spoken.document.id))
}

function draftsOf(
  passage: Passage,
  sentences: readonly PromisingSentence[],
  scene: Scene,
  timesOf: (passage: Passage) => readonly TimeExpression[],
  families: Set<EventFamily>,
): PlacedDraft[] {
  const { voice } = passage
  const drafts: PlacedDraft[] = []
  const times = new PassageTimes(() => timesOf(passage))
  for (const { sentence, words, tree: made } of sentences) {
    // "That meeting" can only mean one that was told: else its sentence need not be parsed.
    const tree = made ?? (families.size > 0 ? sentence.tree : undefined)
    if (tree === undefined) continue
    const reading: Reading = {
      passage,
      tree,
      scene,
      get times() {
        return times.within(sentence)
      },
      ...(voice.day?.precision === 'day' ? { today: voice.day.value } : {}),
    }
    for (const draft of draftsOfSentence(reading, sentence, words)) {
      const span = tree.span(draft.range)
      families.add(familyOf(draft.kind))
      const isOwn = isOwnEvent(draft, reading)
      drafts.push({ ...atPlace(isOwn ? asOwn(draft, reading) : draft, reading), passage, ...span })
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
  for (const { start, type } of words) {
    while (token < tree.length && (sentence.tokens[token] as { start: number }).start < start)
      token++
    if (token === tree.length) break
    if (type === 'presence') {
      const draft = presenceEvent(reading, token)
      if (draft !== undefined) drafts.push(draft)
      continue
    }
    const word = EVENT_WORDS.get((tree.lower[token] as string).replace(/-in$/, ''))
    if (word === undefined) continue
    // "Is headed to Averholt": taggers take it for an adjective.
    // "For our meeting": what follows a possessive is a noun, whatever the tagger says.
    const isOwned = word.noun !== undefined && /^(?:DT|PRP\$|POS)$/.test(tree.tag(token - 1) ?? '')
    const isVerb =
      !isOwned && (tree.isVerb(token) || (word.noun === undefined && tree.tag(token) === 'JJ'))
    const draft = isVerb
      ? word.verb && verbEvent(reading, token, word.verb)
      : isOwned || tree.isNominal(token)
        ? word.noun && nounEvent(reading, token, word.noun)
        : undefined
    if (draft === undefined) continue
    const journey = drafts.find((other) => isPurposeOf(tree, draft, other))
    if (journey === undefined) drafts.push(draft)
    else drafts[drafts.indexOf(journey)] = withParticipants(journey, draft)
  }
  return drafts
}

/** Whether a meeting is what a journey of the same sentence was for: "traveled to Drast to meet Oda". */
function isPurposeOf(tree: Tree, draft: EventDraft, journey: EventDraft): boolean {
  if (journey.kind !== 'visit' || (draft.kind !== 'meeting' && draft.kind !== 'talks')) return false
  if (tree.head(draft.at) !== journey.at) return false
  return tree.is(draft.at, 'conj') || tree.is(draft.at, 'advcl') || tree.is(draft.at, 'xcomp')
}

function withParticipants(journey: EventDraft, { participants, range }: EventDraft): EventDraft {
  const all = new Set([...journey.participants, ...participants])
  const start = Math.min(journey.range.start, range.start)
  return {
    ...journey,
    participants: [...all],
    range: { start, end: Math.max(journey.range.end, range.end) },
  }
}

/** The times of a passage, which are found when the first is asked for. */
class PassageTimes {
  readonly #find: () => readonly TimeExpression[]
  #all: readonly TimeExpression[] | undefined

  constructor(find: () => readonly TimeExpression[]) {
    this.#find = find
  }

  /** Those in a sentence. */
  within({ start, end }: Span): readonly TimeExpression[] {
    this.#all ??= this.#find()
    const all = this.#all
    const first = partitionPoint(all.length, (k) => (all[k] as TimeExpression).span.start < start)
    let last = first
    while (last < all.length && (all[last] as TimeExpression).span.start < end) last++
    return all.slice(first, last)
  }
}

function timesOfPassage({ text, times }: Passage): readonly TimeExpression[] {
  return joinedTimes(text, times)
}
