import { isCapitalized } from '../text/char.ts'
import { lineSpans } from '../text/line.ts'
import type { Span } from '../text/span.ts'
import type { Block, Page } from './block.ts'
import { type DocumentDate, findDates, parseIsoDate } from './date.ts'
import type { Recognized } from './document.ts'
import { isFurniture, isLinkBar, isTimeLine, plainLine } from './furniture.ts'
import { hasNameShape, isPostWord, parsePersonName, titleCase } from './person-name.ts'

/** What the lines above a document's words say of it. */
export interface Header {
  readonly title?: string
  readonly date?: DocumentDate
  readonly place?: string
  readonly venue?: string
  readonly publisher?: string
  /** A publisher that only the page's furniture names: a notice, a link to a home page. */
  readonly site?: string
  readonly address?: string
  /** People named with their post on a line of their own. */
  readonly participants: readonly HeaderPerson[]
  /** Index of the title among the blocks, when the title is one. */
  readonly titleBlock?: number
  /** Lines that name a kind of document by itself: `Remarks`, `READOUT`. */
  readonly kindLines: readonly string[]
  /** Which rule read each of the fields. */
  readonly recognized?: readonly Recognized[]
}

/** A person whom a header names with a post. */
export interface HeaderPerson {
  readonly name: string
  readonly post: string
}

/**
 * Read the header of a document: its front matter and the blocks of `page` listed in `above`.
 *
 * Only lines that say what they are become fields. A date is taken from a line of its own, then from
 * the title, then from the address.
 */
export function readHeader(page: Page, above: readonly number[]): Header {
  const values = page.metadata?.values
  const address = values?.get('url') ?? values?.get('source_url') ?? values?.get('canonical')
  const lines = sortLines(page, above, values?.get('title'))
  const { loose, kindLines, site } = lines
  const top = lines.title ?? pickTitle(loose)
  const { title, publisher: printedWithTitle } = cutTitle(top?.line)
  const fields = readFields(loose, top?.line)
  const { participants, place } = fields
  const venue = fields.venue ?? lineAbovePlace(loose, place, top?.line)
  const publisher =
    values?.get('publisher') ?? values?.get('site_name') ?? fields.publisher ?? printedWithTitle
  const date =
    dateFromFrontMatter(values) ??
    lines.date ??
    lines.titledDate ??
    dateFromTitle(title) ??
    dateFromAddress(address)
  return {
    ...(title === undefined ? {} : { title }),
    ...(top?.index === undefined ? {} : { titleBlock: top.index }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(venue === undefined ? {} : { venue }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(site === undefined ? {} : { site }),
    ...(address === undefined ? {} : { address }),
    participants,
    kindLines,
  }
}

/** Whether a line names an institution that publishes. */
export function namesPublisher(line: string): boolean {
  return line.length <= LONGEST_LINE && isPublisher(line)
}

/** A line above a text, without marks, and the index of its block. */
interface HeaderLine {
  readonly index: number
  readonly line: string
}

/** The lines above a text, parted by what they are at first sight. */
interface SortedLines {
  /** The title in the front matter, which has no block, or in the first heading. */
  title?: { readonly index?: number; readonly line: string }
  date?: DocumentDate
  /** The date that a title gives: it may be that of the title's subject. */
  titledDate?: DocumentDate
  site?: string | undefined
  readonly kindLines: string[]
  /** Lines that have to be looked at together to tell what they are. */
  readonly loose: HeaderLine[]
}

function sortLines(
  { text, blocks }: Page,
  above: readonly number[],
  knownTitle: string | undefined,
): SortedLines {
  const sorted: SortedLines = { kindLines: [], loose: [] }
  if (knownTitle !== undefined) sorted.title = { line: knownTitle }
  for (const index of above) {
    const block = blocks[index] as Block
    const raw = text.slice(block.span.start, block.span.end)
    if (block.kind === 'rule') continue
    if (block.kind !== 'heading' && isLinkBar(raw)) {
      sorted.site ??= siteOfLink(raw)
    } else if (isTopHeading(block) && sorted.title === undefined) {
      sorted.title = { index, line: plainLine(raw) }
    } else {
      // A block of header lines may be printed without empty lines between them.
      for (const span of lineSpans(text, block.span)) sortLine(text, span, index, sorted)
    }
  }
  return sorted
}

function isTopHeading({ kind, level = 1 }: Block): boolean {
  return kind === 'heading' && level === 1
}

/** Put one line where it belongs. */
function sortLine(text: string, span: Span, index: number, into: SortedLines): void {
  const line = plainLine(text.slice(span.start, span.end))
  if (line === '' || line === into.title?.line) return
  const date = dateOfLine(text, span, line)
  if (date !== undefined && TITLE_CUE.test(line)) {
    into.titledDate ??= date
    into.loose.push({ index, line })
  } else if (date !== undefined) {
    into.date ??= date
  } else if (KIND_LINE.test(line)) {
    into.kindLines.push(line)
  } else if (isTimeLine(line) || isFurniture(line)) {
    into.site ??= siteOfNotice(line)
  } else {
    into.loose.push({ index, line })
  }
}

/** What single lines say: the first of each kind, and everybody named with a post. */
interface Fields {
  readonly participants: HeaderPerson[]
  publisher?: string
  venue?: string
  place?: string
}

function readFields(lines: readonly HeaderLine[], title: string | undefined): Fields {
  const fields: Fields = { participants: [] }
  for (const { line } of lines) {
    const person = personWithPost(line)
    if (person !== undefined) fields.participants.push(person)
    else if (line === title) continue
    else if (isPublisher(line)) fields.publisher ??= firstOfBar(line)
    else if (VENUE.test(line) && isHeaderLine(line)) fields.venue ??= settle(line)
    else if (isPlace(line)) fields.place ??= settle(line)
  }
  return fields
}

/** The line above the place: it is the house, when it is nothing else. */
function lineAbovePlace(
  lines: readonly HeaderLine[],
  place: string | undefined,
  title: string | undefined,
): string | undefined {
  const placeAt = lines.findIndex(({ line }) => settle(line) === place)
  const line = lines[placeAt - 1]?.line
  const isFree =
    line !== undefined &&
    line !== title &&
    isHeaderLine(line) &&
    personWithPost(line) === undefined &&
    !PUBLISHER.test(line) &&
    !isPlace(line)
  return isFree ? settle(line) : undefined
}

/** A title without the publisher that web pages print behind it: `Remarks … - Ministry of Halvenia`. */
function cutTitle(line: string | undefined): { title?: string; publisher?: string } {
  if (line === undefined) return {}
  const [, title, publisher] = /^(.{10,}?)\s+[-–—|]\s+([^-–—|]{4,60})$/.exec(line) ?? []
  if (title === undefined || publisher === undefined || !PUBLISHER.test(publisher)) {
    return { title: line }
  }
  return { title, publisher }
}

const KIND_LINE =
  /^(?:official |press |full |edited )?(?:remarks?|transcript|interview|press (?:release|statement|availability|briefing|conference)|briefing|statement|readout|speech|address|communiqu[eé]|media note|fact sheet|joint (?:remarks|statement|press availability)|news conference|notice to the press|special briefing|on-the-record briefing|testimony|op-ed)(?: \(?(?:as (?:delivered|prepared)(?: for delivery)?|unofficial)\)?)?$/i

const PUBLISHER =
  /\b(?:ministry|department of|department|office of|white house|chancellery|embassy|mission of|mission to|government of|press service|press office|secretariat|commission|parliament|newsroom|presidency|kremlin|palace press|foreign office|state department|news agency|spokesperson[’']s office)\b/i

const VENUE =
  /\b(?:hotel|room|house|palace|hall|pavilion|cent(?:er|re)|building|ministry|embassy|residence|university|college|school|airport|aboard|base|theat(?:er|re)|garden|auditorium|teleconference|videoconference|studio|museum|library|cathedral|church|castle|villa|headquarters|suite|chamber|club|institute|square|terminal|hangar|plaza|lobby|forum|annex|gymnasium|memorial|park|tower|bureau|salon|salle|court|quai|kremlin|via [^\s,.;:]+)\b/i

const SENTENCE_END = /[.!?]["”’)]?$/

/** Code units of the longest line that is a field of a header and no title. */
const LONGEST_LINE = 80
/** Code units beside the date in a line that gives the date: a place, a weekday, a time of day. */
const MOST_BESIDE_DATE = 40
/** Code units of a title. Shorter lines are labels and section names, longer ones paragraphs. */
const LEAST_TITLE = 12
const MOST_TITLE = 220

function isPublisher(line: string): boolean {
  return PUBLISHER.test(line) && !SENTENCE_END.test(line)
}

/** The date of a line that holds little else. */
function dateOfLine(text: string, span: Span, line: string): DocumentDate | undefined {
  const [mention, another] = findDates(text.slice(span.start, span.end))
  if (mention === undefined || another !== undefined) return undefined
  const rest = line.length - (mention.span.end - mention.span.start)
  if (rest > MOST_BESIDE_DATE || SENTENCE_END.test(line.replace(/\b[ap]\.m\.$/i, '')))
    return undefined
  return {
    value: mention.value,
    precision: mention.precision,
    basis: 'stated',
    span: { start: span.start + mention.span.start, end: span.start + mention.span.end },
  }
}

function dateFromFrontMatter(
  values: ReadonlyMap<string, string> | undefined,
): DocumentDate | undefined {
  const value = values?.get('date') ?? values?.get('published') ?? values?.get('published_time')
  const date = value === undefined ? undefined : parseIsoDate(value.slice(0, 10))
  return date === undefined ? undefined : { ...date, basis: 'stated' }
}

function dateFromTitle(title: string | undefined): DocumentDate | undefined {
  const mention = title === undefined ? undefined : findDates(title)[0]
  return mention === undefined
    ? undefined
    : { value: mention.value, precision: mention.precision, basis: 'stated' }
}

function dateFromAddress(address: string | undefined): DocumentDate | undefined {
  const match = address === undefined ? null : /\/(\d{4})\/(\d{2})\/(\d{2})\//.exec(address)
  const date = match === null ? undefined : parseIsoDate(`${match[1]}-${match[2]}-${match[3]}`)
  return date === undefined ? undefined : { ...date, basis: 'inferred' }
}

/** Who a line names with a post: `SUNNIVA ODA, FOREIGN MINISTER`, `President: Ilse Tornqvist`. */
function personWithPost(line: string): HeaderPerson | undefined {
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
  const name = parsePersonName(who)
  if (!namesPost || name === undefined) return undefined
  if (name.given.length === 0 || !hasNameShape(name.name)) return undefined
  return { name: name.name, post: settle(what) }
}

/** The institution whose website a notice says this is. */
function siteOfNotice(line: string): string | undefined {
  const after = /\b(?:website|site) of the (.+)/.exec(line)?.[1]
  if (after === undefined) return undefined
  const words = after.split(/\s+/)
  const end = words.findIndex((word) => !isCapitalized(word) && !/^(?:of|the|and)$/.test(word))
  const name = words.slice(0, end < 0 ? undefined : end).join(' ')
  return name.replace(/ (?:Here|Is|How)\S*$/, '')
}

/** The site that a link bar opens with, when it is named by its address. */
function siteOfLink(raw: string): string | undefined {
  const match = /^\s*\[([\w-]+(?:\.[\w-]+)+)\]\(https?:/.exec(raw)
  return match?.[1]
}

function firstOfBar(line: string): string {
  return (line.split(/\s+[|›»]\s+/, 1)[0] as string).trim()
}

/** Letters as in running text: `GENEVA, SWITZERLAND` as `Geneva, Switzerland`. */
function settle(line: string): string {
  const words = line.split(/\s+/)
  return /\p{Ll}/u.test(line) ? words.join(' ') : titleCase(words)
}

function isHeaderLine(line: string): boolean {
  return (
    line.length <= LONGEST_LINE &&
    !SENTENCE_END.test(line) &&
    !/[:?!]/.test(line) &&
    !line.endsWith(',') &&
    line.split(' ').length <= 10
  )
}

/** `Geneva, Switzerland`, `En Route Allentown, Pennsylvania`. */
function isPlace(line: string): boolean {
  if (!isHeaderLine(line)) return false
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

/**
 * The line most like a title: one that names a kind of event, else the first with the shape of a
 * headline, in title case and without an end mark.
 */
function pickTitle(loose: readonly HeaderLine[]): HeaderLine | undefined {
  const candidates = loose.filter(
    ({ line }) =>
      line.length >= LEAST_TITLE &&
      line.length <= MOST_TITLE &&
      !line.endsWith(',') &&
      !SENTENCE_END.test(line) &&
      personWithPost(line) === undefined,
  )
  return (
    candidates.find(({ line }) => TITLE_CUE.test(line)) ??
    candidates.find(
      ({ line }) =>
        isTitleCase(line) && !namesPublisher(line) && !isPlace(line) && !VENUE.test(line),
    )
  )
}

const TITLE_CUE =
  /\b(?:remarks (?:by|of|at|with|to|on)|press (?:availability|briefing|conference|gaggle|call)|interview (?:with|of|by)|statement (?:by|on|from)|readout of|(?:call|meeting|talks) with|speech (?:by|at|of)|address (?:by|to)|communiqu[eé]|before their (?:meeting|talks)|ahead of their|briefing (?:by|with|on))\b/i

function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => /\p{L}{4,}/u.test(word))
  if (words.length < 3) return false
  const capitalized = words.filter((word) => /^["“'‘(]?\p{Lu}/u.test(word)).length
  return capitalized >= 0.7 * words.length && words.length <= 30
}
