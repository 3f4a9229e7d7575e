/**
 * A linear model: each feature of a case speaks for or against each of some outcomes.
 *
 * Where grammar leaves open what a sentence does, many weak signs together tell it better than any one
 * rule. `training/` learns the weights from the annotated transcripts, and a written model is a text: the
 * outcomes in its first line, then a feature a line with a whole number for each outcome, in hundredths.
 *
 * @example
 * const model = new LinearModel('idle binding\nverb=say 150 -150\nverb=sail -80 80')
 * model.shares(['verb=sail']).map((share) => share.toFixed(2)) // => ['0.17', '0.83']
 */
export class LinearModel {
  readonly outcomes: readonly string[]
  readonly #weights = new Map<string, readonly number[]>()

  /** @throws {RangeError} If a line has another number of weights than there are outcomes. */
  constructor(written: string) {
    const [first = '', ...lines] = written.trim().split('\n')
    this.outcomes = first.split(' ')
    for (const line of lines) {
      const [feature = '', ...weights] = line.split(' ')
      if (weights.length !== this.outcomes.length)
        throw new RangeError(`"${line}" has not a weight for each of ${first}`)
      this.#weights.set(
        feature,
        weights.map((weight) => Number(weight) / 100),
      )
    }
  }

  /** How much speaks for each outcome, in the order of {@link outcomes}, beside what is `known` of each. */
  sums(features: readonly string[], known?: ArrayLike<number>): number[] {
    const sums = this.outcomes.map((_, k) => known?.[k] ?? 0)
    for (const feature of features) {
      const weights = this.#weights.get(feature)
      if (weights === undefined) continue
      for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (weights[k] as number)
    }
    return sums
  }

  /** How likely each outcome is, in the order of {@link outcomes}; together 1. */
  shares(features: readonly string[], known?: ArrayLike<number>): number[] {
    return sharesOf(this.sums(features, known))
  }
}

/** How likely each of some outcomes is by how much speaks for it; together 1. */
function sharesOf(sums: readonly number[]): number[] {
  const most = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - most))
  const all = odds.reduce((sum, odd) => sum + odd, 0)
  return odds.map((odd) => odd / all)
}
