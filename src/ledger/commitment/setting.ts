import { TIME } from '../../article/reported/insertion.ts'
import type { Tree } from '../../article/reported/tree.ts'
import { isAgent } from './agent-noun.ts'
import { isDenied, isNone, subjectHead } from './predicate.ts'

/** How a clause stands in its sentence, and so how far the speaker stands behind it. */
export interface Setting {
  readonly kind:
    | 'main'
    /** What the speaker says, thinks or knows: "I believe that they will". */
    | 'held'
    /** What the speaker hopes. */
    | 'hoped'
    /** What the speaker expects. */
    | 'expected'
    /** What somebody is told to have said. */
    | 'reported'
    /** A reason or a concession: true as the main clause is. */
    | 'reason'
    /** "The ships that will sail". */
    | 'relative'
    /** Not said to be so: a condition, a purpose, a question, a time. */
    | 'open'
  /** The verb or noun that the clause depends on; none for a main clause. */
  readonly by?: number
  /** Set where the clause around denies or doubts it: "we are not saying that we will". */
  readonly isUnsaid?: true
}

/**
 * How the clause of a verb stands in its sentence.
 *
 * The word that opens the clause tells more surely than the relations of a long sentence, where the
 * parser errs most: a clause behind a comma is no relative clause without a relative.
 */
export function settingOf(tree: Tree, verb: number, subject?: number): Setting {
  let at = verb
  let setting: Setting = { kind: 'main' }
  // "There will be consequences": the clause begins with "there", and its subject follows.
  let own = tree.child(verb, 'expl') ?? subject
  if (tree.isNominal(verb) && tree.child(verb, 'cop', 'aux') === undefined) {
    // "No change in our determination to help": the clause is that of the verb above the noun.
    for (let depth = 0; depth < DEEPEST && !tree.isVerb(at); depth++) {
      const head = tree.head(at)
      if (head >= tree.length) return setting
      at = head
    }
    own = undefined
  }
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (isNewClause(tree, at, own)) return setting
    // "That is why we will pay": what follows is said, and not asked.
    if (isBehindWhy(tree, at)) return setting
    const opener = openerOf(tree, at, own)
    own = undefined
    if (opener === 'asking') return { kind: 'open' }
    const head = tree.head(at)
    if (head >= tree.length) return setting
    if (opener === 'reason') {
      if (setting.kind === 'main') setting = { kind: 'reason' }
    } else if (opener === 'boundary' && LOOSE.some((relation) => tree.is(at, relation))) {
      // The parser has no better place for it; it is a clause of its own.
      return setting
    } else if (tree.is(at, 'relcl') || tree.is(at, 'acl')) {
      if (opener === 'that' && isUnsaid(tree, head)) return unsaid(head)
      const outer = opener === 'that' ? heldBy(tree, head) : undefined
      if (outer === undefined) return { kind: 'relative', by: head }
      setting = joined(setting, outer, head)
    } else if (tree.is(at, 'nsubj') || tree.is(at, 'nsubjpass')) {
      return opener === 'that' && isUnsaid(tree, head) ? unsaid(head) : { kind: 'open' }
    } else if (setting.by === at && isAside(tree, at)) {
      // "She left, saying that they will": what is told on the way is told all the same.
      return setting
    } else if (tree.is(at, 'advcl')) {
      if (opener === 'that' && isUnsaid(tree, head)) return unsaid(head)
      const outer = opener === 'that' ? heldBy(tree, head) : undefined
      if (outer === undefined && opener !== 'boundary') return { kind: 'open' }
      if (outer !== undefined) setting = joined(setting, outer, head)
    } else if (tree.is(at, 'ccomp') || tree.is(at, 'parataxis')) {
      // A clause before the word it depends on is the main one: "we will sail, I believe".
      if (at > head || opener === 'that') {
        if (isUnsaid(tree, head)) return unsaid(head)
        const outer = heldBy(tree, head)
        if (outer !== undefined) setting = joined(setting, outer, head)
        // "If they attack us, there will be a price": taken for what "attack" says.
        else if (opener === 'boundary' && isConditional(tree, head)) return setting
        else if (tree.is(at, 'ccomp')) return { kind: 'open', by: head }
        // "If you cross it, they will": put beside the condition, and no part of it.
        else if (opener === 'boundary') return setting
      }
    } else if (opener === 'that' && !tree.is(at, 'conj')) {
      // A clause with "that" is a clause that something is said of, whatever the parser calls it.
      if (isUnsaid(tree, head)) return unsaid(head)
      const outer = heldBy(tree, head)
      if (outer === undefined) return { kind: 'open', by: head }
      setting = joined(setting, outer, head)
    } else if (!tree.is(at, 'conj') && !tree.is(at, 'xcomp') && !tree.is(at, 'aux')) {
      if (!tree.isVerb(head) && !tree.is(at, 'dep') && !tree.is(at, 'appos')) {
        const outer = heldBy(tree, head)
        if (outer === undefined) return { kind: 'open', by: head }
        setting = joined(setting, outer, head)
      }
    }
    at = head
  }
  return setting
}

function unsaid(by: number): Setting {
  return { kind: 'open', by, isUnsaid: true }
}

/** "That does not mean that", "there is no chance that", "nobody says that", "it is unlikely that". */
function isUnsaid(tree: Tree, head: number): boolean {
  const lower = tree.lower[head] as string
  if (UNCERTAIN.has(lower)) return true
  if (SURE_WHEN_DENIED.has(lower)) return false
  if (tree.isNominal(head) && isNone(tree, head)) return true
  for (let at = head, depth = 0; depth < DEEPEST; at = tree.head(at), depth++) {
    if (isDenied(tree, at)) return true
    if (!tree.is(at, 'xcomp') || tree.head(at) >= tree.length) break
  }
  const above = tree.head(head)
  // "It is too early to say that."
  if (above < head && tree.child(above, 'advmod') === above - 1 && tree.lower[above - 1] === 'too')
    return true
  const subject = subjectHead(tree, head)
  return subject !== undefined && subject < head && isNone(tree, subject)
}

const UNCERTAIN: ReadonlySet<string> = new Set(
  'unlikely possible impossible doubtful conceivable untrue false'.split(' '),
)
/** "There is no doubt that", "do not forget that", "it is no secret that". */
const SURE_WHEN_DENIED: ReadonlySet<string> = new Set(
  (
    'doubt doubts doubted question secret mistake denying deny denies denied dispute forget overlook ignore ' +
    'only surprise coincidence accident hide hiding disguise'
  ).split(' '),
)

/** Whether a participle behind a comma goes on with its sentence. */
function isAside(tree: Tree, at: number): boolean {
  return tree.is(at, 'advcl') && tree.tag(at) === 'VBG' && tree.lower[at - 1] === ','
}

/** Whether a verb stands in a clause with "if" or "unless". */
function isConditional(tree: Tree, verb: number): boolean {
  const mark = tree.child(verb, 'mark')
  return mark !== undefined && (tree.lower[mark] === 'if' || tree.lower[mark] === 'unless')
}

/** Whether "that is why" opens a clause: "why" may be its head, or depend on it. */
function isBehindWhy(tree: Tree, at: number): boolean {
  const head = tree.head(at)
  const why = head < at && tree.lower[head] === 'why' ? head : tree.range(at).start
  return tree.lower[why] === 'why' && isSaidSo(tree.lower, why)
}

function isSaidSo(lower: readonly string[], why: number): boolean {
  return (
    (lower[why - 1] === 'is' || lower[why - 1] === "'s") &&
    (lower[why - 2] === 'that' || lower[why - 2] === 'this' || lower[why - 2] === 'which')
  )
}

/** "We know that they will, and we will": a clause of its own, whatever clause it is joined to. */
function isNewClause(tree: Tree, verb: number, subject?: number): boolean {
  const own = subject ?? tree.child(verb, 'nsubj', 'nsubjpass')
  if (own === undefined || own > verb) return false
  // "Only when they leave will we sign": behind "only" the main clause has its modal before its subject.
  const modal = tree.range(own).start - 1
  const isInverted = INVERTED.has(tree.lower[modal] ?? '') && tree.head(modal) === verb
  if (isInverted && tree.lower.lastIndexOf('only', modal) >= 0) return true
  if (!tree.is(verb, 'conj') && tree.tag(own) !== 'PRP') return false
  const first = tree.tag(own) === 'PRP' ? own : tree.range(own).start
  const before = tree.lower[first - 1]
  // "And if they have an idea, my officers can": the condition stands between.
  if (tree.is(verb, 'conj') && before === ',' && tree.child(verb, 'cc') !== undefined) return true
  return tree.tag(first - 1) === 'CC' && tree.lower[first - 2] === ','
}

const INVERTED: ReadonlySet<string> = new Set(['will', 'shall'])

/** What the inner clause is when the one around it is held, hoped or reported. */
function joined(setting: Setting, outer: Setting['kind'], by: number): Setting {
  return setting.kind === 'main' || setting.kind === 'held' || setting.kind === 'reason'
    ? { kind: outer, by }
    : setting
}

const LOOSE = [
  'relcl',
  'acl',
  'nsubj',
  'nsubjpass',
  'advcl',
  'ccomp',
  'nmod',
  'obl',
  'appos',
  'dep',
  'obj',
] as const

/** How the clause of a verb is opened. */
function openerOf(
  tree: Tree,
  verb: number,
  subject = tree.child(verb, 'nsubj', 'nsubjpass'),
): 'asking' | 'reason' | 'that' | 'boundary' | 'none' {
  for (
    let child = tree.firstChild(verb);
    child >= 0 && child < verb;
    child = tree.nextChild(child)
  ) {
    const kind = OPENERS.get(tree.lower[child] as string)
    if (kind === undefined) continue
    // "In Algiers, where he will meet them": told of a place, not asked.
    if (tree.lower[child] === 'where' && tree.lower[child - 1] === ',') return 'boundary'
    // "Whether in the east or the west, we will": the mark is of another phrase.
    if (kind === 'asking' && subject !== undefined && isBehindComma(tree, child, subject)) continue
    if (tree.is(child, 'mark') || (tree.is(child, 'advmod') && kind === 'asking')) {
      if (kind === 'reason' && tree.lower[child + 1] === 'that') return 'asking'
      return kind
    }
    const tag = tree.tag(child)
    // "What I have is his word": the clause is the subject, and asks nothing.
    if (tag === 'WP' && tree.child(child, 'relcl') !== undefined) continue
    if (tag === 'WP' || tag === 'WRB' || tag === 'WDT') return 'asking'
  }
  if (subject === undefined || subject > verb) return 'none'
  const tag = tree.tag(subject)
  if (tag === 'WDT' || (tag === 'WP' && tree.child(subject, 'relcl') === undefined)) return 'asking'
  let before = tree.range(subject).start - 1
  while (before >= 0 && tree.isAdverb(before) && !OPENERS.has(tree.lower[before] as string))
    before--
  if (before < 0) return 'boundary'
  const word = tree.lower[before] as string
  const kind = OPENERS.get(word)
  if (kind !== undefined)
    return word === 'whether' && tree.tag(before + 1) === 'IN' ? 'boundary' : kind
  if (isInsideQuestion(tree, before)) return 'asking'
  // "The bill we have to pass": a relative clause without a relative.
  if (isBare(tree, subject) && verb - subject < 6 && tree.isNominal(before) && !TIME.test(word)) {
    for (let k = 0; k < before; k++) if (tree.isFinite(k)) return 'asking'
  }
  return tree.isMark(before) ? 'boundary' : 'none'
}

/** Whether a subject is a pronoun or a name alone, as in "the resources [Halvenia] needs to keep". */
function isBare(tree: Tree, subject: number): boolean {
  const tag = tree.tag(subject)
  return tag === 'PRP' || (tag === 'NNP' && tree.range(subject).start === subject)
}

function isBehindComma(tree: Tree, mark: number, subject: number): boolean {
  const first = tree.range(subject).start
  return first > mark + 2 && tree.lower[first - 1] === ',' && tree.lower[mark + 1] !== ','
}

/** "What kind of impact [this plan will have]": the question word stands before a noun, and no verb between. */
function isInsideQuestion(tree: Tree, before: number): boolean {
  for (let k = before; k >= 0 && k > before - LONGEST_QUESTION_PHRASE; k--) {
    if (tree.isMark(k) || tree.isVerb(k)) return false
    const tag = tree.tag(k)
    if (tag === 'WP' || tag === 'WRB' || tag === 'WDT') return true
  }
  return false
}

const LONGEST_QUESTION_PHRASE = 7

const OPENERS: ReadonlyMap<string, 'asking' | 'reason' | 'that'> = new Map([
  ...'if unless whether when where who whom whose which how why what until till before after as than lest once'
    .split(' ')
    .map((word) => [word, 'asking'] as const),
  ...'because since while whereas although though but so'
    .split(' ')
    .map((word) => [word, 'reason'] as const),
  ['that', 'that'],
])

const DEEPEST = 12

function heldBy(tree: Tree, head: number): Setting['kind'] | undefined {
  let lower = tree.lower[head] as string
  // "We have made it very clear that".
  if (MAKING.has(lower) && tree.lower.slice(head + 1, head + 5).includes('clear')) lower = 'clear'
  if (HOPING.has(lower)) return 'hoped'
  if (EXPECTING.has(lower)) return 'expected'
  const isSaid = SAYING.has(lower)
  if (!isSaid && !HOLDING.has(lower)) return undefined
  if (SAYING_NOUNS.has(lower) && tree.isNominal(head)) {
    const owner = tree.child(head, 'poss')
    return owner === undefined || OURS.has(tree.lower[owner] as string) ? 'held' : 'reported'
  }
  const subject = subjectHead(tree, head)
  if (MEANING.has(lower)) return 'held'
  if (subject === undefined) return SAYING_NOUNS.has(lower) ? 'reported' : 'held'
  const who = tree.lower[subject] as string
  if (FIRST.has(who)) return 'held'
  // "You said that you will": a question quotes; "people say" tells of nobody.
  if (NOBODY.has(who)) return undefined
  // "The law says that they shall": no speaker.
  return isSaid && isAgent(tree, subject) ? 'reported' : undefined
}

const OURS: ReadonlySet<string> = new Set(['our', 'my'])
/** The first person, which stands for the speaker or his side. */
export const FIRST: ReadonlySet<string> = new Set(['i', 'we', 'us', 'me'])
const NOBODY: ReadonlySet<string> = new Set(
  'people some many others critics someone everyone nobody who which that you one'.split(' '),
)
/** "This means that they will": whatever means it, the speaker says so. */
const MEANING: ReadonlySet<string> = new Set(['means', 'mean', 'is', 'remember'])
const HOPING: ReadonlySet<string> = new Set('hope hopes hoped hoping hopeful trust wish'.split(' '))
const EXPECTING: ReadonlySet<string> = new Set(
  'expect expects expected expecting anticipate anticipates anticipated confident convinced certain estimated estimate projected predict predicts'.split(
    ' ',
  ),
)
const MAKING: ReadonlySet<string> = new Set(['make', 'makes', 'made', 'making'])
const SAYING_NOUNS: ReadonlySet<string> = new Set(
  'announcement promise pledge assurance assurances guarantee vow statement commitment commitments fact decision agreement understanding warning message word'.split(
    ' ',
  ),
)
const SAYING: ReadonlySet<string> = new Set([
  ...SAYING_NOUNS,
  ...(
    'affirm affirms affirmed say says said saying tell tells told telling announce announces announced announcing promise promises promised ' +
    'pledge pledges pledged vow vows vowed warn warns warned warning state states stated declare declares ' +
    'declared assure assures assured assuring guarantee guarantees guaranteed swear swore confirm confirming confirmed ' +
    'confirms indicate indicated indicates reaffirm reaffirms reaffirmed reiterate reiterates reiterated ' +
    'emphasize emphasized stress stressed insist insists insisted agree agreed agrees decide decided ' +
    'threaten threatens threatened demand demanded demands repeat repeated add added clear inform informed'
  ).split(' '),
])
const HOLDING: ReadonlySet<string> = new Set(
  'think thinks thought presume assume suspect imagine guess believe believes believed mean means see feel feels sure doubt recognize recognizes note noted understand acknowledge view remind conclude is was are remember means mean'.split(
    ' ',
  ),
)
