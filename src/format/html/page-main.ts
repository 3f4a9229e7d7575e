import type { DropReason } from '../../document/block.ts'
import type { LayoutBlock } from './layout.ts'
import { cueOf, type PageCue } from './page-cue.ts'
import type { HtmlElement, HtmlTree } from './tree.ts'

/** Which part of a page is the document. */
export interface MainPart {
  /** The smallest element that holds the document's prose. */
  readonly container: HtmlElement
  /** Why a block is no part of the document, by its index, as far as the elements around it tell. */
  readonly reasons: readonly (DropReason | undefined)[]
}

/** Blocks between which everything that is shown is kept, whatever its class. */
export interface KeptRange {
  readonly first: number
  readonly last: number
}

/**
 * Choose the part of a page that is the document.
 *
 * Prose is words outside links, in blocks long enough to be sentences. What elements say that they are
 * beside the document is set apart, unless it holds much of the prose: names of classes are only names.
 * The container is found from the whole page inwards, as long as one element holds nearly all prose.
 */
export function chooseMainPart(
  tree: HtmlTree,
  blocks: readonly LayoutBlock[],
  kept: KeptRange | undefined,
): MainPart {
  const prose = new ProseSums(tree, blocks)
  const reasons = findReasons(tree, blocks, prose, kept)
  const own = new ProseSums(
    tree,
    blocks,
    reasons.map((reason) => reason === undefined),
  )
  const start = startOf(tree, own)
  let container = descend(start, own, start === tree.root ? NEARLY_ALL : NEARLY_ALL_OF_ARTICLE)
  if (kept !== undefined) {
    for (let index = kept.first; index <= kept.last; index++) {
      const block = blocks[index] as LayoutBlock
      if (reasons[index] === undefined) container = commonElement(container, block.element)
    }
  }
  return { container, reasons }
}

/** Whether an element is `outer` or lies in it. */
export function isInside(outer: HtmlElement, element: HtmlElement): boolean {
  for (let up: HtmlElement | undefined = element; up !== undefined; up = up.parent) {
    if (up === outer) return true
    if (up.order < outer.order) return false
  }
  return false
}

/** Code units of prose in each element. */
class ProseSums {
  readonly #sums: Float64Array
  /** Elements that hold prose, by the order of their parent. */
  readonly #children = new Map<number, HtmlElement[]>()

  constructor(tree: HtmlTree, blocks: readonly LayoutBlock[], counts?: readonly boolean[]) {
    this.#sums = new Float64Array(tree.elements.length)
    for (const [index, block] of blocks.entries()) {
      if (counts?.[index] === false) continue
      const { order } = block.element
      this.#sums[order] = (this.#sums[order] as number) + proseOf(block)
    }
    for (let order = tree.elements.length - 1; order > 0; order--) {
      const sum = this.#sums[order] as number
      if (sum === 0) continue
      const element = tree.elements[order] as HtmlElement
      const parent = element.parent as HtmlElement
      this.#sums[parent.order] = (this.#sums[parent.order] as number) + sum
      const known = this.#children.get(parent.order)
      if (known === undefined) this.#children.set(parent.order, [element])
      else known.push(element)
    }
  }

  of({ order }: HtmlElement): number {
    return this.#sums[order] as number
  }

  get whole(): number {
    return this.#sums[0] as number
  }

  /** The elements right in `element` that hold prose. */
  childrenOf({ order }: HtmlElement): readonly HtmlElement[] {
    return this.#children.get(order) ?? []
  }
}

/** How much prose a block holds, in code units of Latin script. */
export function proseOf({ kind, text, linked }: LayoutBlock): number {
  if (kind === 'heading' || kind === 'caption') return 0
  const plain = text.length - linked
  if (plain < linked) return 0
  const dense = text.match(DENSE_SCRIPT)?.length ?? 0
  const weight = plain + DENSE_WEIGHT * Math.min(dense, plain)
  const isSentence = weight >= LEAST_SENTENCE && /[.!?。！？…:]["'”’»)\]]*$/.test(text)
  return isSentence || weight >= LEAST_PROSE ? weight : 0
}

/** Letters that stand for a whole syllable or word each, and how many others they are worth beside one. */
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const DENSE_WEIGHT = 2
/** Code units of a block that is prose, and of one that ends as sentences do. */
const LEAST_PROSE = 80
const LEAST_SENTENCE = 25

/** Share of the prose of a page that nothing beside the document holds, when the markup says so. */
const MOST_BESIDE = 0.5
/**
 * The same for all that one word of classes names. Programs that build pages call every part of a text a
 * widget; comments may be longer than what they comment on.
 */
const MOST_BESIDE_BY_CLASS = 0.3
const MOST_COMMENTS = 0.75

function findReasons(
  tree: HtmlTree,
  blocks: readonly LayoutBlock[],
  prose: ProseSums,
  kept: KeptRange | undefined,
): (DropReason | undefined)[] {
  const cues = tree.elements.map((element) => {
    const cue = cueOf(element)
    return cue !== undefined && prose.of(element) > mostBeside(cue) * prose.whole ? undefined : cue
  })
  const meaningless = findMeaninglessWords(tree, cues, prose)
  const byElement: (PageCue | undefined)[] = []
  for (const [order, { parent }] of tree.elements.entries()) {
    const above = parent === undefined ? undefined : byElement[parent.order]
    const own = cues[order]
    const cue = own?.word !== undefined && meaningless.has(own.word) ? undefined : own
    // What the markup says holds for everything inside, and comes before names of classes.
    byElement.push(
      above === undefined || (above.word !== undefined && cue?.word === undefined)
        ? (cue ?? above)
        : above,
    )
  }
  return blocks.map(({ kind, element }, index) => {
    const cue = byElement[element.order]
    const isBetween = kept !== undefined && index >= kept.first && index <= kept.last
    if (isBetween && (cue === undefined || cue.word !== undefined)) return undefined
    return cue?.reason ?? (kind === 'caption' ? 'caption' : undefined)
  })
}

function mostBeside({ reason, word }: PageCue): number {
  if (word === undefined) return MOST_BESIDE
  return reason === 'comment' ? MOST_COMMENTS : MOST_BESIDE_BY_CLASS
}

/** Words of classes that stand at so much of the prose that they cannot mean what is beside it. */
function findMeaninglessWords(
  { elements }: HtmlTree,
  cues: readonly (PageCue | undefined)[],
  prose: ProseSums,
): ReadonlySet<string> {
  const sums = new Map<string, number>()
  /** The words that elements around one have, so that nothing is counted twice. */
  const around: (ReadonlySet<string> | undefined)[] = []
  const meaningless = new Set<string>()
  for (const [order, element] of elements.entries()) {
    const above = element.parent === undefined ? undefined : around[element.parent.order]
    const cue = cues[order]
    if (cue?.word === undefined || above?.has(cue.word) || prose.of(element) === 0) {
      around.push(above)
      continue
    }
    around.push(new Set([...(above ?? []), cue.word]))
    const sum = (sums.get(cue.word) ?? 0) + prose.of(element)
    sums.set(cue.word, sum)
    if (sum > mostBeside(cue) * prose.whole) meaningless.add(cue.word)
  }
  return meaningless
}

/** Share of the prose that what a page marks as its article, or as its main part, must hold. */
const LEAST_ARTICLE = 0.35
const LEAST_MAIN = 0.5

/** Where the search begins: what the page marks as the words of its article, else the whole page. */
function startOf({ root, elements }: HtmlTree, prose: ProseSums): HtmlElement {
  const marks: readonly (readonly [number, (element: HtmlElement) => boolean])[] = [
    [LEAST_ARTICLE, ({ attributes }) => /\barticleBody\b/.test(attributes.get('itemprop') ?? '')],
    [LEAST_ARTICLE, ({ name }) => name === 'article'],
    [LEAST_MAIN, ({ name, attributes }) => name === 'main' || attributes.get('role') === 'main'],
  ]
  for (const [least, isMarked] of marks) {
    const marked = elements.filter((element) => prose.of(element) > 0 && isMarked(element))
    if (marked.length === 0) continue
    const best = marked.reduce((a, b) => (prose.of(b) > prose.of(a) ? b : a))
    if (prose.of(best) >= least * prose.whole) return best
  }
  return root
}

/**
 * Share of the prose of an element that one element in it must hold to be taken for the whole of it: more
 * inside what the page marks as its article, where the rest is seldom something else.
 */
const NEARLY_ALL = 0.75
const NEARLY_ALL_OF_ARTICLE = 0.85

function descend(start: HtmlElement, prose: ProseSums, nearlyAll: number): HtmlElement {
  let container = start
  for (;;) {
    const children = prose.childrenOf(container)
    const [first] = children
    if (first === undefined) return container
    const best = children.reduce((a, b) => (prose.of(b) > prose.of(a) ? b : a), first)
    if (prose.of(best) < nearlyAll * prose.of(container)) return container
    // A text that is cut into parts goes on in elements that are like the one that holds most of it.
    const isCut = children.some((child) => child !== best && isAlike(child, best))
    if (isCut || LEAVES.has(best.name)) return container
    container = best
  }
}

/** Elements of a paragraph; a page of one has its header around it. */
const LEAVES = new Set(['p', 'li', 'blockquote', 'pre', 'h1', 'h2', 'h3'])

function isAlike(a: HtmlElement, b: HtmlElement): boolean {
  const names = a.attributes.get('class')
  return a.name === b.name && names !== undefined && names === b.attributes.get('class')
}

/** The innermost element that holds both. */
export function commonElement(a: HtmlElement, b: HtmlElement): HtmlElement {
  let [x, y] = [a, b]
  while (x !== y) {
    // Whatever comes later in the source cannot hold the other.
    if (x.order > y.order) x = x.parent as HtmlElement
    else y = y.parent as HtmlElement
  }
  return x
}
