import type { Tree } from '../../article/reported/tree.ts'
import type { Act } from './act.ts'
import type { CommitmentType } from './commitment.ts'
import type { FoundCondition } from './condition.ts'

/** Whose act it is, seen from the one who speaks. */
export type Side = 'own' | 'hearer' | 'other' | 'thing'

/** The type of an act that its cue leaves open. */
export function typeOf(
  tree: Tree,
  act: Act,
  side: Side,
  condition: FoundCondition | undefined,
  isTimed: boolean,
): CommitmentType {
  const verb = tree.lower[act.verb] as string
  if (act.force === 'obligation') return 'demand'
  if (act.isNegative && (side === 'own' || act.force === 'prohibition') && TOLERATING.has(verb))
    return 'redLine'
  if (act.force === 'prohibition') return 'redLine'
  if (isHarm(tree, act)) return side === 'thing' && condition === undefined ? 'forecast' : 'warning'
  if (side === 'own') {
    if (act.isNegative) return 'assurance'
    if (REMAINING.has(verb) || (verb === 'continue' && false)) return 'assurance'
    if (condition !== undefined && condition.kind !== 'choice') {
      if (RESPONDING.has(verb)) return 'warning'
      if (OUTCOMES.has(verb)) return 'forecast'
      return 'conditionalPromise'
    }
    if (OUTCOMES.has(verb)) return 'forecast'
    if (ARRANGED.has(verb) || (isTimed && !CONTINUING.has(verb))) return 'plan'
    return 'promise'
  }
  if (side !== 'thing' && (ARRANGED.has(verb) || isProgressive(tree, act))) return 'plan'
  return 'forecast'
}

function isProgressive(tree: Tree, { verb }: Act): boolean {
  return tree.tag(verb) === 'VBG'
}

/** Whether the act does harm: "face consequences", "pay a price", "be met with force". */
function isHarm(tree: Tree, { action }: Act): boolean {
  for (let k = action.start; k < action.end; k++)
    if (HARMS.has(tree.lower[k] as string)) return true
  return false
}

const HARMS: ReadonlySet<string> = new Set(
  'consequences retaliate retaliation sanctions punish punished price accountable'.split(' '),
)
const TOLERATING: ReadonlySet<string> = new Set(
  'accept tolerate allow permit let condone stand countenance recognize'.split(' '),
)
const REMAINING: ReadonlySet<string> = new Set('remain stand stay'.split(' '))
const RESPONDING: ReadonlySet<string> = new Set(
  'respond react answer retaliate impose strike punish act hold attack destroy'.split(' '),
)
const CONTINUING: ReadonlySet<string> = new Set(['continue', 'keep', 'remain'])
const OUTCOMES: ReadonlySet<string> = new Set(
  'see have be able find get need know lose win become face'.split(' '),
)
/** Acts that are put in a calendar. */
const ARRANGED: ReadonlySet<string> = new Set(
  (
    'travel meet visit host attend hold participate traveling meeting visiting hosting attending holding ' +
    'return returning arrive arriving depart leave headed convene speak join joining welcome sign launch publish release announce ' +
    'begin start present presented held released announced published convened launched signed'
  ).split(' '),
)
