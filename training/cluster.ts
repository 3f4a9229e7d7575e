import { Shuffler } from './averaged-weights.ts'
import { normalizeRows, type Rows } from './word-vectors.ts'

/**
 * For each of some rows of length 1 the number of its cluster, from 0 up to but not including `count`.
 *
 * Each row goes to the mean that it is nearest to, and means are taken again, a few times; the first
 * means are rows far from each other.
 *
 * @see Arthur and Vassilvitskii 2007, "k-means++: The Advantages of Careful Seeding", section 2.2
 */
export function cluster(rows: Rows, count: number, rounds = 20): Int32Array {
  const { width, values } = rows
  const means = firstMeans(rows, count)
  const found = new Int32Array(rows.count)
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < rows.count; row++) found[row] = nearest(rows, row, means)
    means.values.fill(0)
    for (let row = 0; row < rows.count; row++) {
      const to = (found[row] as number) * width
      for (let k = 0; k < width; k++)
        means.values[to + k] =
          (means.values[to + k] as number) + (values[row * width + k] as number)
    }
    normalizeRows(means)
  }
  return found
}

/** The mean of each cluster, of length 1. */
export function meansOf({ width, values, count }: Rows, found: Int32Array, clusters: number): Rows {
  const means = { count: clusters, width, values: new Float64Array(clusters * width) }
  for (let row = 0; row < count; row++) {
    const to = (found[row] as number) * width
    for (let k = 0; k < width; k++)
      means.values[to + k] = (means.values[to + k] as number) + (values[row * width + k] as number)
  }
  normalizeRows(means)
  return means
}

function firstMeans(rows: Rows, count: number): Rows {
  const { width, values } = rows
  const means = { count, width, values: new Float64Array(count * width) }
  const shuffler = new Shuffler(11)
  const distances = new Float64Array(rows.count).fill(1)
  for (let mean = 0; mean < count; mean++) {
    const all = distances.reduce((sum, distance) => sum + distance, 0)
    let left = shuffler.next() * all
    let row = 0
    while (row < rows.count - 1 && left > (distances[row] as number)) {
      left -= distances[row] as number
      row++
    }
    means.values.set(values.subarray(row * width, (row + 1) * width), mean * width)
    for (let other = 0; other < rows.count; other++) {
      const distance = 1 - likeness(rows, other, means, mean)
      if (distance < (distances[other] as number)) distances[other] = Math.max(0, distance)
    }
  }
  return means
}

function nearest(rows: Rows, row: number, means: Rows): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let mean = 0; mean < means.count; mean++) {
    const like = likeness(rows, row, means, mean)
    if (like <= most) continue
    best = mean
    most = like
  }
  return best
}

function likeness(a: Rows, row: number, b: Rows, other: number): number {
  const { width } = a
  let sum = 0
  for (let k = 0; k < width; k++)
    sum += (a.values[row * width + k] as number) * (b.values[other * width + k] as number)
  return sum
}
