import {
  EDIT_COSTS,
  type RecordWords,
  type Stretch,
  WordAligner,
} from '../../src/align/align-words.ts'
import type { Edit } from '../../src/align/edit.ts'
import { writeEditScript } from '../../src/align/edit-script.ts'
import { type QuotationText, readQuotation } from '../../src/align/quotation-text.ts'
import type { Span } from '../../src/text/span.ts'
import { type Tokens, tokenize } from '../../src/text/token.ts'

/** A quotation aligned with a text, as far as that needs no record. */
export interface AlignedTexts {
  readonly quotation: QuotationText
  /** Word of the text that each word of the quotation stands for, or -1. */
  readonly places: readonly number[]
  /** Bits that copying saves: what every equal word is worth, less the cost of every edit. */
  readonly bits: number
  /** From the first word found to the last. */
  readonly passage: Span
  /** The words of the passage and the edits that lead to the quotation. */
  readonly source: Tokens
  readonly edits: readonly Edit[]
}

/** What every word is worth here, in bits: that of a word which is neither rare nor frequent. */
export const WORD_BITS = 10

/**
 * Align a quotation with the whole of a text, every word being worth the same; `undefined` when no
 * word of it is found.
 */
export function alignTexts(record: string, draft: string): AlignedTexts | undefined {
  const quotation = readQuotation(draft, [{ start: 0, end: draft.length }])
  const tokens = tokenize(record)
  const stretch: Stretch = {
    start: 0,
    end: tokens.count,
    document: 0,
    leastShift: -quotation.count,
    mostShift: tokens.count,
  }
  const bits = new Float64Array(quotation.count).fill(WORD_BITS)
  const costs = { ...EDIT_COSTS, elsewhere: 40 }
  const alignment = new WordAligner().align(
    { ...quotation, bits },
    inRow(tokens.ids),
    [stretch],
    costs,
  )
  const places = Array.from(alignment.positions)
  const found = places.filter((place) => place >= 0)
  const first = Math.min(...found)
  const last = Math.max(...found)
  // Places that run backward are a splice, which has no edit script of its own.
  if (found.length === 0 || found.some((place, k) => place <= (found[k - 1] ?? -1)))
    return undefined
  const passage = { start: tokens.starts[first] as number, end: tokens.ends[last] as number }
  const source = tokenize(record, [passage])
  const relative = places.map((place) => (place < 0 ? -1 : place - first))
  const edits = writeEditScript(source, quotation, 0, relative)
  return { quotation, places, bits: alignment.bits, passage, source, edits }
}

/** Words of a record that stand in a row from position 0 on. */
export function inRow(ids: Uint32Array): RecordWords {
  return {
    copyIds: (start, end, into, from) => into.set(ids.subarray(start, end), from),
  }
}
