import { overlapsSpan, type Span } from '../../src/text/span.ts'

/**
 * The first place of a quotation's words at or behind `from`, leaving out `taken`; `undefined` without.
 *
 * Of marked words, a place where a mark or a paragraph opens comes first: a short "No" stands in many
 * sentences that nobody quotes. What is cut by a line break in the text is joined by a space in the words.
 */
export function locateContent(
  text: string,
  words: string,
  { from, taken, isMarked }: { from: number; taken: Span | undefined; isMarked: boolean },
): Span | undefined {
  const places = placesOf(text, words, from).filter(
    ({ start, end }) => start !== taken?.start || end !== taken.end,
  )
  const opened = places.find(({ start }) => OPENING.test(text.slice(Math.max(0, start - 8), start)))
  return isMarked ? (opened ?? places[0]) : places[0]
}

/**
 * The place of words nearest to one of `near`, overlapping none of `taken`; `undefined` without.
 *
 * A place in the same sentence is nearer than any in another.
 */
export function locateBeside(
  text: string,
  words: string,
  near: readonly Span[],
  taken: readonly Span[],
): Span | undefined {
  const cost = (place: Span): number => Math.min(...near.map((span) => distance(text, place, span)))
  let best: { readonly place: Span; readonly cost: number } | undefined
  for (const place of placesOf(text, words, 0)) {
    if (taken.some((span) => overlapsSpan(span, place))) continue
    const here = cost(place)
    if (best === undefined || here < best.cost) best = { place, cost: here }
  }
  return best?.place
}

/** All places where words stand between marks, with at most a comma or stop before the closing one. */
export function locateMarked(text: string, words: string): Span[] {
  return placesOf(text, words, 0).filter(
    ({ start, end }) =>
      /["“”„«»'‘’]$/.test(text.slice(0, start)) &&
      /^[.,;:?!]?["“”«»'’]/.test(text.slice(end, end + 2)),
  )
}

/**
 * The stretches of a text between double marks. One that is never closed ends with its paragraph and
 * says so: it may run on into the writer's own words.
 */
export function markedStretches(
  text: string,
): { readonly span: Span; readonly isClosed: boolean }[] {
  const stretches: { readonly span: Span; readonly isClosed: boolean }[] = []
  let open: number[] = []
  let paragraphEnd = 0
  const endParagraph = (): void => {
    for (const start of open) {
      stretches.push({ span: { start, end: paragraphEnd }, isClosed: false })
    }
    open = []
  }
  for (const { 0: mark, index } of text.matchAll(/["“”„«»]|\n[ \t>]*\n|$/g)) {
    paragraphEnd = index
    if (mark === '' || mark.startsWith('\n')) endParagraph()
    else if (isOpening(text, index, open.at(-1))) open.push(index + mark.length)
    else {
      const start = open.pop()
      if (start !== undefined) stretches.push({ span: { start, end: index }, isClosed: true })
    }
  }
  return stretches.sort((a, b) => a.span.start - b.span.start)
}

/** Straight marks open before a word and behind a gap; `“` closes what `„` opened. */
function isOpening(text: string, offset: number, open: number | undefined): boolean {
  const mark = text[offset] as string
  if (mark === '“') return open === undefined || text[open - 1] !== '„'
  if (mark !== '"') return '„«'.includes(mark)
  const before = text[offset - 1] ?? ' '
  const after = text[offset + 1] ?? ' '
  return /[\s([{*_>—–'‘“-]/.test(before) && /\S/.test(after)
}

/** A mark or the head of a paragraph, with what may stand between it and the first word. */
const OPENING = /(?:["“”„«»'‘’]|^|\n)[ \t>*_…[]*$/

/** How far two places stand apart; the end of a sentence between them counts for very far. */
function distance(text: string, a: Span, b: Span): number {
  const [start, end] = a.start < b.start ? [a.end, b.start] : [b.end, a.start]
  if (end <= start) return 0
  const between = text.slice(start, end)
  return between.length + (SENTENCE_END.test(between) ? SENTENCE_COST : 0)
}

const SENTENCE_END = /[.!?…][\])"”’'*_]*\s|\n\s*\n/
const SENTENCE_COST = 100_000

/** Every place of words from an offset on, as whole words; blanks of any kind and number are alike. */
function placesOf(text: string, words: string, from: number): Span[] {
  const escaped = words.trim().split(/\s+/).map(escapeForPattern)
  const body = escaped.join('(?:\\s+(?:>\\s*)*)')
  const head = /^[\p{L}\p{N}]/u.test(words.trim()) ? '(?<![\\p{L}\\p{N}])' : ''
  const tail = /[\p{L}\p{N}]$/u.test(words.trim()) ? '(?![\\p{L}\\p{N}])' : ''
  const pattern = new RegExp(`${head}${body}${tail}`, 'gu')
  pattern.lastIndex = from
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

function escapeForPattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
