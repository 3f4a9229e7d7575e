import type { Tree } from '../../article/reported/tree.ts'
import { type PloverAuxiliary, type PloverCategory, ploverOf } from './category.ts'
import { clauseWords, type Modality, treeView } from './clause-words.ts'
import { compose } from './compose.ts'
import { readingOf } from './lexicon.ts'
import { MEASURES } from './measures.ts'
import { contextOf, modeOf } from './mode.ts'
import { type ReadAct, readAct, type WordView } from './read-act.ts'
import type { NounClass } from './word-classes.ts'

/** An act in the terms of PLOVER and CAMEO. */
export interface CodedAction {
  readonly plover: PloverCategory
  readonly cameo: string
  /** The deed itself when it is only announced, asked for or refused. */
  readonly deed?: { readonly plover: PloverCategory; readonly cameo: string }
  /** PLOVER's mode, such as `visit` or `hunger`. */
  readonly mode?: string
  /** PLOVER's context, such as `economic` or `election`. */
  readonly context?: string
  /** Empty when the act is simply told as done. */
  readonly auxiliary: readonly PloverAuxiliary[]
  /** The token of the word that names the deed. */
  readonly at: number
}

/** An act with the token of the predicate that tells it. */
export interface CodedClause extends CodedAction {
  readonly verb: number
}

/**
 * The act that a verb, or a predicate of another kind, tells with its object and what depends on it.
 *
 * `undefined` for what is no act of politics, statements included.
 */
export function codeClause(tree: Tree, verb: number): CodedAction | undefined {
  const { order, subject, modality } = clauseWords(tree, verb)
  const act =
    readAct(treeView(tree), order, subject, verb)?.act ?? bareDemand(tree, verb, order, subject)
  return act === undefined ? undefined : coded(act, modality, tree.lower, order)
}

/** "Halvenia must mend the dam": a demand, whatever is demanded. */
function bareDemand(
  tree: Tree,
  verb: number,
  order: readonly number[],
  subject: readonly number[],
): ReadAct | undefined {
  if (!order.some((k) => k < verb && BINDING.has(tree.lower[k] as string))) return undefined
  const isActor = subject.some((k) => {
    if (tree.tag(k) === 'NNP') return true
    const classes = readingOf(tree.lower[k] as string)?.classes
    return classes !== undefined && ACTORS.some((name) => classes.has(name))
  })
  return isActor ? { force: 'demand', code: '100', topic: '', at: verb } : undefined
}

const BINDING: ReadonlySet<string> = new Set(['must', 'should'])
const ACTORS: readonly NounClass[] = ['person', 'state', 'party', 'troops']

/**
 * The same without a tree, for the words `[start, end)` in small letters: a predicate, from its first
 * auxiliary or its verb to the end of the clause. Cheap: one look in a table a word.
 *
 * @param actor the word for who acts, where it is known that somebody does
 */
export function codeWords(
  lower: readonly string[],
  start: number,
  end: number,
  actor?: number,
): CodedAction | undefined {
  const view = { ...plainView(lower), isName: (k: number) => k === actor }
  const clause = codePredicate(view, start, end, actor === undefined ? [] : [actor])
  if (clause === undefined) return undefined
  const { verb: _, ...action } = clause
  return action
}

/**
 * The same for a sentence whose tree went wrong: the tags of its words still hold, from its first finite
 * verb on at `start`. Without one, as in a headline, nothing but the words themselves does.
 */
export function codeTagged(tree: Tree, start?: number): CodedClause | undefined {
  const view: WordView = {
    ...plainView(tree.lower),
    ...(start === undefined ? {} : { part: treeView(tree).part }),
  }
  return codePredicate(view, start ?? 0, tree.length)
}

/** The same with the word of the predicate itself. */
function codePredicate(
  view: WordView,
  start: number,
  end: number,
  subject: readonly number[] = [],
): CodedClause | undefined {
  const { lower } = view
  const order: number[] = []
  const modality = { future: false, possible: false, hypothetical: false, historical: false }
  const stop = Math.min(end, start + LONGEST_CLAUSE)
  for (let k = start; k < stop && !BREAKS.has(lower[k] as string); k++) {
    order.push(k)
    if (FUTURE.has(lower[k] as string)) modality.future = true
    else if (lower[k] === 'would') modality.hypothetical = true
    else if (POSSIBLE.has(lower[k] as string)) modality.possible = true
  }
  const told = readAct(view, order, subject)
  const action = told === undefined ? undefined : coded(told.act, modality, lower, order)
  return told && action && { ...action, verb: told.predicate }
}

function coded(
  read: ReadAct,
  { future, possible, hypothetical, historical }: Modality,
  lower: readonly string[],
  order: readonly number[],
): CodedAction | undefined {
  let act: ReadAct = read
  // "May close its ports": a threat, or an offer, that binds to nothing.
  if (possible && act.force === 'deed') act = { ...act, ...(compose('intend', act) ?? act) }
  const plover = ploverOf(act.code)
  if (plover === undefined) return undefined
  const auxiliary: PloverAuxiliary[] = []
  if (historical) auxiliary.push('historical')
  if (future) auxiliary.push('future')
  if (hypothetical || possible) auxiliary.push('hypothetical')
  if (act.isNegated) auxiliary.push('negated')
  const mode = modeOf(act.code)
  const words = order.map((k) => lower[k] as string)
  const context = contextOf(act.topic === '' ? act.code : act.topic, words)
  const topic = act.topic === '' || act.topic === act.code ? undefined : ploverOf(act.topic)
  return {
    plover,
    cameo: act.code,
    ...(topic === undefined ? {} : { deed: { plover: topic, cameo: act.topic } }),
    ...(mode === undefined ? {} : { mode }),
    ...(context === undefined ? {} : { context }),
    auxiliary,
    at: act.at,
  }
}

function plainView(lower: readonly string[]): WordView {
  return {
    lower,
    part: (k) => {
      const before = lower[k - 1] ?? ''
      if (BEFORE_VERB.has(before)) return 'verb'
      return BEFORE_NOUN.has(before) ? 'noun' : 'any'
    },
    isName: () => false,
    isTheme: () => true,
    isComplement: () => true,
    hasObject: (k) => OPENS_NOUN.has(lower[k + 1] ?? '') || OPENS_CLAUSE.has(lower[k + 1] ?? ''),
    asksToAct: (k) => lower[k + 1] !== 'to' && lower.slice(k + 2, k + 6).includes('to'),
    hasOblique: (k, preposition) => {
      for (let at = k + 1; at <= k + 4 && at < lower.length; at++) {
        const word = lower[at] as string
        if (word === preposition) return true
        if (BREAKS.has(word) || BEFORE_VERB.has(word) || OPENS_NOUN.has(word)) return false
      }
      return false
    },
    isObject: (k, of) => {
      if (k - of > 7) return false
      for (let at = of + 1; at < k; at++) {
        const word = lower[at] as string
        if (PARTING.has(word)) return false
        if (word === 'of' && !MEASURES.has(lower[at - 1] as string)) return false
      }
      return true
    },
  }
}

/** How many words of a clause are read at most: an act is told early. */
const LONGEST_CLAUSE = 60

const BEFORE_VERB: ReadonlySet<string> = new Set(
  "to will would shall must should can could may might not n't never we they i you".split(' '),
)
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  "the a an any all this that these those his her its their our your my no some 's new further more of in on for with".split(
    ' ',
  ),
)
/** Words that begin an object, behind which a preposition belongs to somebody else. */
const OPENS_NOUN: ReadonlySet<string> = new Set(
  'the a an any all this that these those his her its their our your my him them us me'.split(' '),
)
const OPENS_CLAUSE: ReadonlySet<string> = new Set('that how what why whether'.split(' '))
const PARTING: ReadonlySet<string> = new Set(
  'to in on at from by for with against after before during over'.split(' '),
)
const BREAKS: ReadonlySet<string> = new Set(
  'because after while when although though who which whose where since despite amid before until unless if as ; : —'.split(
    ' ',
  ),
)
const FUTURE: ReadonlySet<string> = new Set("will wo 'll shall going".split(' '))
const POSSIBLE: ReadonlySet<string> = new Set('may might could'.split(' '))
