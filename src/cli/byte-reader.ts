/** Bytes that come piece by piece, from a file or from what unpacks it. */
export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/**
 * Reads bytes that come piece by piece: looks ahead, takes counted runs, and gives back what was one
 * too many. Holds no more than one piece and what was looked at.
 */
export class ByteReader {
  readonly #chunks: Iterator<Uint8Array> | AsyncIterator<Uint8Array>
  #held: Uint8Array = NOTHING
  #pulled = 0
  #failure: { readonly error: unknown } | undefined

  constructor(chunks: Chunks) {
    this.#chunks =
      Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
  }

  /** Bytes read so far, without those that were given back. */
  get position(): number {
    return this.#pulled - this.#held.length
  }

  /** The next `count` bytes, which stay; fewer at the end, or before a failure that is still to come. */
  async peek(count: number): Promise<Uint8Array> {
    const parts = [this.#held]
    let length = this.#held.length
    try {
      while (length < count) {
        const bytes = await this.#pull()
        if (bytes === undefined) break
        parts.push(bytes)
        length += bytes.length
      }
    } catch (error) {
      // Thrown again when all before it was read.
      if (this.#failure === undefined) throw error
    }
    this.#held = parts.length === 1 ? this.#held : Buffer.concat(parts, length)
    return this.#held.subarray(0, count)
  }

  /** The next `count` bytes; fewer at the end. */
  async take(count: number): Promise<Uint8Array> {
    const bytes = await this.peek(count)
    if (bytes.length < count && this.#failure !== undefined) throw this.#failure.error
    this.#held = this.#held.subarray(bytes.length)
    return bytes
  }

  /** The next bytes as they come, at most `most`; `undefined` at the end. */
  async next(most: number = Number.POSITIVE_INFINITY): Promise<Uint8Array | undefined> {
    while (this.#held.length === 0) {
      const bytes = await this.#pull()
      if (bytes === undefined) return undefined
      this.#held = bytes
    }
    const bytes = this.#held.subarray(0, most)
    this.#held = this.#held.subarray(bytes.length)
    return bytes
  }

  /** Put bytes back that were read last. */
  giveBack(bytes: Uint8Array): void {
    this.#held = this.#held.length === 0 ? bytes : Buffer.concat([bytes, this.#held])
  }

  /** All that is left. Whoever stops early lets go of the source. */
  async *rest(): AsyncGenerator<Uint8Array> {
    try {
      for (let bytes = await this.next(); bytes !== undefined; bytes = await this.next())
        yield bytes
    } finally {
      await this.close()
    }
  }

  /** Let go of where the bytes come from. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }

  /** What failed once fails again: it is no end. */
  async #pull(): Promise<Uint8Array | undefined> {
    if (this.#failure !== undefined) throw this.#failure.error
    try {
      const { done, value } = await this.#chunks.next()
      if (done === true) return undefined
      this.#pulled += value.length
      return value
    } catch (error) {
      this.#failure = { error }
      throw error
    }
  }
}

const NOTHING = new Uint8Array(0)
