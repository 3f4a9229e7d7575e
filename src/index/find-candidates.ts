import type { Span } from '../text/span.ts'
import { type Postings, ShingleRanges } from './postings.ts'
import { measureSurprise } from './surprise.ts'

/** The words of a quotation as the index sees them. */
export interface Query {
  /** Word ids; only the first `count` are read. */
  readonly ids: Uint32Array
  readonly count: number
  /** 1 where the writer marked an omission before the word, else 0. */
  readonly isBreak: Uint8Array
}

/** A stretch of one text that is worth aligning: word positions `[start, end)`. */
export interface Candidate extends Span {
  /** Bits of surprise of the query's words that begin a shared shingle here. */
  readonly bits: number
}

export interface Candidates {
  /** Positions where the whole query stands word for word, ascending. */
  readonly exact: readonly number[]
  /** Stretches that together explain most of the query, the one that explains most first. */
  readonly main: readonly Candidate[]
  /** Other stretches that explain nearly as much as the first. */
  readonly others: readonly Candidate[]
  /** What each word of the query is worth as evidence; see {@link measureSurprise}. */
  readonly surprise: Float64Array
}

/** What one search cost. */
export interface SearchWork {
  /** Shingles looked up. */
  probes: number
  /** Postings read. */
  anchors: number
}

/**
 * Finds the stretches of an index that share rare shingles with a query.
 *
 * For each word the shortest shingle with few postings is taken; its postings are sorted by
 * position, and a window slides over them that keeps count of which words of the query it covers,
 * weighted by surprise. The best window is kept, what it covers is set aside, and the window slides
 * again for what is left, so the parts of a spliced quotation come out one by one.
 *
 * A finder owns scratch memory and serves one search at a time.
 */
export class CandidateFinder {
  readonly work: SearchWork = { probes: 0, anchors: 0 }
  readonly #postings: Postings
  readonly #textRangeAt: (position: number) => Span
  #ranges = new ShingleRanges(64)
  #surprise = new Float64Array(64)
  #covered = new Uint16Array(64)
  #isOpen = new Uint8Array(64)
  /** Anchors as numbers: position × 2^14 + word × 2^2 + (length of the shingle − 2). */
  #anchors = new Float64Array(MOST_ANCHORS + MOST_POSTINGS_WHEN_SHORT)
  #anchorCount = 0

  /** `textRangeAt` gives the positions of the text that a position belongs to. */
  constructor(postings: Postings, textRangeAt: (position: number) => Span) {
    this.#postings = postings
    this.#textRangeAt = textRangeAt
  }

  /** The values in the result's `surprise` hold until the next call. */
  find(query: Query): Candidates {
    const { ids, isBreak } = query
    const count = Math.min(query.count, MOST_WORDS)
    this.#reserve(count)
    const ranges = this.#ranges
    for (let at = 0; at < count; at++) this.#postings.probe(ids, at, count, ranges)
    this.work.probes += count
    measureSurprise(this.#postings, ids, count, isBreak, ranges, this.#surprise)
    const surprise = this.#surprise.subarray(0, count)
    const exact = this.#findExact(ids, count)
    if (exact.length > 0) return { exact, main: [], others: [], surprise }
    this.#gatherAnchors(count)
    return { exact, ...this.#slide(count), surprise }
  }

  #reserve(count: number): void {
    if (count <= this.#surprise.length) return
    const size = 2 ** Math.ceil(Math.log2(count))
    this.#ranges = new ShingleRanges(size)
    this.#surprise = new Float64Array(size)
    this.#covered = new Uint16Array(size)
    this.#isOpen = new Uint8Array(size)
  }

  /** Positions of the whole query, found by its rarest shingle. */
  #findExact(ids: Uint32Array, count: number): number[] {
    const ranges = this.#ranges
    const n = Math.min(4, count) as 2 | 3 | 4
    if (count < 2) return []
    let rarest = -1
    let fewest = Number.POSITIVE_INFINITY
    for (let at = 0; at + n <= count; at++) {
      const size = ranges.size(n, at)
      if (size === 0) return []
      if (size < fewest) {
        fewest = size
        rarest = at
      }
    }
    const found: number[] = []
    const end = Math.min(
      ranges.ends[n][rarest] as number,
      (ranges.starts[n][rarest] as number) + MOST_EXACT_TRIED,
    )
    const words = this.#postings.ids
    for (let entry = ranges.starts[n][rarest] as number; entry < end; entry++) {
      const start = this.#postings.position(entry) - rarest
      this.work.anchors++
      if (start < 0) continue
      let i = 0
      while (i < count && words[start + i] === ids[i]) i++
      if (i === count) found.push(start)
    }
    return found.sort((a, b) => a - b)
  }

  #gatherAnchors(count: number): void {
    this.#anchorCount = 0
    const ranges = this.#ranges
    const mostPostings = count <= SHORT_QUERY ? MOST_POSTINGS_WHEN_SHORT : MOST_POSTINGS
    const chosen: { at: number; n: 2 | 3 | 4; size: number }[] = []
    let sum = 0
    for (let at = 0; at + 1 < count; at++) {
      for (const n of SHINGLE_LENGTHS) {
        const size = ranges.size(n, at)
        if (size === 0) break
        if (size > mostPostings) continue
        chosen.push({ at, n, size })
        sum += size
        break
      }
    }
    if (sum > MOST_ANCHORS) chosen.sort((a, b) => a.size - b.size || a.at - b.at)
    for (const { at, n, size } of chosen) {
      if (this.#anchorCount > 0 && this.#anchorCount + size > MOST_ANCHORS) break
      const start = ranges.starts[n][at] as number
      for (let entry = start; entry < start + size; entry++) {
        this.#anchors[this.#anchorCount++] =
          this.#postings.position(entry) * 16384 + at * 4 + (n - 2)
      }
    }
    this.work.anchors += this.#anchorCount
    this.#anchors.subarray(0, this.#anchorCount).sort()
  }

  #slide(count: number): { main: Candidate[]; others: Candidate[] } {
    const isOpen = this.#isOpen.fill(1, 0, count)
    const main: Candidate[] = []
    let others: Candidate[] = []
    while (main.length < MOST_WINDOWS) {
      const windows = this.#bestWindows(count, main.length === 0 ? MOST_OTHERS + 1 : 1)
      const best = windows[0]
      if (best === undefined || best.bits < (main.length === 0 ? LEAST_BITS : LEAST_NEW_BITS)) break
      if (main.length === 0) {
        others = windows.slice(1).filter((other) => other.bits >= OTHERS_SHARE * best.bits)
      }
      main.push(best)
      this.#closeCovered(best, isOpen)
    }
    return { main, others }
  }

  /** Slide a window over the sorted anchors; the best non-overlapping windows, best first. */
  #bestWindows(count: number, most: number): Candidate[] {
    const covered = this.#covered.fill(0, 0, count)
    const width = count + WINDOW_SLACK
    const peaks: { left: number; right: number; bits: number }[] = []
    let left = 0
    let bits = 0
    for (let right = 0; right < this.#anchorCount; right++) {
      const position = positionOf(this.#anchors[right] as number)
      while (positionOf(this.#anchors[left] as number) < position - width) {
        bits -= this.#cover(this.#anchors[left] as number, covered, -1)
        left++
      }
      bits += this.#cover(this.#anchors[right] as number, covered, 1)
      keepPeak(peaks, { left, right, bits }, most, this.#anchors, width)
    }
    peaks.sort((a, b) => b.bits - a.bits || a.left - b.left)
    return peaks.map(({ left, right, bits }) => this.#stretch(left, right, count, bits))
  }

  /** Count the words of an anchor in or out of the window; returns the bits this adds or takes. */
  #cover(anchor: number, covered: Uint16Array, step: 1 | -1): number {
    const packed = anchor % 16384
    const at = packed >> 2
    const end = at + (packed & 3) + 2
    let bits = 0
    for (let i = at; i < end; i++) {
      const before = covered[i] as number
      covered[i] = before + step
      if (before + (step === 1 ? 0 : -1) === 0 && this.#isOpen[i] === 1)
        bits += this.#surprise[i] as number
    }
    return bits
  }

  /** The stretch that holds the whole query when it lies where the anchors of a window say. */
  #stretch(left: number, right: number, count: number, bits: number): Candidate {
    const first = positionOf(this.#anchors[left] as number)
    const last = positionOf(this.#anchors[right] as number)
    const text = this.#textRangeAt(positionOf(this.#anchors[(left + right) >> 1] as number))
    let start = first
    let end = last
    for (let k = left; k <= right; k++) {
      const anchor = this.#anchors[k] as number
      const at = (anchor % 16384) >> 2
      const position = positionOf(anchor)
      if (position - at < start) start = position - at
      if (position + count - at > end) end = position + count - at
    }
    return {
      start: Math.max(text.start, start - MARGIN),
      end: Math.min(text.end, end + MARGIN),
      bits,
    }
  }

  #closeCovered(candidate: Candidate, isOpen: Uint8Array): void {
    for (let k = 0; k < this.#anchorCount; k++) {
      const anchor = this.#anchors[k] as number
      const position = positionOf(anchor)
      if (position < candidate.start || position >= candidate.end) continue
      const packed = anchor % 16384
      const at = packed >> 2
      isOpen.fill(0, at, at + (packed & 3) + 2)
    }
  }
}

const SHINGLE_LENGTHS = [2, 3, 4] as const

/** Words of a query that are searched; a longer query is cut, which its caller must say. */
export const MOST_WORDS = 4000
/** Postings of a shingle that make it a seed. More finds more in stock phrases, at a cost. */
const MOST_POSTINGS = 24
/** The same for a query of few words, which has few shingles to choose from. */
const MOST_POSTINGS_WHEN_SHORT = 200
const SHORT_QUERY = 12
/** Anchors of one query; the rarest shingles are taken first. */
const MOST_ANCHORS = 1500
/** Postings of the rarest shingle that are tried for the whole query. */
const MOST_EXACT_TRIED = 5000
/** Words that a window is longer than the query: room for an unmarked omission. */
const WINDOW_SLACK = 40
/** Words of context aligned on each side of where the query should lie. */
const MARGIN = 10
/** Windows that explain the query together; each costs an alignment. */
const MOST_WINDOWS = 6
const MOST_OTHERS = 4
const OTHERS_SHARE = 0.75
/** Bits below which a first window is chance. */
const LEAST_BITS = 8
/** Bits below which a further window is not worth its alignment. */
const LEAST_NEW_BITS = 10

function positionOf(anchor: number): number {
  return Math.floor(anchor / 16384)
}

interface Peak {
  readonly left: number
  readonly right: number
  readonly bits: number
}

/** Keep `peak` among the best `most` windows that do not overlap. */
function keepPeak(
  peaks: Peak[],
  peak: Peak,
  most: number,
  anchors: Float64Array,
  width: number,
): void {
  const weakest = peaks.length < most ? 0 : (peaks[peaks.length - 1] as Peak).bits
  if (peak.bits <= weakest) return
  const start = positionOf(anchors[peak.left] as number)
  // Windows come in ascending order, so only the latest kept ones can overlap this one.
  for (let k = 0; k < peaks.length; k++) {
    const kept = peaks[k] as Peak
    if (positionOf(anchors[kept.right] as number) < start - (width >> 2)) continue
    if (kept.bits >= peak.bits) return
    peaks.splice(k, 1)
    k--
  }
  let k = peaks.length
  while (k > 0 && (peaks[k - 1] as Peak).bits < peak.bits) k--
  peaks.splice(k, 0, peak)
  if (peaks.length > most) peaks.pop()
}
