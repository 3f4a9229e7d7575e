import type { StoredRecord } from '../../verbale.ts'
import type { Answer, News } from '../answer/answer.ts'
import type { ProblemCode, ProblemValue } from '../problem.ts'
import type { WarmUpQuestion } from './warm-up.ts'

/** A segment of the index whose file is not what was written. */
export type Damage = StoredRecord['damages'][number]

/** What a thread must know before it is asked anything. */
export interface AnswerThreadData {
  readonly path: string
  readonly pages: StoredRecord['pages']
  /** What it answers to itself before it is asked anything. */
  readonly warmUp: readonly WarmUpQuestion[]
  /** Bytes of the index that it brings into memory before; 0 when others do. */
  readonly mostLoaded: number
}

/** A question, as it crosses to a thread. */
export interface Asked {
  readonly subject: string
  readonly query: unknown
  /** The columns of {@link Column}, 32 bits each. */
  readonly shared: SharedArrayBuffer
}

/** What both sides of a question see at once. */
export const Column: { readonly stop: 0; readonly taken: 1 } = {
  /** 1 when the answer is wanted no more. */
  stop: 0,
  /** Kilobytes of parts that were taken by whoever asked. */
  taken: 1,
}

/** Kilobytes that a part counts for: never none, or small parts could pile up. */
export function kilobytesOf(news: News): number {
  return news.kind === 'part' ? 1 + (news.body.length >> 10) : 0
}

/** What comes back: once that it is ready, then of each question news, and last an answer or a fault. */
export type Told =
  /** The thread can be asked. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'news'; readonly news: News }
  | {
      readonly kind: 'answer'
      readonly answer: Answer
      /** Damage that the thread has met by now. */
      readonly damages: readonly Damage[]
    }
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** Something went wrong that did not keep the answer from being made. */
  | { readonly kind: 'trouble'; readonly stack: string }

/** What crosses of an error, whose class is lost on the way. */
export interface Fault {
  readonly code: ProblemCode
  readonly message: string
  readonly errors?: readonly ProblemValue[]
  readonly headers: Readonly<Record<string, string>>
  /** What was thrown, for the log; only of faults of the server. */
  readonly stack?: string
}
