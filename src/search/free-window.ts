import { partitionPoint } from '../text/partition-point.ts'

/**
 * Words that may stand in any order: a place where all of them do.
 *
 * Windows are the minimal intervals of Clarke, Cormack and Burkowski: an interval of words that holds
 * every part looked for and has no smaller one inside it that does.
 *
 * @see C. L. A. Clarke, G. V. Cormack and F. J. Burkowski, "An Algebra for Structured Text Search and a
 *   Framework for its Implementation", The Computer Journal 38(1), 1995, section 2.
 */
export interface FreeWindow {
  /** Words `[start, end)` of the row searched. */
  readonly start: number
  readonly end: number
}

/** Where a part of what is looked for stands in a row of words: ascending first words, and its length. */
export interface PartPlaces {
  readonly starts: readonly number[]
  readonly length: number
}

/**
 * The minimal windows that hold every part, each at a first word of its own, and have at most `most`
 * words; by ascending start, and so by ascending end.
 *
 * Two edges move over the row, each only forward, and after each step the parts are assigned to places
 * between them. Time is O(places x cost of an assignment), and an assignment is at once done where no
 * two parts can share a word.
 */
export function minimalWindows(parts: readonly PartPlaces[], most: number): FreeWindow[] {
  const lefts = edgesOf(parts, (start) => start)
  const rights = edgesOf(parts, (start, length) => start + length)
  const windows: FreeWindow[] = []
  let right = 0
  for (const [k, start] of lefts.entries()) {
    while (right < rights.length && !holdsAll(parts, start, rights[right] as number)) right++
    const end = rights[right]
    if (end === undefined) break
    const next = lefts[k + 1]
    // A window that still holds all parts without its first word is not minimal.
    const isMinimal = next === undefined || !holdsAll(parts, next, end)
    if (isMinimal && end - start <= most) windows.push({ start, end })
  }
  return windows
}

/**
 * The best windows of which no two overlap: the least by `compare` first, the leftmost where that does
 * not decide; in the order of the row.
 */
export function apartWindows<W extends FreeWindow>(
  windows: readonly W[],
  compare: (a: W, b: W) => number,
): W[] {
  const chosen: W[] = []
  for (const window of [...windows].sort((a, b) => compare(a, b) || a.start - b.start)) {
    const isApart = chosen.every(({ start, end }) => window.end <= start || end <= window.start)
    if (isApart) chosen.push(window)
  }
  return chosen.sort((a, b) => a.start - b.start)
}

function edgesOf(
  parts: readonly PartPlaces[],
  edge: (start: number, length: number) => number,
): number[] {
  const edges = parts.flatMap(({ starts, length }) => starts.map((start) => edge(start, length)))
  return [...new Set(edges)].sort((a, b) => a - b)
}

/**
 * Whether all parts stand within `[start, end)`, no two at the same first word: a matching of parts and
 * places, by augmenting paths.
 */
function holdsAll(parts: readonly PartPlaces[], start: number, end: number): boolean {
  const inside = parts.map(({ starts, length }) => ({
    first: partitionPoint(starts.length, (k) => (starts[k] as number) < start),
    end: partitionPoint(starts.length, (k) => (starts[k] as number) + length <= end),
  }))
  if (inside.some(({ first, end }) => first >= end)) return false
  const partAt = new Map<number, number>()
  const assign = (part: number, tried: Set<number>): boolean => {
    const { first, end } = inside[part] as { first: number; end: number }
    const { starts } = parts[part] as PartPlaces
    for (let k = first; k < end; k++) {
      const place = starts[k] as number
      if (tried.has(place)) continue
      tried.add(place)
      const other = partAt.get(place)
      if (other !== undefined && !assign(other, tried)) continue
      partAt.set(place, part)
      return true
    }
    return false
  }
  return parts.every((_, part) => assign(part, new Set()))
}
