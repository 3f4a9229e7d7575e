import type { Quotation, Span } from '../../verbale.ts'
import type { SectionPiece } from '../sections.ts'
import type { Xml, XmlWriter } from '../xml/xml-writer.ts'
import type { AknSpeakers } from './akn-speakers.ts'

/**
 * Marks the quotations of a document: words in quotation marks as `embeddedText`, and the words that name
 * a known source as `person`. The quotation marks stay in the text.
 *
 * The standard has no place that says whose words an `embeddedText` is, so only the number in the ids
 * leads from one to the other. What is quoted in a quotation is not marked again, and neither is reported
 * speech: it is no extract.
 *
 * @see https://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/os-part2-specs_xsd_Attribute_Group_quote.html
 */
export class AknQuotations {
  readonly #xml: XmlWriter
  readonly #speakers: AknSpeakers
  readonly #marks: readonly Mark[]
  /** Elements written of each mark: a paragraph that ends inside it begins another. */
  readonly #written = new Map<Mark, number>()

  constructor(xml: XmlWriter, quotations: readonly Quotation[], speakers: AknSpeakers) {
    this.#xml = xml
    this.#speakers = speakers
    this.#marks = apart(quotations.flatMap(marksOf))
  }

  /** Offsets at which something that is marked begins or ends. */
  get cuts(): readonly number[] {
    return this.#marks.flatMap(({ span }) => [span.start, span.end])
  }

  /** The pieces of a paragraph, those that are quoted or name a source inside their elements. */
  write(pieces: readonly SectionPiece[], writePiece: (piece: SectionPiece) => Xml): readonly Xml[] {
    const written: Xml[] = []
    let at = 0
    while (at < pieces.length) {
      const piece = pieces[at] as SectionPiece
      const mark = this.#markOf(piece)
      const end = mark === undefined ? at + 1 : this.#endOf(pieces, at, mark)
      const inside = pieces.slice(at, end).map(writePiece)
      written.push(...(mark === undefined ? inside : [this.#element(mark, inside)]))
      at = end
    }
    return written
  }

  #element(mark: Mark, inside: readonly Xml[]): Xml {
    const { number, part, speaker } = mark
    const count = (this.#written.get(mark) ?? 0) + 1
    this.#written.set(mark, count)
    const eId = `quotation_${number}__${part}${count === 1 ? '' : `_${count}`}`
    if (speaker === undefined) return this.#xml.element('embeddedText', { eId }, ...inside)
    const refersTo = `#${this.#speakers.idOf({ name: speaker })}`
    return this.#xml.element('person', { eId, refersTo }, ...inside)
  }

  /** Behind the last piece of a mark; a note between its words is inside it. */
  #endOf(pieces: readonly SectionPiece[], from: number, mark: Mark): number {
    let end = from + 1
    for (let k = from + 1; k < pieces.length; k++) {
      const piece = pieces[k] as SectionPiece
      if (piece.kind === 'note') continue
      if (this.#markOf(piece) !== mark) break
      end = k + 1
    }
    return end
  }

  #markOf(piece: SectionPiece): Mark | undefined {
    if (piece.kind === 'note') return undefined
    const { start, end } = piece.span
    return this.#marks.find(({ span }) => span.start <= start && end <= span.end)
  }
}

/** Words of a quotation, or those that name its source. */
interface Mark {
  readonly span: Span
  /** Of the quotation in the document, counted from 1. */
  readonly number: number
  readonly part: string
  /** Whom the words name; absent for quoted words. */
  readonly speaker?: string
}

function marksOf({ marked, source }: Quotation, k: number): readonly Mark[] {
  const number = k + 1
  const quoted = marked.map((span, piece) => ({ span, number, part: `piece_${piece + 1}` }))
  const { span, speaker } = source ?? {}
  if (span === undefined || speaker === undefined) return quoted
  return [...quoted, { span, number, part: 'source', speaker }]
}

/** The marks in order, without those that begin inside another. */
function apart(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = []
  const ordered = [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  for (const mark of ordered) {
    if (mark.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(mark)
  }
  return kept
}
