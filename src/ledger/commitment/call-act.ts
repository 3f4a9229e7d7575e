import type { Tree } from '../../article/reported/tree.ts'
import type { Act } from './act.ts'
import { isAgent } from './agent-noun.ts'
import { CONCRETE } from './idle-word.ts'
import { infinitiveAfter, made, nounAfter } from './made-act.ts'
import { infinitiveAt, isDenied, subjectHead } from './predicate.ts'
import { verbSet, wordSet } from './verb-set.ts'

/**
 * The act that others are called to without a verb of asking: "please release them", "stop the attacks",
 * "let us pass this bill", "we look to the Council to act", "I hope the Senate acts".
 */
export function callAct(tree: Tree, k: number): Act | undefined {
  const lower = tree.lower[k] as string
  if (lower === 'please') return politely(tree, k)
  if (lower === 'let') return together(tree, k)
  if (LOOKING.has(lower)) return lookTo(tree, k)
  if (lower === 'hope') return hopeThat(tree, k)
  if (lower === 'time') return timeTo(tree, k)
  return ORDERED.has(lower) && mayCall(tree.lower, k) ? ordered(tree, k, false) : undefined
}

/** The most telling words of these calls. */
export function callWords(): string[] {
  return [...LOOKING, ...ORDERED, 'please', 'let', 'hope', 'time']
}

/** Whether the words around the most telling one leave a call possible. */
export function mayCall(lower: readonly string[], k: number): boolean {
  const next = lower[k + 1] as string
  switch (lower[k]) {
    case 'please':
      return PLEADED.has(next)
    case 'let':
      return (next === 'us' || next === "'s") && isDone(skipAll(lower, k + 2))
    case 'hope':
      return !UNASKED.has(next) && (next !== 'that' || !UNASKED.has(lower[k + 2] ?? ''))
    case 'time':
      return next === 'to' && CONCRETE.has(lower[k + 2] ?? '')
    case 'look':
    case 'looks':
    case 'looking':
      return next === 'to' && lower.indexOf('to', k + 3) > 0
    default:
      return (
        (k === 0 || (k === 1 && OPENING.has(lower[0] as string)) || isBehindName(lower, k)) &&
        OBJECTS.has(next)
      )
  }
}

/** Whether a short name and a comma may stand in front: "President Harga, release the crew". */
function isBehindName(lower: readonly string[], k: number): boolean {
  return k > 1 && k <= LONGEST_ADDRESS && lower[k - 1] === ','
}

/** Tokens of a name with its title and comma. */
const LONGEST_ADDRESS = 5

/** "Let us pass it", while "let's move forward" and "let's open it up" run the event. */
function isDone(verb: string): boolean {
  return CONCRETE.has(verb) && !MOVING.has(verb)
}

const MOVING = wordSet('move hold open stop commit')

function skipAll(lower: readonly string[], k: number): string {
  let at = k
  while (at < k + 3 && SHARED.has(lower[at] ?? '')) at++
  return lower[at] ?? ''
}

const SHARED = wordSet('all now also therefore together please')
const OPENING = wordSet('so and now but')
const OBJECTS = wordSet('the this that these those your all them our me us its their')
const UNASKED = wordSet('to so you for it this we i there is not in of , . on he she')
const LOOKING = wordSet('look looks looking')

/** Acts that are ordered at the head of a sentence; other verbs there open an aside. */
const ORDERED = wordSet('stop end release withdraw free lift cease halt send pass approve ratify')
const ASKED = wordSet('send pass approve ratify')
/** Acts that "please" asks for; with other verbs it runs the event. */
const PLEADED: ReadonlySet<string> = new Set([
  ...ORDERED,
  ...wordSet('vote support help bring return open protect let save respect adopt sign do'),
])

function politely(tree: Tree, k: number): Act | undefined {
  if (!mayCall(tree.lower, k)) return undefined
  const next = tree.lower[k + 1] as string
  if (next === 'do' || next === 'let' || next === 'help')
    // "Please let me finish", "please help me understand".
    return ME.has(tree.lower[k + 2] ?? '') || next === 'do' ? undefined : ordered(tree, k + 1, true)
  return ordered(tree, k + 1, true)
}

const ME = wordSet("me us 's the him her")

function ordered(tree: Tree, k: number, isPolite: boolean): Act | undefined {
  const lower = tree.lower[k] as string
  const tag = tree.tag(k)
  if (tag !== 'VB' && tag !== 'VBP' && !isPolite) return undefined
  const type = isPolite || ASKED.has(lower) ? 'request' : 'demand'
  if (isPolite || !isBehindName(tree.lower, k))
    return made(tree, k, type, 'directive', k, { isDoubtful: true })
  for (let at = 0; at < k - 1; at++)
    if (tree.tag(at) !== 'NNP' && tree.tag(at) !== 'NNPS') return undefined
  return made(tree, k, type, 'directive', k, { actor: k - 2, isDoubtful: true })
}

/** "Let us pass this bill." */
function together(tree: Tree, k: number): Act | undefined {
  if (k > 0 && !tree.isMark(k - 1) && !OPENING.has(tree.lower[k - 1] as string)) return undefined
  if (!mayCall(tree.lower, k)) return undefined
  let verb = k + 2
  while (SHARED.has(tree.lower[verb] as string)) verb++
  if (!tree.isVerb(verb)) return undefined
  return made(tree, k, 'request', 'directive', verb, { actor: k + 1, isDoubtful: true })
}

/** "We look to the Council to act", while "we are looking to act" asks nobody. */
function lookTo(tree: Tree, k: number): Act | undefined {
  if (!mayCall(tree.lower, k)) return undefined
  const actor = nounAfter(tree, k + 2)
  const asker = subjectHead(tree, k)
  if (actor === undefined || asker === undefined || !isAgent(tree, actor)) return undefined
  if (!isAgent(tree, asker) || actor === asker) return undefined
  const verb = infinitiveAfter(tree, actor)
  if (verb === undefined) return undefined
  return made(tree, k, 'request', 'directive', verb, { actor, asker })
}

/** "I hope (that) the Senate acts": with a modal of its own the clause is read by that. */
function hopeThat(tree: Tree, k: number): Act | undefined {
  if (!mayCall(tree.lower, k) || isDenied(tree, k)) return undefined
  const verb = tree.child(k, 'ccomp')
  if (verb === undefined || verb < k || IDLE.has(tree.lower[verb] as string)) return undefined
  const tag = tree.tag(verb)
  if ((tag !== 'VBZ' && tag !== 'VBP') || tree.child(verb, 'aux') !== undefined) return undefined
  const actor = subjectHead(tree, verb)
  const asker = subjectHead(tree, k)
  if (actor === undefined || actor < k || asker === undefined || !isAgent(tree, actor))
    return undefined
  return made(tree, k, 'request', 'directive', verb, { actor, asker, isDoubtful: true })
}

const IDLE = verbSet('be have know understand see find feel think get enjoy like do hear')

/** "It is time to end this war." */
function timeTo(tree: Tree, k: number): Act | undefined {
  if (!mayCall(tree.lower, k)) return undefined
  const before = tree.lower.slice(Math.max(0, k - 4), k)
  if (!before.includes('it') || !before.some((word) => IS.has(word))) return undefined
  const verb = infinitiveAt(tree, k + 1)
  if (verb === undefined) return undefined
  return made(tree, k, 'demand', 'directive', verb, { isDoubtful: true })
}

const IS = wordSet("is 's")
