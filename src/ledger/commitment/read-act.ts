import type { Tree } from '../../article/reported/tree.ts'
import type { Span } from '../../text/span.ts'
import type { Level } from '../row.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Passage } from '../spoken-text.ts'
import type { Act } from './act.ts'
import { isArranged, typeOf } from './act-type.ts'
import { isAgent } from './agent-noun.ts'
import type { Commitment, CommitmentType, ConditionKind } from './commitment.ts'
import { conditionOf } from './condition.ts'
import { type Deadline, deadlineOf } from './deadline.ts'
import { isNoCommitment } from './not-commitment.ts'
import { FIRST, type Setting, settingOf } from './setting.ts'
import { isOwn, type OwnStates, type Side, sideOf } from './side.ts'
import { targetOf } from './target.ts'

/** An act that binds, with what its sentence tells of it. */
export interface FoundCommitment {
  readonly act: Act
  readonly type: CommitmentType
  readonly level: Level
  readonly condition?: { readonly span: Span; readonly kind: ConditionKind }
  readonly deadline?: Deadline
  readonly isPossible: boolean
  readonly strength: Commitment['strength']
  readonly target: readonly string[]
}

/** What a sentence tells of an act, or `undefined` where the act binds nobody. */
export function readAct(
  passage: Passage,
  sentence: SpokenSentence,
  act: Act,
  own: OwnStates,
): FoundCommitment | undefined {
  const { tree } = sentence
  const { voice } = passage
  if (act.action.end <= act.action.start) return undefined
  if (isQuestion(tree)) return undefined
  const setting = settingOf(tree, act.governor, act.asker ?? act.actor)
  if (setting.kind === 'open' || setting.kind === 'relative') return undefined
  if (voice.role === 'press' && setting.kind !== 'reported') return undefined
  const side = sideOf(tree, act, own)
  if (setting.kind !== 'expected' && isNoCommitment(tree, act, side)) return undefined
  const condition = conditionOf(tree, act)
  const deadline = deadlineOf(passage, sentence, act)
  if (act.force === 'arrangement' && !isArranged(tree, act, side, deadline !== undefined))
    return undefined
  const type =
    act.type ?? typeOf({ tree, act, side, condition, isTimed: isTimed(tree, act, deadline) })
  const finalType = adjusted(tree, type, act, setting, side, condition !== undefined)
  if (finalType === undefined) return undefined
  return {
    act,
    type: finalType,
    level: levelOf(tree, act, setting, voice.level as Level, own),
    ...(condition === undefined
      ? {}
      : { condition: { span: tree.span(condition.range), kind: condition.kind } }),
    ...(deadline === undefined ? {} : { deadline }),
    isPossible: act.isDoubtful === true || act.force === 'arrangement' || setting.kind === 'held',
    strength: strengthOf(act, setting),
    target: targetOf(tree, act, finalType),
  }
}

/** Whether a day is told; a length of time in "the most in 70 years" tells none. */
function isTimed(tree: Tree, { action }: Act, deadline: Deadline | undefined): boolean {
  if (deadline === undefined) return false
  if (deadline.time.type !== 'DURATION') return true
  return (
    /^(?:in|within)\b/i.test(tree.text.slice(deadline.span.start, deadline.span.end)) &&
    !tree.lower.slice(action.start, action.end).includes('most')
  )
}

function isQuestion(tree: Tree): boolean {
  return tree.lower[tree.length - 1] === '?'
}

function adjusted(
  tree: Tree,
  type: CommitmentType,
  act: Act,
  setting: Setting,
  side: Side,
  isConditional: boolean,
): CommitmentType | undefined {
  if (setting.kind === 'hoped') {
    // Who is no agent cannot be asked: "I hope that the rain will pass".
    const isAsked = side === 'other' && act.actor !== undefined && isAgent(tree, act.actor)
    return isAsked ? 'request' : undefined
  }
  if (setting.kind === 'expected' && type !== 'demand') return 'forecast'
  if (act.force === 'directive') return act.isNegative ? undefined : type
  if (act.isNegative && act.type !== undefined && type !== 'redLine' && type !== 'warning') {
    if (act.force === 'intention' || act.force === 'readiness') return 'assurance'
    return undefined
  }
  if (setting.by !== undefined && AGREEING.has(tree.lower[setting.by] as string)) {
    if (act.force === 'will') return 'agreement'
  }
  if (type === 'promise' && isConditional && act.type !== undefined) return 'conditionalPromise'
  return type
}

const AGREEING: ReadonlySet<string> = new Set(['agree', 'agrees', 'agreed', 'decided'])

function levelOf(tree: Tree, act: Act, setting: Setting, level: Level, own: OwnStates): Level {
  if (level !== 'direct') return level
  if (setting.kind === 'reported') return 'reportedBySpeaker'
  if (act.asker === undefined || act.type === undefined) return 'direct'
  const isOfSpeaker = FIRST.has(tree.lower[act.asker] as string) || isOwn(tree, act.asker, own)
  return isOfSpeaker ? 'direct' : 'reportedBySpeaker'
}

function strengthOf(act: Act, setting: Setting): Commitment['strength'] {
  if (setting.kind === 'hoped') return 'weak'
  if (setting.kind === 'expected' || act.force === 'expectation') return 'medium'
  if (act.force === 'intention' || act.force === 'readiness') return 'medium'
  if (act.type === 'request') return 'medium'
  return 'strong'
}
