import { availableParallelism } from 'node:os'
import { UnreadableError } from '../document/unreadable-error.ts'
import { tooManyBytes } from '../format/decode-text.ts'
import { type Extracted, findSourceFormat } from '../format/registry.ts'
import { headOf } from '../format/source-head.ts'
import type { ExtractAnswer } from './extract-text.ts'
import { ExtractingThread } from './extracting-thread.ts'
import { type ExtractLimits, extractLimits } from './limits.ts'

/**
 * Extracts the texts of web pages, PDF, Word and other files, in threads that are ended when a file
 * takes more than the limits allow; the next file gets a new one.
 */
export class Extractor {
  readonly #limits: ExtractLimits
  readonly #idle: ExtractingThread[] = []
  readonly #busy = new Set<ExtractingThread>()
  readonly #waiting: Job[] = []
  #running = 0
  #isClosed = false

  /** @throws {RangeError} If a limit is no number above zero. */
  constructor(limits: Partial<ExtractLimits> = {}) {
    this.#limits = extractLimits(limits)
  }

  /**
   * The documents of a source; `undefined` for plain text and Markdown, which are the text themselves.
   * The promise is rejected with an {@link UnreadableError} if nothing in it can be read, or a limit was
   * reached.
   */
  extract(source: string | Uint8Array): Promise<readonly Extracted[]> | undefined {
    const format = findSourceFormat(headOf(source))
    if (format === undefined) return undefined
    // The mark outdoes what a page says of the encoding that it had before it became a string.
    const bytes = typeof source === 'string' ? Buffer.from(`\ufeff${source}`) : source
    return this.#ask(bytes, format.name)
  }

  /** End the threads. What is still to be extracted comes to nothing, and its promises are rejected. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const { reject } of this.#waiting.splice(0)) reject(closed())
    await Promise.all([...this.#idle.splice(0), ...this.#busy].map((thread) => thread.end()))
  }

  async #ask(bytes: Uint8Array, format: string): Promise<readonly Extracted[]> {
    const { mostBytes } = this.#limits
    if (bytes.length > mostBytes) {
      throw new UnreadableError(tooManyBytes(bytes.length, mostBytes))
    }
    const answer = await new Promise<ExtractAnswer>((resolve, reject) => {
      if (this.#isClosed) throw closed()
      this.#waiting.push({ bytes, format, resolve, reject })
      this.#next()
    })
    if (!answer.ok) throw new UnreadableError(answer.problem)
    return answer.extracted
  }

  #next(): void {
    if (this.#running >= availableParallelism()) return
    const job = this.#waiting.shift()
    if (job === undefined) return
    this.#running++
    this.#run(job)
      .then(job.resolve, job.reject)
      .finally(() => {
        this.#running--
        this.#next()
      })
  }

  async #run(job: Job): Promise<ExtractAnswer> {
    const thread = this.#takeThread()
    const { isUsed } = thread
    this.#busy.add(thread)
    const answer = await thread.ask(job.bytes, job.format)
    this.#busy.delete(thread)
    if (this.#isClosed) {
      await thread.end()
      throw closed()
    }
    if (thread.isAlive) this.#idle.push(thread)
    // What an earlier file left in the thread may have broken it. A file is answered as if it were the
    // first; one that takes too long has had its time.
    else if (isUsed && !answer.ok && answer.problem.limit !== 'seconds') return this.#run(job)
    return answer
  }

  #takeThread(): ExtractingThread {
    for (let thread = this.#idle.pop(); thread !== undefined; thread = this.#idle.pop()) {
      if (thread.isAlive) return thread
    }
    return new ExtractingThread(this.#limits)
  }
}

interface Job {
  readonly bytes: Uint8Array
  readonly format: string
  readonly resolve: (answer: ExtractAnswer) => void
  readonly reject: (error: unknown) => void
}

function closed(): Error {
  return new Error('The extractor was closed before the file was extracted')
}
