import type { Tree } from '../../article/reported/tree.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { EventDate } from './event.ts'
import type { EventDraft, Reading } from './event-draft.ts'
import { EVENT_WORDS } from './event-word.ts'
import type { WordAt } from './find-event-words.ts'
import { nounEvent } from './noun-event.ts'
import { presenceEvent } from './presence-event.ts'
import { stopEvents } from './stop-events.ts'
import { verbEvent } from './verb-event.ts'

/** The events that the rules of grammar find in a sentence, at the words that may tell them. */
export function ruledEvents(
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
    if (journey === undefined) drafts.push(...(isVerb ? stopEvents(reading, draft) : [draft]))
    else drafts[drafts.indexOf(journey)] = withParticipants(journey, draft)
  }
  return drafts
}

/** Whether a meeting is what a journey of the same sentence was for: "traveled to Drast to meet Oda". */
function isPurposeOf(tree: Tree, draft: EventDraft, journey: EventDraft): boolean {
  if (journey.kind !== 'visit' || (draft.kind !== 'meeting' && draft.kind !== 'talks')) return false
  if (tree.head(draft.at) !== journey.at) return false
  // "She will fly to Averholt, where she will meet Oda."
  if (tree.child(draft.at, 'nsubj') !== undefined) return false
  // "She came on Monday and will meet Oda on Friday."
  if (draft.status !== journey.status) return false
  if (draft.date !== undefined && isApart(draft.date, journey.date)) return false
  return tree.is(draft.at, 'conj') || tree.is(draft.at, 'advcl') || tree.is(draft.at, 'xcomp')
}

function isApart(day: EventDate, other: EventDate | undefined): boolean {
  return other !== undefined && (day.from > other.to || other.from > day.to)
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
