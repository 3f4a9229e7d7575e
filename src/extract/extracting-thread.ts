import { Worker } from 'node:worker_threads'
import type { ExtractAnswer } from './extract-text.ts'
import type { ExtractLimits } from './limits.ts'

/** A thread that extracts one file after the other, until one breaks it or takes more than it may. */
export class ExtractingThread {
  readonly #limits: ExtractLimits
  readonly #worker: Worker
  /** Told what ended the thread, while a file is being extracted. */
  #onFault: ((error: NodeJS.ErrnoException | undefined) => void) | undefined
  #isAlive = true
  #isUsed = false

  constructor(limits: ExtractLimits) {
    this.#limits = limits
    // Sources and compiled files lie side by side with the same names.
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    this.#worker = new Worker(new URL(`./extract-thread.${ending}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      workerData: { mostBytes: limits.mostBytes },
      // What libraries print about damaged files is not for the user, and must not pile up either.
      stdout: true,
      stderr: true,
    })
    this.#worker.stdout.resume()
    this.#worker.stderr.resume()
    // A library may fail long after its file was answered; these listeners stay for as long as the thread.
    this.#worker.on('error', (error: NodeJS.ErrnoException) => this.#fail(error))
    this.#worker.on('exit', () => this.#fail(undefined))
    this.#worker.unref()
  }

  /** Whether it can take another file. */
  get isAlive(): boolean {
    return this.#isAlive
  }

  /** Whether it was given a file before. */
  get isUsed(): boolean {
    return this.#isUsed
  }

  /** What comes of a file. The thread is ended when a limit is reached. One file at a time. */
  async ask(bytes: Uint8Array, format: string): Promise<ExtractAnswer> {
    const { seconds, megabytes } = this.#limits
    const worker = this.#worker
    this.#isUsed = true
    worker.ref()
    let timer: NodeJS.Timeout | undefined
    let watch: NodeJS.Timeout | undefined
    const answer = await new Promise<ExtractAnswer>((resolve) => {
      timer = setTimeout(() => {
        void this.end()
        resolve(overLimit(format, 'seconds', `${seconds} seconds`))
      }, seconds * MS)
      const isTooMuch = (): void => {
        void this.end()
        resolve(overLimit(format, 'megabytes', `${megabytes} MB of memory`))
      }
      watch = setInterval(() => {
        void this.#countBytes().then((count) => {
          if (count > megabytes * MEGABYTE) isTooMuch()
        })
      }, WATCH_MS)
      this.#onFault = (error) => {
        if (error?.code === 'ERR_WORKER_OUT_OF_MEMORY') isTooMuch()
        else resolve(broken(format, error))
      }
      worker.once('message', resolve)
      if (this.#isAlive) worker.postMessage(bytes)
      else resolve(broken(format, undefined))
    })
    clearTimeout(timer)
    clearInterval(watch)
    this.#onFault = undefined
    worker.removeAllListeners('message')
    worker.unref()
    return answer
  }

  /** End it, whatever it is doing. */
  async end(): Promise<void> {
    this.#isAlive = false
    await this.#worker.terminate()
  }

  #fail(error: NodeJS.ErrnoException | undefined): void {
    this.#isAlive = false
    this.#onFault?.(error)
  }

  /** Bytes that the thread holds; none that can be told when it is ending. */
  async #countBytes(): Promise<number> {
    try {
      // The limit of the engine counts objects only, and not the bytes of buffers.
      const { used_heap_size, external_memory } = await this.#worker.getHeapStatistics()
      return used_heap_size + external_memory
    } catch (error) {
      if (error instanceof Error && 'code' in error) return 0
      throw error
    }
  }
}

const MS = 1000
const MEGABYTE = 1024 * 1024
/** Fast enough that no library unpacks much more than the limit in between, and costs nothing. */
const WATCH_MS = 100

/** A library threw an error outside of what it was asked, and took the thread with it. */
function broken(format: string, error: Error | undefined): ExtractAnswer {
  const why = error?.message ?? 'the program that reads it gave up'
  const message = `The file cannot be read as ${format}: ${why}`
  return { ok: false, problem: { code: 'unreadable', message } }
}

function overLimit(format: string, limit: 'seconds' | 'megabytes', most: string): ExtractAnswer {
  const message = `Reading the file as ${format} takes more than ${most}, the most that is spent on one file`
  return { ok: false, problem: { code: 'tooLarge', message, limit } }
}
