import { Shuffler } from './averaged-weights.ts'

/** How often each word stands beside each context: a row of `contexts` counts for each word. */
export interface Counts {
  readonly words: number
  readonly contexts: number
  readonly values: Float32Array
}

/** Rows of numbers, one after the other. */
export interface Rows {
  readonly count: number
  readonly width: number
  readonly values: Float64Array
}

/**
 * Vectors of length 1, such that words that stand among the same words point the same way.
 *
 * Counts become positive pointwise mutual information, of which the `width` strongest directions are
 * kept, found by multiplying random directions with the matrix again and again.
 *
 * @see Levy, Goldberg and Dagan 2015, "Improving Distributional Similarity with Lessons Learned from Word
 * Embeddings", sections 2 and 3, for smoothing and for the root of the singular values
 * @see Halko, Martinsson and Tropp 2011, "Finding Structure with Randomness", algorithm 4.4
 */
export function wordVectors(counts: Counts, width: number): Rows {
  const matrix = informationOf(counts)
  const shuffler = new Shuffler(7)
  let right = randomRows(counts.contexts, width, shuffler)
  let left = timesRight(matrix, right)
  for (let round = 0; round < ROUNDS; round++) {
    orthonormalize(left)
    right = timesLeft(matrix, left)
    orthonormalize(right)
    left = timesRight(matrix, right)
  }
  const { values } = left
  const sizes = columnsOf(left).map((column) => Math.sqrt(Math.sqrt(dot(column, column))))
  for (let row = 0; row < left.count; row++)
    for (let k = 0; k < width; k++) {
      const place = row * width + k
      values[place] = (values[place] as number) / (sizes[k] as number)
    }
  normalizeRows(left)
  return left
}

/** Multiplications by which the strongest directions come out. */
const ROUNDS = 3
/** Rare contexts seem to tell more than they do: their counts are raised to this power. */
const SMOOTHING = 0.75

/** The positive entries of a matrix: those of a row from `starts[row]` on. */
interface Sparse {
  readonly rows: number
  readonly columns: number
  readonly starts: Int32Array
  readonly places: Int32Array
  readonly values: Float32Array
}

function informationOf({ words, contexts, values }: Counts): Sparse {
  const byWord = new Float64Array(words)
  const byContext = new Float64Array(contexts)
  let all = 0
  for (let word = 0; word < words; word++)
    for (let context = 0; context < contexts; context++) {
      const count = values[word * contexts + context] as number
      byWord[word] = (byWord[word] as number) + count
      byContext[context] = (byContext[context] as number) + count
      all += count
    }
  const smooth = byContext.map((count) => count ** SMOOTHING)
  const allSmooth = smooth.reduce((sum, count) => sum + count, 0)
  const starts = new Int32Array(words + 1)
  const places: number[] = []
  const found: number[] = []
  for (let word = 0; word < words; word++) {
    for (let context = 0; context < contexts; context++) {
      const count = values[word * contexts + context] as number
      if (count === 0) continue
      const chance = ((byWord[word] as number) * (smooth[context] as number)) / allSmooth
      const information = Math.log(count / chance)
      if (information <= 0) continue
      places.push(context)
      found.push(information)
    }
    starts[word + 1] = places.length
  }
  if (all === 0) throw new RangeError('No word was counted')
  return {
    rows: words,
    columns: contexts,
    starts,
    places: Int32Array.from(places),
    values: Float32Array.from(found),
  }
}

function timesRight(
  { rows, starts, places, values }: Sparse,
  { width, values: right }: Rows,
): Rows {
  const product = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++) {
    const end = starts[row + 1] as number
    for (let k = starts[row] as number; k < end; k++) {
      const from = (places[k] as number) * width
      const value = values[k] as number
      for (let c = 0; c < width; c++) {
        const place = row * width + c
        product[place] = (product[place] as number) + value * (right[from + c] as number)
      }
    }
  }
  return { count: rows, width, values: product }
}

function timesLeft(
  { rows, columns, starts, places, values }: Sparse,
  { width, values: left }: Rows,
): Rows {
  const product = new Float64Array(columns * width)
  for (let row = 0; row < rows; row++) {
    const end = starts[row + 1] as number
    for (let k = starts[row] as number; k < end; k++) {
      const to = (places[k] as number) * width
      const value = values[k] as number
      for (let c = 0; c < width; c++)
        product[to + c] = (product[to + c] as number) + value * (left[row * width + c] as number)
    }
  }
  return { count: columns, width, values: product }
}

function randomRows(count: number, width: number, shuffler: Shuffler): Rows {
  const values = new Float64Array(count * width)
  for (let k = 0; k < values.length; k++) values[k] = shuffler.next() - 0.5
  return { count, width, values }
}

/** Makes the columns of some rows stand upright on one another, each of length 1 (Gram and Schmidt). */
function orthonormalize(rows: Rows): void {
  const columns = columnsOf(rows)
  for (const [k, column] of columns.entries()) {
    for (const before of columns.slice(0, k)) {
      const share = dot(column, before)
      for (let row = 0; row < column.length; row++)
        column[row] = (column[row] as number) - share * (before[row] as number)
    }
    const size = Math.sqrt(dot(column, column)) || 1
    for (let row = 0; row < column.length; row++) column[row] = (column[row] as number) / size
  }
  for (const [k, column] of columns.entries())
    for (let row = 0; row < rows.count; row++)
      rows.values[row * rows.width + k] = column[row] as number
}

function columnsOf({ count, width, values }: Rows): Float64Array[] {
  return Array.from({ length: width }, (_, k) => {
    const column = new Float64Array(count)
    for (let row = 0; row < count; row++) column[row] = values[row * width + k] as number
    return column
  })
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number)
  return sum
}

/** Gives each row length 1; a row of nothing stays. */
export function normalizeRows({ count, width, values }: Rows): void {
  for (let row = 0; row < count; row++) {
    const one = values.subarray(row * width, (row + 1) * width)
    const size = Math.sqrt(dot(one, one))
    if (size > 0) for (let k = 0; k < width; k++) one[k] = (one[k] as number) / size
  }
}
