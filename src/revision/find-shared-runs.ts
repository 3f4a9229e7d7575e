/**
 * Two lists of numbers, aligned: what lies between the ranges is the same on both sides.
 *
 * Ranges are half-open and in order, hold something on at least one side, and do not touch: between
 * any two stands at least one shared number.
 */
export interface ChangedRange {
  readonly fromStart: number
  readonly fromEnd: number
  readonly toStart: number
  readonly toEnd: number
}

/** The changed ranges of two lists, and what it took to find them. */
export interface SharedRuns {
  readonly changes: readonly ChangedRange[]
  /** Steps taken: shingles looked up and pairs compared. Linear in the length of the lists. */
  readonly work: number
}

/**
 * Align two revisions, given as numbers that are equal where their words are.
 *
 * Long shingles that occur once on either side hold the two together first, as in Bram Cohen's
 * patience diff: nothing slides to a look-alike across one. Between them the shortest edit script
 * is looked for; where that would take too many steps, shorter shingles are tried, and where those
 * hold nothing together either, the one side was replaced by the other.
 *
 * Every step is bounded by the words it looks at, so that time and memory stay linear for texts that
 * have nothing in common.
 *
 * @see E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986.
 */
export function findSharedRuns(from: Uint32Array, to: Uint32Array): SharedRuns {
  const search = new Search(from, to)
  search.align(0, from.length, 0, to.length, 0)
  return { changes: search.changes(), work: search.work }
}

/** Words of the shingles that hold two texts together, tried one after the other. */
const SHINGLE_LENGTHS = [8, 4, 2] as const

/**
 * Steps that a shortest edit script may take: for each word, to begin with, and at most. A quarter
 * of the words of a paragraph may differ; more, and shorter shingles are the better guide.
 */
const STEPS_A_WORD = 64
const LEAST_STEPS = 1 << 12
const MOST_STEPS = 1 << 20

/** A run of numbers that both lists share. */
interface Run {
  readonly from: number
  readonly to: number
  readonly length: number
}

class Search {
  work = 0
  readonly #from: Uint32Array
  readonly #to: Uint32Array
  readonly #runs: Run[] = []

  constructor(from: Uint32Array, to: Uint32Array) {
    this.#from = from
    this.#to = to
  }

  /** Find the shared runs of two ranges, in order; shingles before `level` were tried. */
  align(fromStart: number, fromEnd: number, toStart: number, toEnd: number, level: number): void {
    let [a, aEnd, b, bEnd] = [fromStart, fromEnd, toStart, toEnd]
    while (a < aEnd && b < bEnd && this.#from[a] === this.#to[b]) {
      a++
      b++
    }
    while (a < aEnd && b < bEnd && this.#from[aEnd - 1] === this.#to[bEnd - 1]) {
      aEnd--
      bEnd--
    }
    this.work += a - fromStart + fromEnd - aEnd + 1
    this.#share(fromStart, toStart, a - fromStart)
    if (a < aEnd && b < bEnd) this.#alignDifferent(a, aEnd, b, bEnd, level)
    this.#share(aEnd, bEnd, fromEnd - aEnd)
  }

  /** What is not shared, in order. */
  changes(): ChangedRange[] {
    const changes: ChangedRange[] = []
    let [from, to] = [0, 0]
    const end = { from: this.#from.length, to: this.#to.length, length: 0 }
    for (const run of [...this.#runs, end]) {
      if (run.from > from || run.to > to) {
        changes.push({ fromStart: from, fromEnd: run.from, toStart: to, toEnd: run.to })
      }
      from = run.from + run.length
      to = run.to + run.length
    }
    return changes
  }

  #share(from: number, to: number, length: number): void {
    if (length > 0) this.#runs.push({ from, to, length })
  }

  /** Align two ranges that begin and end differently. */
  #alignDifferent(a: number, aEnd: number, b: number, bEnd: number, level: number): void {
    if (level > 0 && this.#alignShortest(a, aEnd, b, bEnd)) return
    for (let next = level; next < SHINGLE_LENGTHS.length; next++) {
      const anchors = this.#findAnchors(a, aEnd, b, bEnd, SHINGLE_LENGTHS[next] as number)
      if (anchors.length > 0) {
        this.#alignAround(anchors, a, aEnd, b, bEnd, next + 1)
        return
      }
      if (next === 0 && this.#alignShortest(a, aEnd, b, bEnd)) return
    }
  }

  /** Grow each anchor both ways, and align what is between them. */
  #alignAround(
    anchors: readonly [number, number][],
    fromStart: number,
    fromEnd: number,
    toStart: number,
    toEnd: number,
    level: number,
  ): void {
    let [a, b] = [fromStart, toStart]
    for (const [from, to] of anchors) {
      if (from < a || to < b) continue
      let back = 0
      while (
        from - back > a &&
        to - back > b &&
        this.#from[from - back - 1] === this.#to[to - back - 1]
      ) {
        back++
      }
      let forth = 0
      while (
        from + forth < fromEnd &&
        to + forth < toEnd &&
        this.#from[from + forth] === this.#to[to + forth]
      ) {
        forth++
      }
      this.work += back + forth
      this.align(a, from - back, b, to - back, level)
      this.#share(from - back, to - back, back + forth)
      a = from + forth
      b = to + forth
    }
    this.align(a, fromEnd, b, toEnd, level)
  }

  /** Where shingles stand that occur once on either side, in the longest order both sides share. */
  #findAnchors(
    a: number,
    aEnd: number,
    b: number,
    bEnd: number,
    length: number,
  ): [number, number][] {
    if (aEnd - a < length || bEnd - b < length) return []
    this.work += aEnd - a + bEnd - b
    const places = uniqueShingles(this.#to, b, bEnd, length)
    const pairs: [number, number][] = []
    for (const [shingle, from] of uniqueShingles(this.#from, a, aEnd, length)) {
      const to = places.get(shingle)
      if (from >= 0 && to !== undefined && to >= 0 && this.#isShared(from, to, length)) {
        pairs.push([from, to])
      }
    }
    return longestAscent(pairs.sort(([left], [right]) => left - right))
  }

  #isShared(from: number, to: number, length: number): boolean {
    for (let k = 0; k < length; k++) if (this.#from[from + k] !== this.#to[to + k]) return false
    return true
  }

  /** Share what the shortest edit script keeps; whether it was found within the steps allowed. */
  #alignShortest(a: number, aEnd: number, b: number, bEnd: number): boolean {
    const words = aEnd - a + bEnd - b
    const most = Math.min(MOST_STEPS, LEAST_STEPS + STEPS_A_WORD * words)
    const { runs, steps } = shortestEdit(
      this.#from.subarray(a, aEnd),
      this.#to.subarray(b, bEnd),
      most,
    )
    this.work += steps
    for (const { from, to, length } of runs ?? []) this.#share(a + from, b + to, length)
    return runs !== undefined
  }
}

/** Shingles by hash, with the one place each stands at; -1 for those that stand at several. */
function uniqueShingles(
  words: Uint32Array,
  start: number,
  end: number,
  length: number,
): Map<number, number> {
  const places = new Map<number, number>()
  for (let i = start; i + length <= end; i++) {
    let hash = 0
    for (let k = 0; k < length; k++)
      hash = Math.imul(hash ^ (words[i + k] as number), 0x9e3779b1) ^ (hash >>> 15)
    places.set(hash, places.has(hash) ? -1 : i)
  }
  return places
}

/** The longest run of pairs that ascend on both sides; they are given ascending on the first. */
function longestAscent(pairs: readonly [number, number][]): [number, number][] {
  // Patience sorting: `tails[n]` is the pair with the least second value that ends an ascent of n + 1.
  const tails: number[] = []
  const before = new Int32Array(pairs.length)
  for (const [k, [, to]] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((pairs[tails[middle] as number] as [number, number])[1] < to) low = middle + 1
      else high = middle
    }
    before[k] = low === 0 ? -1 : (tails[low - 1] as number)
    tails[low] = k
  }
  const ascent: [number, number][] = []
  for (let k = tails[tails.length - 1] ?? -1; k >= 0; k = before[k] as number) {
    ascent.push(pairs[k] as [number, number])
  }
  return ascent.reverse()
}

/**
 * The runs that the shortest script of insertions and deletions keeps; none when it takes more than
 * `most` steps to find.
 *
 * The greedy algorithm of Myers, figure 2: `furthest[k]` is the furthest point on diagonal k that d
 * edits reach. What was reached with each d is kept for the way back; it takes no more memory than
 * steps.
 */
function shortestEdit(
  from: Uint32Array,
  to: Uint32Array,
  most: number,
): { readonly runs?: Run[]; readonly steps: number } {
  const [n, m] = [from.length, to.length]
  const reached: Int32Array[] = []
  let last: Int32Array | undefined
  let steps = 0
  for (let d = 0; d <= n + m; d++) {
    // Diagonals -d, -d + 2, …, d stand at 0, 1, …, d.
    const furthest = new Int32Array(d + 1)
    for (let at = 0; at <= d; at++) {
      const k = 2 * at - d
      const start =
        last === undefined ? 0 : Math.max(byInsertion(last, at, k, m), byDeletion(last, at, n))
      let x = start
      if (x >= 0) while (x < n && x - k < m && from[x] === to[x - k]) x++
      steps += 1 + x - start
      furthest[at] = x
      if (x === n && x - k === m) return { runs: walkBack([...reached, furthest], n, m), steps }
    }
    if (steps > most) return { steps }
    reached.push(furthest)
    last = furthest
  }
  return { steps }
}

/** A point outside the two lists. */
const OUTSIDE = -1

/** Where one more insertion leads on diagonal `k`, or outside. */
function byInsertion(last: Int32Array, at: number, k: number, m: number): number {
  if (at === last.length) return OUTSIDE
  const x = last[at] as number
  return x - k > m ? OUTSIDE : x
}

/** Where one more deletion leads on the diagonal at `at`, or outside. */
function byDeletion(last: Int32Array, at: number, n: number): number {
  if (at === 0) return OUTSIDE
  const x = last[at - 1] as number
  return x === OUTSIDE || x === n ? OUTSIDE : x + 1
}

/** The runs on the way to the end of both lists, in order. */
function walkBack(reached: readonly Int32Array[], n: number, m: number): Run[] {
  const runs: Run[] = []
  let [x, y] = [n, m]
  for (let d = reached.length - 1; d >= 0; d--) {
    const last = reached[d - 1]
    const k = x - y
    const at = (k + d) / 2
    const inserted = last === undefined ? OUTSIDE : byInsertion(last, at, k, m)
    const deleted = last === undefined ? OUTSIDE : byDeletion(last, at, n)
    const start = last === undefined ? 0 : Math.max(inserted, deleted)
    if (x > start) runs.push({ from: start, to: start - k, length: x - start })
    x = inserted >= deleted ? start : start - 1
    y = inserted >= deleted ? start - k - 1 : start - k
  }
  return runs.reverse()
}
