import { partitionPoint } from '../../text/partition-point.ts'
import type { Span } from '../../text/span.ts'
import type { Passage } from '../spoken-text.ts'
import { familyOf } from './event-family.ts'
import type { PhraseEvent } from './phrase-events.ts'
import type { PlacedDraft } from './placed-draft.ts'

/**
 * The drafts of a passage with the events that its phrases tell, in the order of the text.
 *
 * What the tree found in the same words is better known and stays. `earlier` are the drafts of the
 * passages before.
 */
export function withPhrases(
  drafts: readonly PlacedDraft[],
  phrases: readonly PhraseEvent[],
  passage: Passage,
  earlier: readonly PlacedDraft[],
): PlacedDraft[] {
  if (phrases.length === 0) return [...drafts]
  const merged: PlacedDraft[] = earlier.slice(-FAR)
  const kept = merged.length
  const byStart = [...drafts].sort((a, b) => a.start - b.start)
  const all = [...byStart.map((draft) => ({ draft })), ...phrases.map((phrase) => ({ phrase }))]
  all.sort((a, b) => startOf(a) - startOf(b))
  for (const each of all) {
    if ('draft' in each) {
      const { draft } = each
      const isTaken =
        draft.isAnaphor === true && around(phrases, draft).length > 0 && !isTold(draft, merged)
      if (!isTaken) merged.push(draft)
      continue
    }
    const { phrase } = each
    const placed = { ...phrase, passage }
    const isKnown = around(byStart, phrase).some(
      (draft) => draft.isAnaphor !== true || isTold(draft, merged),
    )
    if (isKnown || isToldAgain(phrase, merged)) continue
    merged.push(isBare(phrase) && isTold(placed, merged) ? { ...placed, isAnaphor: true } : placed)
  }
  return merged.slice(kept)
}

/** Those of some stretches, in the order of their starts, that share words with one. */
export function around<T extends Span>(stretches: readonly T[], { start, end }: Span): T[] {
  const last = partitionPoint(stretches.length, (k) => (stretches[k] as T).start < end)
  return stretches.slice(Math.max(0, last - MOST_NESTED), last).filter((other) => other.end > start)
}

/** Drafts that may begin between the start of a long one and a phrase inside it. */
const MOST_NESTED = 8

/**
 * Whether the same announcement was told before: nothing but its day and its words make one of two, and
 * "the accords of 1954" are named again and again.
 */
function isToldAgain(
  { kind, lemma, date, place, participants }: PhraseEvent,
  told: readonly PlacedDraft[],
): boolean {
  if (kind !== 'announcement') return false
  return told
    .slice(-FAR)
    .some(
      (other) =>
        other.kind === kind &&
        other.lemma === lemma &&
        other.date?.from === date?.from &&
        other.place === place &&
        other.participants.join() === participants.join(),
    )
}

/** Drafts back to which an announcement is compared with those before. */
const FAR = 64
/** Drafts back to which words without a name may point. */
const NEAR = 6

function startOf(each: { readonly draft: PlacedDraft } | { readonly phrase: PhraseEvent }): number {
  return 'draft' in each ? each.draft.start : each.phrase.start
}

/** Whether nothing but what was told before can say which event is meant. */
function isBare({ participants, place, venue, date }: PhraseEvent): boolean {
  return (
    participants.length === 0 && place === undefined && venue === undefined && date === undefined
  )
}

function isTold({ kind, lemma }: PlacedDraft, told: readonly PlacedDraft[]): boolean {
  const family = familyOf(kind)
  return told
    .slice(-NEAR)
    .some(
      (other) =>
        familyOf(other.kind) === family &&
        (family === 'contact' || family === 'visit' || other.lemma === lemma),
    )
}
