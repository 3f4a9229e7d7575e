import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { UnreadableError } from '../document/unreadable-error.ts'
import { type Extracted, findSourceFormat, type SourceFormat } from '../format/registry.ts'
import { headOf } from '../format/source-head.ts'
import type { ExtractAnswer } from './extract-text.ts'
import { EXTRACT_LIMITS, type ExtractLimits } from './limits.ts'

/**
 * Extracts the texts of web pages, PDF, Word and other files, in threads that are ended when a file
 * takes more than the limits allow; the next file gets a new one.
 */
export class Extractor {
  readonly #limits: ExtractLimits
  readonly #idle: Worker[] = []
  readonly #waiting: Job[] = []
  #running = 0
  readonly #workers = new Set<Worker>()

  constructor(limits: Partial<ExtractLimits> = {}) {
    this.#limits = { ...EXTRACT_LIMITS, ...limits }
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
    return this.#ask(bytes, format)
  }

  async #ask(bytes: Uint8Array, format: SourceFormat): Promise<readonly Extracted[]> {
    const answer = await new Promise<ExtractAnswer>((resolve, reject) => {
      this.#waiting.push({ bytes, format: format.name, resolve, reject })
      this.#next()
    })
    if (!answer.ok) throw new UnreadableError(answer.problem)
    return answer.extracted
  }

  /** End the threads. What is still being extracted comes to nothing. */
  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
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

  async #run({ bytes, format }: Job): Promise<ExtractAnswer> {
    const worker = this.#idle.pop() ?? this.#start()
    const { seconds, megabytes } = this.#limits
    let timer: NodeJS.Timeout | undefined
    let isAlive = true
    try {
      const answer = await new Promise<ExtractAnswer>((resolve, reject) => {
        timer = setTimeout(() => resolve(overLimit(format, `${seconds} seconds`)), seconds * 1000)
        worker.once('message', resolve)
        worker.once('error', (error: NodeJS.ErrnoException) => {
          isAlive = false
          if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') resolve(broken(format, error))
          else resolve(overLimit(format, `${megabytes} MB of memory`))
        })
        worker.once('exit', () => reject(new Error('The thread that extracts texts ended')))
        worker.postMessage(bytes)
      })
      stopListening(worker)
      const isOver = !answer.ok && answer.problem.code === 'tooLarge'
      if (isOver || !isAlive) await this.#end(worker)
      else this.#idle.push(worker)
      return answer
    } catch (error) {
      await this.#end(worker)
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  #start(): Worker {
    // Sources and compiled files lie side by side with the same names.
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const worker = new Worker(new URL(`./extract-thread.${ending}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes },
      // What libraries print about damaged files is not for the user.
      stdout: true,
      stderr: true,
    })
    this.#workers.add(worker)
    return worker
  }

  async #end(worker: Worker): Promise<void> {
    stopListening(worker)
    this.#workers.delete(worker)
    await worker.terminate()
  }
}

/** Workers listen to themselves too, and take no more messages when they are kept from it. */
function stopListening(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
}

interface Job {
  readonly bytes: Uint8Array
  readonly format: string
  readonly resolve: (answer: ExtractAnswer) => void
  readonly reject: (error: unknown) => void
}

/** A library threw an error outside of what it was asked, and took the thread with it. */
function broken(format: string, { message }: Error): ExtractAnswer {
  const problem = `The file cannot be read as ${format}: ${message}`
  return { ok: false, problem: { code: 'unreadable', message: problem } }
}

function overLimit(format: string, limit: string): ExtractAnswer {
  const message = `Reading the file as ${format} takes more than ${limit}, the most that is spent on one file`
  return { ok: false, problem: { code: 'tooLarge', message } }
}
