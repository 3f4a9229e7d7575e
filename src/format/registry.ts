import type { Page } from '../document/block.ts'
import { looksLikeCaptions } from './caption/captions-sniff.ts'
import { looksLikeCongressionalRecord } from './congressional/sniff.ts'
import type { SizeLimit } from './decode-text.ts'
import { looksLikeOfficeFile } from './docx/sniff.ts'
import { looksLikeFeed } from './feed/sniff.ts'
import { looksLikeHtml } from './html/sniff.ts'
import { looksLikeJson } from './json/json-sniff.ts'
import { looksLikeMarkdown, readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'
import type { SourceHead } from './source-head.ts'
import { findTable } from './table/table-head.ts'
import { rootName } from './xml/xml-sniff.ts'

/** A way of writing texts down in which the file itself is the text. */
export interface TextFormat {
  readonly name: string
  /** Whether a text is in this format, judged by its content and not by a file's name. */
  matches(text: string): boolean
  read(text: string): Page
}

/** A way of writing documents down from which their text has to be extracted. */
export interface SourceFormat {
  readonly name: string
  /** Whether a source is in this format, judged by how it begins and not by a file's name. */
  matches(head: SourceHead): boolean
  /** The reader, loaded when the first source needs it: starting up is most of a short check. */
  load(): Promise<Reader>
}

/**
 * Reads all of a source.
 *
 * @throws {UnreadableError} If nothing in it can be read, or it has more than the limit.
 */
export type Reader = (
  source: Uint8Array,
  limit?: SizeLimit,
) => readonly Extracted[] | Promise<readonly Extracted[]>

/** One document extracted from a source. Most sources hold one; a feed or a list holds several. */
export interface Extracted {
  readonly page: Page
  /** Names it among the documents of its source, when there are several. */
  readonly name?: string
}

/** Every format in which the file is the text, the most telling first; the last takes what is left. */
export const TEXT_FORMATS: readonly TextFormat[] = [
  { name: 'markdown', matches: looksLikeMarkdown, read: readMarkdown },
  { name: 'text', matches: () => true, read: readPlainText },
]

/** Every format whose text has to be extracted, the most telling first. */
export const SOURCE_FORMATS: readonly SourceFormat[] = [
  {
    name: 'pdf',
    // Some programs write a few bytes before the header, and readers look for it near the beginning.
    matches: ({ text }) => /^\s*%PDF-\d/m.test(text.slice(0, 1024)),
    load: async () => (await import('./pdf/pdf.ts')).readPdf,
  },
  {
    name: 'docx',
    matches: ({ bytes }) => looksLikeOfficeFile(bytes),
    load: async () => (await import('./docx/docx.ts')).readDocx,
  },
  {
    name: 'tei',
    matches: ({ text }) => /^(?:TEI(?:\.2)?|teiCorpus)$/.test(rootName(text) ?? ''),
    load: async () => (await import('./xml/tei.ts')).readTei,
  },
  {
    name: 'akomaNtoso',
    matches: ({ text }) => rootName(text) === 'akomaNtoso',
    load: async () => (await import('./xml/akoma-ntoso.ts')).readAkomaNtoso,
  },
  {
    name: 'congressionalRecord',
    matches: ({ text }) => looksLikeCongressionalRecord(text),
    load: async () =>
      (await import('./congressional/congressional-record.ts')).readCongressionalRecord,
  },
  {
    name: 'html',
    matches: looksLikeHtml,
    load: async () => (await import('./html/html.ts')).readHtml,
  },
  {
    name: 'feed',
    matches: ({ text }) => looksLikeFeed(text),
    load: async () => (await import('./feed/feed.ts')).readFeed,
  },
  {
    name: 'xml',
    matches: ({ text }) => /^\ufeff?\s{0,100}<\?xml\s/.test(text),
    load: async () => (await import('./xml/other-xml.ts')).refuseOtherXml,
  },
  {
    name: 'json',
    matches: ({ text }) => looksLikeJson(text),
    load: async () => (await import('./json/interview-json.ts')).readInterviewJson,
  },
  {
    name: 'captions',
    matches: ({ text }) => looksLikeCaptions(text),
    load: async () => (await import('./caption/captions.ts')).readCaptions,
  },
  {
    name: 'csv',
    matches: ({ text }) => findTable(text) !== undefined,
    load: async () => (await import('./table/table-csv.ts')).readTableCsv,
  },
]

/** Read a text into blocks, in the first format that matches. */
export function readPage(text: string): Page {
  const format = TEXT_FORMATS.find((candidate) => candidate.matches(text)) as TextFormat
  return format.read(text)
}

/** The format that a source is in, when its text has to be extracted; `undefined` for a text. */
export function findSourceFormat(head: SourceHead): SourceFormat | undefined {
  return SOURCE_FORMATS.find((format) => format.matches(head))
}
