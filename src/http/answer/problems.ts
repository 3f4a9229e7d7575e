import { type ListedProblemCode, listProblems } from '../../verbale.ts'
import { problemsToJson } from '../../wire/problems-json.ts'
import { badCursor, DEFAULT_PAGE, type ListQuery, readCursor, writeCursor } from '../cursor.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'

/** Which problems are listed. */
export interface ProblemsQuery extends ListQuery {
  readonly code?: ListedProblemCode | undefined
}

/** Documents in which something is wrong or doubtful, those that were added last first. */
export function answerProblems({ record }: AnswerContext, query: ProblemsQuery): Answer {
  const place = readCursor(query)
  if (place !== undefined && !/^\d{1,15}$/.test(place)) throw badCursor()
  const { code, limit = DEFAULT_PAGE } = query
  const { documents, next } = listProblems(record, {
    limit,
    ...(code === undefined ? {} : { code }),
    ...(place === undefined ? {} : { after: Number(place) }),
  })
  return json({
    items: documents.map(problemsToJson),
    next: next === undefined ? undefined : writeCursor(query, String(next)),
  })
}
