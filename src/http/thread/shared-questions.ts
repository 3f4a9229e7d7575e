import type { Answer } from '../answer/answer.ts'
import { clientGone } from './answer-pool.ts'

/**
 * Questions that are being answered, so that everybody who asks the same meanwhile has the same answer:
 * what many people look at is asked by all of them at once when the record has changed.
 */
export class SharedQuestions {
  readonly #asked = new Map<string, SharedQuestion>()

  /**
   * The answer to a question, by `answer` if nobody waits for it already. Its signal is aborted when all
   * who asked are gone.
   *
   * @throws {HttpProblem} What `answer` throws, or `clientGone` once `signal` is aborted.
   */
  ask(
    question: string,
    signal: AbortSignal | undefined,
    answer: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    const shared = this.#asked.get(question) ?? this.#begin(question, answer)
    shared.askers++
    if (signal === undefined) return shared.answer
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        shared.askers--
        if (shared.askers > 0) {
          reject(clientGone())
          return
        }
        // The last one is told what the question came to.
        this.#forget(question, shared)
        shared.controller.abort()
      }
      signal.addEventListener('abort', leave, { once: true })
      const settled = (): void => signal.removeEventListener('abort', leave)
      shared.answer.finally(settled).then(resolve, reject)
      if (signal.aborted) leave()
    })
  }

  #begin(question: string, answer: (signal: AbortSignal) => Promise<Answer>): SharedQuestion {
    const controller = new AbortController()
    const shared = { answer: answer(controller.signal), controller, askers: 0 }
    const forget = (): void => this.#forget(question, shared)
    shared.answer.then(forget, forget)
    this.#asked.set(question, shared)
    return shared
  }

  #forget(question: string, shared: SharedQuestion): void {
    if (this.#asked.get(question) === shared) this.#asked.delete(question)
  }
}

interface SharedQuestion {
  readonly answer: Promise<Answer>
  readonly controller: AbortController
  /** How many wait for it. */
  askers: number
}
