import { overlapsSpan } from '../../text/span.ts'
import type { Mode } from '../lexicon/frame.ts'
import type { TokenRange } from './tree.ts'

/** Speech or thought that a sentence reports in its writer's words. */
export interface Report {
  readonly mode: Mode
  readonly lemma: string
  /** The frame of the lexicon, or the name of a construction that no word of the lexicon makes. */
  readonly frame: string
  readonly cue: TokenRange
  readonly source?: TokenRange
  readonly hearer?: TokenRange
  readonly isDenied: boolean
  /** The attributed words, in one or more pieces. */
  readonly content: readonly TokenRange[]
}

/** Whether a range shares a token with any of the pieces. */
export function overlapsAny(pieces: readonly TokenRange[], range: TokenRange): boolean {
  return pieces.some((piece) => overlapsSpan(piece, range))
}
