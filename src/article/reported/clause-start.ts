import type { CueSense } from '../lexicon/cue-lexicon.ts'
import {
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  skipHearer,
  skipTimes,
  TIME,
  takesHearer,
} from './insertion.ts'
import type { Tree } from './tree.ts'
import type { VerbGroup } from './verb-group.ts'

/** The "that" that opens the reported clause: next, or after a hearer, a day or a place. */
export function findThat(tree: Tree, { end, sense }: VerbGroup): number | undefined {
  for (let k = end; k < tree.length && k < end + FARTHEST_THAT; k++) {
    const lower = tree.lower[k] as string
    if (lower === 'that') {
      if (k === end) return isPronoun(tree, k) ? undefined : k
      // "the harbor that burned": the subject of a relative clause.
      if (tree.tag(k) === 'WDT' && !opensClause(tree, k + 1)) return undefined
      // "if they move across the line, that is a breach": a clause of its own.
      if (tree.tag(k) === 'DT' && tree.lower[k - 1] === ',') return undefined
      return isInsertion(tree, end, sense) ? k : undefined
    }
    if (lower === ';' || lower === ':') return undefined
    if (k > end && (tree.isFinite(k) || tree.tag(k) === 'VB')) return undefined
  }
  return undefined
}

function opensClause(tree: Tree, k: number): boolean {
  return opensSubject(tree, k) || tree.tag(k)?.startsWith('W') === true
}

/** Words between a verb and its "that": hearers with their posts take up many. */
const FARTHEST_THAT = 30

/** Whether a "that" right after the verb points to a thing: "confirmed that report". */
function isPronoun(tree: Tree, that: number): boolean {
  const tag = tree.tag(that + 1)
  if (tag === undefined || tree.isMark(that + 1)) return tree.lower[that + 1] !== ','
  if (tag !== 'NN' && tag !== 'NNS' && tag !== 'JJ') return false
  for (let k = that + 2; k < tree.length && k < that + 14 && !tree.isMark(k); k++)
    if (tree.isFinite(k)) return false
  return true
}

/** Whether what stands right after the verb only tells to whom, when and where. */
function isInsertion(tree: Tree, at: number, sense: CueSense): boolean {
  const tag = tree.tag(at)
  const lower = tree.lower[at] as string
  return (
    takesHearer(sense) ||
    tag === 'IN' ||
    tag === 'TO' ||
    tree.isAdverb(at) ||
    lower === ',' ||
    TIME.test(lower)
  )
}

/** The word that opens an indirect question: "asked [whether] …", "told her [why] …". */
export function findWh(tree: Tree, { start, verb, end, sense }: VerbGroup): number | undefined {
  // "said when he left" tells a time, "did not say when" leaves one open.
  const isOpen = sense.frames.get('np')?.reliability !== 'sure' || tree.tag(verb) === 'VB'
  for (let k = end; k < tree.length && k < end + FARTHEST_WH; k++) {
    const lower = tree.lower[k] as string
    if (k === end && OPENS_RELATIVE.has(lower)) return isOpen && verb > start ? k : undefined
    if (OPENS_QUESTION.has(lower)) return k === end || takesHearer(sense) ? k : undefined
    if (k === end && lower === 'who') return k
    if (tree.isVerb(k) || tree.isMark(k)) return undefined
  }
  return undefined
}

const FARTHEST_WH = 8
const OPENS_QUESTION: ReadonlySet<string> = new Set('whether if what why how'.split(' '))
/** These stand behind an object as often as they open a question. */
const OPENS_RELATIVE: ReadonlySet<string> = new Set('when where which'.split(' '))

/** Where a clause without "that" begins: with its subject, which a finite verb follows. */
export function findZero(tree: Tree, { end, sense }: VerbGroup): number | undefined {
  const at = skipTimes(tree, skipHearer(tree, end, sense))
  if (at >= tree.length || tree.isMark(at)) return undefined
  if (SUBJECT_PRONOUNS.has(tree.lower[at] as string)) return at
  // "said that was why": the pronoun is the subject.
  if (tree.lower[at] === 'that' && tree.isFinite(at + 1)) return at
  if (!opensSubject(tree, at) && tree.tag(at) !== 'RB') return undefined
  const isStrong = seldomTakesObject(sense)
  for (let k = at; k < tree.length && k < at + LONGEST_SUBJECT; k++) {
    const tag = tree.tag(k)
    const lower = tree.lower[k] as string
    if (tag === ':' || (k === at && tag?.startsWith('W'))) return undefined
    if (lower === 'that' && tag === 'IN' && !isStrong) return undefined
    // "have known each other since they sailed": the clause only tells when.
    if (k > at && SUBORDINATORS.has(lower) && tag === 'IN' && tree.is(k, 'mark')) return undefined
    if (!tree.isFinite(k)) continue
    const verb = predicateOf(tree, k)
    // "Told reporters [the council] wants": the tree may let it tell of the reporters.
    const nouns = at > end ? at : 0
    if (tellsOfNoun(tree, k, nouns) || tellsOfNoun(tree, verb, nouns)) continue
    if (isStrong) return at
    const subject = verb < tree.length ? lastSubject(tree, verb) : undefined
    const isObjectClause = subject !== undefined && subject >= at && subject < k
    return isObjectClause && tree.is(verb, 'ccomp') ? at : undefined
  }
  return undefined
}

/** Whether a clause tells more of a noun from `start` on. */
function tellsOfNoun(tree: Tree, verb: number, start: number): boolean {
  const isModifier = verb < tree.length && (tree.is(verb, 'relcl') || tree.is(verb, 'acl'))
  return isModifier && tree.head(verb) >= start
}

/** Words that a subject may have before its verb. */
const LONGEST_SUBJECT = 30

/** The word that a finite verb says something of: itself, or what its auxiliary or copula belongs to. */
function predicateOf(tree: Tree, k: number): number {
  return tree.is(k, 'aux') || tree.is(k, 'cop') || tree.is(k, 'auxpass') ? tree.head(k) : k
}

function lastSubject(tree: Tree, verb: number): number | undefined {
  let subject: number | undefined
  for (let at = tree.firstChild(verb); at >= 0; at = tree.nextChild(at)) {
    if (tree.is(at, 'nsubj') || tree.is(at, 'nsubjpass') || tree.is(at, 'expl')) subject = at
  }
  return subject
}

/** Whether the verb so seldom takes a plain object that a noun after it begins a clause. */
function seldomTakesObject({ frames }: CueSense): boolean {
  const zero = frames.get('zero')
  if (zero?.reliability !== 'sure') return false
  return !frames.has('np') || zero.takesHearer || frames.has('about')
}

/** Whether a token can be the first of a subject or object. */
export function opensSubject(tree: Tree, k: number): boolean {
  return OPENS_SUBJECT.has(tree.tag(k) ?? '')
}

const OPENS_SUBJECT: ReadonlySet<string> = new Set(
  'DT PDT PRP PRP$ NN NNS NNP NNPS JJ JJR JJS CD EX VBG $'.split(' '),
)
