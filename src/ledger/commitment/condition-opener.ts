import type { Tree } from '../../article/reported/tree.ts'
import type { ConditionKind } from './commitment.ts'
import { FIRST } from './setting.ts'
import { wordSet } from './verb-set.ts'

/** The kind of condition that token `k` opens, or `undefined` where it opens none. */
export function conditionOpener(tree: Tree, k: number): ConditionKind | undefined {
  return OPENERS.get(tree.lower[k] as string)?.(tree, k)
}

type Opener = (tree: Tree, k: number) => ConditionKind | undefined

/**
 * But for "as if", "even if", "see if they will", for "if any", which is a condition on a word, and for
 * "if I may", which is one of speaking.
 */
const ifOpener: Opener = (tree, k) => {
  const [next = '', after = '', last = ''] = tree.lower.slice(k + 1, k + 4)
  const isOnWord = NO_CLAUSE.has(next) || (next === 'any' && tree.isMark(k + 2))
  const isOfSpeaking =
    (SPEAKING.get(next)?.has(after) === true && !isChosen(tree, k)) ||
    (next === 'you' &&
      (SPEAKING_OF.has(`${after} ${last}`) || (after === 'will' && tree.isMark(k + 3))))
  return isOnWord || isOfSpeaking || NO_IF.has(tree.lower[k - 1] ?? '') ? undefined : 'if'
}

const NO_IF = wordSet(
  'as even know knows see wonder wonders wondering ask asks asked asking tell sure doubt clear matter ' +
    'decide decides decided determine determines check learn assess evaluate',
)
const SPEAKING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['i', wordSet('may might could can was am remember recall understand')],
  ['you', wordSet('look think read remember recall notice')],
])
/** What "if you" only opens as a turn of speech. */
const SPEAKING_OF: ReadonlySet<string> = new Set(['ask me', 'go back', 'see what', 'see how'])

/** "If I am elected": what others do to who speaks, while "if I am allowed" asks for leave to speak. */
function isChosen(tree: Tree, k: number): boolean {
  return tree.lower[k + 2] === 'am' && CHOSEN.has(tree.lower[k + 3] ?? '')
}

const CHOSEN = wordSet('elected re-elected reelected chosen appointed confirmed invited given')
const NO_CLAUSE = wordSet('not possible necessary anything ever need so only')

/** "Provided that they sign", "assuming they sign". */
const providedOpener: Opener = (tree, k) =>
  tree.lower[k + 1] === 'that' || tree.tag(k) === 'IN' || tree.tag(k + 1) === 'PRP'
    ? 'if'
    : undefined

const asOpener: Opener = (tree, k) => {
  const { lower } = tree
  if (isLongAs(tree, k)) return 'asLongAs'
  const isSoon = lower[k + 1] === 'soon' && lower[k + 2] === 'as' && lower[k + 3] !== 'possible'
  return isSoon ? 'when' : undefined
}

/** But for "as long as it takes", "as long as necessary", which only tell how long. */
function isLongAs({ lower }: Tree, k: number): boolean {
  if (lower[k + 1] !== 'long' || lower[k + 2] !== 'as') return false
  const [next = '', last = ''] = lower.slice(k + 3, k + 5)
  return !NEEDED.has(next) && !(next === 'it' && last === 'takes')
}

const NEEDED = wordSet('necessary needed required possible')

const onceOpener: Opener = (tree, k) =>
  tree.tag(k) === 'IN' || tree.is(k, 'mark') || opensClause(tree, k) ? 'when' : undefined

/** "Once it passes", at the head of a clause: the subject follows. */
function opensClause(tree: Tree, k: number): boolean {
  const tag = tree.tag(k + 1) ?? ''
  return opensPhrase(tree, k) && (tag === 'PRP' || tag === 'DT' || tag.startsWith('NNP'))
}

/** Whether a word stands at the head of its sentence, or behind a mark, or "and" or "but". */
function opensPhrase(tree: Tree, k: number): boolean {
  const before = tree.lower[k - 1]
  return k === 0 || before === 'and' || before === 'but' || tree.isMark(k - 1)
}

/** But for "decide when they sail", "the day when they sail", "even when", "when it comes to ships". */
const timeOpener: Opener = (tree, k) => {
  const { lower } = tree
  if (!TIME_TAGS.has(tree.tag(k) ?? '')) return undefined
  if (lower[k] !== 'until' && NO_TIME.has(lower[k - 1] ?? '')) return undefined
  return lower[k] === 'when' && lower[k + 1] === 'it' && lower[k + 2] === 'comes'
    ? undefined
    : 'when'
}

const TIME_TAGS: ReadonlySet<string> = new Set(['IN', 'WRB', 'RB'])
const NO_TIME = wordSet(
  'even about of for on day days time moment date know knows see tell ask asks asked decide decides ' +
    'decided determine determines discuss say says',
)

/** "Only after they leave": without "only" it tells when something is done anyway. */
const afterOpener: Opener = (tree, k) =>
  tree.lower[k - 1] === 'only' && tree.tag(k) === 'IN' ? 'when' : undefined

/** "Before they leave", which is for others to do, while "before we sit down" tells a time. */
const beforeOpener: Opener = (tree, k) =>
  tree.tag(k) === 'IN' && !FIRST.has(tree.lower[k + 1] ?? '') ? 'when' : undefined

/** "Should they attack": the modal opens the clause and the subject follows. */
const shouldOpener: Opener = (tree, k) => {
  const next = tree.tag(k + 1)
  if (next === undefined) return undefined
  const isSubject = next === 'PRP' || next === 'DT' || next === 'EX' || next.startsWith('NN')
  // "The door is open should Sorrenay choose it": a name and a bare verb behind the modal.
  const isNamed = next === 'NNP' && tree.tag(k + 2) === 'VB'
  const isInverted =
    isSubject && (opensPhrase(tree, k) || next === 'PRP' || next === 'EX' || isNamed)
  return isInverted ? 'should' : undefined
}

/** "In case they attack", "in the event of an attack", "in the absence of a deal". */
const inOpener: Opener = (tree, k) => {
  const { lower } = tree
  if (lower[k + 1] === 'case') return tree.isMark(k + 2) ? undefined : 'if'
  if (lower[k + 1] !== 'the') return undefined
  if (lower[k + 2] === 'event') return 'if'
  return lower[k + 2] === 'absence' && lower[k + 3] === 'of' ? 'if' : undefined
}

/** "On condition that they sign", "on the understanding that they sign". */
const onOpener: Opener = ({ lower }, k) => {
  const at = lower[k + 1] === 'the' ? k + 2 : k + 1
  const isCondition = lower[at] === 'condition' || lower[at] === 'understanding'
  return isCondition && lower[at + 1] === 'that' ? 'if' : undefined
}

/** "Depending on the weather", "contingent upon their consent". */
const dependingOpener: Opener = ({ lower }, k) =>
  lower[k + 1] === 'on' || lower[k + 1] === 'upon' ? 'if' : undefined

/** "Subject to their consent", and not "it is subject to attacks". */
const subjectToOpener: Opener = ({ lower }, k) =>
  lower[k + 1] === 'to' && !BEING.has(lower[k - 1] ?? '') ? 'if' : undefined

const BEING = wordSet("be is are being been was were 's 're become becomes")

/** "Pending the vote", "barring a storm", and not "the pending vote". */
const phraseOpener: Opener = (tree, k) => {
  const next = tree.tag(k + 1) ?? ''
  const isPhrase = next === 'DT' || next === 'PRP$' || next.startsWith('NN') || next === 'JJ'
  return isPhrase && (k === 0 || tree.isMark(k - 1))
    ? tree.lower[k] === 'barring'
      ? 'unless'
      : 'if'
    : undefined
}

/** "Without a deal, …", and not "without doubt, …". */
const withoutOpener: Opener = (tree, k) => {
  const next = tree.tag(k + 1) ?? ''
  if (!opensPhrase(tree, k) || (next !== 'DT' && !next.startsWith('NN') && next !== 'JJ'))
    return undefined
  let at = k + 1
  while (at < tree.length && !tree.isMark(at))
    if (MANNERS.has(tree.lower[at++] as string)) return undefined
  return 'if'
}

const MANNERS = wordSet(
  'doubt question hesitation delay exception objection fail prejudice ado regard warning reservation ' +
    'precedent parallel prejudices',
)

const OPENERS: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ['if', ifOpener],
  ['unless', () => 'unless'],
  ['provided', providedOpener],
  ['providing', providedOpener],
  ['assuming', providedOpener],
  ['should', shouldOpener],
  ['as', asOpener],
  ['so', (tree, k) => (isLongAs(tree, k) ? 'asLongAs' : undefined)],
  ['once', onceOpener],
  ['until', timeOpener],
  ['after', afterOpener],
  ['before', beforeOpener],
  ['when', timeOpener],
  ['whenever', timeOpener],
  // Behind its act it tells how far: "we will help them wherever they are".
  ['wherever', (tree, k) => (opensPhrase(tree, k) ? 'when' : undefined)],
  [
    'to',
    ({ lower }, k) => (lower[k + 2] === 'extent' && lower[k + 3] === 'that' ? 'if' : undefined),
  ],
  ['in', inOpener],
  ['on', onOpener],
  ['depending', dependingOpener],
  ['contingent', dependingOpener],
  ['conditional', dependingOpener],
  ['subject', subjectToOpener],
  ['pending', phraseOpener],
  ['barring', phraseOpener],
  ['without', withoutOpener],
])
