import {
  type Document,
  LineFinder,
  pageAt,
  type Quotation,
  type Span,
  type StageNoteKind,
  type Turn,
} from '../../verbale.ts'
import { paragraphsOf, type SectionPiece, sectionsOf } from '../sections.ts'
import type { ExportedDocument } from '../source.ts'
import { languageTag } from '../xml/language-tag.ts'
import type { Xml, XmlWriter } from '../xml/xml-writer.ts'
import { rolePointer } from './tei-header.ts'
import type { TeiPeople } from './tei-people.ts'

/** Writes what was said in a document, and what stands off the text: its quotations. */
export class TeiBody {
  readonly #xml: XmlWriter
  readonly #document: Document
  readonly #exported: ExportedDocument
  readonly #people: TeiPeople
  readonly #prefix: string
  /** Offsets at which something begins or ends inside words, ascending. */
  readonly #cuts: readonly number[]
  readonly #marks: ReadonlySet<number>
  readonly #written = new Set<number>()
  readonly #lines: LineFinder
  #page: number | undefined

  constructor(xml: XmlWriter, exported: ExportedDocument, people: TeiPeople, prefix: string) {
    this.#xml = xml
    this.#exported = exported
    this.#document = exported.document
    this.#lines = new LineFinder(exported.document.text)
    this.#people = people
    this.#prefix = prefix
    const corrections = this.#document.corrections.flatMap(({ struck, corrected }) =>
      corrected === undefined ? [struck] : [struck, corrected],
    )
    this.#marks = new Set(quotedSpans(exported.quotations).flatMap(edgesOf))
    this.#cuts = [...new Set([...corrections.flatMap(edgesOf), ...this.#marks])].sort(
      (a, b) => a - b,
    )
  }

  /** The words, in the divisions of the body. */
  write(): Xml {
    const { title } = this.#document
    const sections = sectionsOf(this.#exported).map((section) => this.#section(section))
    const head = title === undefined ? undefined : this.#xml.element('head', {}, title)
    // A division holds something, be it nothing that was said.
    const content = sections.length === 0 ? [this.#xml.element('p', {})] : sections
    return this.#xml.element('div', {}, head, ...content)
  }

  /** The quotations, each with its pieces, its cue and its source. */
  standOff(): Xml | undefined {
    const groups = this.#exported.quotations
      .map((quotation) => this.#quotation(quotation))
      .filter((group) => group !== undefined)
    return groups.length === 0 ? undefined : this.#xml.element('standOff', {}, ...groups)
  }

  #section(section: number): Xml {
    const turn = this.#document.turns[section]
    return turn === undefined ? this.#paragraph(section) : this.#turn(section, turn)
  }

  #turn(section: number, turn: Turn): Xml {
    const { label, speaker, role, language, previous, next } = turn
    const xml = this.#xml
    const idOf = (index: number): string => `${this.#prefix}u.${index}`
    const printed = label?.text ?? speaker?.name
    const note =
      printed === undefined
        ? undefined
        : xml.element(
            'note',
            { type: 'speaker', ...(label === undefined ? { subtype: 'supplied' } : {}) },
            printed,
          )
    const paragraphs = paragraphsOf(this.#document, section, this.#cuts)
    const attributes = {
      'xml:id': idOf(section),
      who: this.#people.pointerTo(speaker),
      ana: rolePointer(this.#prefix, role),
      'xml:lang': languageTag(language),
      cert: speaker?.basis === 'inferred' ? 'low' : undefined,
      prev: previous === undefined ? undefined : `#${idOf(previous)}`,
      next: next === undefined ? undefined : `#${idOf(next)}`,
    }
    const content = paragraphs.map((pieces, k) => this.#seg(pieces, `${idOf(section)}.${k + 1}`))
    return xml.join([note, xml.element('u', attributes, ...content), '\n'])
  }

  /** A paragraph of a turn. Notes that stand alone are no words, and stand beside the segments. */
  #seg(pieces: readonly SectionPiece[], id: string): Xml {
    const page = this.#pageBreak(pieces)
    const content = pieces.map((piece) => this.#piece(piece))
    const isNote = pieces.every(({ kind }) => kind === 'note')
    const written = isNote ? content : [this.#xml.element('seg', { 'xml:id': id }, ...content)]
    return this.#xml.join([page, ...written])
  }

  #paragraph(section: number): Xml {
    const paragraphs = paragraphsOf(this.#document, section, this.#cuts).map((pieces, k) =>
      this.#xml.join([
        this.#pageBreak(pieces),
        this.#xml.element(
          'p',
          { 'xml:id': `${this.#prefix}p.${section}${k === 0 ? '' : `.${k + 1}`}` },
          ...pieces.map((piece) => this.#piece(piece)),
        ),
        '\n',
      ]),
    )
    return this.#xml.join(paragraphs)
  }

  #piece(piece: SectionPiece): Xml {
    if (piece.kind === 'note') return this.#note(piece.note, piece.text)
    const { text, span } = piece
    return this.#xml.join([
      this.#anchor(span.start),
      this.#words(text, span),
      this.#anchor(span.end),
    ])
  }

  /** Words, those that the publisher struck out or put in marked. */
  #words(text: string, span: Span): Xml {
    for (const { struck, corrected } of this.#document.corrections) {
      if (isWithin(span, struck)) return this.#xml.element('del', {}, text)
      if (corrected !== undefined && isWithin(span, corrected)) {
        return this.#xml.element('add', {}, text)
      }
    }
    return this.#xml.join([text])
  }

  #note(kind: StageNoteKind, text: string): Xml {
    const xml = this.#xml
    const description = xml.element('desc', {}, text)
    if (kind === 'gap') return xml.element('gap', { reason: 'inaudible' }, description)
    if (kind === 'vocal' || kind === 'kinesic' || kind === 'incident') {
      return xml.element(kind, {}, description)
    }
    return xml.element('note', { type: kind }, text)
  }

  #anchor(offset: number): Xml | undefined {
    if (!this.#marks.has(offset) || this.#written.has(offset)) return undefined
    this.#written.add(offset)
    return this.#xml.element('anchor', { 'xml:id': this.#anchorId(offset) })
  }

  #anchorId(offset: number): string {
    return `${this.#prefix}at.${offset}`
  }

  /** Where a page of the source begins. */
  #pageBreak(pieces: readonly SectionPiece[]): Xml | undefined {
    const first = pieces.find((piece) => piece.kind === 'words')
    if (first === undefined) return undefined
    const page = pageAt(this.#document.blocks, first.span.start)
    if (page === undefined || page === this.#page) return undefined
    this.#page = page
    return this.#xml.element('pb', { n: page })
  }

  #quotation(quotation: Quotation): Xml | undefined {
    const { kind, spans, cue, source } = quotation
    const xml = this.#xml
    const span = (type: string, { start, end }: Span, words?: string): Xml | undefined =>
      this.#written.has(start) && this.#written.has(end)
        ? xml.element(
            'span',
            { type, from: `#${this.#anchorId(start)}`, to: `#${this.#anchorId(end)}` },
            words,
          )
        : undefined
    const pieces = spans.map((piece) => span('content', piece))
    if (pieces.every((piece) => piece === undefined)) return undefined
    return xml.element(
      'spanGrp',
      {
        type: 'quotation',
        subtype: kind,
        n: this.#lines.find(spans[0]?.start ?? 0).line,
      },
      ...pieces,
      cue === undefined ? undefined : span('cue', cue),
      source?.span === undefined ? undefined : span('source', source.span, source.speaker),
    )
  }
}

function quotedSpans(quotations: readonly Quotation[]): readonly Span[] {
  return quotations.flatMap(({ spans, cue, source }) => [
    ...spans,
    ...(cue === undefined ? [] : [cue]),
    ...(source?.span === undefined ? [] : [source.span]),
  ])
}

function edgesOf({ start, end }: Span): readonly number[] {
  return [start, end]
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
