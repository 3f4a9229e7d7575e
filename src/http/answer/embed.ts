import {
  addressOfDeskUrl,
  deskPath,
  EMBED_PATH,
  OEMBED_PATH,
} from '../../export/embed/desk-path.ts'
import { EMBED_POLICY, type EmbeddedPassage, renderEmbed } from '../../export/embed/embed.ts'
import { oembedOf, oembedXml } from '../../export/embed/oembed.ts'
import { readAddress, type StoredRecord } from '../../verbale.ts'
import { HttpProblem } from '../problem.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'
import { passageAt } from './passage.ts'

/** Which passage is embedded. */
export interface EmbedQuery {
  readonly address: string
  /** Where the server is asked: `http://127.0.0.1:8620`. */
  readonly origin: string
  /** What the page was opened with; programs that embed it need it too. */
  readonly key?: string | undefined
}

/** A page that holds a passage and nothing else. */
export function answerEmbed(
  { record }: AnswerContext,
  { address, origin, key }: EmbedQuery,
): Answer {
  const passage = embeddedAt(record, address)
  // A key opens the address that was asked for, and no other way to write it.
  const asked = key === undefined ? passage.address : address
  const query = key === undefined ? '' : `?key=${encodeURIComponent(key)}`
  const here = origin + EMBED_PATH + encodeURIComponent(asked) + query
  const oembed = `${origin}${OEMBED_PATH}?url=${encodeURIComponent(here)}`
  return {
    body: renderEmbed(passage, deskPathOf(passage), oembed),
    type: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': EMBED_POLICY },
  }
}

/** What is asked of a page that embeds. */
export interface OEmbedQuery {
  readonly url: string
  /** Where the server is asked; links lead there, whatever host the URL names. */
  readonly origin: string
  readonly format: 'json' | 'xml'
  readonly maxwidth?: number | undefined
  readonly maxheight?: number | undefined
}

/** What is told of a passage to a program that embeds it. */
export function answerOEmbed(
  { record }: AnswerContext,
  { url, origin, format, ...size }: OEmbedQuery,
): Answer {
  const address = addressOfDeskUrl(url)
  if (address === undefined) {
    throw new HttpProblem(
      'notFound',
      `Nothing of a record is shown at ${url}; give the URL of a passage in the reader of the desk, or of an embed`,
    )
  }
  const passage = embeddedAt(record, address)
  const oembed = oembedOf(passage, origin + deskPathOf(passage), size)
  return format === 'json'
    ? json(oembed)
    : { body: oembedXml(oembed), type: 'text/xml; charset=utf-8' }
}

/**
 * What stands at an address, in its sentences, as it is embedded.
 *
 * @throws {HttpProblem} `notFound`; the detail says what is there.
 */
export function embeddedAt(record: StoredRecord, address: string): EmbeddedPassage {
  const { citation, ...passage } = passageAt(record, address, 'sentences')
  if (readAddress(passage.address)[0]?.part === undefined) {
    throw new HttpProblem(
      'notFound',
      `${address} is a whole document; name a turn, as ${passage.document.id}#12, or a span, as ${passage.document.id}#120-180`,
    )
  }
  return { ...passage, citation: citation.chicago }
}

/** Where the desk shows a passage of the record. */
export function deskPathOf({ address }: Pick<EmbeddedPassage, 'address'>): string {
  return deskPath(readAddress(address)[0] ?? { id: address })
}
