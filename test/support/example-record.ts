import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentId } from '../../src/document/document.ts'
import { type SpokenText, spokenText } from '../../src/ledger/spoken-text.ts'
import { readDocument } from '../../src/read-document.ts'
import { filesBelow, ROOT } from './project-files.ts'

/** The bundled record, as the ledgers read it. */
export function exampleRecord(): SpokenText[] {
  return filesBelow('examples/record').map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    const { document, quotations } = readDocument({ text, id: path as DocumentId })
    return spokenText(document, quotations)
  })
}
