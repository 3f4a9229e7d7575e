import type { MarkedLabel } from '../../document/block.ts'
import { isPostWord } from '../../document/person-name.ts'
import type { Span } from '../../text/span.ts'
import { findStageNotes } from '../../text/stage-note.ts'
import { isBlank } from '../../text/white-space.ts'
import { isCrowdLabel, isPartLetter } from './part-label.ts'

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
  /** `SECRETARY BLINKEN:`, `Mr. HARGA (Halvenia):` */
  | 'capitals'
  /** `Q    Good afternoon.` */
  | 'letter'
  /** `Sergey Lavrov:`, `记者：` — also how prose introduces a list, so it must recur to count. */
  | 'mixed'
  /** `The President. Good evening.` — also how a sentence may end, so it must recur beside others. */
  | 'period'
  /** Set in bold at the start of a block: so are the leads of a list, so it must recur or name a post. */
  | 'bold'
  /** Set off as a label by the format, in any letters: nothing has to be told from words. */
  | 'marked'

/** A label that the format marks. Labels of one named person compare as one, however printed. */
export function toLabelMatch(text: string, marked: MarkedLabel): LabelMatch {
  const { span, end, name } = marked
  const label = text.slice(span.start, span.end)
  return { span, text: label, key: labelKey(name ?? label), end, style: 'marked', marked }
}

/**
 * The label at the start of `text.slice(start, end)`, if there is one. The number of the paragraph or
 * the time of day may stand before it.
 *
 * Read by hand and not by one pattern: every block of every document passes here.
 */
export function matchLabel(text: string, { start, end }: Span): LabelMatch | undefined {
  return new LabelReader(text).match({ start, end })
}

/** Reads labels of one text: what is printed again and again is judged once. */
export class LabelReader {
  readonly #text: string
  readonly #known = new Map<string, PrintedLabel | undefined>()

  constructor(text: string) {
    this.#text = text
  }

  /** The label at the start of a span, as {@link matchLabel} finds it. */
  match({ start, end }: Span): LabelMatch | undefined {
    const text = this.#text
    const at = skipLead(text, start, end)
    const letter = matchLetter(text, at, end)
    if (letter !== undefined) return letter
    const stop = findStop(text, at, end)
    const label = stop === undefined ? undefined : this.#judge(text.slice(at, stop.start))
    if (stop === undefined || label === undefined) return matchPeriod(text, at, end)
    return { ...label, span: { start: at, end: at + label.text.length }, end: stop.end }
  }

  #judge(printed: string): PrintedLabel | undefined {
    const known = this.#known.get(printed)
    if (known !== undefined || this.#known.has(printed)) return known
    const label = judgePrinted(printed)
    this.#known.set(printed, label)
    return label
  }
}

/** A label without its place in the text. */
type PrintedLabel = Pick<LabelMatch, 'text' | 'key' | 'style'>

/** The label that the words before a colon are, if they are one. */
function judgePrinted(printed: string): PrintedLabel | undefined {
  const whole = withoutNotes(printed)
  const styleOfWhole = whole === undefined ? undefined : styleOf(whole)
  const name = introducedName(printed, styleOfWhole === undefined)
  const label = name ?? whole
  const style = name === undefined ? styleOfWhole : styleOf(name)
  if (label === undefined || style === undefined || namesField(label, style)) return undefined
  return { text: label, key: labelKey(label), style }
}

/** Whether a label names a field; crowds have labels in capitals that are fields in ordinary letters. */
function namesField(label: string, style: LabelStyle): boolean {
  if (NAMES_EVENT.test(label)) return true
  return FIELD_NAMES.test(label) && !(style === 'capitals' && isCrowdLabel(labelKey(label)))
}

/** Past emphasis, the number of a paragraph and the time at which an event began. */
function skipLead(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isMarkup(text.charCodeAt(at))) at++
  const first = text.charCodeAt(at)
  if (!isDigit(first) && !OPENS_TIME.has(first)) return at
  const lead = LEAD.exec(text.slice(at, Math.min(end, at + LONGEST_LEAD)))
  return lead === null ? at : at + lead[0].length
}

/** Where the sign that ends a label stands, and where the words after it begin. */
function findStop(text: string, at: number, end: number): Span | undefined {
  const limit = Math.min(end, at + LONGEST_INTRODUCTION)
  const window = text.slice(at, limit)
  const found = STOP.exec(window)
  if (found === null) return undefined
  const start = at + found.index
  let after = start + found[0].length
  while (after < end && isEmphasis(text.charCodeAt(after))) after++
  const isFree =
    after >= end || isBlank(text.charCodeAt(after)) || CASELESS.test(window.slice(0, found.index))
  if (!isFree) return undefined
  while (after < end && isBlank(text.charCodeAt(after))) after++
  return { start, end: after }
}

/**
 * A label without emphasis and without the notes on how the turn is spoken that may stand behind it:
 * `(via interpreter)`. Other brackets belong to it: `Mr. HARGA (Halvenia)`.
 */
function withoutNotes(printed: string): string | undefined {
  let label = printed.replace(/[*_\s]+$/, '')
  for (let note = BRACKET.exec(label); note !== null; note = BRACKET.exec(label)) {
    const bracket = { start: note.index, end: label.length }
    const isNote = /^[^\p{Lu}]*$/u.test(note[0]) || findStageNotes(label, bracket).length > 0
    if (!isNote) break
    label = label.slice(0, note.index).replace(/[*_\s]+$/, '')
  }
  return label.length <= LONGEST_LABEL ? label : undefined
}

/**
 * The name at the head of a label that goes on with who that is: `S.Oda Oda Sunniva, minister`. It repeats
 * the surname, but where nothing else could be made of the words.
 */
function introducedName(printed: string, isDesperate: boolean): string | undefined {
  const [, name, surname] =
    /^((?:\p{Lu}\.\s?){1,2}(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?))(?=\s+\p{Lu})/u.exec(printed) ?? []
  if (name === undefined || surname === undefined) return undefined
  return isDesperate || printed.includes(surname, name.length) ? name : undefined
}

/** `Q` alone, a sign or none, then white space and words that can begin a turn. */
function matchLetter(text: string, at: number, end: number): LabelMatch | undefined {
  if (text.charCodeAt(at) !== LETTER_Q) return undefined
  let after = at + 1
  while (after < end && isEmphasis(text.charCodeAt(after))) after++
  // "Q (Petra Lunding, Radio Drast):" ends in its colon.
  if (BRACKET_BEFORE_COLON.test(text.slice(after, Math.min(end, after + LONGEST_LABEL))))
    return undefined
  const pointed = /^\s?[:.]|^\s[-–—](?=\s)/.exec(text.slice(after, after + 3))
  if (pointed !== null) after += pointed[0].length
  while (after < end && isEmphasis(text.charCodeAt(after))) after++
  if (after >= end || !isBlank(text.charCodeAt(after))) return undefined
  const gap = after
  while (after < end && isBlank(text.charCodeAt(after))) after++
  const first = text.charAt(after)
  // White space of more than one unit is set, and only after a label.
  const isSet = after - gap > 1 && pointed === null
  const opensTurn = isSet || first !== first.toLowerCase() || /[\d($"“'’‘[\\….—–*-]/.test(first)
  if (after >= end || !opensTurn) return undefined
  return { span: { start: at, end: at + 1 }, text: 'Q', key: 'Q', end: after, style: 'letter' }
}

/** A post, or an honorific and a name, that a period parts from the words: `Mr. Oda. We sail.` */
function matchPeriod(text: string, at: number, end: number): LabelMatch | undefined {
  const found = PERIOD_LABEL.exec(text.slice(at, Math.min(end, at + LONGEST_PERIOD_LABEL)))
  if (found === null) return undefined
  const label = found[1] as string
  const isLetter = /^[QAR]\d*$/.test(label)
  if (!isLetter && (!hasPost(label) || NO_POST_ALONE.test(label))) return undefined
  let after = at + found[0].length
  while (after < end && isBlank(text.charCodeAt(after))) after++
  const span = { start: at, end: at + label.length }
  // Numbered questions and answers are each printed once, and one pair of labels.
  const key = isLetter ? label.charAt(0) : labelKey(label)
  return { span, text: label, key, end: after, style: 'period' }
}

/** How a label is written; `undefined` when the words are none. */
function styleOf(label: string): LabelStyle | undefined {
  const first = label.charAt(0)
  const isCaseless = CASELESS.test(first)
  // Most words before a colon are prose, and most prose shows by its first letter.
  if (label === '' || (!isCaseless && first === first.toLowerCase())) return undefined
  if (NOT_IN_LABELS.test(label)) return undefined
  const words = label
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  if (words.length === 0) return undefined
  // Scripts without capitals have short labels of few words.
  if (isCaseless) {
    return label.length <= LONGEST_CASELESS && words.length <= MOST_CASELESS ? 'mixed' : undefined
  }
  if (label.length === 1) return isPartLetter(label) ? 'mixed' : undefined
  if (areCapitals(words)) return 'capitals'
  if (NAME_AND_HOUSE.test(label)) return 'capitals'
  const isName = words.every(
    (word) =>
      word.charAt(0) !== word.charAt(0).toLowerCase() || isSmallWord(word) || NUMBER.test(word),
  )
  return isName && words.length <= MOST_WORDS ? 'mixed' : undefined
}

/** Whether words are in capitals, or a surname or a post in capitals behind words of respect. */
function areCapitals(words: readonly string[]): boolean {
  // "McCONNELL" and "BIDEN, Jr." are capitals too.
  const bare = words.map((word) => word.replace(/^Mc(?=[A-Z])|^[JS]r\b/g, ''))
  const isCapital = (word: string): boolean => word === word.toUpperCase()
  if (bare.every(isCapital)) return true
  const small = bare.filter((word) => !isCapital(word))
  const capital = bare.filter((word) => isCapital(word) && /\p{Lu}{3}/u.test(word))
  const hasRespect = [...small, ...capital].some((word) => namesPost(word) || TITLES.test(word))
  // What respect is paid to stands last: "NATO Secretary General" is in ordinary letters.
  const last = bare.findLast((word) => word !== '')
  return (
    capital.length > 0 &&
    last !== undefined &&
    isCapital(last) &&
    hasRespect &&
    small.every((word) => isPostWord(word) || isSmallWord(word))
  )
}

/** `PETRA LUNDING, Radio Drast`: a name in capitals, and the house in ordinary letters. */
const NAME_AND_HOUSE =
  /^\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]*){1,3}, (?:\p{Lu}[\p{L}'’&-]* ){0,5}\p{Lu}[\p{L}'’&-]*$/u

function isSmallWord(word: string): boolean {
  return PARTICLES.test(word.toLowerCase()) || TITLES.test(word)
}

/** Whether words are written like a label, and name no field. */
export function canBeLabel(words: string): boolean {
  const style = styleOf(words)
  return style !== undefined && !namesField(words, style)
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
  return label.split(/[\s,]+/).some(namesPost)
}

/** Whether a word is one for a post or of respect, and not one that only joins such words. */
function namesPost(word: string): boolean {
  return (
    isPostWord(word) && !/^(?:the|of|for|to|and|a|its|our|his|her|their|first|second)$/i.test(word)
  )
}

/** Whether a label names a post or carries an honorific, in any of the languages these are known of. */
export function hasTitle(label: string): boolean {
  return hasPost(label) || label.split(/[\s,]+/).some((word) => TITLES.test(word))
}

/** Code units of the longest label, and of one that goes on with who the speaker is. */
const LONGEST_LABEL = 120
const LONGEST_INTRODUCTION = 260
const LONGEST_PERIOD_LABEL = 60
/** Code units of the number or the time before a label. */
const LONGEST_LEAD = 24
/** Words of the longest label in ordinary letters; more is a clause before a colon. */
const MOST_WORDS = 8
/** Code units and words of the longest label in a script without capitals. */
const LONGEST_CASELESS = 24
const MOST_CASELESS = 5
const LETTER_Q = 0x51
/** The number of one of several who bear a label: `Question 2`, `Reporter #3`. */
const NUMBER = /^#?\d{1,2}$/
/** A colon of any script, or the period and dash of minutes: `El señor ODA.-`, but not `U.S. —`. */
const STOP = /(?<!\d)[:：]|[:：](?!\d)|(?<!\.\p{L})\.\s?[-–—](?=\s)/u
const LEAD =
  /^(?:\d{1,2}[:.]\d{2}\s*[AaPp]\.?\s?[Mm]\.?\s+(?:\(?[A-Z]{2,4}\)?\s+)?|[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\.\d{1,3})?[\])]?\s+(?:[-–—]\s+)?|\d{1,4}(?:\s*[.)-]\s*|\s{2,}))(?=\p{Lu})/u
/** Brackets around the time of a recording. */
const OPENS_TIME: ReadonlySet<number> = new Set([0x28, 0x5b])
const BRACKET_BEFORE_COLON = /^\s?\([^()\n]+\):/
const BRACKET = /\s*\([^()\n]*\)$/
const CASELESS = /\p{Lo}/u
const PERIOD_LABEL =
  /^\**(A|[QAR]\d{1,3}|(?:(?:THE|The) )?(?:(?:Mrs?|MRS?|Ms|MS|Dr|DR|Gen|GEN|Sen|SEN|Gov|GOV)\. |\p{Lu}[\p{L}'’-]+ )?(?:\p{Lu}[\p{L}'’-]+ )?\p{Lu}[\p{L}'’-]{2,})\**\.\**\s+(?=[\p{Lu}\d("“'‘[$—–-])/u
/** Words for posts that are honorifics, numbers or heads when they stand alone. */
const NO_POST_ALONE =
  /^(?:mrs?|ms|miss|dr|sir|madam|hon|general|first|second|state|national|defense|interior|treasury|union|(?:the )?(?:senate|congress|commission|administration|commonwealth|european union))$/i
const PARTICLES =
  /^(?:of|the|and|for|to|von|van|vom|zu|und|für|des|der|den|de|del|du|da|do|dos|das|di|la|le|les|al|el|bin|ibn|y|e|et|à|au|aux|pour|para)$/
/** Words for posts that stand in small letters in labels of languages without capitals in titles. */
const TITLES =
  /^(?:señor(?:a|ita)?|senhora?|signora?|sra?\.?|m\.|mme|mlle|herr|frau|sts|г-(?:н|жа)|hon\.?|président(?:e)?|presidenta?|president|presidente|secretario|secretaria|secretari|conseller[a]?|ministra|ministre|diputat|diputada|ministre|ministr[oa]|premier|première|porte-parole|portavoz|portavoce|secrétaire|secretari[oa]|général|general|député[es]?|diputad[oa]|deputad[oa]|maire|alcalde(?:sa)?|embajador(?:a)?|ambassadeur|ambassadrice|canciller|étrangères|affaires|asuntos|exteriores|minister|president|secretary|chairman|chairperson|министр|президент|председатель)$/i
/** Marks that no label has; the point that ends one belongs to "Jr." */
const NOT_IN_LABELS = /[<>{}=;!?"“”«»@|[\]\n$%，。、；！？،؛]|\d{3}|(?<!\b[JS]r)\.\s*$|https?/

function isMarkup(unit: number): boolean {
  return isEmphasis(unit) || unit === 0x23 || unit === 0x3e || isBlank(unit)
}

function isEmphasis(unit: number): boolean {
  return unit === 0x2a || unit === 0x5f
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** The last word of what heads a transcript and says what it is of: `MEDIA BRIEFING: THE STRAIT`. */
const NAMES_EVENT =
  /(?:^|[\s-])(?:conferences?|briefings?|interviews?|transcripts?|releases?|stand-?ups?|doorsteps?|doorstops?|hearings?|readouts?|communiqu[eé]s?|proceedings)$/i

/** Words before a colon that name a field, head a list or greet a reader: no speaker's. */
const FIELD_NAMES =
  /^(?:(?:who|what|when|where|why|how|date|time|place|location|venue|subjects?|re|from|to|cc|bcc|contacts?|(?:media|press) (?:contacts?|enquiries|inquiries)|e&oe|for (?:more|further) information|for immediate release|embargoed?|note|notes|editor['’]?s? note|update|updated|breaking|watch|listen|read|read more|see also|related|also|more|photos?|video|image|source|sources|credit|caption|file|tags?|topics?|share|title|summary|highlights?|key points|background|attachments?|links?|agenda|participants|attendees|speakers?|present|list|annex|article|section|chapter|part|page|figure|table|example|warning|important|corrections?|corrected|revised|clarification|disclaimer|published|posted|last updated|language|issued|author|by|reading time|attn|ref|tel|phone|fax|email|e-mail|website|web|url|fact sheet|opinion|analysis|exclusive|live|washington|reminder|remember|fact|facts|bottom line|question and answer|questions and answers|ps|p\.s|nb|i\.e|e\.g|(?:dear )?(?:sirs?|madam|gentlemen|ladies and gentlemen|friends|colleagues|all)|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|sixth|seventh|last(?:ly)?|finally|next|one|two|three|four|five|number (?:one|two|three|four|five)|point (?:one|two|three|\d+)|step \d+|day \d+|item \d+)\.?)$/i
