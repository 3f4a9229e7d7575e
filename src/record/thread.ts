import { parentPort, type Transferable, Worker } from 'node:worker_threads'
import { StoreError } from '../store/store.ts'

/**
 * A thread that answers questions in the order in which they are asked.
 *
 * The thread runs a module of this folder, which calls {@link answerQuestions}.
 */
export class Thread<Question, Answer> {
  readonly #worker: Worker
  readonly #asked: {
    readonly resolve: (answer: Answer) => void
    readonly reject: (error: unknown) => void
  }[] = []
  /** Settled when the last question is answered. */
  #last: Promise<void> = Promise.resolve()

  /** `name` is the file of the module, without its ending. */
  constructor(name: string, data?: unknown) {
    // Sources and compiled files lie side by side with the same names.
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    this.#worker = new Worker(new URL(`./${name}.${ending}`, import.meta.url), { workerData: data })
    this.#worker.on('message', (reply: Reply<Answer>) => {
      const asked = this.#asked.shift()
      if ('fault' in reply) asked?.reject(fromFault(reply.fault))
      else asked?.resolve(reply.answer)
    })
    this.#worker.on('error', (error) => this.#fail(error))
    this.#worker.on('exit', () => this.#fail(new Error(`The thread ${name} ended`)))
  }

  /** Questions that wait for their answers. */
  get pending(): number {
    return this.#asked.length
  }

  ask(question: Question, transfer: readonly Transferable[] = []): Promise<Answer> {
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#asked.push({ resolve, reject })
      this.#worker.postMessage(question, transfer)
    })
    this.#last = answer.then(ignore, ignore)
    return answer
  }

  /**
   * Ends the thread when it has answered what it was asked. One that is ended while it compresses may take
   * the process with it: Node asserts that a stream was begun.
   */
  async finish(): Promise<void> {
    await this.#last
    await this.close()
  }

  /** Ends the thread at once, whatever it is doing. */
  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#asked.splice(0)) reject(error)
  }
}

function ignore(): void {}

/** Answer the questions that are put to the thread this runs in; `transfersOf` an answer are handed over. */
export function answerQuestions<Question, Answer>(
  answer: (question: Question) => Answer,
  transfersOf: (answer: Answer) => Transferable[] = () => [],
): void {
  const port = parentPort
  if (port === null) throw new Error('There is no thread to answer from')
  port.on('message', (question: Question) => {
    try {
      const reply: Reply<Answer> = { answer: answer(question) }
      port.postMessage(reply, transfersOf(reply.answer))
    } catch (error) {
      port.postMessage({ fault: toFault(error) } satisfies Reply<Answer>)
    }
  })
}

type Reply<Answer> = { readonly answer: Answer } | { readonly fault: Fault }

/** What crosses from thread to thread of an error, whose class is lost there. */
interface Fault {
  readonly store?: Pick<StoreError, 'code' | 'place'>
  readonly message: string
  readonly stack: string
}

function toFault(error: unknown): Fault {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  if (!(error instanceof StoreError)) return { message, stack }
  return { store: { code: error.code, place: error.place }, message, stack }
}

function fromFault({ store, message, stack }: Fault): Error {
  const error =
    store === undefined ? new Error(message) : new StoreError(store.code, store.place, message)
  error.stack = stack
  return error
}
