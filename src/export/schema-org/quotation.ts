import {
  type AddressedPart,
  cite,
  type Document,
  formatAddress,
  type Quotation,
  readWords,
  type Span,
} from '../../verbale.ts'
import { citedDocument } from '../../wire/cited-passage.ts'
import { viewPassage } from '../../wire/passage-view.ts'
import { documentIri } from '../annotation/annotated-text.ts'
import { linkToWords, webAddress } from '../embed/text-fragment.ts'
import type { ExportedDocument, ExportOptions } from '../source.ts'
import type { QuotationJson, VoiceJson, WorkJson } from './schema-org-json.ts'

/** A document whose words are quoted. */
type QuotedDocument = Pick<ExportedDocument, 'document' | 'revision'>

/** What a press report gives as said, as far as it stands inside quotation marks and is not denied. */
export function* quotationsOf(
  exported: Pick<ExportedDocument, 'document' | 'revision' | 'quotations'>,
  options: ExportOptions,
): Generator<QuotationJson> {
  const { document, quotations } = exported
  for (const [k, quotation] of quotations.entries()) {
    const spans = quotation.marked.length > 0 ? quotation.marked : quotation.spans
    if (quotation.kind === 'indirect' || quotation.isDenied === true) continue
    const voice = voiceOf(quotation)
    yield {
      '@type': 'Quotation',
      '@id': `${workIri(exported, options)}#quotation-${k + 1}`,
      ...wordsOf(exported, spans),
      ...(voice === undefined ? {} : { spokenByCharacter: voice }),
      isPartOf: workOf(exported, options),
      creditText: creditOf(document, { span: hull(spans) }, exported.revision),
    }
  }
}

/** What stands at an address: the words of a turn, or of a span of the text. */
export function passageQuotation(
  exported: QuotedDocument,
  part: AddressedPart,
  options: ExportOptions,
): QuotationJson {
  const { document, revision } = exported
  const { turn, spans } = viewPassage(document, part, undefined)
  const said = turn === undefined ? undefined : document.turns[turn]
  const speaker = document.turns.length === 0 ? document.voice : said?.speaker
  const name = speaker?.name ?? said?.label?.text
  return {
    '@type': 'Quotation',
    ...wordsOf(exported, spans, part),
    ...(name === undefined
      ? {}
      : {
          spokenByCharacter: {
            '@type': 'Person',
            name,
            ...(speaker?.post === undefined ? {} : { jobTitle: speaker.post }),
          },
        }),
    isPartOf: workOf(exported, options),
    creditText: creditOf(document, part, revision),
  }
}

/** A document as a work: its name, day, publisher and page. */
export function workOf(exported: QuotedDocument, options: ExportOptions): WorkJson {
  const { kind, title, date, language, publisher, address } = exported.document
  const isReport = kind === 'pressReport'
  const url = webAddress(address)
  return {
    '@type': isReport ? 'NewsArticle' : 'CreativeWork',
    '@id': workIri(exported, options),
    ...(title === undefined ? {} : isReport ? { headline: title } : { name: title }),
    ...(date === undefined
      ? {}
      : isReport
        ? { datePublished: date.value }
        : { dateCreated: date.value }),
    ...(language === undefined ? {} : { inLanguage: language }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(url === undefined ? {} : { url }),
  }
}

function wordsOf(
  { document, revision }: QuotedDocument,
  spans: readonly Span[],
  part: AddressedPart = { span: hull(spans) },
): Pick<QuotationJson, 'identifier' | 'text' | 'inLanguage' | 'url'> {
  const url = linkToWords(document, hull(spans))
  const { language } = document
  return {
    identifier: formatAddress({
      id: document.id,
      ...(revision === undefined ? {} : { revision }),
      part,
    }),
    text: readWords(document, spans),
    ...(language === undefined ? {} : { inLanguage: language }),
    ...(url === undefined ? {} : { url }),
  }
}

function voiceOf({ source }: Quotation): VoiceJson | undefined {
  if (source?.speaker === undefined) return undefined
  return {
    // Several people who speak as one are a body too.
    '@type': source.kind === undefined ? 'Person' : 'Organization',
    name: source.speaker,
    ...(source.post === undefined || source.kind !== undefined ? {} : { jobTitle: source.post }),
  }
}

function creditOf(document: Document, part: AddressedPart, revision: number | undefined): string {
  const cited = citedDocument(
    document,
    revision === undefined
      ? { part }
      : { part, revision, recordAddress: formatAddress({ id: document.id, revision, part }) },
  )
  return cite(cited, 'chicago')
}

function workIri({ document, revision }: QuotedDocument, { base }: ExportOptions): string {
  return documentIri(document.id, revision, base)
}

function hull(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
}
