import { type CheckReport, Reviews, type TextInput } from '../../verbale.ts'
import { checkToJson } from '../../wire/check-json.ts'
import type { GivenText } from '../given-text.ts'
import { HttpProblem } from '../problem.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'
import { readGiven } from './read-given.ts'

/** A draft, and how it is checked. */
export interface CheckQuery {
  readonly draft: GivenText
  readonly indirect: boolean
  /** Whether it is told how far the check is. */
  readonly progress: boolean
}

/** Every quotation of a draft against the record. */
export async function answerCheck(context: AnswerContext, query: CheckQuery): Promise<Answer> {
  const report = await checkDraft(context, query)
  const reviews = new Reviews(context.record).of(report)
  const { draft, ...rest } = checkToJson(report, reviews)
  // Whoever sent a file has no text that the spans could point into.
  return json({ ...rest, draft: { ...draft, text: report.draft.text } })
}

/**
 * Check a draft.
 *
 * @throws {HttpProblem} `unreadable` when it holds no text, or several.
 * @throws {UnreadableError} If nothing in it can be read.
 */
export async function checkDraft(
  { record, stop, send }: AnswerContext,
  { draft, indirect, progress }: CheckQuery,
): Promise<CheckReport> {
  const [input, ...others] = await readGiven(draft)
  if (input === undefined || others.length > 0) {
    throw new HttpProblem(
      'unreadable',
      `One draft is checked at a time, and this holds ${others.length + 1}; send each by itself`,
    )
  }
  return record.check(input satisfies TextInput, {
    indirect,
    signal: stop,
    ...(progress
      ? { onProgress: (done: number, of: number) => send({ kind: 'progress', done, of }) }
      : {}),
  })
}
