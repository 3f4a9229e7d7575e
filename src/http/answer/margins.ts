import { Ledger, readMargins, rowsOfDocument } from '../../verbale.ts'
import { marginsToJson } from '../../wire/margins-json.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'
import { noDocument } from './documents.ts'

/** Who quotes a document, and what the ledgers have of it. */
export async function answerMargins(
  { record, stop }: AnswerContext,
  { id }: { readonly id: string },
): Promise<Answer> {
  const margins = await readMargins(record, id, { signal: stop })
  if (margins === undefined) throw noDocument(id)
  stop.throwIfAborted()
  const rows = await rowsOfDocument(new Ledger(record), margins.id)
  return json(marginsToJson(margins, rows), margins.id === id ? {} : { moved: margins.id })
}
