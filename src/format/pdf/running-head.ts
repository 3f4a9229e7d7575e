import type { DropReason } from '../../document/block.ts'
import { type Row, rowText } from './row.ts'

/** The rows of a page, from top to bottom. */
export interface RowedSheet {
  readonly number: number
  readonly rows: readonly Row[]
}

/** The rows of a page without its furniture, and what was left out. */
export interface BareSheet extends RowedSheet {
  readonly left: readonly { readonly reason: DropReason; readonly text: string }[]
}

/**
 * Take the heads, feet and numbers from pages.
 *
 * A head is a row near the edge that returns at the same height with the same letters, whatever its
 * figures; only other heads stand farther out. The head of the first page stays, because it is often
 * the only place where the title or the date is printed.
 */
export function withoutRunningHeads(sheets: readonly RowedSheet[]): BareSheet[] {
  const edges = sheets.map(edgesOf)
  const counts = new Counts(edges.flat(), sheets.length)
  return sheets.map(({ number, rows }, i) => {
    const left: { reason: DropReason; text: string }[] = []
    const gone = new Set<Row>()
    for (const side of ['top', 'bottom'] as const) {
      for (const edge of edges[i] as EdgeRow[]) {
        if (edge.side !== side || gone.has(edge.row)) continue
        const reason = counts.reasonFor(edge)
        if (reason === undefined) break
        if (reason === 'runningHead' && side === 'top' && i === 0) continue
        gone.add(edge.row)
        left.push({ reason, text: edge.text })
      }
    }
    return { number, rows: rows.filter((row) => !gone.has(row)), left }
  })
}

/** Rows from each edge of a page among which heads and feet are looked for. */
const MOST_HEAD_ROWS = 5

/** A row near the top or the bottom of a page. */
interface EdgeRow {
  readonly side: 'top' | 'bottom'
  readonly page: number
  readonly row: Row
  readonly text: string
  /** Its letters, without figures, marks and spaces. */
  readonly key: string
  readonly y: number
  /** Whether a gap parts it, and what stands farther out, from the rest; undefined without a gap. */
  readonly isSetOff: boolean | undefined
  /** The number of the page, if the row may be one. */
  readonly value: number | undefined
}

/** Rows from the outside inward, those of the top first. */
function edgesOf({ number, rows }: RowedSheet): EdgeRow[] {
  const top = rows.slice(0, MOST_HEAD_ROWS)
  const bottom = rows.slice(-MOST_HEAD_ROWS).reverse()
  const zones = { top: rowsBeforeGap(top), bottom: rowsBeforeGap(bottom) }
  const toEdge = (row: Row, side: EdgeRow['side'], depth: number): EdgeRow => {
    const text = rowText(row)
    const [first] = row
    const key = text.toLowerCase().replace(/(?<!\p{L})[ivxl]+(?!\p{L})|\P{L}/gu, '')
    const isSetOff = zones[side] === 0 ? undefined : depth < zones[side]
    const y = first?.y ?? 0
    return { side, page: number, row, text, key, y, isSetOff, value: pageValue(text) }
  }
  return [
    ...top.map((row, depth) => toEdge(row, 'top', depth)),
    ...bottom.map((row, depth) => toEdge(row, 'bottom', depth)),
  ]
}

/** How many rows stand before the first wide gap; none when there is no gap. */
function rowsBeforeGap(rows: readonly Row[]): number {
  const at = rows.findIndex((row, i) => {
    const [a, b] = [row[0], rows[i + 1]?.[0]]
    return a !== undefined && b !== undefined && Math.abs(b.y - a.y) > HEAD_GAP * b.size
  })
  return at + 1
}

/** Distance in heights of the last row of a head from the first of the text. */
const HEAD_GAP = 1.6

/** On which pages each head returns, and where page numbers agree with the count of pages. */
class Counts {
  readonly #pages = new Map<string, number[]>()
  readonly #offsets = new Map<number, number>()
  readonly #total: number

  constructor(edges: readonly EdgeRow[], total: number) {
    this.#total = total
    for (const { side, page, key, y, value } of edges) {
      if (value !== undefined) {
        this.#offsets.set(value - page, (this.#offsets.get(value - page) ?? 0) + 1)
      }
      if (key === '') continue
      const name = `${side} ${band(y)} ${key}`
      const pages = this.#pages.get(name)
      if (pages === undefined) this.#pages.set(name, [page])
      else if (pages.at(-1) !== page) pages.push(page)
    }
  }

  reasonFor(edge: EdgeRow): DropReason | undefined {
    if (edge.value !== undefined && this.#isNumber(edge, edge.value)) return 'pageNumber'
    return edge.key !== '' && this.#returns(edge) ? 'runningHead' : undefined
  }

  #isNumber({ page, text }: EdgeRow, value: number): boolean {
    if (value === page) return true
    if ((this.#offsets.get(value - page) ?? 0) >= 2) return true
    return /^(?:\p{L}|[-–—])/u.test(text) && /\p{L}{2}|[-–—]\s*$/u.test(text)
  }

  #returns({ side, page, key, y, text, isSetOff }: EdgeRow): boolean {
    // On so few pages the same line may return by chance.
    if (this.#total < FEW_PAGES && isSetOff !== true) return false
    const pages: number[] = []
    for (const near of [-1, 0, 1]) {
      pages.push(...(this.#pages.get(`${side} ${band(y) + near} ${key}`) ?? []))
    }
    const count = new Set(pages).size
    // A speaker's label may head several pages by chance.
    if (text.includes(':') && isSetOff !== true && count < this.#total / 2) return false
    // What stands on the side of the text belongs to it, unless nearly every page has it.
    if (isSetOff === false && count < NEARLY_ALL * this.#total) return false
    if (count < Math.min(3, Math.max(2, this.#total - 1))) return false
    return pages.some((other) => other !== page && Math.abs(other - page) <= FAR)
  }
}

const FEW_PAGES = 4
const NEARLY_ALL = 0.75
/** Pages over which a head returns at the latest: left and right pages have their own. */
const FAR = 3
/** Points in which the same head stands; fonts of letters and figures put it a little higher or lower. */
const BAND = 4

function band(y: number): number {
  return Math.round(y / BAND)
}

/** The number in a row that is nothing but the number of a page: `- 12 -`, `Page 3 of 9`, `xiv`. */
function pageValue(text: string): number | undefined {
  const match = PAGE_NUMBER.exec(text)
  if (match === null) return undefined
  const [, figures, roman] = match
  return figures === undefined ? romanValue(roman ?? '') : Number(figures)
}

const PAGE_NUMBER =
  /^[\s\-–—|[(.]*(?:(?:page|pg?\.|seite|s\.|página|pág\.|pagina|стр\.?|страница|第)\s*)?(?:(\d{1,5})|([ivxl]{1,7}))\s*页?(?:\s*(?:of|\/|von|sur|de|di|из|共)\s*\d{1,5}\s*页?)?[\s\-–—|\]).]*$/i

function romanValue(roman: string): number {
  const values = [...roman.toLowerCase()].map((sign) => ROMAN[sign] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }
