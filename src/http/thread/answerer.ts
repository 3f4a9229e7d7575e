import { availableParallelism, freemem } from 'node:os'
import { peopleVersion, repairIndex, StoredRecord, StoreError } from '../../verbale.ts'
import type { Answer } from '../answer/answer.ts'
import type { QueryOf, Subject } from '../answer/answers.ts'
import { AnswerCache } from './answer-cache.ts'
import { AnswerPool, type AskOptions, type PoolOptions } from './answer-pool.ts'
import type { AnswerThreadData } from './message.ts'
import { SharedQuestions } from './shared-questions.ts'
import { WARM_UP } from './warm-up.ts'

/** Which threads answer: those that must be quick never wait for those that may take long. */
export type Lane = 'quick' | 'search' | 'check' | 'slow' | 'write' | 'assistant'

const LANE_OF: Readonly<Record<Subject, Lane>> = {
  document: 'quick',
  documents: 'quick',
  original: 'quick',
  passage: 'quick',
  embed: 'quick',
  oembed: 'quick',
  search: 'search',
  feed: 'slow',
  diff: 'slow',
  status: 'slow',
  problems: 'slow',
  coverage: 'slow',
  people: 'slow',
  person: 'slow',
  ledger: 'slow',
  row: 'slow',
  unanswered: 'slow',
  check: 'check',
  add: 'write',
  decide: 'write',
  reviews: 'slow',
  review: 'write',
  timeline: 'search',
  export: 'slow',
  checkFile: 'check',
  ledgerFile: 'slow',
  mcp: 'assistant',
  margins: 'slow',
}

/**
 * What is answered from documents, and the people whom the record knows, alone. A note that somebody keeps, or rows that are kept, leave such an
 * answer as it was.
 */
const OF_DOCUMENTS: ReadonlySet<Subject> = new Set<Subject>([
  'document',
  'documents',
  'original',
  'diff',
  'passage',
  'embed',
  'oembed',
  'search',
  'feed',
  'timeline',
  'coverage',
  'problems',
  'people',
  'person',
])

/** How the answers of each lane are limited; what is absent is as {@link LANES} has it. */
export type LaneOptions = { readonly [L in Lane]?: Partial<PoolOptions> }

/** Threads and limits by lane. One process writes to a record at a time, and so one thread does. */
export const LANES: Readonly<Record<Lane, PoolOptions>> = {
  // Each of these is answered in a few milliseconds.
  quick: { threads: 2, warm: 1, mostWaiting: 1000, limitMs: 20_000, isEnded: true },
  search: {
    // Two, so that a search for one of the most frequent words keeps nobody waiting.
    threads: Math.max(2, availableParallelism() - 1),
    warm: 2,
    mostWaiting: 1000,
    limitMs: 20_000,
    isEnded: true,
  },
  check: {
    threads: Math.max(2, availableParallelism() - 1),
    warm: 2,
    mostWaiting: 100,
    limitMs: 60_000,
    isEnded: true,
  },
  slow: { threads: 2, warm: 1, mostWaiting: 100, limitMs: 120_000, isEnded: true },
  write: { threads: 1, warm: 0, mostWaiting: 100, limitMs: 600_000, isEnded: false },
  assistant: { threads: 2, warm: 0, mostWaiting: 100, limitMs: 120_000, isEnded: true },
}

/** What comes up while questions are answered. */
export interface AnswererEvents {
  /** Told of a segment that is damaged and is being made anew. */
  readonly onRepair: (message: string) => void
  /** Told of faults that keep no answer from being made. */
  readonly onTrouble: (error: Error) => void
}

/** Answers what is asked of one record, in threads. */
export class Answerer {
  readonly #record: StoredRecord
  readonly #pools: Readonly<Record<Lane, AnswerPool>>
  /** Answers that hold until the documents change, and those that any change outdates. */
  readonly #ofDocuments = new AnswerCache(MOST_HELD)
  readonly #ofAll = new AnswerCache(MOST_HELD_OF_ALL)
  readonly #asked = new SharedQuestions()
  #isWarm = false
  #closed: Promise<void> | undefined

  /** @throws {StoreError} If there is no record, or it cannot be read. */
  constructor(path: string, options: LaneOptions, { onRepair, onTrouble }: AnswererEvents) {
    this.#record = new StoredRecord(path, { onRepair })
    const record = this.#record
    // One thread brings the index into memory, which all share.
    let mostLoaded = Math.floor(freemem() * MOST_LOADED_SHARE)
    const dataOf = (lane: Lane, isWarm: boolean): AnswerThreadData => {
      const data = { path: record.path, pages: record.pages }
      if (!isWarm) return { ...data, warmUp: [], mostLoaded: 0 }
      const loaded = mostLoaded
      mostLoaded = 0
      return { ...data, warmUp: WARM_UP[lane], mostLoaded: loaded }
    }
    const poolOf = (lane: Lane): AnswerPool =>
      new AnswerPool({ ...LANES[lane], ...options[lane] }, (isWarm) => dataOf(lane, isWarm), {
        onDamage: (damage) => record.noteDamage(damage),
        onTrouble,
      })
    this.#pools = {
      quick: poolOf('quick'),
      search: poolOf('search'),
      check: poolOf('check'),
      slow: poolOf('slow'),
      write: poolOf('write'),
      assistant: poolOf('assistant'),
    }
    // The segments are opened once, here, and their memory is handed to the threads.
    record.ask(() => undefined)
    void this.#warm()
  }

  /** Whether all that is to be done ahead of the first question is done. */
  get isWarm(): boolean {
    return this.#isWarm
  }

  /** Whether the record can be read now. */
  get isReadable(): boolean {
    return Number.isFinite(this.#record.store.version())
  }

  /** Changes whenever the answer to a question may have changed; of no meaning to another process. */
  versionOf(subject: Subject): string {
    const { store, path } = this.#record
    if (!OF_DOCUMENTS.has(subject)) return String(store.version())
    return `${this.#record.documentVersion()} ${peopleVersion(path)}`
  }

  /** How much is being answered, and how much waits, by lane. */
  get load(): readonly {
    readonly lane: string
    readonly running: number
    readonly waiting: number
  }[] {
    return Object.entries(this.#pools).map(([lane, pool]) => ({ lane, ...pool.load }))
  }

  /**
   * The answer to a question that changes nothing: one that was given since the record changed last, or
   * a new one.
   *
   * @throws {HttpProblem} If it cannot be answered.
   */
  async read<S extends Subject>(
    subject: S,
    query: QueryOf<S>,
    options: AskOptions = {},
  ): Promise<Answer> {
    const question = JSON.stringify([subject, query])
    const version = this.versionOf(subject)
    const answers = OF_DOCUMENTS.has(subject) ? this.#ofDocuments : this.#ofAll
    const held = answers.get(version, question)
    if (held !== undefined) return held
    const { signal, onNews } = options
    const answer =
      onNews === undefined
        ? await this.#asked.ask(`${version} ${question}`, signal, (signal) =>
            this.ask(subject, query, { signal }),
          )
        : await this.ask(subject, query, options)
    // What was written meanwhile may be in it or not.
    if (this.versionOf(subject) === version) answers.put(version, question, answer)
    return answer
  }

  /** @throws {HttpProblem} If it cannot be answered. */
  ask<S extends Subject>(subject: S, query: QueryOf<S>, options: AskOptions = {}): Promise<Answer> {
    return this.#pools[LANE_OF[subject]].ask(subject, query, options)
  }

  /** Finish what is being answered, within so many milliseconds, and mend what proved to be damaged. */
  close(patienceMs: number): Promise<void> {
    this.#closed ??= this.#close(patienceMs)
    return this.#closed
  }

  async #warm(): Promise<void> {
    const { quick, search, check, slow } = this.#pools
    await Promise.all([quick.warm(), search.warm(), check.warm()])
    // These answer what can wait, and so they come last.
    await slow.warm()
    this.#isWarm = true
  }

  async #close(patienceMs: number): Promise<void> {
    await Promise.all(Object.values(this.#pools).map((pool) => pool.close(patienceMs)))
    const { damaged, path } = this.#record
    this.#record.close()
    if (damaged.length === 0) return
    try {
      await repairIndex(path, damaged)
    } catch (error) {
      // The answers were right all the same; whoever can write will mend it.
      if (!(error instanceof StoreError)) throw error
    }
  }
}

/** Bytes of answers that are held for whoever asks the same. */
const MOST_HELD = 32 * 1024 * 1024
const MOST_HELD_OF_ALL = 8 * 1024 * 1024

/** The share of free memory that an index may take as a whole; of a larger one, pages come as needed. */
const MOST_LOADED_SHARE = 0.25
