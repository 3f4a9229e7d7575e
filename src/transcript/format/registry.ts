import type { Page } from '../../document/block.ts'
import { looksLikeMarkdown, readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'

/** A way of writing documents down that verbale reads. */
export interface Format {
  readonly name: string
  /** Whether a text is in this format, judged by its content and not by a file's name. */
  matches(text: string): boolean
  read(text: string): Page
}

/** Every format, the most telling first; the last one takes whatever is left. */
export const FORMATS: readonly Format[] = [
  { name: 'markdown', matches: looksLikeMarkdown, read: readMarkdown },
  { name: 'text', matches: () => true, read: readPlainText },
]

/** Read a text into blocks, in the first format that matches. */
export function readPage(text: string): Page {
  const format = FORMATS.find((candidate) => candidate.matches(text)) as Format
  return format.read(text)
}
