/** Values by number, as many as were used last. */
export class Cache<T> {
  readonly #most: number
  /** In the order of their last use. */
  readonly #values = new Map<number, T>()

  constructor(most: number) {
    this.#most = most
  }

  /** The value of a number, made when it is not remembered. */
  get(number: number, make: () => T): T {
    let value = this.#values.get(number)
    if (value === undefined) {
      value = make()
      if (this.#values.size === this.#most) {
        this.#values.delete(this.#values.keys().next().value as number)
      }
    } else this.#values.delete(number)
    this.#values.set(number, value)
    return value
  }

  clear(): void {
    this.#values.clear()
  }
}
