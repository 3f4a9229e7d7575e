/** Adds to a matrix the product of each of `rows` with each of `columns`. */
export function addOuter(
  matrix: Float32Array,
  width: number,
  rows: Float32Array,
  columns: Float32Array,
): void {
  for (let row = 0; row < rows.length; row++)
    addScaled(matrix, row * width, columns, 0, width, rows[row] as number)
}

/** Adds to `sums` each row of a matrix as often as `rows` tells. */
export function addTransposed(
  matrix: Float32Array,
  width: number,
  rows: Float32Array,
  sums: Float32Array,
): void {
  for (let row = 0; row < rows.length; row++)
    addScaled(sums, 0, matrix, row * width, width, rows[row] as number)
}

/** Adds to each of `sums` its own of as many `values`. */
export function addInto(sums: Float32Array, values: Float32Array): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (values[k] as number)
}

/** Adds to `length` numbers of `sums` from `to` on as many `values` from `from` on, times `factor`; both by fours. */
function addScaled(
  sums: Float32Array,
  to: number,
  values: Float32Array,
  from: number,
  length: number,
  factor: number,
): void {
  if (factor === 0) return
  for (let k = 0; k < length; k += 4) {
    const [a, b] = [to + k, from + k]
    sums[a] = (sums[a] as number) + factor * (values[b] as number)
    sums[a + 1] = (sums[a + 1] as number) + factor * (values[b + 1] as number)
    sums[a + 2] = (sums[a + 2] as number) + factor * (values[b + 2] as number)
    sums[a + 3] = (sums[a + 3] as number) + factor * (values[b + 3] as number)
  }
}
