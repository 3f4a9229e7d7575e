import {
  type FoundQuotations,
  findQuotations,
  type QuotingText,
} from './article/find-quotations.ts'
import type { Quotation } from './article/quotation.ts'
import { type Article, readArticle } from './article/read-article.ts'
import { isReport, mayBeReport } from './article/report-like.ts'
import type { Block, Page } from './document/block.ts'
import type { DocumentDate } from './document/date.ts'
import type { Document, DocumentId, DocumentKind } from './document/document.ts'
import { isFirstPerson } from './document/first-person.ts'
import type { Header } from './document/header.ts'
import type { Problem } from './document/problem.ts'
import { readPage } from './format/registry.ts'
import { splitBlocks } from './transcript/body-blocks.ts'
import { readStatement, type Statement } from './transcript/read-statement.ts'
import { readTranscript, type Transcript } from './transcript/read-transcript.ts'
import { splitAtLabels } from './transcript/split-at-labels.ts'

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
  const page = splitAtLabels(input.page ?? readPage(input.text))
  if (page.blocks.length === 0) return readNothing(input, page)
  if (input.kind === 'pressReport') {
    const article = readArticle(page, input)
    return fromArticle(input, page, article, findQuotations(article.reading))
  }
  const transcript = readTranscript(page, input.title)
  if (transcript !== undefined) return fromTranscript(input, page, transcript)
  const statement = readStatement(page, input.title)
  // Any other kind that is given leaves nothing to tell from quotations.
  if (statement !== undefined && input.kind !== undefined)
    return fromStatement(input, page, statement)
  const article = readArticle(page, input)
  const isSigned = statement?.isSigned ?? false
  // Finding quotations is most of the work, and a long speech needs none of it.
  const mayQuote = input.kind === undefined && mayBeReport(article, page, isSigned)
  const found = mayQuote ? findQuotations(article.reading) : NOTHING_FOUND
  if (isReport(found, article, page, isSigned)) return fromArticle(input, page, article, found)
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
  const page = splitAtLabels(input.page ?? readPage(input.text))
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
      kind: 'unknown',
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

/** A text in the first person is a speech; nothing is claimed of any other. */
function kindOfRest(
  { text, blocks }: Page,
  body: readonly number[],
): { kind: DocumentKind; reason: string } {
  const words = body.map((index) => {
    const { span } = blocks[index] as Block
    return text.slice(span.start, Math.min(span.end, span.start + SAMPLE))
  })
  if (isFirstPerson(words)) return { kind: 'speech', reason: 'It is written in the first person' }
  return { kind: 'unknown', reason: 'Nothing in it tells what it is' }
}

/** Code units of each block that are looked at to tell whose words a text gives. */
const SAMPLE = 2000

/** What the text says of itself; what its owner says of it comes before. */
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
    recognized: header.recognized ?? [],
    corrections: page.corrections ?? [],
    dropped: page.dropped ?? [],
    repairs: understood.repairs,
    problems: [...(page.problems ?? []), ...understood.problems],
  }
}
