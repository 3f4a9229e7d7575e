import type {
  Block,
  BlockKind,
  Correction,
  Dropped,
  DropReason,
  MarkedLabel,
  Page,
} from '../document/block.ts'
import type { StageNote, StageNoteKind } from '../document/turn.ts'
import type { Span } from '../text/span.ts'

/** What is known of a block when it begins. */
export interface BlockStart {
  readonly kind?: BlockKind
  readonly level?: number | undefined
  /** Where it stands in the decoded source. */
  readonly source?: Span | undefined
  /** Whether nobody spoke it; see `Page.unspoken`. */
  readonly isUnspoken?: boolean | undefined
}

/** A stretch of words that is being written; it has a span when it is closed. */
export interface OpenStretch {
  start: number | undefined
}

/** Who speaks, beside the words that say it. */
export type LabelFacts = Partial<Omit<MarkedLabel, 'span' | 'end'>>

/**
 * Writes the text of a page that is extracted from markup, block by block, and keeps where what stands.
 *
 * White space is that of markup: any run of it is one space, and none at the edges of a block. Blocks
 * are parted by empty lines. Blocks without words come to nothing.
 */
export class PageBuilder {
  readonly #text: string[] = []
  #length = 0
  readonly #blocks: Block[] = []
  readonly #unspoken = new Set<number>()
  readonly #labels = new Map<number, MarkedLabel>()
  readonly #notes: StageNote[] = []
  readonly #strong: Span[] = []
  readonly #struck: Span[] = []
  readonly #inserted: Span[] = []
  readonly #dropped: Dropped[] = []
  #open: BlockStart | undefined
  #start: number | undefined
  #label: { readonly span: Span; readonly facts: LabelFacts } | undefined
  #space = false
  /** Whether nothing but a note was written last. */
  #isBehindNote = false
  #isNewLine = false
  #pending: OpenStretch[] = []
  #page: number | undefined

  /** The page of a paged source that the next block stands on. */
  set page(page: number | undefined) {
    this.#page = page
  }

  /** Whether a block is open that holds more than a label. */
  get isOpen(): boolean {
    return this.#open !== undefined && this.#label === undefined
  }

  /** Begin a block, and end the one before. A paragraph goes on behind a label. */
  begin(block: BlockStart = {}): void {
    const { kind = 'paragraph', isUnspoken = false } = block
    if (this.#label !== undefined && kind === 'paragraph' && !isUnspoken) {
      this.#open = block
      return
    }
    this.end()
    this.#open = block
  }

  /** End the open block, when there is one. */
  end(): void {
    const block = this.#open
    this.#settleLabel(this.#length)
    if (block !== undefined && this.#start !== undefined) {
      const { kind = 'paragraph', level, source, isUnspoken } = block
      if (isUnspoken) this.#unspoken.add(this.#blocks.length)
      this.#blocks.push({
        kind,
        span: { start: this.#start, end: this.#length },
        ...(level === undefined ? {} : { level }),
        ...(this.#page === undefined ? {} : { page: this.#page }),
        ...(source === undefined ? {} : { source }),
      })
    }
    this.#open = undefined
    this.#start = undefined
    this.#space = false
    this.#isBehindNote = false
    this.#isNewLine = false
    for (const stretch of this.#pending) stretch.start = undefined
    this.#pending = []
  }

  /** Write words into the open block, or into a new paragraph when there is none. */
  write(words: string): void {
    const folded = words.replace(MARKUP_SPACE, ' ')
    const inner = folded.trim()
    if (!folded.startsWith(inner) || (inner === '' && folded !== '')) {
      this.#space = true
      this.#isBehindNote = false
    }
    if (inner === '') return
    // A note stands apart from the words around it, and not from the mark that ends them.
    if (this.#isBehindNote && CLOSING_MARK.test(inner)) this.#space = false
    this.#isBehindNote = false
    this.#writeWords(inner)
    this.#space = !folded.endsWith(inner)
  }

  /** Break the line inside a block. */
  breakLine(): void {
    if (this.#start !== undefined) this.#isNewLine = true
  }

  /** Leave no space before what comes next. */
  join(): void {
    this.#space = false
  }

  /** Begin a block with a label; the words of the speaker follow it in the same block. */
  label(printed: string, facts: LabelFacts, source?: Span): void {
    this.end()
    const words = printed.replace(/\s+/g, ' ').trim().toWellFormed()
    const shown = bareLabel(words)
    this.#open = { source }
    this.write(shown === '' ? UNKNOWN : shown)
    const span = { start: this.#start ?? this.#length, end: this.#length }
    const tail = shown === '' ? '' : words.slice(shown.length)
    // A label that nothing ends gets the colon that transcripts print.
    this.#push(tail === '' ? ':' : tail)
    this.#space = true
    this.#label = { span, facts }
  }

  /** Begin a stretch with the next word that is written. */
  beginStretch(): OpenStretch {
    const stretch: OpenStretch = { start: undefined }
    this.#pending.push(stretch)
    return stretch
  }

  /** The words written since a stretch began; `undefined` when there are none in the open block. */
  endStretch(stretch: OpenStretch): Span | undefined {
    this.#pending = this.#pending.filter((other) => other !== stretch)
    if (stretch.start === undefined || this.#start === undefined) return undefined
    const start = Math.max(stretch.start, this.#start)
    return start < this.#length ? { start, end: this.#length } : undefined
  }

  /**
   * Write a note that nobody spoke inside words, or as a block; without brackets it gets some. `isInside`
   * says that words go on behind it, even if none stand before it.
   */
  note(words: string, kind: StageNoteKind, source?: Span, isInside = false): void {
    const inner = words.trim()
    this.#writeNote(/^[([/⟨<]/.test(inner) ? inner : `(${inner})`, kind, source, isInside)
  }

  /** Write what the minutes tell between turns: a note that is a block of its own, as it is. */
  minute(words: string, kind: StageNoteKind, source?: Span): void {
    this.end()
    this.#writeNote(words, kind, source, false)
    this.end()
  }

  #writeNote(
    words: string,
    kind: StageNoteKind,
    source: Span | undefined,
    isInside: boolean,
  ): void {
    if (!/[\p{L}\p{N}]/u.test(words)) return
    const isAlone = !this.isOpen && !isInside
    if (isAlone) this.begin({ source })
    this.#space = true
    const stretch = this.beginStretch()
    this.write(words)
    const span = this.endStretch(stretch)
    this.#space = true
    this.#isBehindNote = true
    if (span !== undefined) this.#notes.push({ span, text: this.#slice(span), kind })
    if (isAlone) this.end()
  }

  /** Say that a stretch is set in bold. */
  strong(span: Span | undefined): void {
    addStretch(this.#strong, span)
  }

  /** Say that a stretch is struck out. What stands for it is found when the text is finished. */
  struck(span: Span | undefined): void {
    addStretch(this.#struck, span)
  }

  /** Say that a stretch was put in. */
  inserted(span: Span | undefined): void {
    addStretch(this.#inserted, span)
  }

  drop(reason: DropReason, words: string): void {
    const text = words.replace(/\s+/g, ' ').trim().toWellFormed()
    if (text !== '') this.#dropped.push({ reason, text })
  }

  /** What was written. Labels are given where the format marks them, even when there are none. */
  finish(hasLabels: boolean): Omit<Page, 'format'> {
    this.end()
    const text = this.#text.join('')
    const corrections = this.#struck.map((span) => toCorrection(text, span, this.#inserted))
    return {
      text,
      blocks: this.#blocks,
      ...(hasLabels ? { labels: this.#labels } : {}),
      ...(this.#notes.length === 0 ? {} : { notes: this.#notes }),
      ...(this.#unspoken.size === 0 ? {} : { unspoken: this.#unspoken }),
      ...(this.#strong.length === 0 ? {} : { strong: this.#strong }),
      ...(corrections.length === 0 ? {} : { corrections }),
      ...(this.#dropped.length === 0 ? {} : { dropped: this.#dropped }),
    }
  }

  #writeWords(words: string): void {
    const label = this.#label
    const isFirst = this.#start === undefined
    this.#open ??= {}
    if (isFirst) {
      if (this.#length > 0) this.#push('\n\n')
      this.#start = this.#length
    } else if (this.#isNewLine) this.#push('\n')
    else if (this.#space) this.#push(' ')
    this.#space = false
    this.#isNewLine = false
    if (label !== undefined) this.#settleLabel(this.#length)
    for (const stretch of this.#pending) stretch.start ??= this.#length
    this.#pending = []
    this.#push(words.toWellFormed())
  }

  #settleLabel(end: number): void {
    if (this.#label === undefined) return
    const { span, facts } = this.#label
    this.#labels.set(this.#blocks.length, { ...facts, span, end })
    this.#label = undefined
  }

  #push(words: string): void {
    this.#text.push(words)
    this.#length += words.length
  }

  #slice({ start, end }: Span): string {
    let from = this.#length
    let at = this.#text.length
    while (from > start && at > 0) from -= (this.#text[--at] as string).length
    return this.#text
      .slice(at)
      .join('')
      .slice(start - from, end - from)
  }
}

/** Add a stretch that begins after all others. Editors cut one stretch into many pieces. */
function addStretch(stretches: Span[], span: Span | undefined): void {
  if (span === undefined) return
  const last = stretches.at(-1)
  const goesOn = last !== undefined && span.start - last.end <= 1
  if (goesOn) stretches[stretches.length - 1] = { start: last.start, end: span.end }
  else stretches.push(span)
}

/** What stands for struck words: words put in right behind them, or the next words in brackets. */
function toCorrection(text: string, struck: Span, inserted: readonly Span[]): Correction {
  const corrected = inserted.find(({ start }) => start >= struck.end && start <= struck.end + 1)
  if (corrected !== undefined) return { struck, corrected }
  const bracket = /^\s*\[([^[\]]{1,300})\]/.exec(text.slice(struck.end, struck.end + 320))
  if (bracket === null) return { struck }
  const start = struck.end + bracket[0].indexOf('[') + 1
  return { struck, corrected: { start, end: start + (bracket[1] as string).length } }
}

/** Ends a sentence or a part of one, or breaks it off. */
const CLOSING_MARK = /^[.,;:!?…)\]”»–—-]/

/** White space that markup does not tell apart; the spaces of writers are kept. */
const MARKUP_SPACE = /[ \t\n\r\f]+/g

/** A label without the colon, points and dashes that end it. */
export function bareLabel(label: string): string {
  return label.trim().replace(LABEL_TAIL, '')
}

/**
 * What stands between a label and the words: a colon, a point that ends no abbreviation, or the points
 * and dashes of some countries.
 */
const LABEL_TAIL = /[\s.]*(?:[:：]|\.\s*[-–—]+|[-–—]+)\s*$|(?<=\p{L}{3}|\p{Lu}{2}|\))\.$/u
/** Stands where a format marks a turn and nothing says whose it is. */
const UNKNOWN = 'UNIDENTIFIED SPEAKER'
