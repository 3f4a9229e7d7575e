import type { Tree } from '../../article/reported/tree.ts'
import type { Act } from './act.ts'
import { FIRST } from './setting.ts'
import type { Side } from './side.ts'

/** Whether an act is none that binds: the running of the event, rhetoric, inference, a general ought. */
export function isNoCommitment(tree: Tree, act: Act, side: Side): boolean {
  const verb = tree.lower[act.verb] as string
  const actor = act.actor === undefined ? undefined : (tree.lower[act.actor] as string)
  if (act.type !== undefined)
    return act.force === 'directive' && asksAttention(tree, act, verb, actor)
  switch (act.force) {
    case 'will':
    case 'going':
      return isIdleWill(tree, act, side, verb, actor)
    case 'obligation':
      return isIdleMust(tree, act, side, verb, actor)
    case 'prohibition':
      return !NEVER_SAID_OF_ABILITY.has(verb)
    default:
      return false
  }
}

/** "I ask that you bear with me": the hearer's attention. */
function asksAttention(
  tree: Tree,
  { action }: Act,
  verb: string,
  actor: string | undefined,
): boolean {
  if (MENTAL.has(verb)) return true
  return actor === 'you' && tree.lower.slice(action.start, action.end).includes('attention')
}

function isIdleWill(
  tree: Tree,
  act: Act,
  side: Side,
  verb: string,
  actor: string | undefined,
): boolean {
  if (actor !== undefined && NOBODY.has(actor)) return true
  // "It will be recalled": a turn of speech, not a forecast.
  if (RECALLED.has(verb)) return true
  if (side === 'own') {
    if (RHETORIC.has(verb)) return true
    if (actor !== undefined && FIRST.has(actor) && isProcedure(tree, act, verb, actor)) return true
  }
  const isCopular = tree.child(act.verb, 'cop') !== undefined || verb === 'be'
  return isCopular && isIdleCopula(tree, act, side)
}

/** "It will not be easy", "you will be proud": what somebody or something will be like. */
function isIdleCopula(tree: Tree, act: Act, side: Side): boolean {
  if (COPULAR_ACTS.has(tree.lower[act.verb] as string)) return false
  if (side === 'other') return act.isNegative
  const tag = tree.tag(act.verb) ?? ''
  return tag.startsWith('JJ') || tag.startsWith('RB') || side !== 'measure' || act.isNegative
}

/** What one can promise to be. */
const COPULAR_ACTS: ReadonlySet<string> = new Set(
  'ready able available prepared eligible there back headed home in out open free part effective accountable responsible present'.split(
    ' ',
  ),
)

function isIdleMust(
  tree: Tree,
  act: Act,
  side: Side,
  verb: string,
  actor: string | undefined,
): boolean {
  if (actor === 'i' || actor === 'you' || actor === 'one' || actor === undefined) return true
  if (MENTAL.has(verb) || RECALLED.has(verb)) return true
  // "They must be tired", "it must be peace".
  if (tree.lower[act.action.start] === 'be' && tree.tag(act.verb) !== 'VBN')
    return side !== 'measure'
  if (side === 'own') return act.isNegative || ABSTRACT.has(verb)
  if (INDEFINITE.has(actor)) return true
  return verb === 'be' || verb === 'have'
}

const INDEFINITE: ReadonlySet<string> = new Set('who which that this there what'.split(' '))

function isProcedure(tree: Tree, act: Act, verb: string, actor: string): boolean {
  if (PROCEDURE.has(verb)) return true
  const words = tree.lower.slice(act.verb + 1, Math.min(act.action.end, act.verb + 8))
  const next = words[0]
  if (words.includes('question') || words.includes('questions')) return true
  switch (verb) {
    case 'go':
      return next === undefined || GOING.has(next)
    case 'get':
      return true
    case 'take':
      return words.some((word) => TAKEN.has(word))
    case 'give':
      return next === 'you' || next === 'it' || next === 'an' || next === 'one'
    case 'have':
      return words.some((word) => ANNOUNCED.has(word)) || next === 'to'
    case 'leave':
      return next === 'it' || next === 'that' || words.includes('there')
    case 'be':
      return actor === 'i'
    case 'keep':
      return next === 'you' || next === 'it' || words.includes('brief')
    case 'do':
      return (
        next === 'that' || next === 'it' || next === 'one' || next === 'this' || next === undefined
      )
    default:
      return false
  }
}

const GOING: ReadonlySet<string> = new Set(
  'to back ahead over next on into through with around down'.split(' '),
)
const TAKEN: ReadonlySet<string> = new Set(
  'back one two few that couple minute moment it your'.split(' '),
)
const ANNOUNCED: ReadonlySet<string> = new Set(
  'more something anything further updates update announcement details readout opportunity information statement comment'.split(
    ' ',
  ),
)

/** What people do to run a meeting with the press or a speech. */
const PROCEDURE: ReadonlySet<string> = new Set(
  (
    'say tell repeat note mention point refer conclude stop turn read try defer reiterate see let add talk discuss quote ' +
    'pause answer address describe explain comment speculate elaborate detail confirm come move call hear ' +
    'venture guess predict preview state remind recall emphasize stress highlight just know find remember look ' +
    'admit confess understand characterize parse rehash relay pass reserve check follow show think wait close ' +
    'summarize dwell resume weigh litigate entertain'
  ).split(' '),
)
const NOBODY: ReadonlySet<string> = new Set(
  'you history time everyone everybody nobody god one what which who that this there some many'.split(
    ' ',
  ),
)
const RHETORIC: ReadonlySet<string> = new Set(
  'forget prevail overcome endure win succeed remember triumph recognize understand bear realize acknowledge cherish rise'.split(
    ' ',
  ),
)
/** What goes on in the head: no act that anybody could see done. */
const MENTAL: ReadonlySet<string> = new Set(
  (
    'forget remember recognize understand bear ask realize acknowledge learn admit think see know believe say note ' +
    'mean recall accept consider look add agree imagine face confess tell reflect begin wonder'
  ).split(' '),
)
const RECALLED: ReadonlySet<string> = new Set(
  'recalled noted remembered said pointed stressed emphasized recognized admitted understood seen forgotten'.split(
    ' ',
  ),
)
/** Verbs that name no act by themselves: what "we must" do in general. */
const ABSTRACT: ReadonlySet<string> = new Set(
  (
    'be have do become create lose find work continue ensure strive seek make take show develop address strengthen ' +
    'promote try keep live go get give build remain stand stay come turn rise meet avoid hope endeavor maintain preserve ' +
    'draw focus start let put set use pursue deal overcome prevail succeed win'
  ).split(' '),
)
/** With these "cannot" draws a line; with others it tells what is not possible. */
const NEVER_SAID_OF_ABILITY: ReadonlySet<string> = new Set(
  'accept accepted tolerate tolerated allow allowed permit permitted condone condoned let countenance acquiesce'.split(
    ' ',
  ),
)
