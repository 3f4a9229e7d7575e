/**
 * Weights that are learned by the averaged perceptron, and their averages over all steps.
 *
 * @see Daumé III 2006, "Practical Structured Learning Techniques", figure 2.3, for the way to average
 */
export class AveragedWeights {
  readonly values: Float32Array
  readonly #early: Float64Array
  readonly mask: number
  step = 1

  /** `places` must be a power of two; `width` is the number of outcomes behind the last. */
  constructor(places: number, width: number, stride = 1) {
    this.values = new Float32Array((places + width) * stride)
    this.#early = new Float64Array((places + width) * stride)
    this.mask = places - 1
  }

  add(place: number, amount: number): void {
    this.values[place] = (this.values[place] as number) + amount
    this.#early[place] = (this.#early[place] as number) + amount * this.step
  }

  averages(): Float32Array {
    return this.values.map((value, place) => value - (this.#early[place] as number) / this.step)
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

  shuffle<Item>(items: Item[]): void {
    for (let k = items.length - 1; k > 0; k--) {
      const other = Math.floor(this.next() * (k + 1))
      const item = items[k] as Item
      items[k] = items[other] as Item
      items[other] = item
    }
  }
}
