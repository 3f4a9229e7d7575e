import type { Piece } from './sheet.ts'

/**
 * Letters on one line of a page, between two wide gaps. A row of a page is one segment, or several
 * where it is cut by columns, tabs or the parts of a running head.
 */
export interface Segment {
  /** From left to right. */
  readonly pieces: readonly Piece[]
  readonly x: number
  readonly end: number
  readonly y: number
  /** Height of the font of most of its letters. */
  readonly size: number
  readonly letters: number
}

/** Segments on one line of a page, from left to right. */
export type Row = readonly Segment[]

/** The rows of a page from top to bottom, and signs raised above the line that refer to notes. */
export function findRows(pieces: readonly Piece[]): {
  readonly rows: readonly Row[]
  readonly references: readonly string[]
} {
  const filled = pieces.filter(({ text }) => text.trim() !== '')
  const usual = usualSize(filled)
  const rows = lineUp(filled.filter(({ size }) => size >= SMALL_SHARE * usual))
  const small = filled.filter(({ size }) => size < SMALL_SHARE * usual)
  const references: string[] = []
  const left = attach(rows, small, references)
  rows.push(...lineUp(left))
  rows.sort((a, b) => a.y - b.y)
  return { rows: rows.map(({ pieces: row }) => cut(row)), references }
}

/** The height in which most letters are printed; 0 when there are none. */
export function usualSize(
  pieces: Iterable<{ readonly size: number; readonly text: string }>,
): number {
  const weights = new Map<number, number>()
  for (const { size, text } of pieces) {
    const key = Math.round(size * 4) / 4
    weights.set(key, (weights.get(key) ?? 0) + text.length)
  }
  let [best, most] = [0, 0]
  for (const [size, weight] of weights) {
    if (weight > most || (weight === most && size < best)) [best, most] = [size, weight]
  }
  return best
}

/** Share of the usual height below which letters may be raised beside others. */
const SMALL_SHARE = 0.76
/** Share of the height by which letters of one line may stand higher or lower. */
const SAME_LINE = 0.3
/** Gap in heights that parts segments: wider than spaces are stretched to fill a line. */
const WIDE_GAP = 0.9
/** Gap in heights that is a space. */
const SPACE_GAP = 0.12

interface OpenRow {
  y: number
  size: number
  readonly pieces: Piece[]
}

function lineUp(pieces: readonly Piece[]): OpenRow[] {
  const rows: OpenRow[] = []
  let open: OpenRow | undefined
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const { y, size } = piece
    if (open !== undefined && y - open.y <= SAME_LINE * Math.min(size, open.size)) {
      open.pieces.push(piece)
      continue
    }
    open = { y, size, pieces: [piece] }
    rows.push(open)
  }
  return rows
}

/** Put small raised or lowered letters into the rows they stand beside; what stands alone is left. */
function attach(rows: OpenRow[], small: readonly Piece[], references: string[]): Piece[] {
  if (small.length === 0 || small.length > MOST_RAISED) return [...small]
  const left: Piece[] = []
  for (const piece of small) {
    const beside = rowBeside(rows, piece)
    if (beside === undefined) left.push(piece)
    else if (isReference(beside.before, piece)) references.push(piece.text.trim())
    else beside.row.pieces.push(piece)
  }
  return left
}

/** Small pieces of a page above which none is looked at: each is compared with all rows near it. */
const MOST_RAISED = 2000

function rowBeside(
  rows: readonly OpenRow[],
  piece: Piece,
): { readonly row: OpenRow; readonly before: Piece | undefined } | undefined {
  for (const row of rows) {
    if (piece.y < row.y - 0.7 * row.size) break
    if (piece.y > row.y + SAME_LINE * row.size || row.pieces.length > MOST_RAISED) continue
    const near = NEAR * row.size
    const before = row.pieces.find(({ end }) => Math.abs(piece.x - end) <= near)
    if (before !== undefined) return { row, before }
    const after = row.pieces.find(({ x }) => Math.abs(x - piece.end) <= near)
    if (after !== undefined) return { row, before: undefined }
  }
  return undefined
}

/** Gap in heights over which raised letters belong to a word. */
const NEAR = 0.4

/** Whether raised letters point to a note: a number or star above the line after a word. */
function isReference(before: Piece | undefined, { text, y, size }: Piece): boolean {
  if (before === undefined || y > before.y - 0.15 * size) return false
  return (
    /^\s*(?:\d{1,3}|[*†‡§]+)\s*$/.test(text) && /[\p{L}.,;:!?"”’»)\]]{2}\s*$/u.test(before.text)
  )
}

function cut(pieces: readonly Piece[]): Row {
  const segments: Piece[][] = []
  let open: Piece[] = []
  let edge = Number.NEGATIVE_INFINITY
  for (const piece of withoutDoubles(pieces.toSorted((a, b) => a.x - b.x))) {
    if (open.length > 0 && piece.x - edge > WIDE_GAP * piece.size) {
      segments.push(open)
      open = []
    }
    open.push(piece)
    edge = open.length === 1 ? piece.end : Math.max(edge, piece.end)
  }
  if (open.length > 0) segments.push(open)
  return segments.map(toSegment)
}

/** Letters printed twice, a hair apart, look bold; they are read once. */
function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const last = kept.at(-1)
    const isDouble =
      last !== undefined &&
      last.text.trim() === piece.text.trim() &&
      piece.x - last.x < DOUBLE_SHIFT * piece.size &&
      Math.abs(piece.y - last.y) < DOUBLE_SHIFT * piece.size
    if (isDouble) kept[kept.length - 1] = { ...last, isBold: true }
    else kept.push(piece)
  }
  return kept
}

/** Shift in heights of letters that are printed twice; no letter is so narrow. */
const DOUBLE_SHIFT = 0.12

function toSegment(pieces: readonly Piece[]): Segment {
  const size = usualSize(pieces)
  const main = pieces.find((piece) => Math.abs(piece.size - size) < 0.5) ?? (pieces[0] as Piece)
  return {
    pieces,
    x: (pieces[0] as Piece).x,
    end: pieces.reduce((end, piece) => Math.max(end, piece.end), Number.NEGATIVE_INFINITY),
    y: main.y,
    size,
    letters: pieces.reduce((count, { text }) => count + text.length, 0),
  }
}

/** A word or more of a row, in one weight. */
export interface Words {
  readonly text: string
  readonly isBold: boolean
}

/** The words of a row in the order in which they are read, with the spaces between them. */
export function readRow(row: Row): Words[] {
  const pieces = row.flatMap((segment) => segment.pieces)
  const words: Words[] = []
  let last: Piece | undefined
  for (const piece of inReadingOrder(pieces)) {
    const space = last !== undefined && isApart(last, piece) ? ' ' : ''
    words.push({ text: space + piece.text, isBold: piece.isBold })
    last = piece
  }
  return words
}

function isApart(a: Piece, b: Piece): boolean {
  if (/\s$/.test(a.text) || /^\s/.test(b.text)) return false
  const gap = a.x <= b.x ? b.x - a.end : a.x - b.end
  return gap > SPACE_GAP * Math.min(a.size, b.size)
}

/** From right to left where most letters run so; figures and foreign words among them do not. */
function inReadingOrder(pieces: readonly Piece[]): readonly Piece[] {
  let balance = 0
  for (const { text, isRightToLeft } of pieces)
    balance += isRightToLeft ? text.length : -text.length
  if (balance <= 0) return pieces
  const ordered: Piece[] = []
  let foreign: Piece[] = []
  for (const piece of pieces.toReversed()) {
    if (!piece.isRightToLeft && /[\p{L}\p{N}]/u.test(piece.text)) foreign.unshift(piece)
    else {
      ordered.push(...foreign, piece)
      foreign = []
    }
  }
  return [...ordered, ...foreign]
}

/** All words of a row. */
export function rowText(row: Row): string {
  return readRow(row)
    .map(({ text }) => text)
    .join('')
    .trim()
}
