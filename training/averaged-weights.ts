/** Weights that are learned by the averaged perceptron, and their averages over all steps. */
export class AveragedWeights {
  readonly values: Float32Array
  readonly mask: number
  readonly #totals: Float64Array
  readonly #changed: Float64Array
  step = 0

  /** `rows` must be a power of two; each has `width` weights. */
  constructor(rows: number, width: number) {
    this.values = new Float32Array(rows * width)
    this.mask = rows - 1
    this.#totals = new Float64Array(rows * width)
    this.#changed = new Float64Array(rows * width)
  }

  add(place: number, amount: number): void {
    const value = this.values[place] as number
    this.#totals[place] =
      (this.#totals[place] as number) + (this.step - (this.#changed[place] as number)) * value
    this.#changed[place] = this.step
    this.values[place] = value + amount
  }

  /**
   * The averages as bytes. They are scaled alike, so that the largest but a few fit: only sums of
   * weights are compared, and a common factor changes no comparison.
   */
  quantized(): Int8Array {
    const averages = this.values.map((value, place) => {
      const total =
        (this.#totals[place] as number) + (this.step - (this.#changed[place] as number)) * value
      return total / this.step
    })
    const sizes = averages
      .filter((value) => value !== 0)
      .map(Math.abs)
      .sort()
    const scale = 127 / (sizes[Math.floor(sizes.length * 0.9995)] ?? 1)
    return Int8Array.from(averages, (value) =>
      Math.max(-127, Math.min(127, Math.round(value * scale))),
    )
  }
}

/** Numbers in an order that looks random and is always the same. */
export class Shuffler {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** A number from 0 up to but not including 1 (xorshift32, Marsaglia 2003). */
  next(): number {
    let x = this.#state
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.#state = x
    return (x >>> 0) / 0x1_0000_0000
  }

  shuffle(items: number[]): void {
    for (let k = items.length - 1; k > 0; k--) {
      const other = Math.floor(this.next() * (k + 1))
      const item = items[k] as number
      items[k] = items[other] as number
      items[other] = item
    }
  }
}
