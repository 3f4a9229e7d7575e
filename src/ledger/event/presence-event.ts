import type { Tree } from '../../article/reported/tree.ts'
import type { Span } from '../../text/span.ts'
import { isListedState } from '../../text/state-word.ts'
import type { TimeExpression } from '../../time/time-expression.ts'
import type { EventDraft, Reading } from './event-draft.ts'
import { isPlaceName } from './event-place.ts'
import { dateOf, isInTime } from './event-time.ts'
import { isCapital, phraseOf, textOf } from './noun-phrase.ts'
import { personOf } from './party-key.ts'
import { type Parties, resolveParties } from './resolve-parties.ts'
import type { Told } from './told-as.ts'

/**
 * The visit that a form of "be" before a place tells: "the Secretary was in Averholt yesterday".
 *
 * `at` is the token of the place. Trees take such sentences apart in too many ways, so the words are
 * read in their order.
 */
export function presenceEvent(reading: Reading, at: number): EventDraft | undefined {
  const { tree } = reading
  if (!isPlaceName(reading, at) || tree.lower[at - 1] !== 'in') return undefined
  let verb = at - 2
  while (verb >= 0 && (tree.isAdverb(verb) || SKIPPED.has(tree.lower[verb] as string))) verb--
  const tense = TENSES.get(tree.lower[verb] ?? '')
  if (tense === undefined) return undefined
  let before = verb - 1
  const isPlan = tree.lower[verb] === 'be'
  if (isPlan && !WILL.has(tree.lower[before] ?? '')) return undefined
  if (tree.lower[verb] === 'been' && !HAVE.has(tree.lower[before] ?? '')) return undefined
  if (isPlan || tree.lower[verb] === 'been') before--
  // "Oda, who was in Drast".
  const isWho = tree.lower[before] === 'who'
  if (isWho) before -= tree.lower[before - 1] === ',' ? 2 : 1
  const subject = subjectAt(tree, before, isWho)
  if (subject === undefined) return undefined
  const parties = partiesAt(reading, subject, before)
  if (parties.names.length === 0 || parties.isWe) return undefined
  let end = at + 1
  while (end < tree.length && isCapital(tree, end) && !tree.isMark(end)) end++
  const time = timeBehind(reading, end - 1) ?? timeInFront(reading, before)
  const date = dateOf(time)
  // "Was just in Drast", "is in Sorrenay": else a name may be no place.
  const isLately = tree.lower.slice(verb, at).some((word) => LATELY.has(word))
  if (date === undefined && !isLately && !isListedState(tree.lower[at] as string)) return undefined
  if (isCondition(tree, before)) return undefined
  const isAhead = date !== undefined && reading.today !== undefined && date.from > reading.today
  const status: Told = isAhead ? 'planned' : tense
  let last = end
  if (time !== undefined)
    while (last < tree.length && (tree.tokens[last] as { start: number }).start < time.span.end)
      last++
  return {
    kind: 'visit',
    channel: 'visit',
    participants: parties.names,
    ...(date === undefined ? {} : { date }),
    place: textOf(tree, { start: at, end }),
    status,
    range: {
      start:
        tree.range(subject).start <= subject
          ? Math.min(tree.range(subject).start, subject)
          : subject,
      end: last,
    },
    at,
    lemma: 'be',
    ...(parties.isInferred ? { possible: true } : {}),
  }
}

/** The time right behind a token: "in Drast [on Friday]". */
function timeBehind({ tree, times }: Reading, last: number): TimeExpression | undefined {
  const from = (tree.tokens[last] as Span).end
  return times.find(({ span }) => span.start >= from && span.start - from < REACH)
}

/** The time that a sentence begins with, right before the name that ends at a token: "[On Friday], the Secretary". */
function timeInFront({ tree, times }: Reading, last: number): TimeExpression | undefined {
  const [opening] = times
  if (opening === undefined) return undefined
  let first = last
  while (first > 0 && isCapital(tree, first - 1) && !isInTime(tree, first - 1, times)) first--
  const from = (tree.tokens[0] as Span).start
  const gap = tree.text.slice(opening.span.end, (tree.tokens[first] as Span).start)
  return opening.span.start - from < REACH && /^,?(?: the)? $/.test(gap) ? opening : undefined
}

/** Whom a subject names; the tree may join the words behind a name to it, so these are left out. */
function partiesAt(reading: Reading, subject: number, last: number): Parties {
  const { tree, scene } = reading
  const parties = resolveParties(reading, [subject])
  const start = nameStart(tree, last)
  const name = textOf(tree, { start, end: last + 1 })
  const isFull = start < last && personOf(name) !== undefined
  const isWhole = phraseOf(tree, subject).end <= last + 1 && parties.names.length > 0
  if (isWhole && !isFull) return parties
  const holder = scene.holder(name)
  return {
    names: [holder ?? name],
    isInferred: holder !== undefined,
    isNamed: true,
    isWe: false,
  }
}

/** Where the words with capitals begin that end at a token. */
function nameStart(tree: Tree, last: number): number {
  let start = last
  while (start > 0 && isCapital(tree, start - 1) && tree.isNominal(start - 1)) {
    // "The envoy for Halvenia Ilse Velk".
    if (last - start > 0 && isListedState(tree.lower[start - 1] as string)) break
    start--
  }
  return start
}

/** The person whose name, post or pronoun ends at a token, by its head; `isPerson` where that is known of it. */
function subjectAt(tree: Tree, last: number, isPerson: boolean): number | undefined {
  if (last < 0) return undefined
  const word = tree.lower[last] as string
  if (/^(?:i|he|she)$/.test(word)) return last
  if (!isCapital(tree, last)) return undefined
  let k = last
  while (
    (tree.is(k, 'flat') || tree.is(k, 'compound') || tree.is(k, 'amod')) &&
    tree.head(k) < tree.length
  ) {
    const head = tree.head(k)
    // The tree may hang a name on the place behind it.
    if (head > last) break
    if (last - head > 5) return undefined
    k = head
  }
  const start = nameStart(tree, last)
  if (isPerson || (start < last && personOf(textOf(tree, { start, end: last + 1 })) !== undefined))
    return k
  for (let j = Math.max(0, k - 3); j <= last; j++)
    if (PERSONS.has(tree.lower[j] as string)) return k
  return undefined
}

function isCondition(tree: Tree, last: number): boolean {
  for (let k = Math.max(0, last - 6); k < last; k++)
    if (/^(?:if|whether|unless)$/.test(tree.lower[k] as string)) return true
  return false
}

/** Code units after a place within which a time belongs to it. */
const REACH = 12

const SKIPPED: ReadonlySet<string> = new Set([
  'currently',
  'now',
  'also',
  'here',
  'out',
  'back',
  'just',
  'recently',
  'still',
  'both',
])
const LATELY: ReadonlySet<string> = new Set(['just', 'recently'])
const WILL: ReadonlySet<string> = new Set(['will', "'ll"])
const HAVE: ReadonlySet<string> = new Set(['has', 'have', "'s", "'ve"])
const TENSES: ReadonlyMap<string, Told> = new Map([
  ['is', 'ongoing'],
  ["'s", 'ongoing'],
  ["'m", 'ongoing'],
  ['am', 'ongoing'],
  ['was', 'happened'],
  ['been', 'happened'],
  ['be', 'planned'],
])
const PERSONS: ReadonlySet<string> = new Set(
  (
    'president secretary minister chancellor premier ambassador envoy representative senator governor mr mr. ' +
    'mrs mrs. ms ms. dr dr. king queen prince pope general admiral commissioner prime foreign'
  ).split(' '),
)
