import { foldName } from '../document/person-name.ts'
import type { Turn } from '../document/turn.ts'
import type { Span } from '../text/span.ts'
import type { PassagePart } from './passage.ts'

/**
 * Whether one part of a quotation goes on with what another began, and only somebody's interjection
 * stands between the two: `The barge is paid. – OTHER: Oh, please. – It was paid twice.`
 *
 * The speaker is the same, no more than a word that he says lies between, unless the draft marks an omission
 * (`isMarked`), and nobody asks him anything: what answers another question is another statement.
 */
export function goesOnAfterInterruption(
  before: PassagePart,
  after: PassagePart,
  isMarked: boolean,
): boolean {
  if (before.place.number !== after.place.number) return false
  const { turn: from } = before.place
  const { turn: to } = after.place
  if (from === undefined || to === undefined || to <= from || to - from > MOST_TURNS) return false
  const { text, turns } = before.place.entry.document
  const first = turns[from] as Turn
  const last = turns[to] as Turn
  if (!isSameSpeaker(first, last)) return false
  const end = before.spans.at(-1)?.end ?? 0
  const start = after.spans[0]?.start ?? 0
  const rest = first.spans.flatMap((span) => partOf(span, end, Number.POSITIVE_INFINITY))
  const lead = last.spans.flatMap((span) => partOf(span, 0, start))
  if (!isMarked && countWords(text, [...rest, ...lead]) > MOST_OWN_WORDS) return false
  const others = turns.slice(from + 1, to).flatMap(({ spans }) => spans)
  return isShort(text, [...rest, ...others, ...lead]) && !asks(text, others)
}

/** Turns from the one that is interrupted to the one that goes on. */
const MOST_TURNS = 4
/** Words of his own that may be left out without a mark where he is interrupted: “that, uh – … – have”. */
const MOST_OWN_WORDS = 1
/** Words of an interjection; a longer one is a contribution. */
const MOST_WORDS = 12
/** Code units that so many words never take. */
const LONGEST = 200

function isSameSpeaker(a: Turn, b: Turn): boolean {
  if (a.speaker !== undefined && b.speaker !== undefined) {
    return foldName(a.speaker.name) === foldName(b.speaker.name)
  }
  return a.label !== undefined && a.label.text === b.label?.text && a.role !== 'press'
}

function partOf({ start, end }: Span, from: number, to: number): Span[] {
  const part = { start: Math.max(start, from), end: Math.min(end, to) }
  return part.start < part.end ? [part] : []
}

function asks(text: string, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => /[?\uff1f\u061f]/u.test(text.slice(start, end)))
}

function isShort(text: string, spans: readonly Span[]): boolean {
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return length <= LONGEST && countWords(text, spans) <= MOST_WORDS
}

/** Words of a few spans; of a long one, those that it begins with. */
function countWords(text: string, spans: readonly Span[]): number {
  const said = spans.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST)))
  return (said.join(' ').match(/[\p{L}\p{N}]+/gu) ?? []).length
}
