import { isPostWord } from '../document/person-name.ts'
import type { Span } from '../text/span.ts'

/** Words at the start of a block that may say who speaks. */
export interface LabelMatch {
  /** The label itself, without colon, emphasis and what stands in brackets after it. */
  readonly span: Span
  readonly text: string
  /** Where the words spoken, or the notes before them, begin. */
  readonly end: number
  /** How the label is printed. */
  readonly style: LabelStyle
}

export type LabelStyle =
  /** `SECRETARY BLINKEN:` */
  | 'capitals'
  /** `Q    Good afternoon.` */
  | 'letter'
  /** `Sergey Lavrov:` — also how prose introduces a list, so it must recur to count. */
  | 'mixed'

/** The label at the start of `text.slice(start, end)`, if there is one. */
export function matchLabel(text: string, { start, end }: Span): LabelMatch | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL))
  const lead = /^[*_#>\s]*/.exec(head)?.[0].length ?? 0
  const letter = LETTER.exec(head.slice(lead))
  if (letter !== null) {
    const span = { start: start + lead, end: start + lead + 1 }
    return {
      span,
      text: text.slice(span.start, span.end),
      end: start + lead + letter[0].length,
      style: 'letter',
    }
  }
  const colon = CAPITALS.exec(head.slice(lead))
  if (colon !== null && !isFieldName(colon[1] as string)) {
    return toMatch(text, start + lead, colon, 'capitals')
  }
  const mixed = MIXED.exec(head.slice(lead))
  if (mixed !== null && !isFieldName(mixed[1] as string)) {
    return toMatch(text, start + lead, mixed, 'mixed')
  }
  return undefined
}

/** A label as it is compared: capitals, without points and brackets, one space between words. */
export function labelKey(label: string): string {
  return label
    .toUpperCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[.*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a label names a post or a part played rather than a person alone. */
export function hasPost(label: string): boolean {
  return label
    .split(/[\s,]+/)
    .some((word) => isPostWord(word) && !/^(?:the|of|for|to|and|a)$/i.test(word))
}

/** Whether a label is one of those that stand for whoever asks. */
export function isPressLabel(key: string): boolean {
  return /^(?:Q|QUESTION(?:S|ER)?|REPORTERS?|JOURNALISTS?|CORRESPONDENT|MEDIA|PRESS|INTERVIEWER)(?: (?:NO )?\d+)?$/.test(
    key,
  )
}

/** Code units in which a label must end. */
const LONGEST_LABEL = 160

/** `Q` or `A` alone, then a colon, a period or white space, then words that can begin a turn. */
const LETTER = /^Q(?:[*_]{0,2}[:.]?[*_]{0,2})[ \t\u00a0]+(?=[\p{Lu}\d("“'’‘[\\….—–*-])/u

const CAPITALS =
  /^((?:\p{Lu}|Mc(?=\p{Lu}))(?:[\p{Lu}\p{M}\d .,'’()/&#-]|Mc(?=\p{Lu})|(?<=\p{Lu})c(?=\p{Lu})|(?:Jr|Sr)(?=\.)){0,110}?)((?:\s*\((?=[^)]*\p{Ll})[^)\n]{1,60}\))?)[*_]{0,2}\s*:[*_]{0,2}(?:\s+|$)/u

const MIXED =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ,]+(?:(?:of|the|and|for|von|van|de|der|den|la|le|al|bin|du|da|di)\s+)?\p{Lu}[\p{L}\p{M}.'’-]*){0,7})((?:\s*\([^)\n]{1,60}\))?)[*_]{0,2}\s*:[*_]{0,2}(?:\s+|$)/u

/** Words before a colon that name a field of a notice or a piece of furniture, not a speaker. */
const FIELD_NAMES =
  /^(?:(?:who|what|when|where|why|how|date|time|place|location|venue|subject|re|from|to|cc|bcc|contacts?|media contacts?|press contacts?|for (?:more|further) information|for immediate release|embargoed?|note|notes|editor['’]?s? note|update|updated|breaking|watch|listen|read|read more|see also|related|also|more|photos?|video|image|source|sources|credit|caption|file|tags?|topics?|share|title|summary|highlights?|key points|background|attachments?|links?|agenda|participants|attendees|speakers?|present|list|annex|article|section|chapter|part|page|figure|table|example|warning|important|correction|clarification|disclaimer|published|posted|last updated|language|issued|author|by|reading time|attn|ref|tel|phone|fax|email|e-mail|website|web|url|fact sheet|opinion|analysis|exclusive|live|washington|reminder|remember|fact|facts|bottom line|question and answer|questions and answers|ps|p\.s|nb|i\.e|e\.g)\.?)$/i

function isFieldName(label: string): boolean {
  return FIELD_NAMES.test(label.trim())
}

function toMatch(
  text: string,
  start: number,
  match: RegExpExecArray,
  style: LabelStyle,
): LabelMatch {
  const label = (match[1] as string).trimEnd()
  const span = { start, end: start + label.length }
  return { span, text: text.slice(span.start, span.end), end: start + match[0].length, style }
}
