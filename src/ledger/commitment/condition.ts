import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import type { Act } from './act.ts'
import { isAgent } from './agent-noun.ts'
import type { ConditionKind } from './commitment.ts'
import { ownSubject } from './predicate.ts'

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
    const kind = openerAt(tree, k)
    if (kind !== undefined && kind !== 'when') {
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
    const kind = openerAt(tree, k)
    if (kind === undefined) continue
    let range = clauseFrom(tree, k)
    // A clause that swallows the act was not understood: its words end at the next mark.
    if (range !== undefined && (covers(range, act.verb) || covers(range, act.governor)))
      range = wordsFrom(tree, k)
    if (range === undefined || covers(range, act.verb) || covers(range, act.governor)) continue
    if (!belongs(tree, range, act)) continue
    if (kind === 'when' && isPast(tree, range)) continue
    // A true condition tells more than a time.
    if (found === undefined || (found.kind === 'when' && kind !== 'when')) found = { range, kind }
  }
  return found
}

function openerAt(tree: Tree, k: number): ConditionKind | undefined {
  const lower = tree.lower[k] as string
  if (!OPENERS.has(lower)) return undefined
  switch (lower) {
    case 'if':
      // "As if", "even if", "see if they will".
      return NO_IF.has(tree.lower[k - 1] ?? '') ||
        NO_CLAUSE.has(tree.lower[k + 1] ?? '') ||
        (tree.lower[k + 1] === 'any' && tree.isMark(k + 2))
        ? undefined
        : 'if'
    case 'unless':
      return 'unless'
    case 'provided':
    case 'providing':
      return tree.lower[k + 1] === 'that' || tree.tag(k) === 'IN' ? 'if' : undefined
    case 'as':
      if (tree.lower[k + 1] === 'long' && tree.lower[k + 2] === 'as') return 'asLongAs'
      return tree.lower[k + 1] === 'soon' &&
        tree.lower[k + 2] === 'as' &&
        tree.lower[k + 3] !== 'possible'
        ? 'when'
        : undefined
    case 'so':
      return tree.lower[k + 1] === 'long' && tree.lower[k + 2] === 'as' ? 'asLongAs' : undefined
    case 'once':
      return tree.tag(k) === 'IN' || tree.is(k, 'mark') || opensClause(tree, k) ? 'when' : undefined
    case 'wherever':
    case 'until':
    case 'when':
    case 'whenever':
      // "When it comes to guns": what it is about.
      if (lower === 'when' && tree.lower[k + 1] === 'it' && tree.lower[k + 2] === 'comes')
        return undefined
      return tree.tag(k) === 'IN' || tree.tag(k) === 'WRB' ? 'when' : undefined
    case 'should':
      return isInverted(tree, k) ? 'should' : undefined
    case 'to':
      return tree.lower[k + 2] === 'extent' && tree.lower[k + 3] === 'that' ? 'if' : undefined
    case 'in':
      return tree.lower[k + 1] === 'case' ||
        (tree.lower[k + 1] === 'the' && tree.lower[k + 2] === 'event')
        ? 'if'
        : undefined
    default:
      return undefined
  }
}

const OPENERS: ReadonlySet<string> = new Set(
  'if unless provided providing as so once until when whenever wherever should to in'.split(' '),
)
/** "As if", "even if", "see if": no condition. */
const NO_IF: ReadonlySet<string> = new Set(
  'as even know knows see wonder ask asked asks tell sure doubt clear matter'.split(' '),
)
/** "If any", "if not", "if possible": a condition on a word. */
const NO_CLAUSE: ReadonlySet<string> = new Set(
  'not possible necessary anything ever need so only'.split(' '),
)

/** "Once it passes", at the head of a sentence: the subject follows. */
function opensClause(tree: Tree, k: number): boolean {
  const tag = tree.tag(k + 1) ?? ''
  return k < 2 && (tag === 'PRP' || tag === 'DT' || tag.startsWith('NNP'))
}

/** "Should they attack": the modal opens the clause and the subject follows. */
function isInverted(tree: Tree, k: number): boolean {
  const before = tree.lower[k - 1]
  const opens =
    k === 0 || before === ',' || before === 'and' || before === 'but' || tree.isMark(k - 1)
  const next = tree.tag(k + 1)
  if (next === undefined) return false
  const isSubject = next === 'PRP' || next === 'DT' || next === 'EX' || next.startsWith('NN')
  // "The door is open should Sorrenay choose it": a name and a bare verb behind the modal.
  const isNamed = next === 'NNP' && tree.tag(k + 2) === 'VB'
  return isSubject && (opens || next === 'PRP' || next === 'EX' || isNamed)
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
  const range = tree.range(at)
  let end = range.end
  if (at === k || end <= k + 1) return wordsFrom(tree, k)
  while (end > k + 1 && tree.isMark(end - 1)) end--
  return end > k + 1 ? { start: k, end } : undefined
}

/** The words from `k` up to the next mark. */
function wordsFrom(tree: Tree, k: number): TokenRange | undefined {
  let end = k + 1
  while (end < tree.length && !tree.isMark(end)) end++
  return end > k + 1 ? { start: k, end } : undefined
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
  let head = headOf(tree, range)
  for (let depth = 0; depth < 3 && head < tree.length; depth++) {
    head = tree.head(head)
    if (above.has(head)) return true
    if (!tree.isVerb(head)) break
  }
  if (range.end <= act.verb) return isFirstClause(tree, range.start)
  return range.start > act.verb && !hasVerb(tree, act.verb + 1, range.start)
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

/** "Any attack will be met", "those who attack us will pay". */
function subjectOn(act: Act, tree: Tree): FoundCondition | undefined {
  if (act.force !== 'will' && act.force !== 'going') return undefined
  const opening = tree.tag(0) === 'CC' ? 1 : 0
  const isOpen = ANYONE.has(tree.lower[opening] as string) && tree.lower[opening + 1] === 'who'
  if (isOpen && act.cue.start > opening + 2)
    return { range: { start: opening, end: act.cue.start }, kind: 'noun' }
  const subject = ownSubject(tree, act.governor) ?? ownSubject(tree, act.verb)
  if (subject === undefined || subject > act.verb) return undefined
  const told = tree.range(subject)
  const isFurther = tree.lower[told.start - 1] === 'further'
  const range = isFurther ? { start: told.start - 1, end: told.end } : told
  const first = tree.lower[range.start] as string
  const isHarm = FAILING.has(tree.lower[subject] as string)
  const isAny =
    first === 'whoever' ||
    first === 'anyone' ||
    (first === 'any' && (isHarm || isAgent(tree, subject) || isMet(tree, act, range.start))) ||
    (first === 'further' && isHarm)
  const isFailure = isHarm
  const isThose =
    (first === 'those' || first === 'anybody' || first === 'countries' || first === 'nations') &&
    tree.child(subject, 'relcl') !== undefined
  return isAny || isFailure || isThose ? { range, kind: 'noun' } : undefined
}

/** "Any further boarding", "any boarding will be met with": what is met is done against somebody. */
function isMet(tree: Tree, { verb }: Act, start: number): boolean {
  return tree.lower[start + 1] === 'further' || tree.lower[verb] === 'met'
}

const ANYONE: ReadonlySet<string> = new Set(['anyone', 'anybody', 'those', 'whoever'])
const FAILING: ReadonlySet<string> = new Set(
  'failure refusal escalation aggression provocation violation attack invasion'.split(' '),
)

/** "In response to any attack", "without a deal", "in case of need". */
function phraseOn(tree: Tree, act: Act): FoundCondition | undefined {
  if (act.force !== 'will' && act.force !== 'going') return undefined
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

const HARM: ReadonlySet<string> = new Set(
  'attack attacks aggression invasion violation violations escalation provocation provocations use act acts incursion'.split(
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
