/** Tags of a word, the most frequent first. */
export interface TagSet {
  readonly tags: Uint8Array
  /** Whether the word was seen so often that it has no other tags. */
  readonly isClosed: boolean
}

/** What is known of frequent words: which tags they have had. */
export class WordDictionary {
  readonly sets: readonly TagSet[]
  /** Hashes of words and numbers of their sets, in turn, where the hash points or in the next free place. */
  readonly #places: Int32Array
  readonly #mask: number

  /** `words` has the hash of each word and the number of its set. */
  constructor(words: ReadonlyMap<number, number>, sets: readonly TagSet[]) {
    let size = 2
    while (size < words.size * 3) size *= 2
    this.sets = sets
    this.#mask = size - 1
    this.#places = new Int32Array(size * 2)
    for (const [word, set] of words) {
      let at = word & this.#mask
      while (this.#places[2 * at + 1] !== 0) at = (at + 1) & this.#mask
      this.#places[2 * at] = word
      this.#places[2 * at + 1] = set + 1
    }
  }

  /** The number of a word's set; -1 when it is not known. */
  find(word: number): number {
    const places = this.#places
    const mask = this.#mask
    let at = word & mask
    for (;;) {
      const set = places[2 * at + 1] as number
      if (set === 0 || places[2 * at] === word) return set - 1
      at = (at + 1) & mask
    }
  }
}
