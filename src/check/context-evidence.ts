import type { QuotingText } from '../article/find-quotations.ts'
import type { Quotation } from '../article/quotation.ts'
import { readingText } from '../document/reading-text.ts'
import { hullOf, type Span, spansWithin } from '../text/span.ts'
import type { ContextDifference, ReadingPassage } from './context-difference.ts'
import type { DraftText } from './draft-text.ts'
import type { ContextEvidence } from './finding.ts'
import { findLostAntecedent } from './lost-antecedent.ts'
import { findLostCondition } from './lost-condition.ts'
import { findCutNegation, findLostNegation } from './lost-negation.ts'
import { findMovedOccasion } from './moved-occasion.ts'
import { findOtherAddressee } from './other-addressee.ts'
import type { PassagePart } from './passage.ts'

/**
 * What shows that a draft makes something else of words that hold, with the sentences of both sides
 * as they stand in the original texts; `undefined` when nothing does. Of words that are not telling,
 * a word or two, only a negation that they were cut off from can show it.
 */
export function findContextEvidence(
  { text, reading }: DraftText,
  quotation: Quotation,
  parts: readonly [PassagePart, ...PassagePart[]],
  isTelling: boolean,
): ContextEvidence | undefined {
  if (!hasWritersWords(text, quotation)) return undefined
  const { place } = parts[0]
  const { document } = place.entry
  const pieces = parts
    .filter((part) => part.place.turn === place.turn)
    .flatMap(({ spans }) => spans)
  const passage = hullOf(pieces)
  const near = spansWithin(place.spans, {
    start: passage.start - REACH,
    end: passage.end + REACH,
  })
  const source = readingText(document.text, near, document.format, document.repairs)
  const said = {
    text: source.text,
    span: source.map.spanToDerived(passage),
    pieces: pieces.map((piece) => source.map.spanToDerived(piece)),
  }
  const quoted = reading.map.spanToDerived(hullOf(quotation.marked))
  const quote = (side: typeof source | typeof reading, span: Span) => ({
    span: side.map.spanToOriginal(span),
    text: side.text.slice(span.start, span.end),
  })
  const language = document.turns[place.turn ?? -1]?.language ?? document.language ?? 'en'
  const difference = findContextDifference(said, reading, quoted, language, isTelling)
  if (difference !== undefined) {
    const { kind, words, draft } = difference
    return {
      kind,
      words,
      source: quote(source, difference.source),
      ...(draft === undefined ? {} : { draft: quote(reading, draft) }),
    }
  }
  if (!isTelling) return undefined
  const addressee = findOtherAddressee(said, quotation)
  if (addressee !== undefined) {
    const span = clauseOf(text, quotation)
    return {
      kind: 'addressee',
      words: addressee.words,
      source: quote(source, addressee.source),
      draft: { span, text: text.slice(span.start, span.end) },
    }
  }
  return findMovedOccasion(text, quotation, parts[0])
}

/** What the record says around a passage that the draft does not carry over, or `undefined`. */
function findContextDifference(
  source: ReadingPassage,
  draft: QuotingText,
  quotation: Span,
  language: string,
  isTelling: boolean,
): ContextDifference | undefined {
  const cut = findCutNegation(source, draft, quotation, language)
  // What conditions and antecedents look like is known of English.
  if (cut !== undefined || language !== 'en' || !isTelling) return cut
  return (
    findLostCondition(source, draft, quotation) ??
    findLostNegation(source, draft, quotation) ??
    findLostAntecedent(source, draft, quotation)
  )
}

/** The words of a draft that tell who said something to whom. */
function clauseOf(text: string, { cue, source, occasion, marked }: Quotation): Span {
  const told = [cue, source?.span].filter((span) => span !== undefined)
  const clause = hullOf(told.length === 0 ? marked : told)
  const hearer = occasion?.hearer ?? ''
  const at = text.indexOf(hearer, cue?.end ?? clause.end)
  return {
    start: clause.start,
    end: at === -1 ? clause.end : Math.max(clause.end, at + hearer.length),
  }
}

/** Code units of the original around a passage in which its context is looked for. */
const REACH = 4000

/** Whether the writer says anything around a quotation that could make something else of it. */
function hasWritersWords(text: string, { marked, cue }: Quotation): boolean {
  const quoted = marked.reduce((sum, { start, end }) => sum + end - start, 0)
  return cue !== undefined || text.length - quoted > LEAST_WRITERS_WORDS
}

/** Code units of the writer's own that a draft needs before it can give words another context. */
const LEAST_WRITERS_WORDS = 60
