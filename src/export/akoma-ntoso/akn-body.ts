import type { Document, Span, StageNoteKind, Turn } from '../../verbale.ts'
import { paragraphsOf, type SectionPiece, sectionsOf } from '../sections.ts'
import type { ExportedDocument } from '../source.ts'
import { languageTag } from '../xml/language-tag.ts'
import type { Xml, XmlWriter } from '../xml/xml-writer.ts'
import { AknQuotations } from './akn-quotations.ts'
import type { AknSpeakers } from './akn-speakers.ts'

/** Writes what was said, or the paragraphs of a text in which nobody speaks. */
export class AknBody {
  readonly #xml: XmlWriter
  readonly #document: Document
  readonly #speakers: AknSpeakers
  readonly #sections: readonly number[]
  readonly #quotations: AknQuotations
  readonly #cuts: readonly number[]

  constructor(xml: XmlWriter, exported: ExportedDocument, speakers: AknSpeakers) {
    this.#xml = xml
    this.#document = exported.document
    this.#speakers = speakers
    this.#sections = sectionsOf(exported)
    const corrections = this.#document.corrections.flatMap(({ struck, corrected }) => [
      struck.start,
      struck.end,
      ...(corrected === undefined ? [] : [corrected.start, corrected.end]),
    ])
    this.#quotations = new AknQuotations(xml, exported.quotations, speakers)
    const cuts = new Set([...corrections, ...this.#quotations.cuts])
    this.#cuts = [...cuts].sort((a, b) => a - b)
  }

  debate(): Xml {
    const { turns, title } = this.#document
    const speeches = this.#sections.map((section) =>
      this.#speech(turns[section] as Turn, section, turns[section - 1]),
    )
    const xml = this.#xml
    return xml.element(
      'debateBody',
      {},
      xml.element(
        'debateSection',
        { eId: 'dbsect_1', name: 'event' },
        title === undefined
          ? undefined
          : xml.element('heading', { eId: 'dbsect_1__heading' }, title),
        '\n',
        ...speeches,
      ),
    )
  }

  text(): Xml {
    const xml = this.#xml
    const paragraphs = this.#sections.flatMap((section) =>
      this.#paragraphs(section, `p_${section}`),
    )
    const content = paragraphs.length === 0 ? [xml.element('p', {})] : paragraphs
    return xml.element('mainBody', {}, ...content)
  }

  #speech(turn: Turn, section: number, before: Turn | undefined): Xml {
    const { label, speaker, role, language } = turn
    const xml = this.#xml
    const name = speechName(turn, before)
    const eId = `dbsect_1__${name}_${section}`
    const paragraphs = this.#paragraphs(section, `${eId}__p`)
    const speech = xml.element(
      name,
      {
        eId,
        by: `#${this.#speakers.idOf(speaker)}`,
        as: `#role_${role}`,
        'xml:lang': languageTag(language),
      },
      // What is not printed is the editor's.
      label === undefined
        ? xml.element('from', { status: 'editorial' }, speaker?.name ?? 'Not known')
        : xml.element('from', {}, label.text),
      ...(paragraphs.length === 0 ? [xml.element('p', {})] : paragraphs),
    )
    return xml.join([speech, '\n'])
  }

  #paragraphs(section: number, eId: string): readonly Xml[] {
    return paragraphsOf(this.#document, section, this.#cuts).map((pieces, k) =>
      this.#xml.element(
        'p',
        { eId: `${eId}_${k + 1}` },
        ...this.#quotations.write(pieces, (piece) => this.#piece(piece)),
      ),
    )
  }

  #piece(piece: SectionPiece): Xml {
    if (piece.kind === 'words') return this.#words(piece.text, piece.span)
    const { text, note } = piece
    return this.#xml.element('remark', { type: REMARKS[note], refersTo: `#note_${note}` }, text)
  }

  /** Words, those that the publisher struck out or put in marked. */
  #words(text: string, span: Span): Xml {
    for (const { struck, corrected } of this.#document.corrections) {
      if (isWithin(span, struck)) return this.#xml.element('del', {}, text)
      if (corrected !== undefined && isWithin(span, corrected)) {
        return this.#xml.element('ins', {}, text)
      }
    }
    return this.#xml.join([text])
  }
}

/** A question is of the press, and an answer whatever a principal says right behind one. */
function speechName({ role }: Turn, before: Turn | undefined): string {
  if (role === 'press' || role === 'audience') return 'question'
  const isBehind = before?.role === 'press' || before?.role === 'audience'
  return isBehind && role === 'principal' ? 'answer' : 'speech'
}

/** What the vocabulary calls a note; it has no word for what was not heard. */
const REMARKS: Readonly<Record<StageNoteKind, string | undefined>> = {
  vocal: 'phenomenon',
  kinesic: 'phenomenon',
  incident: 'sceneDescription',
  language: 'translation',
  interpretation: 'translation',
  gap: undefined,
  editorial: undefined,
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
