import type { Exporter } from '../source.ts'
import { ExportError } from '../source.ts'
import { corpusHead, writeTeiDocument } from './tei-document.ts'

/**
 * Documents as TEI with the elements that Parla-CLARIN recommends for what was spoken: one `TEI`, or a
 * `teiCorpus` of several. Quotations stand off the text, in `spanGrp`s.
 *
 * @see https://clarin-eric.github.io/parla-clarin/
 */
export const exportTei: Exporter = async function* exportTei(source, options) {
  const documents = source.documents()[Symbol.asyncIterator]()
  const first = await documents.next()
  if (first.done === true) {
    throw new ExportError('noDocument', 'No document is selected, and TEI is nothing without one')
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  const second = await documents.next()
  if (second.done === true) {
    yield `${writeTeiDocument(first.value, options, { isAlone: true, prefix: '' })}\n`
    return
  }
  yield `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n${corpusHead(options)}\n`
  let number = 0
  for await (const document of chain([first.value, second.value], documents)) {
    // An id stands once in a file.
    const prefix = `d${++number}.`
    yield `${writeTeiDocument(document, options, { isAlone: false, prefix })}\n`
  }
  yield '</teiCorpus>\n'
}

async function* chain<T>(begun: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield* begun
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}
