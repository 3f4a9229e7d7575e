import { MOST_SMALL_BETWEEN } from './count-bags.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordRows } from './word-rows.ts'

/** Finds uses of formulas in rows of words: in any order, with other words between. */
export class UseFinder {
  readonly #formulas: readonly Wanted[]
  /** The formulas of which a word is one of the rarest. */
  readonly #bySeed = new Map<number, number[]>()
  /** For each formula, the place after its last use. */
  readonly #free: Int32Array

  constructor(bags: readonly (readonly number[])[], vocabulary: Vocabulary) {
    this.#formulas = bags.map(wantedOf)
    this.#free = new Int32Array(bags.length)
    for (const [number, { words, mayMiss }] of this.#formulas.entries()) {
      const rarest = [...new Set(words)].sort(
        (a, b) => vocabulary.frequency(a) - vocabulary.frequency(b),
      )
      // A use may lack any one word, the rarest too.
      for (const word of rarest.slice(0, mayMiss + 1)) {
        const seeded = this.#bySeed.get(word)
        if (seeded === undefined) this.#bySeed.set(word, [number])
        else seeded.push(number)
      }
    }
  }

  /** Give each use as the number of the formula and the places `[start, end)` in the rows. */
  find(rows: WordRows, take: (formula: number, start: number, end: number) => void): void {
    const { codes, length } = rows
    this.#free.fill(0)
    for (let at = 0; at < length; at++) {
      const seeded = this.#bySeed.get(codes[at] as number)
      if (seeded === undefined) continue
      for (const number of seeded) {
        const free = this.#free[number] as number
        if (at < free) continue
        const use = useAround(rows, at, free, this.#formulas[number] as Wanted)
        if (use === undefined) continue
        this.#free[number] = use.end
        take(number, use.start, use.end)
      }
    }
  }
}

/** What a use must have. */
interface Wanted {
  readonly words: readonly number[]
  /** Words of others that may stand between. */
  readonly mostOthers: number
  /** Words that it may lack, if no others stand between. */
  readonly mayMiss: number
}

/** The more words a formula has, the surer it is known by some of them. */
function wantedOf(words: readonly number[]): Wanted {
  const size = words.length
  return { words, mostOthers: size === 2 ? 0 : size === 3 ? 1 : 2, mayMiss: size >= 4 ? 1 : 0 }
}

/** The shortest use that the place `at` belongs to and that begins at `free` or later. */
function useAround(
  rows: WordRows,
  at: number,
  free: number,
  { words, mostOthers, mayMiss }: Wanted,
): { readonly start: number; readonly end: number } | undefined {
  const size = words.length
  for (let length = size; length <= size + mostOthers; length++) {
    const use = windowAround(rows, at, free, words, length, size)
    if (use !== undefined) return use
  }
  return mayMiss === 0 ? undefined : windowAround(rows, at, free, words, size - 1, size - 1)
}

function windowAround(
  rows: WordRows,
  at: number,
  free: number,
  words: readonly number[],
  length: number,
  least: number,
): { readonly start: number; readonly end: number } | undefined {
  const { codes } = rows
  for (let start = Math.max(free, at - length + 1); start <= at; start++) {
    const end = start + length
    if (end > rows.length) return undefined
    // A window that begins or ends with a strange word is a shorter one.
    if (!words.includes(codes[start] as number) || !words.includes(codes[end - 1] as number))
      continue
    if (!isOneStretch(rows, start, end) || countOwn(codes, start, end, words) < least) continue
    // Another order and other words together are another phrase: "drink clean water", "the water you drink
    // should stay clean".
    if (length === words.length || isInOrder(codes, start, end, words)) return { start, end }
  }
  return undefined
}

/** Whether the words of a window follow each other closely enough to be said in one breath. */
function isOneStretch({ codes, places }: WordRows, start: number, end: number): boolean {
  const reach = (places[end - 1] as number) - (places[start] as number) + 1
  if (reach > 2 * (end - start) + 2) return false
  for (let k = start; k + 1 < end; k++) {
    if (codes[k + 1] === 0) return false
    if ((places[k + 1] as number) - (places[k] as number) > MOST_SMALL_BETWEEN + 1) return false
  }
  return true
}

/** Whether the words of a window that are of `words` stand as they stand there. */
function isInOrder(
  codes: Uint32Array,
  start: number,
  end: number,
  words: readonly number[],
): boolean {
  let from = 0
  for (let k = start; k < end; k++) {
    const code = codes[k] as number
    if (!words.includes(code)) continue
    const at = words.indexOf(code, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}

/** How many of `words` stand in a window, each as often as it is wanted. */
function countOwn(
  codes: Uint32Array,
  start: number,
  end: number,
  words: readonly number[],
): number {
  const wanted = [...words]
  let own = 0
  for (let k = start; k < end; k++) {
    const found = wanted.indexOf(codes[k] as number)
    if (found < 0) continue
    wanted.splice(found, 1)
    own++
  }
  return own
}
