/** A sign of which no weight has so many hundredths is left out. */
const LEAST_WEIGHT = 5

/** The text of a `LinearModel` in which each sign has a weight for each outcome. */
export function linearText(
  outcomes: readonly string[],
  weights: Iterable<readonly [sign: string, weights: ArrayLike<number>]>,
): string {
  const lines = [outcomes.join(' ')]
  for (const [sign, own] of weights) {
    const rounded = Array.from(own, (one) => Math.round(100 * one))
    if (rounded.some((weight) => Math.abs(weight) >= LEAST_WEIGHT))
      lines.push([sign, ...rounded].join(' '))
  }
  return `${lines.join('\n')}\n`
}

/** How much each sign speaks for the first and for the second of two outcomes. */
export function* mirrored(
  weights: Iterable<readonly [sign: string, weight: number]>,
): Generator<[sign: string, weights: [number, number]]> {
  for (const [sign, weight] of weights) yield [sign, [-weight / 2, weight / 2]]
}
