import { Extractor, type TextInput } from '../../verbale.ts'
import { type GivenText, MOST_TEXT_BYTES } from '../given-text.ts'

/**
 * The texts in what was given: one, or those of a page that holds several.
 *
 * Formats that are no text are read in a thread that is ended when they take more than the limits allow.
 *
 * @throws {UnreadableError} If nothing in it can be read, or a limit was reached.
 */
export async function readGiven({ text, name, ...about }: GivenText): Promise<TextInput[]> {
  const input = {
    ...about,
    text,
    mostBytes: MOST_TEXT_BYTES,
    ...(name === undefined ? {} : { path: name }),
  }
  const extractor = new Extractor({ mostBytes: MOST_TEXT_BYTES })
  try {
    const extracted = await extractor.extract(text)
    if (extracted === undefined) return [input]
    // An id, a title and an address are of one document, and not of all that lie in one file.
    const { id: _, title: __, url: ___, ...ofAll } = input
    return extracted.map(({ page, name: part }) =>
      // What is one of several is known by its own text, and not by the bytes of them all.
      part === undefined
        ? { ...input, page }
        : { ...ofAll, text: page.text, page, path: `${name ?? 'text'}/${part}` },
    )
  } finally {
    await extractor.close()
  }
}
