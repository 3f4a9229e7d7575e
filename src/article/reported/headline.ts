import type { Span } from '../../text/span.ts'
import { verbSense } from '../lexicon/cue-lexicon.ts'

/** Tokens with the text that their spans are of. */
export interface Tokenized {
  readonly text: string
  readonly tokens: readonly Span[]
}

/**
 * A sentence as it would be written in running text, for a parser that takes capitals for names.
 *
 * In a headline in title case ("Harga Says Velk Will Not Sail") cues and small words lose their capital;
 * other sentences come back unchanged.
 */
export function inSentenceCase(text: string, tokens: readonly Span[]): Tokenized {
  if (!isTitleCase(text, tokens)) return { text, tokens }
  const first = (tokens[0] as Span).start
  let end = first
  let written = ''
  for (const [k, span] of tokens.entries()) {
    const word = text.slice(span.start, span.end)
    const lower = word.toLowerCase()
    const isPlain = k > 0 && /^\p{Lu}\p{Ll}*$/u.test(word) && isPlainWord(lower)
    written += text.slice(end, span.start) + (isPlain ? lower : word)
    end = span.end
  }
  return {
    text: written,
    tokens: tokens.map((span) => ({ start: span.start - first, end: span.end - first })),
  }
}

/** Whether nearly all longer words of a sentence have a capital, and some are no names. */
function isTitleCase(text: string, tokens: readonly Span[]): boolean {
  let words = 0
  let capitals = 0
  let plain = 0
  for (const { start, end } of tokens) {
    if (end - start < LEAST_LETTERS) continue
    const first = text.charCodeAt(start)
    if (first >= 0x61 && first <= 0x7a) {
      words++
      continue
    }
    const word = text.slice(start, end)
    if (!/^\p{L}/u.test(word)) continue
    words++
    if (!/^\p{Lu}\p{Ll}/u.test(word)) continue
    capitals++
    if (isPlainWord(word.toLowerCase())) plain++
  }
  return words >= LEAST_WORDS && capitals >= words - Math.floor(words / 8) && plain > 0
}

/** Shorter words are often written small in headlines too. */
const LEAST_LETTERS = 4
const LEAST_WORDS = 4

function isPlainWord(lower: string): boolean {
  return SMALL_WORDS.has(lower) || verbSense(lower) !== undefined
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the he she they it his her their its that this these those who which what how why when where ' +
    'whether if to of in on at for from with by about over after before against into as than and or but ' +
    'not no is are was were be been being has have had will would can could should may might must do ' +
    'does did just still also never more most all'
  ).split(' '),
)
