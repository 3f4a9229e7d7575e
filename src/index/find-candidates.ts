import { partitionPoint } from '../text/partition-point.ts'
import { type Span, withoutSpans } from '../text/span.ts'
import { type Postings, type ShingleLength, ShingleRanges } from './postings.ts'
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
  /** Bits of surprise of the query's words that stand in shared shingles here. */
  readonly bits: number
  /**
   * The least and the greatest difference between the position of a shared shingle and its place in
   * the query: how far the two run out of step.
   */
  readonly leastShift: number
  readonly mostShift: number
}

/** What one search found. */
export interface Candidates {
  /** Positions where the whole query stands word for word, ascending. */
  readonly exact: readonly number[]
  /** Stretches that together explain most of the query, the one that explains most first. */
  readonly main: readonly Candidate[]
  /** Other stretches that explain nearly as much as the first. */
  readonly others: readonly Candidate[]
  /**
   * What each word of the query is worth as evidence; see {@link measureSurprise}. Zeros when the
   * query stands word for word, because then nothing has to be weighed.
   */
  readonly surprise: Float64Array
}

/** What one search cost. */
export interface SearchWork {
  /** Words of queries looked up: one slot of the index each. */
  slots: number
  /** Keys read to find their shingles. */
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
  readonly work: SearchWork = { slots: 0, probes: 0, anchors: 0 }
  readonly #postings: Postings
  readonly #textRangeAt: (position: number) => Span
  #ranges: ShingleRanges
  #surprise = new Float64Array(64)
  #covered = new Uint16Array(64)
  #isOpen = new Uint8Array(64)
  /**
   * Anchors as they are sorted, one number each, which a float holds exactly. From the lowest bit:
   * 2 bits for the words of the shingle, less two; 12 for its first word in the query, which is below
   * {@link MOST_WORDS}; above them the position.
   */
  readonly #packed = new Float64Array(MOST_ANCHORS + MOST_POSTINGS_WHEN_SHORT)
  /** The same, sorted and taken apart: position, and words `[first, end)` of the query. */
  readonly #positions = new Uint32Array(MOST_ANCHORS + MOST_POSTINGS_WHEN_SHORT)
  readonly #firsts = new Uint16Array(MOST_ANCHORS + MOST_POSTINGS_WHEN_SHORT)
  readonly #ends = new Uint16Array(MOST_ANCHORS + MOST_POSTINGS_WHEN_SHORT)
  /** First position of the text that each anchor lies in. */
  readonly #textStarts = new Uint32Array(MOST_ANCHORS + MOST_POSTINGS_WHEN_SHORT)
  #anchorCount = 0
  /** Positions of one shingle. */
  readonly #tried = new Uint32Array(MOST_EXACT_TRIED)

  /** `textRangeAt` gives the positions of the text that a position belongs to. */
  constructor(postings: Postings, textRangeAt: (position: number) => Span) {
    this.#postings = postings
    this.#textRangeAt = textRangeAt
    this.#ranges = new ShingleRanges(this.#surprise.length, postings.partCount)
  }

  /**
   * The values in the result's `surprise` hold until the next call. Where the query stands word for
   * word nothing else is looked for, unless none of those positions `isEnough`: then the other texts are
   * looked at as if those that have it were not there, which would be better than any other.
   */
  find(query: Query, isEnough: (position: number) => boolean = () => true): Candidates {
    const { ids, isBreak } = query
    const count = Math.min(query.count, MOST_WORDS)
    this.#reserve(count)
    const ranges = this.#ranges
    for (let at = 0; at < count; at++) {
      this.work.probes += this.#postings.probe(ids, at, count, ranges)
    }
    this.work.slots += count
    const surprise = this.#surprise.subarray(0, count)
    const exact = this.#findExact(ids, count)
    if (exact.some(isEnough)) return { exact, main: [], others: [], surprise: surprise.fill(0) }
    measureSurprise(this.#postings, ids, count, isBreak, ranges, this.#surprise)
    this.#gatherAnchors(count, new Set(exact.map((at) => this.#textRangeAt(at).start)))
    const found = this.#slide(count)
    if (count > MOST_WORDS_NEAR_EXACT) return { exact, ...found, surprise }
    const near = this.#findNearExact(ids, count)
    return {
      exact,
      main: [...near.slice(0, 1), ...found.main],
      others: [...near.slice(1), ...found.others],
      surprise,
    }
  }

  #reserve(count: number): void {
    if (count <= this.#surprise.length) return
    const size = 2 ** Math.ceil(Math.log2(count))
    this.#ranges = new ShingleRanges(size, this.#postings.partCount)
    this.#surprise = new Float64Array(size)
    this.#covered = new Uint16Array(size)
    this.#isOpen = new Uint8Array(size)
  }

  /** Positions of the whole query, found by its rarest shingle. */
  #findExact(ids: Uint32Array, count: number): number[] {
    if (count === 0) return []
    const ranges = this.#ranges
    const n = Math.min(4, count) as ShingleLength
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
    const postings = this.#postings
    const tried = this.#copyPositions(n, rarest, MOST_EXACT_TRIED)
    for (let k = 0; k < tried; k++) {
      const start = (this.#tried[k] as number) - rarest
      if (start < 0) continue
      let i = 0
      while (i < count && postings.idAt(start + i) === ids[i]) i++
      if (i === count) found.push(start)
    }
    return found.sort((a, b) => a - b)
  }

  /** Write positions of a shingle to the scratch memory; returns how many. */
  #copyPositions(n: ShingleLength, at: number, most: number): number {
    const copied = this.#postings.copyPositions(this.#ranges, n, at, most, this.#tried, 0)
    this.work.anchors += copied
    return copied
  }

  /**
   * Stretches where the whole query stands but for one word changed.
   *
   * Few words have few rare shingles, so the windows may miss them. One change can hit only one of
   * two shingles that share no word: the rarest such pair is looked up, and at each posting the whole
   * query is compared.
   */
  #findNearExact(ids: Uint32Array, count: number): Candidate[] {
    const pair = this.#rarestPair(count)
    const postings = this.#postings
    const starts = new Set<number>()
    for (const at of pair) {
      const tried = this.#copyPositions(2, at, MOST_NEAR_EXACT_TRIED)
      for (let k = 0; k < tried; k++) {
        const start = (this.#tried[k] as number) - at
        let missing = start < 0 ? 2 : 0
        for (let i = 0; i < count && missing < 2; i++) {
          const word = postings.idAt(start + i)
          if (word === 0) missing = 2
          else if (word !== ids[i]) missing++
        }
        if (missing < 2) starts.add(start)
      }
    }
    return [...starts]
      .sort((a, b) => a - b)
      .slice(0, MOST_OTHERS)
      .map((start) => ({ start, end: start + count, bits: 0, leastShift: start, mostShift: start }))
  }

  /** Two words, at least two apart, where shingles of two words with fewest postings begin. */
  #rarestPair(count: number): number[] {
    let best: number[] = []
    let fewest = Number.POSITIVE_INFINITY
    for (let a = 0; a + 3 < count; a++) {
      for (let b = a + 2; b + 1 < count; b++) {
        const size = this.#ranges.size(2, a) + this.#ranges.size(2, b)
        if (size < fewest) {
          fewest = size
          best = [a, b]
        }
      }
    }
    return best
  }

  /** `passedOver` has the first positions of texts that are not looked at. */
  #gatherAnchors(count: number, passedOver: ReadonlySet<number>): void {
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
      const copied = this.#copyPositions(n, at, size)
      for (let k = 0; k < copied; k++) {
        this.#packed[this.#anchorCount++] =
          (this.#tried[k] as number) * POSITION_UNIT + at * FIRST_UNIT + (n - 2)
      }
    }
    const sorted = this.#packed.subarray(0, this.#anchorCount).sort()
    let text: Span = { start: 0, end: 0 }
    let kept = 0
    for (const packed of sorted) {
      const position = Math.floor(packed / POSITION_UNIT)
      const rest = packed - position * POSITION_UNIT
      const first = Math.floor(rest / FIRST_UNIT)
      if (position >= text.end) text = this.#textRangeAt(position)
      if (passedOver.has(text.start)) continue
      this.#positions[kept] = position
      this.#firsts[kept] = first
      this.#ends[kept] = first + (rest % FIRST_UNIT) + 2
      this.#textStarts[kept] = text.start
      kept++
    }
    this.#anchorCount = kept
  }

  #slide(count: number): { main: Candidate[]; others: Candidate[] } {
    const isOpen = this.#isOpen.fill(1, 0, count)
    const main: Candidate[] = []
    let others: Candidate[] = []
    let open = this.#surprise.subarray(0, count).reduce((sum, bits) => sum + bits, 0)
    while (main.length < MOST_WINDOWS && open >= LEAST_NEW_BITS) {
      const peaks = this.#bestPeaks(count, main.length === 0 ? MOST_OTHERS + 1 : 1)
      const peak = peaks[0]
      if (peak === undefined || peak.bits < (main.length === 0 ? LEAST_BITS : LEAST_NEW_BITS)) break
      if (main.length === 0) {
        const rivals = [...peaks.slice(1), ...this.#peaksBeside(count, peak)]
        others = rivals
          .filter(({ bits }) => bits >= OTHERS_SHARE * peak.bits)
          .map((rival) => this.#stretch(rival, count))
      }
      const best = this.#stretch(peak, count)
      main.push(best)
      open -= this.#closeCovered(best, isOpen)
    }
    return { main, others }
  }

  /**
   * Windows that hide in the best one, which is longer than the query: a reporter's question and the
   * answer to it may give the same words. They come out when the anchors of the best are left out.
   */
  #peaksBeside(count: number, best: Peak): Peak[] {
    const core = this.#coreOf(best, count)
    const reach = count + WINDOW_SLACK
    const near = { start: core.start - reach, end: core.end + reach }
    const taken = [core]
    const beside: Peak[] = []
    while (beside.length < MOST_BESIDE) {
      const peaks = withoutSpans(near, taken).flatMap(({ start, end }) =>
        this.#bestPeaks(count, 1, this.#anchorFrom(start), this.#anchorFrom(end)),
      )
      const [peak] = peaks.sort(byBits)
      if (peak === undefined || peak.bits < OTHERS_SHARE * best.bits) break
      beside.push(peak)
      taken.push(this.#coreOf(peak, count))
      taken.sort((a, b) => a.start - b.start)
    }
    return beside
  }

  /** The positions of the last anchors of a window that cover all it covers. */
  #coreOf({ left, right, bits }: Peak, count: number): Span {
    const covered = this.#covered.fill(0, 0, count)
    let first = right
    let sum = this.#cover(right, covered)
    while (first > left && sum < bits - ROUNDING) sum += this.#cover(--first, covered)
    return {
      start: this.#positions[first] as number,
      end: (this.#positions[right] as number) + 1,
    }
  }

  /** Number of the first anchor at or behind a position. */
  #anchorFrom(position: number): number {
    return partitionPoint(this.#anchorCount, (k) => (this.#positions[k] as number) < position)
  }

  /**
   * Slide a window over the sorted anchors `[first, end)`, text by text; the best windows that do not
   * overlap, best first.
   */
  #bestPeaks(count: number, most: number, first = 0, end: number = this.#anchorCount): Peak[] {
    const covered = this.#covered.fill(0, 0, count)
    const positions = this.#positions
    const width = count + WINDOW_SLACK
    const peaks: Peak[] = []
    let left = first
    let bits = 0
    for (let right = first; right < end; right++) {
      const position = positions[right] as number
      const text = this.#textStarts[right] as number
      const least = Math.max(text, position - width)
      while ((positions[left] as number) < least) bits -= this.#uncover(left++, covered)
      bits += this.#cover(right, covered)
      // A window that gains nothing by one more anchor is no better than the one before.
      if (peaks.length < most || bits > (peaks[peaks.length - 1] as Peak).bits) {
        keepPeak(peaks, { left, right, bits, text }, most, positions, width)
      }
    }
    return peaks.sort(byBits)
  }

  /** Count the words of an anchor into the window; returns the bits this adds. */
  #cover(anchor: number, covered: Uint16Array): number {
    let bits = 0
    for (let i = this.#firsts[anchor] as number; i < (this.#ends[anchor] as number); i++) {
      const before = covered[i] as number
      covered[i] = before + 1
      if (before === 0 && this.#isOpen[i] === 1) bits += this.#surprise[i] as number
    }
    return bits
  }

  /** Count the words of an anchor out of the window; returns the bits this takes. */
  #uncover(anchor: number, covered: Uint16Array): number {
    let bits = 0
    for (let i = this.#firsts[anchor] as number; i < (this.#ends[anchor] as number); i++) {
      const after = (covered[i] as number) - 1
      covered[i] = after
      if (after === 0 && this.#isOpen[i] === 1) bits += this.#surprise[i] as number
    }
    return bits
  }

  /** The stretch that holds the whole query when it lies where the anchors of a window say. */
  #stretch({ left, right, bits }: Peak, count: number): Candidate {
    const positions = this.#positions
    const text = this.#textRangeAt(positions[(left + right) >> 1] as number)
    let leastShift = Number.POSITIVE_INFINITY
    let mostShift = Number.NEGATIVE_INFINITY
    for (let k = left; k <= right; k++) {
      const shift = (positions[k] as number) - (this.#firsts[k] as number)
      if (shift < leastShift) leastShift = shift
      if (shift > mostShift) mostShift = shift
    }
    // The quotation's words before the first anchor lie before it, those after the last behind it.
    const start = (positions[left] as number) - (this.#firsts[left] as number)
    const end = (positions[right] as number) + count - (this.#firsts[right] as number)
    return {
      start: Math.max(text.start, start - MARGIN),
      end: Math.min(text.end, end + MARGIN),
      bits,
      leastShift,
      mostShift,
    }
  }

  /**
   * Set aside the words that a stretch covers, and the anchors that cover nothing else. Returns the
   * bits of the words.
   */
  #closeCovered(candidate: Candidate, isOpen: Uint8Array): number {
    let bits = 0
    for (let k = 0; k < this.#anchorCount; k++) {
      const position = this.#positions[k] as number
      if (position < candidate.start || position >= candidate.end) continue
      for (let i = this.#firsts[k] as number; i < (this.#ends[k] as number); i++) {
        if (isOpen[i] === 1) bits += this.#surprise[i] as number
        isOpen[i] = 0
      }
    }
    let kept = 0
    for (let k = 0; k < this.#anchorCount; k++) {
      const first = this.#firsts[k] as number
      const end = this.#ends[k] as number
      let i = first
      while (i < end && isOpen[i] === 0) i++
      if (i === end) continue
      this.#positions[kept] = this.#positions[k] as number
      this.#firsts[kept] = first
      this.#ends[kept] = end
      this.#textStarts[kept] = this.#textStarts[k] as number
      kept++
    }
    this.#anchorCount = kept
    return bits
  }
}

const SHINGLE_LENGTHS = [2, 3, 4] as const

/** What one word of the query, and one position, count for in a packed anchor. */
const FIRST_UNIT = 4
const POSITION_UNIT = 4096 * FIRST_UNIT

/** Words of a query that are searched; a longer query is cut, which its caller must say. */
export const MOST_WORDS = 4000
/** Postings of a shingle that make it a seed. More finds more in stock phrases, at a cost. */
const MOST_POSTINGS = 24
/** The same for a query of few words, up to {@link SHORT_QUERY}, which has few shingles to choose from. */
const MOST_POSTINGS_WHEN_SHORT = 200
const SHORT_QUERY = 12
/** Anchors of one query; the rarest shingles are taken first. */
const MOST_ANCHORS = 1500
/** Postings of the rarest shingle that are tried for the whole query. */
const MOST_EXACT_TRIED = 5000
/** Words of a query that is also looked up with one word changed, and postings that are tried. */
const MOST_WORDS_NEAR_EXACT = 9
const MOST_NEAR_EXACT_TRIED = 2500
/** Words that a window is longer than the query: room for an unmarked omission. */
const WINDOW_SLACK = 40
/** Words of context aligned on each side of where the query should lie. */
const MARGIN = 10
/** Windows that explain the query together; each costs an alignment. */
const MOST_WINDOWS = 6
/** Other stretches that are kept, and the share of the best one's bits that makes them as good. */
const MOST_OTHERS = 4
const OTHERS_SHARE = 0.85
/** Bits below which a first window is chance. */
const LEAST_BITS = 8
/** Bits below which a further window is not worth its alignment. */
const LEAST_NEW_BITS = 10

/** Bits that two sums of the same bits may differ by. */
const ROUNDING = 1e-6
/** Windows beside the best one that are looked for. */
const MOST_BESIDE = 2

/** A window over the sorted anchors: the anchors `left` to `right`, and the bits they cover. */
interface Peak {
  readonly left: number
  readonly right: number
  readonly bits: number
  /** Where the text of the window begins. */
  readonly text: number
}

function byBits(a: Peak, b: Peak): number {
  return b.bits - a.bits || a.left - b.left
}

/** Keep `peak` among the best `most` windows that do not overlap. */
function keepPeak(
  peaks: Peak[],
  peak: Peak,
  most: number,
  positions: Uint32Array,
  width: number,
): void {
  const start = positions[peak.left] as number
  // Windows come in ascending order, so only the latest kept ones can overlap this one.
  for (let k = 0; k < peaks.length; k++) {
    const kept = peaks[k] as Peak
    if (kept.text !== peak.text) continue
    if ((positions[kept.right] as number) < start - (width >> 2)) continue
    if (kept.bits >= peak.bits) return
    peaks.splice(k, 1)
    k--
  }
  let k = peaks.length
  while (k > 0 && (peaks[k - 1] as Peak).bits < peak.bits) k--
  peaks.splice(k, 0, peak)
  if (peaks.length > most) peaks.pop()
}
