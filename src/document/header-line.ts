import { isCapitalized } from '../text/char.ts'
import { type DateMention, type DocumentDate, findDates } from './date.ts'
import { isTimeLine } from './furniture.ts'
import { monthNumber } from './month-name.ts'
import { hasNameShape, isPostWord, parsePersonName, titleCase } from './person-name.ts'

/** A person whom a header names with a post. */
export interface HeaderPerson {
  readonly name: string
  readonly post: string
}

/** Code units of the longest line that is a field of a header and no title. */
export const LONGEST_LINE = 80

const PUBLISHER =
  /\b(?:ministry|department of|department|office of|white house|chancellery|embassy|mission of|mission to|government of|press service|press office|secretariat|commission|parliament|newsroom|presidency|kremlin|palace press|foreign office|state department|news agency|spokesperson[’']s office)\b/i

/** Houses and rooms, and what an event goes out by. */
const VENUE =
  /\b(?:hotel|room|house|palace|hall|pavilion|cent(?:er|re)|building|ministry|embassy|residence|university|college|school|airport|aboard|base|theat(?:er|re)|garden|auditorium|teleconference|videoconference|studio|museum|library|cathedral|church|castle|villa|headquarters|suite|chamber|club|institute|square|terminal|hangar|plaza|lobby|forum|annex|gymnasium|memorial|park|tower|bureau|salon|salle|court|quai|kremlin|lawn|via [^\s,.;:]+)\b/i

/** Words that stand at the end of the name of a house or a room, and of no institution. */
const ROOM =
  'room|palace|hall|pavilion|building|residence|airport|theat(?:er|re)|garden|auditorium|studio|museum|library|cathedral|church|castle|villa|suite|chamber|terminal|hangar|plaza|lobby|annex|gymnasium|lawn|hotel|university|college|stadium'
const ENDS_IN_ROOM = new RegExp(`\\b(?:${ROOM})$`, 'i')
/** `Foundry University Averholt, Lunmark`: two lines of a header that were joined. */
const ROOM_AND_PLACE = new RegExp(
  `^(.*\\b(?:${ROOM}))(?:,\\s+|\\s+)(\\p{Lu}[^,]*,\\s+.+)$|^(aboard .+?)\\s+(en route .+)$`,
  'iu',
)

export const SENTENCE_END: RegExp = /[.!?。！？]["”’)]?$/

/** Whether a line names an institution that publishes. */
export function namesPublisher(line: string): boolean {
  return line.length <= LONGEST_LINE && isPublisher(line)
}

/** The same for a line of any length. A line that says something of an institution does not name it. */
export function isPublisher(line: string): boolean {
  return (
    PUBLISHER.test(line) &&
    !SENTENCE_END.test(line) &&
    !isRoom(line) &&
    !/^\W*\d/.test(line) &&
    !IN_SENTENCE.test(line) &&
    line.split(/\s+/).length <= MOST_NAME_WORDS
  )
}

/** A sentence that ends inside a line, or words that stand in sentences and in no name. */
const IN_SENTENCE =
  /\p{Ll}{3}[.!?]["”’)]*\s|\b(?:[Ww]e|[Yy]ou|I|[Tt]hey|[Hh]e|[Ss]he|[Tt]his|[Tt]hat|[Tt]here|it|is|are|was|were|has|have|had|will|would|not)\b/u
/** Words of the longest name of an institution, with the one it belongs to. */
const MOST_NAME_WORDS = 12

/** The institution that a line names: the first of a bar, without the comma before its town or day. */
export function publisherName(line: string): string {
  const [first = ''] = line.split(/\s[|›»]\s/, 1)
  return first.trim().replace(/,$/, '')
}

/** Whether a line names a room or a house, though it may hold the name of an institution too. */
export function isRoom(line: string): boolean {
  return (
    isHeaderLine(line) &&
    ENDS_IN_ROOM.test(line.split(/,\s|\s\(/, 1)[0] as string) &&
    !/\b(?:by|with|to|on|from)\b/i.test(line)
  )
}

/** Whether a line names where in a town an event took place. */
export function isVenue(line: string): boolean {
  return VENUE.test(line) && isHeaderLine(line)
}

/** A line that names a house and its town, taken apart. */
export function cutVenue(line: string): { venue: string; place?: string } {
  const match = ROOM_AND_PLACE.exec(line)
  const [venue, place] = [match?.[1] ?? match?.[3], match?.[2] ?? match?.[4]]
  return venue === undefined || place === undefined || !isPlace(place)
    ? { venue: line }
    : { venue, place }
}

/** Whether a line is short, and has no mark that only sentences and labels have. */
export function isHeaderLine(line: string): boolean {
  return (
    line.length <= LONGEST_LINE &&
    !SENTENCE_END.test(line) &&
    !/[:?!]/.test(line) &&
    !line.endsWith(',') &&
    line.split(' ').length <= 12
  )
}

/** `Geneva, Switzerland`, `En Route Allentown, Pennsylvania`. */
export function isPlace(line: string): boolean {
  if (!isHeaderLine(line) || EVENT.test(line)) return false
  if (line.split(/[\s,]+/).filter((word) => !JOINING.test(word)).length > MOST_PLACE_WORDS)
    return false
  const parts = line.replace(/^en route (?:to )?/i, '').split(/,\s+/)
  return (
    (parts.length === 2 || parts.length === 3) &&
    parts.every((part) => {
      const words = part.split(' ')
      return (
        words.length <= 5 &&
        !/\d/.test(part) &&
        words.every((word) => isCapitalized(word) || /^(?:of|the|de|la|and)$/.test(word))
      )
    })
  )
}

/** Words that say what an event was, and not where. */
const EVENT = /\b(?:interview|conference|briefing|doorstop|doorstep|transcript|remarks|release)\b/i
/** Words of a town with its country, but for those that only join. */
const MOST_PLACE_WORDS = 5
const JOINING = /^(?:of|the|de|la|and|en|route|to)$/i

/** Who a line names with a post: `SUNNIVA ODA, FOREIGN MINISTER`, `President: Ilse Tornqvist`. */
export function personWithPost(line: string): HeaderPerson | undefined {
  // Most lines have neither of the signs that part name and post.
  if (!line.includes(',') && !line.includes(':')) return undefined
  if (SENTENCE_END.test(line) && !/\b(?:Jr|Sr)\.$/.test(line)) return undefined
  const after = /^([^,:]{3,60}),\s+(.{3,80})$/.exec(line)
  const before = /^([^,:]{3,60}):\s+([^,:]{3,60})$/.exec(line)
  const [who, what] =
    after !== null ? [after[1], after[2]] : before !== null ? [before[2], before[1]] : []
  if (who === undefined || what === undefined) return undefined
  const namesPost = what
    .split(/\s+/)
    .slice(0, 4)
    .some((word) => isPostWord(word) && !/^(?:the|a|of|for|to|and|u\.s|us)\.?$/i.test(word))
  const name = namesPost ? parsePersonName(who) : undefined
  if (name === undefined) return undefined
  if (name.given.length === 0 || !hasNameShape(name.name)) return undefined
  return { name: name.name, post: settle(what) }
}

/** Letters as in running text: `GENEVA, SWITZERLAND` as `Geneva, Switzerland`. */
export function settle(line: string): string {
  const words = line.split(/\s+/)
  return /\p{Ll}/u.test(line) ? words.join(' ') : titleCase(words)
}

/** A line that gives a date, and what it says beside it. */
export interface DatedLine {
  readonly date?: DocumentDate
  /** Whether the line says that the text was published on that date. */
  readonly isPublication?: true
  /** ISO 8601 day on which the line says the text was changed. */
  readonly updated?: string
  /** What is left of the line: a place, a time of day. */
  readonly rest: string
}

/**
 * Read a line that gives a date and little else, `undefined` for any other. `words` is the line as it
 * stands in the text from `start`.
 */
export function readDatedLine(words: string, start: number): DatedLine | undefined {
  const mentions = findDates(words)
  if (mentions.length === 0) return monthLine(words, start)
  if (SENTENCE_END.test(words.replace(/\b[ap]\.m\.$/i, ''))) return undefined
  // A dash before words sets off who wrote or said them, and when.
  if (/^[-–—]\s*\p{L}/u.test(words)) return undefined
  const changed = mentions.filter((mention) => isChange(words, mention))
  const own = mentions.filter((mention) => !changed.includes(mention))
  const [mention] = own
  if (own.length > 1) return undefined
  let rest = words
  for (const { span } of [...mentions].reverse())
    rest = rest.slice(0, span.start) + rest.slice(span.end)
  const isSetApart =
    mention !== undefined &&
    words.charAt(mention.span.start - 1) === '(' &&
    words.charAt(mention.span.end) === ')'
  rest = tidyRest(rest)
  if (rest.length > MOST_BESIDE_DATE && !isSetApart) return undefined
  const [change] = changed
  return {
    ...(mention === undefined ? {} : { date: dateOf(mention, start) }),
    ...(mention !== undefined && isPublication(words, mention) ? { isPublication: true } : {}),
    ...(change === undefined ? {} : { updated: change.value }),
    rest,
  }
}

/** Code units beside the date in a line that gives the date: a place, a weekday, a time of day. */
const MOST_BESIDE_DATE = 45

function dateOf({ value, precision, span }: DateMention, start: number): DocumentDate {
  return {
    value,
    precision,
    basis: 'stated',
    span: { start: start + span.start, end: start + span.end },
  }
}

/** `June 2031`, and nothing else on the line. */
function monthLine(words: string, start: number): DatedLine | undefined {
  const match = /^\(?(\p{L}{3,12}\.?)(?: de)?,? ((?:1[89]|20)\d{2})\)?$/u.exec(words)
  const month = monthNumber(match?.[1])
  if (match === null || month === 0) return undefined
  const value = `${match[2]}-${String(month).padStart(2, '0')}`
  const span = { start, end: start + words.length }
  return { date: { value, precision: 'month', basis: 'stated', span }, rest: '' }
}

/** Whether the words before a date say that something was changed on it. */
function isChange(words: string, { span }: DateMention): boolean {
  return /(?:updated|modified|revised|changed|corrected|aktualisiert|geändert|stand|mise? à jour|modifié|actualizad[oa]|aggiornato|обновлен\p{L}*|оновлен\p{L}*)[^\d]{0,25}$/iu.test(
    words.slice(0, span.start),
  )
}

/** Whether the words before a date say that something was published on it. */
function isPublication(words: string, { span }: DateMention): boolean {
  return /\b(?:published|posted)(?: on)?:?\s*(?:\p{L}+day,?\s*)?$/iu.test(
    words.slice(0, span.start),
  )
}

/** What a line says beside its dates, without weekdays, brackets and the words that lead up to it. */
function tidyRest(rest: string): string {
  return rest
    .replace(/\(\s*\)/g, ' ')
    .replace(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:date|published|posted|issued|released|for immediate release|last|updated|modified|revised|on|at)\b:?/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/g, '')
}

/** A time of day as a header prints it: `2:02 p.m. EDT`, `14.30 (local time)`; else `undefined`. */
export function timeOfLine(line: string): string | undefined {
  return isTimeLine(line) ? line.replace(/^at\s+/i, '').replace(/(?<![ap]\.m)\.$/i, '') : undefined
}

/** Who a byline names: `By Sunniva Harl and Ilse Brandt, Averholt`. */
export function authorOfLine(line: string): string | undefined {
  const match = BYLINE.exec(line)
  if (match === null || SENTENCE_END.test(line.replace(/\b\p{Lu}\.$/u, ''))) return undefined
  const names = (match[1] as string)
    .replace(/\s*(?:[|•·(]|\s[–—-]\s|\d|\b(?:for|in|at) ).*$/u, '')
    .replace(/,\s+(?!(?:and )?\p{Lu}\p{Ll}+ \p{Lu}).*$/u, '')
    .replace(/[\s,]+$/, '')
  return names.length >= LEAST_NAME && names.length <= LONGEST_LINE ? settle(names) : undefined
}

/** `By …`, in several languages; a post with an article is no author but the one whose act it is. */
const BYLINE =
  /^(?:by|von|par|por|di|story by|reported by|written by|text by|автор:?)\s+(?!the\b|THE\b)(\p{Lu}.*)$/iu
const LEAST_NAME = 4
