import type { Row, Segment } from './row.ts'

/** Part of a page that is read as one column of rows. */
export interface Region {
  /** From top to bottom; a row holds what of it lies in the region. */
  readonly rows: readonly Row[]
  /** How many columns stand beside each other there. */
  readonly columns: number
}

/**
 * Cut a page into columns, in reading order: what spans the page divides it into bands, and each band
 * is read column by column.
 *
 * A column needs several lines of prose on each side of an empty strip. A table and a list whose items
 * stand behind their numbers are read row by row.
 */
export function findColumns(rows: readonly Row[]): Region[] {
  if (rows.length > MOST_ROWS) return [{ rows, columns: 1 }]
  return split(rows, 1)
}

/** Rows above which a page is no page that anybody reads. */
const MOST_ROWS = 2000
/** Columns of a newspaper are fewer. */
const MOST_COLUMNS = 6
/** Lines that a column has at least. */
const LEAST_LINES = 4
/** Letters of a line of prose; the cells of tables hold fewer. */
const LEAST_LETTERS = 16
/** Share of the letters that stand on each side of the strip. */
const LEAST_SHARE = 0.12
/** Share of letters in lines across the strip, above which the strip is chance. */
const MOST_ACROSS = 0.6
/** Points by which the left edges of a column's lines differ. */
const EDGE = 3

function split(rows: readonly Row[], columns: number): Region[] {
  const edge = columns < MOST_COLUMNS ? findEdge(rows) : undefined
  if (edge === undefined) return rows.length === 0 ? [] : [{ rows, columns }]
  return bandsOf(rows, edge).flatMap(({ whole, left, right }) =>
    whole.length > 0
      ? [{ rows: whole, columns }]
      : [...split(left, columns + 1), ...split(right, columns + 1)],
  )
}

/** Rows in a stretch of a page: either across both columns, or on each side of the strip. */
interface Band {
  readonly whole: Row[]
  readonly left: Row[]
  readonly right: Row[]
}

function bandsOf(rows: readonly Row[], edge: number): Band[] {
  const bands: Band[] = []
  let open: Band = { whole: [], left: [], right: [] }
  let all: Row[] = []
  const close = (): void => {
    // The short last line of a paragraph across the page stands on one side by chance.
    const isWhole = open.left.length === 0 || open.right.length === 0
    const last = bands.at(-1)
    if (isWhole && last !== undefined && last.whole.length > 0) last.whole.push(...all)
    else if (isWhole) bands.push({ whole: all, left: [], right: [] })
    else bands.push(open)
    open = { whole: [], left: [], right: [] }
    all = []
  }
  for (const row of rows) {
    const isAcross = row.some((segment) => sideOf(segment, edge) === 0)
    if (isAcross && all.length > 0) close()
    all.push(row)
    if (isAcross) {
      close()
      continue
    }
    const before = row.filter((segment) => sideOf(segment, edge) < 0)
    const after = row.filter((segment) => sideOf(segment, edge) > 0)
    if (before.length > 0) open.left.push(before)
    if (after.length > 0) open.right.push(after)
  }
  if (all.length > 0) close()
  return bands
}

/** Where the right one of two columns begins; `undefined` when there is one column. */
function findEdge(rows: readonly Row[]): number | undefined {
  const segments = rows.flat()
  if (segments.length < 2 * LEAST_LINES) return undefined
  let best: number | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const edge of leftEdges(segments)) {
    const across = lettersAcross(segments, edge)
    if (across !== undefined && across < fewest) [best, fewest] = [edge, across]
  }
  return best
}

/** Places where the lines of a column may begin: where several segments do. */
function leftEdges(segments: readonly Segment[]): number[] {
  const starts = segments.map(({ x }) => x).sort((a, b) => a - b)
  const edges: number[] = []
  for (let i = 0; i < starts.length; ) {
    const first = starts[i] as number
    let after = i
    while (after < starts.length && (starts[after] as number) - first <= EDGE) after++
    if (after - i >= LEAST_LINES) edges.push(first)
    i = after
  }
  return edges.slice(1, MOST_EDGES)
}

/** Edges that are tried; the first is that of the page itself. */
const MOST_EDGES = 40

/** Letters of the segments that cross the strip before `edge`; `undefined` when it parts no columns. */
function lettersAcross(segments: readonly Segment[], edge: number): number | undefined {
  const left: Segment[] = []
  const right: Segment[] = []
  let across = 0
  for (const segment of segments) {
    const side = sideOf(segment, edge)
    if (side < 0) left.push(segment)
    else if (side > 0) right.push(segment)
    else across += segment.letters
  }
  if (left.length < LEAST_LINES || right.length < LEAST_LINES) return undefined
  const [before, after] = [lettersOf(left), lettersOf(right)]
  const all = before + after + across
  if (Math.min(before, after) < LEAST_SHARE * all || across > MOST_ACROSS * all) return undefined
  if (before < LEAST_LETTERS * left.length || after < LEAST_LETTERS * right.length) return undefined
  return standBeside(left, right) ? across : undefined
}

/** -1 when a segment ends before the strip at `edge`, 1 when it begins after it, 0 when it crosses. */
function sideOf({ x, end, size }: Segment, edge: number): -1 | 0 | 1 {
  if (x >= edge - EDGE) return 1
  return end <= edge - STRIP * size ? -1 : 0
}

/** Width in heights of the strip between columns. */
const STRIP = 0.7

function lettersOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { letters }) => sum + letters, 0)
}

/** Whether two columns share some of the page's height, and do not follow each other. */
function standBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [a, b] = [left, right].map((side) => side.map(({ y }) => y)) as [number[], number[]]
  const top = Math.max(
    a.reduce((m, y) => Math.min(m, y)),
    b.reduce((m, y) => Math.min(m, y)),
  )
  const bottom = Math.min(
    a.reduce((m, y) => Math.max(m, y)),
    b.reduce((m, y) => Math.max(m, y)),
  )
  const beside = (ys: readonly number[]): number => ys.filter((y) => y >= top && y <= bottom).length
  return beside(a) >= LEAST_LINES && beside(b) >= LEAST_LINES - 1
}
