import type { Tree } from '../../article/reported/tree.ts'
import { stripInflection } from '../../text/stem.ts'
import { codeWords } from '../plover/code-action.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Act } from './act.ts'
import { ARRANGED, isHostileAct } from './act-type.ts'
import { bindingAdjective, bindingNoun, bindingVerb } from './binding-word.ts'
import type { Candidate } from './candidate.ts'
import { conditionOf } from './condition.ts'
import { deadlineOf, timesWithin } from './deadline.ts'
import {
  CONCRETE,
  IDLE_FORECASTS,
  LIGHT_PROCEDURE,
  MENTAL,
  PROCEDURE,
  RECALLED,
  RHETORIC,
  TALKING,
} from './idle-word.ts'
import { subjectHead } from './predicate.ts'
import type { Context } from './read-act.ts'
import { settingOf } from './setting.ts'
import { sideIn } from './side.ts'

/**
 * What tells both whether a clause binds and as what: single words and classes of grammar, and pairs of a
 * class with a word or another class. No two words of what is promised stand together in a feature, so
 * that a model holds nothing of the texts that it was learned from.
 *
 * @param at index of the clause among `all` of its sentence
 */
export function clauseFeatures(
  context: Context,
  sentence: SpokenSentence,
  all: readonly Candidate[],
  at: number,
): string[] {
  const candidate = all[at] as Candidate
  const { tree } = sentence
  const { act } = candidate
  const side = sideIn(context.passage, tree, act, context.own)
  const form = formOf(tree, act.verb)
  return [
    'any',
    ...wordFeatures(tree, act, form, side),
    ...headFeatures(tree, act.verb, form),
    ...subjectFeatures(tree, act, form),
    ...settingFeatures(context, sentence, act, form, side),
    ...objectFeatures(tree, act, form),
    ...ruleFeatures(all, candidate, side),
    `clauses-before=${Math.min(at, MOST_CLAUSES)}`,
  ]
}

/**
 * What tells beside them the type of a clause that binds: the kind of text, for in one kind words are a
 * promise that in another are a plan.
 */
export function kindFeatures(context: Context, { tree }: SpokenSentence, act: Act): string[] {
  const side = sideIn(context.passage, tree, act, context.own)
  const { kind } = context.passage.document
  return [
    `kind=${kind}`,
    `kind,side=${kind},${side}`,
    `kind,force=${kind},${act.force}`,
    `kind,side,force=${kind},${side},${act.force}`,
    ...(isHostileAct(tree, act) ? ['hostile'] : []),
  ]
}

/** Clauses before one that are told apart. */
const MOST_CLAUSES = 4

/** The words that name the act and that bind, in the light of who is to act. */
function wordFeatures(tree: Tree, act: Act, form: string, side: string): string[] {
  const verb = wordAt(tree, act.verb)
  const cue = act.cue.start === act.verb ? 'itself' : wordAt(tree, act.cue.start)
  const code = codeWords(tree.lower, act.action.start, act.action.end)?.cameo.slice(0, 2)
  return [
    `verb=${verb}`,
    ...CLASSES.flatMap(([name, words]) =>
      words.has(tree.lower[act.verb] as string)
        ? [`class=${name}`, `class,side=${name},${side}`]
        : [],
    ),
    `form=${form}`,
    `form,side=${form},${side}`,
    `force=${act.force}`,
    `force,side=${act.force},${side}`,
    `cue=${cue}`,
    `cue,side=${cue},${side}`,
    `side=${side}`,
    ...(act.isNegative ? ['negative', `negative,side=${side}`, `negative,verb=${verb}`] : []),
    ...(code === undefined ? [] : [`deed=${code}`, `deed,form=${code},${form}`]),
  ]
}

/** Verbs that are put in a calendar, and those that often bind to nothing, by what they do. */
const CLASSES: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  ['arranged', ARRANGED],
  ['concrete', CONCRETE],
  ['foretold', IDLE_FORECASTS],
  ['light', LIGHT_PROCEDURE],
  ['mental', MENTAL],
  ['procedure', PROCEDURE],
  ['recalled', RECALLED],
  ['rhetoric', RHETORIC],
  ['talk', TALKING],
]

/** What the clause depends on. */
function headFeatures(tree: Tree, verb: number, form: string): string[] {
  let at = verb
  for (let depth = 0; depth < DEEPEST && tree.is(at, 'conj'); depth++) at = tree.head(at)
  const head = tree.head(at)
  const joined = at === verb ? [] : ['joined']
  if (head >= tree.length) return [...joined, 'relation=root', `relation,form=root,${form}`]
  const relation = RELATIONS.find((name) => tree.is(at, name)) ?? 'other'
  const word = wordAt(tree, head)
  const tag = tree.tag(head)
  const binding = bindingClass(tree, head)
  const subject = subjectHead(tree, head)
  const who = subject === undefined ? undefined : subjectClass(tree, subject)
  return [
    ...joined,
    `relation=${relation}`,
    `relation,form=${relation},${form}`,
    `head=${word}`,
    `head,relation=${word},${relation}`,
    `head-tag=${tag}`,
    `head-tag,relation=${tag},${relation}`,
    `head-form=${formOf(tree, head)}`,
    ...(binding === undefined ? [] : [`head-binds=${binding}`]),
    ...(who === undefined ? [] : [`head-subject=${who}`, `head,subject=${word},${who}`]),
  ]
}

function bindingClass(tree: Tree, k: number): string | undefined {
  const word = tree.lower[k] as string
  if (tree.isNominal(k)) return bindingNoun(word)?.type
  return (tree.isVerb(k) ? bindingVerb(word) : undefined)?.type ?? bindingAdjective(word)?.type
}

/** Who is to act. */
function subjectFeatures(tree: Tree, { actor }: Act, form: string): string[] {
  if (actor === undefined) return ['subject=none', `subject,form=none,${form}`]
  const who = subjectWord(tree, actor)
  const first = tree.range(actor).start
  const tag = tree.tag(first)
  return [
    `subject=${who}`,
    `subject,form=${who},${form}`,
    ...(tag === 'DT' || tag === 'PRP$' ? [`subject-opens=${tree.lower[first]}`] : []),
  ]
}

/** How the clause stands in its sentence, when it is to be done, and on what condition. */
function settingFeatures(
  { passage }: Context,
  sentence: SpokenSentence,
  act: Act,
  form: string,
  side: string,
): string[] {
  const { tree } = sentence
  const { kind, by } = settingOf(tree, act.governor, act.asker ?? act.actor)
  const mark = tree.child(act.verb, 'mark')
  const found = conditionOf(tree, act)
  const beside = found && { span: tree.span(found.range), kind: found.kind }
  const deadline = deadlineOf(passage, sentence, act, beside)
  const condition = found?.kind
  const time =
    deadline === undefined ? 'none' : deadline.time.isVague ? 'vague' : deadline.time.type
  const isOther = deadline === undefined && timesWithin(passage.times, sentence).length > 0
  return [
    `setting=${kind}`,
    `setting,force=${kind},${act.force}`,
    `setting,side=${kind},${side}`,
    `time=${time}`,
    `time,form=${time},${form}`,
    `time,side=${time},${side}`,
    ...(isOther ? ['other-time'] : []),
    ...(by === undefined ? [] : [`by=${wordAt(tree, by)}`]),
    ...(mark === undefined ? [] : [`mark=${tree.lower[mark]}`]),
    ...(condition === undefined
      ? []
      : [`condition=${condition}`, `condition,force=${condition},${act.force}`]),
    `before=${tree.lower[act.action.start - 1] ?? ''}`,
  ]
}

/**
 * What tells beside them whether a clause binds, and nothing of its type: the object, prepositions, and
 * the word right behind the verb.
 */
export function dependentFeatures(tree: Tree, verb: number): string[] {
  const features = [`next=${tree.lower[verb + 1] ?? ''}`, `next-tag=${tree.tag(verb + 1) ?? ''}`]
  const object = tree.child(verb, 'obj')
  if (object !== undefined)
    features.push(
      'object',
      `object=${wordAt(tree, object)}`,
      `object-opens=${tree.tag(tree.range(object).start)}`,
    )
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child))
    if (tree.is(child, 'obl')) features.push(`with=${tree.lower[tree.range(child).start]}`)
  return features
}

/** Whether the words of the act are particular: names, numbers, sums. */
function objectFeatures(tree: Tree, { action }: Act, form: string): string[] {
  const found = new Set<string>()
  for (let k = action.start; k < action.end; k++) {
    const kind = PARTICULAR.get(tree.tag(k) ?? '')
    if (kind !== undefined) found.add(kind)
    else if (tree.lower[k] === 'you') found.add('you')
  }
  const last = action.end - 1
  return [
    ...[...found].flatMap((kind) => [`has=${kind}`, `has,form=${kind},${form}`]),
    ...(POINTING.has(tree.tag(last) ?? '') ? [`last=${tree.lower[last]}`] : []),
  ]
}

/** "That", "it": what only points to an act. */
const POINTING: ReadonlySet<string> = new Set(['PRP', 'DT', 'WDT'])

const PARTICULAR: ReadonlyMap<string, string> = new Map([
  ['NNP', 'name'],
  ['NNPS', 'name'],
  ['CD', 'number'],
  ['$', 'sum'],
])

/** What the rules say of the clause, and of the other clauses. */
function ruleFeatures(
  all: readonly Candidate[],
  { act, isKnown, found }: Candidate,
  side: string,
): string[] {
  if (found !== undefined) {
    const { type, isPossible } = found
    return [
      'rules=found',
      `rules=${type}`,
      `rules,force=${type},${act.force}`,
      `rules,side=${type},${side}`,
      ...(isPossible ? ['rules=possible'] : []),
    ]
  }
  const isOther = all.some((other) => other.found !== undefined)
  return [
    isKnown ? 'rules=rejected' : 'rules=none',
    ...(isKnown ? [`rules,rejected=${act.force},${side}`] : []),
    ...(isOther ? ['rules=other'] : []),
  ]
}

/** A word without its endings; names are one class, for they tell of texts and not of language. */
function wordAt(tree: Tree, k: number): string {
  if (isName(tree, k)) return 'name'
  const word = tree.lower[k] as string
  // Most words have no ending to take away, and looking for one takes long.
  return /[sdgy]$/.test(word) ? stripInflection(word) : word
}

/** A pronoun as it is, a noun without its endings. */
function subjectWord(tree: Tree, k: number): string {
  return tree.tag(k)?.startsWith('NN') === true ? wordAt(tree, k) : (tree.lower[k] as string)
}

/** A pronoun as it is, of nouns only that they are such. */
function subjectClass(tree: Tree, k: number): string {
  if (isName(tree, k)) return 'name'
  return tree.tag(k)?.startsWith('PRP') === true ? (tree.lower[k] as string) : 'noun'
}

function isName(tree: Tree, k: number): boolean {
  return tree.tag(k)?.startsWith('NNP') === true
}

/** The tense and mood of a predicate: `will+VB`, `have+be+VBN`; of one joined to another those of both. */
function formOf(tree: Tree, verb: number): string {
  let at = verb
  for (let depth = 0; depth < DEEPEST; depth++) {
    const helpers = helpersOf(tree, at)
    const tag = tree.tag(at) ?? ''
    if (helpers !== '') return `${helpers}${tagClass(tree.tag(verb))}`
    const head = tree.head(at)
    const shares =
      tree.is(at, 'conj') && head < tree.length && (tag === 'VB' || tag === tree.tag(head))
    if (!shares) break
    at = head
  }
  return tagClass(tree.tag(verb))
}

function helpersOf(tree: Tree, verb: number): string {
  let helpers = ''
  for (
    let child = tree.firstChild(verb);
    child >= 0 && child < verb;
    child = tree.nextChild(child)
  ) {
    const lower = tree.lower[child] as string
    const helps =
      tree.is(child, 'aux') ||
      tree.is(child, 'auxpass') ||
      tree.is(child, 'cop') ||
      (lower === 'to' && tree.is(child, 'mark'))
    if (helps) helpers += `${HELPERS.get(lower) ?? lower}+`
  }
  return helpers
}

function tagClass(tag = ''): string {
  return tag.startsWith('NN') ? 'noun' : tag
}

const HELPERS: ReadonlyMap<string, string> = new Map(
  "'ll will|wo will|'s be|'re be|'m be|is be|are be|am be|was were|'ve have|has have|'d would|ca can|does do"
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Verbs that are joined, each to the one before. */
const DEEPEST = 4
const RELATIONS = [
  'xcomp',
  'ccomp',
  'advcl',
  'acl',
  'relcl',
  'obl',
  'nmod',
  'parataxis',
  'nsubj',
  'nsubjpass',
  'obj',
  'appos',
  'dep',
] as const
