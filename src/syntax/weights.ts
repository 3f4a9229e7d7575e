/**
 * Weights of a linear model, addressed by hashes of features. The weights of a feature's outcomes lie
 * side by side, so that one read from memory brings them all. Features whose hashes meet share weights
 * ("feature hashing", Weinberger et al. 2009), so nothing but weights is stored.
 */
export interface Weights {
  readonly values: Int16Array | Float32Array
  /** One less than the number of places that a feature can have, a power of two. */
  readonly mask: number
}

/** The outcome of those allowed whose weights have the largest sum; of equals the first. */
export function bestOutcome(
  { values, mask }: Weights,
  hashes: Int32Array,
  outcomes: Uint8Array,
  scores: Int32Array | Float32Array,
): number {
  const { length } = outcomes
  for (let o = 0; o < length; o++) scores[o] = 0
  for (let k = 0; k < hashes.length; k++) {
    const base = (hashes[k] as number) & mask
    for (let o = 0; o < length; o++)
      scores[o] = (scores[o] as number) + (values[base + (outcomes[o] as number)] as number)
  }
  let best = 0
  for (let o = 1; o < length; o++) if ((scores[o] as number) > (scores[best] as number)) best = o
  return outcomes[best] as number
}
