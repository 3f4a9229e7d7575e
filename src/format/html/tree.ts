import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { UnreadableError } from '../../document/unreadable-error.ts'

/** An element of a page. Its place in the source is the tag that opens it. */
export interface HtmlElement {
  /** In small letters. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: HtmlElement | undefined
  readonly children: (HtmlElement | HtmlText)[]
  readonly start: number
  /** Its place among the elements in the order of the source. */
  readonly order: number
  /** Goes on with what {@link isCut} broke off, so that nothing begins here. */
  readonly continues: boolean
  /** Ended by a tag that closes an element around it, and taken up again behind that. */
  isCut: boolean
}

/** Words between two tags, with character references decoded. */
export interface HtmlText {
  text: string
  readonly start: number
  end: number
}

/** A page as a tree, with its comments. */
export interface HtmlTree {
  readonly root: HtmlElement
  /** Every element in the order of the source, the root first. */
  readonly elements: readonly HtmlElement[]
  /** What the comments above the first words say, in order. */
  readonly comments: readonly string[]
}

/** Elements of the largest page that is read; the longest of real pages have a tenth of it. */
export const MOST_ELEMENTS = 2_000_000
/** Elements around an element, as in browsers; what is nested deeper becomes its neighbor. */
export const MOST_DEPTH = 256
/** Attributes of an element that are kept, and code units of a value. */
const MOST_ATTRIBUTES = 64
const LONGEST_VALUE = 20_000

/** Whether a node is an element. */
export function isElement(node: HtmlElement | HtmlText): node is HtmlElement {
  return 'children' in node
}

/** What is shared by elements without attributes. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/**
 * Read HTML into a tree.
 *
 * Where tags are missing or cross each other the tree is near to what browsers make: paragraphs, items
 * and cells end where the next begins, and a tag that closes nothing is passed over. Time and memory are
 * linear in the source.
 *
 * @throws {UnreadableError} If it has more than {@link MOST_ELEMENTS} elements.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tree-construction
 */
export function readHtmlTree(source: string): HtmlTree {
  const builder = new TreeBuilder(source)
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder)
  tokenizer.write(source)
  tokenizer.end()
  return builder.tree
}

class TreeBuilder implements TokenizerCallbacks {
  readonly #source: string
  readonly #root: HtmlElement = makeElement({
    name: '',
    attributes: NO_ATTRIBUTES,
    parent: undefined,
    start: 0,
    order: 0,
    continues: false,
  })
  readonly #elements: HtmlElement[] = [this.#root]
  readonly #comments: string[] = []
  readonly #isXml: boolean
  /** Elements that are open, the root first. */
  readonly #open: HtmlElement[] = [this.#root]
  /** How many of each name are open, so that a tag that closes nothing costs nothing. */
  readonly #openCounts = new Map<string, number>()
  #hasText = false
  #name = ''
  #tagStart = 0
  #attributes: Map<string, string> | undefined
  #attribute = ''
  #value = ''

  constructor(source: string) {
    this.#source = source
    this.#isXml = /^\ufeff?\s*<\?xml\b/.test(source.slice(0, 100))
  }

  get tree(): HtmlTree {
    return { root: this.#root, elements: this.#elements, comments: this.#comments }
  }

  ontext(start: number, end: number): void {
    // A page that breaks off inside a tag ends in words that begin nowhere.
    if (start < 0) return
    this.#addText(this.#source.slice(start, end), start, end)
  }

  ontextentity(codePoint: number, end: number): void {
    // References begin at an ampersand that stands where the last text ended.
    const last = this.#top.children.at(-1)
    const from = last !== undefined && !isElement(last) ? last.end : Math.max(0, end - 1)
    this.#addText(String.fromCodePoint(codePoint), from, end)
  }

  oncdata(start: number, end: number, offset: number): void {
    this.#addText(this.#source.slice(start, end - offset), start, end - offset)
  }

  oncomment(start: number, end: number, offset: number): void {
    if (!this.#hasText && this.#comments.length < MOST_COMMENTS) {
      this.#comments.push(
        this.#source.slice(start, Math.min(end - offset, start + LONGEST_COMMENT)),
      )
    }
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#source.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase()
    this.#tagStart = start - 1
    this.#attributes = undefined
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#source.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.#value.length < LONGEST_VALUE) {
      this.#value += this.#source.slice(start, Math.min(end, start + LONGEST_VALUE))
    }
  }

  onattribentity(codePoint: number): void {
    if (this.#value.length < LONGEST_VALUE) this.#value += String.fromCodePoint(codePoint)
  }

  onattribend(): void {
    this.#attributes ??= new Map()
    if (this.#attributes.size < MOST_ATTRIBUTES && !this.#attributes.has(this.#attribute)) {
      this.#attributes.set(this.#attribute, this.#value)
    }
  }

  onopentagend(): void {
    this.#openElement()
  }

  onselfclosingtag(): void {
    this.#openElement()
    if (this.#isXml && this.#top.name === this.#name) this.#pop()
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase()
    if (name === 'br') {
      this.#name = 'br'
      this.#tagStart = start - 2
      this.#attributes = undefined
      this.#openElement()
      return
    }
    if ((this.#openCounts.get(name) ?? 0) === 0) return
    if (INLINE.has(name)) this.#closeInline(name)
    else this.#closeUpTo(name, name === 'table' ? undefined : TABLE_SCOPE)
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  get #top(): HtmlElement {
    return this.#open[this.#open.length - 1] as HtmlElement
  }

  #addText(text: string, start: number, end: number): void {
    if (!this.#hasText && text.trim() !== '') this.#hasText = true
    // Words end a head that nobody closed.
    if (this.#top.name === 'head' && text.trim() !== '') this.#pop()
    const { children } = this.#top
    const last = children[children.length - 1]
    if (last !== undefined && !isElement(last) && last.end >= start) {
      last.text += text
      last.end = end
    } else children.push({ text, start, end })
  }

  #openElement(): void {
    const name = this.#name
    const attributes = this.#attributes ?? NO_ATTRIBUTES
    if (name === 'html' || name === 'body' || name === 'head') {
      // A page has one of each; what a second one says is kept where the first says nothing.
      if ((this.#openCounts.get(name) ?? 0) > 0) return
    }
    if (!IN_HEAD.has(name)) this.#closeUpTo('head', undefined)
    this.#closeImplied(name)
    if (this.#open.length > MOST_DEPTH) this.#pop()
    this.#push(name, attributes, this.#tagStart, false)
    if (VOID.has(name)) this.#pop()
  }

  #push(
    name: string,
    attributes: ReadonlyMap<string, string>,
    start: number,
    continues: boolean,
  ): void {
    if (this.#elements.length > MOST_ELEMENTS) {
      const message = `The page has more than ${MOST_ELEMENTS} elements, the most that are read`
      throw new UnreadableError({ code: 'tooLarge', message })
    }
    const parent = this.#top
    const order = this.#elements.length
    const added = makeElement({ name, attributes, parent, start, order, continues })
    parent.children.push(added)
    this.#elements.push(added)
    this.#open.push(added)
    this.#openCounts.set(name, (this.#openCounts.get(name) ?? 0) + 1)
  }

  #pop(): HtmlElement {
    const closed = this.#open.pop() as HtmlElement
    this.#openCounts.set(closed.name, (this.#openCounts.get(closed.name) ?? 0) - 1)
    return closed
  }

  /** Close what cannot hold an element of that name. */
  #closeImplied(name: string): void {
    const siblings = CLOSES.get(name)
    if (siblings !== undefined) {
      const scope = name === 'li' ? LIST_SCOPE : name === 'dt' || name === 'dd' ? TERM_SCOPE : TABLE
      for (const sibling of siblings) this.#closeUpTo(sibling, scope)
    }
    if (!INLINE.has(name) && ENDS_PARAGRAPH.has(name)) this.#closeUpTo('p', PARAGRAPH_SCOPE)
  }

  /** Close the innermost element of a name and all in it, unless one of `scope` stands between. */
  #closeUpTo(name: string, scope: ReadonlySet<string> | undefined): void {
    if ((this.#openCounts.get(name) ?? 0) === 0) return
    for (let k = this.#open.length - 1; k > 0; k--) {
      const { name: open } = this.#open[k] as HtmlElement
      if (open === name) {
        while (this.#open.length > k) this.#pop()
        return
      }
      if (scope?.has(open)) return
    }
  }

  /**
   * Close an element within a line. Blocks that were opened in it and not closed go on behind it: the
   * end of bold letters ends no paragraph.
   */
  #closeInline(name: string): void {
    const from = this.#open.findLastIndex(
      (open) => open.name === name || TABLE_SCOPE.has(open.name),
    )
    if (from < 0 || this.#open[from]?.name !== name) return
    const inside = this.#open.slice(from + 1)
    if (inside.length > MOST_TAKEN_UP) return
    while (this.#open.length > from) this.#pop()
    for (const { name, attributes, start } of inside) this.#push(name, attributes, start, true)
    if (inside.length > 0) for (const cut of inside) cut.isCut = true
  }
}

function makeElement(given: Omit<HtmlElement, 'children' | 'isCut'>): HtmlElement {
  const { name, attributes, parent, start, order, continues } = given
  return { name, attributes, parent, children: [], start, order, continues, isCut: false }
}

/** Elements that are taken up again behind a crossing tag; more would multiply the page. */
const MOST_TAKEN_UP = 8
/** Comments that are kept, code units of one, and of a name. */
const MOST_COMMENTS = 20
const LONGEST_COMMENT = 1000
const LONGEST_NAME = 100

const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** Elements that stand within a line, as far as tags of others may cross theirs. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
)

/** Elements that end a paragraph that is open. */
const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul'.split(
    ' ',
  ),
)

/** Elements that stand in the head of a page; any other ends it. */
const IN_HEAD = new Set(
  'html head title meta link base script style noscript template object'.split(' '),
)

/** What an element ends when it begins. */
const CLOSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['tr', ['tr']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['thead', ['thead', 'tbody', 'tfoot']],
  ['tbody', ['thead', 'tbody', 'tfoot']],
  ['tfoot', ['thead', 'tbody', 'tfoot']],
  ['option', ['option']],
])

const TABLE_SCOPE: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption'])
/** What the cells and rows of a table end no farther than. */
const TABLE: ReadonlySet<string> = new Set(['table'])
const TERM_SCOPE: ReadonlySet<string> = new Set(['dl', 'table', 'td', 'th'])
const LIST_SCOPE: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir', 'table', 'td', 'th'])
const PARAGRAPH_SCOPE: ReadonlySet<string> = new Set([
  'table',
  'td',
  'th',
  'caption',
  'button',
  'object',
])
