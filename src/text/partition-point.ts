/**
 * The first of the numbers from 0 to `count` for which `isBefore` does not hold.
 *
 * `isBefore` must hold for a run of numbers from 0 on and for none after it, as "starts at or before
 * this offset" does for the elements of a sorted list. Takes the logarithm of `count`.
 *
 * @example
 * const starts = [0, 10, 20]
 * partitionPoint(starts.length, (k) => (starts[k] ?? 0) <= 10) // => 2
 */
export function partitionPoint(count: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
