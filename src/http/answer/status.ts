import { basename, resolve } from 'node:path'
import { readStatus } from '../../verbale.ts'
import { statusToJson } from '../../wire/status-json.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'

/** What the record holds. */
export function answerStatus(
  { record }: AnswerContext,
  _: Readonly<Record<string, never>>,
): Answer {
  const status = statusToJson(readStatus(record))
  // Where the folder lies is nobody's business who is not on this machine.
  return json({ ...status, record: basename(resolve(status.record)) })
}
