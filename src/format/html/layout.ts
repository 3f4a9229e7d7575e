import type { BlockKind } from '../../document/block.ts'
import { HtmlLineWriter, type WrittenLine } from './line.ts'
import type { HtmlMeasures } from './measure.ts'
import { whyUnshown } from './shown.ts'
import { type HtmlElement, isElement } from './tree.ts'

/** A block of a page as a browser would set it, before it is known which blocks are the document. */
export interface LayoutBlock extends WrittenLine {
  readonly kind: BlockKind
  readonly level?: number
  /** The innermost element that makes it a block. */
  readonly element: HtmlElement
}

/** Words that are not set with the others, and where they stand among the blocks. */
export interface Unshown {
  readonly reason: 'hidden' | 'footnote'
  readonly text: string
  /** Index of the block before which they stand. */
  readonly before: number
}

/** What a page shows, in order. */
export interface Layout {
  readonly blocks: readonly LayoutBlock[]
  readonly unshown: readonly Unshown[]
}

/**
 * Set a page: its words in blocks, white space folded, each with its place in the source, its bold and
 * its struck words.
 *
 * A row of a table that holds short cells is one block, with tabs between them. Where single line ends
 * part a block, each line is a block of its own, but for lines that were wrapped.
 */
export function layOut(root: HtmlElement, measures: HtmlMeasures): Layout {
  const setter = new Setter(measures)
  setter.element(root)
  setter.flush()
  return { blocks: setter.blocks, unshown: setter.unshown }
}

class Setter {
  readonly blocks: LayoutBlock[] = []
  readonly unshown: Unshown[] = []
  readonly #measures: HtmlMeasures
  readonly #line = new HtmlLineWriter()
  /** The elements that make blocks, from outside in. */
  readonly #holders: HtmlElement[] = []
  /** Whether the cells of a row are being put into one block. */
  #isInRow = false
  #isPreformatted = false

  constructor(measures: HtmlMeasures) {
    this.#measures = measures
  }

  element(element: HtmlElement): void {
    const { name } = element
    const why = whyUnshown(element, this.#measures)
    if (why === 'hidden') this.#keepUnshown(element, why)
    if (why !== undefined) return
    if (name === 'sup') {
      const target = targetOfNote(element, this.#measures)
      if (target !== undefined) this.#line.signNote(target)
      if (isNoteMark(element, this.#measures)) {
        this.#keepUnshown(element, 'footnote')
        return
      }
    }
    if (name === 'br' && this.#isInRow) this.#line.writeSpace()
    else if (name === 'br') this.#line.breakLine()
    else if (this.#isInRow) this.#inCell(element)
    else if (name === 'tr' && this.#measures.isDataRow(element)) this.#row(element)
    else if (isBlockElement(element)) this.#block(element)
    else this.#inline(element)
  }

  /** What was written since the last block becomes blocks. */
  flush(): void {
    const element = this.#holders.at(-1)
    for (const line of this.#line.take()) {
      if (element === undefined) continue
      this.blocks.push({ ...line, ...kindOf(this.#holders), element })
    }
  }

  #block(element: HtmlElement): void {
    if (!element.continues) this.flush()
    this.#holders.push(element)
    const wasPreformatted = this.#isPreformatted
    this.#isPreformatted ||= PREFORMATTED.has(element.name)
    this.#children(element)
    if (!element.isCut) this.flush()
    this.#isPreformatted = wasPreformatted
    this.#holders.pop()
  }

  /** Blocks inside a short cell are parted by a blank. */
  #inCell(element: HtmlElement): void {
    this.#inline(element)
    if (isBlockElement(element) && !CELLS.has(element.name)) this.#line.writeSpace()
  }

  #inline(element: HtmlElement): void {
    const { name } = element
    const line = this.#line
    if (isBold(element)) line.enter('strong')
    if (STRUCK.has(name)) line.enter('struck')
    if (name === 'ins') line.enter('inserted')
    if (name === 'a' && element.attributes.has('href')) line.enter('linked')
    this.#children(element)
    if (name === 'a' && element.attributes.has('href')) line.leave('linked')
    if (name === 'ins') line.leave('inserted')
    if (STRUCK.has(name)) line.leave('struck')
    if (isBold(element)) line.leave('strong')
  }

  #children(element: HtmlElement): void {
    for (const child of element.children) {
      if (isElement(child)) this.element(child)
      else if (this.#isPreformatted) this.#line.writeLines(child.text, child.start, child.end)
      else this.#line.write(child.text, child.start, child.end)
    }
  }

  #row(row: HtmlElement): void {
    this.flush()
    this.#holders.push(row)
    this.#isInRow = true
    for (const cell of row.children) {
      if (!isElement(cell) || this.#measures.lengthOf(cell) === 0) continue
      this.#line.writeTab()
      this.element(cell)
    }
    this.#isInRow = false
    this.flush()
    this.#holders.pop()
  }

  #keepUnshown(element: HtmlElement, reason: Unshown['reason']): void {
    const text = this.#measures.wordsOf(element)
    if (text !== '') this.unshown.push({ reason, text, before: this.blocks.length })
  }
}

const PREFORMATTED = new Set(['pre', 'xmp', 'listing'])
const CELLS = new Set(['td', 'th'])
const STRUCK = new Set(['s', 'strike', 'del'])

/** Whether a raised sign leads to a note, and belongs to no word: a power or an ordinal has no link. */
function isNoteMark(element: HtmlElement, measures: HtmlMeasures): boolean {
  if (measures.lengthOf(element) > LONGEST_NOTE_MARK) return false
  const isLink =
    element.parent?.name === 'a' ||
    element.children.some((child) => isElement(child) && child.name === 'a')
  return isLink && /^[[(]?(?:\d{1,3}|[*†‡§a-z])[\])]?$/.test(measures.wordsOf(element))
}

const LONGEST_NOTE_MARK = 5

/** The `id` that a raised sign links to; pages that number their notes by a style leave it empty. */
function targetOfNote(element: HtmlElement, measures: HtmlMeasures): string | undefined {
  if (measures.lengthOf(element) > LONGEST_NOTE_MARK) return undefined
  const inside = element.children.find((child) => isElement(child) && child.name === 'a')
  const link = inside !== undefined && isElement(inside) ? inside : element.parent
  const href = link?.name === 'a' ? link.attributes.get('href') : undefined
  return href?.startsWith('#') && href.length > 1 ? href.slice(1) : undefined
}

function isBold({ name, attributes }: HtmlElement): boolean {
  if (name === 'b' || name === 'strong' || name === 'th' || name === 'dt') return true
  const style = attributes.get('style')
  return style !== undefined && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)
}

/** What kind of block the innermost holders make. */
function kindOf(holders: readonly HtmlElement[]): { kind: BlockKind; level?: number } {
  for (let k = holders.length - 1; k >= 0; k--) {
    const { name, attributes } = holders[k] as HtmlElement
    if (name === 'figcaption' || name === 'caption') return { kind: 'caption' }
    if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name.charAt(1)) }
    if (attributes.get('role') === 'heading') {
      const level = Number(attributes.get('aria-level') ?? 2)
      return { kind: 'heading', level: level >= 1 && level <= 6 ? level : 2 }
    }
    if (name === 'li' || name === 'dd' || name === 'dt') return { kind: 'listItem' }
    if (name === 'blockquote') return { kind: 'quote' }
    if (SECTIONS.has(name)) break
  }
  return { kind: 'paragraph' }
}

const SECTIONS = new Set(['body', 'article', 'main', 'section', 'td', 'table'])

/** Whether an element begins a block of its own, and ends it. */
export function isBlockElement({ name, attributes }: HtmlElement): boolean {
  if (BLOCKS.has(name)) return true
  const style = attributes.get('style')
  return style !== undefined && /display\s*:\s*(?:block|flex|grid|table)\b/i.test(style)
}

const BLOCKS = new Set(
  `html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav
  noscript ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul xmp`.split(
    /\s+/,
  ),
)
