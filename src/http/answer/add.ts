import {
  addDocuments,
  peopleOfRecord,
  RecordWriter,
  SHIPPED_PEOPLE,
  type ToAdd,
  UnreadableError,
} from '../../verbale.ts'
import { addedToJson } from '../../wire/added-json.ts'
import type { GivenText } from '../given-text.ts'
import type { Answer, AnswerContext } from './answer.ts'
import { readGiven } from './read-given.ts'

/** Texts to add, in order. */
export interface AddQuery {
  readonly texts: readonly GivenText[]
}

/** Where a text came from, or why it could not be read. */
type From = { readonly name?: string; readonly error?: UnreadableError }

/** Add documents to the record; a line is sent for each when it is durable. */
export async function answerAdd(
  { record, stop, send }: AnswerContext,
  { texts }: AddQuery,
): Promise<Answer> {
  const { path } = record
  const own = peopleOfRecord(path)
  const people = [...(own === undefined ? [] : [own]), SHIPPED_PEOPLE]
  const writer = new RecordWriter(path, () => new Date().toISOString())
  try {
    for await (const { from, added } of addDocuments(writer, itemsOf(texts), { people })) {
      const refused = from.error && ({ status: 'refused', problem: from.error.problem } as const)
      const result = added ?? refused
      if (result === undefined) continue
      const line = addedToJson(result, from.name === undefined ? {} : { path: from.name })
      send({ kind: 'part', body: `${JSON.stringify(line)}\n` })
      stop.throwIfAborted()
    }
  } finally {
    await writer.close()
  }
  return { body: '', type: 'application/x-ndjson' }
}

async function* itemsOf(texts: readonly GivenText[]): AsyncGenerator<ToAdd<From>> {
  for (const given of texts) {
    const from = given.name === undefined ? {} : { name: given.name }
    try {
      for (const input of await readGiven(given)) yield { input, from }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      yield { from: { ...from, error } }
    }
  }
}
