import { foldSpaces } from '../../text/white-space.ts'
import { type HtmlElement, type HtmlTree, isElement } from './tree.ts'

/** How much the elements of a page hold, each counted once for the whole page. */
export class HtmlMeasures {
  /** Code units of the words in each element, by its order; white space and scripts not counted. */
  readonly #lengths: Int32Array
  /** Elements in each that part its words. */
  readonly #parts: Int32Array

  constructor({ elements }: HtmlTree) {
    this.#lengths = new Int32Array(elements.length)
    this.#parts = new Int32Array(elements.length)
    // Elements come before those that they hold, so that going backward meets these first.
    for (let order = elements.length - 1; order >= 0; order--) {
      const { name, children, parent } = elements[order] as HtmlElement
      if (isUnread(name)) continue
      let length = this.#lengths[order] as number
      for (const child of children) if (!isElement(child)) length += lengthOf(child.text)
      this.#lengths[order] = length
      if (parent === undefined) continue
      const up = parent.order
      this.#lengths[up] = (this.#lengths[up] as number) + length
      this.#parts[up] =
        (this.#parts[up] as number) + (this.#parts[order] as number) + (PARTS.has(name) ? 1 : 0)
    }
  }

  /** Code units of the words in an element. */
  lengthOf({ order }: HtmlElement): number {
    return this.#lengths[order] as number
  }

  /** Code units of the words of the page. */
  get whole(): number {
    return this.#lengths[0] as number
  }

  /** Whether the cells of a row hold short lines, so that the row is read as one line. */
  isDataRow(row: HtmlElement): boolean {
    const cells = row.children.filter(isElement)
    return (
      cells.length > 1 &&
      cells.every(
        (cell) =>
          this.lengthOf(cell) <= LONGEST_CELL && (this.#parts[cell.order] as number) <= MOST_PARTS,
      )
    )
  }

  /** The words of an element on one line. */
  wordsOf(element: HtmlElement): string {
    const words: string[] = []
    const add = ({ children }: HtmlElement): void => {
      for (const child of children) {
        if (!isElement(child)) words.push(child.text)
        else if (!isUnread(child.name)) add(child)
      }
      words.push(' ')
    }
    add(element)
    return foldSpaces(words.join(''))
  }
}

/** Code units of a cell of data, and elements in it that part words. */
const LONGEST_CELL = 200
const MOST_PARTS = 1

const PARTS = new Set(
  'p div li h1 h2 h3 h4 h5 h6 table blockquote br pre section article'.split(' '),
)

/** Whether an element holds what is no text: programs, styles, pictures, fields of forms. */
export function isUnread(name: string): boolean {
  return UNREAD.has(name)
}

const UNREAD = new Set(
  'script style template head title textarea select option datalist svg math canvas object embed applet iframe noembed noframes audio video picture map rp'.split(
    ' ',
  ),
)

/** Code units that are no white space, as near as a glance at runs of blanks tells. */
function lengthOf(text: string): number {
  if (text.length < 200) return text.trim().length
  return text.replace(/\s{2,}/g, ' ').trim().length
}
