import { areCopies } from '../../check/report-copies.ts'
import type { Document, DocumentId } from '../../document/document.ts'
import { type AreCopies, areSameWords } from './copy.ts'

/**
 * Tells copies by the words around the evidence, for who holds the documents: what an agency wrote and
 * several printed is one witness, and so is a transcript that was published twice.
 */
export function copiesAmong(documentOf: (id: DocumentId) => Document | undefined): AreCopies {
  return (a, b) => {
    const [x, y] = [documentOf(a.document), documentOf(b.document)]
    if (x === undefined || y === undefined) return areSameWords(a, b)
    return areSameWords(a, b) || areCopies({ document: x, at: a }, { document: y, at: b })
  }
}
