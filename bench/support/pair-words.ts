/**
 * For each word of `found`, the index of the word of `gold` that it stands for, or -1; in order, and no
 * word twice.
 *
 * Runs of words that stand once in both texts are anchors; of those the longest chain in order is kept,
 * and what is between them is paired in the same way with shorter runs. What no run parts is paired by
 * its longest common subsequence.
 */
export function pairWords(gold: readonly string[], found: readonly string[]): Int32Array {
  const pairs = new Int32Array(found.length).fill(-1)
  pairBetween(gold, found, { gold: [0, gold.length], found: [0, found.length] }, 0, pairs)
  return pairs
}

/** Words `[start, end)` of both sides. */
interface Stretch {
  readonly gold: readonly [number, number]
  readonly found: readonly [number, number]
}

/** Lengths of the runs that are anchors, the most telling first. */
const RUNS = [12, 6, 3, 1]
/** Cells of the largest table filled for a longest common subsequence. */
const MOST_CELLS = 4e6

function pairBetween(
  gold: readonly string[],
  found: readonly string[],
  stretch: Stretch,
  level: number,
  pairs: Int32Array,
): void {
  let [goldStart, goldEnd] = stretch.gold
  let [foundStart, foundEnd] = stretch.found
  while (goldStart < goldEnd && foundStart < foundEnd && gold[goldStart] === found[foundStart])
    pairs[foundStart++] = goldStart++
  while (goldStart < goldEnd && foundStart < foundEnd && gold[goldEnd - 1] === found[foundEnd - 1])
    pairs[--foundEnd] = --goldEnd
  if (goldStart === goldEnd || foundStart === foundEnd) return
  const rest: Stretch = { gold: [goldStart, goldEnd], found: [foundStart, foundEnd] }
  const run = RUNS[level]
  if (run === undefined) {
    pairCommonSubsequence(gold, found, rest, pairs)
    return
  }
  let from = goldStart
  let own = foundStart
  for (const [a, b] of [...findAnchors(gold, found, rest, run), [goldEnd, foundEnd] as const]) {
    // Runs overlap; what the last one paired is behind.
    if (a < from || b < own) continue
    pairBetween(gold, found, { gold: [from, a], found: [own, b] }, level + 1, pairs)
    from = a
    own = b
    while (from < goldEnd && own < foundEnd && gold[from] === found[own]) pairs[own++] = from++
  }
}

/** Where runs of `length` words stand that are in both stretches once: the longest chain in order. */
function findAnchors(
  gold: readonly string[],
  found: readonly string[],
  stretch: Stretch,
  length: number,
): (readonly [number, number])[] {
  const inGold = placesOfRuns(gold, stretch.gold, length)
  const inFound = placesOfRuns(found, stretch.found, length)
  const shared: (readonly [number, number])[] = []
  for (const [run, place] of inGold) {
    const other = inFound.get(run) ?? -1
    if (place >= 0 && other >= 0) shared.push([place, other])
  }
  return longestChain(shared)
}

/** The place of each run; -1 for one that stands several times. */
function placesOfRuns(
  words: readonly string[],
  [start, end]: readonly [number, number],
  length: number,
): Map<string, number> {
  const places = new Map<string, number>()
  for (let i = start; i + length <= end; i++) {
    const run = length === 1 ? (words[i] as string) : words.slice(i, i + length).join(' ')
    places.set(run, places.has(run) ? -1 : i)
  }
  return places
}

/** The longest of the sequences in which both numbers rise; `pairs` rise in the first already. */
function longestChain(
  pairs: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const tails: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  for (const [k, [, b]] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] as number] as readonly [number, number])[1] < b) low = middle + 1
      else high = middle
    }
    before[k] = low === 0 ? -1 : (tails[low - 1] as number)
    tails[low] = k
  }
  const chain: (readonly [number, number])[] = []
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k] as number)
    chain.unshift(pairs[k] as readonly [number, number])
  return chain
}

function pairCommonSubsequence(
  gold: readonly string[],
  found: readonly string[],
  { gold: [goldStart, goldEnd], found: [foundStart, foundEnd] }: Stretch,
  pairs: Int32Array,
): void {
  const rows = goldEnd - goldStart
  const columns = foundEnd - foundStart
  if (rows * columns > MOST_CELLS) return
  // `lengths` of the stretches from a word of each side to their ends.
  const width = columns + 1
  const lengths = new Uint32Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const isEqual = gold[goldStart + i] === found[foundStart + j]
      lengths[i * width + j] = isEqual
        ? (lengths[(i + 1) * width + j + 1] as number) + 1
        : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number)
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (gold[goldStart + i] === found[foundStart + j]) pairs[foundStart + j++] = goldStart + i++
    else if ((lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number)) i++
    else j++
  }
}
