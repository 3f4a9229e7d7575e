/** What was made of one state of the record, until there is another. */
export class StateCache<T> {
  readonly #most: number
  #state: object | undefined
  readonly #made = new Map<string, T>()

  /** `most` things are remembered. */
  constructor(most: number) {
    this.#most = most
  }

  /** What was made under a key of this state, made now if it was not. */
  get(state: object, key: string, make: () => T): T {
    if (this.#state !== state) this.#made.clear()
    this.#state = state
    const known = this.#made.get(key)
    if (known !== undefined) return known
    const made = make()
    const [oldest] = this.#made.keys()
    if (this.#made.size >= this.#most && oldest !== undefined) this.#made.delete(oldest)
    this.#made.set(key, made)
    return made
  }
}
