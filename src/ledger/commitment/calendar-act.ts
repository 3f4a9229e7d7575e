import type { Tree } from '../../article/reported/tree.ts'
import { MONTHS } from '../../document/date.ts'
import type { Act } from './act.ts'
import { isAgent } from './agent-noun.ts'
import { made } from './made-act.ts'
import { isDenied, PRESENT_BE, subjectHead } from './predicate.ts'
import { FIRST } from './setting.ts'
import { verbSet, wordSet } from './verb-set.ts'

/**
 * A plan told in the present: "we are sending a team tomorrow", "the delegation leaves on Monday". Only a
 * day to come, or an amount of what the speaker's side gives, parts it from what goes on already.
 */
export function calendarAct(tree: Tree, k: number): Act | undefined {
  const tag = tree.tag(k)
  const isGoingOn = tag === 'VBG' && isPresent(tree, k)
  if (!isGoingOn && !(tag === 'VBZ' && LEAVING.has(tree.lower[k] as string))) return undefined
  if (isDenied(tree, k) || IDLE.has(tree.lower[k] as string)) return undefined
  const actor = subjectHead(tree, k)
  if (actor === undefined || actor > k || !isAgent(tree, actor)) return undefined
  const plan = { actor, asker: actor } as const
  const isTaken = isGoingOn && isMeasure(tree, k, actor)
  return made(tree, k, 'plan', 'intention', k, isTaken ? plan : { ...plan, needsDay: true })
}

/** "We are sending two hundred engineers": a measure that is told as it is taken, and not what goes on anyway. */
function isMeasure(tree: Tree, k: number, actor: number): boolean {
  if (!FIRST.has(tree.lower[actor] as string) || !TAKEN.has(tree.lower[k] as string)) return false
  const object = tree.child(k, 'obj')
  if (object === undefined || object < k) return false
  const { start, end } = tree.range(object)
  return tree.lower.slice(start, end).some((word) => AMOUNTS.has(word))
}

const TAKEN = verbSet(
  'send provide invest share give commit launch impose deploy donate contribute allocate dispatch withdraw lift ' +
    'suspend announce make release ban expel open close',
)
const AMOUNTS = wordSet('million billion trillion thousand hundred')

/** Whether the words leave such a plan possible, seen from a word that tells of days to come or an amount. */
export function mayBeInCalendar(lower: readonly string[], k: number): boolean {
  // "May" and "march" are verbs, too.
  const [before = '', after = ''] = [lower[k - 1], lower[k + 1]]
  if (VERBS.has(lower[k] as string) && !/^\d/.test(before) && !/^\d/.test(after)) return false
  if (lower[k] === 'next' && !PERIODS.has(lower[k + 1] ?? '')) return false
  for (let at = 1; at < lower.length; at++) {
    const word = lower[at] as string
    if (LEAVING.has(word)) return true
    if (!word.endsWith('ing') || word === 'going') continue
    for (let be = at - 1; be >= 0 && be > at - 4; be--)
      if (PRESENT_BE.has(lower[be] as string)) return true
  }
  return false
}

/** Words that tell of days to come or an amount. */
export function calendarWords(): string[] {
  return [
    ...AMOUNTS,
    ...'tomorrow tonight next monday tuesday wednesday thursday friday saturday sunday'.split(' '),
    ...MONTHS,
  ]
}

function isPresent(tree: Tree, k: number): boolean {
  for (let at = k - 1; at >= 0 && at > k - 4; at--) {
    const lower = tree.lower[at] as string
    if (PRESENT_BE.has(lower)) return true
    if (!tree.isAdverb(at)) return false
  }
  return false
}

const VERBS = wordSet('may march')
const PERIODS = wordSet(
  'week month year monday tuesday wednesday thursday friday spring summer fall autumn winter',
)
const LEAVING = wordSet(
  'leaves departs arrives travels meets opens begins starts returns visits hosts',
)
/** What goes on in the head or in the room, whatever day is told. */
const IDLE = verbSet(
  'go say talk tell look hope think expect want try work see plan intend prepare aim do wait feel get have be ask seek speak consider discuss',
)
