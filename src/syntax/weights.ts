/**
 * Weights of a linear model, addressed by hashes of features and their outcomes. Those whose hashes
 * meet share a weight ("feature hashing", Weinberger et al. 2009), so nothing but weights is stored.
 */
export interface Weights {
  readonly values: Int8Array | Float32Array
  /** One less than the number of places, a power of two. */
  readonly mask: number
}

/** The hash of a feature: the number of its template and up to three values. */
export function hashFeature(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f)
  return hash ^ (hash >>> 15)
}

/** Where the weight of a feature for one of several outcomes is. */
export function placeOf(hash: number, outcome: number, mask: number): number {
  return (hash + Math.imul(outcome, 0x9e3779b1)) & mask
}

/** The sum of the weights of the first `count` features for an outcome. */
export function scoreOf(
  { values, mask }: Weights,
  hashes: Int32Array,
  count: number,
  outcome: number,
): number {
  const step = Math.imul(outcome, 0x9e3779b1)
  let sum = 0
  for (let k = 0; k < count; k++) sum += values[((hashes[k] as number) + step) & mask] as number
  return sum
}
