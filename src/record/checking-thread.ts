import type { CheckOptions, CheckReport } from '../check/check-draft.ts'
import { UnreadableError } from '../document/unreadable-error.ts'
import type { TextInput } from '../read-input.ts'
import { StoreError } from '../store/store.ts'
import type { CheckAnswer, CheckQuestion, CheckThreadData } from './check-drafts.ts'
import type { StoredRecord } from './stored-record.ts'
import { Thread } from './thread.ts'

/** What goes with a draft that a thread checks. */
export interface ThreadCheckOptions extends Pick<CheckOptions, 'indirect'> {
  /** Ends the check, wherever it is. */
  readonly signal?: AbortSignal
}

/**
 * Checks drafts against a record in a thread of its own, one after the other, so that whoever asks can
 * do other things meanwhile, and can take a draft back while it is checked.
 *
 * The thread is started with the first draft. It shares the memory of the index.
 */
export class CheckingThread {
  readonly #record: StoredRecord
  #thread: Thread<CheckQuestion, CheckAnswer> | undefined
  /** Ends when the drafts that came before are checked. */
  #last: Promise<void> = Promise.resolve()

  constructor(record: StoredRecord) {
    this.#record = record
  }

  /**
   * Check every quotation of a draft.
   *
   * @throws {UnreadableError} If bytes are given that are no text, or too many of them.
   * @throws {StoreError} If the record cannot be read.
   * @throws What the signal says, when the draft is taken back.
   */
  async check(
    input: TextInput,
    { indirect = false, signal }: ThreadCheckOptions = {},
  ): Promise<CheckReport> {
    const turn = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    try {
      await turn
      signal?.throwIfAborted()
      const { checked, damages } = await this.#ask({ input, options: { indirect } }, signal)
      for (const damage of damages) this.#record.noteDamage(damage)
      if (!checked.ok) throw new UnreadableError(checked.problem)
      return checked.report
    } finally {
      resolve()
    }
  }

  /** End the thread. A draft that is being checked is given up. */
  async close(): Promise<void> {
    const thread = this.#thread
    this.#thread = undefined
    await thread?.close()
  }

  async #ask(question: CheckQuestion, signal: AbortSignal | undefined): Promise<CheckAnswer> {
    this.#thread ??= this.#start()
    const stop = (): void => void this.close()
    signal?.addEventListener('abort', stop, { once: true })
    try {
      return await this.#thread.ask(question)
    } catch (error) {
      // The thread was ended because nobody waits for the answer any more.
      signal?.throwIfAborted()
      // Whatever it met, the next draft gets a thread that works.
      if (!(error instanceof StoreError)) await this.close()
      throw error
    } finally {
      signal?.removeEventListener('abort', stop)
    }
  }

  #start(): Thread<CheckQuestion, CheckAnswer> {
    // The segments are opened once, here, and their memory handed on.
    this.#record.ask(() => undefined)
    const { path, pages } = this.#record
    return new Thread('check-thread', { path, pages } satisfies CheckThreadData)
  }
}
