/**
 * A bag is a run of words that formulas are made of, in whatever order: what "a Europe whole and free" and
 * "a whole, free Europe" share. Its two hashes are sums over its words, so order plays no part and a longer
 * bag is hashed by adding a word.
 */

/** Words of the smallest and of the largest bag that is counted. */
export const LEAST_BAG = 2
export const MOST_BAG = 6

/** What a word adds to the first hash of a bag. */
export function firstMix(code: number): number {
  let h = Math.imul(code + 1, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return h ^ (h >>> 13)
}

/** What a word adds to the second hash of a bag. */
export function secondMix(code: number): number {
  let h = Math.imul(code ^ 0x5bd1e995, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f)
  return h ^ (h >>> 15)
}

/** Spreads a sum over all bits, because a sum of few words is not spread evenly. */
export function spread(sum: number): number {
  const h = Math.imul(sum ^ (sum >>> 16), 0x7feb352d)
  return (h ^ (h >>> 15)) >>> 0
}
