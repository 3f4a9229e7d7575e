import { decodeText, type Phrase, parsePhrase } from '../verbale.ts'
import type { InputPlace } from './input.ts'
import { readFile } from './read-file.ts'

/** A phrase to find, or why a line of a list is none. */
export type ListedPhrase =
  | { readonly ok: true; readonly phrase: Phrase }
  | {
      readonly ok: false
      /** Without a line when it is the file that cannot be read. */
      readonly place: InputPlace
      readonly code: string
      readonly message: string
    }

/**
 * The phrases of a file, one a line, or of standard input when `path` is `-`. Blank lines are passed
 * over, and nothing else: what is typed is what is looked for.
 */
export async function* readPhrases(path: string, mostWords?: number): AsyncGenerator<ListedPhrase> {
  for await (const input of readFile(path)) {
    if (!input.ok) {
      yield input
      continue
    }
    const { place } = input
    const { text: raw } = input.input
    const decoded = typeof raw === 'string' ? { ok: true as const, text: raw } : decodeText(raw)
    if (!decoded.ok) {
      yield { ok: false, place, ...decoded.problem }
      continue
    }
    for (const [k, line] of decoded.text.split(/\r\n|\r|\n/).entries()) {
      if (line.trim() === '') continue
      const parsed = parsePhrase(line, mostWords)
      if (parsed.ok) yield parsed
      else yield { ok: false, place: { line: k + 1, ...place }, ...parsed.problem }
    }
  }
}
