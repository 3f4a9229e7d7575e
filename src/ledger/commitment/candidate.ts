import type { Tree } from '../../article/reported/tree.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Act } from './act.ts'
import { actsIn } from './acts-in.ts'
import { bindingVerb } from './binding-word.ts'
import { clauseAct } from './clause-act.ts'
import { NOBODY, RECALLED, RHETORIC, STANDING_FOR } from './idle-word.ts'
import { SAID_AT_EVENTS } from './not-commitment.ts'
import { type Context, type FoundCommitment, isHistory, readAct } from './read-act.ts'
import { FIRST, settingOf } from './setting.ts'
import { verbSet } from './verb-set.ts'

/** A clause that may bind, with what the rules say of it. */
export interface Candidate {
  readonly act: Act
  /** Whether a rule knows how the act is put. */
  readonly isKnown: boolean
  /** What the rules found, where they take it for an act that binds. */
  readonly found?: FoundCommitment
}

/** Every clause of a sentence, in order. */
export function candidatesIn(context: Context, sentence: SpokenSentence): Candidate[] {
  const { tree } = sentence
  const known = new Map<number, Candidate>()
  for (const act of actsIn(tree)) {
    const found = readAct(context, sentence, act)
    known.set(act.verb, { act, isKnown: true, ...(found === undefined ? {} : { found }) })
  }
  const candidates: Candidate[] = []
  for (let k = 0; k < tree.length; k++) {
    const candidate = known.get(k) ?? plain(tree, k)
    if (candidate === undefined || isEmpty(tree, candidate.act)) continue
    const isRead = candidate.found !== undefined || !isLeftOpen(context, sentence, candidate.act)
    if (isRead) candidates.push(candidate)
  }
  return candidates
}

/** "We will.", "they promised to", "that will do": the one word that is left names no act. */
function isEmpty(tree: Tree, { action: { start, end } }: Act): boolean {
  if (end !== start + 1) return false
  const tag = tree.tag(start) ?? ''
  const word = tree.lower[start]
  return word === 'be' || word === 'do' || !/^(?:VB|NN|JJ|CD)/.test(tag)
}

/**
 * Whether a clause is asked, or is itself a condition, or moves its hearers, or tells of what is past:
 * nothing that is weighed can make up for that.
 */
function isLeftOpen(context: Context, sentence: SpokenSentence, act: Act): boolean {
  const { tree } = sentence
  const first = tree.lower[tree.range(act.governor).start] as string
  const opener = tree.child(act.verb, 'mark', 'advmod')
  if (OPENING.has(first) && tree.range(act.governor).start > 0) return true
  const word = opener !== undefined && opener < act.verb ? (tree.lower[opener] as string) : ''
  // "When it begins" is a time; "we do not know when it begins" leaves it open.
  if (
    OPENING.has(word) ||
    (word === 'when' && KNOWN.has(tree.lower[tree.head(act.governor)] ?? ''))
  )
    return true
  for (let k = act.cue.start - 1; k >= 0 && k > act.cue.start - 4; k--)
    if (tree.lower[act.cue.start] === 'going' && WAS.has(tree.lower[k] as string)) return true
  if (isInferred(tree, act)) return true
  // "He decided to leave" tells a story, while "they urged us to leave" is still asked.
  const governor = tree.lower[act.governor] as string
  const isPast = tree.tag(act.governor) === 'VBD' && bindingVerb(governor)?.force !== 'directive'
  if (isPast && bindingVerb(governor) !== undefined) return true
  // "We will prevail" moves hearers, and binds nobody.
  if (RHETORIC.has(tree.lower[act.verb] as string)) return true
  if (isOfNobody(tree, act) || runsEvent(tree, act)) return true
  if (settingOf(tree, act.governor, act.asker ?? act.actor).isUnsaid === true) return true
  return isHistory(context.passage, sentence, tree, act)
}

/** "They will have left by now": what is concluded, and not to come. */
function isInferred(tree: Tree, { verb, action }: Act): boolean {
  if (tree.tag(verb) !== 'VBN' || !tree.lower.slice(action.start, action.end).includes('now'))
    return false
  for (let child = tree.firstChild(verb); child >= 0 && child < verb; child = tree.nextChild(child))
    if (tree.lower[child] === 'have') return true
  return false
}

/** "God will protect us", "it will be recalled": nobody who could be held to it. */
function isOfNobody(tree: Tree, { actor, verb }: Act): boolean {
  const lower = tree.lower[actor ?? -1] ?? ''
  if (NOBODY.has(lower) && !STANDING_FOR.has(lower)) return true
  if (RECALLED.has(tree.lower[verb] as string) && tree.child(verb, 'auxpass') !== undefined)
    return true
  // "We will find that it cost more": what is only found out.
  return tree.lower[verb] === 'find' && tree.child(verb, 'ccomp') !== undefined
}

/** "We will start with a few words", "I will come back to that". */
function runsEvent(tree: Tree, { actor, action, verb }: Act): boolean {
  if (!FIRST.has(tree.lower[actor ?? -1] ?? '')) return false
  const isBack = RETURNING.has(tree.lower[verb] as string) && tree.lower[verb + 1] === 'back'
  if (isBack && tree.lower[verb + 2] === 'to' && SAID.has(tree.lower[verb + 3] ?? '')) return true
  if (OPENING_IT.has(tree.lower[verb] as string) && FROM_THERE.has(tree.lower[verb + 1] ?? ''))
    return true
  // "We will be joined by two officials", "we will hear from the minister".
  if (PRESENTING.has(`${tree.lower[verb]} ${tree.lower[verb + 1]}`)) return true
  const opening = tree.lower.slice(action.start, action.start + FARTHEST_WORDS)
  return opening.some((word) => SAID_AT_EVENTS.has(word))
}

/** With these, "I will begin where they began", "we will start with the minister". */
const OPENING_IT = verbSet('begin start conclude close end finish stop')
const FROM_THERE: ReadonlySet<string> = new Set(['with', 'where', 'there', 'here'])
const PRESENTING: ReadonlySet<string> = new Set(['joined by', 'hear from'])
const RETURNING = verbSet('come get go circle')
const SAID: ReadonlySet<string> = new Set('you that this it him her them'.split(' '))

/** Words between a verb and what is said at an event: "start with some very brief opening remarks". */
const FARTHEST_WORDS = 7

/** Words that open what is asked and not said, or a condition. */
const OPENING: ReadonlySet<string> = new Set('whether if unless until lest how why'.split(' '))
const KNOWN = verbSet('know ask tell say see decide learn')
const WAS: ReadonlySet<string> = new Set(['was', 'were'])

function plain(tree: Tree, k: number): Candidate | undefined {
  const act = clauseAct(tree, k)
  return act === undefined ? undefined : { act, isKnown: false }
}
