import type { Tree } from '../../article/reported/tree.ts'
import type { Act } from './act.ts'
import { isAgent } from './agent-noun.ts'
import type { CommitmentType } from './commitment.ts'
import { infinitiveAfter, made, nounAfter } from './made-act.ts'
import {
  infinitiveAt,
  infinitiveOf,
  isDenied,
  NEGATIONS,
  PRESENT_BE,
  subjectHead,
} from './predicate.ts'
import { verbSet } from './verb-set.ts'

/** The act that a fixed turn of words makes, read from its most telling word. */
export function idiomAct(tree: Tree, k: number): Act | undefined {
  return IDIOMS.get(tree.lower[k] as string)?.(tree, k)
}

/** Whether "it" or "time" stands before "essential for" or the like. */
function isOfIt(lower: readonly string[], k: number): boolean {
  for (let at = k; at >= 0 && at > k - 5; at--)
    if (lower[at] === 'it' || lower[at] === 'time') return true
  return false
}

/** The most telling words of all fixed turns. */
export function idiomWords(): string[] {
  return [...IDIOMS.keys()]
}

/** Whether the words around the most telling one leave a fixed turn possible. */
export function mayBeIdiom(lower: readonly string[], k: number): boolean {
  const next = lower[k + 1]
  const before = lower[k - 1]
  switch (lower[k]) {
    case 'mistake':
      return GRAVE.has(before ?? '') && lower.slice(Math.max(0, k - 5), k).includes('it')
    case 'count':
    case 'rely':
      return next === 'on'
    case 'rule':
    case 'ruled':
    case 'ruling':
      return next === 'out'
    case 'forward':
      return next === 'to' && ARRANGED.has(lower[k + 2] ?? '')
    case 'invitation':
      return lower.slice(0, k).some((word) => ACCEPTING.has(word))
    case 'track':
      return next === 'to'
    case 'see':
      return before === 'to' && WANTING.has(lower[k - 2] ?? '')
    case 'announce':
    case 'announces':
    case 'announced':
    case 'announcing':
      return lower.slice(k, k + FARTHEST_BE).some((word) => PRESENT_BE.has(word))
    case 'let':
      return (k === 0 || k === 1) && DETERMINERS.has(next ?? '')
    case 'do':
      return k <= 2 && NEGATIONS.has(next ?? '')
    case 'until':
      return lower.indexOf('to', k) > 0 && leavesTime(lower, k)
    case 'hours':
    case 'days':
    case 'weeks':
      return next === 'to' && leavesTime(lower, k)
    case 'need':
    case 'necessity':
    case 'importance':
    case 'urgency':
      return lower.some((word) => STRESSING.has(word))
    default:
      return (next === 'for' || next === 'that') && isOfIt(lower, k)
  }
}

/** Whether "has" or "gives" stands before a time. */
function leavesTime(lower: readonly string[], k: number): boolean {
  return lower
    .slice(Math.max(0, k - FARTHEST_GIVER - 2), k)
    .some((word) => HAVING.has(word) || GIVING.has(word))
}

/** Words between "announced" and the "is" of what is announced. */
const FARTHEST_BE = 12

type ReadIdiom = (tree: Tree, k: number) => Act | undefined

/** "They can count on us to help". */
function countOn(tree: Tree, k: number): Act | undefined {
  if (tree.lower[k + 1] !== 'on' || isDenied(tree, k)) return undefined
  const actor = nounAfter(tree, k + 2)
  if (actor === undefined) return undefined
  const verb = infinitiveAfter(tree, actor)
  return verb === undefined ? undefined : made(tree, k, 'promise', 'commissive', verb, { actor })
}

/** "It would be a grave mistake to close the strait": whoever thinks of it is warned. */
function graveMistake(tree: Tree, k: number): Act | undefined {
  const subject = tree.child(k, 'nsubj', 'expl')
  const be = tree.child(k, 'cop')
  if (subject === undefined || tree.lower[subject] !== 'it' || isDenied(tree, k)) return undefined
  // "It was a grave mistake to" tells of what was done.
  if (be === undefined || !TO_COME_BE.has(tree.lower[be] as string)) return undefined
  const isFor = tree.lower[k + 1] === 'for'
  const actor = isFor ? nounAfter(tree, k + 2) : undefined
  const verb = actor === undefined ? infinitiveAt(tree, k + 1) : infinitiveAfter(tree, actor)
  if (verb === undefined || (actor !== undefined && !isOther(tree, actor))) return undefined
  return made(tree, k, 'warning', 'readiness', verb, {
    ...(actor === undefined ? {} : { actor }),
    isDoubtful: true,
  })
}

const TO_COME_BE: ReadonlySet<string> = new Set(['be', 'is', "'s"])
const GRAVE: ReadonlySet<string> = new Set('grave serious fatal'.split(' '))

/** "We are not ruling out further action": a threat by what is left open; "we rule out further action" assures. */
function ruleOut(tree: Tree, k: number): Act | undefined {
  if (tree.lower[k + 1] !== 'out') return undefined
  if (!isDenied(tree, k)) return ruledOut(tree, k)
  const object = tree.child(k, 'obj') ?? nounAfter(tree, k + 2)
  const actor = subjectHead(tree, k)
  if (object === undefined || actor === undefined) return undefined
  const verb = infinitiveOf(tree, object) ?? object
  return made(tree, k, 'warning', 'readiness', verb, { actor, asker: actor, isDoubtful: true })
}

/** "We rule out [sending] troops". */
function ruledOut(tree: Tree, k: number): Act | undefined {
  const actor = subjectHead(tree, k)
  if (actor === undefined || !OWN.has(tree.lower[actor] as string)) return undefined
  // "We would rule out", "we ruled out", "we cannot rule out": nothing is ruled out now.
  for (let child = tree.firstChild(k); child >= 0 && child < k; child = tree.nextChild(child))
    if (tree.tag(child) === 'MD' || tree.lower[child] === 'to') return undefined
  if (tree.tag(k) === 'VBD') return undefined
  const verb = tree.tag(k + 2) === 'VBG' ? k + 2 : (tree.child(k, 'obj') ?? nounAfter(tree, k + 2))
  if (verb === undefined || verb < k) return undefined
  return made(tree, k, 'assurance', 'commissive', verb, { actor, asker: actor, isLeftUndone: true })
}

const OWN: ReadonlySet<string> = new Set(['we', 'i'])

/** "I am looking forward to hosting them": a visit that is arranged, while "to working with you" is not. */
function lookForward(tree: Tree, k: number): Act | undefined {
  if (!/^look/.test(tree.lower[k - 1] ?? '') || tree.lower[k + 1] !== 'to') return undefined
  const verb = k + 2
  if (!ARRANGED.has(tree.lower[verb] ?? '')) return undefined
  const actor = subjectHead(tree, k - 1)
  return actor === undefined
    ? undefined
    : made(tree, k - 1, 'plan', 'intention', verb, { actor, asker: actor })
}

const ARRANGED: ReadonlySet<string> = new Set(
  'hosting welcoming visiting traveling travelling returning'.split(' '),
)

/** "I have accepted the invitation of the Council to speak". */
function acceptInvitation(tree: Tree, k: number): Act | undefined {
  const accept = tree.head(k)
  if (accept >= k || !ACCEPTING.has(tree.lower[accept] as string) || isDenied(tree, accept))
    return undefined
  const verb = infinitiveAfter(tree, k)
  const actor = subjectHead(tree, accept)
  return verb === undefined || actor === undefined
    ? undefined
    : made(tree, accept, 'plan', 'intention', verb, { actor, asker: actor, isDoubtful: true })
}

const ACCEPTING: ReadonlySet<string> = new Set(['accept', 'accepts', 'accepted'])

/** "The economy is on track to shrink". */
function onTrack(tree: Tree, k: number): Act | undefined {
  const before = tree.lower[k - 1]
  if (before !== 'on' && !(k > 1 && before === 'the' && tree.lower[k - 2] === 'on'))
    return undefined
  const verb = infinitiveAt(tree, k + 1)
  if (verb === undefined) return undefined
  const actor = subjectHead(tree, k)
  return made(tree, k, 'forecast', 'expectation', verb, actor === undefined ? {} : { actor })
}

/** "It is essential that they sign", "it is time for them to sign". */
function itIs(type: CommitmentType): ReadIdiom {
  return (tree, k) => {
    if (isDenied(tree, k) || !isSaidOfIt(tree, k)) return undefined
    const next = tree.lower[k + 1]
    if (next === 'for') {
      const actor = nounAfter(tree, k + 2)
      if (actor === undefined || !isOther(tree, actor)) return undefined
      const verb = infinitiveAfter(tree, actor)
      return verb === undefined
        ? undefined
        : made(tree, k, type, 'directive', verb, { actor, isDoubtful: true })
    }
    if (next !== 'that') return undefined
    const verb = tree.child(k, 'ccomp', 'advcl')
    if (verb === undefined || verb < k) return undefined
    const actor = subjectHead(tree, verb)
    if (actor === undefined || actor < k || !isOther(tree, actor)) return undefined
    return made(tree, k, type, 'directive', verb, { actor, isDoubtful: true })
  }
}

function isSaidOfIt(tree: Tree, k: number): boolean {
  for (let at = k - 1; at >= 0 && at > k - 5; at--) {
    const lower = tree.lower[at] as string
    if (lower === 'it' || lower === 'time') return true
    if (lower === 'was' || lower === 'were') return false
  }
  return false
}

/** "We hope to see them play a part": what is hoped for is asked of them. */
function hopeToSee(tree: Tree, k: number): Act | undefined {
  if (tree.lower[k - 1] !== 'to' || !WANTING.has(tree.lower[k - 2] ?? '')) return undefined
  const actor = nounAfter(tree, k + 1)
  if (actor === undefined) return undefined
  // "We would like to see the crew released": whoever can is asked.
  if (tree.tag(actor + 1) === 'VBN' && tree.is(actor + 1, 'acl'))
    return made(tree, k - 2, 'request', 'directive', actor + 1, { actor, isDoubtful: true })
  if (!isAgent(tree, actor)) return undefined
  for (let verb = actor + 1; verb < tree.length && verb <= tree.range(actor).end + 1; verb++) {
    const tag = tree.tag(verb)
    if (tag === 'VB' || tag === 'VBP' || tag === 'VBG')
      return made(tree, k - 2, 'request', 'directive', verb, { actor, isDoubtful: true })
    if (!tree.isAdverb(verb) && !tree.isNominal(verb)) return undefined
  }
  return undefined
}

const WANTING: ReadonlySet<string> = new Set(
  'hope hoping hopes like want wants expect expects'.split(' '),
)

/** "The council stressed the need for them to sign", "the importance of signing". */
function stressedNeed(tree: Tree, k: number): Act | undefined {
  let verb: number | undefined
  for (let at = k - 1; at >= 0 && at > k - 5; at--) {
    if (STRESSING.has(tree.lower[at] as string)) verb = at
    else if (tree.isMark(at)) break
  }
  if (verb === undefined) return undefined
  const asker = subjectHead(tree, verb)
  if (asker === undefined) return undefined
  const type = tree.lower[k] === 'importance' ? 'request' : 'demand'
  const next = tree.lower[k + 1]
  if (next === 'of' && tree.tag(k + 2) === 'VBG')
    return made(tree, verb, type, 'directive', k + 2, { asker, isDoubtful: true })
  if (next === 'for') {
    const actor = nounAfter(tree, k + 2)
    if (actor === undefined) return undefined
    const inner = infinitiveAfter(tree, actor)
    return inner === undefined
      ? made(tree, verb, type, 'directive', actor, { asker, isDoubtful: true })
      : made(tree, verb, type, 'directive', inner, { actor, asker, isDoubtful: true })
  }
  const inner = infinitiveAt(tree, k + 1)
  return inner === undefined
    ? undefined
    : made(tree, verb, type, 'directive', inner, { asker, isDoubtful: true })
}

const STRESSING: ReadonlySet<string> = new Set(
  (
    'stress stresses stressed stressing emphasize emphasizes emphasized emphasise emphasised underline underlines ' +
    'underlined underscore underscores underscored reiterate reiterates reiterated reaffirm reaffirmed reaffirms'
  ).split(' '),
)

/** "She announced that Halvenia is sending flour": what is done from that day on. */
function announce(tree: Tree, k: number): Act | undefined {
  const verb = tree.child(k, 'ccomp', 'parataxis')
  if (verb === undefined || verb < k || tree.tag(verb) !== 'VBG') return undefined
  const be = tree.child(verb, 'aux')
  const actor = subjectHead(tree, verb)
  const asker = subjectHead(tree, k)
  if (be === undefined || !PRESENT_BE.has(tree.lower[be] as string)) return undefined
  if (actor === undefined || actor < k || asker === undefined || tree.lower[verb] === 'going')
    return undefined
  return made(tree, k, 'promise', 'commissive', verb, { actor, asker })
}

/** "Do not cross this line": an order at the head of a sentence. */
function doNot(tree: Tree, k: number): Act | undefined {
  let start = 0
  while (
    start < k &&
    (tree.tag(start) === 'CC' || tree.isMark(start) || OPENING.has(tree.lower[start] as string))
  )
    start++
  const isFirst = start === k || tree.tag(k - 1) === ':'
  if (!isFirst || !NEGATIONS.has(tree.lower[k + 1] ?? '')) return undefined
  let verb = k + 2
  while (tree.isAdverb(verb)) verb++
  const lower = tree.lower[verb] ?? ''
  if (tree.tag(verb) !== 'VB') return undefined
  if (lower === 'think' && tree.lower[verb + 1] === 'about' && tree.tag(verb + 2) === 'VBG')
    return made(tree, k, 'redLine', 'prohibition', verb + 2, { isNegative: true })
  const isOrdered = !ASIDES.has(lower) && tree.child(verb, 'obj', 'obl') !== undefined
  return isOrdered
    ? made(tree, k, 'demand', 'directive', verb, { isDoubtful: true, isLeftUndone: true })
    : undefined
}

/** With these "do not" is an aside or talk, and no order: "do not get me wrong", "do not forget our past". */
const ASIDES = verbSet(
  'get be have worry forget think know believe take make ask mention hold quote expect let look want like see tell say ' +
    'misunderstand mistake underestimate doubt assume read put go come mind wait laugh blame count rush fear despair ' +
    'understand remember hear listen talk speak call kid',
)

/**
 * "Harga has until Sunday to withdraw", "has 48 hours to withdraw", "we are giving them two days to
 * withdraw": what others are told to do by a day.
 */
function hasTime(tree: Tree, k: number): Act | undefined {
  let before = k - 1
  if (tree.lower[k] !== 'until') {
    while (tree.tag(before) === 'CD') before--
    if (before === k - 1) return undefined
  }
  const giver = HAVING.has(tree.lower[before] ?? '') ? undefined : giverBefore(tree, before)
  const have = giver ?? before
  const actor = giver === undefined ? subjectHead(tree, have) : before
  if (giver === undefined && !HAVING.has(tree.lower[have] ?? '')) return undefined
  if (giver === undefined && tree.child(have, 'aux') !== undefined) return undefined
  if (actor === undefined || !isOther(tree, actor)) return undefined
  const verb = infinitiveAfter(tree, k)
  if (verb === undefined) return undefined
  const asker = giver === undefined ? undefined : subjectHead(tree, giver)
  return made(tree, have, 'demand', 'directive', verb, {
    actor,
    ...(asker === undefined ? {} : { asker }),
    isDoubtful: true,
  })
}

/** The "give" of the present whose receiver ends at a token: "are [giving] the captain 48 hours". */
function giverBefore(tree: Tree, receiver: number): number | undefined {
  if (!tree.isNominal(receiver)) return undefined
  for (let k = receiver - 1; k >= 0 && k > receiver - FARTHEST_GIVER; k--) {
    if (GIVING.has(tree.lower[k] as string)) return tree.tag(k) === 'VB' ? undefined : k
    if (tree.isVerb(k) || tree.isMark(k)) return undefined
  }
  return undefined
}

/** Words between "give" and the last word of who is given time. */
const FARTHEST_GIVER = 5
const GIVING: ReadonlySet<string> = new Set(['give', 'gives', 'giving'])
const HAVING: ReadonlySet<string> = new Set(['has', 'have'])

/** "Let the ships sail first": what is asked of all. "Let me", "let there be" ask for nothing. */
function letThem(tree: Tree, k: number): Act | undefined {
  const isFirst = k === 0 || tree.isMark(k - 1) || (k === 1 && tree.tag(0) === 'CC')
  if (!isFirst || !DETERMINERS.has(tree.lower[k + 1] ?? '')) return undefined
  const actor = nounAfter(tree, k + 1)
  if (actor === undefined) return undefined
  for (let verb = actor + 1; verb < tree.length && verb < actor + LONGEST_PHRASE; verb++) {
    const isOfLet = tree.is(verb, 'xcomp') && tree.head(verb) === k
    const isBase = tree.tag(verb) === 'VB' || (tree.tag(verb) === 'VBP' && tree.is(verb, 'ccomp'))
    if (isOfLet || isBase || isBehindPassive(tree, verb))
      return tree.lower[verb] === 'be' || tree.is(verb, 'relcl')
        ? undefined
        : made(tree, k, 'request', 'directive', verb, { actor, isDoubtful: true })
    if (tree.isMark(verb)) return undefined
  }
  return undefined
}

/** "Let the ships that are loaded [move]": no noun can stand there, whatever the tagger says. */
function isBehindPassive(tree: Tree, k: number): boolean {
  const isDone = tree.tag(k - 1) === 'VBN' || /..ed$/.test(tree.lower[k - 1] ?? '')
  return tree.tag(k) === 'NN' && isDone && PASSIVE_BE.has(tree.lower[k - 2] ?? '')
}

const PASSIVE_BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'being'])

/** Words between "let" with its noun and the verb. */
const LONGEST_PHRASE = 20

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'these', 'those', 'both', 'all'])

const OPENING: ReadonlySet<string> = new Set(['please', 'so', 'well'])

const IDIOMS: ReadonlyMap<string, ReadIdiom> = new Map<string, ReadIdiom>([
  ['mistake', graveMistake],
  ['count', countOn],
  ['rely', countOn],
  ['rule', ruleOut],
  ['ruled', ruleOut],
  ['ruling', ruleOut],
  ['forward', lookForward],
  ['invitation', acceptInvitation],
  ['track', onTrack],
  ['see', hopeToSee],
  ['do', doNot],
  ...['until', 'hours', 'days', 'weeks'].map((word) => [word, hasTime] as const),
  ['let', letThem],
  ...['announce', 'announces', 'announced', 'announcing'].map((word) => [word, announce] as const),
  ...[
    'essential',
    'imperative',
    'vital',
    'crucial',
    'critical',
    'necessary',
    'incumbent',
    'time',
    'come',
  ].map((word) => [word, itIs('demand')] as const),
  ['important', itIs('request')],
  ...['need', 'necessity', 'importance', 'urgency'].map((word) => [word, stressedNeed] as const),
])

/** Whether somebody else than the one who speaks, or those who listen, is to act. */
function isOther(tree: Tree, actor: number): boolean {
  return !ADDRESSED.has(tree.lower[actor] as string) && isAgent(tree, actor)
}

const ADDRESSED: ReadonlySet<string> = new Set([
  'we',
  'us',
  'you',
  'i',
  'me',
  'everyone',
  'everybody',
  'people',
])
