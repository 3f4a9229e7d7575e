import type { TokenRange } from '../../article/reported/tree.ts'
import type { Span } from '../../text/span.ts'
import type { TimeExpression } from '../../time/time-expression.ts'
import { subjectOf } from './clause.ts'
import type { EventDraft, Reading } from './event-draft.ts'
import { isPlaceName } from './event-place.ts'
import { dateOf, isInTime } from './event-time.ts'
import { isCapital, textOf } from './noun-phrase.ts'
import { resolveParties } from './resolve-parties.ts'
import { wordSet } from './word-set.ts'

/**
 * The events that one verb tells, each on its day: "will visit Drast on Monday and Averholt on Tuesday",
 * "met with Oda on Monday and with Harga on Tuesday". One draft by itself where the verb tells one only.
 */
export function stopEvents(reading: Reading, draft: EventDraft): EventDraft[] {
  if (!CONTACTS.has(draft.kind) || reading.times.length < 2) return [draft]
  const { tree } = reading
  const behind = reading.times.filter(
    ({ span }) => span.start > (tree.tokens[draft.at] as Span).start,
  )
  const stops: Stop[] = []
  for (const [k, time] of behind.entries()) {
    const stop = k === 0 ? undefined : stopAt(reading, draft, behind[k - 1] as TimeExpression, time)
    if (stop === undefined && k > 0) break
    if (stop !== undefined) stops.push(stop)
  }
  if (stops.length === 0) return [draft]
  return [
    firstOf(reading, draft, behind[0] as TimeExpression, stops),
    ...stops.map(({ event }) => event),
  ]
}

interface Stop {
  readonly event: EventDraft
  /** Who is met there, or where it is. */
  readonly name: string
}

/** What stands between two days: "and Averholt on", "and again in Averholt on", "and with Harga in Averholt on". */
function stopAt(
  reading: Reading,
  draft: EventDraft,
  { span: { end: from } }: TimeExpression,
  time: TimeExpression,
): Stop | undefined {
  const { tree } = reading
  const date = dateOf(time)
  const isVisit = draft.kind === 'visit'
  let k = tree.tokens.findIndex(({ start }) => start >= from)
  const first = k
  while (JOINING.has(tree.lower[k] ?? '')) k++
  if (k === first || date === undefined) return undefined
  const start = k
  const preposition = PREPOSITIONS.has(tree.lower[k] ?? '') ? tree.lower[k++] : undefined
  const at = k
  const end = endOfName(reading, at)
  if (end === at || tree.is(end - 1, 'nsubj')) return undefined
  const name = textOf(tree, { start: at, end })
  const isPlace = isVisit || (preposition !== undefined && preposition !== 'with')
  if (isPlace && (preposition === 'with' || !isPlaceName(reading, end - 1))) return undefined
  k = end
  const town = isPlace ? undefined : nameBehindIn(reading, k)
  if (town !== undefined) k = town.end
  const place = isPlace ? name : town === undefined ? undefined : textOf(tree, town)
  while (BEFORE_TIME.has(tree.lower[k] ?? '')) k++
  if ((tree.tokens[k] as Span | undefined)?.start !== time.span.start) return undefined
  // "…, and Harga on Tuesday said": a clause of its own.
  const behind = endOfTime(reading, time)
  if (behind < tree.length && tree.isVerb(behind) && tree.isFinite(behind)) return undefined
  const who = isPlace ? draft.participants : [...actorsOf(reading, draft), name]
  const { place: _place, venue: _venue, ...known } = draft
  return {
    name,
    event: {
      ...known,
      participants: [...new Set(who)],
      date,
      ...(place === undefined ? {} : { place }),
      range: { start, end: behind },
      at: end - 1,
    },
  }
}

/** The event of the first day, with nothing of those behind it. */
function firstOf(
  reading: Reading,
  draft: EventDraft,
  time: TimeExpression,
  stops: readonly Stop[],
): EventDraft {
  const others = new Set(stops.map(({ name }) => name))
  const { date: _date, place, ...known } = draft
  const date = dateOf(time)
  const end = endOfTime(reading, time)
  const own =
    place !== undefined && others.has(place) ? placeBetween(reading, draft.at, end) : place
  return {
    ...known,
    participants: draft.participants.filter((name) => !others.has(name)),
    ...(date === undefined ? {} : { date }),
    ...(own === undefined ? {} : { place: own }),
    range: { start: draft.range.start, end: Math.max(end, draft.at + 1) },
  }
}

/** The first town that is told between two tokens. */
function placeBetween(reading: Reading, from: number, to: number): string | undefined {
  for (let k = from + 1; k < to; k++) {
    const town = nameBehindIn(reading, k)
    if (town !== undefined) return textOf(reading.tree, town)
  }
  return undefined
}

/** The name behind "in" or "at" at a token. */
function nameBehindIn(reading: Reading, k: number): TokenRange | undefined {
  const word = reading.tree.lower[k]
  if (word !== 'in' && word !== 'at') return undefined
  const end = endOfName(reading, k + 1)
  return end > k + 1 ? { start: k + 1, end } : undefined
}

function actorsOf(reading: Reading, { at }: EventDraft): readonly string[] {
  return resolveParties(reading, [subjectOf(reading.tree, at)]).names
}

/** Where the words with capitals end that begin at a token. */
function endOfName({ tree, times }: Reading, at: number): number {
  let end = at
  while (end < tree.length && isCapital(tree, end) && !isInTime(tree, end, times)) end++
  return end
}

function endOfTime({ tree }: Reading, { span }: TimeExpression): number {
  const end = tree.tokens.findIndex(({ start }) => start >= span.end)
  return end < 0 ? tree.length : end
}

const CONTACTS = wordSet('visit meeting talks call')
const JOINING = wordSet('and then again also later , ;')
const PREPOSITIONS = wordSet('to in at with')
const BEFORE_TIME = wordSet('on in ,')
