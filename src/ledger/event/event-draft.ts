import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import type { TimeExpression } from '../../time/time-expression.ts'
import type { Passage } from '../spoken-text.ts'
import type { EventChannel, EventDate, EventKind } from './event.ts'
import type { Scene } from './scene.ts'
import type { Told } from './told-as.ts'

/** A sentence in which an event may be told, with what is known around it. */
export interface Reading {
  readonly passage: Passage
  readonly tree: Tree
  readonly scene: Scene
  /** The times of the sentence. */
  readonly times: readonly TimeExpression[]
  /** The day of speaking. */
  readonly today?: string
}

/** A mention of an event before it is put with the others of its document. */
export interface EventDraft {
  readonly kind: EventKind
  readonly channel?: EventChannel
  readonly participants: readonly string[]
  readonly date?: EventDate
  readonly place?: string
  readonly venue?: string
  readonly status: Told
  readonly range: TokenRange
  /** The token that tells the event. */
  readonly at: number
  readonly lemma: string
  /** Nothing says that it happened; it is spoken of as known. */
  readonly isStatusAssumed?: true
  readonly possible?: true
  /** Only counts as a mention of an event told before: `that meeting`. */
  readonly isAnaphor?: true
  /** May point to an event told before: `the meeting`, `his trip`. */
  readonly isReference?: true
  /** Told by the title of the document. */
  readonly isTitle?: true
  /** The event at which the words are spoken. */
  readonly isOwn?: true
  /** Told to lie back: `last met`, `his recent visit`. */
  readonly isPast?: true
  /** Told to be another than those before: `a second meeting`, `met again`. */
  readonly isOther?: true
}
