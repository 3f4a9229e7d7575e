import type { Tree } from '../../article/reported/tree.ts'
import { subjectHead } from './predicate.ts'

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
  /** The verb or noun that the clause depends on, of what is held, hoped or reported. */
  readonly by?: number
}

/** How the clause of a verb stands in its sentence. */
export function settingOf(tree: Tree, verb: number): Setting {
  let at = verb
  let setting: Setting = { kind: 'main' }
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (isAsked(tree, at)) return { kind: 'open' }
    const head = tree.head(at)
    if (head >= tree.length) return setting
    if (tree.is(at, 'relcl')) {
      // "What we will do is …": the relative has no noun.
      return { kind: 'relative', by: head }
    }
    if (tree.is(at, 'nsubj') || tree.is(at, 'nsubjpass') || tree.is(at, 'csubj' as 'nsubj'))
      return { kind: 'open' }
    if (tree.is(at, 'advcl')) {
      const outer = clauseKind(tree, at)
      if (outer !== 'reason') return { kind: 'open' }
      if (setting.kind === 'main') setting = { kind: 'reason' }
    } else if (tree.is(at, 'ccomp') || tree.is(at, 'parataxis') || tree.is(at, 'acl')) {
      // A clause before the word it depends on is the main one: "we will sail, I believe".
      if (at < head && !isEmbedded(tree, at)) {
        if (setting.kind === 'main') setting = { kind: 'main' }
      } else {
        const outer = heldBy(tree, head)
        if (outer === undefined) {
          if (!tree.is(at, 'parataxis')) return { kind: 'open', by: head }
        } else if (setting.kind === 'main' || setting.kind === 'held') {
          setting = { kind: outer, by: head }
        }
      }
    } else if (!tree.is(at, 'conj') && !tree.is(at, 'xcomp') && !tree.is(at, 'aux')) {
      if (!tree.isVerb(head) && !tree.is(at, 'dep') && !tree.is(at, 'appos')) {
        const outer = heldBy(tree, head)
        if (outer === undefined) return { kind: 'open', by: head }
        setting = { kind: outer, by: head }
      }
    }
    at = head
  }
  return setting
}

const DEEPEST = 12

/** Whether a word such as "whether" opens the clause of a verb. */
function isAsked(tree: Tree, verb: number): boolean {
  for (
    let child = tree.firstChild(verb);
    child >= 0 && child < verb;
    child = tree.nextChild(child)
  ) {
    const lower = tree.lower[child] as string
    if (ASKING.has(lower) && (tree.is(child, 'mark') || tree.is(child, 'advmod'))) return true
    const tag = tree.tag(child)
    if (tag === 'WP' || tag === 'WRB' || tag === 'WDT') {
      // "When they attack": times and conditions are told by `clauseKind`.
      return true
    }
  }
  return false
}

const ASKING: ReadonlySet<string> = new Set(['whether', 'if', 'unless', 'lest'])

function isEmbedded(tree: Tree, verb: number): boolean {
  return tree.child(verb, 'mark') !== undefined
}

function clauseKind(tree: Tree, verb: number): 'reason' | 'open' {
  const mark = tree.child(verb, 'mark')
  if (mark === undefined)
    return tree.child(verb, 'nsubj', 'nsubjpass') === undefined ? 'open' : 'reason'
  const lower = tree.lower[mark] as string
  // "So that they will": a purpose. "As you will recall": an aside.
  if (lower === 'as') return 'open'
  return REASONS.has(lower) && tree.lower[mark + 1] !== 'that' ? 'reason' : 'open'
}

const REASONS: ReadonlySet<string> = new Set(
  'because since while whereas although though but so and for'.split(' '),
)

function heldBy(tree: Tree, head: number): Setting['kind'] | undefined {
  const lower = tree.lower[head] as string
  if (HOPING.has(lower)) return 'hoped'
  if (EXPECTING.has(lower)) return 'expected'
  const isSaid = SAYING.has(lower)
  if (!isSaid && !HOLDING.has(lower)) return undefined
  const subject = subjectHead(tree, head)
  if (subject === undefined) return SAYING_NOUNS.has(lower) ? 'reported' : 'held'
  const who = tree.lower[subject] as string
  if (FIRST.has(who)) return 'held'
  // "You said that you will": a question quotes; "people say" tells of nobody.
  if (NOBODY.has(who)) return undefined
  return isSaid ? 'reported' : undefined
}

export const FIRST: ReadonlySet<string> = new Set(['i', 'we', 'us', 'me'])
const NOBODY: ReadonlySet<string> = new Set(
  'people some many others critics someone everyone nobody who which that you one'.split(' '),
)
const HOPING: ReadonlySet<string> = new Set('hope hopes hoped hoping hopeful trust wish'.split(' '))
const EXPECTING: ReadonlySet<string> = new Set(
  'expect expects expected expecting anticipate anticipates anticipated confident convinced certain'.split(
    ' ',
  ),
)
const SAYING_NOUNS: ReadonlySet<string> = new Set(
  'announcement promise pledge assurance assurances guarantee vow statement commitment commitments fact decision agreement understanding warning message word'.split(
    ' ',
  ),
)
const SAYING: ReadonlySet<string> = new Set([
  ...SAYING_NOUNS,
  ...(
    'say says said saying tell tells told telling announce announces announced announcing promise promises promised ' +
    'pledge pledges pledged vow vows vowed warn warns warned warning state states stated declare declares ' +
    'declared assure assures assured assuring guarantee guarantees guaranteed swear swore confirm confirmed ' +
    'confirms indicate indicated indicates reaffirm reaffirms reaffirmed reiterate reiterates reiterated ' +
    'emphasize emphasized stress stressed insist insists insisted agree agreed agrees decide decided ' +
    'threaten threatens threatened demand demanded demands repeat repeated add added clear inform informed'
  ).split(' '),
])
const HOLDING: ReadonlySet<string> = new Set(
  'think thinks thought believe believes believed know knows knew mean means see feel feels sure doubt recognize recognizes note noted understand acknowledge view remind conclude is was are'.split(
    ' ',
  ),
)
