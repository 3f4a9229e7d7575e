import type { Block, MarkedLabel, Metadata, Page } from '../document/block.ts'
import type { Problem } from '../document/problem.ts'
import type { Span } from '../text/span.ts'

/** What one speaker says at a stretch, as a format that keeps speakers apart gives it. */
export interface Speech {
  /** Who speaks, as the source names them; empty when it does not say. */
  readonly speaker: string
  readonly post?: string
  /** A sign of captions that another speaker begins, and nobody is named: `>>`. */
  readonly mark?: string
  /** The words; a line end begins a paragraph. */
  readonly text: string
  /** Where they stand in the decoded source. */
  readonly source?: Span
}

/** What a {@link speechPage} is made of. */
export interface SpeechPageParts {
  readonly format: string
  readonly values: ReadonlyMap<string, string>
  /** What in the source each value was taken from. */
  readonly origins?: ReadonlyMap<string, string>
  readonly speeches: readonly Speech[]
  readonly problems?: readonly Problem[]
}

/**
 * A page of speeches that a format keeps as data: the title, then a paragraph for each that opens with
 * its speaker, `Sunniva Oda: We sail.`
 *
 * Where nobody is named at all no labels are marked, so that labels inside the words can be found.
 */
export function speechPage(parts: SpeechPageParts): Page {
  const { format, values, origins, speeches, problems } = parts
  const writer = new PageWriter()
  const title = values.get('title')
  if (title !== undefined) writer.add('heading', title)
  const hasSpeakers = speeches.some(
    ({ speaker, mark }) => mark !== undefined || oneLine(speaker) !== '',
  )
  for (const speech of speeches) {
    const paragraphs = speech.text.split(/\s*[\n\r\u2028\u2029]\s*/)
    let isFirst = hasSpeakers
    for (const paragraph of paragraphs) {
      const words = paragraph.trim()
      if (words === '') continue
      if (isFirst) writer.addLabeled(words, speech)
      else writer.add('paragraph', words, speech.source)
      isFirst = false
    }
  }
  const metadata: Metadata = { values, ...(origins === undefined ? {} : { origins }) }
  return {
    ...writer.finish(),
    format,
    metadata,
    ...(problems === undefined || problems.length === 0 ? {} : { problems }),
  }
}

/** What broadcasters print where they do not know who speaks. */
const UNKNOWN_SPEAKER = 'UNIDENTIFIED SPEAKER'

/** A label is a line; colons would end it for a reader. */
function labelOf(speaker: string): string {
  const label = oneLine(speaker).replace(/\s*:+$/, '')
  return label === '' ? UNKNOWN_SPEAKER : label.slice(0, LONGEST_SPEAKER).toWellFormed()
}

/** Code units of a speaker's name and posts; what is longer is no name. */
const LONGEST_SPEAKER = 300

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** Writes blocks one below the other, parted by empty lines. */
class PageWriter {
  #text: string[] = []
  #length = 0
  readonly #blocks: Block[] = []
  readonly #labels = new Map<number, MarkedLabel>()

  add(kind: 'heading' | 'paragraph', words: string, source?: Span | undefined): Span {
    if (this.#length > 0) this.#write('\n\n')
    const start = this.#length
    this.#write(kind === 'heading' ? oneLine(words).toWellFormed() : words.toWellFormed())
    const span = { start, end: this.#length }
    this.#blocks.push({
      kind,
      span,
      ...(kind === 'heading' ? { level: 1 } : {}),
      ...(source === undefined ? {} : { source }),
    })
    return span
  }

  addLabeled(words: string, { speaker, post, mark, source }: Speech): void {
    const label = mark ?? labelOf(speaker)
    const between = mark === undefined ? ': ' : ' '
    const { start } = this.add('paragraph', label + between + words, source)
    const span = { start, end: start + label.length }
    this.#labels.set(this.#blocks.length - 1, {
      span,
      end: span.end + between.length,
      // Nobody is named by a mark, so nothing is told of who it is.
      ...(mark === undefined ? {} : { role: 'unknown' }),
      // A post is kept with the name of its holder.
      ...(post === undefined ? {} : { name: label, post }),
    })
  }

  finish(): Pick<Page, 'text' | 'blocks' | 'labels'> {
    return {
      text: this.#text.join(''),
      blocks: this.#blocks,
      ...(this.#labels.size === 0 ? {} : { labels: this.#labels }),
    }
  }

  #write(words: string): void {
    this.#text.push(words)
    this.#length += words.length
  }
}
