// Runs as a process of its own: asks a server as so many people would, and tells how long it took.

import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { draftOf } from './load-draft.ts'

/** How a server is asked. */
export interface LoadPlan {
  readonly url: string
  readonly seconds: number
  /**
   * People who read and search in turns, each with a second to look at what comes: so many ask so many
   * times a second, while answers come quickly.
   */
  readonly readers: number
  /** People who check a draft of 1,000 words, another one each time. */
  readonly checkers: number
  /** How long they look at a report; without a pause, they show how many checks the server can do. */
  readonly checkPauseMs: number
  /** Documents that are read, each as likely as any other. */
  readonly ids: readonly string[]
  /**
   * Words in a row of the record. The first {@link POPULAR} are what everybody looks for; every other search
   * is for one of the rest, which hardly anybody has looked for before.
   */
  readonly phrases: readonly string[]
  /** Sentences of the record that drafts quote. */
  readonly sentences: readonly string[]
}

/** Phrases that everybody looks for. */
export const POPULAR = 50

/** Milliseconds that answers took, by what was asked. */
export interface LoadResult {
  readonly reading: number[]
  readonly searching: number[]
  readonly checking: number[]
  readonly errors: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 1000 })

process.on('message', async (plan: LoadPlan) => {
  process.send?.(await run(plan))
})

async function run(plan: LoadPlan): Promise<LoadResult> {
  const result = { reading: [], searching: [], checking: [], errors: 0 }
  const end = performance.now() + plan.seconds * 1000
  await Promise.all([
    ...Array.from({ length: plan.readers }, (_, k) => read(plan, k, end, result)),
    ...Array.from({ length: plan.checkers }, (_, k) => check(plan, k, end, result)),
  ])
  agent.destroy()
  return result
}

type Results = { reading: number[]; searching: number[]; checking: number[]; errors: number }

async function read(
  { url, ids, phrases }: LoadPlan,
  reader: number,
  end: number,
  result: Results,
): Promise<void> {
  await pause(startOf(reader, LOOKING_MS))
  for (let k = reader; performance.now() < end; k++) {
    const isSearch = k % 2 === 0
    const id = encodeURIComponent(pick(ids, k * 7919 + reader * 104_729))
    const phrase = encodeURIComponent(phraseOf(phrases, reader, k))
    const path = isSearch ? `search?q=${phrase}&limit=20` : `documents/${id}`
    const ms = await ask(`${url}/api/v1/${path}`)
    if (ms === undefined) result.errors++
    else (isSearch ? result.searching : result.reading).push(ms)
    await pause(LOOKING_MS)
  }
}

function phraseOf(phrases: readonly string[], reader: number, k: number): string {
  const popular = phrases.slice(0, POPULAR)
  const isPopular = (k >> 1) % 2 === 0
  return isPopular ? pick(popular, k * 31 + reader) : pick(phrases, k * 6101 + reader * 7907)
}

async function check(
  { url, checkPauseMs, sentences }: LoadPlan,
  checker: number,
  end: number,
  result: Results,
): Promise<void> {
  await pause(startOf(checker, checkPauseMs))
  for (let round = 0; performance.now() < end; round++) {
    const ms = await ask(`${url}/api/v1/check`, draftOf(checker * 1009 + round, sentences))
    if (ms === undefined) result.errors++
    else result.checking.push(ms)
    await pause(checkPauseMs)
  }
}

/** How long a reader looks at what came. */
const LOOKING_MS = 1000

/** When one of many begins: evenly over a pause, as people come who do not know of each other. */
function startOf(person: number, pauseMs: number): number {
  return pauseMs * ((person * GOLDEN_RATIO) % 1)
}

const GOLDEN_RATIO = (1 + Math.sqrt(5)) / 2

function pick<T>(list: readonly T[], k: number): T {
  return list[k % list.length] as T
}

/** Milliseconds from asking to the last byte; `undefined` when there was an error. */
function ask(url: string, body?: string): Promise<number | undefined> {
  const began = performance.now()
  return new Promise((resolve) => {
    const outgoing = request(
      url,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: body === undefined ? {} : { 'content-type': 'text/plain' },
      },
      (incoming) => {
        incoming.resume()
        incoming.on('end', () => {
          resolve(incoming.statusCode === 200 ? performance.now() - began : undefined)
        })
        incoming.on('error', () => resolve(undefined))
      },
    )
    outgoing.on('error', () => resolve(undefined))
    outgoing.end(body)
  })
}
