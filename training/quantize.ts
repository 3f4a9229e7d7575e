/**
 * Weights as levels from -127 to 127 whose squares grow with the weights: what is small and what is
 * large can both be told apart. Only sums of weights are compared, so a common factor changes nothing.
 */
export function quantize(weights: Float32Array): Int8Array {
  const sizes = weights.filter((value) => value !== 0).map(Math.abs)
  sizes.sort()
  const largest = sizes[Math.floor(sizes.length * KEPT)] ?? 1
  return Int8Array.from(weights, (value) => {
    const level = Math.min(127, Math.round(127 * Math.sqrt(Math.abs(value) / largest)))
    return value < 0 ? -level : level
  })
}

/** The part of the weights that is not cut to the largest level. */
const KEPT = 0.9999
