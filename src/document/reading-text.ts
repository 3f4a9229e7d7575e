import { decodeEntity } from '../text/entity.ts'
import { type DerivedText, DerivedTextBuilder } from '../text/offset-map.ts'
import { breaksOff } from '../text/sentence.ts'
import { type Span, withoutSpans } from '../text/span.ts'
import { isBlank } from '../text/white-space.ts'

/**
 * The text of `spans` as a person reads it: white space folded, escapes and entities undone, the
 * marks of Markdown and those that strike words out gone, paragraphs parted by an empty line, and a
 * paragraph that breaks off in mid-sentence joined to the next. `leftOut` spans, such as a word doubled
 * at a page break, are dropped. The map leads back to the original.
 */
export function readingText(
  text: string,
  spans: readonly Span[],
  format: string,
  leftOut: readonly Span[] = [],
): DerivedText {
  const builder = new DerivedTextBuilder(text)
  let last: Span | undefined
  for (const span of spans) {
    if (last !== undefined) {
      const between = text.slice(last.end, span.start)
      const isParagraph = /\n/.test(between)
      const isBroken = breaksOff(text.slice(Math.max(last.start, last.end - 40), last.end))
      builder.insert(isParagraph && !isBroken ? '\n\n' : ' ')
    }
    for (const piece of withoutSpans(span, leftOut)) copyReading(builder, text, piece, format)
    last = span
  }
  return builder.build()
}

/** Copy one span into a reading text; see {@link readingText}. */
export function copyReading(
  builder: DerivedTextBuilder,
  text: string,
  { start, end }: Span,
  format: string,
): void {
  const isMarkdown = format === 'markdown'
  const sign = isMarkdown ? MARKDOWN_SIGN : SIGN
  let from = start
  let i = start
  const flush = (to: number, next: number): void => {
    builder.copy(from, to)
    from = next
    i = next
  }
  while (i < end) {
    // Nearly all of a text stays as it is, and a pattern passes over it fastest.
    const next = text.slice(i, end).search(sign)
    if (next < 0) break
    i += next
    const unit = text.charCodeAt(i)
    if (isBlank(unit)) {
      let after = i + 1
      while (after < end && isBlank(text.charCodeAt(after))) after++
      flush(i, after)
      builder.insert(' ')
    } else if (unit === AMPERSAND) {
      const entity = decodeEntity(text, i, end)
      if (entity === undefined) i++
      else {
        const at = i
        flush(at, at + entity.length)
        builder.replace(at, from, entity.char)
      }
    } else if (unit === TILDE || unit === LESS_THAN) {
      const mark = STRIKE_MARK.exec(text.slice(i, Math.min(end, i + LONGEST_STRIKE_MARK)))
      if (mark === null) i++
      else flush(i, i + mark[0].length)
    } else if (isMarkdown && unit === BACKSLASH && /[!-/:-@[-`{-~]/.test(text.charAt(i + 1))) {
      flush(i, i + 1)
      i = from + 1
    } else if (isMarkdown && (unit === STAR || (unit === UNDERSCORE && isEmphasis(text, i)))) {
      flush(i, i + 1)
    } else if (
      isMarkdown &&
      (unit === BRACKET || (unit === EXCLAMATION && text.charCodeAt(i + 1) === BRACKET))
    ) {
      const link = matchLink(text, i, end)
      if (link === undefined) i++
      else {
        flush(i, link.label.start)
        builder.copy(link.label.start, link.label.end)
        from = link.end
        i = link.end
      }
    } else i++
  }
  builder.copy(from, end)
}

/** White space that is more than one plain space, and signs that may stand for something else. */
const SIGN = /[^\S ]| (?=\s)|[&~<]/
const MARKDOWN_SIGN = /[^\S ]| (?=\s)|[&~<\\*_[!]/
const AMPERSAND = 0x26
const BACKSLASH = 0x5c
const STAR = 0x2a
const UNDERSCORE = 0x5f
const BRACKET = 0x5b
const EXCLAMATION = 0x21
const TILDE = 0x7e
const LESS_THAN = 0x3c

/** What strikes words out, and what shows those put in their place. */
const STRIKE_MARK = /^(?:~~|<\/?(?:s|del|ins|strike)>)/i
const LONGEST_STRIKE_MARK = 9

/** Code units in which the target of a link must close. */
const LONGEST_LINK = 2000

function matchLink(
  text: string,
  at: number,
  end: number,
): { label: Span; end: number } | undefined {
  const opening = text.charAt(at) === '!' ? at + 1 : at
  const window = text.slice(opening, Math.min(end, opening + LONGEST_LINK))
  const match = /^\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/.exec(window)
  if (match === null) return undefined
  const label = { start: opening + 1, end: opening + 1 + (match[1] as string).length }
  return { label, end: opening + match[0].length }
}

function isEmphasis(text: string, at: number): boolean {
  const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)
  return isWord(text.charAt(at - 1)) !== isWord(text.charAt(at + 1))
}
