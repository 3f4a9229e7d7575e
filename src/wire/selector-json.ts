import type { Span } from '../verbale.ts'
import { CodePoints } from './code-points.ts'

/**
 * Words by themselves and by what stands around them.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuoteSelectorJson {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/**
 * Where words begin and end, in code points of the text, half-open.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export interface TextPositionSelectorJson {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** Selects spans of a text in the words and in the unit of the Web Annotation model. */
export class TextSelector {
  readonly #text: string
  readonly #points: CodePoints

  constructor(text: string) {
    this.#text = text
    this.#points = new CodePoints(text)
  }

  /**
   * The two selectors of a span: the quotation outlives an edit before it, the position tells two equal
   * quotations apart.
   *
   * @throws {RangeError} If the span is not of the text, or cuts a character in two.
   */
  select({ start, end }: Span): readonly [TextQuoteSelectorJson, TextPositionSelectorJson] {
    const text = this.#text
    const prefix = text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start)
    const suffix = text.slice(end, wholeFrom(text, Math.min(text.length, end + CONTEXT)))
    return [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        ...(prefix === '' ? {} : { prefix }),
        ...(suffix === '' ? {} : { suffix }),
      },
      {
        type: 'TextPositionSelector',
        start: this.#points.before(start),
        end: this.#points.before(end),
      },
    ]
  }
}

/** Code units before and after a quotation: enough to tell equal ones apart, and quick to compare. */
const CONTEXT = 32

/** The offset, or the next when it lies inside a pair. */
function wholeFrom(text: string, offset: number): number {
  const isInPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1))
  return offset > 0 && isInPair ? offset + 1 : offset
}
