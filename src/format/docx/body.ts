import type { PageBuilder } from '../page-builder.ts'
import type { XmlElement, XmlNode } from '../xml/xml.ts'
import {
  attribute,
  descendants,
  findAll,
  findPath,
  isElement,
  placeOf,
  wordsOf,
} from '../xml/xml-words.ts'
import type { DocxStyle } from './styles.ts'
import { isOn } from './styles.ts'

/**
 * Write the text of a Word file: its paragraphs in order, with what is bold, struck and put in.
 *
 * Words that were deleted in a revision are left out and those put in are kept, as if all revisions
 * were accepted. A text box stands below the paragraph that it is anchored in, once.
 */
export function writeDocxBody(
  page: PageBuilder,
  body: XmlElement,
  styles: ReadonlyMap<string, DocxStyle>,
): void {
  const writer = new DocxWriter(page, body, styles)
  writer.writeBlocks(body.children)
  page.end()
}

/** What is left out where it stands; words deleted in a revision are reported. */
const SKIPPED = new Set(
  'pPr rPr sectPr tblPr tblGrid trPr tcPr instrText delInstrText fldData proofErr annotationRef'.split(
    ' ',
  ),
)

class DocxWriter {
  readonly #page: PageBuilder
  readonly #styles: ReadonlyMap<string, DocxStyle>
  #pageNumber: number | undefined
  /** Text boxes of the paragraph that is being written. */
  #boxes: XmlElement[] = []

  constructor(page: PageBuilder, body: XmlElement, styles: ReadonlyMap<string, DocxStyle>) {
    this.#page = page
    this.#styles = styles
    // Word notes where pages began when it last showed the file; other programs do not.
    const breaks = descendants(body, new Set(['lastRenderedPageBreak']))
    if (breaks.length > 0) this.#pageNumber = 1
    page.page = this.#pageNumber
  }

  writeBlocks(nodes: readonly XmlNode[]): void {
    for (const node of nodes) {
      if (!isElement(node) || SKIPPED.has(node.local)) continue
      if (node.local === 'p') this.#writeParagraph(node)
      else if (node.local === 'tbl') this.#writeTable(node)
      else if (node.local === 'sdt') this.#writeControl(node)
      else if (node.local === 'AlternateContent') this.writeBlocks(chosenOf(node))
      else if (node.local === 'del' || node.local === 'moveFrom') this.#drop(node)
      else this.writeBlocks(node.children)
    }
  }

  #drop(node: XmlElement): void {
    this.#page.drop('hidden', runWords(node))
  }

  /** A content control; Word keeps tables of contents in them. */
  #writeControl(node: XmlElement): void {
    const gallery = attribute(findPath(node, 'sdtPr/docPartObj/docPartGallery'), 'w:val') ?? ''
    const content = findPath(node, 'sdtContent')
    if (content === undefined) return
    if (/table of contents/i.test(gallery)) this.#page.drop('furniture', runWords(content))
    else this.writeBlocks(content.children)
  }

  #writeParagraph(node: XmlElement, isContinued = false): void {
    const properties = findPath(node, 'pPr')
    const style = this.#styles.get(attribute(findPath(properties, 'pStyle'), 'w:val') ?? '') ?? {}
    if (style.isContents === true) {
      this.#page.drop('furniture', runWords(node))
      return
    }
    const list = attribute(findPath(properties, 'numPr/numId'), 'w:val')
    const isItem = list !== undefined && list !== '0' && style.kind === undefined
    if (!isContinued) {
      this.#page.begin({
        kind: isItem ? 'listItem' : (style.kind ?? 'paragraph'),
        level: style.level,
        source: placeOf(node),
      })
    }
    this.#writeInline(node.children, style)
    const boxes = this.#boxes
    this.#boxes = []
    if (boxes.length > 0) this.#page.end()
    for (const box of boxes) this.writeBlocks(box.children)
  }

  /**
   * Each row is a paragraph, as in transcripts that set speakers in one column and words in the next;
   * further paragraphs of a cell follow it.
   */
  #writeTable(table: XmlElement): void {
    for (const row of rowsOf(table)) {
      this.#page.begin({ source: placeOf(row) })
      for (const cell of findAll(row, 'tc')) {
        this.#page.write(' ')
        const [first, ...others] = cell.children.filter(
          (child) => isElement(child) && child.local !== 'tcPr',
        )
        if (first !== undefined && isElement(first) && first.local === 'p') {
          this.#writeParagraph(first, true)
          this.writeBlocks(others)
        } else if (first !== undefined) this.writeBlocks([first, ...others])
      }
      this.#page.end()
    }
  }

  #writeInline(nodes: readonly XmlNode[], style: DocxStyle): void {
    for (const node of nodes) {
      if (!isElement(node) || SKIPPED.has(node.local)) continue
      const { local, children } = node
      if (local === 'r') this.#writeRun(node, style)
      else if (local === 'del' || local === 'moveFrom') this.#drop(node)
      else if (local === 'ins' || local === 'moveTo') {
        const stretch = this.#page.beginStretch()
        this.#writeInline(children, style)
        this.#page.inserted(this.#page.endStretch(stretch))
      } else if (local === 'AlternateContent') this.#writeInline(chosenOf(node), style)
      else this.#writeInline(children, style)
    }
  }

  #writeRun(run: XmlElement, style: DocxStyle): void {
    const properties = findPath(run, 'rPr')
    const own = this.#styles.get(attribute(findPath(properties, 'rStyle'), 'w:val') ?? '') ?? {}
    const isBold = isOn(properties, 'b') ?? own.isBold ?? style.isBold ?? false
    const isStruck =
      isOn(properties, 'strike') ?? isOn(properties, 'dstrike') ?? own.isStruck ?? style.isStruck
    const isHidden = isOn(properties, 'vanish') ?? own.isHidden ?? style.isHidden ?? false
    if (isHidden) {
      this.#drop(run)
      return
    }
    const stretch = this.#page.beginStretch()
    this.#writeContent(run.children)
    const span = this.#page.endStretch(stretch)
    if (isBold) this.#page.strong(span)
    if (isStruck === true) this.#page.struck(span)
  }

  #writeContent(nodes: readonly XmlNode[]): void {
    for (const node of nodes) {
      if (!isElement(node) || SKIPPED.has(node.local)) continue
      const { local, children } = node
      if (local === 't') this.#page.write(rawText(node))
      else if (local === 'tab' || local === 'ptab') this.#page.write(' ')
      else if (local === 'br' || local === 'cr') this.#page.breakLine()
      else if (local === 'noBreakHyphen') this.#page.write('-')
      else if (local === 'lastRenderedPageBreak') this.#turnPage()
      else if (local === 'txbxContent') this.#boxes.push(node)
      else if (local === 'AlternateContent') this.#writeContent(chosenOf(node))
      else if (local !== 'delText') this.#writeContent(children)
    }
  }

  #turnPage(): void {
    if (this.#pageNumber === undefined) return
    this.#pageNumber++
    this.#page.page = this.#pageNumber
  }
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return table.children.flatMap((child) => {
    if (!isElement(child)) return []
    if (child.local === 'tr') return [child]
    // Rows that were put in, or stand in a content control, are wrapped.
    return ['ins', 'sdt', 'sdtContent', 'customXml'].includes(child.local) ? rowsOf(child) : []
  })
}

/** Word writes newer things twice: for itself, and for programs that do not know them. */
function chosenOf(alternate: XmlElement): readonly XmlNode[] {
  const choice = findPath(alternate, 'Choice') ?? findPath(alternate, 'Fallback')
  return choice?.children ?? []
}

function rawText(node: XmlElement): string {
  return node.children.filter((child) => !isElement(child)).join('')
}

/** The words of all runs below an element, deleted ones too. */
export function runWords(node: XmlElement): string {
  return descendants(node, new Set(['t', 'delText', 'tab', 'p']))
    .map((element) =>
      element.local === 't' || element.local === 'delText' ? wordsKept(element) : ' ',
    )
    .join('')
}

function wordsKept(element: XmlElement): string {
  return element.children.length === 0 ? wordsOf(element) : rawText(element)
}
