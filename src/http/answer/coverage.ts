import { type CoverageUnit, readCoverage } from '../../verbale.ts'
import { coverageToJson } from '../../wire/coverage-json.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'

/** Documents and words by period and publisher, and the times without any. */
export function answerCoverage(
  { record }: AnswerContext,
  { unit }: { readonly unit: CoverageUnit },
): Answer {
  return json(coverageToJson(readCoverage(record, unit)))
}
