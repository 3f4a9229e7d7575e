import {
  formatAddress,
  type LocatedAddress,
  readWords,
  type Span,
  sectionSpans,
  sectionsWithin,
} from '../../verbale.ts'
import { visibleLine, visibleWords } from '../text/visible-words.ts'
import type { TurnResult } from './passage.ts'

/** Who says which words of a span, turn by turn; none when one speaker, or a text without turns, has all. */
export function turnsOf({ address, kept }: LocatedAddress): TurnResult[] {
  const { document } = kept
  const span = address.part?.span
  if (span === undefined || document.turns.length === 0) return []
  const { start, end } = sectionsWithin(document, span)
  if (end - start < 2) return []
  return document.turns.slice(start, end).map(({ speaker, label, role }, k) => {
    const words = within(sectionSpans(document, start + k), span)
    const part = { span: { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 } }
    return {
      turn: start + k,
      address: formatAddress({ ...address, part }),
      ...(speaker === undefined ? {} : { speaker: visibleLine(speaker.name) }),
      ...(label === undefined ? {} : { speakerLabel: visibleLine(label.text) }),
      role,
      words: visibleWords(readWords(document, words)),
    }
  })
}

function within(spans: readonly Span[], { start, end }: Span): Span[] {
  return spans.flatMap((span) => {
    const clipped = { start: Math.max(span.start, start), end: Math.min(span.end, end) }
    return clipped.start < clipped.end ? [clipped] : []
  })
}
