import {
  type FoundQuotations,
  findQuotations,
  type QuotingText,
} from './article/find-quotations.ts'
import type { Quotation } from './article/quotation.ts'
import { findMarkedPieces } from './article/quotation-mark.ts'
import { type Article, readArticle } from './article/read-article.ts'
import type { Block, Page } from './document/block.ts'
import type { DocumentDate } from './document/date.ts'
import type { Document, DocumentId, DocumentKind } from './document/document.ts'
import { isFirstPerson } from './document/first-person.ts'
import type { Header } from './document/header.ts'
import type { Problem } from './document/problem.ts'
import { type Span, withoutSpans } from './text/span.ts'
import { splitBlocks } from './transcript/body-blocks.ts'
import { readPage } from './transcript/format/registry.ts'
import { readStatement, type Statement } from './transcript/read-statement.ts'
import { readTranscript, type Transcript } from './transcript/read-transcript.ts'

/** A text to read, and what its owner already knows of it. */
export interface DocumentInput {
  readonly text: string
  readonly id: DocumentId
  readonly kind?: DocumentKind
  readonly date?: DocumentDate
  readonly title?: string
  readonly publisher?: string
  readonly address?: string
}

/** A document with the quotations in it. */
export interface ReadDocument {
  readonly document: Document
  readonly quotations: readonly Quotation[]
  readonly notSpeech: FoundQuotations['notSpeech']
  /** The text that quotations were looked for in; absent for transcripts. */
  readonly reading?: QuotingText
}

/**
 * Read a text: decide what it is, and take it apart.
 *
 * A text with speakers' labels is a transcript. One that attributes quotations is a press report,
 * unless its header says that it is an official text. What nothing tells stays `unknown`, and is read
 * whole.
 */
export function readDocument(input: DocumentInput): ReadDocument {
  const page = readPage(input.text)
  if (page.blocks.length === 0) return readNothing(input, page)
  const isReport = input.kind === 'pressReport'
  const transcript = isReport ? undefined : readTranscript(page, input.title)
  if (transcript !== undefined) return fromTranscript(input, page, transcript)
  const article = readArticle(page, input)
  if (isReport) return fromArticle(input, page, article, findQuotations(article.reading))
  const statement = readStatement(page, input.title)
  // Finding quotations is most of the work, and a long speech needs none of it.
  if (input.kind !== undefined || !mayBeReport(article, page, statement)) {
    return statement === undefined
      ? fromUnknown(input, page, article, NOTHING_FOUND)
      : fromStatement(input, page, statement)
  }
  const found = findQuotations(article.reading)
  if (isReportLike(found, article, page) && (!statement?.isSigned || quotesLikeReport(found))) {
    return fromArticle(input, page, article, found)
  }
  return statement === undefined
    ? fromUnknown(input, page, article, found)
    : fromStatement(input, page, statement)
}

const NOTHING_FOUND: FoundQuotations = { quotations: [], notSpeech: [], problems: [] }

/**
 * Read a text as a draft to check: always as a press report, whatever it is.
 *
 * A draft that is itself a transcript is read all the same, with a problem that says so.
 */
export function readDraft(input: DocumentInput): ReadDocument & { readonly reading: QuotingText } {
  const page = readPage(input.text)
  const article = readArticle(page, input)
  const found = findQuotations(article.reading)
  const read = fromArticle(input, page, article, found)
  const transcript = input.kind === 'pressReport' ? undefined : readTranscript(page, input.title)
  const problems: Problem[] = [...read.document.problems]
  if (page.blocks.length === 0) problems.push(EMPTY)
  if (transcript !== undefined) {
    problems.push({
      code: 'draftIsTranscript',
      message: `The draft reads like a transcript (${transcript.kind}, ${transcript.turns.length} turns); only quotations inside it were checked, not what its speakers say`,
    })
  } else if (page.blocks.length > 0 && found.quotations.every(({ kind }) => kind === 'indirect')) {
    problems.push({
      code: 'nothingFound',
      message: 'The draft has no words in quotation marks that read as speech',
    })
  }
  return { ...read, document: { ...read.document, problems }, reading: article.reading }
}

const EMPTY: Problem = { code: 'empty', message: 'The text is empty' }

function readNothing(input: DocumentInput, page: Page): ReadDocument {
  const document = assemble(
    input,
    page,
    { participants: [], kindLines: [] },
    {
      kind: input.kind ?? 'unknown',
      kindReasons: ['The text is empty'],
      participants: [],
      body: [],
      turns: [],
      repairs: [],
      problems: [EMPTY],
    },
  )
  return { document, quotations: [], notSpeech: [] }
}

function fromTranscript(input: DocumentInput, page: Page, transcript: Transcript): ReadDocument {
  return {
    document: assemble(input, page, transcript.header, transcript),
    quotations: [],
    notSpeech: [],
  }
}

function fromStatement(input: DocumentInput, page: Page, statement: Statement): ReadDocument {
  const { header, voice } = statement
  const document = assemble(input, page, header, {
    ...statement,
    participants: [
      ...new Set([
        ...header.participants.map(({ name }) => name),
        ...(voice === undefined ? [] : [voice.name]),
      ]),
    ],
    turns: [],
    repairs: [],
    problems: [],
  })
  return { document, quotations: [], notSpeech: [] }
}

function fromArticle(
  input: DocumentInput,
  page: Page,
  article: Article,
  found: FoundQuotations,
): ReadDocument & { readonly reading: QuotingText } {
  const { header, roles, date } = article
  const count = found.quotations.length
  const document = assemble(input, page, date === undefined ? header : { ...header, date }, {
    kind: 'pressReport',
    kindReasons: [`It attributes ${count} quotation${count === 1 ? '' : 's'}`],
    participants: [],
    body: roles.flatMap((role, index) =>
      role === 'paragraph' || role === 'caption' ? [index] : [],
    ),
    turns: [],
    repairs: [],
    problems: found.problems,
  })
  return {
    document,
    quotations: found.quotations,
    notSpeech: found.notSpeech,
    reading: article.reading,
  }
}

function fromUnknown(
  input: DocumentInput,
  page: Page,
  article: Article,
  found: FoundQuotations,
): ReadDocument {
  const { body } = splitBlocks(page)
  const whole =
    body.length > 0
      ? body
      : page.blocks.flatMap(({ kind }: Block, index) => (kind === 'rule' ? [] : [index]))
  const { kind, reason } = kindOfRest(page, whole)
  const document = assemble(input, page, article.header, {
    kind: input.kind ?? kind,
    kindReasons: [input.kind === undefined ? reason : 'The kind was given'],
    participants: article.header.participants.map(({ name }) => name),
    body: whole,
    turns: [],
    repairs: [],
    problems: [],
  })
  return {
    document,
    quotations: found.quotations,
    notSpeech: found.notSpeech,
    reading: article.reading,
  }
}

/**
 * Whether a text can be a report, judged without finding its quotations: it is signed or filed like
 * one, or its writer does not speak for himself. A signed statement needs quotation marks enough.
 */
function mayBeReport(article: Article, page: Page, statement: Statement | undefined): boolean {
  const { text, paragraphs } = article.reading
  const marked = findMarkedPieces(
    text,
    paragraphs.map(({ span }) => span),
  )
  if (statement?.isSigned && marked.flat().length < LEAST_REPORTED) return false
  if (hasByline(article, page) || hasDateline(article.reading)) return true
  if (!SAID_ANYWHERE.test(text)) return false
  const outside = paragraphs.flatMap(({ span }, k) =>
    withoutSpans(
      span,
      (marked[k] ?? []).map(({ outer }) => outer),
    ),
  )
  return !isFirstPerson(outside.map(({ start, end }) => text.slice(start, end)).join(' '))
}

/**
 * Whether a text whose signature makes it official is a report all the same. Official texts report
 * what was said too, but they seldom quote with a verb of saying.
 */
function quotesLikeReport({ quotations }: FoundQuotations): boolean {
  const quoted = quotations.filter(({ kind, cue }) => kind !== 'indirect' && cue !== undefined)
  return quoted.length >= LEAST_REPORTED
}

/** Quotations with a verb of saying that make a report of a signed text. */
const LEAST_REPORTED = 3

/** Whether a text that may be a report is one: it attributes words in marks, or much without. */
function isReportLike({ quotations }: FoundQuotations, article: Article, page: Page): boolean {
  const { roles, reading } = article
  const attributed = quotations.filter(
    ({ cue, source }) => cue !== undefined && source !== undefined,
  )
  if (attributed.length === 0) return false
  if (hasByline(article, page) || hasDateline(reading)) return true
  const said = attributed.filter(({ cue }) => {
    const { start, end } = cue as Span
    return SAID.test(
      reading.text.slice(reading.map.toDerived(start), reading.map.toDerived(end, -1)),
    )
  })
  const paragraphs = roles.filter((role) => role === 'paragraph').length
  return said.length >= 2 || said.length >= 0.1 * paragraphs
}

/** `By Sunniva Harl` on a line of its own. */
function hasByline({ roles }: Article, { text, blocks }: Page): boolean {
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

/** `NEW YORK (AP) — `: where and by whom a report was filed, before its first words. */
function hasDateline({ text, paragraphs }: QuotingText): boolean {
  return paragraphs
    .slice(0, 4)
    .some(({ span }) =>
      /^[A-Z][A-Z .,'’-]{2,40}(?:,\s[A-Z][\w. ]{1,20})?(?:,?\s[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)?\s?(?:\([^)]{2,20}\)\s?)?(?:—|–|--|-)\s/.test(
        text.slice(span.start, Math.min(span.end, span.start + 120)),
      ),
    )
}

/** A text in the first person is a speech; nothing is claimed of any other. */
function kindOfRest(
  { text, blocks }: Page,
  body: readonly number[],
): { kind: DocumentKind; reason: string } {
  const words = body
    .map((index) => {
      const { span } = blocks[index] as Block
      return text.slice(span.start, Math.min(span.end, span.start + 2000))
    })
    .join(' ')
  if (isFirstPerson(words)) return { kind: 'speech', reason: 'It is written in the first person' }
  return { kind: 'unknown', reason: 'Nothing in it tells what it is' }
}

interface Understood
  extends Pick<
    Document,
    'kind' | 'kindReasons' | 'participants' | 'body' | 'turns' | 'repairs' | 'problems'
  > {
  readonly voice?: Document['voice'] | undefined
}

function assemble(
  input: DocumentInput,
  page: Page,
  header: Header,
  understood: Understood,
): Document {
  const title = input.title ?? header.title
  const date = input.date ?? header.date
  const publisher = input.publisher ?? header.publisher ?? header.site
  const address = input.address ?? header.address
  const { voice } = understood
  return {
    id: input.id,
    kind: input.kind ?? understood.kind,
    kindReasons: input.kind === undefined ? understood.kindReasons : ['The kind was given'],
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(header.place === undefined ? {} : { place: header.place }),
    ...(header.venue === undefined ? {} : { venue: header.venue }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(address === undefined ? {} : { address }),
    participants: understood.participants,
    text: input.text,
    format: page.format,
    blocks: page.blocks,
    body: understood.body,
    turns: understood.turns,
    ...(voice === undefined ? {} : { voice }),
    repairs: understood.repairs,
    problems: understood.problems,
  }
}
