import { formatAddress } from '../verbale.ts'
import { documentToJson } from '../wire/document-json.ts'
import type { ExportSource } from './source.ts'

/** Documents as JSON Lines: `verbale.document/1`, with revision and address when a record keeps them. */
export async function* exportJsonLines(source: ExportSource): AsyncGenerator<string> {
  for await (const exported of source.documents()) {
    const { document, revision } = exported
    const kept =
      revision === undefined
        ? {}
        : { revision, address: formatAddress({ id: document.id, revision }) }
    yield `${JSON.stringify({ ...documentToJson(exported), ...kept })}\n`
  }
}
