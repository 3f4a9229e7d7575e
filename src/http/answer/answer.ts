import type { McpHandler } from '../../mcp/handler.ts'
import type { PeopleRegistry, SearchScope, StoredRecord } from '../../verbale.ts'
import type { StateCache } from './state-cache.ts'

/** What questions to a record are answered with. */
export interface AnswerContext {
  readonly record: StoredRecord
  /** Parts of the record that were searched: making one may look at every document. */
  readonly scopes: StateCache<SearchScope>
  /** Registries of people, which are read again when they have changed. */
  readonly people: StateCache<readonly PeopleRegistry[]>
  /** What answers assistants. */
  readonly assistants: StateCache<McpHandler>
  /** Stops long work: asked between two steps of it. */
  readonly stop: Stop
  /**
   * Send something ahead of the answer: how far it is, or a part of it. Waits while too much was sent
   * that nobody has taken yet.
   *
   * @throws {HttpProblem} `clientGone` when the answer is wanted no more.
   */
  readonly send: (news: News) => void
  /** Tell of a fault that does not keep the answer from being made. */
  readonly onFault: (error: Error) => void
}

/** Whether whoever asked still wants the answer. */
export interface Stop {
  /** @throws {Error} If the answer is wanted no more. */
  throwIfAborted(): void
}

/** What is sent ahead of an answer. */
export type News =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  /** Status and headers, ahead of all parts. */
  | {
      readonly kind: 'head'
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
    }
  /** A part of the body; the answer itself is then only its end. */
  | { readonly kind: 'part'; readonly body: string | Uint8Array }

/** An answer that is ready to be sent. */
export interface Answer {
  readonly body: string | Uint8Array
  /** Media type; JSON when absent. */
  readonly type?: string
  /** The id under which a document is found now, when it was asked for under another. */
  readonly moved?: string
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A value as JSON. */
export function json(value: unknown, more: Omit<Answer, 'body'> = {}): Answer {
  return { body: JSON.stringify(value), ...more }
}
