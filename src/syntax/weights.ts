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
  if (values instanceof Int16Array) return bestOfWhole(values, mask, hashes, outcomes)
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

/** The same for whole weights. Sums of three outcomes at a time stay in registers. */
function bestOfWhole(
  values: Int16Array,
  mask: number,
  hashes: Int32Array,
  outcomes: Uint8Array,
): number {
  const count = hashes.length
  const last = outcomes.length - 1
  let best = 0
  let bestSum = LEAST
  for (let o = 0; o <= last; o += 3) {
    // Behind the last outcome it is summed up again, which changes nothing.
    const a = outcomes[o] as number
    const b = outcomes[o < last ? o + 1 : last] as number
    const c = outcomes[o + 1 < last ? o + 2 : last] as number
    let sumA = 0
    let sumB = 0
    let sumC = 0
    for (let k = 0; k < count; k++) {
      const base = (hashes[k] as number) & mask
      sumA = (sumA + (values[base + a] as number)) | 0
      sumB = (sumB + (values[base + b] as number)) | 0
      sumC = (sumC + (values[base + c] as number)) | 0
    }
    if (sumA > bestSum) {
      best = a
      bestSum = sumA
    }
    if (sumB > bestSum) {
      best = b
      bestSum = sumB
    }
    if (sumC > bestSum) {
      best = c
      bestSum = sumC
    }
  }
  return best
}

/** No more than any sum of weights. */
const LEAST = -0x80000000
