import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import { type Concept, conceptAt, isLikeAdjective } from './concept.ts'
import { type Holder, holdersOf, isParty } from './holder.ts'
import { isConditional, ownVoice, subjectOf } from './own-voice.ts'
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

/** Who is for or against what, in one sentence. */
export interface Stance {
  readonly holder: Holder
  readonly cue: TokenRange
  readonly concept: Concept
  readonly agreement: boolean
  /** Whether it hangs on a condition, or is only not denied: "we do not oppose it". */
  readonly isPossible: boolean
}

/** How the tense of a stance is read. */
export interface StanceOptions {
  /** Whether the past tense tells of the day of speaking, as in "Oda said that she opposed". */
  readonly isReported: boolean
}

/** The stances that a sentence takes, in order. */
export function findStances(tree: Tree, options: StanceOptions): Stance[] {
  const found: Stance[] = []
  for (let k = 0; k < tree.length; k++) {
    found.push(
      ...verbStances(tree, k, options),
      ...nounStances(tree, k),
      ...stateStances(tree, k, options),
      ...judgments(tree, k),
    )
  }
  return found
}

/** "We oppose any change to the status quo." */
function verbStances(tree: Tree, verb: number, options: StanceOptions): Stance[] {
  const cues = stanceVerb(tree.lower[verb] as string)
  if (cues === undefined || !tree.isVerb(verb) || !isOfToday(tree, verb, options)) return []
  const place = cues.map((cue) => [cue, startAfter(tree, verb, cue)] as const)
  const [cue, start] = place.find(([, at]) => at !== undefined) ?? []
  if (cue === undefined || start === undefined) return []
  const told = tellStance(tree, verb)
  if (told === undefined) return []
  const { holders, isDenied } = told
  // "Prevention calls for money" needs it; and with whom one agrees is no matter.
  const lower = tree.lower[verb] as string
  if (
    lower.startsWith('call') &&
    holders.some((holder) => holder.kind === 'named' && !isParty(holder))
  )
    return []
  const isOnlyDenied = ONLY_DENIED.has(lower)
  if (isOnlyDenied && !isDenied) return []
  if (isDenied && (cue.denied === 'nothing' || (!isOnlyDenied && isUndone(tree, verb)))) return []
  const concepts = mattersFrom(tree, start, cue)
  if (
    /^welcom/.test(tree.lower[verb] as string) &&
    concepts.some(({ range }) => greets(tree, range))
  )
    return []
  const agreement = isOnlyDenied ? false : cue.agreement !== isDenied
  const cueRange = { start: verb, end: verb + 1 }
  const matters = concepts.filter(({ range }) => {
    if (lower.startsWith('call')) return !asksToAct(tree, range)
    return !cue.prepositions.includes('with') || !isName(tree, range)
  })
  const isPossible = isConditional(tree, verb) || (isDenied && cue.denied === 'possible')
  return matters.flatMap((concept) =>
    holders.map((holder) => ({ holder, cue: cueRange, concept, agreement, isPossible })),
  )
}

/** "We have not endorsed it": it has not been done so far. "We have never endorsed it" refuses it. */
function isUndone(tree: Tree, verb: number): boolean {
  if (tree.tag(verb) !== 'VBN') return false
  for (let at = tree.firstChild(verb); at >= 0 && at < verb; at = tree.nextChild(at))
    if (tree.lower[at] === 'not' || tree.lower[at] === "n't") return true
  return false
}

/** "We reiterate our opposition to the tolls." */
function nounStances(tree: Tree, noun: number): Stance[] {
  const cue = stanceNoun(tree.lower[noun] as string)
  if (cue === undefined || !(tree.tag(noun) ?? '').startsWith('NN')) return []
  const start = startAfter(tree, noun, cue)
  if (start === undefined) return []
  if (isFirm(tree, noun)) {
    const told = { holder: { kind: 'speaker' as const }, cue: { start: noun, end: noun + 1 } }
    return conceptsFrom(tree, start).map((concept) => ({
      ...{ ...told, concept, agreement: cue.agreement, isPossible: isConditional(tree, noun) },
    }))
  }
  const verb = expressingVerb(tree, noun)
  if (verb === undefined) return []
  const told = tellStance(tree, verb)
  if (told === undefined || told.isDenied) return []
  const isPossible = isConditional(tree, noun)
  const cueRange = { start: noun, end: noun + 1 }
  const { agreement } = cue
  return conceptsFrom(tree, start).flatMap((concept) =>
    told.holders.map((holder) => ({ holder, cue: cueRange, concept, agreement, isPossible })),
  )
}

/** "Our support for the truce is unwavering". */
function isFirm(tree: Tree, noun: number): boolean {
  if (!tree.is(noun, 'nsubj') || !/^(?:our|my)$/.test(tree.lower[tree.range(noun).start] ?? ''))
    return false
  const firm = tree.head(noun)
  if (firm >= tree.length) return false
  // "Remains" is a verb of its own.
  const said = /^remains?$/.test(tree.lower[firm] as string) ? firm + 1 : firm
  if (!isFirmWord(tree.lower[said] ?? '')) return false
  return ownVoice(tree, firm)?.isDenied === false
}

/** The verb of "we reiterate our full support". */
function expressingVerb(tree: Tree, noun: number): number | undefined {
  let owner = noun - 1
  while (owner > noun - 5 && /^(?:JJ|RB|NN|,|CC|VBG)/.test(tree.tag(owner) ?? '')) owner--
  if (tree.tag(owner) !== 'PRP$') return undefined
  return isExpressing(tree.lower[owner - 1] ?? '') ? owner - 1 : undefined
}

/** "We are opposed to the tolls", "Halvenia is in favor of a truce". */
function stateStances(tree: Tree, state: number, options: StanceOptions): Stance[] {
  const word = tree.lower[state] as string
  const cue = stanceState(word)
  if (cue === undefined) return []
  const start = startAfter(tree, state, cue)
  if (start === undefined) return []
  if (word.startsWith('favo') && tree.lower[state - 1] !== 'in') return []
  const be = beBefore(tree, state)
  if (be === undefined || (PAST.has(tree.lower[be] as string) && !options.isReported)) return []
  // The predicate may be the cue or, after "against", the noun itself.
  const told = tellStance(tree, predicateOf(tree, be))
  if (told === undefined) return []
  const cueRange = { start: state, end: state + 1 }
  const agreement = cue.agreement !== told.isDenied
  const isPossible = isConditional(tree, state) || (told.isDenied && cue.denied === 'possible')
  return mattersFrom(tree, start, cue).flatMap((concept) =>
    told.holders.map((holder) => ({ holder, cue: cueRange, concept, agreement, isPossible })),
  )
}

/** The form of "be" or "remain" shortly before a word. */
function beBefore(tree: Tree, at: number): number | undefined {
  for (let k = at - 1; k >= 0 && k > at - 6; k--) {
    if (isFormOfBe(tree.lower[k] as string)) return k
    if (!/^(?:RB|IN|,|CC)/.test(tree.tag(k) ?? '')) return undefined
  }
  return undefined
}

const PAST: ReadonlySet<string> = new Set(['was', 'were', 'remained'])

function predicateOf(tree: Tree, be: number): number {
  return tree.is(be, 'cop') || tree.is(be, 'aux') || tree.is(be, 'auxpass') ? tree.head(be) : be
}

/** "The closing of the strait is unacceptable": who speaks holds it. */
function judgments(tree: Tree, adjective: number): Stance[] {
  const agreement = judgingAdjective(tree.lower[adjective] as string)
  if (agreement === undefined || tree.child(adjective, 'cop') === undefined) return []
  if (!(tree.tag(adjective) ?? '').startsWith('JJ')) return []
  const told = ownVoice(tree, adjective)
  const subject = subjectOf(tree, adjective)
  if (told === undefined || subject === undefined || subject > adjective) return []
  const { start } = tree.range(subject)
  const concept = conceptAt(tree, start, { limit: adjective })
  // A judgment on part of a phrase is not one on the whole of it, and what is far is misread.
  const be = tree.child(adjective, 'cop') as number
  if (concept === undefined || be - concept.range.end > MOST_BEFORE_BE) return []
  // Of a person it tells an error: "Oda was wrong".
  if (isName(tree, concept.range)) return []
  const holder: Holder = { kind: 'speaker' }
  const cue = { start: adjective, end: adjective + 1 }
  const isPossible = isConditional(tree, adjective)
  return [{ holder, cue, concept, agreement: agreement !== told.isDenied, isPossible }]
}

/** Words that may stand between a phrase and "is". */
const MOST_BEFORE_BE = 1

/** Who holds the stance of a verb in the speaker's own voice, and whether the verb is denied. */
function tellStance(
  tree: Tree,
  verb: number,
): { readonly holders: readonly Holder[]; readonly isDenied: boolean } | undefined {
  const voice = ownVoice(tree, verb)
  if (voice === undefined || voice.isPending) return undefined
  const subject = subjectOf(tree, verb) ?? subjectOf(tree, voice.bearer)
  const holders = subject === undefined ? [] : holdersOf(tree, subject)
  const [holder] = holders
  if (holder === undefined) return undefined
  // "Halvenia must condemn the raid" is what the speaker asks of it.
  return voice.isDemanded && holder.kind !== 'speaker'
    ? undefined
    : { holders, isDenied: voice.isDenied }
}

/** Whether a verb tells of the day of speaking: in the present, the perfect, or to come. */
function isOfToday(tree: Tree, verb: number, { isReported }: StanceOptions): boolean {
  if (tree.child(verb, 'auxpass') !== undefined) return false
  const auxiliaries = (forms: ReadonlySet<string>): boolean => {
    for (let at = tree.firstChild(verb); at >= 0; at = tree.nextChild(at))
      if (at < verb && forms.has(tree.lower[at] as string)) return true
    return false
  }
  switch (tree.tag(verb)) {
    case 'VBD':
      return isReported
    case 'VBN':
      return auxiliaries(HAVE)
    case 'VBG':
      return auxiliaries(BEING)
    default:
      return !auxiliaries(DID) || isReported
  }
}

const HAVE: ReadonlySet<string> = new Set(['have', 'has', "'ve", "'s"])
const BEING: ReadonlySet<string> = new Set(['am', 'is', 'are', "'m", "'re", "'s", 'been'])
const DID: ReadonlySet<string> = new Set(['did', 'had'])

/** Where the phrase that a cue is about begins. */
function startAfter(tree: Tree, at: number, { prepositions }: StanceCue): number | undefined {
  let start = at + 1
  while (isBetween(tree, start, prepositions.length > 0)) start++
  start = afterStrongestTerms(tree, start)
  if (prepositions.length > 0) {
    if (!prepositions.includes(tree.lower[start] ?? '')) return undefined
    start++
  }
  return /^(?:DT|PDT|PRP\$|JJ|NN|CD|VBG)/.test(tree.tag(start) ?? '') ? start : undefined
}

/** An adverb; and before an object a comma, as in "condemns, in the strongest terms, the attack". */
function isBetween(tree: Tree, k: number, isBeforePreposition: boolean): boolean {
  if ((tree.tag(k) ?? '').startsWith('RB')) return true
  return tree.lower[k] === ',' && !isBeforePreposition
}

/** "Condemns in the strongest possible terms the attack". */
function afterStrongestTerms(tree: Tree, start: number): number {
  if (tree.lower[start] !== 'in' || tree.lower[start + 1] !== 'the') return start
  for (let k = start + 2; k < start + 6 && k < tree.length; k++)
    if (tree.lower[k] === 'terms') return tree.lower[k + 1] === ',' ? k + 2 : k + 1
  return start
}

/** What a verb or a state is about: phrases, or an act on something, "lifting the embargo". */
function mattersFrom(tree: Tree, start: number, cue: StanceCue): Concept[] {
  if (tree.tag(start) !== 'VBG' || isLikeAdjective(tree.lower[start] as string))
    return conceptsFrom(tree, start)
  // "Committed to lifting it", "believe in lifting it": what one means to do oneself.
  if (cue.prepositions.some((preposition) => cue.agreement && /^(?:to|in|by)$/.test(preposition)))
    return []
  if (!/^(?:DT|PRP\$|JJ|NN)/.test(tree.tag(start + 1) ?? '')) return []
  const object = conceptAt(tree, start + 1)
  if (object === undefined) return []
  const range = { start, end: object.range.end }
  return [{ text: `${tree.lower[start]} of ${object.text}`, range }]
}

/** The phrases joined by "and" that begin at `start`. */
function conceptsFrom(tree: Tree, start: number): Concept[] {
  const concepts: Concept[] = []
  let at: number | undefined = start
  while (at !== undefined && concepts.length < MOST_JOINED) {
    const concept: Concept | undefined = conceptAt(tree, at)
    if (concept === undefined) break
    concepts.push(concept)
    at = concept.next
  }
  return concepts
}

/** Phrases joined by "and" that are taken as concepts of one cue. */
const MOST_JOINED = 3

/**
 * "Calls for Halvenia to sign": who is to act is not what is called for. "Calls for a fund to pay them"
 * wants that fund.
 */
export function asksToAct(tree: Tree, { start, end }: TokenRange): boolean {
  if (isName(tree, { start, end })) return true
  const before = tree.lower[start - 1] ?? ''
  const isWanted =
    /^an?$/.test(before) ||
    (/^(?:for)?$/.test(before) && tree.tag(start)?.startsWith('JJ') === true)
  return tree.lower[end] === 'to' && tree.tag(end + 1) === 'VB' && !isWanted
}

/** Whether "welcome" greets a guest: somebody who is named, or people who are welcomed to a place. */
export function greets(tree: Tree, range: TokenRange): boolean {
  const next = tree.lower[range.end]
  if (next === 'to' || next === 'back' || next === 'here' || next === 'home') return true
  if (isName(tree, range)) return true
  for (let k = range.start; k < range.end; k++) {
    const tag = tree.tag(k) ?? ''
    if (tag === 'IN') {
      if (tree.lower.slice(k, range.end).includes('to')) return isGuest(tree, k - 1)
      // "Oda in Drast", "the Sorrenay delegation at the airport".
      return GUESTS.has(tree.lower[k - 1] as string) || isName(tree, { start: range.start, end: k })
    }
    if (tag === 'TO') return isGuest(tree, k - 1)
  }
  return isGuest(tree, range.end - 1)
}

function isGuest(tree: Tree, noun: number): boolean {
  return (tree.tag(noun) ?? '').startsWith('NNP') || GUESTS.has(tree.lower[noun] as string)
}

const GUESTS: ReadonlySet<string> = new Set(
  'leader leaders delegation delegations guest guests student students member members minister ministers president presidents'.split(
    ' ',
  ),
)

function isName(tree: Tree, { start, end }: TokenRange): boolean {
  for (let k = start; k < end; k++) if (!/^(?:NNP|CC)/.test(tree.tag(k) ?? '')) return false
  return true
}
