import type { News } from './answer/answer.ts'
import type { QueryOf, Subject } from './answer/answers.ts'
import type { Desk, DeskContext } from './desk.ts'
import { isFault, problemOf } from './problem.ts'

/** How an answer in parts is sent. */
export interface StreamOptions {
  readonly headers?: Readonly<Record<string, string>>
  /** Whether a problem that comes up on the way is told as a line; else the answer breaks off. */
  readonly tellsProblems?: boolean
}

/**
 * Answer a question to the record while the answer is made, no faster than it is taken.
 *
 * What goes wrong before anything was sent is a problem with a status of its own; a fault that comes up
 * later is logged here, because the answer has its status by then. When whoever asked is gone, the answer
 * is wanted no more.
 *
 * @throws {HttpProblem} If there is no answer.
 */
export async function streamAnswer<S extends Subject>(
  c: DeskContext,
  { answerer, log }: Pick<Desk, 'answerer' | 'log'>,
  subject: S,
  query: QueryOf<S>,
  { headers = {}, tellsProblems = false }: StreamOptions = {},
): Promise<Response> {
  const gone = new AbortController()
  const signal = AbortSignal.any([gone.signal, c.req.raw.signal])
  const parts = new Parts()
  let head: { readonly status: number; readonly headers: Readonly<Record<string, string>> } = {
    status: 200,
    headers,
  }
  const onNews = (news: News, taken: () => void): void => {
    if (news.kind === 'head') {
      head = news
      taken()
      parts.begin()
    } else {
      parts.add(news.kind === 'part' ? news.body : progressLine(news), taken)
    }
  }
  answerer.ask(subject, query, { signal, onNews }).then(
    ({ body }) => {
      parts.add(body, () => {})
      parts.end()
    },
    (error: unknown) => {
      if (parts.hasBegun && isFault(error)) log.fault(error)
      if (tellsProblems && parts.hasBegun) {
        parts.add(`${JSON.stringify(problemOf(error).details())}\n`, () => {})
        parts.end()
      } else parts.fail(error)
    },
  )
  await parts.begun
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => parts.next(controller),
    cancel: () => gone.abort(),
  })
  const isEmpty = head.status === 204 || head.status === 304
  return new Response(isEmpty ? null : stream, head)
}

/** Headers of lines that come while the answer is made. */
export const LINES: Readonly<Record<string, string>> = {
  'content-type': 'application/x-ndjson',
  'cache-control': 'no-store',
}

function progressLine({ done, of }: Extract<News, { kind: 'progress' }>): string {
  return `${JSON.stringify({ format: 'verbale.progress/1', done, of })}\n`
}

/** Parts that were made and not yet taken. */
class Parts {
  readonly begun: Promise<void>
  readonly #waiting: { readonly bytes: Uint8Array; readonly taken: () => void }[] = []
  readonly #begin: PromiseWithResolvers<void> = Promise.withResolvers()
  #hasBegun = false
  #wake: () => void = () => {}
  #end: { readonly error?: unknown } | undefined

  constructor() {
    this.begun = this.#begin.promise
  }

  get hasBegun(): boolean {
    return this.#hasBegun
  }

  begin(): void {
    this.#hasBegun = true
    this.#begin.resolve()
  }

  add(body: string | Uint8Array, taken: () => void): void {
    if (body.length > 0) {
      const bytes = typeof body === 'string' ? Buffer.from(body) : body
      this.#waiting.push({ bytes, taken })
    }
    this.begin()
    this.#wake()
  }

  end(): void {
    this.#end = {}
    this.#wake()
  }

  /** Nothing more comes: before the first part as an error of whoever waits for it, then of the stream. */
  fail(error: unknown): void {
    this.#end = { error }
    if (!this.#hasBegun) this.#begin.reject(error)
    this.#wake()
  }

  async next(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    while (this.#waiting.length === 0 && this.#end === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    const part = this.#waiting.shift()
    if (part !== undefined) {
      controller.enqueue(part.bytes)
      part.taken()
    } else if (this.#end !== undefined && 'error' in this.#end) controller.error(this.#end.error)
    else controller.close()
  }
}
