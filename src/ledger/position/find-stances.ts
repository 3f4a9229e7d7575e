import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import { type Concept, conceptAt } from './concept.ts'
import { type Holder, holderOf, isParty } from './holder.ts'
import { ownVoice, subjectOf } from './own-voice.ts'
import {
  isExpressing,
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
  const { holder, isDenied } = told
  // "Prevention calls for money" needs it; and with whom one agrees is no matter.
  const lower = tree.lower[verb] as string
  if (lower.startsWith('call') && holder.kind === 'named' && !isParty(holder)) return []
  const isOnlyDenied = ONLY_DENIED.has(lower)
  if (isOnlyDenied && !isDenied) return []
  const concepts = conceptsFrom(tree, start)
  if (
    /^welcom/.test(tree.lower[verb] as string) &&
    concepts.some(({ range }) => greets(tree, range))
  )
    return []
  const agreement = isOnlyDenied ? false : cue.agreement !== isDenied
  const cueRange = { start: verb, end: verb + 1 }
  const matters = concepts.filter(
    ({ range }) => !cue.prepositions.includes('with') || !isName(tree, range),
  )
  return matters.map((concept) => ({ holder, cue: cueRange, concept, agreement }))
}

/** "We reiterate our opposition to the tolls." */
function nounStances(tree: Tree, noun: number): Stance[] {
  const cue = stanceNoun(tree.lower[noun] as string)
  if (cue === undefined || !(tree.tag(noun) ?? '').startsWith('NN')) return []
  const start = startAfter(tree, noun, cue)
  const verb = expressingVerb(tree, noun)
  if (start === undefined || verb === undefined) return []
  const told = tellStance(tree, verb)
  if (told === undefined || told.isDenied) return []
  const { holder } = told
  return conceptsFrom(tree, start).map((concept) => ({
    holder,
    cue: { start: noun, end: noun + 1 },
    concept,
    agreement: cue.agreement,
  }))
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
  return conceptsFrom(tree, start).map((concept) => ({
    holder: told.holder,
    cue: { start: state, end: state + 1 },
    concept,
    agreement: cue.agreement !== told.isDenied,
  }))
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
  const concept = conceptAt(tree, start, adjective)
  // A judgment on part of a phrase is not one on the whole of it, and what is far is misread.
  const be = tree.child(adjective, 'cop') as number
  if (concept === undefined || be - concept.range.end > MOST_BEFORE_BE) return []
  // Of a person it tells an error: "Oda was wrong".
  if (isName(tree, concept.range)) return []
  const holder: Holder = { kind: 'speaker' }
  const cue = { start: adjective, end: adjective + 1 }
  return [{ holder, cue, concept, agreement: agreement !== told.isDenied }]
}

/** Words that may stand between a phrase and "is". */
const MOST_BEFORE_BE = 1

/** Who holds the stance of a verb in the speaker's own voice, and whether the verb is denied. */
function tellStance(
  tree: Tree,
  verb: number,
): { readonly holder: Holder; readonly isDenied: boolean } | undefined {
  const voice = ownVoice(tree, verb)
  if (voice === undefined) return undefined
  const subject = subjectOf(tree, verb) ?? subjectOf(tree, voice.bearer)
  const holder = subject === undefined ? undefined : holderOf(tree, subject)
  return holder === undefined ? undefined : { holder, isDenied: voice.isDenied }
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

/** Whether "welcome" greets a guest: somebody who is named, or people who are welcomed to a place. */
function greets(tree: Tree, range: TokenRange): boolean {
  const next = tree.lower[range.end]
  if (next === 'to' || next === 'back' || next === 'here' || next === 'home') return true
  if (isName(tree, range)) return true
  for (let k = range.start; k < range.end; k++) {
    const tag = tree.tag(k) ?? ''
    if (tag === 'IN') return tree.lower.slice(k, range.end).includes('to') && isGuest(tree, k - 1)
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
