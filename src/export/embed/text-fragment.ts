import { type Document, readWords, type Span } from '../../verbale.ts'

/**
 * The address at which a document was published, with a text fragment that has a browser show and mark
 * the words of a span; without the fragment where the words cannot be told from others of the page.
 * `undefined` when it was published nowhere that a browser could go.
 *
 * "Stays open to every ship" of a page becomes
 * `https://sea.example/callow#:~:text=stays%20open%20to%20every%20ship`.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToWords(document: Document, span: Span): string | undefined {
  const page = webAddress(document.address)
  if (page === undefined) return undefined
  const directive = textDirective(document, span)
  if (directive === undefined) return page
  const [place = '', fragment] = page.split(/#(.*)/s)
  // Whatever the address marks itself gives way.
  const own = fragment?.replace(/:~:.*$/s, '') ?? ''
  return `${place}#${own}:~:text=${directive}`
}

/** An address that a browser goes to, and that runs nothing. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

/**
 * The text directive, `prefix-,start,end,-suffix`, that finds the words of a span in the page of a
 * document and finds nothing else; `undefined` when there is none, because the same words stand between
 * the same words elsewhere.
 *
 * A span is taken for all words that it touches. The page is taken for the text of the document: where a
 * page shows more than was read of it, a browser may find the words there first. Words are compared as
 * browsers compare them, without regard to letter case and accents.
 */
export function textDirective(document: Document, span: Span): string | undefined {
  const page = new PageWords(document)
  const target = page.touchedBy(span)
  if (target === undefined) return undefined
  const { start, end } = target
  const isShort = page.offsetOf(end - 1).end - page.offsetOf(start).start <= MOST_EXACT
  return isShort && page.isOneBlock(start, end)
    ? exactDirective(page, target)
    : rangeDirective(page, target)
}

/** Code units of words that are given in full; of longer ones, the first and the last are given. */
const MOST_EXACT = 200
/** Words at each end of a long span, unless they stand elsewhere too. */
const FEWEST_ENDS = 4
/** Words of a prefix or a suffix: more make an address that nobody wants to see. */
const MOST_AROUND = 20

function exactDirective(page: PageWords, target: Span): string | undefined {
  const around = tellApart(page, target, page.placesOf(target))
  if (around === undefined) return undefined
  const { before, after } = around
  return joined(
    page.prefix(target.start, before),
    page.term(target.start, target.end),
    undefined,
    page.suffix(target.end, after),
  )
}

function rangeDirective(page: PageWords, { start, end }: Span): string | undefined {
  const mostHead = Math.min(end - 1, page.blockOf(start).end) - start
  const head = grown(mostHead, (count) => page.placesOf({ start, end: start + count }).length === 1)
  const headEnd = start + head
  const places = page.placesOf({ start, end: headEnd })
  const around = tellApart(page, { start, end: headEnd }, places, 'before')
  if (around === undefined) return undefined
  // A browser takes the first place behind the first words at which the last ones stand.
  const isFirst = (count: number, after: number): boolean =>
    page.placesOf({ start: end - count, end: end + after }, headEnd)[0] === end - count
  const mostTail = end - Math.max(headEnd, page.blockOf(end - 1).start)
  const tail = grown(mostTail, (count) => isFirst(count, 0))
  const mostAfter = Math.min(MOST_AROUND, page.roomAfter(end))
  let after = 0
  while (after < mostAfter && !isFirst(tail, after)) after++
  if (!isFirst(tail, after)) return undefined
  return joined(
    page.prefix(start, around.before),
    page.term(start, headEnd),
    page.term(end - tail, end),
    page.suffix(end, after),
  )
}

/** The fewest words at an end, from {@link FEWEST_ENDS} on, that stand alone; else as many as may be. */
function grown(words: number, standsAlone: (count: number) => boolean): number {
  const most = Math.min(words, MOST_AROUND)
  let count = Math.min(most, FEWEST_ENDS)
  while (count < most && !standsAlone(count)) count++
  return count
}

/** How many words around a target it takes to tell it from the other places of its words. */
function tellApart(
  page: PageWords,
  { start, end }: Span,
  places: readonly number[],
  side: 'both' | 'before' = 'both',
): { readonly before: number; readonly after: number } | undefined {
  let others = places.filter((place) => place !== start)
  let [before, after] = [0, 0]
  const mostBefore = Math.min(MOST_AROUND, page.roomBefore(start))
  const mostAfter = side === 'before' ? 0 : Math.min(MOST_AROUND, page.roomAfter(end))
  while (others.length > 0) {
    if (before >= mostBefore && after >= mostAfter) return undefined
    if (before < mostBefore) {
      before++
      others = others.filter((place) => page.isSame(place - before, start - before))
    }
    if (others.length > 0 && after < mostAfter) {
      after++
      others = others.filter((place) =>
        page.isSame(place + end - start + after - 1, end + after - 1),
      )
    }
  }
  return { before, after }
}

/** The parts of a directive, percent-encoded. */
function joined(
  prefix: string | undefined,
  start: string,
  end: string | undefined,
  suffix: string | undefined,
): string {
  return [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ].join(',')
}

/** A hyphen, a comma and an ampersand part the directive; what else might is encoded as everywhere. */
function encode(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replaceAll('-', '%2D')
}

/** The words of a page, by number, in the blocks that a browser parts them by. */
class PageWords {
  readonly #document: Document
  readonly #spans: Span[] = []
  readonly #folded: string[] = []
  /** Numbers of the first words of blocks that have words, ascending. */
  readonly #blocks: { readonly first: number; readonly span: Span }[] = []

  constructor(document: Document) {
    this.#document = document
    for (const { span } of document.blocks) {
      const text = document.text.slice(span.start, span.end)
      const first = this.#spans.length
      for (const { 0: word, index } of text.matchAll(WORD)) {
        const start = span.start + index
        this.#spans.push({ start, end: start + word.length })
        this.#folded.push(fold(word))
      }
      if (this.#spans.length > first) this.#blocks.push({ first, span })
    }
  }

  /** The words that a span touches, by number. */
  touchedBy({ start, end }: Span): Span | undefined {
    const first = this.#spans.findIndex((word) => word.end > start)
    if (first < 0) return undefined
    let last = first
    while ((this.#spans[last]?.start ?? end) < end) last++
    return last > first ? { start: first, end: last } : undefined
  }

  offsetOf(word: number): Span {
    return this.#spans[word] as Span
  }

  isOneBlock(start: number, end: number): boolean {
    return end <= this.blockOf(start).end
  }

  /** The words of the block that a word stands in. */
  blockOf(word: number): Span {
    const at = this.#blockAt(word)
    return {
      start: this.#blocks[at]?.first ?? 0,
      end: this.#blocks[at + 1]?.first ?? this.#spans.length,
    }
  }

  /** Words before a word that are of one block: its own, or the one before where it is the first. */
  roomBefore(word: number): number {
    return this.#isNextTo(word) ? word - this.blockOf(word - 1).start : 0
  }

  /** Words from a word on that are of one block. */
  roomAfter(word: number): number {
    return this.#isNextTo(word) ? this.blockOf(word).end - word : 0
  }

  /** Whether a word stands behind another with nothing between that a page could show as a line. */
  #isNextTo(word: number): boolean {
    if (word === 0 || word >= this.#spans.length) return false
    if (this.#blockAt(word - 1) === this.#blockAt(word)) return true
    return this.#document.text.slice(this.#closing(word - 1), this.#opening(word)).trim() === ''
  }

  /** Where words stand in the page, by the number of the first. */
  placesOf({ start, end }: Span, from = 0): number[] {
    const places: number[] = []
    const last = this.#folded.length - (end - start)
    const first = this.#folded[start]
    for (let at = from; at <= last; at++) {
      if (this.#folded[at] !== first) continue
      let k = 1
      while (k < end - start && this.isSame(at + k, start + k)) k++
      if (k >= end - start) places.push(at)
    }
    return places
  }

  isSame(a: number, b: number): boolean {
    return this.#folded[a] !== undefined && this.#folded[a] === this.#folded[b]
  }

  /** Words as the page shows them: at the edge of a block with the marks that stand there. */
  term(start: number, end: number): string {
    return this.#read({ start: this.#opening(start), end: this.#closing(end - 1) })
  }

  /** What stands between some words before a word and the term that begins with it. */
  prefix(word: number, count: number): string | undefined {
    if (count === 0) return undefined
    const isFirst = this.#blockAt(word - 1) !== this.#blockAt(word)
    const end = isFirst ? this.#closing(word - 1) : this.offsetOf(word).start
    return this.#read({ start: this.offsetOf(word - count).start, end })
  }

  /** What stands behind the term that ends before a word, with some words from there on. */
  suffix(word: number, count: number): string | undefined {
    if (count === 0) return undefined
    const isFirst = this.#blockAt(word - 1) !== this.#blockAt(word)
    const start = isFirst ? this.#opening(word) : this.offsetOf(word - 1).end
    return this.#read({ start, end: this.offsetOf(word + count - 1).end })
  }

  #opening(word: number): number {
    const block = this.#blocks[this.#blockAt(word)]
    return block?.first === word ? block.span.start : this.offsetOf(word).start
  }

  #closing(word: number): number {
    const at = this.#blockAt(word)
    const next = this.#blocks[at + 1]?.first ?? this.#spans.length
    return next === word + 1 ? (this.#blocks[at]?.span.end ?? 0) : this.offsetOf(word).end
  }

  #blockAt(word: number): number {
    return this.#blocks.findLastIndex(({ first }) => first <= word)
  }

  #read(span: Span): string {
    return readWords(this.#document, [span]).replace(/\s+/g, ' ').trim()
  }
}

/**
 * Words nearly as browsers part them: an apostrophe or a point inside a word, and a comma inside a
 * number, part nothing.
 *
 * @see https://unicode.org/reports/tr29/#Word_Boundaries
 */
const WORD = /[\p{L}\p{N}\p{M}_]+(?:(?:['’.·:]|(?<=\p{N})[,;](?=\p{N}))[\p{L}\p{N}\p{M}_]+)*/gu

function fold(word: string): string {
  // Most words are of ASCII, and normalizing costs more than all else.
  return /[^\0-\x7f]/.test(word)
    ? word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    : word.toLowerCase()
}
