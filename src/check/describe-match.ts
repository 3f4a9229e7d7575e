import { readingText } from '../document/reading-text.ts'
import { hullOf, type Span, spansWithin } from '../text/span.ts'
import type { Match } from './finding.ts'
import type { PassagePart } from './passage.ts'

/** What a report shows of one part of a passage: who, where, the words, and the words around them. */
export function describeMatch(part: PassagePart): Match {
  const { entry, turn: turnNumber } = part.place
  const { document } = entry
  const turn = turnNumber === undefined ? undefined : document.turns[turnNumber]
  const speaker = turn === undefined ? document.voice : turn.speaker
  const hull = hullOf(part.spans)
  return {
    entry,
    ...(turnNumber === undefined ? {} : { turn: turnNumber }),
    ...(turn?.label === undefined ? {} : { speakerLabel: turn.label.text }),
    ...(speaker === undefined ? {} : { speaker: speaker.name }),
    ...(turn === undefined ? {} : { role: turn.role }),
    inferred: speaker?.basis === 'inferred',
    interpreted: turn?.interpreted ?? false,
    spans: part.spans,
    text: readSpans(part),
    edits: part.edits,
    readings: part.readings,
    context: {
      before: clip(readSide(part, { start: 0, end: hull.start }), -CONTEXT_LENGTH),
      after: clip(readSide(part, { start: hull.end, end: document.text.length }), CONTEXT_LENGTH),
    },
  }
}

/** The words of a part's spans, with an ellipsis where words of the source lie between two. */
function readSpans(part: PassagePart): string {
  const { document } = part.place.entry
  const read = (span: Span): string =>
    readingText(
      document.text,
      spansWithin(part.place.spans, span),
      document.format,
      document.repairs,
    ).text.trim()
  let text = ''
  for (const [k, span] of part.spans.entries()) {
    const before = part.spans[k - 1]
    const hidden = before === undefined ? '' : read({ start: before.end, end: span.start })
    text += k === 0 ? '' : /[\p{L}\p{N}]/u.test(hidden) ? ' … ' : hidden === '' ? ' ' : `${hidden} `
    text += read(span)
  }
  return text
}

/** Code units of context that a report shows on each side; a sentence or two. */
const CONTEXT_LENGTH = 320

/** Code units of the original that are read for the context; markup and notes take some of them. */
const REACH = 480

function readSide(part: PassagePart, side: Span): string {
  const { document } = part.place.entry
  const isBefore = side.start === 0
  const reach = isBefore
    ? { start: side.end - REACH, end: side.end }
    : { start: side.start, end: side.start + REACH }
  const near = spansWithin(part.place.spans, reach)
  return readingText(document.text, near, document.format, document.repairs).text
}

/**
 * The first `length` code units of a text, or the last when negative, cut at a word. The white space
 * that parts it from the passage is kept as one space.
 */
function clip(text: string, length: number): string {
  if (length > 0) {
    const side = text.replace(/^\s+/, ' ').trimEnd()
    return side.length <= length ? side : `${side.slice(0, length).replace(/\s+\S*$/, '')} …`
  }
  const side = text.replace(/\s+$/, ' ').trimStart()
  return side.length <= -length ? side : `… ${side.slice(length).replace(/^\S*\s+/, '')}`
}
