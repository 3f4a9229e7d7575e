import type { Tree } from '../../article/reported/tree.ts'
import { prepositionOf } from './clause.ts'
import { auxiliariesOf, isDemandedBy, isNone } from './told-as.ts'
import { wordSet } from './word-set.ts'

/** Whether a noun is what somebody asks or is ready for: "called for [talks]", "ready for a [meeting]". */
export function isAskedFor(tree: Tree, at: number): boolean {
  const head = tree.head(at)
  if (head >= tree.length || prepositionOf(tree, at) !== 'for') return false
  const isDirect = tree.lower[tree.range(at).start + 1] !== 'at'
  return isDirect && ASKING.has(tree.lower[head] as string)
}

/** Whether a noun is what a verb asks for or offers: "demanded [talks]", "offered a [meeting]". */
export function isDemandedObject(tree: Tree, at: number): boolean {
  const head = tree.head(at)
  return head < tree.length && tree.is(at, 'obj') && DEMANDS.has(tree.lower[head] as string)
}

/** Whether a verb tells only what is asked for, offered or supposed: "must withdraw", "ready to meet", "we would meet". */
export function isOnlyMeant(tree: Tree, at: number): boolean {
  if (isOnlyOffered(tree, at)) return true
  // "She said that they would meet" tells a plan, as seen from then.
  const isMain = tree.is(at, 'root') || tree.is(at, 'conj')
  return isMain && auxiliariesOf(tree, at).some((word) => HYPOTHETICAL.has(word))
}

/** Whether a verb tells only what is asked for or offered: "must withdraw", "ready to meet", "called on them to meet". */
export function isOnlyOffered(tree: Tree, at: number): boolean {
  if (isDemandedBy(tree, at)) return true
  if (auxiliariesOf(tree, at).some((word) => OBLIGING.has(word))) return true
  const head = tree.head(at)
  if (head >= tree.length || tree.lower[at - 1] !== 'to') return false
  if (READY.has(tree.lower[head] as string)) return true
  // "Call on [both sides] to resume talks": the tree may hang the infinitive on those who are asked.
  const asking = tree.isNominal(head) && tree.head(head) < tree.length ? tree.head(head) : head
  const isOn = ON.has(tree.lower[asking + 1] ?? '')
  const word = tree.lower[asking] as string
  return ENCOURAGING.has(word) || (isOn && CALLING.has(word))
}

/** Whether a word is, or belongs to, what nobody has to tell: "nothing to announce on [travel]", "no [trip] to announce". */
export function isUnannounced(tree: Tree, at: number): boolean {
  const clause = tree.child(at, 'acl')
  if (clause !== undefined && clause > at && ANNOUNCING.has(tree.lower[clause] as string))
    return isNone(tree, at)
  let k = at
  for (let steps = 0; steps < MOST_STEPS && k < tree.length; steps++) {
    const head = tree.head(k)
    const isToldOf = tree.is(k, 'acl') && head < k && ANNOUNCING.has(tree.lower[k] as string)
    if (isToldOf && tree.lower[k - 1] === 'to')
      return NOTHING.has(tree.lower[head] as string) || isNone(tree, head)
    k = head
  }
  return false
}

/** Words that are followed up, each to the one it depends on. */
const MOST_STEPS = 5
const ANNOUNCING = wordSet('announce preview confirm share offer add report read')
const NOTHING = wordSet('nothing anything')
const ASKING = wordSet(
  'call calls called calling demand demands appeal appeals appealed appealing need needs wish wishes ask asks ' +
    'asked asking push pushes pushed pushing press pressed pressing ready open readiness willingness prepared',
)
const DEMANDS = wordSet(
  'require requires demand demands demanded demanding urge urges urged want wants wanted seek seeks sought propose ' +
    'proposed proposes suggest suggested request requested need needs needed ensure guarantee achieve secure bring ' +
    'postpone delay offer offers offered',
)
const OBLIGING = wordSet('must should ought')
const CALLING = wordSet('call calls called calling')
const ON = wordSet('on upon')
const ENCOURAGING = wordSet('encourage encourages encouraged encouraging')
const HYPOTHETICAL = wordSet("would could 'd")
const READY = wordSet(
  'ought open willing unwilling ready prepared reluctant eager keen offer offers offered offering threaten threatens ' +
    'threatened',
)
