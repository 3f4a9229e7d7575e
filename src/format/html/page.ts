import type {
  Block,
  Correction,
  Dropped,
  DropReason,
  MarkedLabel,
  Metadata,
  Page,
} from '../../document/block.ts'
import type { Problem } from '../../document/problem.ts'
import type { Span } from '../../text/span.ts'
import type { Layout, LayoutBlock, Unshown } from './layout.ts'
import type { NoteCorrection } from './note.ts'
import type { MarkedSpeakers, SpeakerMark } from './speaker.ts'
import { LABEL_END } from './speaker-class.ts'

/** Everything that is known of a page before its text is written. */
export interface HtmlPageParts {
  readonly layout: Layout
  /** Why each block is left out; `undefined` for those of the document. */
  readonly reasons: readonly (DropReason | undefined)[]
  readonly speakers: MarkedSpeakers | undefined
  /** Code units of the label that the markup says a block begins with, by the index of the block. */
  readonly classLabels: ReadonlyMap<number, number> | undefined
  /** The block that the page sets as the standfirst. */
  readonly standfirst: number | undefined
  readonly noteCorrections: readonly NoteCorrection[]
  readonly metadata: Metadata | undefined
  readonly problems: readonly Problem[]
}

/** Write the text of the blocks that are the document's, and tell what was left out. */
export function writeHtmlPage(parts: HtmlPageParts): Page {
  const { layout, reasons, metadata, problems } = parts
  const writer = new PageWriter(parts)
  const dropper = new Dropper()
  let hidden = 0
  for (const [index, block] of layout.blocks.entries()) {
    for (; layout.unshown[hidden]?.before === index; hidden++) {
      dropper.addUnshown(layout.unshown[hidden])
    }
    const reason = reasons[index]
    // What a standfirst says stands in the text again, so that it is set like a heading over it.
    if (reason === undefined && index === parts.standfirst)
      writer.add({ ...block, kind: 'heading', level: STANDFIRST_LEVEL }, index)
    else if (reason === undefined) writer.add(block, index)
    else dropper.add(reason, block.text)
  }
  for (const unshown of layout.unshown.slice(hidden)) dropper.addUnshown(unshown)
  for (const correction of parts.noteCorrections) writer.correct(correction)
  const { dropped } = dropper
  return {
    ...writer.finish(),
    format: 'html',
    ...(metadata === undefined ? {} : { metadata }),
    ...(dropped.length === 0 ? {} : { dropped }),
    ...(problems.length === 0 ? {} : { problems }),
  }
}

const STANDFIRST_LEVEL = 2

class PageWriter {
  readonly #parts: string[] = []
  #length = 0
  readonly #blocks: Block[] = []
  readonly #strong: Span[] = []
  readonly #corrections: Correction[] = []
  readonly #labels = new Map<number, MarkedLabel>()
  readonly #unspoken = new Set<number>()
  /** Where the words of each block that was written begin in the text. */
  readonly #starts = new Map<number, number>()
  readonly #speakers: MarkedSpeakers | undefined
  readonly #classLabels: ReadonlyMap<number, number> | undefined
  #speaking: SpeakerMark | undefined

  constructor({ speakers, classLabels }: Pick<HtmlPageParts, 'speakers' | 'classLabels'>) {
    this.#speakers = speakers
    this.#classLabels = classLabels
  }

  add({ kind, level, text, source, strong, corrections }: LayoutBlock, index: number): void {
    if (this.#length > 0) this.#write('\n\n')
    const begin = this.#length
    const isHead = kind === 'heading' || kind === 'caption'
    if (this.#speakers !== undefined && !isHead) this.#label(this.#speakers.speakers[index])
    const start = this.#length
    const labeled = this.#classLabels?.get(index)
    if (labeled !== undefined) this.#markLabel(text, labeled)
    this.#starts.set(index, start)
    // Half a surrogate pair can stand in no span.
    this.#write(text.toWellFormed())
    this.#blocks.push({
      kind,
      span: { start: begin, end: this.#length },
      ...(level === undefined ? {} : { level }),
      source,
    })
    const move = (span: Span): Span => ({ start: span.start + start, end: span.end + start })
    for (const span of strong) this.#strong.push(move(span))
    for (const { struck, corrected } of corrections) {
      this.#corrections.push({
        struck: move(struck),
        ...(corrected === undefined ? {} : { corrected: move(corrected) }),
      })
    }
  }

  /** Note a correction whose two sides stand in different blocks. */
  correct({ block, struck, noteBlock, corrected }: NoteCorrection): void {
    const [from, to] = [this.#starts.get(block), this.#starts.get(noteBlock)]
    if (from === undefined || to === undefined) return
    this.#corrections.push({
      struck: { start: struck.start + from, end: struck.end + from },
      corrected: { start: corrected.start + to, end: corrected.end + to },
    })
  }

  finish(): Pick<Page, 'text' | 'blocks' | 'strong' | 'corrections' | 'labels' | 'unspoken'> {
    return {
      text: this.#parts.join(''),
      blocks: this.#blocks,
      ...(this.#strong.length === 0 ? {} : { strong: this.#strong }),
      ...(this.#corrections.length === 0
        ? {}
        : { corrections: this.#corrections.toSorted(byStruck) }),
      ...(this.#labels.size === 0 ? {} : { labels: this.#labels }),
      ...(this.#unspoken.size === 0 ? {} : { unspoken: this.#unspoken }),
    }
  }

  /** Before the words of a speaker whom only the markup names, write the name as a label. */
  #label(mark: SpeakerMark | undefined): void {
    if (mark === undefined) {
      if (this.#labels.size > 0) this.#unspoken.add(this.#blocks.length)
    } else if (mark.element !== this.#speaking?.element) {
      const start = this.#length
      const name = mark.name.toWellFormed()
      this.#write(`${name}: `)
      this.#labels.set(this.#blocks.length, {
        span: { start, end: start + name.length },
        end: this.#length,
      })
    }
    this.#speaking = mark
  }

  /** Mark the label that a block begins with; the words begin behind its colon. */
  #markLabel(text: string, length: number): void {
    const label = text.slice(0, length).replace(LABEL_END, '')
    const gap = /^\s*[:：.–—-]?\s*/.exec(text.slice(label.length))?.[0].length ?? 0
    const start = this.#length
    this.#labels.set(this.#blocks.length, {
      span: { start, end: start + label.length },
      end: start + label.length + gap,
    })
  }

  #write(words: string): void {
    this.#parts.push(words)
    this.#length += words.length
  }
}

function byStruck(a: Correction, b: Correction): number {
  return a.struck.start - b.struck.start
}

/** Gathers what is left out; what stands together for one reason is told together. */
class Dropper {
  readonly #runs: { readonly reason: DropReason; readonly words: string[] }[] = []

  addUnshown(unshown: Unshown | undefined): void {
    if (unshown !== undefined) this.add(unshown.reason, unshown.text)
  }

  add(reason: DropReason, text: string): void {
    const words = text.toWellFormed()
    const last = this.#runs.at(-1)
    if (last?.reason === reason) last.words.push(words)
    else this.#runs.push({ reason, words: [words] })
  }

  get dropped(): readonly Dropped[] {
    return this.#runs.map(({ reason, words }) => ({ reason, text: words.join('\n') }))
  }
}
