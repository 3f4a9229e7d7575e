import {
  isExpressing,
  isFirmWord,
  isFormOfBe,
  judgingAdjective,
  ONLY_DENIED,
  type StanceCue,
  stanceNoun,
  stanceState,
  stanceVerb,
} from './stance-cue.ts'

/**
 * Whether the words of a sentence leave it possible that it tells a stance. The tree of a sentence takes
 * far longer than this, so nearly all sentences must fail here: cues such as `support` are frequent, and
 * few of them are said by somebody of what is the case.
 *
 * @param isReported whether the past tense tells of the day of speaking
 */
export function mayTakeStance(lower: readonly string[], isReported: boolean): boolean {
  for (let k = 0; k < lower.length; k++) {
    const word = lower[k] as string
    if (mayBeVerb(lower, k, isReported)) return true
    if (stanceNoun(word) !== undefined && mayBeNoun(lower, k)) return true
    if (stanceState(word) !== undefined && mayBeState(lower, k)) return true
    if (judgingAdjective(word) !== undefined && mayBeJudgment(lower, k)) return true
  }
  return false
}

/** "We have rejected the tolls", and not "the support", "who reject", "would support". */
function mayBeVerb(lower: readonly string[], k: number, isReported: boolean): boolean {
  const word = lower[k] as string
  const cues = stanceVerb(word)
  if (cues === undefined) return false
  if (!cues.some((cue) => isFollowed(lower, k, cue))) return false
  if (ONLY_DENIED.has(word) && !hasBefore(lower, k, DENYING)) return false
  const at = beforeAdverbs(lower, k)
  const before = lower[at] ?? ''
  if (word === 'back' && !BEFORE_BACK.has(before)) return false
  if (NEVER_BEFORE_VERB.has(before) || (!isReported && OTHERS.has(before))) return false
  // "To support" tells a stance only after a verb that carries it: "we continue to".
  if (before === 'to') return at > 0 && !NEVER_CARRY_ON.has(lower[at - 1] as string)
  if (/ed$|^stood$/.test(word)) return isReported || hasBefore(lower, k, HAVE)
  return !word.endsWith('ing') || hasBefore(lower, k, BEING)
}

/** "We reiterate our full support for", "our support for the truce is unwavering". */
function mayBeNoun(lower: readonly string[], k: number): boolean {
  if (!isFollowed(lower, k, stanceNoun(lower[k] as string) as StanceCue)) return false
  for (let at = k - 1; at >= 0 && at > k - FARTHEST_OWNER; at--)
    if (POSSESSIVES.has(lower[at] as string))
      return (
        isExpressing(lower[at - 1] ?? '') ||
        (OWN.has(lower[at] as string) && lower.some(isFirmWord))
      )
  return false
}

/** "We are firmly opposed to". */
function mayBeState(lower: readonly string[], k: number): boolean {
  const word = lower[k] as string
  if (!isFollowed(lower, k, stanceState(word) as StanceCue)) return false
  if (word.startsWith('favo') && lower[k - 1] !== 'in') return false
  for (let at = k - 1; at >= 0 && at > k - FARTHEST_BE; at--)
    if (isFormOfBe(lower[at] as string)) return true
  return false
}

/** "The closing of the strait is wholly unacceptable". */
function mayBeJudgment(lower: readonly string[], k: number): boolean {
  if (ARTICLES.has(lower[k - 1] ?? '')) return false
  for (let at = k - 1; at >= 0 && at > k - FARTHEST_COPULA; at--)
    if (COPULAS.has(lower[at] as string)) return !NO_CONCEPT.has(lower[at - 1] ?? 'it')
  return false
}

/** Whether what a cue needs stands close behind it: its preposition, or what may begin an object. */
function isFollowed(lower: readonly string[], k: number, { prepositions }: StanceCue): boolean {
  if (prepositions.length === 0) return !NEVER_OBJECT.has(lower[k + 1] ?? '.')
  for (let at = k + 1; at < k + 4; at++) if (prepositions.includes(lower[at] ?? '')) return true
  return false
}

/** The word before `k`, adverbs apart. */
function beforeAdverbs(lower: readonly string[], k: number): number {
  let at = k - 1
  while (at > 0 && ADVERB.test(lower[at] as string)) at--
  return at
}

function hasBefore(lower: readonly string[], k: number, words: ReadonlySet<string>): boolean {
  for (let at = k - 1; at >= 0; at--) if (words.has(lower[at] as string)) return true
  return false
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const ADVERB = /^(?:\w{3,}ly|also|always|still|too)$/

/** What stands before `back` when it is a verb. */
const BEFORE_BACK = set("i we to will not n't and")
/** What stands before a noun, begins a clause that is not the speaker's own, or tells what might be. */
const NEVER_BEFORE_VERB = set(
  "the a an this these those my our your his its their of in with from by on at without no any some such all who which that you would 'd could might may",
)
/** Who holds a stance only where a report tells of a speaker. */
const OTHERS = set('he she they it')
/** What stands before "to" and a verb, and carries no stance of the verb. */
const NEVER_CARRY_ON = set(
  'order ready able going is are was were be been as and or up how what seek seeks try trying tried agreed decided ' +
    'committed determined failed fails fail willing prepared pleased proud',
)
/** What begins no object. */
const NEVER_OBJECT = set(
  '. ; : ? ! ) ( - -- – — … of for by to from with at on into upon you it him them us me i we he she they who whom ' +
    'which what how why when where whether and or but nor as if because than is are was were be been has have had will ' +
    "would can could should shall may might must do does did not n't 's",
)
/** What denies, or refuses to do, what a verb behind it says. */
const DENYING = set(
  "not n't never no neither nor hardly barely scarcely refuse refuses refused refusing decline declines declined declining",
)
const HAVE = set("have has 've 's having")
const BEING = set("am is are 'm 're 's been")
const OWN = set('our my')
const POSSESSIVES = set('my our your his her its their')
const COPULAS = set("am is are was were be been being 'm 're 's")
/** What stands before "is" and names nothing to judge. */
const NO_CONCEPT = set(
  'it that this what which who there i we you he she they these those and but , not',
)
const ARTICLES = set('the a an of with any no some these those such for by')

/** Words back to the possessive of a noun, to the "be" of a state, and to that of a judgment. */
const FARTHEST_OWNER = 6
const FARTHEST_BE = 6
const FARTHEST_COPULA = 5
