import assert from 'node:assert/strict'
import { join } from 'node:path'
import { addDocuments, RecordWriter, StoredRecord, type TextInput } from '../../src/verbale.ts'
import { type Ending, folderOf } from './run-cli.ts'

const NOW = '2031-08-01T09:00:00Z'

/** A record on the disk that holds some texts, and its path. */
export async function storedDesk(t: Ending, rows: readonly Partial<TextInput>[]): Promise<string> {
  const path = join(folderOf(t, {}), 'record')
  await addTexts(path, rows)
  return path
}

/** Add texts to the record at a path. */
export async function addTexts(path: string, rows: readonly Partial<TextInput>[]): Promise<void> {
  const writer = new RecordWriter(path, () => NOW)
  try {
    const items = rows.map((row) => ({ input: row as TextInput, from: row.id }))
    for await (const { from, added } of addDocuments(writer, items)) {
      assert.ok(added !== undefined && added.status !== 'refused', `${from} was not added`)
    }
    await writer.finish()
  } finally {
    await writer.close()
  }
}

/** Take a document out of the record at a path. */
export async function removeDocument(path: string, id: string): Promise<void> {
  const writer = new RecordWriter(path, () => NOW)
  writer.remove(writer.store.revisionsOf(id))
  await writer.close()
}

/** The record at a path, open until the test ends. */
export function openDesk(t: Ending, path: string): StoredRecord {
  const record = new StoredRecord(path)
  t.after(() => record.close())
  return record
}
