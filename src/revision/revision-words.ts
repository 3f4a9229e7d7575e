import type { Document } from '../document/document.ts'
import type { Span } from '../text/span.ts'
import { withoutSpans } from '../text/span.ts'
import { foldedToken, type Tokens, tokenize } from '../text/token.ts'

/** What a word of a document belongs to. */
export const WordPart = {
  /** The page around the text: header lines, furniture, data above it. */
  page: 0,
  /** What was said or written: the words of a turn, or the body of a text without turns. */
  words: 1,
  /** The words that introduce a turn. */
  label: 2,
  /** A stage note inside a turn. */
  note: 3,
} as const

/** One of the values of {@link WordPart}: numbers, because they stand in a table of bytes. */
export type WordPart = (typeof WordPart)[keyof typeof WordPart]

/** Every word of a document, with the place it has in it; columns of `count` values. */
export interface RevisionWords extends Tokens {
  readonly document: Document
  readonly parts: Uint8Array
  /** The turn each word belongs to, by index; -1 for none. */
  readonly turns: Int32Array
}

/** The words of a whole document; tags inside its text are markup and no words. */
export function readRevision(document: Document): RevisionWords {
  const { text } = document
  const tags = document.format === 'markdown' ? tagsOf(text) : []
  const tokens = tokenize(
    text,
    tags.length === 0 ? undefined : withoutSpans({ start: 0, end: text.length }, tags),
  )
  const parts = new Uint8Array(tokens.count)
  const turns = new Int32Array(tokens.count).fill(-1)
  let i = 0
  for (const { span, part, turn } of marksOf(document)) {
    while (i < tokens.count && (tokens.starts[i] as number) < span.start) i++
    for (; i < tokens.count && (tokens.starts[i] as number) < span.end; i++) {
      parts[i] = part
      turns[i] = turn
    }
  }
  return { ...tokens, document, parts, turns }
}

/**
 * The words of two texts as numbers: two words have the same number when they are the same under the
 * matching contract, and not because their hashes agree. A word of a web address is no word of a
 * sentence: `…/covid-information.html` and "COVID information" have none in common.
 */
export function numberWords(from: Tokens, to: Tokens): [Uint32Array, Uint32Array] {
  const numbers = new Map<string, number>()
  return [numbersOf(from, numbers), numbersOf(to, numbers)]
}

function numbersOf(tokens: Tokens, numbers: Map<string, number>): Uint32Array {
  const links = Array.from(tokens.text.matchAll(LINK), ({ index, 0: link }) => ({
    start: index,
    end: index + link.length,
  }))
  let next = 0
  return Uint32Array.from({ length: tokens.count }, (_, i) => {
    const start = tokens.starts[i] as number
    while (next < links.length && (links[next] as Span).end <= start) next++
    const link = links[next]
    const word = foldedToken(tokens, i)
    const key = link !== undefined && link.start <= start ? `/${word}` : word
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  })
}

const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"“”]+/gi

interface Mark {
  readonly span: Span
  readonly part: WordPart
  readonly turn: number
}

/** What the parts of a text are, in order, as far as they are not page. */
function marksOf({ turns, blocks, body }: Document): Mark[] {
  if (turns.length === 0) {
    return body.flatMap((index) => {
      const block = blocks[index]
      return block === undefined ? [] : [{ span: block.span, part: WordPart.words, turn: -1 }]
    })
  }
  const marks: Mark[] = []
  for (const [turn, { label, spans, notes }] of turns.entries()) {
    if (label !== undefined) marks.push({ span: label.span, part: WordPart.label, turn })
    for (const span of spans) marks.push({ span, part: WordPart.words, turn })
    for (const { span } of notes) marks.push({ span, part: WordPart.note, turn })
  }
  return marks.sort((a, b) => a.span.start - b.span.start)
}

/** The tags of HTML that Markdown may hold: `<s>`, `</sup>`, `<a href="…">`. */
function tagsOf(text: string): Span[] {
  return Array.from(text.matchAll(/<\/?[a-z][a-z\d]{0,9}(?:\s[^<>]{0,500})?>/gi), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
