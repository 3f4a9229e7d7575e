import type { Tree } from '../../article/reported/tree.ts'
import type { Act } from './act.ts'
import type { Side } from './act-type.ts'
import { FIRST } from './setting.ts'

/** Whether an act is none that binds: the running of the event, rhetoric, inference. */
export function isNoCommitment(tree: Tree, act: Act, side: Side): boolean {
  const verb = tree.lower[act.verb] as string
  const actor = act.actor === undefined ? undefined : (tree.lower[act.actor] as string)
  if (actor !== undefined && FIRST.has(actor) && isProcedure(tree, act, verb)) return true
  if (actor === 'you' && (act.force === 'will' || act.force === 'going')) return true
  if (act.force === 'will' && actor !== undefined && NOBODYS.has(actor)) return true
  if (RHETORIC.has(verb) && (act.force === 'obligation' || side === 'own')) return true
  if (act.force === 'obligation' && isEpistemic(tree, act, verb, actor)) return true
  if (actor === 'there') return true
  return false
}

function isProcedure(tree: Tree, act: Act, verb: string): boolean {
  if (PROCEDURE.has(verb)) return true
  const next = tree.lower[act.verb + 1]
  const after = tree.lower[act.verb + 2]
  if (verb === 'go')
    return (
      next === 'to' || next === 'back' || next === 'ahead' || next === 'over' || next === 'next'
    )
  if (verb === 'get') return next === 'back' || next === 'to' || next === 'you' || next === 'into'
  if (verb === 'take')
    return TAKEN.some((word) => tree.lower.slice(act.verb, act.verb + 7).includes(word))
  if (verb === 'give') return next === 'you' || (next === 'an' && after === 'example')
  if (verb === 'have') return act.actor !== undefined
  if (verb === 'leave') return next === 'it' || next === 'that'
  if (verb === 'be') return true
  return false
}

const TAKEN = ['question', 'questions', 'back', 'one', 'two', 'few', 'that', 'couple']

const PROCEDURE: ReadonlySet<string> = new Set(
  (
    'say tell repeat note mention point refer start conclude stop turn read try defer reiterate see let ' +
    'add talk discuss quote begin end pause answer address describe explain comment speculate elaborate ' +
    'detail respond confirm come move call hear venture guess predict preview state remind recall ' +
    'emphasize stress highlight just know find remember look leave admit confess understand characterize ' +
    'parse rehash relay pass defer reserve check follow show think wait close summarize dwell'
  ).split(' '),
)
const NOBODYS: ReadonlySet<string> = new Set(
  'history time people everyone everybody nobody god some many one what which who that this'.split(
    ' ',
  ),
)
const RHETORIC: ReadonlySet<string> = new Set(
  (
    'forget prevail overcome endure win succeed remember triumph recognize understand bear ask realize acknowledge ' +
    'learn face admit think see know believe say note remain strong be have keep mean recall accept'
  ).split(' '),
)

function isEpistemic(tree: Tree, act: Act, verb: string, actor: string | undefined): boolean {
  if (verb === 'say' || verb === 'admit' || verb === 'add') return true
  const be = tree.lower[act.action.start]
  if (be === 'be' && tree.tag(act.verb) !== 'VBN' && actor !== undefined) return true
  return actor === 'it' && SAID.has(verb)
}

const SAID: ReadonlySet<string> = new Set(
  'said noted remembered pointed stressed emphasized recalled recognized admitted understood'.split(
    ' ',
  ),
)
