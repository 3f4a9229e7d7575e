import { addressesHearers, hasNumberedParagraphs, isSummaryRecord } from '../document/audience.ts'
import type { Page } from '../document/block.ts'
import { isFirstPerson } from '../document/first-person.ts'
import { isPublisher } from '../document/header-line.ts'
import { hasNameShape, parsePersonName } from '../document/person-name.ts'
import { type Span, withoutSpans } from '../text/span.ts'
import type { FoundQuotations, QuotingText } from './find-quotations.ts'
import { findMarkedPieces } from './quotation-mark.ts'
import type { Article } from './read-article.ts'

/**
 * Whether a text can be a report, judged without finding its quotations: it is signed or filed like
 * one, or its writer neither speaks for himself nor addresses anybody. A signed statement needs
 * quotation marks enough.
 */
export function mayBeReport(article: Article, page: Page, isSigned: boolean): boolean {
  const { text, paragraphs } = article.reading
  const isFiled = hasByline(article, page) || hasDateline(article.reading)
  if (!isFiled && !SAID_ANYWHERE.test(text)) return false
  const marked = findMarkedPieces(
    text,
    paragraphs.map(({ span }) => span),
  )
  if (isSigned && marked.flat().length < LEAST_REPORTED) return false
  if (isFiled) return true
  if (hasNumberedParagraphs(paragraphs.map(({ span }) => text.slice(span.start, span.end)))) {
    return false
  }
  const outside = paragraphs.flatMap(({ span }, k) =>
    withoutSpans(
      span,
      (marked[k] ?? []).map(({ outer }) => outer),
    ),
  )
  const own = outside.map(({ start, end }) => text.slice(start, end))
  return !isFirstPerson(own) && !addressesHearers(own) && !isSummaryRecord(own[0] ?? '')
}

/** Whether a text that may be a report is one: an agency filed it, or it attributes words in marks, or much without. */
export function isReport(
  found: FoundQuotations,
  article: Article,
  page: Page,
  isSigned: boolean,
): boolean {
  if (isSigned && !quotesLikeReport(found)) return false
  const { quotations } = found
  const { roles, reading } = article
  const attributed = quotations.filter(
    ({ cue, source }) => cue !== undefined && source !== undefined,
  )
  if (attributed.length === 0) return hasDateline(reading, DATELINE_OF_AGENCY)
  if (hasByline(article, page) || hasDateline(reading)) return true
  const said = attributed.filter(({ cue }) => {
    const { start, end } = cue as Span
    return SAID.test(
      reading.text.slice(reading.map.toDerived(start), reading.map.toDerived(end, -1)),
    )
  })
  const paragraphs = roles.filter((role) => role === 'paragraph').length
  // A speech or a message tells now and then what was said; a report does little else.
  const isDense = said.length * LONGEST_UNSAID >= reading.text.length
  return isDense && (said.length >= LEAST_SAID || said.length >= SAID_SHARE * paragraphs)
}

/**
 * Whether a text whose signature makes it official is a report all the same. Official texts report
 * what was said too, but they seldom quote with a verb of saying.
 */
function quotesLikeReport({ quotations }: FoundQuotations): boolean {
  const quoted = quotations.filter(({ kind, cue }) => kind !== 'indirect' && cue !== undefined)
  return quoted.length >= LEAST_REPORTED
}

/**
 * Why a text is a report though it may quote nobody: a person signed it, or a house that is no office
 * of state published it on a day, in paragraphs of sentences. `undefined` when neither is so.
 */
export function reportBySignature({ header, reading, roles }: Article): string | undefined {
  const { author, publisher, address = '', recognized } = header
  if (publisher !== undefined && (isPublisher(publisher) || OFFICE.test(publisher)))
    return undefined
  if (OFFICIAL_ADDRESS.test(address)) return undefined
  const paragraphs = roles.filter((role) => role === 'paragraph').length
  if (paragraphs < LEAST_PARAGRAPHS || lengthOf(reading.text) < LEAST_LENGTH) return undefined
  // A byline counts by itself; a name in the metadata needs a house beside it.
  const isPrinted = recognized.some(({ field, span }) => field === 'author' && span !== undefined)
  if (author !== undefined && (isPrinted || publisher !== undefined) && isPerson(author)) {
    return `It is signed by ${author}`
  }
  const isDated = header.date?.basis === 'stated' && header.date.precision === 'day'
  return publisher !== undefined && address !== '' && isDated
    ? `It was published by ${publisher}`
    : undefined
}

/** Code units, as many as they would be in an alphabet. */
function lengthOf(text: string): number {
  return text.length + (DENSE_WEIGHT - 1) * (text.match(DENSE_SCRIPT)?.length ?? 0)
}

/** Letters that stand for a whole syllable or word each, and how many others they are worth. */
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const DENSE_WEIGHT = 3

function isPerson(author: string): boolean {
  const person = parsePersonName(author.split(/,| and | und | et | y | и /, 1)[0] as string)
  return person !== undefined && person.given.length > 0 && hasNameShape(person.name)
}

/** Offices of state by name, in other languages than English, and bodies that they make up. */
const OFFICE =
  /\p{L}*minist[eè]r|\b(?:auswärtiges )?amt$|regierung|bundestag|botschaft|gouvernement|gobierno|governo|ambassade|embajada|presidencia|présidence|правительств|министерств|посольств|президент|міністерств|外交部|政府|\b(?:united nations|nato|council|court|congress|senate|assembly|government|agency)\b/iu

/** Domains of states and of what they make up. */
const OFFICIAL_ADDRESS = /^https?:\/\/[^/]*(?:\.(?:gov|gob|gouv|go|gc|mil|int|europa)\b|\bun\.org)/i

/** Paragraphs and code units of the shortest report that is told by who signed it. */
const LEAST_PARAGRAPHS = 2
const LEAST_LENGTH = 400

/** Whether a text has the marks of so many quotations as make a report of a signed one. */
export function mayQuoteLikeReport(text: string): boolean {
  let count = 0
  for (const _ of text.matchAll(OPENING_MARK)) if (++count >= LEAST_REPORTED) return true
  return false
}

/** What may open a quotation, entities among them; in the middle of a word it is an apostrophe. */
const OPENING_MARK = /["“„«‹「『&]|(?<![\p{L}\p{N}])['‘’](?=[\p{L}\p{N}])/gu

/** Quotations with a verb of saying that make a report of a signed text. */
const LEAST_REPORTED = 3

/** Attributions with a verb of reporters that make a report: so many, or one in so many paragraphs. */
const LEAST_SAID = 2
const SAID_SHARE = 0.1
/** Code units of a report for each attribution with such a verb, at most: about 500 words. */
const LONGEST_UNSAID = 3000

/** `By Sunniva Harl` on a line of its own, or in the metadata. */
function hasByline({ roles, header }: Article, { text, blocks }: Page): boolean {
  if (header.author !== undefined) return true
  return blocks.some(
    ({ span }, index) =>
      roles[index] === 'header' && /^\W*by\s+[A-Z]/i.test(text.slice(span.start, span.end)),
  )
}

/** The verbs with which reporters tell that somebody spoke. */
const SAYING =
  'said|says|told|added|adding|wrote|tweeted|asked|replied|noted|explained|warned|insisted|according'
const SAID = new RegExp(`^(?:${SAYING})\\b`, 'i')
const SAID_ANYWHERE = new RegExp(`\\b(?:${SAYING})\\b`, 'i')

/** Paragraphs in which a dateline stands, captions before it, and code units in which it ends. */
const FIRST_PARAGRAPHS = 4
const LONGEST_DATELINE = 120

/** `NEW YORK (AP) — `: where and by whom a report was filed, before its first words. */
function hasDateline({ text, paragraphs }: QuotingText, dateline: RegExp = DATELINE): boolean {
  return paragraphs
    .slice(0, FIRST_PARAGRAPHS)
    .some(({ span }) =>
      dateline.test(text.slice(span.start, Math.min(span.end, span.start + LONGEST_DATELINE))),
    )
}

/** A town in capitals, its land and a day: `NEW YORK, May 3, 2031`. */
const FILED = String.raw`^[A-Z][A-Z .,'’-]{2,40}(?:,\s[A-Z][\w. ]{1,20})?(?:,?\s[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)?\s?`
const DASH = String.raw`(?:—|–|--|-)\s`
const DATELINE = new RegExp(String.raw`${FILED}(?:\([^)]{2,20}\)\s?)?${DASH}`)
/** The same with who filed it, as only a report has it. */
const DATELINE_OF_AGENCY = new RegExp(String.raw`${FILED}\([^)]{2,20}\)\s?${DASH}`)
