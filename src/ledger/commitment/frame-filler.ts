import { isIrregularBase } from '../../article/lexicon/verb-form.ts'
import { opensSubject } from '../../article/reported/clause-start.ts'
import type { Tree } from '../../article/reported/tree.ts'
import type { BindingWord } from './binding-word.ts'
import { CONCRETE } from './idle-word.ts'
import { infinitiveAt, infinitiveOf, ownSubject, toBefore } from './predicate.ts'

/** What a frame gives: the head of the act, where its words begin, and who is to act. */
export interface Filler {
  readonly verb: number
  readonly from: number
  readonly actor?: number
}

/** "Promise to sail": the infinitive that a binding word governs, done by `actor`. */
export function toDo(tree: Tree, k: number, actor: number): Filler | undefined {
  const verb = infinitiveOf(tree, k)
  if (verb === undefined) return undefined
  const to = toBefore(tree, verb, k)
  if (to === undefined || to > k + 7) return undefined
  return { verb, from: to + 1, actor }
}

/** "Urge them to sail", "appeal to them to sail": done by who is asked. */
export function hearerToDo(
  tree: Tree,
  k: number,
  { preposition }: BindingWord,
): Filler | undefined {
  const hearer = hearerOf(tree, k, preposition)
  if (hearer === undefined) return byWords(tree, k, preposition)
  const verb =
    infinitiveOf(tree, k) ??
    infinitiveOf(tree, hearer) ??
    infinitiveOf(tree, lastPart(tree, hearer))
  if (verb === undefined || verb < hearer) return byWords(tree, k, preposition)
  const to = toBefore(tree, verb, hearer)
  return { verb, from: (to ?? verb - 1) + 1, actor: hearer }
}

/**
 * The hearer and the infinitive by the words alone, where the tree gives none: a noun phrase after the
 * verb and its preposition, then "to" and a verb.
 */
function byWords(tree: Tree, k: number, preposition: string | undefined): Filler | undefined {
  let from = k + 1
  if (preposition !== undefined) {
    const next = tree.lower[from]
    if (next !== preposition && next !== `up${preposition}`) return undefined
    from++
  }
  // The tagger may take "both" for the first word of "both … and".
  if (tree.lower[from] !== 'both' && !opensSubject(tree, from)) return undefined
  let actor: number | undefined
  for (let at = from; at < tree.length && at < from + LONGEST_HEARER; at++) {
    // "Urge them, if the war comes, to sail".
    if (tree.lower[at] === ',' && actor !== undefined) at = behindInsertion(tree, at)
    const verb = at > from ? infinitiveAt(tree, at) : undefined
    if (verb !== undefined && actor !== undefined)
      return { verb, from: tree.lower.indexOf('to', at) + 1, actor }
    if (tree.isFinite(at) || STOPS.has(tree.lower[at] as string)) return undefined
    if (actor === undefined && tree.isNominal(at) && !tree.isNominal(at + 1)) actor = at
  }
  return undefined
}

/** The token behind what two commas enclose, where an infinitive follows them, and else the first comma. */
function behindInsertion(tree: Tree, comma: number): number {
  const close = tree.lower.indexOf(',', comma + 1)
  const isShort = close > 0 && close < comma + LONGEST_INSERTION
  return isShort && infinitiveAt(tree, close + 1) !== undefined ? close + 1 : comma
}

/** Words of what is thrown in. */
const LONGEST_INSERTION = 10

/** Words of a hearer: a list of states takes up many. */
const LONGEST_HEARER = 24
const STOPS: ReadonlySet<string> = new Set([';', ':', 'that', '(', '--', '–', '—'])

function lastPart(tree: Tree, k: number): number {
  return tree.child(k, 'conj') ?? k
}

function hearerOf(tree: Tree, k: number, preposition: string | undefined): number | undefined {
  if (preposition === undefined) {
    const object = tree.child(k, 'obj', 'iobj')
    if (object !== undefined && object > k) return object
    // "Urge [them to sail]": the hearer as subject of the infinitive.
    const inner = tree.child(k, 'ccomp', 'xcomp')
    const subject = inner === undefined ? undefined : ownSubject(tree, inner)
    return subject !== undefined && subject > k ? subject : undefined
  }
  for (let child = tree.firstChild(k); child >= 0; child = tree.nextChild(child)) {
    if (child <= k || !tree.is(child, 'obl')) continue
    const first = tree.lower[tree.range(child).start] as string
    if (first === preposition || first === `up${preposition}`) return child
  }
  return undefined
}

/** "Demand that they leave", "ask that Congress pass it". */
export function thatClause(tree: Tree, k: number, { type }: BindingWord): Filler | undefined {
  const should = type === 'agreement' ? shouldClause(tree, k) : undefined
  if (should !== undefined) return should
  const byWords = type === 'agreement' ? undefined : subjunctive(tree, k)
  if (byWords !== undefined) return byWords
  const verb = tree.child(k, 'ccomp', 'advcl')
  if (verb === undefined || verb < k) return undefined
  const mark = tree.child(verb, 'mark')
  const actor = ownSubject(tree, verb)
  if (actor === undefined || actor < k) return undefined
  if (mark === undefined ? tree.is(verb, 'advcl') : tree.lower[mark] !== 'that') return undefined
  // With a modal of its own the clause is read by that.
  const modal = tree.child(verb, 'aux')
  if (modal !== undefined && tree.tag(modal) === 'MD' && tree.lower[modal] !== 'should')
    return undefined
  // "They agree that it is late" settles nothing, "agree that it should sail" does.
  if (type === 'agreement' && modal === undefined) return undefined
  const isSubjunctive =
    tree.tag(verb) === 'VB' ||
    // "That they withdraw": a base form that was taken for a past.
    (tree.tag(verb) === 'VBD' && isIrregularBase(tree.lower[verb] as string)) ||
    modal !== undefined ||
    tree.child(verb, 'auxpass', 'cop') !== undefined
  const bindsPlain = tree.tag(verb) === 'VBP' || tree.tag(verb) === 'VBZ'
  if (!isSubjunctive && !bindsPlain) return undefined
  return { verb, from: actor + 1 > verb ? verb : actorEnd(tree, actor, verb), actor }
}

/** "Agreed that they should sail", by the words: what stands between is the subject. */
function shouldClause(tree: Tree, k: number): Filler | undefined {
  if (tree.lower[k + 1] !== 'that') return undefined
  for (let at = k + 3; at < tree.length && at < k + LONGEST_HEARER; at++) {
    if (tree.isMark(at)) return undefined
    if (tree.lower[at] !== 'should') continue
    let verb = at + 1
    while (tree.isAdverb(verb)) verb++
    if (!tree.isVerb(verb)) return undefined
    let actor = k + 2
    while (actor < at && !tree.isNominal(actor)) actor++
    while (tree.isNominal(actor + 1)) actor++
    return actor < at ? { verb, from: verb, actor } : undefined
  }
  return undefined
}

/** "Propose that the Council send observers": the verb was taken for a noun between two others. */
function subjunctive(tree: Tree, k: number): Filler | undefined {
  if (tree.lower[k + 1] !== 'that') return undefined
  for (let at = k + 3; at < tree.length && at < k + LONGEST_SUBJECT; at++) {
    if (tree.isMark(at) || tree.isFinite(at) || tree.tag(at) === 'MD') return undefined
    const isTaken = tree.tag(at) === 'NN' && CONCRETE.has(tree.lower[at] as string)
    const isBetween = tree.isNominal(at - 1) && OBJECT_TAGS.has(tree.tag(at + 1) ?? '')
    if (isTaken && isBetween) return { verb: at, from: at, actor: at - 1 }
  }
  return undefined
}

const LONGEST_SUBJECT = 8
const OBJECT_TAGS: ReadonlySet<string> = new Set(['DT', 'PRP$', 'NNS', 'PRP', 'CD'])

function actorEnd(tree: Tree, actor: number, verb: number): number {
  let from = Math.min(tree.range(actor).end, verb)
  while (from < verb && !tree.isVerb(from)) from++
  return tree.tag(from) === 'MD' ? from + 1 : from
}

/** "Call for talks", "agree on a truce": what stands behind a preposition. */
export function withPreposition(tree: Tree, k: number, preposition: string): Filler | undefined {
  for (let child = tree.firstChild(k); child >= 0; child = tree.nextChild(child)) {
    if (child <= k) continue
    const { start } = tree.range(child)
    if (tree.lower[start] !== preposition || start > k + 3) continue
    if (!tree.is(child, 'obl') && !tree.is(child, 'advcl') && !tree.is(child, 'nmod')) continue
    if (preposition === 'for') {
      const inner = infinitiveOf(tree, child) ?? (start > k ? infinitiveOf(tree, k) : undefined)
      if (inner !== undefined && inner > child) {
        const to = toBefore(tree, inner, child)
        return { verb: inner, from: (to ?? inner - 1) + 1, actor: child }
      }
    }
    return { verb: child, from: start + 1 }
  }
  if (tree.lower[k + 1] !== preposition) return undefined
  // The tree may have given the object of the preposition to another word.
  for (let at = k + 2; at < tree.length && at < k + 8; at++) {
    if (tree.tag(at) === 'VBG') return { verb: at, from: k + 2 }
    if (tree.isNominal(at) && !tree.isNominal(at + 1)) return { verb: at, from: k + 2 }
  }
  return undefined
}

/** "We stand by our allies": a promise, while "where we stand with the plan" is none. */
export function standWith(tree: Tree, k: number): Filler | undefined {
  const next = tree.lower[k + 1] as string
  if (tree.tag(k) === 'VBD' || !STANDING_WITH.has(next)) return undefined
  if (next === 'in' && tree.lower[k + 2] !== 'solidarity') return undefined
  if (tree.child(k, 'obl', 'advmod') === undefined) return undefined
  return { verb: k, from: k }
}

/** What follows "stand" where somebody stands by others. */
export const STANDING_WITH: ReadonlySet<string> = new Set([
  'by',
  'with',
  'behind',
  'firmly',
  'shoulder',
  'in',
])

/** "Call for talks", while "they asked for that" points back. */
export function calledFor(tree: Tree, k: number): Filler | undefined {
  const filler = withPreposition(tree, k, 'for')
  return filler === undefined || POINTING.has(tree.lower[filler.verb] as string)
    ? undefined
    : filler
}

const POINTING: ReadonlySet<string> = new Set(
  'that it this them those questions question patience forgiveness indulgence attention'.split(' '),
)

/** "Insist on a withdrawal", "agreed on a truce", while "agree on that" settles nothing. */
export function settledOn(tree: Tree, k: number, { type }: BindingWord): Filler | undefined {
  if (tree.lower[k + 1] !== 'on' && tree.lower[k + 1] !== 'upon') return undefined
  const filler = withPreposition(tree, k, tree.lower[k + 1] as string)
  // "I have insisted on it": what was insisted on.
  if (filler === undefined || isPerfect(tree, k)) return undefined
  if (type !== 'agreement') return tree.tag(k) === 'VBD' ? undefined : filler
  return SETTLED.has(tree.lower[filler.verb] as string) ? filler : undefined
}

const SETTLED: ReadonlySet<string> = new Set(
  (
    'truce ceasefire cease-fire armistice exchange withdrawal timetable timeline framework release roadmap establishment resumption ' +
    'extension creation reduction delivery deployment package step steps measures plan schedule corridor visit meeting'
  ).split(' '),
)

/** Whether the object of "pledge" names what is to be given; of "demand" every object does. */
export function isWorthNaming(tree: Tree, k: number, { type }: BindingWord): boolean {
  if (URGING.has(tree.lower[k] as string)) {
    const asked = tree.child(k, 'obj')
    return asked !== undefined && URGED.has(tree.lower[asked] as string)
  }
  if (type !== 'promise') return true
  const thing = tree.child(k, 'obj')
  if (thing === undefined) return false
  return GIVEN.has(tree.lower[thing] as string) || tree.tag(thing) === '$' || isCounted(tree, thing)
}

/** "40 million crowns". */
function isCounted(tree: Tree, thing: number): boolean {
  for (let child = tree.firstChild(thing); child >= 0; child = tree.nextChild(child))
    if (child < thing && tree.tag(child) === 'CD') return true
  return false
}

const URGING: ReadonlySet<string> = new Set(['urge', 'urges', 'urged', 'urging'])
const URGED: ReadonlySet<string> = new Set(
  'restraint calm caution patience moderation dialogue action support passage ratification adoption'.split(
    ' ',
  ),
)

const GIVEN: ReadonlySet<string> = new Set(
  'support help aid assistance cooperation funds funding money troops investment investments relief protection $ dollar dollars euro euros pounds'.split(
    ' ',
  ),
)

/** "Demand a withdrawal": the object itself. */
export function object(tree: Tree, k: number): Filler | undefined {
  const thing = tree.child(k, 'obj')
  if (thing === undefined || thing < k) return undefined
  return { verb: thing, from: tree.range(thing).start }
}

/** Whether a verb stands behind "have". */
export function isPerfect(tree: Tree, k: number): boolean {
  for (let child = tree.firstChild(k); child >= 0 && child < k; child = tree.nextChild(child))
    if (HAVE.has(tree.lower[child] as string)) return true
  return false
}

const HAVE: ReadonlySet<string> = new Set(['have', 'has', "'ve"])
