import type { Span } from '../text/span.ts'
import { cutStageNotes } from '../text/stage-note.ts'
import type { Block } from './block.ts'
import type { Document } from './document.ts'

/** The spans of the words of a document without turns: its body without stage notes. */
export function bodySpans({ text, blocks, body }: Document): Span[] {
  return body.flatMap((index) => cutStageNotes(text, (blocks[index] as Block).span).spans)
}
