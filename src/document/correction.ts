import type { Span } from '../text/span.ts'
import type { Correction } from './block.ts'

/**
 * The tags that strike words out and those around what is put for them: they are no words, though there
 * are letters in them.
 */
export function tagsOfCorrections(text: string, corrections: readonly Correction[]): Span[] {
  return corrections.flatMap(({ struck, corrected }) => [
    ...tagsAround(text, struck),
    ...(corrected === undefined ? [] : tagsAround(text, corrected)),
  ])
}

function tagsAround(text: string, { start, end }: Span): Span[] {
  const before = /<(?:s|del|ins|strike)>\s*$/i.exec(text.slice(Math.max(0, start - REACH), start))
  const after = /^\s*<\/(?:s|del|ins|strike)>/i.exec(text.slice(end, end + REACH))
  return [
    ...(before === null ? [] : [{ start: start - before[0].length, end: start }]),
    ...(after === null ? [] : [{ start: end, end: end + after[0].length }]),
  ]
}

/** Code units of the longest tag, with some white space. */
const REACH = 12
