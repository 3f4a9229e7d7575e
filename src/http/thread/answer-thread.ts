// Runs in threads of its own: answers what is asked of a record, so that the server stays free to listen.

import { setImmediate } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { StoredRecord } from '../../verbale.ts'
import type { Answer, AnswerContext, News, Stop } from '../answer/answer.ts'
import { ANSWERS, type Subject } from '../answer/answers.ts'
import { StateCache } from '../answer/state-cache.ts'
import { HttpProblem, problemOf } from '../problem.ts'
import {
  type AnswerThreadData,
  type Asked,
  Column,
  type Fault,
  kilobytesOf,
  type Told,
} from './message.ts'

const port = parentPort
if (port === null) throw new Error('There is no thread to answer from')
const { path, pages, warmUp, mostLoaded } = workerData as AnswerThreadData
const memory: Omit<AnswerContext, 'stop' | 'send'> = {
  record: new StoredRecord(path, { pages }),
  scopes: new StateCache(32),
  people: new StateCache(1),
  assistants: new StateCache(1),
  onFault: ({ stack = '' }) => tell({ kind: 'trouble', stack }),
}

const tell = (told: Told): void => port.postMessage(told)

port.on('message', async ({ subject, query, shared }: Asked) => {
  const columns = new Int32Array(shared)
  const stop = stopOf(columns)
  const context: AnswerContext = { ...memory, stop, send: senderOf(columns, stop) }
  try {
    // What is remembered of documents is forgotten when they have changed.
    memory.record.documentVersion()
    const { answer, transfer } = packed(await answerTo(subject as Subject, query, context))
    const told: Told = { kind: 'answer', answer, damages: memory.record.damages }
    port.postMessage(told, transfer)
  } catch (error) {
    tell({ kind: 'fault', fault: faultOf(error) })
  }
})

/** Do ahead of the first question what whoever asks it would wait for. One that comes early is let in between. */
async function makeReady(): Promise<void> {
  const context: AnswerContext = { ...memory, stop: { throwIfAborted() {} }, send: () => {} }
  const steps = [
    () => memory.record.loadIndex(mostLoaded),
    ...warmUp.map(
      ({ subject, query }) =>
        () =>
          answerTo(subject, query, context),
    ),
    ...(warmUp.length === 0 ? [] : [() => readSome(context)]),
  ]
  for (const step of steps) {
    await setImmediate()
    try {
      await step()
    } catch (error) {
      // A record may be damaged, and whoever asks for what is in it is told so.
      memory.onFault(error instanceof Error ? error : new Error(String(error)))
    }
  }
}

/** Read the newest documents: the code that reads is the same for all. */
function readSome(context: AnswerContext): void {
  const { store, documents } = context.record
  for (const { number } of store.listDocuments({ limit: 5 })) {
    ANSWERS.document(context, { id: documents.row(number).id })
  }
}

/** An answer as bytes of its own, which are handed over: the thread that listens copies nothing. */
function packed(answer: Answer): { answer: Answer; transfer: ArrayBuffer[] } {
  const { body } = answer
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body)
  return { answer: { ...answer, body: bytes }, transfer: [bytes.buffer] }
}

function answerTo(
  subject: Subject,
  query: unknown,
  context: AnswerContext,
): Answer | Promise<Answer> {
  // The one who asks has the types of each subject; only here they are one.
  const answer = ANSWERS[subject] as (context: AnswerContext, query: unknown) => Answer
  return answer(context, query)
}

function stopOf(columns: Int32Array): Stop {
  return {
    throwIfAborted() {
      if (Atomics.load(columns, Column.stop) === 1) {
        throw new HttpProblem('clientGone', 'The answer is wanted no more')
      }
    },
  }
}

/** Sends news, and waits while more than {@link MOST_AHEAD} kilobytes of it were not taken. */
function senderOf(columns: Int32Array, stop: Stop): (news: News) => void {
  let sent = 0
  return (news) => {
    stop.throwIfAborted()
    tell({ kind: 'news', news })
    sent += kilobytesOf(news)
    for (;;) {
      const taken = Atomics.load(columns, Column.taken)
      if (sent - taken <= MOST_AHEAD) return
      // Whoever takes a part, or is gone, wakes this thread, which has nothing else to do.
      Atomics.wait(columns, Column.taken, taken, WAKE_MS)
      stop.throwIfAborted()
    }
  }
}

const MOST_AHEAD = 4096
/** A wait ends by itself, should a signal be missed. */
const WAKE_MS = 1000

function faultOf(error: unknown): Fault {
  const { code, message, errors, headers } = problemOf(error)
  const stack = error instanceof Error ? error.stack : String(error)
  return {
    code,
    message,
    headers,
    ...(errors === undefined ? {} : { errors }),
    ...(code !== 'internal' || stack === undefined ? {} : { stack }),
  }
}

await makeReady()
tell({ kind: 'ready' })
