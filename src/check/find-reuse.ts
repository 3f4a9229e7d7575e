import { ShingleRanges } from '../index/postings.ts'
import type { WordIndex } from '../index/word-index.ts'
import type { Tokens } from '../text/token.ts'
import type { SearchableRecord } from './record.ts'

/** A run of the draft's own words that stands in the record word for word. */
export interface Reuse {
  /** Words `[first, end)` of the draft's words. */
  readonly first: number
  readonly end: number
  /** Where the run begins in the index. */
  readonly position: number
}

/** Words of the shortest run that is reported. */
const LEAST_REUSED = 8

/**
 * The runs of at least eight words of `draft` that stand in the record, in order, without overlap.
 *
 * Every fifth shingle of four words is looked up: a run of eight holds at least one whole. Each hit
 * is grown both ways, and the longest run at each place is kept. Runs of stock phrases, which the
 * record's own language makes likely, are left out, and so are those of the draft itself, when it is in
 * the record. `isBarrier[i]` tells that no run may cross from word `i - 1` to word `i`.
 */
export function findReuse(draft: Tokens, isBarrier: Uint8Array, record: SearchableRecord): Reuse[] {
  const { index } = record
  const isDraft = draftDetector(draft.text, record)
  const { ids, count } = draft
  const ranges = new ShingleRanges(count, index.partCount)
  const places = new Uint32Array(MOST_PLACES)
  const best: Reuse[] = []
  const step = LEAST_REUSED - SHINGLE + 1
  for (let at = 0; at + SHINGLE <= count; at += step) {
    const last = best[best.length - 1]
    if (last !== undefined && last.end - last.first >= LONG && at + SHINGLE <= last.end) continue
    index.probe(ids, at, count, ranges)
    const found = index.copyPositions(ranges, SHINGLE, at, MOST_PLACES, places, 0)
    let longest: Reuse | undefined
    for (const position of places.subarray(0, found)) {
      const run = grow(ids, count, isBarrier, index, at, position)
      const length = run === undefined ? 0 : run.end - run.first
      if (
        run !== undefined &&
        length >= LEAST_REUSED &&
        length > (longest === undefined ? 0 : longest.end - longest.first) &&
        !isDraft(position)
      ) {
        longest = run
      }
    }
    if (longest !== undefined) best.push(longest)
  }
  return withoutOverlap(best).filter(
    ({ first, end }) => record.surpriseOf(ids.subarray(first, end)) >= LEAST_BITS,
  )
}

/** Tells whether a position lies in the draft itself, which may be in the record too. */
function draftDetector(text: string, record: SearchableRecord): (position: number) => boolean {
  const known = new Map<number, boolean>()
  return (position) => {
    const { text: number } = record.index.locate(position)
    let isDraft = known.get(number)
    if (isDraft === undefined) {
      isDraft = record.source.entry(number).document.text === text
      known.set(number, isDraft)
    }
    return isDraft
  }
}

const SHINGLE = 4
/** Places of a shingle that are grown; a more frequent one is a stock phrase. */
const MOST_PLACES = 64
/**
 * Words of a run inside of which no other is looked for. A page set twice, or one line said a thousand
 * times, would be grown again from each of its words.
 */
const LONG = 200
/** Bits of surprise below which a run is how people speak on the record anyway. */
const LEAST_BITS = 28

function grow(
  ids: Uint32Array,
  count: number,
  isBarrier: Uint8Array,
  words: WordIndex,
  at: number,
  position: number,
): Reuse | undefined {
  let first = at
  let place = position
  while (
    first > 0 &&
    isBarrier[first] === 0 &&
    place > 0 &&
    ids[first - 1] === words.idAt(place - 1)
  ) {
    first--
    place--
  }
  let end = at
  let next = position
  while (
    end < count &&
    (end === first || isBarrier[end] === 0) &&
    // A zero is no word's id, so no run goes beyond its section.
    ids[end] === words.idAt(next)
  ) {
    end++
    next++
  }
  return end > at ? { first, end, position: place } : undefined
}

function withoutOverlap(runs: readonly Reuse[]): Reuse[] {
  const kept: Reuse[] = []
  for (const run of runs) {
    const last = kept[kept.length - 1]
    if (last === undefined || run.first >= last.end) kept.push(run)
    else if (run.end - run.first > last.end - last.first) kept[kept.length - 1] = run
  }
  return kept
}
