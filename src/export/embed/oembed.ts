import { type Xml, XmlWriter } from '../xml/xml-writer.ts'
import { attribution, type EmbeddedPassage, renderQuotation } from './embed.ts'

/**
 * What is told of a passage to a program that embeds it.
 *
 * @see https://oembed.com/#section2.3
 */
export interface OEmbedJson {
  readonly type: 'rich'
  readonly version: '1.0'
  readonly title: string
  readonly author_name?: string
  readonly provider_name: string
  /** The words themselves as markup without script. */
  readonly html: string
  /** In pixels; the height is what the words are likely to take up. */
  readonly width: number
  readonly height: number
}

/** How large an embed may be, in pixels. */
export interface OEmbedSize {
  readonly maxwidth?: number | undefined
  readonly maxheight?: number | undefined
}

/**
 * A passage for a program that embeds it. The markup carries the words, so that it stays when the
 * server is gone.
 *
 * @param desk Where the record shows the passage.
 */
export function oembedOf(
  passage: EmbeddedPassage,
  desk: string,
  { maxwidth, maxheight }: OEmbedSize = {},
): OEmbedJson {
  const { speaker, document, words, before = '', after = '' } = passage
  const width = Math.min(WIDTH, maxwidth ?? WIDTH)
  const letters = words.length + before.length + after.length
  const height = FRAME + LINE * Math.ceil((letters * LETTER) / width)
  return {
    type: 'rich',
    version: '1.0',
    title: attribution(passage),
    ...(speaker === undefined ? {} : { author_name: speaker }),
    provider_name: document.publisher ?? 'verbale',
    html: renderQuotation(passage, desk).text,
    width,
    height: Math.min(height, maxheight ?? height),
  }
}

/** Width of a column of text. */
const WIDTH = 600
/** What stands around the words: who said them, citation, links. */
const FRAME = 180
/** Height of a line, and width of a letter. */
const LINE = 26
const LETTER = 9

/** The same as XML. */
export function oembedXml(oembed: OEmbedJson): string {
  const writer = new XmlWriter()
  const fields: readonly Xml[] = Object.entries(oembed).map(([name, value]) =>
    writer.element(name, {}, String(value)),
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${writer.element('oembed', {}, ...fields).text}\n`
}
