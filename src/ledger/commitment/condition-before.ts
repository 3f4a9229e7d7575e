import type { Tree } from '../../article/reported/tree.ts'
import { partitionPoint } from '../../text/partition-point.ts'
import type { Span } from '../../text/span.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Passage } from '../spoken-text.ts'
import type { Act } from './act.ts'
import type { ConditionKind } from './commitment.ts'
import { anyCondition } from './condition.ts'

/** A condition that stands in another sentence than its act. */
export interface ConditionElsewhere {
  /** In the text of {@link passage}. */
  readonly span: Span
  readonly passage: Passage
  readonly kind: ConditionKind
  /** The sentence that states it. */
  readonly sentence: SpokenSentence
}

/** Where an act stands among the sentences of its answer. */
export interface Place {
  readonly passage: Passage
  /** The sentence before, in the same passage. */
  readonly before: SpokenSentence | undefined
  /** What was asked, for the first sentence of an answer. */
  readonly question: Passage | undefined
}

/**
 * The condition of an act that the sentence before states ("If they attack, that is war. We will then
 * respond."), or the question that it answers ("Will you leave if they do?" "Yes, we will.").
 */
export function conditionElsewhere(
  tree: Tree,
  act: Act,
  { passage, before, question }: Place,
): ConditionElsewhere | undefined {
  if (act.force !== 'will' && act.force !== 'going') return undefined
  if (before !== undefined && pointsBack(tree, act)) {
    if (tree.lower.slice(0, FIRST_WORDS - 1).includes('otherwise'))
      return tellsAct(before)
        ? { span: before, passage, kind: 'before', sentence: before }
        : undefined
    const sentence = firstOf(passage, before)
    const found = conditionIn(sentence)
    if (found !== undefined) return { span: found, passage, kind: 'before', sentence }
  }
  if (question === undefined || before !== undefined || !isReply(tree)) return undefined
  const asked = question.sentences.at(-1)
  const found = asked === undefined ? undefined : conditionIn(asked)
  return found === undefined || asked === undefined
    ? undefined
    : { span: found, passage: question, kind: 'question', sentence: asked }
}

/** Whether a sentence tells what is done or is to be done: "Good morning" does not. */
function tellsAct({ tree }: SpokenSentence): boolean {
  for (let k = 0; k < tree.length; k++) if (tree.isVerb(k)) return true
  return false
}

/** The sentence that a run of "It will … It will …" goes on from. */
function firstOf({ sentences }: Passage, before: SpokenSentence): SpokenSentence {
  const last = partitionPoint(
    sentences.length,
    (k) => (sentences[k] as SpokenSentence).start < before.start,
  )
  for (let at = last; at > 0 && at > last - LONGEST_RUN; at--) {
    const sentence = sentences[at] as SpokenSentence
    const opening = sentence.lower[0] === 'and' ? 1 : 0
    if (sentence.lower[opening] !== 'it') return sentence
  }
  return sentences[Math.max(0, last - LONGEST_RUN)] as SpokenSentence
}

/** Sentences in a row that go on with "it". */
const LONGEST_RUN = 4

/** The condition of a sentence; only one with a word for it is worth its tree. */
function conditionIn(sentence: SpokenSentence): Span | undefined {
  if (!sentence.lower.some((word) => CONDITIONAL.has(word))) return undefined
  const { tree } = sentence
  const range = anyCondition(tree)
  return range === undefined ? undefined : tree.span(range)
}

const CONDITIONAL: ReadonlySet<string> = new Set(['if', 'unless', 'should', 'provided', 'once'])

/** Whether the words of an act point to the sentence before: "then", "it will", "put an end to that". */
function pointsBack(tree: Tree, act: Act): boolean {
  const { lower } = tree
  if (lower.slice(0, 3).some((word) => word === 'then' || word === 'otherwise')) return true
  if (lower.slice(act.cue.start, act.verb).includes('then')) return true
  if (
    act.actor !== undefined &&
    POINTING.has(lower[act.actor] as string) &&
    act.actor < FIRST_WORDS
  )
    return true
  const last = lower[act.action.end - 1]
  return act.action.end > act.action.start + 1 && last !== undefined && POINTING.has(last)
}

/** Tokens at the head of a sentence among which its subject stands. */
const FIRST_WORDS = 4
const POINTING: ReadonlySet<string> = new Set(['it', 'that', 'this', 'there'])

/** Whether a sentence only says yes or no to what was asked. */
function isReply({ lower }: Tree): boolean {
  const first =
    lower[0] === 'well' || lower[0] === 'oh' ? lower[lower[1] === ',' ? 2 : 1] : lower[0]
  return first !== undefined && REPLIES.has(first)
}

const REPLIES: ReadonlySet<string> = new Set(
  'yes no then absolutely certainly sure correct exactly definitely yeah naturally'.split(' '),
)
