import type { DocumentDate } from '../document/date.ts'
import type { DocumentId } from '../document/document.ts'
import type { Role } from '../document/turn.ts'
import { CharKind, charKind } from '../text/char.ts'
import type { Span } from '../text/span.ts'
import { type Tokens, tokenize } from '../text/token.ts'
import { foldSpaces, isBlank } from '../text/white-space.ts'
import type { Holding, SearchSource } from './source.ts'

/** A place of the record where the words stand that were looked for. */
export interface Hit {
  /** Number of the document in the record. */
  readonly number: number
  readonly document: DocumentId
  readonly revision: number
  readonly title?: string
  readonly turn?: number
  readonly speaker?: string
  readonly speakerLabel?: string
  readonly role?: Role
  readonly date?: DocumentDate
  readonly place?: string
  /** The words, in the text of the document. */
  readonly start: number
  readonly end: number
  /** `text.slice(start, end)` of the document. */
  readonly text: string
  /** Words around it in the same section, white space folded and escapes undone. */
  readonly context: { readonly before: string; readonly after: string }
  /** Words from the first to the last, when they need not stand in a row. */
  readonly distance?: number
}

/** The words of a place, by position. */
export interface FoundPlace {
  readonly start: number
  readonly end: number
}

/** Words shown on each side of a hit: about a sentence. */
export const CONTEXT_WORDS = 12

/**
 * The hit at a place. `spanOf` tells the span of the words, given those of the place with some around
 * it and the number of the first among these; when it tells none, the words are others than the index
 * took them for, and there is no hit.
 */
export function makeHit(
  source: SearchSource,
  { start, end }: FoundPlace,
  spanOf: (tokens: Tokens, first: number) => Span | undefined,
): Hit | undefined {
  const { words } = source
  const location = words.locate(start)
  const range = words.sectionRange(location)
  const from = Math.max(range.start, start - CONTEXT_WORDS)
  const tokens = words.tokensAt(from, Math.min(range.end, end + CONTEXT_WORDS))
  const span = spanOf(tokens, start - from)
  if (span === undefined) return undefined
  const contribution = source.section(location.text, location.section)
  return {
    number: location.text,
    ...describe(source.holding(location.text)),
    ...contribution,
    ...span,
    text: tokens.text.slice(span.start, span.end),
    context: contextOf(tokens, span, start - from, end - from),
  }
}

function describe({
  id,
  revision,
  title,
  date,
  place,
}: Holding): Pick<Hit, 'document' | 'revision' | 'title' | 'date' | 'place'> {
  return {
    document: id,
    revision,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
  }
}

/** The words around the words `[first, end)` of `tokens`, whose span with the marks typed is given. */
function contextOf(tokens: Tokens, span: Span, first: number, end: number): Hit['context'] {
  const { text, starts, ends, count } = tokens
  let before = ''
  for (let i = 0; i < first; i++) {
    before += text.slice(starts[i], ends[i])
    before += shown(text, ends[i] as number, i + 1 < first ? (starts[i + 1] as number) : span.start)
  }
  let after = ''
  for (let i = end; i < count; i++) {
    after += shown(text, i === end ? span.end : (ends[i - 1] as number), starts[i] as number)
    after += text.slice(starts[i], ends[i])
  }
  const last = count === end ? span.end : (ends[count - 1] as number)
  return { before: readable(before), after: readable(after + marksFrom(text, last)) }
}

/** White space folded, and gone what only escapes what follows or strikes words out. */
function readable(words: string): string {
  return foldSpaces(words.replace(/\\(?=[!-/:-@[-`{-~]|$)|~~/g, ''))
}

/** What stands between two words: as it is, or an ellipsis for words that belong to nobody's speech. */
function shown(text: string, start: number, end: number): string {
  const between = text.slice(start, Math.max(start, end)).replace(STRIKE_TAGS, '')
  return tokenize(between).count === 0 ? between : ' … '
}

/** The tags around words that the publisher struck out, and around those put in their place. */
const STRIKE_TAGS = /<\/?(?:s|del|ins|strike)>/gi

/** The marks that follow a word without white space between. */
function marksFrom(text: string, offset: number): string {
  let end = offset
  while (end < text.length && isMark(text.charCodeAt(end))) end++
  return text.slice(offset, end)
}

function isMark(unit: number): boolean {
  return charKind(unit) === CharKind.separator && !isBlank(unit)
}
