import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ParsedDocument, parseDocument } from '../../verbale.ts'
import { documentSource } from '../document-source.ts'
import { exportBibtex, exportCslJson } from './citation.ts'

const SPEECH = `# On Tides

Averholt, March 8, 2024

FOREIGN MINISTER ODA: We sail when the tide turns, and we sail with every ship.

QUESTION: When is that?

FOREIGN MINISTER ODA: On Friday.
`

function sourceOf(...texts: readonly string[]): ReturnType<typeof documentSource> {
  async function* read(): AsyncGenerator<ParsedDocument> {
    for (const text of texts) yield parseDocument({ text })
  }
  return documentSource(read)
}

async function written(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

test('CSL-JSON is one list with an item for each document', async () => {
  const items = JSON.parse(await written(exportCslJson(sourceOf(SPEECH, SPEECH), {})))
  assert.equal(items.length, 2)
  for (const item of items) {
    assert.equal(item.title, 'On Tides')
    assert.deepEqual(item.issued, { 'date-parts': [[2024, 3, 8]] })
  }
})

test('of nothing, CSL-JSON is an empty list and BibTeX an empty file', async () => {
  assert.deepEqual(JSON.parse(await written(exportCslJson(sourceOf(), {}))), [])
  assert.equal(await written(exportBibtex(sourceOf(), {})), '')
})

test('no two entries of a file have the same key', async () => {
  const source = sourceOf(SPEECH, SPEECH, SPEECH)
  const bibtex = await written(exportBibtex(source, {}))
  const keys = [...bibtex.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key)
  assert.equal(new Set(keys).size, 3)
  const items = JSON.parse(await written(exportCslJson(source, {})))
  assert.deepEqual(
    items.map((item: Readonly<Record<string, string>>) => item['citation-key']),
    keys,
  )
})
