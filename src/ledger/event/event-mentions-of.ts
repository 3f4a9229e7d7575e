import { partitionPoint } from '../../text/partition-point.ts'
import type { TimeExpression } from '../../time/time-expression.ts'
import { RowIds } from '../row-id.ts'
import type { Passage, SpokenText } from '../spoken-text.ts'
import { candidatesIn } from './candidate.ts'
import { featuresOf } from './candidate-features.ts'
import type { EventMention } from './event.ts'
import type { Reading } from './event-draft.ts'
import { type EventFamily, familyOf } from './event-family.ts'
import type { EventGate } from './event-gate.ts'
import { joinedTimes } from './event-time.ts'
import { type EventWeigher, eventWeigher } from './event-weigher.ts'
import { joinClauses } from './join-clauses.ts'
import { linkMentions } from './link-mentions.ts'
import { PassageTimes } from './passage-times.ts'
import { phraseEvents } from './phrase-events.ts'
import { type PlacedCandidate, type PlacedDraft, placed } from './placed-draft.ts'
import { type PromisingSentence, promisingSentences } from './promising-sentences.ts'
import { ruledEvents } from './ruled-events.ts'
import { Scene } from './scene.ts'
import { titleEvent } from './title-event.ts'
import { withPhrases } from './with-phrases.ts'

/**
 * Every mention of an event in a document, in the order of its passages.
 *
 * A scan for words that may tell one chooses the sentences to parse, which take nearly all of the time;
 * the tree then says who, where, and whether the words tell it as a fact. Rules find what grammar alone
 * proves; of all other words that may tell an event, `weigher` knows how likely they do.
 */
export function eventMentionsOf(
  spoken: SpokenText,
  timesOf: (passage: Passage) => readonly TimeExpression[] = timesOfPassage,
  weigher: EventWeigher = eventWeigher(),
): EventMention[] {
  const drafts = eventDraftsOf(spoken, timesOf, weigher)
  // What the text tells is linked first, so that the title tells only what nothing else does.
  const title = titleEvent(spoken)
  if (title !== undefined) drafts.push(title)
  return linkMentions(drafts, new RowIds('events', spoken.document.id), weigher.links)
}

/** The mentions of a document, before those of one event are put together. */
export function eventDraftsOf(
  spoken: SpokenText,
  timesOf: (passage: Passage) => readonly TimeExpression[],
  weigher: EventWeigher,
): PlacedDraft[] {
  const drafts: PlacedDraft[] = []
  for (const { ruled, candidates } of passagesOf(spoken, timesOf, weigher.gate, drafts))
    drafts.push(...joinClauses(weigher.weigh(ruled, candidates())))
  return drafts
}

/** Every word of a document that may tell of an event, of those that a gate lets through, to learn from. */
export function eventCandidatesOf(spoken: SpokenText, gate: EventGate): PlacedCandidate[] {
  const drafts: PlacedDraft[] = []
  const all: PlacedCandidate[] = []
  for (const { ruled, candidates } of passagesOf(spoken, timesOfPassage, gate, drafts)) {
    drafts.push(...ruled)
    all.push(...candidates())
  }
  return all
}

interface ReadPassage {
  /** What the rules find. */
  readonly ruled: readonly PlacedDraft[]
  /** The words that may tell of an event, whatever the rules say. */
  readonly candidates: () => readonly PlacedCandidate[]
}

/** What the passages of a document tell, one by one; `earlier` is what was made of those before. */
function* passagesOf(
  spoken: SpokenText,
  timesOf: (passage: Passage) => readonly TimeExpression[],
  gate: EventGate,
  earlier: readonly PlacedDraft[],
): Generator<ReadPassage> {
  const scene = new Scene(spoken)
  const families = new Set<EventFamily>()
  const promising = spoken.passages.map((passage) =>
    promisingSentences(passage, scene.isJoint, gate),
  )
  for (const [at, passage] of spoken.passages.entries()) {
    const sentences = promising[at] as readonly PromisingSentence[]
    const phrases = phraseEvents(passage, scene, timesOf)
    for (const { kind } of phrases) families.add(familyOf(kind))
    const times = new PassageTimes(() => timesOf(passage))
    const readings = sentences.flatMap((promising): readonly ReadSentence[] => {
      // "That meeting" can only mean one that was told: else its sentence need not be parsed.
      const tree = promising.tree ?? (families.size > 0 ? promising.sentence.tree : undefined)
      if (tree === undefined) return []
      const { voice } = passage
      const reading: Reading = {
        passage,
        tree,
        scene,
        get times() {
          return times.within(promising.sentence)
        },
        ...(voice.day?.precision === 'day' ? { today: voice.day.value } : {}),
      }
      const drafts = ruledEvents(reading, promising.sentence, promising.words)
      for (const { kind } of drafts) families.add(familyOf(kind))
      return [{ reading, drafts: drafts.map((draft) => placed(draft, reading)) }]
    })
    const told = readings.flatMap(({ drafts }) => drafts)
    const ruled = withPhrases(told, phrases, passage, earlier)
    yield { ruled, candidates: () => candidatesOf(readings, ruled) }
  }
}

interface ReadSentence {
  readonly reading: Reading
  readonly drafts: readonly PlacedDraft[]
}

function candidatesOf(
  sentences: readonly ReadSentence[],
  ruled: readonly PlacedDraft[],
): PlacedCandidate[] {
  const known = [...ruled].sort((a, b) => a.start - b.start)
  return sentences.flatMap(({ reading }) =>
    candidatesIn(reading.tree).map((candidate): PlacedCandidate => {
      const span = reading.tree.span({ start: candidate.at, end: candidate.at + 1 })
      const before = partitionPoint(
        known.length,
        (k) => (known[k] as PlacedDraft).start <= span.start,
      )
      const isRuled = known
        .slice(Math.max(0, before - MOST_NESTED), before)
        .some(({ end }) => end >= span.end)
      return {
        reading,
        candidate,
        isRuled,
        get features() {
          return featuresOf(reading, candidate, isRuled)
        },
        ...span,
      }
    }),
  )
}

/** Drafts that may begin between the start of a long one and a word inside it. */
const MOST_NESTED = 8

export function timesOfPassage({ text, times }: Passage): readonly TimeExpression[] {
  return joinedTimes(text, times)
}
