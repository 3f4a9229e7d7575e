import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleDocuments, exportDocuments } from '../../test/support/exported.ts'
import { documentToJson } from '../wire/document-json.ts'
import { exportJsonLines } from './json-lines.ts'

test('each document is a line, in the shape that parsing prints', async () => {
  const documents = exampleDocuments()
  const lines = (await exportDocuments(exportJsonLines, documents)).trimEnd().split('\n')
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)),
    documents.map((parsed) => JSON.parse(JSON.stringify(documentToJson(parsed)))),
  )
})
