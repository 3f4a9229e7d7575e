import type { DropReason } from '../../document/block.ts'
import { isEndMark, isFurniture, isTimeLine } from '../../document/furniture.ts'
import { isKindLine } from '../../document/header.ts'
import type { LayoutBlock } from './layout.ts'
import { commonElement, isInside, type KeptRange, type MainPart, proseOf } from './page-main.ts'
import type { HtmlElement } from './tree.ts'

/** Which blocks of a page are the document's own words: each block's reason to be left out. */
export function siftBlocks(
  blocks: readonly LayoutBlock[],
  { container, reasons }: MainPart,
  kept: KeptRange | undefined,
  titleWords: string | undefined,
): (DropReason | undefined)[] {
  const sifted = blocks.map(({ element }, index): DropReason | undefined => {
    const reason = reasons[index]
    return reason ?? (isInside(container, element) ? undefined : whyOutside(element, container))
  })
  markOtherCards(blocks, sifted, reasons)
  const isBetween = (index: number): boolean =>
    kept !== undefined && index >= kept.first && index <= kept.last
  const title = keepHead(blocks, sifted, reasons, titleWords)
  let hasProse = false
  for (const [index, block] of blocks.entries()) {
    if (sifted[index] !== undefined || index === title || isBetween(index)) continue
    hasProse ||= proseOf(block) > 0
    // What ends a transcript tells that the lines below it are nobody's words.
    if (isEndMark(block.text)) continue
    if (isLinks(block)) {
      sifted[index] = 'related'
      for (const below of restOfCard(blocks, index, container)) {
        if (!isBetween(below)) sifted[below] ??= 'related'
      }
    }
    // Below the first words a time tells when an entry was written; above them, when a talk began.
    if (hasProse && kept === undefined && isTimeLine(block.text)) sifted[index] ??= 'furniture'
    if (isSign(block.text) || (block.kind !== 'heading' && isFurniture(block.text))) {
      sifted[index] ??= 'furniture'
    }
  }
  if (kept === undefined) dropRepeated(blocks, sifted, title)
  dropEmptySections(blocks, sifted, (index) => index === title || isBetween(index))
  // A page of nothing but links is read whole, and not as if it were empty.
  return sifted.includes(undefined) ? sifted : sifted.map(() => undefined)
}

/** What stands outside the document: articles of their own are others, the rest belongs to the page. */
function whyOutside(element: HtmlElement, container: HtmlElement): DropReason {
  for (let up: HtmlElement | undefined = element; up !== undefined; up = up.parent) {
    if (up.name === 'article') return isInside(up, container) ? 'furniture' : 'related'
  }
  return 'furniture'
}

/** Outside the document, headings that are links tell of other articles, with what stands in one box with them. */
function markOtherCards(
  blocks: readonly LayoutBlock[],
  sifted: (DropReason | undefined)[],
  reasons: MainPart['reasons'],
): void {
  let card: HtmlElement | undefined
  for (const [index, block] of blocks.entries()) {
    if (sifted[index] !== 'furniture' || reasons[index] !== undefined) continue
    const { kind, element } = block
    if (kind === 'heading' && isLinks(block)) card = element.parent
    else if (card === undefined || element.name !== 'p' || element.parent !== card) continue
    sifted[index] = 'related'
  }
}

/** Share of a block that links make up where the block is nothing else. */
const MOST_LINKED = 0.85

function isLinks({ text, linked }: LayoutBlock): boolean {
  return linked > 0 && linked >= MOST_LINKED * text.replace(/\s/g, '').length
}

/**
 * The blocks below a link that only tell what it leads to: a few short lines in an element of their own
 * with it.
 */
function restOfCard(
  blocks: readonly LayoutBlock[],
  link: number,
  container: HtmlElement,
): readonly number[] {
  const below = blocks[link + 1]
  if (below === undefined) return []
  const card = commonElement((blocks[link] as LayoutBlock).element, below.element)
  const holds = (index: number): boolean => {
    const block = blocks[index]
    return block !== undefined && isInside(card, block.element)
  }
  if (card === container || !isInside(container, card) || holds(link - 1)) return []
  const rest: number[] = []
  for (let index = link + 1; holds(index); index++) {
    const { text } = blocks[index] as LayoutBlock
    if (rest.length === MOST_IN_CARD || text.length > LONGEST_IN_CARD) return []
    rest.push(index)
  }
  return rest
}

/** Blocks of a card below its link, and code units of one. */
const MOST_IN_CARD = 2
const LONGEST_IN_CARD = 300

/** Whether a block is a number or mark by itself: how often it was shared, which picture it is. */
function isSign(text: string): boolean {
  return text.length <= LONGEST_SIGN && !/\p{L}/u.test(text)
}

const LONGEST_SIGN = 4

/**
 * Words that stand in the text and are printed once more to stand out: set as a quotation or heading,
 * or in a box of their own.
 */
function dropRepeated(
  blocks: readonly LayoutBlock[],
  sifted: (DropReason | undefined)[],
  title: number | undefined,
): void {
  const prose = blocks.map(({ text, kind }, index) =>
    sifted[index] === undefined && kind === 'paragraph' ? wordsOf(text) : '',
  )
  const counts = new Map<HtmlElement | undefined, number>()
  for (const [index, { element }] of blocks.entries()) {
    if (prose[index] === '') continue
    counts.set(element.parent, (counts.get(element.parent) ?? 0) + 1)
  }
  const text = prose.join('\n')
  let looked = 0
  for (const [index, block] of blocks.entries()) {
    if (sifted[index] !== undefined || index === title) continue
    if (block.text.length > LONGEST_PULL_QUOTE) continue
    const isSetOff =
      block.kind === 'quote' ||
      block.kind === 'heading' ||
      (counts.get(block.element.parent) ?? 0) <= MOST_IN_BOX
    const words = wordsOf(block.text)
    if (!isSetOff || words.split(' ').length < LEAST_PULL_QUOTE) continue
    if (++looked > MOST_LOOKED_FOR) return
    const at = text.indexOf(words)
    // A paragraph stands in the text itself, once.
    const isTwice = at >= 0 && (prose[index] === '' || text.indexOf(words, at + 1) >= 0)
    if (isTwice) sifted[index] = 'pullQuote'
  }
}

/** Words of a pull quote at least, and code units at most. */
const LEAST_PULL_QUOTE = 6
const LONGEST_PULL_QUOTE = 500
/** Paragraphs of a box in which words of the text stand out. */
const MOST_IN_BOX = 2
/** Blocks that are looked for in the text: pages that mean it have a few. */
const MOST_LOOKED_FOR = 100

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Blocks between the title and the text that are lines of the header, and code units of one. */
const MOST_HEAD_LINES = 12
const LONGEST_HEAD_LINE = 400
/** Blocks above the title of which one names the kind of text. */
const MOST_ABOVE = 4

/**
 * Keep the title above the text and the lines below it, and leave out what is above the title: the name
 * of the section, the path to the page. Gives the index of the title.
 */
function keepHead(
  blocks: readonly LayoutBlock[],
  sifted: (DropReason | undefined)[],
  reasons: MainPart['reasons'],
  titleWords: string | undefined,
): number | undefined {
  const first = sifted.indexOf(undefined)
  if (first < 0) return undefined
  const title = findTitle(blocks, first, reasons, titleWords)
  if (title === undefined) return undefined
  for (let index = first; index < title; index++) {
    if (proseOf(blocks[index] as LayoutBlock) === 0) sifted[index] ??= 'furniture'
  }
  // What an office calls its text stands above the title, where newsrooms name the section.
  for (let index = Math.max(0, title - MOST_ABOVE); index < title; index++) {
    const block = blocks[index] as LayoutBlock
    if (reasons[index] === undefined && isKindLine(block.text) && !isLinks(block))
      sifted[index] = undefined
  }
  sifted[title] = undefined
  const seen = new Set([wordsOf((blocks[title] as LayoutBlock).text)])
  for (let index = title + 1; index < Math.min(first, title + MOST_HEAD_LINES); index++) {
    const { text } = blocks[index] as LayoutBlock
    const words = wordsOf(text)
    if (reasons[index] === undefined && text.length <= LONGEST_HEAD_LINE && !seen.has(words)) {
      sifted[index] = undefined
      seen.add(words)
    }
  }
  return title
}

/** The block of the title: a heading of the first level, or the words that the page calls its title. */
function findTitle(
  blocks: readonly LayoutBlock[],
  first: number,
  reasons: MainPart['reasons'],
  titleWords: string | undefined,
): number | undefined {
  const wanted = titleWords === undefined ? '' : wordsOf(titleWords)
  let best: number | undefined
  for (let index = Math.min(blocks.length, first + TITLE_WITHIN) - 1; index >= 0; index--) {
    const { kind, level, text } = blocks[index] as LayoutBlock
    const words = wordsOf(text)
    if (words === '') continue
    if (wanted !== '' && (words === wanted || (kind === 'heading' && isLike(words, wanted)))) {
      if (reasons[index] === undefined || reasons[index] === 'furniture') return index
    }
    if (best === undefined && kind === 'heading' && level === 1 && reasons[index] === undefined) {
      best = index
    }
  }
  return best
}

/** Blocks after the first of the text in which a title is looked for. */
const TITLE_WITHIN = 8

/** Whether most words of either title stand in the other. */
function isLike(a: string, b: string): boolean {
  const [x, y] = [new Set(a.split(' ')), new Set(b.split(' '))]
  const shared = [...x].filter((word) => y.has(word)).length
  return shared >= 0.7 * Math.min(x.size, y.size) && shared >= Math.min(3, x.size)
}

/** Leave out headings under which nothing is left. */
function dropEmptySections(
  blocks: readonly LayoutBlock[],
  sifted: (DropReason | undefined)[],
  isBetween: (index: number) => boolean,
): void {
  let below: { readonly level: number } | 'text' | undefined
  const first = sifted.indexOf(undefined)
  for (let index = blocks.length - 1; index > first; index--) {
    if (sifted[index] !== undefined) continue
    const { kind, level = 0 } = blocks[index] as LayoutBlock
    if (kind !== 'heading') {
      below = 'text'
      continue
    }
    const isEmpty = below === undefined || (below !== 'text' && below.level < level)
    if (isEmpty && !isBetween(index)) sifted[index] = 'related'
    else below = { level }
  }
}
