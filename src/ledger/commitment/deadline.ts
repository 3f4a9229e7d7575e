import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import { partitionPoint } from '../../text/partition-point.ts'
import type { Span } from '../../text/span.ts'
import type { TimeExpression } from '../../time/time-expression.ts'
import { timeRanges } from '../../time/time-range.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Passage } from '../spoken-text.ts'
import type { Act } from './act.ts'
import type { ConditionKind } from './commitment.ts'
import { isJourney } from './condition.ts'
import { verbSet, wordSet } from './verb-set.ts'

/** The time by or at which an act is to be done. */
export interface Deadline {
  /** The time with the words in front of it, in the text of the passage. */
  readonly span: Span
  readonly time: TimeExpression
}

/** The condition of an act in its own sentence. */
export interface ConditionBeside {
  /** In the text of the passage. */
  readonly span: Span
  readonly kind: ConditionKind
}

/**
 * The deadline of an act: the first time behind its verb that is not past, or else the last one before it.
 *
 * "If they call today, we will answer": a time of its condition is none.
 */
export function deadlineOf(
  passage: Passage,
  sentence: SpokenSentence,
  act: Act,
  condition?: ConditionBeside,
): Deadline | undefined {
  const { tree } = sentence
  const clause = tree.range(act.governor)
  let found: Deadline | undefined
  for (const time of timesWithin(passage.times, sentence)) {
    const k = tokenAt(tree, time.span.start)
    if (
      !isAhead(time, passage.voice.day?.value) &&
      !isComing(tree, time) &&
      !isAfter(tree, k, time) &&
      !isGiven(tree, k, time, act)
    )
      continue
    if (namesNoTime(tree, k, time) || isOfCondition(time, condition)) continue
    const isInside = k >= clause.start && k < clause.end && !isNested(tree, k, act)
    if (!isInside && !isBeside(tree, k, act) && !opensSentence(tree, k, act)) continue
    const isBehind = k > act.verb
    if (found === undefined || isBehind) found = { span: withPreposition(tree, k, time), time }
    if (isBehind) break
  }
  if (found !== undefined) return wholeStretch(passage, sentence, found)
  return promptness(tree, act) ?? occasion(passage, tree, act)
}

/** Whether a time belongs to a condition that is itself no time, as "until Friday" and "when they land" are. */
function isOfCondition({ span }: TimeExpression, condition: ConditionBeside | undefined): boolean {
  if (condition === undefined || condition.kind === 'when') return false
  return span.start >= condition.span.start && span.start < condition.span.end
}

/** "June 27-29", "between May and July": all of the stretch that the time is an end of. */
function wholeStretch(passage: Passage, sentence: SpokenSentence, found: Deadline): Deadline {
  const times = timesWithin(passage.times, sentence)
  if (times.length < 2) return found
  const stretch = timeRanges(sentence.tree.text, times).find(
    ({ first, last }) => first === found.time || last === found.time,
  )
  if (stretch?.from === undefined || stretch.to === undefined) return found
  const { from, to, span } = stretch
  return {
    span: { start: Math.min(found.span.start, span.start), end: span.end },
    time: { ...found.time, from, to },
  }
}

/** "Soon", "right away": without a day, and yet a time by which it is to be done. */
function promptness(tree: Tree, act: Act): Deadline | undefined {
  if (act.isNegative) return undefined
  for (let k = 0; k < tree.length; k++) {
    const length = promptLength(tree, k)
    if (length === 0) continue
    // "As soon as", "soon after": a time of something else.
    if (tree.lower[k - 1] === 'as' || AFTER.has(tree.lower[k + length] ?? '')) continue
    const head = tree.head(k)
    const isOfAct = length === 1 && head === act.verb
    // "Unless they soon agree": before a verb of its own.
    if (!isOfAct && head > k && head < tree.length && tree.isVerb(head)) continue
    if (isOfAct || isBeside(tree, k, act) || opensSentence(tree, k, act))
      return undated(tree, { start: k, end: k + length })
  }
  return undefined
}

/** How many tokens from `k` on tell that something comes soon. */
function promptLength({ lower }: Tree, k: number): number {
  if (PROMPT.has(lower[k] as string)) return 1
  const phrase = PROMPTLY.find((words) => words.every((word, at) => lower[k + at] === word))
  if (phrase !== undefined) return phrase.length
  const isTerm =
    lower[k] === 'in' &&
    lower[k + 1] === 'the' &&
    NEAR.has(lower[k + 2] ?? '') &&
    lower[k + 3] === 'term'
  return isTerm ? 4 : 0
}

const PROMPT: ReadonlySet<string> = new Set('soon immediately shortly promptly'.split(' '))
const PROMPTLY: readonly (readonly string[])[] = [
  'right away',
  'at once',
  'in a moment',
  'in a minute',
  'in a bit',
  'a little later',
  'a bit later',
].map((words) => words.split(' '))
const NEAR: ReadonlySet<string> = new Set('near nearer immediate short shorter'.split(' '))

/** "After the talks", "upon his return", "when he travels to Averholt": at something that has no day either. */
function occasion(passage: Passage, tree: Tree, act: Act): Deadline | undefined {
  if (act.isNegative) return undefined
  for (const head of new Set([act.verb, act.governor]))
    for (let child = tree.firstChild(head); child >= 0; child = tree.nextChild(child)) {
      if (!tree.is(child, 'obl') && !tree.is(child, 'advcl')) continue
      const range = tree.range(child)
      const opening = tree.lower[range.start] as string
      const times = timesWithin(passage.times, tree.span(range))
      if (isJourney(tree, range)) {
        const time = times.find((one) => isAhead(one, passage.voice.day?.value))
        if (time !== undefined) return { span: tree.span(range), time }
        if (times.length === 0) return undated(tree, range)
      }
      const isOccasion =
        AFTER.has(opening) || (opening === 'upon' && ENDS.has(tree.lower[child] as string))
      // "After last night's storm": with a time of its own it is no time to come, or was found.
      if (isOccasion && times.length === 0) return undated(tree, range)
    }
  return undefined
}

const AFTER: ReadonlySet<string> = new Set(['after', 'following'])
const ENDS = wordSet(
  'return arrival departure completion conclusion receipt adoption ratification entry',
)

function undated(tree: Tree, { start, end }: TokenRange): Deadline {
  let last = end
  while (last > start + 1 && tree.isMark(last - 1)) last--
  const span = tree.span({ start, end: last })
  return { span, time: { span, type: 'DATE', value: 'FUTURE_REF', isVague: true } }
}

/** The times of a passage that lie in a span of its text. */
export function timesWithin(
  times: readonly TimeExpression[],
  { start, end }: Span,
): readonly TimeExpression[] {
  const first = partitionPoint(times.length, (k) => (times[k] as TimeExpression).span.end <= start)
  let last = first
  while (last < times.length && (times[last] as TimeExpression).span.start < end) last++
  return times.slice(first, last)
}

function isAhead(
  { type, value, from, to, bound, isVague }: TimeExpression,
  day: string | undefined,
): boolean {
  if (type === 'SET' || value === 'PRESENT_REF' || value === 'PAST_REF') return false
  // "As of August" begins later; "since May" has begun.
  if (bound === 'since') return day !== undefined && from !== undefined && from >= day
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

/** "In two days", "within 24 hours": counted from now. */
function isAfter({ lower }: Tree, k: number, { type, from, isVague }: TimeExpression): boolean {
  const isUnplaced = type === 'DURATION' && from === undefined && isVague !== true
  return isUnplaced && WITHIN.has(lower[k - 1] ?? '')
}

/** "They have [48 hours] to leave": a length of time between what asks for an act and its verb. */
function isGiven(
  { lower }: Tree,
  k: number,
  { type, isVague }: TimeExpression,
  { force, cue, verb }: Act,
): boolean {
  const isLength = type === 'DURATION' && isVague !== true
  const isCue = GIVING.has(lower[cue.start] as string)
  return isLength && force === 'directive' && isCue && k > cue.start && k < verb
}

const GIVING = wordSet('has have give gives giving')

/** "The largest treaty in ten years": how long there was none like it. */
function isRecord(tree: Tree, k: number): boolean {
  if (!WITHIN.has(tree.lower[k - 1] ?? '')) return false
  for (let at = k - 2; at >= 0 && at > k - FARTHEST_SUPERLATIVE; at--) {
    const tag = tree.tag(at)
    if (tag === 'JJS' || tag === 'RBS' || FIRST_TIMES.has(tree.lower[at] as string)) return true
  }
  return false
}

const WITHIN: ReadonlySet<string> = new Set(['in', 'within'])
const FIRST_TIMES: ReadonlySet<string> = new Set(['first', 'only'])

/** Tokens between "largest" and the years in which nothing was larger. */
const FARTHEST_SUPERLATIVE = 12

/** "Today's needs", "a 21st century port", "the future": words of time that tell what kind or whose. */
function namesNoTime(tree: Tree, k: number, { type, value, bound, span }: TimeExpression): boolean {
  if (type === 'DURATION' && isRecord(tree, k)) return true
  if (/^\d\d$/.test(value) && bound === undefined) return true
  // "The needs of tomorrow", but "as of August", "in the month of July".
  if (tree.lower[k - 1] === 'of' && !OF_TIME.has(tree.lower[k - 2] ?? '')) return true
  let last = k
  while ((tree.tokens[last + 1]?.start ?? span.end) < span.end) last++
  if (tree.lower[last + 1] === "'s") return true
  const head = tree.head(last)
  if (head > last && head < tree.length && tree.isNominal(head) && tree.is(last, 'compound'))
    return true
  if (tree.lower[last] !== 'future') return false
  const isOfNoun = head > last && head < tree.length && tree.isNominal(head)
  return isOfNoun || !tree.lower.slice(k > 0 ? k - 1 : k, last).includes('in')
}

const OF_TIME = wordSet('as month months week weeks day days year years end start beginning middle')

const TELLING = verbSet('announce say tell ask declare')
const HAVE = wordSet("have has 've")

/** Whether a time opens a sentence that tells nothing of what is past: it holds for all that follows. */
function opensSentence(tree: Tree, k: number, { cue, asker }: Act): boolean {
  if (k >= cue.start || asker !== undefined) return false
  for (let at = 0; at < k; at++) if (tree.isVerb(at) || tree.isNominal(at)) return false
  for (let at = k; at < cue.start; at++) {
    // "Today I am announcing that we will sail".
    if (TELLING.has(tree.lower[at] as string)) return false
    const isPerfect = tree.tag(at) === 'VBN' && HAVE.has(tree.lower[at - 1] as string)
    if (isPerfect || tree.tag(at) === 'VBD') return false
  }
  return true
}

/** Whether no other verb with tense stands between a time and its act, whatever the tree says. */
function isBeside(tree: Tree, k: number, act: Act): boolean {
  const { verb, cue } = act
  if (k < cue.start && (isOfPast(tree, k) || isOfClauseBefore(tree, k, act))) return false
  const [start, end] = k > verb ? [verb + 1, k] : [k, cue.start]
  for (let at = start; at < end; at++) {
    const lower = tree.lower[at] as string
    if (tree.isFinite(at) || lower === ';' || lower === 'that' || lower === 'which') return false
  }
  return end - start < FARTHEST_TIME
}

/** "They will sail in June, and we call on them": whether a mark and "and" part a time from the subject of the act. */
function isOfClauseBefore(tree: Tree, k: number, { asker, actor, cue }: Act): boolean {
  const subject = asker ?? actor ?? k
  for (let at = k + 1; at < subject && subject < cue.start; at++)
    if (tree.isMark(at) && tree.tag(at + 1) === 'CC' && hasVerbBefore(tree, k)) return true
  return false
}

function hasVerbBefore(tree: Tree, k: number): boolean {
  for (let at = 0; at < k; at++) if (tree.isVerb(at)) return true
  return false
}

/** "We met today, and we will meet again": whether the tree gives a time to what was done. */
function isOfPast(tree: Tree, k: number): boolean {
  let at = tree.head(k)
  for (let depth = 0; depth < 12 && at < tree.length && !tree.isVerb(at); depth++)
    at = tree.head(at)
  if (at >= k || tree.tag(at) !== 'VBD') return false
  for (let between = at + 1; between < k; between++) {
    const isClause = tree.lower[between] === 'that' || tree.isFinite(between)
    if (isClause || tree.isMark(between)) return false
  }
  return true
}

/** Tokens between an act and its time. */
const FARTHEST_TIME = 20

/** Whether a time is that of another clause than an act: "agreed to release the pilots whom they seized in 2021". */
export function isOfOtherClause(tree: Tree, { span }: TimeExpression, act: Act): boolean {
  return isNested(tree, tokenAt(tree, span.start), act)
}

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

/** A time with the words that say how it binds: "by Friday", "no later than the 4th", "in the month of May". */
function withPreposition(tree: Tree, k: number, { span }: TimeExpression): Span {
  const before = tree.lower.slice(Math.max(0, k - LONGEST_PREPOSITION), k).join(' ')
  const found = BEFORE_TIME.exec(before)?.[0].trim()
  const first = found ? k - found.split(' ').length : k
  return { start: (tree.tokens[first] ?? span).start, end: span.end }
}

const BEFORE_TIME =
  /(?:^| )(?:no later than|as of|(?:sometime )?(?:by|in|on|at|within|before|until|during|throughout|over|from|between)(?: the (?:month|course|week|year) of)?)(?: the)?$|(?:^| )the$/
const LONGEST_PREPOSITION = 6
