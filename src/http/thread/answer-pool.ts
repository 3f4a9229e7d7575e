import { Worker } from 'node:worker_threads'
import type { Answer, News } from '../answer/answer.ts'
import { HttpProblem } from '../problem.ts'
import {
  type AnswerThreadData,
  type Asked,
  Column,
  type Damage,
  type Fault,
  kilobytesOf,
  type Told,
} from './message.ts'

/** How many threads answer, and what they may cost. */
export interface PoolOptions {
  /** Threads that answer at the same time; each is started when it is first needed. */
  readonly threads: number
  /** Threads that are started and warmed up ahead of the first question. */
  readonly warm: number
  /** Questions that wait for a thread; one more is turned away. */
  readonly mostWaiting: number
  /** Milliseconds in which a question must be answered, waiting included. */
  readonly limitMs: number
  /** Whether a thread that does not stop by itself is ended; never one that writes. */
  readonly isEnded: boolean
}

/** What threads tell of beside their answers. */
export interface PoolEvents {
  readonly onDamage: (damage: Damage) => void
  readonly onTrouble: (error: Error) => void
}

/** What goes with a question. */
export interface AskOptions {
  /** Ends the wait when whoever asked is gone. */
  readonly signal?: AbortSignal
  /** `taken` is to be called when the news was taken: until then, no more than a few megabytes come. */
  readonly onNews?: (news: News, taken: () => void) => void
}

/**
 * Threads that answer questions to a record, one question each at a time, in the order in which they
 * were asked.
 *
 * A question that is wanted no more, or that takes too long, is answered with a problem at once. Its
 * thread is asked to stop, and ended if it does not, and another takes its place.
 */
export class AnswerPool {
  readonly #options: PoolOptions
  readonly #data: (isWarm: boolean) => AnswerThreadData
  readonly #events: PoolEvents
  readonly #threads = new Set<AnswerThread>()
  readonly #waiting: Job[] = []
  #isClosed = false

  /**
   * `data` is asked when a thread is started, because the record may have grown by then, and told whether
   * the thread has time to warm up.
   */
  constructor(
    options: PoolOptions,
    data: (isWarm: boolean) => AnswerThreadData,
    events: PoolEvents,
  ) {
    this.#options = options
    this.#data = data
    this.#events = events
  }

  /** Start threads ahead of the first question; done when all of them can be asked. */
  async warm(): Promise<void> {
    const started: AnswerThread[] = []
    const { warm, threads } = this.#options
    while (!this.#isClosed && this.#threads.size < Math.min(warm, threads)) {
      started.push(this.#startThread(true))
    }
    await Promise.all(started.map(({ ready }) => ready))
  }

  /** Questions that are being answered, and those that wait. */
  get load(): { readonly running: number; readonly waiting: number } {
    const running = [...this.#threads].filter(({ isBusy }) => isBusy).length
    return { running, waiting: this.#waiting.length }
  }

  /** @throws {HttpProblem} If it is not answered: what the answer threw, or `busy`, `timeLimit`, `clientGone`. */
  ask(subject: string, query: unknown, { signal, onNews }: AskOptions = {}): Promise<Answer> {
    const { mostWaiting, limitMs } = this.#options
    if (this.#isClosed) return Promise.reject(stopping())
    if (signal?.aborted === true) return Promise.reject(clientGone())
    if (this.#waiting.length >= mostWaiting) {
      const message = `${mostWaiting} questions wait already; try again in a moment`
      return Promise.reject(new HttpProblem('busy', message, { retryAfter: 2 }))
    }
    return new Promise((resolve, reject) => {
      const job = new Job({ subject, query }, onNews, resolve, reject)
      const timer = setTimeout(() => this.#drop(job, timeLimit(limitMs)), limitMs)
      const onAbort = (): void => this.#drop(job, clientGone())
      signal?.addEventListener('abort', onAbort)
      job.onSettled = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', onAbort)
      }
      this.#waiting.push(job)
      this.#next()
    })
  }

  /** Answer what is being answered, but for so long at most, and nothing that waits. */
  async close(patienceMs: number): Promise<void> {
    this.#isClosed = true
    for (const job of this.#waiting.splice(0)) job.reject(stopping())
    await Promise.all([...this.#threads].map((thread) => thread.close(patienceMs)))
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#idleThread()
      const job = thread === undefined ? undefined : this.#waiting.shift()
      if (thread === undefined || job === undefined) return
      void thread.run(job).then(() => this.#next())
    }
  }

  #idleThread(): AnswerThread | undefined {
    for (const thread of this.#threads) if (!thread.isBusy) return thread
    if (this.#threads.size >= this.#options.threads) return undefined
    return this.#startThread(false)
  }

  #startThread(isWarm: boolean): AnswerThread {
    const thread = new AnswerThread(this.#data(isWarm), this.#events, () => {
      this.#threads.delete(thread)
    })
    this.#threads.add(thread)
    return thread
  }

  /** Answer a question with a problem now, whatever its thread does. */
  #drop(job: Job, problem: HttpProblem): void {
    const place = this.#waiting.indexOf(job)
    if (place >= 0) this.#waiting.splice(place, 1)
    job.reject(problem)
    job.stop()
    if (!this.#options.isEnded) return
    const thread = [...this.#threads].find(({ job: running }) => running === job)
    if (thread === undefined) return
    const timer = setTimeout(() => {
      if (thread.job === job) void thread.end()
    }, GRACE_MS)
    timer.unref()
  }
}

/** How long a thread has to stop by itself: starting another costs as much as many answers. */
const GRACE_MS = 1000

/** A question, and who waits for its answer. */
class Job {
  readonly asked: Asked
  onSettled: () => void = () => {}
  readonly #onNews: AskOptions['onNews']
  readonly #resolve: (answer: Answer) => void
  readonly #reject: (error: unknown) => void
  #isSettled = false

  constructor(
    question: Pick<Asked, 'subject' | 'query'>,
    onNews: AskOptions['onNews'],
    resolve: (answer: Answer) => void,
    reject: (error: unknown) => void,
  ) {
    this.asked = { ...question, shared: new SharedArrayBuffer(8) }
    this.#onNews = onNews
    this.#resolve = resolve
    this.#reject = reject
  }

  tell(news: News): void {
    if (this.#isSettled) return
    this.#onNews?.(news, () => {
      const columns = new Int32Array(this.asked.shared)
      Atomics.add(columns, Column.taken, kilobytesOf(news))
      Atomics.notify(columns, Column.taken)
    })
  }

  resolve(answer: Answer): void {
    if (this.#settle()) this.#resolve(answer)
  }

  reject(error: unknown): void {
    if (this.#settle()) this.#reject(error)
  }

  /** Let the thread know that the answer is wanted no more. */
  stop(): void {
    const columns = new Int32Array(this.asked.shared)
    Atomics.store(columns, Column.stop, 1)
    Atomics.notify(columns, Column.taken)
  }

  #settle(): boolean {
    if (this.#isSettled) return false
    this.#isSettled = true
    this.onSettled()
    return true
  }
}

class AnswerThread {
  readonly #worker: Worker
  readonly #events: PoolEvents
  /** Told when it can be asked nothing more. */
  readonly #onEnd: () => void
  #job: Job | undefined
  #onDone: () => void = () => {}
  /** Done when the thread can be asked, or has ended. */
  readonly ready: Promise<void>
  readonly #isReady = Promise.withResolvers<void>()

  constructor(data: AnswerThreadData, events: PoolEvents, onEnd: () => void) {
    // Sources and compiled files lie side by side with the same names.
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    this.#worker = new Worker(new URL(`./answer-thread.${ending}`, import.meta.url), {
      workerData: data,
      resourceLimits: {
        maxOldGenerationSizeMb: MOST_MEGABYTES,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
    })
    this.#events = events
    this.#onEnd = onEnd
    this.ready = this.#isReady.promise
    this.#worker.on('message', (told: Told) => this.#take(told))
    const fail = (error: unknown): void => {
      onEnd()
      this.#isReady.resolve()
      this.#finish((job) => job.reject(error))
    }
    this.#worker.on('error', (error) => fail(whyEnded(error)))
    this.#worker.on('exit', () => fail(whyEnded(new Error('A thread of the server ended'))))
  }

  get isBusy(): boolean {
    return this.#job !== undefined
  }

  get job(): Job | undefined {
    return this.#job
  }

  /** Have a question answered; done when the thread can take another. */
  run(job: Job): Promise<void> {
    return new Promise((resolve) => {
      this.#job = job
      this.#onDone = resolve
      this.#worker.postMessage(job.asked)
    })
  }

  async end(): Promise<void> {
    // Its answer may be on the way already, and then it would seem to be free.
    this.#onEnd()
    await this.#worker.terminate()
  }

  async close(patienceMs: number): Promise<void> {
    if (this.#job !== undefined) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const done = this.#onDone
      this.#onDone = () => {
        done()
        resolve()
      }
      const timer = setTimeout(resolve, patienceMs)
      await promise
      clearTimeout(timer)
      this.#job?.reject(stopping())
    }
    await this.end()
  }

  #take(told: Told): void {
    if (told.kind === 'ready') this.#isReady.resolve()
    else if (told.kind === 'news') this.#job?.tell(told.news)
    else if (told.kind === 'trouble') this.#events.onTrouble(withStack(told.stack))
    else if (told.kind === 'fault') this.#finish((job) => job.reject(fromFault(told.fault)))
    else {
      for (const damage of told.damages) this.#events.onDamage(damage)
      this.#finish((job) => job.resolve(withBuffer(told.answer)))
    }
  }

  #finish(settle: (job: Job) => void): void {
    const job = this.#job
    if (job === undefined) return
    this.#job = undefined
    settle(job)
    this.#onDone()
  }
}

/** An answer whose bytes have the class again that they lose between threads. */
function withBuffer(answer: Answer): Answer {
  const { body } = answer
  if (typeof body === 'string') return answer
  return { ...answer, body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) }
}

/** Megabytes of memory of a thread, beside the index: a draft that takes more is a bomb. */
const MOST_MEGABYTES = 2048

/**
 * Megabytes for what a thread has just made and mostly drops at once. Node takes up to 130 when nothing is
 * said; with this a thread takes 110 less, and neither a check nor a search takes longer.
 */
const YOUNG_MEGABYTES = 24

function whyEnded(error: unknown): HttpProblem {
  const isMemory = error instanceof Error && 'code' in error && error.code === MEMORY_CODE
  return isMemory
    ? new HttpProblem('busy', 'The answer takes more memory than one question may', {
        cause: error,
      })
    : new HttpProblem('internal', 'Something went wrong that nobody foresaw; the log tells more', {
        cause: error,
      })
}

const MEMORY_CODE = 'ERR_WORKER_OUT_OF_MEMORY'

function fromFault({ code, message, errors, headers, stack }: Fault): HttpProblem {
  const problem = new HttpProblem(code, message, {
    headers,
    ...(errors === undefined ? {} : { errors }),
  })
  if (stack !== undefined) problem.stack = stack
  return problem
}

function withStack(stack: string): Error {
  const error = new Error('Trouble in a thread')
  error.stack = stack
  return error
}

function stopping(): HttpProblem {
  return new HttpProblem('stopping', 'The server is stopping', { retryAfter: 5 })
}

/** What whoever is gone is answered. */
export function clientGone(): HttpProblem {
  return new HttpProblem('clientGone', 'Whoever asked is gone')
}

function timeLimit(limitMs: number): HttpProblem {
  return new HttpProblem(
    'timeLimit',
    `There was no answer within ${limitMs / 1000} seconds; ask for less at a time`,
  )
}
