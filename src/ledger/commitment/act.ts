import type { TokenRange } from '../../article/reported/tree.ts'
import type { CommitmentType } from './commitment.ts'

/** What kind of word makes an act one that binds, asks or foretells. */
export type Force =
  /** Will, shall. */
  | 'will'
  /** Is going to. */
  | 'going'
  /** Must, has to, needs to. */
  | 'obligation'
  /** Cannot, may not. */
  | 'prohibition'
  /** Pledge, promise, are committed to. */
  | 'commissive'
  /** Plan, intend. */
  | 'intention'
  /** Ready to, willing to. */
  | 'readiness'
  /** Agree, decide together. */
  | 'agreement'
  /** Urge, call on, ask. */
  | 'directive'
  /** May or should, of what is in a calendar: "he should be back on Friday". */
  | 'arrangement'
  /** Can, of what is offered on a condition. */
  | 'ability'
  /** Expect, likely to. */
  | 'expectation'

/** Whether what somebody is held to is that an act is not done; "will not hesitate to act" acts. */
export function isRefraining(
  lower: readonly string[],
  { verb, isNegative, isLeftUndone }: Act,
): boolean {
  return isLeftUndone === true || (isNegative && lower[verb] !== 'hesitate')
}

/** An act that a sentence binds somebody to, as the grammar gives it. All numbers are tokens. */
export interface Act {
  readonly force: Force
  /** The head of the words of the act: a verb, what a copula says, or a noun. */
  readonly verb: number
  /** The words of the act, verb first. */
  readonly action: TokenRange
  /** The words that bind, ask or foretell. */
  readonly cue: TokenRange
  /** The word that the circumstances of the act belong to: `verb`, or what governs it. */
  readonly governor: number
  /** The head of who is to act; absent where the words leave it open. */
  readonly actor?: number
  /** The head of who promises or asks, where that is told apart from who is to act. */
  readonly asker?: number
  /** Whether the word that binds, or the act behind a modal, is denied: "will not sail", "do not plan to". */
  readonly isNegative: boolean
  /** Set where what is promised, planned or asked is that something is left undone: "agreed not to sail". */
  readonly isLeftUndone?: true
  /** The type, where the cue alone tells it. */
  readonly type?: CommitmentType
  /** Set where the words leave doubt. */
  readonly isDoubtful?: true
  /** Set where only a day to come makes a plan of it: "we hope to sail [by June]". */
  readonly needsDay?: true
}
