import type { Tree } from '../../article/reported/tree.ts'
import type { Span } from '../../text/span.ts'
import type { TimeExpression } from '../../time/time-expression.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Passage } from '../spoken-text.ts'
import type { Act } from './act.ts'

/** The time by or at which an act is to be done, with the words in front of it. */
export interface Deadline {
  readonly span: Span
  readonly time: TimeExpression
}

/** The deadline of an act: the last time of its clause that is not past, or one at its front. */
export function deadlineOf(
  passage: Passage,
  sentence: SpokenSentence,
  act: Act,
): Deadline | undefined {
  const { tree } = sentence
  const clause = tree.range(act.governor)
  let found: Deadline | undefined
  for (const time of timesWithin(passage.times, sentence)) {
    if (!isAhead(time, passage.voice.day?.value) && !isComing(tree, time)) continue
    const k = tokenAt(tree, time.span.start)
    const isInside = k >= clause.start && k < clause.end && !isNested(tree, k, act)
    if (!isInside && !isBeside(tree, k, act)) continue
    const isBehind = k > act.verb
    if (found === undefined || isBehind) found = { span: withPreposition(tree, k, time), time }
    if (isBehind) break
  }
  return found ?? promptness(tree, act)
}

/** "Soon", "immediately": without a day, and yet a time by which it is to be done. */
function promptness(tree: Tree, { verb, isNegative }: Act): Deadline | undefined {
  if (isNegative) return undefined
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child)) {
    const isPrompt = PROMPT.has(tree.lower[child] as string) && tree.is(child, 'advmod')
    // "As soon as", "very soon after": a time of something else.
    if (!isPrompt || tree.lower[child - 1] === 'as' || tree.lower[child + 1] === 'after') continue
    const span = tree.span({ start: child, end: child + 1 })
    return { span, time: { span, type: 'DATE', value: 'FUTURE_REF', isVague: true } }
  }
  return undefined
}

const PROMPT: ReadonlySet<string> = new Set('soon immediately shortly promptly'.split(' '))

/** The times of a passage that lie in a span, found by halving. */
export function timesWithin(
  times: readonly TimeExpression[],
  { start, end }: Span,
): readonly TimeExpression[] {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] as TimeExpression).span.end <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < times.length && (times[last] as TimeExpression).span.start < end) last++
  return times.slice(low, last)
}

function isAhead(
  { type, value, from, to, bound, isVague }: TimeExpression,
  day: string | undefined,
): boolean {
  if (type === 'SET' || value === 'PRESENT_REF' || value === 'PAST_REF') return false
  // "As of August" begins later; "since May" has begun.
  if (bound === 'since') return day !== undefined && from !== undefined && from > day
  if (type === 'DURATION') return from !== undefined && day !== undefined && (to ?? from) > day
  const last = to ?? from
  if (last !== undefined && day !== undefined) return last >= day
  return isVague === true ? value === 'FUTURE_REF' : true
}

/** "In the next few days", "in the coming weeks": ahead, however long it is. */
function isComing(tree: Tree, { type, isVague, span }: TimeExpression): boolean {
  if (type !== 'DURATION' || isVague !== true) return false
  return /\b(?:next|coming|ahead)\b/i.test(tree.text.slice(span.start, span.end))
}

/** Whether no other verb with tense stands between a time and its act, whatever the tree says. */
function isBeside(tree: Tree, k: number, { verb, cue }: Act): boolean {
  const [start, end] = k > verb ? [verb + 1, k] : [k, cue.start]
  for (let at = start; at < end; at++) {
    const lower = tree.lower[at] as string
    if (tree.isFinite(at) || lower === ';' || lower === 'that' || lower === 'which') return false
  }
  return end - start < FARTHEST_TIME
}

/** Tokens between an act and its time. */
const FARTHEST_TIME = 20

/** Whether a time stands in a clause that tells of something else: a relative one, or one joined with its own subject. */
function isNested(tree: Tree, k: number, act: Act): boolean {
  for (let at = k, depth = 0; at < tree.length && depth < 12; at = tree.head(at), depth++) {
    if (at === act.verb || at === act.governor) return false
    if (tree.is(at, 'relcl') || tree.is(at, 'acl')) return true
    if (
      JOINED.some((name) => tree.is(at, name)) &&
      tree.child(at, 'nsubj', 'nsubjpass') !== undefined
    )
      return true
  }
  return false
}

/** How a clause hangs on another that may have a subject, and so a time, of its own. */
const JOINED = ['advcl', 'conj', 'parataxis'] as const

function tokenAt({ tokens }: Tree, offset: number): number {
  const at = tokens.findIndex(({ end }) => end > offset)
  return at < 0 ? tokens.length : at
}

function withPreposition(tree: Tree, k: number, { span }: TimeExpression): Span {
  let first = k
  while (first > 0 && BEFORE_TIMES.has(tree.lower[first - 1] as string)) first--
  return { start: (tree.tokens[first] ?? span).start, end: span.end }
}

const BEFORE_TIMES: ReadonlySet<string> = new Set(
  'by in on at within before until during sometime over from no later than the'.split(' '),
)
