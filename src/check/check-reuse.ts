import type { Quotation } from '../article/quotation.ts'
import type { Block } from '../document/block.ts'
import type { Document } from '../document/document.ts'
import type { Span } from '../text/span.ts'
import { scanTokens, TokenBuffer, type Tokens, tokenSpan } from '../text/token.ts'
import { foldSpaces } from '../text/white-space.ts'
import { describeMatch } from './describe-match.ts'
import { findReuse, type Reuse } from './find-reuse.ts'
import { type Finding, NO_FACTS } from './finding.ts'
import { wholeSpan } from './passage.ts'
import type { SearchableRecord } from './record.ts'

/** Runs of a draft's own words, outside its quotations, that stand in the record. */
export function checkReuse(
  document: Document,
  quotations: readonly Quotation[],
  record: SearchableRecord,
): Finding[] {
  const taken = quotations.flatMap(({ marked }) => marked).sort((a, b) => a.start - b.start)
  const { tokens, isBarrier } = ownWords(document, taken)
  return findReuse(tokens, isBarrier, record).map((run) =>
    describeReuse(document.text, tokens, run, record),
  )
}

function describeReuse(
  text: string,
  tokens: Tokens,
  { first, end, position }: Reuse,
  record: SearchableRecord,
): Finding {
  const span = tokenSpan(tokens, first, end)
  const count = end - first
  const source = tokenSpan(record.index.tokensAt(position, position + count), 0, count)
  return {
    quotation: {
      kind: 'unmarked',
      text: foldSpaces(text.slice(span.start, span.end)),
      spans: [span],
      marked: [],
    },
    verdict: 'verbatim',
    benign: false,
    possible: false,
    facts: { ...NO_FACTS, wording: 'verbatim', attribution: 'unnamed' },
    match: describeMatch(wholeSpan(record.placeAt(position), source)),
    parts: [],
    alternatives: [],
    notes: [`${count} words of the record, neither marked nor attributed`],
  }
}

/** The words of a draft's body outside its quotations, with barriers where a quotation stood. */
function ownWords(
  document: Document,
  quotations: readonly Span[],
): { tokens: Tokens; isBarrier: Uint8Array } {
  const buffer = new TokenBuffer()
  const barriers: number[] = []
  let k = 0
  for (const index of document.body) {
    const { start, end } = (document.blocks[index] as Block).span
    let from = start
    barriers.push(buffer.count)
    while (k < quotations.length && (quotations[k] as Span).start < end) {
      const quotation = quotations[k] as Span
      if (quotation.start > from) scanTokens(document.text, from, quotation.start, buffer)
      from = Math.max(from, quotation.end)
      barriers.push(buffer.count)
      k++
    }
    if (from < end) scanTokens(document.text, from, end, buffer)
  }
  const isBarrier = new Uint8Array(buffer.count + 1)
  for (const barrier of barriers) isBarrier[barrier] = 1
  return { tokens: buffer.toTokens(document.text), isBarrier }
}
