import type { Edit } from '../align/edit.ts'
import type { Span } from '../text/span.ts'
import type { ChosenReading } from './choose-reading.ts'
import type { RecordPlace } from './record.ts'

/** Words of a quotation found together in one turn, or in one document without turns. */
export interface PassagePart {
  readonly place: RecordPlace
  /** The quotation's words `[first, end)` that this part stands for. */
  readonly first: number
  readonly end: number
  /** Positions in the index, half-open. */
  readonly range: Span
  /** Where the words stand in the source document, a span for each stretch without an omission. */
  readonly spans: readonly Span[]
  readonly edits: readonly Edit[]
  /** Corrections of the publisher's in the passage, and which reading the quotation has. */
  readonly readings: readonly ChosenReading[]
}

/** Where a quotation was found: in one place, or in several parts in the order of the draft. */
export interface Passage {
  readonly parts: readonly [PassagePart, ...PassagePart[]]
  /** Bits that the find saves over chance; infinite when every word stands in place. */
  readonly bits: number
  /** Words of the quotation that stand for the same word of the source. */
  readonly equalWords: number
}

/** The differences of all parts, in the order of the draft. */
export function editsOf({ parts }: Passage): Edit[] {
  return parts.flatMap(({ edits }) => edits)
}

/** A span of a document as a part without differences. */
export function wholeSpan(place: RecordPlace, span: Span): PassagePart {
  return {
    place,
    first: 0,
    end: 0,
    range: { start: 0, end: 0 },
    spans: [span],
    edits: [],
    readings: [],
  }
}
