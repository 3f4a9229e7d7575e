import type { Block, Page } from '../document/block.ts'
import {
  addDays,
  type DocumentDate,
  findDates,
  findPartialDays,
  isoDay,
  MONTHS,
  WEEKDAYS,
} from '../document/date.ts'
import type { Recognized, RecognizedField } from '../document/document.ts'
import {
  isEndMark,
  isFurniture,
  isLinkBar,
  isPageNumber,
  plainLine,
} from '../document/furniture.ts'
import { type Header, readHeader } from '../document/header.ts'
import { isPlace, isRoom, namesPublisher, personWithPost } from '../document/header-line.ts'
import { titleCase } from '../document/person-name.ts'
import { copyReading } from '../document/reading-text.ts'
import { DerivedTextBuilder } from '../text/offset-map.ts'
import { breaksOff, sentences } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import { hasWords } from '../text/word-count.ts'
import { isPastForm } from '../time/time-word.ts'
import { cueOf } from './cue.ts'
import type { QuotingText } from './find-quotations.ts'

/** A page read as a press report. */
export interface Article {
  readonly header: Header
  readonly date?: DocumentDate
  /** What each block of the page is to the report. */
  readonly roles: readonly BlockRole[]
  /** Paragraphs, headings and captions in reading form, to look for quotations in. */
  readonly reading: QuotingText
}

/** What a block of a page is to the report. */
export type BlockRole =
  | 'title'
  /** Byline, dateline on a line of its own. */
  | 'header'
  | 'heading'
  | 'paragraph'
  | 'caption'
  /** Words of the report printed a second time to stand out. */
  | 'pullQuote'
  | 'furniture'

/** Read a page as a press report: what is text, what stands around it, when it was written. */
export function readArticle(
  page: Page,
  given?: { readonly date?: DocumentDate; readonly title?: string },
): Article {
  const roles = assignRoles(page)
  const titleAt = roles.indexOf('title')
  const headerBlocks = roles.flatMap((role, index) =>
    role === 'title' || role === 'header' ? [index] : [],
  )
  const read = readHeader(page, headerBlocks)
  const title = given?.title ?? read.title ?? titleOf(page, titleAt)
  const header = title === undefined ? read : { ...read, title }
  const known = given?.date ?? header.date
  const inferred = known === undefined ? inferDate(page, roles) : undefined
  const date = known ?? inferred?.date
  const { place } = header.place === undefined ? placeOfDateline(page, roles) : {}
  const home = (header.place ?? place?.value)?.split(', ', 1)[0]
  return {
    header: {
      ...header,
      ...(place === undefined ? {} : { place: place.value }),
      recognized: [
        ...header.recognized,
        ...(inferred === undefined ? [] : [toRecognized('date', inferred.rule, date?.span)]),
        ...(place === undefined ? [] : [toRecognized('place', DATELINE_RULE, place.span)]),
      ],
    },
    ...(date === undefined ? {} : { date }),
    roles,
    reading: {
      ...readParagraphs(page, roles, date),
      ...(home === undefined ? {} : { home }),
    },
  }
}

const DATELINE_RULE = 'the place and day that open the text'

function toRecognized(field: RecognizedField, rule: string, span: Span | undefined): Recognized {
  return { field, rule, ...(span === undefined ? {} : { span }) }
}

/** The words of a block that stands where a title does, unless they are another field. */
function titleOf({ text, blocks }: Page, index: number): string | undefined {
  const span = blocks[index]?.span
  if (span === undefined) return undefined
  const line = plainLine(text.slice(span.start, span.end))
  const next = blocks[index + 1]?.span
  // A line that the next one goes on is the first of a paragraph.
  const goesOn = next !== undefined && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  const isField =
    namesPublisher(line) ||
    isPlace(line) ||
    isRoom(line) ||
    personWithPost(line) !== undefined ||
    !/\p{L}{2}/u.test(line)
  return isField || goesOn ? undefined : line
}

function assignRoles(page: Page): BlockRole[] {
  const { text, blocks } = page
  const lines = blocks.map(({ span: { start, end } }) =>
    plainLine(text.slice(start, Math.min(end, start + LONGEST_LINE))),
  )
  const roles: BlockRole[] = blocks.map((block, index) =>
    firstRole(block, lines[index] as string, text),
  )
  const tail = findTail(lines, roles)
  for (let index = tail; index < roles.length; index++) roles[index] = 'furniture'
  markPlayers(lines, roles)
  markDuplicates(lines, roles)
  markTitle(blocks, lines, roles)
  markHeadAndCaptions(lines, roles)
  markShortLines(blocks, lines, roles)
  markPullQuotes(blocks, lines, roles)
  return roles
}

/** Code units of a block that tell its role; what is longer is a paragraph. */
const LONGEST_LINE = 1000

function firstRole({ kind, span }: Block, line: string, text: string): BlockRole {
  if (kind === 'rule') return 'furniture'
  const raw = text.slice(span.start, span.end)
  if (isLinkBar(raw) || isFurniture(line) || isEndMark(raw) || isPageNumber(raw)) return 'furniture'
  return kind === 'heading' ? 'heading' : 'paragraph'
}

/** The first block of what follows the report: credits, the author, other articles, notices. */
function findTail(lines: readonly string[], roles: readonly BlockRole[]): number {
  const middle = Math.floor(lines.length * 0.4)
  for (let index = middle; index < lines.length; index++) {
    const line = lines[index] as string
    if (TAIL.test(line) || (TAIL_HEADING.test(line) && !isProse(line))) return index
  }
  let end = lines.length
  while (end > 0 && roles[end - 1] === 'furniture') end--
  return end
}

const TAIL =
  /^(?:\(?(?:with (?:additional |inputs? |files? )?(?:reporting|reports?|files|information|inputs?|contributions?) (?:by|from)|(?:additional )?reporting (?:by|from)|(?:writing|edited|editing|compiled) by|reporting and writing|this (?:report|article|story) (?:includes|contains|uses) )|.{0,60}contributed to this (?:report|article|story)|about the author|(?:read|see|watch) (?:more|also|next)\b|[•·]?\s*\d+x\d+ image|copyright\b|©|follow .{2,40} on (?:twitter|facebook)|our standards:|comments?(?: \(\d+\))?$|join the conversation|leave a (?:comment|reply)|\(?(?:ap|afp|reuters|dpa|ansa|tass|upi)(?:[/,] ?(?:ap|afp|reuters|dpa|ansa|tass|upi))*\)?$)/i

/** What stands over links to other articles. */
const TAIL_HEADING =
  /^(?:more|related|latest|recommended|other|popular) (?:articles?|stories|news|coverage|from)\b/i

/** Whether a line is a sentence of the text rather than a label or a heading. */
function isProse(line: string): boolean {
  return line.endsWith('.') && hasWords(line, LEAST_PROSE)
}

const LEAST_PROSE = 6

/** The lines of a media player, with the title right above them. */
function markPlayers(lines: readonly string[], roles: BlockRole[]): void {
  for (const [index, line] of lines.entries()) {
    if (!/^(?:please wait|no media source currently available|embed share)/i.test(line)) continue
    const above = index - 1
    if (above >= 0 && roles[above] !== 'furniture' && breaksOff(lines[above] as string)) {
      roles[above] = 'furniture'
    }
  }
}

/** A paragraph printed twice in a row is a caption and its copy. */
function markDuplicates(lines: readonly string[], roles: BlockRole[]): void {
  for (let index = 1; index < lines.length; index++) {
    if (lines[index] !== lines[index - 1] || roles[index] === 'furniture') continue
    roles[index] = 'furniture'
    if (roles[index - 1] === 'paragraph') roles[index - 1] = 'caption'
  }
}

function markTitle(blocks: readonly Block[], lines: readonly string[], roles: BlockRole[]): void {
  const top = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1)
  const first = roles.findIndex((role) => role === 'paragraph' || role === 'heading')
  if (top >= 0 && top <= first + 3) {
    roles[top] = 'title'
    return
  }
  const line = lines[first]
  if (
    line !== undefined &&
    line.length <= 200 &&
    !BY.test(line) &&
    !(FILED.test(line) && !breaksOff(line)) &&
    (breaksOff(line) || !hasWords(line, 17)) &&
    sentences(line).length === 1
  ) {
    roles[first] = 'title'
  }
}

/** Bylines and captions between title and text. */
function markHeadAndCaptions(lines: readonly string[], roles: BlockRole[]): void {
  let prose = 0
  for (const [index, line] of lines.entries()) {
    if (roles[index] !== 'paragraph') continue
    if (prose === 0 && isByline(line)) roles[index] = 'header'
    else if (isCredited(line) || (prose < 2 && isCaption(line))) roles[index] = 'caption'
    else if (hasWords(line, 20)) prose++
  }
}

function isByline(line: string): boolean {
  if (line.length > 140 || sentences(line).length > 1) return false
  // "From Chairwoman Oda:" leads up to her words.
  if (line.endsWith(':')) return false
  return (
    (BY.test(line) && !isProse(line)) ||
    /^(?:published|updated|posted|last (?:updated|modified))\b/i.test(line) ||
    (findDates(line).length === 1 && !hasWords(line, 13) && !/[.!?]$/.test(line))
  )
}

/** `By Sunniva Harl`, `Reported by Sunniva Harl`. */
const BY = /^(?:[Bb][Yy]|[Ff]rom|FROM|[Ss]tory [Bb]y|[Rr]eported [Bb]y|[Tt]ext [Bb]y)\s+\p{Lu}/u

/** A line that ends in the credit of a picture. */
function isCredited(line: string): boolean {
  return (
    line.length <= 600 &&
    /(?:\((?:[^()]{0,40}(?:photo|via|getty|images?|reuters|epa|afp|ap|file)[^()]{0,40})\)|\b(?:photo|image|picture)s?(?:: ?| (?:by|credit|courtesy)\b:?)[^.]{2,40}|\/(?:ap|afp|reuters|epa|getty images))\.?$/i.test(
      line,
    )
  )
}

/**
 * One sentence in the present tense, or without a verb, that sets a scene with its date: what stands
 * under the picture above a report.
 */
function isCaption(line: string): boolean {
  if (hasWords(line, 46) || !hasWords(line, 6)) return false
  const outside = line.replace(/[“"][^“”"]*[”"]/g, '')
  if (sentences(outside).length > 1 || /^[\p{Lu} ,.]+ [–—-]/u.test(line)) return false
  const isPosed =
    /\b(?:meets|speaks|talks|attends|arrives|poses|shakes|looks|walks|stands|sits|delivers|listens|gestures|addresses|waves|holds|greets|leaves|departs|appears|takes part|gives|answers|signs|visits|hugs|smiles|reacts|boards)\b/.test(
      outside,
    )
  if (isPosed && !hasPastCue(line)) return true
  const hasVerb = /\b(?:is|are|was|were|has|have|had|will|would|can|could|said|\w{3,}ed)\b/.test(
    outside,
  )
  return !hasVerb && findDates(line).length > 0
}

function hasPastCue(line: string): boolean {
  return line.split(/\s+/).some((word) => cueOf(word.replace(/[^\p{L}]/gu, ''))?.form === 'past')
}

/**
 * Short lines without an end mark are headings in the text and furniture outside it. So are those that
 * stand in single marks in a report whose speech stands in double ones.
 */
function markShortLines(
  blocks: readonly Block[],
  lines: readonly string[],
  roles: BlockRole[],
): void {
  const lead = roles.findIndex(
    (role, index) => role === 'paragraph' && hasWords(lines[index] as string, 18),
  )
  const isDouble = lines.some((line) => DOUBLE_MARK.test(line))
  for (const [index, line] of lines.entries()) {
    if (roles[index] !== 'paragraph' || (blocks[index] as Block).kind === 'listItem') continue
    if (hasWords(line, 13) || DOUBLE_MARK.test(line)) continue
    if (!breaksOff(line) && !(isDouble && /^['‘].*['’]$/.test(line))) continue
    roles[index] = index > lead ? 'heading' : 'furniture'
  }
}

const DOUBLE_MARK = /[“”"«»]/

/**
 * Words set off as a quotation or a heading that stand in a paragraph too. They are printed twice and
 * were said once.
 */
function markPullQuotes(
  blocks: readonly Block[],
  lines: readonly string[],
  roles: BlockRole[],
): void {
  const isSetOff = (index: number): boolean => {
    const line = lines[index] as string
    const { kind } = blocks[index] as Block
    return (
      (roles[index] === 'heading' || roles[index] === 'paragraph') &&
      line.length <= LONGEST_PULL_QUOTE &&
      (kind === 'quote' || roles[index] === 'heading') &&
      hasWords(line, LEAST_PULL_QUOTE)
    )
  }
  const setOff = [...lines.keys()].filter(isSetOff).slice(0, MOST_PULL_QUOTES)
  if (setOff.length === 0) return
  const rest = lines.filter((_, index) => roles[index] === 'paragraph' && !setOff.includes(index))
  const said = rest.map(lettersOf).join('\n')
  for (const index of setOff) {
    if (said.includes(lettersOf(lines[index] as string))) roles[index] = 'pullQuote'
  }
}

function lettersOf(line: string): string {
  return line.toLowerCase().replace(NO_LETTERS, '')
}

/** The letters of ASCII are ruled out first: the class of all letters there are takes longer. */
const NO_LETTERS = /(?:(?![a-z\d])[^\p{L}\p{N}])+/gu

/** Words of the shortest pull quote; fewer may well be said twice. */
const LEAST_PULL_QUOTE = 6
const LONGEST_PULL_QUOTE = 400
/** Blocks that are looked for in the rest of the text. */
const MOST_PULL_QUOTES = 30

/** `AVERHOLT, September 18 –`, else the latest day the text itself names with its year. */
function inferDate(page: Page, roles: readonly BlockRole[]): InferredDate | undefined {
  const { text, blocks } = page
  const spans = blocks.flatMap(({ span }, index) =>
    roles[index] === 'paragraph' || roles[index] === 'caption' ? [span] : [],
  )
  const dateline = findDateline(text, spans)
  const stated = dateline === undefined ? undefined : findDates(dateline)[0]
  if (stated !== undefined) {
    const date: DocumentDate = { value: stated.value, precision: 'day', basis: 'stated' }
    return { date, rule: DATELINE_RULE }
  }
  const full = spans.flatMap((span) =>
    findDates(text.slice(span.start, span.end)).map((date) => ({ ...date, at: span.start })),
  )
  if (dateline !== undefined) {
    const day = findPartialDays(dateline)[0]
    const year = full[0] === undefined ? undefined : Number(full[0].value.slice(0, 4))
    const value =
      day === undefined || year === undefined ? undefined : isoDay(year, day.month, day.day)
    if (value !== undefined) {
      const date: DocumentDate = { value, precision: 'day', basis: 'inferred' }
      return { date, rule: 'the day that opens the text, in the year of the first full date' }
    }
  }
  const latest = full
    .filter(({ value }) => value <= FAR_FUTURE)
    .sort((a, b) => (a.value < b.value ? 1 : -1))[0]
  if (latest === undefined) return undefined
  const { value, span } = latestPartialDay(text, spans, latest.value) ?? {
    value: latest.value,
    span: { start: latest.at + latest.span.start, end: latest.at + latest.span.end },
  }
  return {
    date: { value, precision: 'day', basis: 'inferred', span },
    rule: 'the latest day that the text names',
  }
}

interface InferredDate {
  readonly date: DocumentDate
  readonly rule: string
}

/** The town in capitals that a report opens with: `AVERHOLT, Lunmark (HPA) –`. */
function placeOfDateline(
  { text, blocks }: Page,
  roles: readonly BlockRole[],
): { readonly place?: { readonly value: string; readonly span: Span } } {
  const first = roles.indexOf('paragraph')
  const block = blocks[first]
  if (block === undefined) return {}
  const { start, end } = block.span
  const opening = text.slice(start, Math.min(end, start + LONGEST_DATELINE))
  const match = FILED.exec(opening)
  const named = match?.[2]?.trim().replace(/,$/, '')
  if (named === undefined) return {}
  // "AVERHOLT, September 18": what follows the comma is no land but a month.
  const value = named.replace(DAY_BEHIND, '')
  const at = start + (match?.[1]?.length ?? 0)
  const [town = '', ...rest] = value.split(', ')
  const settled = [titleCase(town.split(' ')), ...rest].join(', ')
  return { place: { value: settled, span: { start: at, end: at + value.length } } }
}

/** A town in capitals, its land, and a day or a house before a dash. */
const FILED =
  /^([*_]{0,2})(\p{Lu}[\p{Lu}’'. -]{2,30}(?:, \p{Lu}[\p{L}. ]{2,20})?)(?:,?\s[^–—-]{0,40})?\s(?:[–—]|--|-)\s/u

/** The month or weekday of a dateline, which stands where a country may. */
const DAY_BEHIND = new RegExp(
  `, (?:${[...WEEKDAYS, ...MONTHS].flatMap((word) => [word, word.slice(0, 3)]).join('|')}|sept)\\b.*$`,
  'iu',
)

/** The date of the first paragraph that opens with a place and a date. */
function findDateline(text: string, spans: readonly Span[]): string | undefined {
  for (const { start, end } of spans) {
    const opening = text.slice(start, Math.min(end, start + LONGEST_DATELINE))
    // Most paragraphs open without a number, and need not be tried as a place of any length.
    if (!/\d/.test(opening)) continue
    const match = DATELINE.exec(opening)
    if (match !== null) return match[1]
  }
  return undefined
}

const LONGEST_DATELINE = 120
const DATELINE =
  /^[*_]{0,2}\p{Lu}[^\d\n:;!?“”"–—]{2,60}?,?\s*((?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,8})(?:,?\s+\d{4})?)[*_]{0,2}\s+(?:\([^)]{1,20}\)\s+)?[–—-]/u

/** Dates after this are plans, not the day of a report. */
const FAR_FUTURE = '2100-01-01'

/** A later day of the same weeks that the text names without its year, if it tells it as past. */
function latestPartialDay(
  text: string,
  spans: readonly Span[],
  full: string,
): { readonly value: string; readonly span: Span } | undefined {
  let best: { readonly value: string; readonly span: Span } | undefined
  for (const sentence of spans.flatMap(({ start, end }) => sentences(text, start, end))) {
    const words = text.slice(sentence.start, sentence.end)
    const days = findPartialDays(words)
    if (days.length === 0 || !isToldAsPast(words)) continue
    for (const { month, day, span } of days) {
      const value = isoDay(Number(full.slice(0, 4)), month, day)
      if (value === undefined || value <= full || value > addDays(full, 14)) continue
      if (best !== undefined && value <= best.value) continue
      const { start, end } = span
      best = { value, span: { start: sentence.start + start, end: sentence.start + end } }
    }
  }
  return best
}

function isToldAsPast(words: string): boolean {
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? []
  return all.some(isPastForm) && !all.some((word) => AHEAD.has(word))
}

const AHEAD: ReadonlySet<string> = new Set('will would shall next due scheduled planned'.split(' '))

function readParagraphs(
  page: Page,
  roles: readonly BlockRole[],
  date: DocumentDate | undefined,
): QuotingText {
  const { text, blocks, format } = page
  const builder = new DerivedTextBuilder(text)
  const paragraphs: QuotingText['paragraphs'][number][] = []
  for (const [index, { span, kind }] of blocks.entries()) {
    const role = roles[index] as BlockRole
    if (role === 'furniture' || role === 'header' || role === 'pullQuote') continue
    if (builder.length > 0) builder.insert('\n\n')
    const start = builder.length
    copyReading(builder, text, span, format)
    const place = role === 'caption' ? 'caption' : role === 'paragraph' ? 'body' : 'heading'
    const own = { span: { start, end: builder.length }, place } as const
    paragraphs.push(kind === 'quote' ? { ...own, isQuote: true } : own)
  }
  const derived = builder.build()
  return {
    ...derived,
    paragraphs,
    ...(date?.precision === 'day' ? { writtenOn: date.value } : {}),
  }
}
