import type { Tree } from '../../article/reported/tree.ts'
import type { Act } from './act.ts'
import { isAgent } from './agent-noun.ts'
import { made } from './made-act.ts'
import { infinitiveAt, isDenied, PRESENT_BE, subjectHead } from './predicate.ts'
import { verbSet, wordSet } from './verb-set.ts'

/**
 * The act that a sentence tells as a state of affairs: "our commitment is ironclad", "the door is open",
 * "our aim is to sail", "they reached an agreement to sail". Read from its most telling word.
 */
export function standingAct(tree: Tree, k: number): Act | undefined {
  const turn = TURNS.get(tree.lower[k] as string)
  return turn?.may(tree.lower, k) === true ? turn.read(tree, k) : undefined
}

/** The most telling words of these turns. */
export function standingWords(): string[] {
  return [...TURNS.keys()]
}

/** Whether the words around the most telling one leave the turn possible. */
export function mayStand(lower: readonly string[], k: number): boolean {
  return TURNS.get(lower[k] as string)?.may(lower, k) === true
}

interface Turn {
  readonly may: (lower: readonly string[], k: number) => boolean
  readonly read: (tree: Tree, k: number) => Act | undefined
}

/** "Our commitment to the treaty is ironclad", "our policy has not changed". */
const lasting: Turn = {
  may: (lower, k) =>
    before(lower, k, 4, OURS) && (after(lower, k, 14, LASTING) || after(lower, k, 14, CHANGING)),
  read(tree, k) {
    const owner = tree.child(k, 'poss')
    if (owner === undefined || !tree.is(k, 'nsubj')) return undefined
    const verb = tree.head(k)
    if (verb >= tree.length || verb < k) return undefined
    const word = lastingWord(tree, verb)
    if (word === undefined) return undefined
    const isNegative = CHANGING.has(tree.lower[word] as string)
    if (isNegative && !isDenied(tree, word)) return undefined
    const force = isNegative ? 'intention' : 'commissive'
    return made(tree, k, 'assurance', force, word, { actor: k, asker: owner, isNegative })
  },
}

/** The word that says that something lasts: the predicate, or what "remains" governs. */
function lastingWord(tree: Tree, verb: number): number | undefined {
  const lower = tree.lower[verb] as string
  if (LASTING.has(lower) || CHANGING.has(lower)) return verb
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child))
    if (child > verb && LASTING.has(tree.lower[child] as string)) return child
  return undefined
}

const OURS = wordSet('our my')
const LASTING = wordSet(
  'ironclad iron-clad unshakable unshakeable unwavering unchanged steadfast rock-solid unbreakable sacrosanct absolute enduring',
)
const CHANGING = wordSet('change changed waver wavered falter faltered diminish weaken')

/** "You have my word." */
const word: Turn = {
  may: (lower, k) =>
    OURS.has(lower[k - 1] ?? '') && lower[k - 2] === 'have' && !CLAUSE.has(lower[k + 1] ?? ''),
  read: (tree, k) =>
    made(tree, k, 'assurance', 'commissive', k, { actor: k - 1, asker: k - 1, isDoubtful: true }),
}

const CLAUSE = wordSet('that to we i')

const DENYING = wordSet("not n't never")

/** "We do not seek a war", "we seek no war". */
const seek: Turn = {
  may: (lower, k) => DENYING.has(lower[k - 1] ?? '') || lower[k + 1] === 'no',
  read(tree, k) {
    const actor = subjectHead(tree, k)
    const object = tree.child(k, 'obj')
    if (actor === undefined || object === undefined || !isAgent(tree, actor)) return undefined
    if (tree.lower[actor] === 'i' || tree.lower[k + 1] === 'to') return undefined
    return made(tree, k, 'assurance', 'intention', k, { actor, asker: actor, isNegative: true })
  },
}

/** "We do not accept the annexation": what is refused now is refused on. */
const refuse: Turn = {
  may: (lower, k) => lower[k - 2] === 'do' && DENYING.has(lower[k - 1] as string),
  read(tree, k) {
    const actor = subjectHead(tree, k)
    if (actor === undefined || tree.lower[actor] !== 'we') return undefined
    if (tree.child(k, 'obj') === undefined) return undefined
    return made(tree, k, 'redLine', 'prohibition', k, { actor, asker: actor, isNegative: true })
  },
}

/** "Our aim is to sail", "there are no plans to sail". */
const aim: Turn = {
  may: (lower, k) =>
    (BEING.has(lower[k + 1] ?? '') && lower[k + 2] === 'to') ||
    (lower[k - 1] === 'no' && (lower[k + 1] === 'to' || lower[k + 1] === 'of')),
  read(tree, k) {
    if (tree.lower[k - 1] === 'no') return noPlan(tree, k)
    const owner = tree.child(k, 'poss')
    const verb = infinitiveAt(tree, k + 2)
    if (owner === undefined || verb === undefined) return undefined
    if (!OURS.has(tree.lower[owner] as string) && !isAgent(tree, owner)) return undefined
    if (tree.lower[owner] === 'its') return undefined
    return made(tree, k, 'plan', 'intention', verb, { actor: owner, asker: owner })
  },
}

const BEING = wordSet('is remains')

/** "There are no plans to", "we have no intention of": nothing of the kind will be done. */
function noPlan(tree: Tree, k: number): Act | undefined {
  const head = tree.lower[k - 2] as string
  if (!HAVING.has(head)) return undefined
  const verb =
    tree.lower[k + 1] === 'of' && tree.tag(k + 2) === 'VBG' ? k + 2 : infinitiveAt(tree, k + 1)
  if (verb === undefined) return undefined
  const subject = subjectHead(tree, k - 2)
  const isThere = tree.lower[k - 3] === 'there'
  if (!isThere && (subject === undefined || !isAgent(tree, subject))) return undefined
  return made(tree, k, 'assurance', 'intention', verb, {
    ...(subject === undefined || isThere ? {} : { actor: subject, asker: subject }),
    isNegative: true,
  })
}

const HAVING = wordSet("have has 've are is")

/** "The door to talks remains open." */
const door: Turn = {
  may: (lower, k) =>
    (lower[k - 1] === 'the' || OURS.has(lower[k - 1] ?? '')) &&
    has(lower, k + 1, k + 10, 'open') &&
    !after(lower, k, 8, PAST),
  read(tree, k) {
    let open = k + 1
    while (tree.lower[open] !== 'open') open++
    const isPredicate = [open - 1, open - 2].some((at) => OPEN_BE.has(tree.lower[at] as string))
    if (!isPredicate) return undefined
    return made(tree, k, 'offer', 'readiness', open, { isDoubtful: true })
  },
}

const PAST = wordSet("was were had 'd did")
const OPEN_BE = wordSet("is are 's remains remain stays stay")

/** "Our offer remains on the table", "the offer still stands". */
const offer: Turn = {
  may: (lower, k) =>
    (lower[k - 1] === 'the' || lower[k - 1] === 'that' || OURS.has(lower[k - 1] ?? '')) &&
    (has(lower, k + 1, k + 6, 'table') || has(lower, k + 1, k + 3, 'stands')) &&
    !after(lower, k, 4, PAST),
  read(tree, k) {
    const verb = tree.head(k)
    if (!tree.is(k, 'nsubj') || verb >= tree.length || verb < k) return undefined
    return made(tree, k, 'offer', 'readiness', verb, { isDoubtful: true })
  },
}

/** "All options are on the table." */
const options: Turn = {
  may: (lower, k) =>
    before(lower, k, 3, ALL) && has(lower, k + 1, k + 6, 'table') && !after(lower, k, 4, PAST),
  read(tree, k) {
    const verb = tree.head(k)
    if (!tree.is(k, 'nsubj') || verb >= tree.length || verb < k) return undefined
    return made(tree, k, 'warning', 'readiness', verb, { isDoubtful: true })
  },
}

const ALL = wordSet('all every')

/** "The use of such weapons is a red line." What only points to it, as "that is", tells no act. */
const redLine: Turn = {
  may: (lower, k) =>
    lower[k - 1] === 'red' && before(lower, k, 4, DRAWN) && !before(lower, k, 4, PAST),
  read(tree, k) {
    const act = tree.child(k, 'nsubj')
    if (act === undefined || act > k || tree.child(k, 'cop') === undefined) return undefined
    if (!tree.isNominal(act) && !tree.isVerb(act)) return undefined
    if (tree.tag(act) === 'PRP' || isDenied(tree, k)) return undefined
    return {
      ...made(tree, k, 'redLine', 'prohibition', act, { isDoubtful: true }),
      action: tree.range(act),
      cue: { start: k - 1, end: k + 1 },
    }
  },
}

const DRAWN = wordSet("is are 's be remains remain")

/** "We reserve the right to respond." */
const right: Turn = {
  may: (lower, k) => before(lower, k, 3, RESERVING) && has(lower, k + 1, k + 8, 'to'),
  read(tree, k) {
    let reserve = k - 1
    while (!RESERVING.has(tree.lower[reserve] as string)) reserve--
    const actor = subjectHead(tree, reserve)
    let verb: number | undefined
    for (let at = k + 1; at < k + 8 && verb === undefined; at++) verb = infinitiveAt(tree, at)
    if (actor === undefined || verb === undefined || !isAgent(tree, actor)) return undefined
    return made(tree, k, 'warning', 'readiness', verb, { actor, asker: actor, isDoubtful: true })
  },
}

const RESERVING = wordSet('reserve reserves reserving')

/** "We are about to open the bridge." */
const about: Turn = {
  may: (lower, k) => lower[k + 1] === 'to' && before(lower, k, 3, PRESENT_BE),
  read(tree, k) {
    const verb = infinitiveAt(tree, k + 1)
    const be = tree.lower[k - 1] === 'just' ? k - 2 : k - 1
    if (verb === undefined || !PRESENT_BE.has(tree.lower[be] as string)) return undefined
    const actor = be > 0 && tree.isNominal(be - 1) ? be - 1 : undefined
    if (actor === undefined || !isAgent(tree, actor)) return undefined
    if (SPOKEN.has(tree.lower[verb] as string) || tree.lower[k + 2] === 'be') return undefined
    return made(tree, k, 'plan', 'intention', verb, { actor, asker: actor })
  },
}

/** What is done in the speech itself, and what merely happens. */
const SPOKEN = verbSet(
  'say tell hear see read be have get begin start talk ask show answer lose win become face',
)

/** "We reached an agreement to open the border", "on opening the border". */
const agreement: Turn = {
  may: (lower, k) => before(lower, k, 4, REACHING) && AGREED_ON.has(lower[k + 1] ?? ''),
  read(tree, k) {
    let reach = k - 1
    while (!REACHING.has(tree.lower[reach] as string)) reach--
    const actor = subjectHead(tree, reach)
    if (actor === undefined || !isAgent(tree, actor) || isDenied(tree, reach)) return undefined
    if (tree.tag(reach) === 'VB') return undefined
    const verb =
      infinitiveAt(tree, k + 1) ??
      (tree.tag(k + 2) === 'VBG' || tree.tag(k + 2) === 'NN' ? k + 2 : undefined)
    if (verb === undefined) return undefined
    return made(tree, k, 'agreement', 'agreement', verb, { actor, asker: actor })
  },
}

const REACHING = wordSet('reached concluded struck')
const AGREED_ON = wordSet('to on')

/** "The vote is set for Thursday." */
const setFor: Turn = {
  may: (lower, k) => lower[k + 1] === 'for' && PRESENT_BE.has(lower[k - 1] ?? ''),
  read(tree, k) {
    const actor = tree.child(k, 'nsubjpass', 'nsubj')
    if (actor === undefined || actor > k) return undefined
    return made(tree, k, 'plan', 'intention', k, { actor, needsDay: true })
  },
}

const TURNS: ReadonlyMap<string, Turn> = new Map<string, Turn>([
  ...'commitment support policy position resolve solidarity stance determination alliance friendship bond partnership'
    .split(' ')
    .map((noun) => [noun, lasting] as const),
  ...'goal aim objective intention plan plans intent'
    .split(' ')
    .map((noun) => [noun, aim] as const),
  ...'accept recognize tolerate'.split(' ').map((verb) => [verb, refuse] as const),
  ...'set slated scheduled'.split(' ').map((verb) => [verb, setFor] as const),
  ...'agreement understanding deal consensus'.split(' ').map((noun) => [noun, agreement] as const),
  ['word', word],
  ['seek', seek],
  ['door', door],
  ['offer', offer],
  ['options', options],
  ['right', right],
  ['line', redLine],
  ['about', about],
])

function has(lower: readonly string[], start: number, end: number, wanted: string): boolean {
  for (let k = start; k < end && k < lower.length; k++) if (lower[k] === wanted) return true
  return false
}

/** Whether one of some words stands among the `count` words before `k`. */
function before(
  lower: readonly string[],
  k: number,
  count: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = k - 1; at >= 0 && at >= k - count; at--)
    if (words.has(lower[at] as string)) return true
  return false
}

function after(
  lower: readonly string[],
  k: number,
  count: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = k + 1; at < lower.length && at <= k + count; at++)
    if (words.has(lower[at] as string)) return true
  return false
}
