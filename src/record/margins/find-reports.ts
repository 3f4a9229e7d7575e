import { addDays } from '../../document/date.ts'
import { ShingleRanges } from '../../index/postings.ts'
import type { WordIndex } from '../../index/word-index.ts'
import type { KeptDocument } from '../../store/document-codec.ts'
import type { Store } from '../../store/store.ts'
import { tokenize } from '../../text/token.ts'
import type { StoredRecord } from '../stored-record.ts'
import type { StoredSource } from '../stored-source.ts'

/** Press reports that may quote a document, and how many were left out. Plain data, kept as JSON. */
export interface ReportsFound {
  /** Numbers of the newest revisions of reports that have rare words of the document, the most first. */
  readonly sharing: readonly number[]
  /** Those of the days after it that have none, the nearest first. */
  readonly near: readonly number[]
  /** Press reports of the record, and those that have rare words or are near. */
  readonly reports: number
  readonly fitting: number
}

/** Runs of so many words are compared; a shorter one is shared by chance. */
const SHINGLE = 4

/**
 * Postings of a run of words that still is rare. Twice as many find hardly a report more, and cost twice
 * the time; formulas of thanks stand in thousands.
 */
const MOST_POSTINGS = 64

/**
 * So many rare runs that begin within so many words of each other show eight words in a row, which count
 * as reuse without marks: five runs begin in them, of which some may be common.
 */
const RUNS_OF_REUSE = 3
const STARTS_OF_REUSE = 5

/** Days after a document in which reports are taken for near: those of a long weekend too. */
const NEAR_DAYS = 3

/** Reports that are looked at because they share words, and because they are near. */
const MOST_SHARING = 200
const MOST_NEAR = 20

/**
 * Find the press reports that may quote a document: those that have in marks a run of four words of it
 * that few other documents have, those that have eight words of it in a row, and those of the days after
 * it. What quotes less than four words in a row of a document of another week is not found.
 *
 * Costs a probe of the index for each word of the document, whatever the record holds.
 */
export function findReports(
  { store, documents }: StoredRecord,
  source: StoredSource,
  number: number,
): ReportsFound {
  const reports = new Set(store.listDocuments({ kinds: ['pressReport'] }).map((row) => row.number))
  reports.delete(number)
  const { rare, shared } = findShared(source, number, reports)
  const sharing = [...shared]
    .filter(([report, { isReuse }]) => isReuse || quotesAny(documents.kept(report), rare))
    .sort(([a, x], [b, y]) => y.runs - x.runs || a - b)
    .map(([report]) => report)
  const isSharing = new Set(sharing)
  const near = nearReports(store, source, number).filter(
    (report) => report !== number && !isSharing.has(report),
  )
  return {
    sharing: sharing.slice(0, MOST_SHARING),
    near: near.slice(0, MOST_NEAR),
    reports: reports.size,
    fitting: sharing.length + near.length,
  }
}

interface Shared {
  /** Runs of words of the document that some report has and few documents have. */
  readonly rare: ReadonlySet<string>
  /** What each report has of them. */
  readonly shared: ReadonlyMap<number, SharedRuns>
}

class SharedRuns {
  runs = 0
  isReuse = false
  /** Where the latest of them begin. */
  readonly #latest: number[] = []

  add(position: number): void {
    this.runs++
    this.#latest.push(position)
    if (this.#latest.length > RUNS_OF_REUSE) this.#latest.shift()
    const [first = 0] = this.#latest
    this.isReuse ||= this.#latest.length === RUNS_OF_REUSE && position - first < STARTS_OF_REUSE
  }
}

function findShared(source: StoredSource, number: number, reports: ReadonlySet<number>): Shared {
  const { index } = source
  const rare = new Set<string>()
  const shared = new Map<number, SharedRuns>()
  const places = new Uint32Array(MOST_POSTINGS)
  for (const section of source.sections(number).keys()) {
    const { start } = index.sectionRange({ text: number, section })
    const ids = idsOf(index, number, section)
    const ranges = new ShingleRanges(Math.max(1, ids.length), index.partCount)
    for (let at = 0; at + SHINGLE <= ids.length; at++) {
      index.probe(ids, at, ids.length, ranges)
      const size = ranges.size(SHINGLE, at)
      // Its own posting is one of them.
      if (size < 2 || size > MOST_POSTINGS) continue
      const run = runAt(ids, at)
      const count = index.copyPositions(ranges, SHINGLE, at, MOST_POSTINGS, places, 0)
      const holders = new Set(Array.from(places.subarray(0, count), (p) => index.locate(p).text))
      for (const report of holders) {
        if (!reports.has(report)) continue
        rare.add(run)
        const runs = shared.get(report) ?? new SharedRuns()
        shared.set(report, runs)
        runs.add(start + at)
      }
    }
  }
  return { rare, shared }
}

/** Whether one of some runs of words stands in the marked words of a report. */
function quotesAny({ document, quotations }: KeptDocument, runs: ReadonlySet<string>): boolean {
  return quotations.some(({ marked }) => {
    const { ids, count } = tokenize(document.text, marked)
    for (let at = 0; at + SHINGLE <= count; at++) if (runs.has(runAt(ids, at))) return true
    return false
  })
}

function runAt(ids: Uint32Array, at: number): string {
  return ids.subarray(at, at + SHINGLE).join(' ')
}

function idsOf(index: WordIndex, text: number, section: number): Uint32Array {
  const { start, end } = index.sectionRange({ text, section })
  const ids = new Uint32Array(end - start)
  if (end > start) index.copyIds(start, end, ids, 0)
  return ids
}

function nearReports(store: Store, source: StoredSource, number: number): number[] {
  const { date } = source.holding(number)
  if (date?.precision !== 'day') return []
  return store
    .listDocuments({ kinds: ['pressReport'], from: date.value, to: addDays(date.value, NEAR_DAYS) })
    .filter((row) => row.date.length === date.value.length)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number))
    .map((row) => row.number)
}
