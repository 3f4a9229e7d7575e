import type { Tree } from '../../article/reported/tree.ts'
import { isPastForm } from '../../time/time-word.ts'
import type { EventStatus } from './event.ts'
import { wordSet } from './word-set.ts'

/** How a verb tells an act: as done, as to come, or as not done. */
export type Told = Exclude<EventStatus, 'headlineOnly'>

/**
 * How the words around a verb tell the act that it names, or `undefined` when they do not tell it as a
 * particular one: a habit, a wish, a condition, a question, an order.
 *
 * `isAhead` says whether the words name a day after that of speaking, because a present tense tells
 * plans by it: "she travels to Averholt on Friday".
 */
export function toldAs(tree: Tree, verb: number, isAhead: boolean, depth = 0): Told | undefined {
  if (depth > MOST_STEPS) return undefined
  const told = ownTense(tree, verb, isAhead, depth)
  if (told === undefined || isSupposed(tree, verb) || isDemandedBy(tree, verb)) return undefined
  return isDenied(tree, verb) || isDisputed(tree, verb) ? denied(told) : told
}

/** Verbs that are followed up, each by the one it depends on. */
const MOST_STEPS = 5

function ownTense(tree: Tree, verb: number, isAhead: boolean, depth: number): Told | undefined {
  const auxiliaries = auxiliariesOf(tree, verb)
  const modal = auxiliaries.find((word) => MODALS.has(word))
  if (modal !== undefined) return ofModal(modal, auxiliaries)
  const tag = tree.tag(verb)
  const has = auxiliaries.some((word) => HAVE.has(word))
  // "Have been going on since March"; "has met" is over.
  if (has) return tag === 'VBG' && auxiliaries.includes('been') ? 'ongoing' : 'happened'
  if (auxiliaries.includes('did')) return 'happened'
  if (auxiliaries.some((word) => word === 'do' || word === 'does')) return undefined
  const isBe = auxiliaries.some((word) => BE.has(word))
  const isPast = auxiliaries.some((word) => word === 'was' || word === 'were')
  // "She is to meet him on Friday."
  if (tag === 'VB' && isBe && tree.lower[verb - 1] === 'to' && auxiliaries.length === 1)
    return isPast ? undefined : 'planned'
  if (tag === 'JJ') return isPast ? 'happened' : isBe ? 'planned' : undefined
  if (tag === 'VBG' && isBe) {
    // "Are going to be announcing": the helper is an infinitive itself.
    if (auxiliaries.every((word) => word === 'be')) return ofHead(tree, verb, isAhead, depth)
    const isPlan = isAhead || LEAVING.has(tree.lower[verb] as string)
    if (isPast) return isPlan ? 'planned' : 'happened'
    return isPlan ? 'planned' : 'ongoing'
  }
  if (tag === 'VBN' || (tag === 'VBD' && isBe)) {
    if (isBe) return isPast ? 'happened' : isAhead ? 'planned' : undefined
    return tree.is(verb, 'conj') ? ofHead(tree, verb, isAhead, depth) : 'happened'
  }
  const isPresent = tag === 'VBP' || tag === 'VBZ'
  // The tagger may take "struck" for the present.
  if (tag === 'VBD' || (isPresent && isPastForm(tree.lower[verb] as string))) return 'happened'
  if (isPresent) {
    if (isAhead) return 'planned'
    // "As the forces withdraw": while this goes on.
    const mark = tree.child(verb, 'mark')
    const isMeanwhile = mark !== undefined && /^(?:as|while)$/.test(tree.lower[mark] as string)
    return isMeanwhile ? 'ongoing' : undefined
  }
  return ofHead(tree, verb, isAhead, depth)
}

/** How an infinitive or a participle is told: as the word says that it depends on. */
function ofHead(tree: Tree, verb: number, isAhead: boolean, depth: number): Told | undefined {
  const head = tree.head(verb)
  if (head >= tree.length) return undefined
  const before = tree.lower[verb - 1] as string
  if (tree.is(verb, 'conj')) return toldAs(tree, head, isAhead, depth + 1)
  if (tree.tag(verb) === 'VBG') {
    if (before === 'before') return 'planned'
    const preposition = prepositionOf(tree, verb)
    if (preposition !== undefined && AFTER.has(preposition)) return 'happened'
  }
  const word = tree.lower[head] as string
  if (tree.isVerb(head) || tree.tag(head) === 'JJ' || tree.tag(head) === 'VBN') {
    if (EXPECTING.has(word)) return isDenied(tree, head) ? 'denied' : 'expected'
    if (PLANNING.has(word)) return isDenied(tree, head) ? 'denied' : 'planned'
    if (word === 'going' && tree.tag(verb) === 'VB') {
      const isPast = auxiliariesOf(tree, head).some((aux) => aux === 'was' || aux === 'were')
      if (isPast) return undefined
      return isDenied(tree, head) ? 'denied' : 'planned'
    }
    // "She is to meet him on Friday", where the tree takes the purpose for a clause of its own.
    if (IS.has(word) && head === verb - 2 && before === 'to') return 'planned'
    if (REFUSING.has(word)) return ofRefusal(tree, head)
    if (FEELING.has(word) || (!tree.isVerb(head) && (GOING_ON.has(word) || MOVING.has(word)))) {
      const told = ofFeeling(tree, head, isAhead, depth)
      // Who was not able to meet did not; who was not glad to meet did.
      return word === 'able' && told !== undefined && isDenied(tree, head) ? denied(told) : told
    }
    return GOING_ON.has(word) || MOVING.has(word)
      ? toldAs(tree, head, isAhead, depth + 1)
      : undefined
  }
  if (tree.isNominal(head)) {
    if (PLANS.has(word)) return isNone(tree, head) ? 'denied' : 'planned'
    // "had the chance to meet", "it was an honor to host".
    if (CHANCES.has(word)) {
      const told = ofNoun(tree, head, isAhead, depth)
      return told !== undefined && isNone(tree, head) ? denied(told) : told
    }
    return tree.tag(verb) === 'VBG' && tree.is(verb, 'acl') ? 'ongoing' : undefined
  }
  return undefined
}

/** "I was pleased to meet", "I am honored to welcome her today": the welcome is under way or over. */
function ofFeeling(tree: Tree, head: number, isAhead: boolean, depth: number): Told | undefined {
  if (isAhead) return 'planned'
  const auxiliaries = [...auxiliariesOf(tree, head), ...copulasOf(tree, head)]
  const modal = auxiliaries.find((word) => MODALS.has(word))
  if (modal !== undefined) return ofModal(modal, auxiliaries)
  return depth > MOST_STEPS ? undefined : 'happened'
}

/** "Failed to meet", "will refuse to meet"; whoever "may refuse" or "did not refuse" leaves it open. */
function ofRefusal(tree: Tree, head: number): Told | undefined {
  const modal = auxiliariesOf(tree, head).find((word) => MODALS.has(word))
  const isOpen = isDenied(tree, head) || (modal !== undefined && !WILL.has(modal))
  return isOpen ? undefined : 'denied'
}

function ofNoun(tree: Tree, noun: number, isAhead: boolean, depth: number): Told | undefined {
  const head = tree.head(noun)
  if (copulasOf(tree, noun).length > 0) return isAhead ? 'planned' : 'happened'
  return head < tree.length && tree.isVerb(head)
    ? toldAs(tree, head, isAhead, depth + 1)
    : undefined
}

function ofModal(modal: string, auxiliaries: readonly string[]): Told | undefined {
  if (WILL.has(modal)) return auxiliaries.includes('have') ? 'expected' : 'planned'
  if (modal === 'may' || modal === 'might')
    return auxiliaries.includes('have') ? undefined : 'expected'
  if (modal === 'should' && auxiliaries.includes('be')) return 'expected'
  return undefined
}

/** "Did not meet" is as much of a denial as "will not meet"; "might not meet" is none. */
function denied(told: Told): Told | undefined {
  return told === 'expected' ? undefined : 'denied'
}

/** Whether a verb or what it depends on stands under "if", "whether" or in a question of yes or no. */
export function isSupposed(tree: Tree, verb: number): boolean {
  let at = verb
  let isWished = true
  for (let steps = 0; steps <= MOST_STEPS && at < tree.length; steps++) {
    for (let child = tree.firstChild(at); child >= 0; child = tree.nextChild(child)) {
      const word = tree.lower[child] as string
      if (
        SUPPOSING.has(word) &&
        child < verb &&
        (tree.is(child, 'mark') || tree.is(child, 'advmod'))
      )
        return true
    }
    const isSupposing = tree.isVerb(at) && SUPPOSING_VERBS.has(tree.lower[at] as string)
    if (isWished && isSupposing && at !== verb) return true
    if (tree.is(at, 'relcl')) return false
    const head = tree.head(at)
    // "I want to note that she met him": the wish is to note it.
    if (tree.is(at, 'ccomp') && !SUPPOSING_VERBS.has(tree.lower[head] ?? '')) isWished = false
    at = head
  }
  return isYesNoQuestion(tree, verb)
}

/** Whether the clause of a verb asks if it is so: "Did she meet him?" asks, "When did she?" supposes. */
function isYesNoQuestion(tree: Tree, verb: number): boolean {
  if (tree.lower[tree.length - 1] !== '?' && tree.lower[tree.length - 2] !== '?') return false
  let root = verb
  for (let steps = 0; steps <= MOST_STEPS; steps++) {
    const head = tree.head(root)
    if (head >= tree.length || tree.is(root, 'advcl') || tree.is(root, 'relcl')) break
    root = head
  }
  const subject = tree.child(root, 'nsubj', 'nsubjpass')
  const auxiliary = tree.child(root, 'aux', 'auxpass') ?? tree.child(root, 'cop')
  if (subject === undefined || auxiliary === undefined || auxiliary > subject) return false
  for (let k = tree.range(root).start; k < auxiliary; k++)
    if (QUESTION_WORDS.has(tree.lower[k] as string)) return false
  return true
}

/** Whether a verb is negated, by a word of its own or by who it says acts: "no longer", "no one", "neither". */
export function isDenied(tree: Tree, verb: number): boolean {
  for (
    let child = tree.firstChild(verb);
    child >= 0 && child < verb;
    child = tree.nextChild(child)
  ) {
    const word = tree.lower[child] as string
    if (word === 'not' || word === "n't" || word === 'never') return true
    if (word === 'longer' && tree.lower[child - 1] === 'no') return true
    const isSubject = tree.is(child, 'nsubj') || tree.is(child, 'nsubjpass')
    if (isSubject && (NOBODY.has(word) || NONE.has(firstWord(tree, child)))) return true
  }
  return false
}

/** The word that a noun begins with: `no` of "no one", `neither` of "neither the envoy". */
function firstWord(tree: Tree, noun: number): string {
  const first = tree.firstChild(noun)
  return tree.lower[first >= 0 && first < noun ? first : noun] as string
}

/**
 * Whether what the clause of a verb tells is said not to be so: "he denied that they met", "it is not true
 * that they met", "reports that they met are false".
 */
function isDisputed(tree: Tree, verb: number): boolean {
  const head = tree.head(verb)
  if (head >= tree.length) return false
  const mark = tree.child(verb, 'mark')
  const isThat =
    (mark !== undefined && tree.lower[mark] === 'that') || tree.lower[head + 1] === 'that'
  if (tree.is(verb, 'ccomp') || (isThat && tree.is(verb, 'advcl')))
    return isDisputing(tree, head) && (tree.isVerb(head) || isThat)
  const isOfClaim = isThat && CLAIMS.has(tree.lower[head] as string)
  const above = isOfClaim ? tree.head(head) : tree.length
  return above < tree.length && isDisputing(tree, above)
}

/** Whether a verb or an adjective says that something is not so. */
function isDisputing(tree: Tree, at: number): boolean {
  const word = tree.lower[at] as string
  if (word === 'true') return isDenied(tree, at)
  return DISPUTING.has(word) && !isDenied(tree, at)
}

/** "Demanded that the forces withdraw", "insisted that he leave": the bare form tells what is asked for. */
export function isDemandedBy(tree: Tree, verb: number): boolean {
  const head = tree.head(verb)
  if (head >= tree.length || !tree.is(verb, 'ccomp') || !DEMANDING.has(tree.lower[head] as string))
    return false
  const word = tree.lower[verb] as string
  // Taggers take the bare form for a past.
  const isBare = !/(?:ed|s)$/.test(word) && !isPastForm(word)
  return isBare && auxiliariesOf(tree, verb).every((auxiliary) => auxiliary === 'be')
}

/** Whether a noun is told not to be: "no intention", "has not any plans", "without a plan". */
export function isNone(tree: Tree, noun: number): boolean {
  for (let child = tree.firstChild(noun); child >= 0 && child < noun; child = tree.nextChild(child))
    if (NONE.has(tree.lower[child] as string)) return true
  const head = tree.head(noun)
  return head < tree.length && tree.isVerb(head) && isDenied(tree, head)
}

/** The words that help a verb: `has`, `been`. */
export function auxiliariesOf(tree: Tree, verb: number): string[] {
  const words: string[] = []
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child))
    if (tree.is(child, 'aux') || tree.is(child, 'auxpass') || tree.is(child, 'cop'))
      words.push(tree.lower[child] as string)
  return words
}

function copulasOf(tree: Tree, word: number): string[] {
  const words: string[] = []
  for (let child = tree.firstChild(word); child >= 0; child = tree.nextChild(child))
    if (tree.is(child, 'cop') || tree.is(child, 'auxpass')) words.push(tree.lower[child] as string)
  return words
}

/** The preposition before a participle: "after meeting". */
function prepositionOf(tree: Tree, verb: number): string | undefined {
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child))
    if (child < verb && (tree.is(child, 'case') || tree.is(child, 'mark'))) return tree.lower[child]
  return undefined
}

const MODALS = wordSet("will shall 'll wo ca would could can may might must should ought 'd")
const WILL = wordSet("will shall 'll wo")
const HAVE = wordSet("has have had having 've")
const IS = wordSet("is are am 's 're 'm")
const BE = wordSet("is are am was were be been being 's 're 'm")
const AFTER = wordSet('after since upon by in following from on for about')
/** Verbs whose progressive tells what is to come. */
const LEAVING = wordSet('going coming heading leaving returning arriving departing')
const PLANNING = wordSet(
  'plan plans planned planning intend intends intended intending scheduled set slated due about agreed ' +
    'decided invited looking look preparing prepares',
)
const EXPECTING = wordSet(
  'expect expects expected expecting hope hopes hoping likely expects anticipate anticipates',
)
const REFUSING = wordSet(
  'refuse refused refuses refusing declined decline declines fail failed fails failing unable',
)
const GOING_ON = wordSet(
  'began begun begin begins start started starts continue continued continues continuing get got kept keep ' +
    'finished completed resumed',
)
const FEELING = wordSet(
  'pleased glad happy honored honoured delighted proud privileged pleasure honor honour able grateful excited ' +
    'thrilled good great',
)
const MOVING = wordSet(
  'traveled travelled travel traveling travelling went go going flew fly flying came come coming returned ' +
    'return arrived joined join visited visit sat sit gathered gather convened hosted used led sent',
)
/** Nouns of what is meant to be done. */
export const PLANS: ReadonlySet<string> = wordSet(
  'plan plans intention decision invitation trip way',
)
/** Nouns of a chance that, as a rule, is taken. */
export const CHANCES: ReadonlySet<string> = wordSet(
  'chance opportunity honor honour pleasure privilege occasion time ability',
)
/** Words that open what is only supposed. */
export const SUPPOSING: ReadonlySet<string> = wordSet('if unless whether lest')
const SUPPOSING_VERBS = wordSet(
  'suppose imagine suggest suggests suggested urge urged ask asked want wants wanted',
)
const NONE = wordSet('no none without neither')
const NOBODY = wordSet('nobody none neither')
const DISPUTING = wordSet(
  'deny denies denied denying dismiss dismissed dismisses refute refuted refutes false untrue wrong incorrect',
)
/** Nouns of what is said, which may be false. */
const CLAIMS = wordSet(
  'reports report claims claim allegations allegation rumors rumours suggestions accusations',
)
const DEMANDING = wordSet(
  'demand demands demanded demanding insist insists insisted insisting request requested requests recommend ' +
    'recommended recommends propose proposed proposes suggest suggested suggests urged urges urge asked ask asks',
)
const QUESTION_WORDS = wordSet('when where why how what who whom which')
