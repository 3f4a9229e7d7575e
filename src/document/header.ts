import { lineSpans } from '../text/line.ts'
import type { Span } from '../text/span.ts'
import { foldSpaces } from '../text/white-space.ts'
import type { Block, Page } from './block.ts'
import type { DocumentDate } from './date.ts'
import type { Recognized, RecognizedField } from './document.ts'
import { isFurniture, isLinkBar, plainLine } from './furniture.ts'
import { chooseDate, dateOfTitle, doubtOfDate } from './header-date.ts'
import {
  authorOfLine,
  cutVenue,
  type HeaderPerson,
  isHeaderLine,
  isPlace,
  isPublisher,
  isRoom,
  isVenue,
  personWithPost,
  publisherName,
  readDatedLine,
  settle,
  timeOfLine,
} from './header-line.ts'
import { KnownFields } from './known-fields.ts'
import type { Problem } from './problem.ts'
import { cutTitle, pickTitle, TITLE_CUE } from './title.ts'

export { type HeaderPerson, namesPublisher, publisherName } from './header-line.ts'

/** What the lines above a document's words say of it. */
export interface Header {
  readonly title?: string
  readonly date?: DocumentDate
  /** Time of day at which the event began, as printed. */
  readonly time?: string
  readonly place?: string
  readonly venue?: string
  readonly publisher?: string
  /** A publisher that only the page's furniture names: a notice, a link to a home page. */
  readonly site?: string
  readonly address?: string
  /** Whom a byline or the metadata name as the writer. */
  readonly author?: string
  /** When the text was last changed, as ISO 8601. */
  readonly updated?: string
  /** People named with their post on a line of their own. */
  readonly participants: readonly HeaderPerson[]
  /** Index of the title among the blocks, when the title is one. */
  readonly titleBlock?: number
  /** Lines that name a kind of document by itself: `Remarks`, `READOUT`. */
  readonly kindLines: readonly string[]
  /** Which rule read each of the fields. */
  readonly recognized: readonly Recognized[]
  /** What the text and its metadata disagree about. */
  readonly problems?: readonly Problem[]
}

/** The header of a text that says nothing of itself. */
export const NO_HEADER: Header = { participants: [], kindLines: [], recognized: [] }

/**
 * Read the header of a document: the blocks of `page` listed in `above`, and what the file says of
 * itself.
 *
 * Only lines that say what they are become fields. The document's own lines are trusted more than the
 * metadata, and the address least. So the day of an event, which its transcript prints, comes before
 * the day on which the transcript was published.
 */
export function readHeader(page: Page, above: readonly number[]): Header {
  const known = new KnownFields(page.metadata)
  const lines = sortLines(page, above, known.get('title'))
  const { loose, kindLines, site } = lines
  const found = new Findings()
  const picked = pickLine(loose)
  const top = lines.title ?? picked
  const named = known.get('publisher', 'site_name')
  const cut = top === undefined ? undefined : cutTitle(top.line, named)
  if (top !== undefined) found.add('title', cut?.title, top.rule ?? TITLE_LINE, top.span)
  const fields = readFields(loose, top?.line)
  for (const field of ['place', 'venue'] as const) {
    const line = fields[field]
    if (line !== undefined) found.add(field, line.value, line.rule, line.span)
    else found.add(field, known.get(field), known.rule(field))
  }
  found.add('publisher', named, known.rule('publisher', 'site_name'))
  found.add(
    'publisher',
    fields.publisher?.value,
    'a line that names an institution',
    fields.publisher?.span,
  )
  found.add('publisher', cut?.publisher, 'the name beside the title', top?.span)
  if (site !== undefined && found.values.publisher === undefined) {
    found.note('publisher', 'a notice or a link around the text')
  }
  found.add('author', lines.author?.value, 'a byline', lines.author?.span)
  found.add('author', known.get('author', 'byline'), known.rule('author', 'byline'))
  found.add(
    'updated',
    lines.updated?.value,
    'a line that says when it was changed',
    lines.updated?.span,
  )
  found.add('updated', known.get('updated'), known.rule('updated'))
  found.add('time', lines.time?.value, 'a time of day above the text', lines.time?.span)
  found.add(
    'address',
    known.get('url', 'source_url', 'canonical'),
    known.rule('url', 'source_url', 'canonical'),
  )
  const date = chooseDate(
    lines.date ?? lines.published,
    lines.titledDate ?? dateOfTitle(cut?.title, top?.span),
    known,
    found.values.address,
  )
  if (date !== undefined) found.note('date', date.rule, date.date.span)
  const doubt = date === undefined ? undefined : doubtOfDate(date.date, known, lines.published)
  for (const { span } of fields.participants) {
    found.note('participants', 'a line with a name and a post', span)
  }
  const titleBlock = top?.index
  return {
    ...found.values,
    ...(titleBlock === undefined ? {} : { titleBlock }),
    ...(date === undefined ? {} : { date: date.date }),
    ...(site === undefined ? {} : { site }),
    participants: fields.participants.map(({ person }) => person),
    kindLines,
    recognized: found.recognized,
    ...(doubt === undefined ? {} : { problems: [doubt] }),
  }
}

/** The line most like a title, with the lines it goes on in when it breaks off at a preposition. */
function pickLine(loose: readonly HeaderLine[]): HeaderLine | undefined {
  const at = pickTitle(loose.map(({ line }) => line))
  let picked = loose[at]
  for (let k = at + 1; picked !== undefined && k < loose.length; k++) {
    const { line, span } = loose[k] as HeaderLine
    if (!/\s(?:by|and|of|with|to|on|for|at|in|the)$/i.test(picked.line)) break
    if (picked.line.length + line.length > MOST_JOINED) break
    picked = {
      ...picked,
      line: `${picked.line} ${line}`,
      span: { start: picked.span.start, end: span.end },
    }
  }
  return picked
}

/** Code units of a title that stands on several lines. */
const MOST_JOINED = 250

const TITLE_LINE = 'a line above the text that reads like a title'

/** Fields that are text, each taken from the first rule that gives it. */
class Findings {
  readonly values: { -readonly [K in TextField]?: string } = {}
  readonly recognized: Recognized[] = []

  add(field: TextField, value: string | undefined, rule: string, span?: Span): void {
    if (value === undefined || value === '' || this.values[field] !== undefined) return
    this.values[field] = value
    this.note(field, rule, span)
  }

  note(field: RecognizedField, rule: string, span?: Span): void {
    this.recognized.push({ field, rule, ...(span === undefined ? {} : { span }) })
  }
}

type TextField = Exclude<RecognizedField, 'date' | 'language' | 'participants' | 'turns'>

/** A line above a text, without marks, and where it stands. */
interface HeaderLine {
  readonly index: number
  readonly line: string
  readonly span: Span
  readonly rule?: string
}

/** A value with the words it was read from. */
interface Read {
  readonly value: string
  readonly span: Span
}

/** The lines above a text, parted by what they are at first sight. */
interface SortedLines {
  /** The title in the metadata, which may have no block, or in the first heading. */
  title?: {
    readonly index?: number
    readonly line: string
    readonly span?: Span
    readonly rule: string
  }
  date?: DocumentDate
  /** The day on which a line says that the text was published. */
  published?: DocumentDate | undefined
  /** The date that a title gives: it may be that of the title's subject. */
  titledDate?: DocumentDate
  time?: Read
  updated?: Read
  author?: Read
  site?: string | undefined
  readonly kindLines: string[]
  /** Lines that have to be looked at together to tell what they are. */
  readonly loose: HeaderLine[]
}

function sortLines(
  { text, blocks, metadata }: Page,
  above: readonly number[],
  knownTitle: string | undefined,
): SortedLines {
  const sorted: SortedLines = { kindLines: [], loose: [] }
  if (knownTitle !== undefined) {
    const inFront = metadata?.span === undefined ? 'the metadata of the file' : 'the front matter'
    sorted.title = {
      line: foldSpaces(knownTitle),
      rule: metadata?.origins?.get('title') ?? inFront,
    }
  }
  for (const index of above) {
    const block = blocks[index] as Block
    const { span } = block
    const raw = text.slice(span.start, span.end)
    if (block.kind === 'rule') continue
    if (block.kind !== 'heading' && isLinkBar(raw)) {
      sorted.site ??= siteOfLink(raw)
    } else if (isTopHeading(block) && mayReplace(sorted.title, plainLine(raw))) {
      sorted.title = { index, line: plainLine(raw), span, rule: 'the first heading' }
    } else if (sorted.title?.index === undefined && sorted.title?.line === plainLine(raw)) {
      sorted.title = { ...sorted.title, index, span }
    } else {
      // A block of header lines may be printed without empty lines between them.
      for (const line of lineSpans(text, span)) sortLine(text, line, index, sorted)
    }
  }
  return sorted
}

function isTopHeading({ kind, level = 1 }: Block): boolean {
  return kind === 'heading' && level === 1
}

/**
 * Whether a heading is the title rather than what the metadata give, or is it too: they often have
 * more than the heading, with the name of the site.
 */
function mayReplace(title: SortedLines['title'], heading: string): boolean {
  if (title === undefined) return true
  return (
    title.index === undefined &&
    heading.length >= LEAST_HEADING &&
    title.line.toLowerCase().includes(heading.toLowerCase())
  )
}

/** Code units of a heading that can be the title though the metadata have a longer one. */
const LEAST_HEADING = 10

/** Put one line where it belongs. */
function sortLine(text: string, span: Span, index: number, into: SortedLines): void {
  const raw = text.slice(span.start, span.end)
  const line = plainLine(raw)
  if (line === '' || line === into.title?.line) return
  const time = timeOfLine(line)
  if (time !== undefined) {
    into.time ??= { value: time, span }
    return
  }
  const dated = readDatedLine(raw, span.start)
  const author = authorOfLine(line)
  if (author !== undefined) {
    into.author ??= { value: author, span }
    takeDate(dated, span, into)
  } else if (dated?.date !== undefined && TITLE_CUE.test(line)) {
    into.titledDate ??= dated.date
    into.loose.push({ index, line, span })
  } else if (dated !== undefined) {
    takeDate(dated, span, into)
    takeRest(dated.rest, index, span, into)
  } else if (isKindLine(line)) {
    into.kindLines.push(line)
  } else if (isFurniture(line)) {
    into.site ??= siteOfNotice(line)
  } else {
    into.loose.push({ index, line, span })
  }
}

function takeDate(dated: ReturnType<typeof readDatedLine>, span: Span, into: SortedLines): void {
  if (dated?.isPublication === true) into.published ??= dated.date
  else if (dated?.date !== undefined) into.date ??= dated.date
  if (dated?.updated !== undefined) into.updated ??= { value: dated.updated, span }
}

/** What stands beside a date: the time of day, the place or the house. */
function takeRest(rest: string, index: number, span: Span, into: SortedLines): void {
  const time = timeOfLine(rest)
  if (time !== undefined) into.time ??= { value: time, span }
  else if (isRoom(rest) || isVenue(rest) || isPlace(rest)) {
    into.loose.push({ index, line: plainLine(rest), span })
  }
}

interface Field extends Read {
  readonly rule: string
}

/** What single lines say: the first of each kind, and everybody named with a post. */
interface Fields {
  readonly participants: { readonly person: HeaderPerson; readonly span: Span }[]
  publisher?: Read
  venue?: Field
  place?: Field
}

function readFields(lines: readonly HeaderLine[], title: string | undefined): Fields {
  const fields: Fields = { participants: [] }
  for (const [k, { line, span }] of lines.entries()) {
    const person = personWithPost(line)
    if (person !== undefined) fields.participants.push({ person, span })
    else if (line === title) continue
    else if (isHouseOfPlace(lines, k, title)) {
      fields.venue ??= { value: settle(line), span, rule: 'the line above the place' }
    } else if (isPublisher(line)) fields.publisher ??= { value: publisherName(line), span }
    else if (isRoom(line) || isVenue(line)) takeVenue(line, span, fields)
    else if (isPlace(line)) {
      fields.place ??= { value: settle(line), span, rule: 'a line with a town and a country' }
    }
  }
  const venue = fields.venue ?? lineAbovePlace(lines, fields.place?.span, title)
  return venue === undefined ? fields : { ...fields, venue }
}

function takeVenue(line: string, span: Span, fields: Fields): void {
  const { venue, place } = cutVenue(line)
  fields.venue ??= { value: settle(venue), span, rule: 'a line that names a house or a room' }
  if (place !== undefined) {
    fields.place ??= { value: settle(place), span, rule: 'a town behind the name of a house' }
  }
}

/**
 * Whether a line names the house of an institution rather than who publishes: it stands right above
 * the place, and below the title or the people.
 */
function isHouseOfPlace(
  lines: readonly HeaderLine[],
  k: number,
  title: string | undefined,
): boolean {
  const [above, line, below] = [lines[k - 1]?.line, lines[k]?.line, lines[k + 1]?.line]
  return (
    line !== undefined &&
    below !== undefined &&
    above !== undefined &&
    isPublisher(line) &&
    isVenue(line) &&
    isPlace(below) &&
    (above === title || personWithPost(above) !== undefined)
  )
}

/** The line above the place: it is the house, when it is nothing else. */
function lineAbovePlace(
  lines: readonly HeaderLine[],
  place: Span | undefined,
  title: string | undefined,
): Field | undefined {
  const placeAt = lines.findIndex(({ span }) => span === place)
  const above = lines[placeAt - 1]
  const isFree =
    above !== undefined &&
    above.line !== title &&
    isHeaderLine(above.line) &&
    personWithPost(above.line) === undefined &&
    !isPublisher(above.line) &&
    !isPlace(above.line)
  return isFree
    ? { value: settle(above.line), span: above.span, rule: 'the line above the place' }
    : undefined
}

/** Whether a line says by itself what kind of text an office issues: `Press Release`. */
export function isKindLine(line: string): boolean {
  return KIND_LINE.test(line)
}

const KIND_LINE =
  /^(?:official |press |full |edited )?(?:remarks?|transcript|interview|press (?:release|statement|availability|briefing|conference)|briefing|statement|readout|speech|address|communiqu[eé]|media note|fact sheet|joint (?:remarks|statement|press availability)|news conference|notice to the press|special briefing|on-the-record briefing|testimony|op-ed)(?: \(?(?:as (?:delivered|prepared)(?: for delivery)?|unofficial)\)?| (?:issued )?by the \p{L}[\p{L} ]{2,40})?$/iu

/** The institution whose website a notice says this is. */
function siteOfNotice(line: string): string | undefined {
  const after = /\b(?:website|site) of the (.+)/.exec(line)?.[1]
  if (after === undefined) return undefined
  const words = after.split(/\s+/)
  const end = words.findIndex((word) => !/^\p{Lu}/u.test(word) && !/^(?:of|the|and)$/.test(word))
  const name = words.slice(0, end < 0 ? undefined : end).join(' ')
  return name.replace(/ (?:Here|Is|How)\S*$/, '')
}

/** The site that a link bar opens with, when it is named by its address. */
function siteOfLink(raw: string): string | undefined {
  const match = /^\s*\[([\w-]+(?:\.[\w-]+)+)\]\(https?:/.exec(raw)
  return match?.[1]
}
