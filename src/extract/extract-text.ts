import { UnreadableError } from '../document/unreadable-error.ts'
import type { SizeLimit } from '../format/decode-text.ts'
import { type Extracted, findSourceFormat } from '../format/registry.ts'
import { headOf } from '../format/source-head.ts'

/** What came of a source in a thread; errors lose their class on the way. */
export type ExtractAnswer =
  | { readonly ok: true; readonly extracted: readonly Extracted[] }
  | { readonly ok: false; readonly problem: UnreadableError['problem'] }

/**
 * Extract the documents of a source in one of the formats that need it.
 *
 * Libraries that read damaged files fail in ways of their own, so whatever a reader throws means that
 * the file cannot be read.
 */
export async function extractText(source: Uint8Array, limit?: SizeLimit): Promise<ExtractAnswer> {
  const format = findSourceFormat(headOf(source))
  if (format === undefined)
    throw new RangeError('The source is a text, of which nothing is extracted')
  try {
    const read = await format.load()
    return { ok: true, extracted: await read(source, limit) }
  } catch (error) {
    if (error instanceof UnreadableError) return { ok: false, problem: error.problem }
    const why = error instanceof Error ? error.message : String(error)
    const message = /call stack/i.test(why)
      ? `The file is nested too deep to be read as ${format.name}`
      : `The file cannot be read as ${format.name}: ${why}`
    return { ok: false, problem: { code: 'unreadable', message } }
  }
}
