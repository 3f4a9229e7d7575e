import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import type { Act } from './act.ts'
import { isAgent } from './agent-noun.ts'
import type { ConditionKind } from './commitment.ts'
import { conditionOpener } from './condition-opener.ts'
import { ownSubject } from './predicate.ts'
import { verbSet, wordSet } from './verb-set.ts'

/** A condition inside of the sentence of its act. */
export interface FoundCondition {
  readonly range: TokenRange
  readonly kind: ConditionKind
}

/** The condition that a sentence puts on an act, or `undefined`. */
export function conditionOf(tree: Tree, act: Act): FoundCondition | undefined {
  return clauseOn(tree, act) ?? subjectOn(act, tree) ?? phraseOn(tree, act) ?? choiceOn(tree, act)
}

/** The first true condition of a sentence, whatever depends on it. */
export function anyCondition(tree: Tree): TokenRange | undefined {
  for (let k = 0; k < tree.length; k++) {
    const kind = conditionOpener(tree, k)
    if (kind !== undefined && (kind !== 'when' || tree.lower[k] === 'once')) {
      const range = clauseFrom(tree, k)
      if (range !== undefined) return range
    }
  }
  return undefined
}

/** "If they attack", "unless", "as long as", "once": a clause with a word in front. */
function clauseOn(tree: Tree, act: Act): FoundCondition | undefined {
  let found: FoundCondition | undefined
  for (let k = 0; k < tree.length; k++) {
    const kind = conditionOpener(tree, k)
    if (kind === undefined) continue
    let range = clauseFrom(tree, k)
    // A clause that swallows the act was not understood: its words end at the next mark.
    if (range !== undefined && (covers(range, act.verb) || covers(range, act.governor)))
      range = isInvertedBehind(tree, k, act) ? { start: k, end: act.cue.start } : wordsFrom(tree, k)
    if (range === undefined || covers(range, act.verb) || covers(range, act.governor)) continue
    if (!belongs(tree, range, act)) continue
    // "We will talk to anybody, without any conditions": how it is done.
    if (tree.lower[k] === 'without' && range.start > act.verb) continue
    if (kind === 'when' && !maySettle(tree, range)) continue
    // "We will not sign before they leave": what is done before they leave waits for nothing.
    if (tree.lower[k] === 'before' && !act.isNegative) continue
    if (found === undefined || isCloser(tree, { range, kind }, found, act)) found = { range, kind }
  }
  return found
}

/** "[Only when they leave] will we sign": the modal stands before its subject. */
function isInvertedBehind(tree: Tree, k: number, { cue, actor }: Act): boolean {
  return tree.lower[k - 1] === 'only' && k < cue.start && actor !== undefined && actor >= cue.end
}

/** Whether of two conditions the later one is that of the act. */
function isCloser(tree: Tree, later: FoundCondition, first: FoundCondition, act: Act): boolean {
  // A true condition tells more than a time.
  if (first.kind !== later.kind && (first.kind === 'when' || later.kind === 'when'))
    return first.kind === 'when'
  // "If they sign, we gain; but if they attack, we will respond".
  return later.range.end <= act.verb && hasVerb(tree, first.range.end, later.range.start)
}

/** Whether a clause of time may be what an act waits for: it is not past, nor a thought or a journey. */
function maySettle(tree: Tree, range: TokenRange): boolean {
  if (isPast(tree, range) || !mayBeClause(tree, range) || isJourney(tree, range)) return false
  // "When I look at our harbors": what makes one speak.
  const [who = '', what = ''] = tree.lower.slice(range.start + 1, range.start + 3)
  return !(MUSING.has(who) && THOUGHTS.has(what))
}

/** Whether a stretch has a verb: behind "once" one must follow, whatever the tagger takes it for. */
function mayBeClause(tree: Tree, range: TokenRange): boolean {
  const isOnce = tree.lower[range.start] === 'once' && range.end - range.start > 2
  return isOnce || hasVerbForm(tree, range)
}

const MUSING: ReadonlySet<string> = new Set(['i', 'we', 'you', 'one'])
const THOUGHTS = wordSet('think look talk speak say see hear consider read')

/** "When he returns to Averholt", "when the ministers meet": a day in a calendar, and no condition. */
export function isJourney(tree: Tree, range: TokenRange): boolean {
  if (tree.lower[range.start] !== 'when') return false
  const head = headOf(tree, range)
  const verb = tree.lower[head] as string
  // "When they meet our terms" is one.
  return JOURNEYS.has(verb) || (MEETINGS.has(verb) && tree.child(head, 'obj') === undefined)
}

const JOURNEYS = verbSet('return arrive travel visit')
const MEETINGS = verbSet('meet gather convene')

/** "As soon as late May" and "until noon" have none. */
function hasVerbForm(tree: Tree, { start, end }: TokenRange): boolean {
  for (let k = start + 1; k < end; k++) if (tree.isVerb(k) || tree.tag(k) === 'MD') return true
  return false
}

/** The clause that a word opens, without the mark behind it. */
function clauseFrom(tree: Tree, k: number): TokenRange | undefined {
  let at = k
  for (let depth = 0; depth < 4; depth++) {
    const head = tree.head(at)
    if (head >= tree.length) break
    const range = tree.range(head)
    if (range.start < k - 3) break
    at = head
    if (tree.is(at, 'advcl') || tree.is(at, 'ccomp') || tree.is(at, 'parataxis')) break
  }
  let { end } = tree.range(at)
  const isAs = tree.lower[k + 2] === 'as'
  if (at === k || end <= k + (isAs ? 3 : 1)) return wordsFrom(tree, k)
  // "Until the harbor is safe", "on condition that they sign", where the tree parts them from their verb.
  const goesOn = tree.isFinite(end) || tree.lower[end] === 'that'
  if (goesOn && !hasVerbForm(tree, { start: k, end })) end = wordsEnd(tree, end)
  while (end > k + 1 && tree.isMark(end - 1)) end--
  return end > k + 1 ? { start: k, end } : undefined
}

/** The words from `k` up to the next mark. */
function wordsFrom(tree: Tree, k: number): TokenRange | undefined {
  const end = wordsEnd(tree, k + 1)
  return end > k + 1 ? { start: k, end } : undefined
}

function wordsEnd(tree: Tree, from: number): number {
  let end = from
  while (end < tree.length && !tree.isMark(end)) end++
  return end
}

function covers({ start, end }: TokenRange, k: number): boolean {
  return k >= start && k < end
}

/** Whether a clause depends on the act, on what governs it, or stands in front of the sentence. */
function belongs(tree: Tree, range: TokenRange, act: Act): boolean {
  const above = new Set([act.verb, act.governor])
  for (let at = act.governor, depth = 0; depth < 6 && at < tree.length; depth++) {
    above.add(at)
    at = tree.head(at)
  }
  if (isOfNext(tree, range, act)) return false
  let head = headOf(tree, range)
  for (let depth = 0; depth < 3 && head < tree.length; depth++) {
    head = tree.head(head)
    if (above.has(head)) return true
    if (!tree.isVerb(head)) break
  }
  if (range.end <= act.verb) return isFirstClause(tree, range.start)
  if (range.start < act.verb) return false
  return isFar(tree, range, act) || !hasVerb(tree, act.verb + 1, range.start)
}

/** "We will not do what they ask unless they leave": "unless" belongs to the act, however far it stands. */
function isFar(tree: Tree, { start }: TokenRange, { action }: Act): boolean {
  return tree.lower[start] === 'unless' && start < action.end
}

/** "We will watch them, and [if they return], we will act": the condition of what follows. */
function isOfNext(tree: Tree, { start, end }: TokenRange, { verb }: Act): boolean {
  if (start <= verb || tree.tag(start - 1) !== 'CC' || !tree.isMark(end)) return false
  return hasVerb(tree, end, tree.length)
}

function headOf(tree: Tree, { start, end }: TokenRange): number {
  let at = start
  for (let depth = 0; depth < 12; depth++) {
    const head = tree.head(at)
    if (head < start || head >= end) return at
    at = head
  }
  return at
}

function isFirstClause(tree: Tree, start: number): boolean {
  for (let k = 0; k < start; k++) if (tree.isVerb(k) && tree.isFinite(k)) return false
  return true
}

function isPast(tree: Tree, { start, end }: TokenRange): boolean {
  for (let k = start; k < end; k++) {
    const tag = tree.tag(k)
    if (tag === 'VBD') return true
    if (tag === 'VBP' || tag === 'VBZ' || tag === 'MD') return false
  }
  return false
}

/** Whether an act is told with "will", "going to", or the "would" of what was said. */
function isToCome(tree: Tree, { force, cue }: Act): boolean {
  return force === 'will' || force === 'going' || tree.lower[cue.start] === 'would'
}

/** "Any attack will be met", "those who attack us will pay". */
function subjectOn(act: Act, tree: Tree): FoundCondition | undefined {
  if (!isToCome(tree, act)) return undefined
  const opening = tree.tag(0) === 'CC' ? 1 : 0
  const isOpen = ANYONE.has(tree.lower[opening] as string) && tree.lower[opening + 1] === 'who'
  if (isOpen && act.cue.start > opening + 2)
    return { range: { start: opening, end: act.cue.start }, kind: 'noun' }
  const subject = ownSubject(tree, act.governor) ?? ownSubject(tree, act.verb)
  if (subject === undefined || subject > act.verb) return undefined
  const told = tree.range(subject)
  const isFurther = tree.lower[told.start - 1] === 'further'
  // "That any attack will be met": of what is reported the tree may take "that" for a part.
  const isThat = tree.lower[told.start] === 'that' && tree.lower[told.start + 1] === 'any'
  const start = isFurther ? told.start - 1 : isThat ? told.start + 1 : told.start
  const range = { start, end: told.end }
  const first = tree.lower[range.start] as string
  const isHarm = FAILING.has(tree.lower[subject] as string) && !isPointedAt(tree, subject, first)
  const isAny =
    first === 'any' &&
    (isAgent(tree, subject) || isMet(tree, act, range.start) || isWhoDoes(tree, subject))
  const isThose = THOSE.has(first) && isWhoDoes(tree, subject)
  return isHarm || isAny || isThose || first === 'whoever' || first === 'anyone'
    ? { range, kind: 'noun' }
    : undefined
}

const THOSE: ReadonlySet<string> = new Set(['those', 'anybody', 'countries', 'nations'])

/** "[A state] that attacks us": a clause with its pronoun tells what would have to be done. */
function isWhoDoes(tree: Tree, subject: number): boolean {
  const clause = tree.child(subject, 'relcl', 'acl')
  return clause !== undefined && RELATIVE.has(tree.lower[tree.range(clause).start] as string)
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'that', 'which'])

/** "This attack", "the invasion": one that has happened, unless it is told which is meant. */
function isPointedAt(tree: Tree, subject: number, first: string): boolean {
  return (
    POINTERS.has(first) || (first === 'the' && tree.child(subject, 'nmod', 'acl') === undefined)
  )
}

const POINTERS: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those'])

/** "Any further boarding", "any boarding will be met with": what is met is done against somebody. */
function isMet(tree: Tree, { verb }: Act, start: number): boolean {
  return tree.lower[start + 1] === 'further' || tree.lower[verb] === 'met'
}

const ANYONE: ReadonlySet<string> = new Set(['anyone', 'anybody', 'those', 'whoever'])
const FAILING: ReadonlySet<string> = new Set(
  'failure refusal escalation aggression provocation violation attack invasion'.split(' '),
)

/** "In response to any attack". */
function phraseOn(tree: Tree, act: Act): FoundCondition | undefined {
  // "We will refrain from any attack": one's own is no condition.
  if (!isToCome(tree, act) || AVOIDING.has(tree.lower[act.verb] as string)) return undefined
  for (const head of [act.verb, act.governor]) {
    for (let child = tree.firstChild(head); child >= 0; child = tree.nextChild(child)) {
      if (!tree.is(child, 'obl')) continue
      const range = tree.range(child)
      const words = tree.lower.slice(range.start, range.end)
      const at = words.indexOf('any')
      if (at >= 0 && at < 6 && words.slice(at).some((word) => HARM.has(word)))
        return { range: withTarget(tree, range), kind: 'noun' }
    }
  }
  return undefined
}

/** "Any attack [on our ships]", where the tree gives the second phrase to the verb. */
function withTarget(tree: Tree, range: TokenRange): TokenRange {
  const next = tree.lower[range.end]
  if (next !== 'on' && next !== 'against') return range
  let end = range.end + 1
  while (end < tree.length && !tree.isMark(end) && !tree.isVerb(end) && tree.tag(end) !== 'IN')
    end++
  return { start: range.start, end }
}

const AVOIDING = verbSet('refrain abstain desist cease stop withdraw')
const HARM: ReadonlySet<string> = new Set(
  'attack attacks cyberattack cyberattacks aggression invasion violation violations escalation provocation provocations use act acts incursion'.split(
    ' ',
  ),
)

/** "Either they leave, or …". */
function choiceOn(tree: Tree, act: Act): FoundCondition | undefined {
  const either = tree.lower.indexOf('either')
  if (either < 0) return undefined
  const or = tree.lower.indexOf('or', either)
  if (or < 0 || or > act.verb) return undefined
  let end = or
  while (end > either + 1 && tree.isMark(end - 1)) end--
  return hasVerb(tree, either, end) ? { range: { start: either, end }, kind: 'choice' } : undefined
}

function hasVerb(tree: Tree, start: number, end: number): boolean {
  for (let k = start; k < end; k++) if (tree.isFinite(k)) return true
  return false
}
