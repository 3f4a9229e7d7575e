import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { isBoldFont } from './bold-font.ts'
import { cleanLetters } from './clean-letters.ts'

/**
 * A stretch of letters in one font.
 *
 * Lengths are points of the page as it is read: turned upright, `x` to the right, `y` downward.
 */
export interface Piece {
  readonly text: string
  /** Left and right edge. */
  readonly x: number
  readonly end: number
  /** The line the letters stand on. */
  readonly y: number
  /** Height of the font. */
  readonly size: number
  readonly isBold: boolean
  readonly isRightToLeft: boolean
}

/** What stands on one page. */
export interface Sheet {
  /** Counted from 1. */
  readonly number: number
  readonly pieces: readonly Piece[]
  /** Words printed across the others: a stamp, a margin. */
  readonly aside: readonly string[]
  /** Whether anything is drawn on a page that has no letters. */
  readonly isPicture: boolean
}

/** Reads the pages of a PDF one by one; keeps what it has learned of the fonts. */
export class SheetReader {
  readonly #pdf: PDFDocumentProxy
  readonly #isBold = new Map<string, boolean>()
  #looks = 0
  #pictureLooks = 0

  constructor(pdf: PDFDocumentProxy) {
    this.#pdf = pdf
  }

  /** The page of this number, counted from 1. The promise is rejected when it is damaged. */
  async read(number: number): Promise<Sheet> {
    const page = await this.#pdf.getPage(number)
    try {
      const { items, fonts } = await this.#readItems(page)
      if (items.length === 0) {
        return { number, pieces: [], aside: [], isPicture: await this.#isPicture(page) }
      }
      await this.#learnFonts(page, fonts)
      return { number, ...this.#turnUpright(page, items), isPicture: false }
    } finally {
      page.cleanup()
    }
  }

  async #readItems(
    page: PDFPageProxy,
  ): Promise<{ readonly items: readonly Item[]; readonly fonts: readonly string[] }> {
    const items: Item[] = []
    const fonts = new Set<string>()
    let count = 0
    const reader = page.streamTextContent({ disableNormalization: true }).getReader()
    for (;;) {
      const { value, done }: Chunk = await reader.read()
      if (done) break
      count += value?.items.length ?? 0
      // The library does not take it well when it is told to stop; what is too much is not kept.
      if (count > MOST_ITEMS) continue
      for (const item of value?.items ?? []) if ('str' in item) items.push(item)
      for (const name of Object.keys(value?.styles ?? {})) fonts.add(name)
    }
    if (count <= MOST_ITEMS) return { items, fonts: [...fonts] }
    throw new UnreadableError({
      code: 'tooLarge',
      message: `Page ${page.pageNumber} of the PDF has ${count} pieces of text; the most that is read of one page is ${MOST_ITEMS}`,
    })
  }

  /** Whether a page without letters shows anything; a page left empty does not. */
  async #isPicture(page: PDFPageProxy): Promise<boolean> {
    if (this.#pictureLooks >= MOST_LOOKS) return false
    this.#pictureLooks++
    const { fnArray } = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS })
    return fnArray.some((operation: number) => !SHOWS_NOTHING.has(operation))
  }

  /** Letters come without their fonts' names, which only the list of drawing operations gives. */
  async #learnFonts(page: PDFPageProxy, names: readonly string[]): Promise<void> {
    const unknown = names.filter((name) => !this.#isBold.has(name))
    if (unknown.length === 0 || this.#looks >= MOST_LOOKS) return
    this.#looks++
    await page.getOperatorList({ annotationMode: NO_ANNOTATIONS })
    for (const name of unknown) {
      const isKnown = page.commonObjs.has(name)
      this.#isBold.set(name, isKnown && isBoldFont(page.commonObjs.get(name)))
    }
  }

  /** Pieces in the direction in which most of a page is printed; what is printed across it apart. */
  #turnUpright(page: PDFPageProxy, items: readonly Item[]): Pick<Sheet, 'pieces' | 'aside'> {
    const { transform } = page.getViewport({ scale: 1 })
    const placed = items.flatMap((item) => place(item, transform) ?? [])
    const weights = new Map<number | undefined, number>()
    for (const { turn, item } of placed) {
      weights.set(turn, (weights.get(turn) ?? 0) + item.str.length)
    }
    const turns = QUARTERS.filter((turn) => weights.has(turn))
    const main = turns.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))[0]
    const pieces: Piece[] = []
    const aside: string[] = []
    for (const { item, turn, x, y, size } of placed) {
      const text = cleanLetters(item.str)
      if (text === '') continue
      if (turn !== main || main === undefined) {
        if (text.trim() !== '') aside.push(text.trim())
        continue
      }
      const [left, down] = upright(x, y, main)
      const isBold = this.#isBold.get(item.fontName) ?? false
      const end = left + item.width
      const isRightToLeft = item.dir === 'rtl'
      pieces.push({ text, x: left, end, y: down, size, isBold, isRightToLeft })
    }
    return { pieces, aside }
  }
}

/** Pieces of text on one page; a page of a newspaper has some thousands. */
const MOST_ITEMS = 250_000
/** Pages whose drawing operations are listed, once to learn of fonts and once to find pictures; listing takes as long as reading. */
const MOST_LOOKS = 200
const NO_ANNOTATIONS = 0

/** Turns of text, in quarters of a circle, clockwise. */
const QUARTERS: readonly number[] = [0, 1, 2, 3]
/** Radians by which a line may lean and still be straight; scans do. */
const MOST_LEAN = 0.09

/** Operations that leave no mark on a page. A picture that is not decoded is only placed. */
const SHOWS_NOTHING: ReadonlySet<number> = new Set([
  OPS.dependency,
  OPS.save,
  OPS.restore,
  OPS.beginText,
  OPS.endText,
  OPS.setFont,
  OPS.setGState,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
])

/** What is used of the library's text items. */
interface Item {
  readonly str: string
  readonly dir: string
  readonly width: number
  readonly transform: readonly number[]
  readonly fontName: string
}

interface Chunk {
  readonly done: boolean
  readonly value?: {
    readonly items: readonly (Item | { readonly type: string })[]
    readonly styles: object
  }
}

interface Placed {
  readonly item: Item
  /** Quarters of a circle; `undefined` when the text leans. */
  readonly turn: number | undefined
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Where an item stands in a viewport, whose `y` grows downward; `undefined` when it has no size. */
function place(item: Item, view: readonly number[]): Placed | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform
  const [va = 0, vb = 0, vc = 0, vd = 0, ve = 0, vf = 0] = view
  const right = [va * a + vc * b, vb * a + vd * b] as const
  const up = [va * c + vc * d, vb * c + vd * d] as const
  const x = va * e + vc * f + ve
  const y = vb * e + vd * f + vf
  const size = Math.hypot(...up)
  if (!(size > 0) || !Number.isFinite(x + y + size + item.width) || item.str === '') return
  const quarters = Math.atan2(right[1], right[0]) / (Math.PI / 2)
  const near = Math.round(quarters)
  const isStraight = Math.abs(quarters - near) * (Math.PI / 2) <= MOST_LEAN
  return { item, turn: isStraight ? (near + 4) % 4 : undefined, x, y, size }
}

/** A point of a page seen along the direction of text that is turned by quarters of a circle. */
function upright(x: number, y: number, turn: number): readonly [number, number] {
  if (turn === 1) return [y, -x]
  if (turn === 2) return [-x, -y]
  if (turn === 3) return [-y, x]
  return [x, y]
}
