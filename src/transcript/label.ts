import type { MarkedLabel } from '../document/block.ts'
import { isPostWord } from '../document/person-name.ts'
import type { Span } from '../text/span.ts'
import { isBlank } from '../text/white-space.ts'

/** Words at the start of a block that may say who speaks. */
export interface LabelMatch {
  /** The label itself, without colon, emphasis and what stands in brackets after it. */
  readonly span: Span
  readonly text: string
  /** The label as labels are compared: see {@link labelKey}. */
  readonly key: string
  /** Where the words spoken, or the notes before them, begin. */
  readonly end: number
  /** How the label is printed. */
  readonly style: LabelStyle
  /** What the format says of it, when the format marks its labels. */
  readonly marked?: MarkedLabel
}

/** How a label is printed; the style tells how far it can be trusted to be one. */
export type LabelStyle =
  /** `SECRETARY BLINKEN:` */
  | 'capitals'
  /** `Q    Good afternoon.` */
  | 'letter'
  /** `Sergey Lavrov:` — also how prose introduces a list, so it must recur to count. */
  | 'mixed'
  /** Set off as a label by the format, in any letters: nothing has to be told from words. */
  | 'marked'

/** A label that the format marks. Labels of one named person compare as one, however printed. */
export function toLabelMatch(text: string, marked: MarkedLabel): LabelMatch {
  const { span, end, name } = marked
  const label = text.slice(span.start, span.end)
  return { span, text: label, key: labelKey(name ?? label), end, style: 'marked', marked }
}

/**
 * The label at the start of `text.slice(start, end)`, if there is one.
 *
 * Read by hand and not by one pattern: every block of every document passes here.
 */
export function matchLabel(text: string, { start, end }: Span): LabelMatch | undefined {
  let at = start
  while (at < end && isMarkup(text.charCodeAt(at))) at++
  const letter = matchLetter(text, at, end)
  if (letter !== undefined) return letter
  const limit = Math.min(end, at + LONGEST_LABEL)
  const colon = at + text.slice(at, limit).indexOf(':')
  if (colon < at) return undefined
  let after = colon + 1
  while (after < end && isEmphasis(text.charCodeAt(after))) after++
  if (after < end && !isBlank(text.charCodeAt(after))) return undefined
  while (after < end && isBlank(text.charCodeAt(after))) after++
  let label = text.slice(at, colon).replace(/[*_\s]+$/, '')
  // What stands in brackets before the colon is a note on how the turn is spoken: "(via interpreter)".
  const note = /\s*\([^()\n]*[a-z][^()\n]*\)$/.exec(label)
  if (note !== null) label = label.slice(0, note.index).replace(/[*_\s]+$/, '')
  const style = styleOf(label)
  if (style === undefined || FIELD_NAMES.test(label)) return undefined
  const span = { start: at, end: at + label.length }
  return { span, text: label, key: labelKey(label), end: after, style }
}

/** `Q` alone, then white space and words that can begin a turn. */
function matchLetter(text: string, at: number, end: number): LabelMatch | undefined {
  if (text.charCodeAt(at) !== LETTER_Q) return undefined
  let after = at + 1
  while (after < end && isEmphasis(text.charCodeAt(after))) after++
  const isPointed = text.charAt(after) === ':' || text.charAt(after) === '.'
  if (isPointed) after++
  while (after < end && isEmphasis(text.charCodeAt(after))) after++
  if (after >= end || !isBlank(text.charCodeAt(after))) return undefined
  while (after < end && isBlank(text.charCodeAt(after))) after++
  const first = text.charAt(after)
  const opensTurn = first !== first.toLowerCase() || /[\d("“'’‘[\\….—–*-]/.test(first)
  if (after >= end || !opensTurn) return undefined
  return { span: { start: at, end: at + 1 }, text: 'Q', key: 'Q', end: after, style: 'letter' }
}

/** How a label is written; `undefined` when the words are none. */
function styleOf(label: string): LabelStyle | undefined {
  if (label.length < 2 || NOT_IN_LABELS.test(label)) return undefined
  const first = label.charAt(0)
  if (first === first.toLowerCase()) return undefined
  // "McCONNELL" and "BIDEN, Jr." are capitals too.
  const bare = label.replace(/\bMc(?=[A-Z])|\b[JS]r\b/g, '')
  if (bare === bare.toUpperCase()) return 'capitals'
  const words = label.split(/[\s,]+/)
  const isName = words.every(
    (word) => word.charAt(0) !== word.charAt(0).toLowerCase() || PARTICLES.test(word),
  )
  return isName && words.length <= MOST_WORDS ? 'mixed' : undefined
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

/** Whether a label stands for a whole audience, which shouts and does not hold a speech. */
export function isCrowdLabel(key: string): boolean {
  return /^(?:THE )?(?:AUDIENCE|CROWD|VOICES?|ALL|SEVERAL)$/.test(key)
}

/** Code units in which a label must end. */
const LONGEST_LABEL = 120
/** Words of the longest label in ordinary letters; more is a clause before a colon. */
const MOST_WORDS = 8
const LETTER_Q = 0x51
const PARTICLES = /^(?:of|the|and|for|von|van|de|der|den|la|le|al|bin|du|da|di)$/
/** Marks that no label has; the point that ends one belongs to "Jr." */
const NOT_IN_LABELS = /[<>{}=;!?"“”@|[\]\n$%]|\d{3}|(?<!\b[JS]r)\.\s*$|https?/

function isMarkup(unit: number): boolean {
  return isEmphasis(unit) || unit === 0x23 || unit === 0x3e || isBlank(unit)
}

function isEmphasis(unit: number): boolean {
  return unit === 0x2a || unit === 0x5f
}

/** Words before a colon that name a field, head a list or greet a reader: no speaker's. */
const FIELD_NAMES =
  /^(?:(?:who|what|when|where|why|how|date|time|place|location|venue|subject|re|from|to|cc|bcc|contacts?|media contacts?|press contacts?|for (?:more|further) information|for immediate release|embargoed?|note|notes|editor['’]?s? note|update|updated|breaking|watch|listen|read|read more|see also|related|also|more|photos?|video|image|source|sources|credit|caption|file|tags?|topics?|share|title|summary|highlights?|key points|background|attachments?|links?|agenda|participants|attendees|speakers?|present|list|annex|article|section|chapter|part|page|figure|table|example|warning|important|correction|clarification|disclaimer|published|posted|last updated|language|issued|author|by|reading time|attn|ref|tel|phone|fax|email|e-mail|website|web|url|fact sheet|opinion|analysis|exclusive|live|washington|reminder|remember|fact|facts|bottom line|question and answer|questions and answers|ps|p\.s|nb|i\.e|e\.g|(?:dear )?(?:sirs?|madam|gentlemen|ladies and gentlemen|friends|colleagues|all)|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|sixth|seventh|last(?:ly)?|finally|next|one|two|three|four|five|number (?:one|two|three|four|five)|point (?:one|two|three|\d+)|step \d+|day \d+|item \d+)\.?)$/i
