import type { Correction } from '../../document/block.ts'
import { type Span, trimSpan } from '../../text/span.ts'
import { isHardWrapped } from '../paragraph.ts'

/** A line of words as it is set: spans lie in its own text. */
export interface WrittenLine {
  /** White space folded, none at the edges. */
  readonly text: string
  readonly source: Span
  readonly strong: readonly Span[]
  readonly corrections: readonly Correction[]
  /** Code units inside links. */
  readonly linked: number
  /** Signs that lead to notes, in order. */
  readonly noteSigns: readonly NoteSign[]
}

/** A sign in a line that leads to a note; it is no part of the text. */
export interface NoteSign {
  /** Where it stands: between the words before and behind it. */
  readonly offset: number
  /** The `id` of the element that holds the note. */
  readonly target: string
}

/** Marks that words inside a line may have. */
export type Mark = 'strong' | 'struck' | 'inserted' | 'linked'

/**
 * Collects the words of a block, and parts them where a page has line ends.
 *
 * Two line ends part paragraphs. A single one does too, unless the lines were wrapped: then it stays in
 * the text, as it does where a sentence goes on below.
 */
export class HtmlLineWriter {
  /** The words so far, in parts: a text that grows by looking at its end would be copied each time. */
  #parts: string[] = []
  #length = 0
  #last = ''
  /** Places of the source where offsets of the text come from, at the beginning of each piece. */
  #pieces: Piece[] = []
  readonly #marks: Record<Mark, MarkedSpans> = {
    strong: new MarkedSpans(),
    struck: new MarkedSpans(),
    inserted: new MarkedSpans(),
    linked: new MarkedSpans(),
  }
  #noteSigns: NoteSign[] = []

  /** Words between tags. */
  write(raw: string, start: number, end: number): void {
    let folded = raw.replace(SPACES, ' ')
    if (NEVER_SHOWN.test(folded)) folded = folded.replace(ALL_NEVER_SHOWN, '')
    if (folded.startsWith(' ') && this.#endsBlank()) folded = folded.slice(1)
    this.#append(folded, start, end)
  }

  /** Words whose line ends are kept. */
  writeLines(raw: string, start: number, end: number): void {
    const kept = raw.replace(/\r\n?/g, '\n').replace(ALL_NEVER_SHOWN, '')
    this.#append(kept, start, end)
  }

  breakLine(): void {
    this.#add('\n')
  }

  writeSpace(): void {
    if (!this.#endsBlank()) this.#add(' ')
  }

  writeTab(): void {
    if (this.#length > 0 && this.#last !== '\t') this.#add('\t')
  }

  /** A sign that leads to a note stands here. */
  signNote(target: string): void {
    this.#noteSigns.push({ offset: this.#length, target })
  }

  enter(mark: Mark): void {
    this.#marks[mark].enter(this.#length)
  }

  leave(mark: Mark): void {
    this.#marks[mark].leave(this.#length)
  }

  /** The lines written so far; what comes next begins anew. */
  take(): readonly WrittenLine[] {
    if (this.#length === 0) return NO_LINES
    const text = this.#parts.join('')
    const lines: WrittenLine[] = []
    if (/\S/.test(text)) {
      const marked = {
        strong: this.#marks.strong.upTo(text.length),
        struck: this.#marks.struck.upTo(text.length),
        inserted: this.#marks.inserted.upTo(text.length),
        linked: this.#marks.linked.upTo(text.length),
      }
      const cutter = new LineCutter(text, this.#pieces, marked, this.#noteSigns)
      for (const span of paragraphSpans(text)) lines.push(cutter.cut(span))
    }
    this.#parts = []
    this.#length = 0
    this.#last = ''
    this.#pieces = []
    this.#noteSigns = []
    for (const mark of Object.values(this.#marks)) mark.restart()
    return lines
  }

  #append(words: string, start: number, end: number): void {
    if (words === '') return
    this.#pieces.push({ at: this.#length, start, end })
    this.#add(words)
  }

  #add(words: string): void {
    this.#parts.push(words)
    this.#length += words.length
    this.#last = words.charAt(words.length - 1)
  }

  #endsBlank(): boolean {
    return this.#last === '' || this.#last === ' ' || this.#last === '\n' || this.#last === '\t'
  }
}

const NO_LINES: readonly WrittenLine[] = []
const NO_SIGNS: readonly NoteSign[] = []

interface Piece {
  readonly at: number
  readonly start: number
  readonly end: number
}

/** White space that a browser folds; a no-break space is none. */
const SPACES = /[ \t\n\r\f]+/g
/** Characters that only say where a word may be broken or joined, and marks of encodings. */
const NEVER_SHOWN = /[\u00ad\u200b\u2060\ufeff\0]/
const ALL_NEVER_SHOWN = /[\u00ad\u200b\u2060\ufeff\0]/g

/** Stretches of a growing text that have a mark. */
class MarkedSpans {
  #depth = 0
  #from = 0
  #spans: { readonly start: number; end: number }[] = []

  enter(at: number): void {
    if (this.#depth++ === 0) this.#from = at
  }

  leave(at: number): void {
    if (--this.#depth > 0 || at <= this.#from) return
    const last = this.#spans.at(-1)
    if (last !== undefined && last.end === this.#from) last.end = at
    else this.#spans.push({ start: this.#from, end: at })
  }

  upTo(end: number): readonly Span[] {
    if (this.#depth === 0 || this.#from >= end) return this.#spans
    return [...this.#spans, { start: this.#from, end }]
  }

  /** The text begins anew; a mark that is open goes on in it. */
  restart(): void {
    this.#spans = []
    this.#from = 0
  }
}

/** Cuts lines out of a text, in order. */
class LineCutter {
  readonly #text: string
  readonly #pieces: readonly Piece[]
  readonly #marked: Readonly<Record<Mark, readonly Span[]>>
  readonly #noteSigns: readonly NoteSign[]
  #piece = 0
  readonly #at: Record<Mark, number> = { strong: 0, struck: 0, inserted: 0, linked: 0 }

  constructor(
    text: string,
    pieces: readonly Piece[],
    marked: Readonly<Record<Mark, readonly Span[]>>,
    noteSigns: readonly NoteSign[],
  ) {
    this.#text = text
    this.#pieces = pieces
    this.#marked = marked
    this.#noteSigns = noteSigns
  }

  cut({ start, end }: Span): WrittenLine {
    const text = this.#text.slice(start, end)
    const strong = this.#inside('strong', start, end)
    const struck = this.#inside('struck', start, end)
    const inserted = this.#inside('inserted', start, end)
    const linked = this.#inside('linked', start, end)
    return {
      text,
      source: this.#source(start, end),
      strong,
      corrections: struck.map((span) => toCorrection(text, span, inserted)),
      linked: linked.reduce((sum, span) => sum + span.end - span.start, 0),
      noteSigns: this.#signsInside(start, end),
    }
  }

  #signsInside(start: number, end: number): readonly NoteSign[] {
    if (this.#noteSigns.length === 0) return NO_SIGNS
    return this.#noteSigns
      .filter(({ offset }) => offset > start && offset <= end)
      .map(({ offset, target }) => ({ offset: offset - start, target }))
  }

  #source(start: number, end: number): Span {
    const pieces = this.#pieces
    while ((pieces[this.#piece + 1]?.at ?? Number.POSITIVE_INFINITY) <= start) this.#piece++
    const first = pieces[this.#piece] as Piece
    let last = this.#piece
    while ((pieces[last + 1]?.at ?? Number.POSITIVE_INFINITY) < end) last++
    this.#piece = last
    return { start: first.start, end: (pieces[last] as Piece).end }
  }

  /** The marked stretches of a line, counted from its start, without blanks at their edges. */
  #inside(mark: Mark, start: number, end: number): Span[] {
    const spans = this.#marked[mark]
    const inside: Span[] = []
    for (let k = this.#at[mark]; k < spans.length; k++) {
      const span = spans[k] as Span
      if (span.start >= end) break
      if (span.end <= start) {
        this.#at[mark] = k + 1
        continue
      }
      const own = trimSpan(this.#text, {
        start: Math.max(span.start, start),
        end: Math.min(span.end, end),
      })
      if (own.end > own.start) inside.push({ start: own.start - start, end: own.end - start })
    }
    return inside
  }
}

/** What stands for struck words: words put in right behind them, or the next words in brackets. */
function toCorrection(text: string, struck: Span, inserted: readonly Span[]): Correction {
  const after = /^\s*/.exec(text.slice(struck.end, struck.end + 3))?.[0].length ?? 0
  const put = inserted.find(({ start }) => start >= struck.end && start <= struck.end + after)
  if (put !== undefined) return { struck, corrected: put }
  const bracket = /^\s*\[([^[\]]{1,300})\]/.exec(text.slice(struck.end, struck.end + 320))
  if (bracket === null) return { struck }
  const start = struck.end + bracket[0].indexOf('[') + 1
  return { struck, corrected: { start, end: start + (bracket[1] as string).length } }
}

/** The paragraphs of a text whose lines end in line feeds, without blanks at the edges. */
function paragraphSpans(text: string): Span[] {
  if (!text.includes('\n')) return [trimSpan(text, { start: 0, end: text.length })]
  const lines: Span[] = []
  let from = 0
  for (let at = text.indexOf('\n'); ; at = text.indexOf('\n', from)) {
    const end = at < 0 ? text.length : at
    lines.push(trimSpan(text, { start: from, end }))
    if (at < 0) break
    from = at + 1
  }
  const isWrapped = isHardWrapped(lines)
  const spans: { start: number; end: number }[] = []
  let open: { start: number; end: number } | undefined
  for (const line of lines) {
    if (line.start === line.end) open = undefined
    else if (open !== undefined && goesOn(text, open, line, isWrapped)) open.end = line.end
    else {
      open = { ...line }
      spans.push(open)
    }
  }
  return spans
}

/** Whether a line goes on with the words of the line above. */
function goesOn(text: string, above: Span, line: Span, isWrapped: boolean): boolean {
  const head = text.slice(line.start, line.start + 80)
  if (LABEL_START.test(head)) return false
  const last = text.slice(Math.max(above.start, above.end - 3), above.end)
  if (isWrapped) return true
  return /^\p{Ll}/u.test(head) && !/[.!?:;]["”’»)\]]?$/.test(last)
}

/** Capitals up to a colon, or the lone `Q` of American briefings. */
const LABEL_START = /^(?:\p{Lu}[\p{Lu} .,'’()/&-]{1,70}:|Q(?::|\.|[\s\u00a0]{2,}|\t))/u
