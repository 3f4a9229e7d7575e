/** Values by number, those that were used last, as long as they are not too large together. */
export class Cache<T> {
  readonly #most: number
  readonly #sizeOf: (value: T) => number
  /** In the order of their last use. */
  readonly #values = new Map<number, { readonly value: T; readonly size: number }>()
  #size = 0
  /** The value that was asked for last, and so stands last: the same is often asked for again at once. */
  #latest: { readonly number: number; readonly value: T } | undefined

  /** `most` is what all values may have together of what `sizeOf` measures: by default, how many there are. */
  constructor(most: number, sizeOf: (value: T) => number = () => 1) {
    this.#most = most
    this.#sizeOf = sizeOf
  }

  /** The value of a number, made when it is not remembered. */
  get(number: number, make: () => T): T {
    if (this.#latest?.number === number) return this.#latest.value
    const found = this.#values.get(number)
    if (found !== undefined) {
      this.#values.delete(number)
      this.#values.set(number, found)
      this.#latest = { number, value: found.value }
      return found.value
    }
    const value = make()
    const size = this.#sizeOf(value)
    this.#values.set(number, { value, size })
    this.#latest = { number, value }
    this.#size += size
    // The one that was asked for stays, however large it is.
    for (const [oldest, { size }] of this.#values) {
      if (this.#size <= this.#most || oldest === number) break
      this.#values.delete(oldest)
      this.#size -= size
    }
    return value
  }

  clear(): void {
    this.#values.clear()
    this.#size = 0
    this.#latest = undefined
  }
}
