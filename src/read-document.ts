import { findMarked } from './article/find-marked.ts'
import {
  type FoundQuotations,
  findQuotations,
  type QuotingText,
} from './article/find-quotations.ts'
import type { Quotation } from './article/quotation.ts'
import { type Article, readArticle } from './article/read-article.ts'
import {
  isReport,
  mayBeReport,
  mayQuoteLikeReport,
  reportBySignature,
} from './article/report-like.ts'
import type { FindOptions } from './article/reported/report-sentence.ts'
import { addressesHearers, hasNumberedParagraphs, isSummaryRecord } from './document/audience.ts'
import type { Block, DropReason, Page } from './document/block.ts'
import { tagsOfCorrections } from './document/correction.ts'
import type { DocumentDate } from './document/date.ts'
import type {
  Document,
  DocumentId,
  DocumentKind,
  Recognized,
  RecognizedField,
} from './document/document.ts'
import { dropBlocks } from './document/drop-blocks.ts'
import { isFirstPerson } from './document/first-person.ts'
import { type Header, NO_HEADER } from './document/header.ts'
import { dateOfAddress, dateOfTitle, doubtOfGivenDate } from './document/header-date.ts'
import {
  problemOfLanguage,
  type ToldLanguage,
  tellLanguage,
  tellTurnLanguages,
} from './document/language.ts'
import type { Problem } from './document/problem.ts'
import { readPage } from './format/registry.ts'
import { isProse, splitBlocks } from './transcript/body-blocks.ts'
import { type LabelsAtStarts, labelsAtStarts } from './transcript/label/find-labels.ts'
import { splitAtLabels } from './transcript/label/split-at-labels.ts'
import { readStatement, type Statement } from './transcript/read-statement.ts'
import { readTranscript, type Transcript } from './transcript/read-transcript.ts'

/** A text to read, and what its owner already knows of it. */
export interface DocumentInput {
  readonly text: string
  /** The text in blocks, when it was extracted from a source; else it is read as a text. */
  readonly page?: Page
  readonly id: DocumentId
  readonly kind?: DocumentKind
  readonly date?: DocumentDate
  readonly title?: string
  readonly publisher?: string
  readonly address?: string
  /** When it was fetched from there, as ISO 8601. */
  readonly retrieved?: string
  /** Whether a report is read for marked quotations only. */
  readonly markedOnly?: boolean
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
  const page = pageOf(input)
  if (page.blocks.length === 0) return readNothing(input, page)
  if (input.kind === 'pressReport') {
    const article = readArticle(page, input)
    return fromArticle(input, page, article, quotationsOf(article, page, input))
  }
  const transcript = readTranscript(page, input.title, page.starts)
  if (transcript !== undefined) return fromTranscript(input, page, transcript)
  const statement = readStatement(page, input.title)
  // Any other kind that is given leaves nothing to tell from quotations.
  if (statement !== undefined && input.kind !== undefined) {
    const told = tellsOthersWords(input.kind, page)
    const found = told ? quotationsOf(readArticle(page, input), page, input) : NOTHING_FOUND
    return fromStatement(input, page, statement, ofParties(found))
  }
  const isSigned = statement?.isSigned ?? false
  // Most official texts quote nobody, and need not be read as reports to tell that they are none.
  if (
    statement !== undefined &&
    isSigned &&
    !isForeign(page) &&
    !mayQuoteLikeReport(page.text) &&
    !tellsOthersWords(statement.kind, page)
  ) {
    return fromStatement(input, page, statement, NOTHING_FOUND)
  }
  const article = readArticle(page, input)
  // Finding quotations is most of the work, and a long speech needs none of it.
  const mayQuote =
    input.kind === undefined && (isForeign(page) || mayBeReport(article, page, isSigned))
  const found = mayQuote ? quotationsOf(article, page, input) : NOTHING_FOUND
  if (isReport(found, article, page, isSigned)) return fromArticle(input, page, article, found)
  const signature =
    statement === undefined && input.kind === undefined ? reportBySignature(article) : undefined
  if (signature !== undefined) return fromArticle(input, page, article, found, signature)
  if (statement === undefined) return fromUnknown(input, page, article, found)
  const told = tellsOthersWords(statement.kind, page)
  const isFound = found !== NOTHING_FOUND
  return fromStatement(
    input,
    page,
    statement,
    told ? ofParties(isFound ? found : quotationsOf(article, page, input)) : NOTHING_FOUND,
  )
}

/**
 * What a readout gives to one of the parties or to all of them. "The ministers discussed the price of oil"
 * gives no words to anybody: it names a subject.
 */
function ofParties(found: FoundQuotations): FoundQuotations {
  const isGiven = ({ kind, source }: Quotation): boolean =>
    kind !== 'indirect' || source?.speaker !== undefined || source?.kind !== undefined
  return { ...found, quotations: found.quotations.filter(isGiven) }
}

/**
 * Whether an official text without turns tells what the parties said. Readouts do, and they are short;
 * statements seldom do, and looking for it would cost more than the rest of their reading.
 */
function tellsOthersWords(kind: DocumentKind, page: ReadPage): boolean {
  return kind === 'readout' && page.text.length <= LONGEST_READOUT
}

/** Code units of the longest readout in which they are looked for. */
const LONGEST_READOUT = 12_000

/** A page with the language it is in, and with what its blocks begin with. */
interface ReadPage extends Page {
  readonly told: ToldLanguage
  readonly starts: LabelsAtStarts
}

function pageOf(input: DocumentInput): ReadPage {
  const whole = input.page ?? readPage(input.text)
  const starts = labelsAtStarts(whole)
  const page = splitAtLabels(whole, starts)
  return {
    ...page,
    told: tellLanguage(page),
    starts: page === whole ? starts : labelsAtStarts(page),
  }
}

/** Whether a page is in a language of which the words of reporters are not known. */
function isForeign({ told: { language } }: ReadPage): boolean {
  return language !== undefined && language !== 'en'
}

function quotationsOf({ reading }: Article, page: ReadPage, options: FindOptions): FoundQuotations {
  const { language = 'en' } = page.told
  return language === 'en' ? findQuotations(reading, options) : findMarked(reading, language)
}

const NOTHING_FOUND: FoundQuotations = { quotations: [], notSpeech: [], problems: [] }

/**
 * Read a text as a draft to check: always as a press report, whatever it is.
 *
 * A draft that is itself a transcript is read all the same, with a problem that says so.
 */
export function readDraft(input: DocumentInput): ReadDocument & { readonly reading: QuotingText } {
  const page = pageOf(input)
  const article = readArticle(page, input)
  const found = quotationsOf(article, page, input)
  const read = fromArticle(input, page, article, found)
  const transcript =
    input.kind === 'pressReport' ? undefined : readTranscript(page, input.title, page.starts)
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

function readNothing(input: DocumentInput, page: ReadPage): ReadDocument {
  const document = assemble(input, page, NO_HEADER, {
    kind: 'unknown',
    kindReasons: ['The text is empty'],
    participants: [],
    body: [],
    turns: [],
    repairs: [],
    problems: [EMPTY],
  })
  return { document, quotations: [], notSpeech: [] }
}

function fromTranscript(
  input: DocumentInput,
  page: ReadPage,
  transcript: Transcript,
): ReadDocument {
  return {
    document: assemble(input, page, transcript.header, transcript),
    quotations: [],
    notSpeech: [],
  }
}

function fromStatement(
  input: DocumentInput,
  page: ReadPage,
  statement: Statement,
  { quotations, notSpeech }: FoundQuotations,
): ReadDocument {
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
  return { document, quotations, notSpeech }
}

function fromArticle(
  input: DocumentInput,
  page: ReadPage,
  article: Article,
  found: FoundQuotations,
  signature?: string,
): ReadDocument & { readonly reading: QuotingText } {
  const { header, roles, date } = article
  const count = found.quotations.length
  const reasons = new Map<number, DropReason>()
  for (const [index, role] of roles.entries()) {
    if (role === 'furniture') reasons.set(index, 'furniture')
    else if (role === 'pullQuote') reasons.set(index, 'pullQuote')
  }
  const document = assemble(input, page, date === undefined ? header : { ...header, date }, {
    kind: 'pressReport',
    kindReasons: [
      ...(signature === undefined ? [] : [signature]),
      `It attributes ${count} quotation${count === 1 ? '' : 's'}`,
    ],
    participants: [],
    reasons,
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
  page: ReadPage,
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
    kind,
    kindReasons: [reason],
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

/** A text in the first person or to hearers is a speech; nothing is claimed of any other. */
function kindOfRest(page: Page, body: readonly number[]): { kind: DocumentKind; reason: string } {
  if (!isProse(page, body)) return { kind: 'unknown', reason: 'It has few sentences' }
  const sample = Math.max(SAMPLE, MOST_SAMPLED / body.length)
  const words = body.map((index) => {
    const { span } = page.blocks[index] as Block
    return page.text.slice(span.start, Math.min(span.end, span.start + sample))
  })
  // An office that announces a visit says "our" too, and nobody speaks.
  const hasSpeaker = words.some((text) => /(?<![\p{L}])(?:I|[Ww]e)(?![\p{L}])/u.test(text))
  if (hasSpeaker && isFirstPerson(words))
    return { kind: 'speech', reason: 'It is written in the first person' }
  if (addressesHearers(words)) return { kind: 'speech', reason: 'It addresses its hearers' }
  if (isSummaryRecord(words[0] ?? '')) {
    return { kind: 'speech', reason: 'It tells what one speaker said, from the name on' }
  }
  const isOwn = words.some((text) => /(?<![\p{L}])(?:I|[Ww]e|[Oo]ur)(?![\p{L}])/u.test(text))
  if (isOwn && hasNumberedParagraphs(words)) {
    return { kind: 'speech', reason: 'Its paragraphs are numbered, and say "we" or "I"' }
  }
  return { kind: 'unknown', reason: 'Nothing in it tells what it is' }
}

/** Code units of each block that are looked at to tell whose words a text gives. */
const SAMPLE = 2000
/** Code units of all that are looked at, when there are few blocks. */
const MOST_SAMPLED = 20_000

/** What the text says of itself; what its owner says of it comes before. */
interface Understood
  extends Pick<
    Document,
    'kind' | 'kindReasons' | 'participants' | 'body' | 'turns' | 'repairs' | 'problems'
  > {
  readonly voice?: Document['voice'] | undefined
  /** Why single blocks are left out, where that is known of them. */
  readonly reasons?: ReadonlyMap<number, DropReason>
}

function assemble(
  input: DocumentInput,
  page: ReadPage,
  header: Header,
  understood: Understood,
): Document {
  const title = input.title ?? header.title
  const date =
    input.date ?? header.date ?? dateOfTitle(input.title, undefined) ?? dateOfAddress(input.address)
  const doubt = doubtOfGivenDate(input.date, header.date)
  const publisher = input.publisher ?? header.publisher ?? header.site
  const address = input.address ?? header.address
  const { voice } = understood
  // Only a report has an author; whoever prepared a transcript is none.
  const author = understood.kind === 'pressReport' ? header.author : undefined
  const { language, recognized } = page.told
  const foreign = problemOfLanguage(language, understood.turns.length === 0)
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
    ...(input.retrieved === undefined ? {} : { retrieved: input.retrieved }),
    participants: understood.participants,
    text: input.text,
    format: page.format,
    blocks: page.blocks,
    body: understood.body,
    turns: tellTurnLanguages(input.text, understood.turns, language),
    ...(voice === undefined ? {} : { voice }),
    ...(language === undefined ? {} : { language }),
    ...(header.time === undefined ? {} : { time: header.time }),
    ...(header.updated === undefined ? {} : { updated: header.updated }),
    ...(author === undefined ? {} : { author }),
    recognized: [
      ...header.recognized.filter(({ field }) => isFilled(field, input, author)),
      ...(understood.turns.length === 0 ? [] : [ruleOfTurns(page)]),
      ...(recognized === undefined ? [] : [recognized]),
    ],
    corrections: page.corrections ?? [],
    dropped: [...(page.dropped ?? []), ...dropBlocks(page, understood.body, understood.reasons)],
    repairs: [...understood.repairs, ...tagsOfCorrections(input.text, page.corrections ?? [])].sort(
      (a, b) => a.start - b.start,
    ),
    problems: [
      ...(page.problems ?? []),
      ...(foreign === undefined ? [] : [foreign]),
      ...(date === header.date ? (header.problems ?? []) : []),
      ...(doubt === undefined ? [] : [doubt]),
      ...understood.problems,
    ],
  }
}

/** Whether a field is as the header gives it, and not as whoever handed in the text does. */
function isFilled(
  field: RecognizedField,
  { title, date, publisher, address }: DocumentInput,
  author: string | undefined,
): boolean {
  const given: Partial<Record<RecognizedField, unknown>> = { title, date, publisher, address }
  return given[field] === undefined && (field !== 'author' || author !== undefined)
}

function ruleOfTurns({ labels }: Page): Recognized {
  return {
    field: 'turns',
    rule:
      labels === undefined
        ? 'labels that begin paragraphs, recur or name a post'
        : 'labels that the format marks',
  }
}
