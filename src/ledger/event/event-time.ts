import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import { monthLength } from '../../time/calendar.ts'
import type { TimeExpression } from '../../time/time-expression.ts'
import type { EventDate } from './event.ts'
import type { Reading } from './event-draft.ts'

/** The time that is told of the event which the token `at` names, in a sentence with `times`. */
export function timeAt(
  tree: Tree,
  at: number,
  times: readonly TimeExpression[],
): TimeExpression | undefined {
  if (times.length === 0) return undefined
  const chain = upFrom(tree, at)
  let best: TimeExpression | undefined
  let bestSteps = MOST_STEPS + 1
  for (const time of times) {
    if (time.type === 'SET' || time.type === 'DURATION' || time.bound !== undefined) continue
    const token = tokenAt(tree, time.span.end)
    if (token === undefined) continue
    const steps = stepsTo(tree, token, chain, time)
    if (steps !== undefined && steps < bestSteps) {
      best = time
      bestSteps = steps
    }
  }
  return best
}

/** The only time in a stretch of tokens, for sentences that the tree takes apart wrongly. */
export function onlyTimeIn(
  tree: Tree,
  range: TokenRange,
  times: readonly TimeExpression[],
): TimeExpression | undefined {
  const span = tree.span(range)
  const inside = times.filter((time) => span.start <= time.span.start && time.span.end <= span.end)
  const [only] = inside
  const isPoint = only?.type === 'DATE' || only?.type === 'TIME'
  if (inside.length !== 1 || !isPoint || only?.bound !== undefined) return undefined
  // "The April 19 accord" is no day of what is told.
  const last = tokenAt(tree, only.span.end)
  if (last === undefined) return only
  const token = tree.is(last, 'flat') ? tree.head(last) : last
  const isPartOfNoun =
    tree.is(token, 'compound') || tree.is(token, 'amod') || tree.is(token, 'poss')
  return isPartOfNoun ? undefined : only
}

/** Times with those joined that name the two ends of one: "May 25 to June 4", "yesterday and today". */
export function joinedTimes(
  text: string,
  times: readonly TimeExpression[],
): readonly TimeExpression[] {
  const joined: TimeExpression[] = []
  for (const time of times) {
    const before = joined.at(-1)
    const between = before === undefined ? '' : text.slice(before.span.end, time.span.start)
    const isJoined = between.length <= LONGEST_JOINT && JOINT.test(between)
    const { from } = before ?? {}
    if (
      before === undefined ||
      !isJoined ||
      from === undefined ||
      time.to === undefined ||
      from > time.to
    )
      joined.push(time)
    else
      joined[joined.length - 1] = {
        ...before,
        span: { start: before.span.start, end: time.span.end },
        to: time.to,
      }
  }
  return joined
}

const JOINT = /^\s*(?:to|and|through|until|[-–—])\s*$/
const LONGEST_JOINT = 12

/** When an event is, as its words tell it. */
export interface When {
  readonly time?: TimeExpression
  readonly date?: EventDate
  /** Whether all of its days come after that of speaking. */
  readonly isAhead: boolean
}

/** Whether all days of an event come after that of speaking, where both are known. */
export function isAhead(date: EventDate | undefined, today: string | undefined): boolean {
  return date !== undefined && today !== undefined && date.from > today
}

/** When the event is that the token `at` names, whose words are those of `range`. */
export function whenOf(reading: Reading, at: number, range: TokenRange): When {
  const { tree, times, today } = reading
  const time = timeAt(tree, at, times) ?? onlyTimeIn(tree, range, times)
  const date = dateOf(time) ?? todayAt(reading, time)
  return {
    ...(time === undefined ? {} : { time }),
    ...(date === undefined ? {} : { date }),
    isAhead: isAhead(date, today),
  }
}

/** "Talked for most of the afternoon": of the day of speaking, unless another was told just before. */
function todayAt(
  { passage, today }: Reading,
  time: TimeExpression | undefined,
): EventDate | undefined {
  if (time?.type !== 'TIME' || time.from !== undefined || today === undefined) return undefined
  const { start } = time.span
  const told = passage.times.findLast(
    ({ from, to, span }) => from !== undefined && from === to && span.end <= start,
  )
  const isOther = told !== undefined && told.from !== today && start - told.span.end < DAY_REACH
  return isOther ? undefined : { from: today, to: today, precision: 'day' }
}

/** Code units behind a day within which a part of a day may be of it. */
const DAY_REACH = 150

/** The days of a time, when it has both ends. */
export function dateOf(time: TimeExpression | undefined): EventDate | undefined {
  if (time?.from === undefined || time.to === undefined || time.isVague === true) return undefined
  const { from, to } = time
  return { from, to, precision: precisionOf(from, to) }
}

function precisionOf(from: string, to: string): EventDate['precision'] {
  if (from === to) return 'day'
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return 'year'
  const [year, month] = from.split('-').map(Number) as [number, number]
  const isMonth = from.endsWith('-01') && to === `${from.slice(0, 8)}${monthLength(year, month)}`
  return isMonth ? 'month' : 'range'
}

/** A word and the words it depends on, up to the verb of its clause. */
function upFrom(tree: Tree, at: number): readonly number[] {
  const chain = [at]
  let k = at
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (steps > 0 && tree.isVerb(k) && tree.isFinite(k)) break
    const head = tree.head(k)
    if (head >= tree.length || tree.is(k, 'ccomp') || tree.is(k, 'relcl')) break
    if (isTalkedOf(tree, k)) break
    k = head
    chain.push(k)
  }
  return chain
}

/** Whether a noun is only talked or thought of: "will discuss the [attack] on Friday", "the anniversary of the [attack]". */
export function isTalkedOf(tree: Tree, at: number): boolean {
  const head = tree.head(at)
  if (head >= tree.length || !tree.isNominal(at)) return false
  const word = tree.lower[head] as string
  return tree.is(at, 'obj') ? TALKING.has(word) : tree.is(at, 'nmod') && MEMORIES.has(word)
}

const TALKING: ReadonlySet<string> = new Set(
  (
    'discuss discusses discussed discussing mark marks marked marking remember remembers remembered remembering ' +
    'commemorate commemorates commemorated commemorating condemn condemns condemned condemning mourn mourns mourned'
  ).split(' '),
)
const MEMORIES: ReadonlySet<string> = new Set(
  'anniversary anniversaries commemoration memory victims survivors'.split(' '),
)

function stepsTo(
  tree: Tree,
  token: number,
  chain: readonly number[],
  time: TimeExpression,
): number | undefined {
  let k = token
  for (let steps = 0; steps <= MOST_STEPS; steps++) {
    const place = chain.indexOf(k)
    if (place >= 0) return steps + place
    const head = tree.head(k)
    if (head >= tree.length) return undefined
    // A time inside another clause or phrase is of that: "discuss the April 19 agreement".
    const isOfNoun = tree.isNominal(head) && !isInTime(tree, head, [time]) && !chain.includes(head)
    if (isOfNoun && !isDayOfVerb(tree, token)) return undefined
    if (steps > 0 && tree.isVerb(k) && (tree.is(k, 'ccomp') || tree.is(k, 'relcl')))
      return undefined
    if (isAside(tree, k)) return undefined
    k = head
  }
  return undefined
}

/** Whether a verb only tells of the speaking: "as I [said] yesterday, she will travel". */
function isAside(tree: Tree, k: number): boolean {
  if (!tree.is(k, 'advcl') && !tree.is(k, 'parataxis')) return false
  return (
    SAYING.has(tree.lower[k] as string) && tree.lower.slice(tree.range(k).start, k).includes('as')
  )
}

const SAYING: ReadonlySet<string> = new Set(
  'say says said saying mention mentioned tell tells told note noted announce announced discuss discussed read'.split(
    ' ',
  ),
)

/** "Yesterday President Harga called": the tree may make the day a part of the name behind it. */
function isDayOfVerb(tree: Tree, k: number): boolean {
  return k === 0 && tree.is(k, 'compound') && DAYS.has(tree.lower[k] as string)
}

const DAYS: ReadonlySet<string> = new Set(['yesterday', 'today', 'tomorrow', 'tonight'])
const MOST_STEPS = 4

/** The last token that ends at or before an offset of the passage. */
function tokenAt(tree: Tree, end: number): number | undefined {
  let low = 0
  let high = tree.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tree.tokens[middle] as { start: number }).start < end) low = middle + 1
    else high = middle
  }
  return low > 0 ? low - 1 : undefined
}

/** Whether a token stands in a time. */
export function isInTime(tree: Tree, k: number, times: readonly TimeExpression[]): boolean {
  const { start } = tree.tokens[k] as { start: number }
  return times.some(({ span }) => span.start <= start && start < span.end)
}
