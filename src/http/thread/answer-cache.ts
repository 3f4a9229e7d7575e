import type { Answer } from '../answer/answer.ts'

/**
 * Answers that were given, for whoever asks the same before the record changes. What many people look
 * at is asked for again and again, and costs then no more than to send it.
 */
export class AnswerCache {
  readonly #most: number
  readonly #answers = new Map<string, { readonly answer: Answer; readonly size: number }>()
  #version: string | undefined
  #size = 0

  /** `most` code units or bytes are held at most. */
  constructor(most: number) {
    this.#most = most
  }

  /** The answer to a question in a state of the record; `undefined` when it is not held. */
  get(version: string, question: string): Answer | undefined {
    this.#forgetOthers(version)
    const found = this.#answers.get(question)
    if (found === undefined) return undefined
    // What was asked for last is forgotten last.
    this.#answers.delete(question)
    this.#answers.set(question, found)
    return found.answer
  }

  /** Hold an answer that was made in a state of the record, if it is no more than a small part of all. */
  put(version: string, question: string, answer: Answer): void {
    const size = question.length + answer.body.length
    if (version !== this.#version || size > this.#most / LEAST_HELD) return
    this.#drop(question)
    this.#answers.set(question, { answer, size })
    this.#size += size
    for (const oldest of this.#answers.keys()) {
      if (this.#size <= this.#most) return
      this.#drop(oldest)
    }
  }

  #forgetOthers(version: string): void {
    if (version === this.#version) return
    this.#version = version
    this.#answers.clear()
    this.#size = 0
  }

  #drop(question: string): void {
    this.#size -= this.#answers.get(question)?.size ?? 0
    this.#answers.delete(question)
  }
}

/** Answers that find room at least. */
const LEAST_HELD = 16
