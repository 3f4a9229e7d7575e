/** How far a weight moves in a step, at most, and what a step takes of the weight itself, in steps. */
const STEP = 0.002
const DECAY = 0.01
/** How much of what was known of the slopes, and of their squares, is kept in each step. */
const MEAN_KEPT = 0.9
const SQUARE_KEPT = 0.999

/**
 * Numbers that are learned, with the slopes of the cases seen since the last step.
 *
 * @see Kingma and Ba 2015, "Adam", algorithm 1; Loshchilov and Hutter 2019, "Decoupled Weight Decay
 * Regularization", algorithm 2
 */
export class Parameters {
  readonly values: Float32Array
  readonly slopes: Float32Array
  readonly #means: Float32Array
  readonly #squares: Float32Array
  readonly #step: number
  readonly #decay: number

  constructor(values: Float32Array, step: number = STEP, decay: number = DECAY) {
    this.values = values
    this.slopes = new Float32Array(values.length)
    this.#means = new Float32Array(values.length)
    this.#squares = new Float32Array(values.length)
    this.#step = step
    this.#decay = decay
  }

  squaredLength(): number {
    let sum = 0
    for (const slope of this.slopes) sum += slope * slope
    return sum
  }

  /** Moves against the slopes times `scale`, by a `share` of the full step, and forgets them. */
  move(scale: number, share: number, time: number): void {
    const { values, slopes } = this
    const means = this.#means
    const squares = this.#squares
    const step = this.#step * share
    const kept = 1 - step * this.#decay
    const meanShare = 1 - MEAN_KEPT ** time
    const squareShare = 1 - SQUARE_KEPT ** time
    for (let k = 0; k < values.length; k++) {
      const slope = (slopes[k] as number) * scale
      const mean = MEAN_KEPT * (means[k] as number) + (1 - MEAN_KEPT) * slope
      const square = SQUARE_KEPT * (squares[k] as number) + (1 - SQUARE_KEPT) * slope * slope
      means[k] = mean
      squares[k] = square
      const moved = (step * (mean / meanShare)) / (Math.sqrt(square / squareShare) + 1e-8)
      values[k] = kept * (values[k] as number) - moved
    }
    slopes.fill(0)
  }
}
