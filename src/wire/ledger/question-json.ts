import type { ListedRow, Question } from '../../verbale.ts'
import { known } from './known.ts'
import {
  type RowJson,
  type RowPlaceJson,
  rowHead,
  rowPlace,
  type SpanJson,
  spanToJson,
} from './row-json.ts'

/** A line of `verbale ledger questions --json`. */
export interface QuestionJson extends RowJson, RowPlaceJson {
  readonly asker?: {
    readonly name?: string
    readonly outlet?: string
    readonly basis: string
    readonly span?: SpanJson
  }
  readonly turns: readonly number[]
  readonly parts: readonly {
    readonly span: SpanJson
    readonly status: string
    readonly late?: true
    readonly clarity?: string
    readonly evasion?: string
    readonly answers: readonly (SpanJson & { readonly turn?: number })[]
  }[]
  readonly premises: readonly { readonly span: SpanJson; readonly reply?: SpanJson }[]
  readonly asked: readonly string[]
  readonly date?: string
}

/** A question in the shape `verbale.ledger.questions/1`. */
export function questionToJson(listed: ListedRow<Question>): QuestionJson {
  const { row } = listed
  const { asker } = row
  return known({
    ...rowHead('questions', row),
    asker:
      asker &&
      known({
        name: asker.name,
        outlet: asker.outlet,
        basis: asker.basis,
        span: asker.span && spanToJson(asker.span),
      }),
    turns: row.turns,
    parts: row.parts.map(({ span, status, late, clarity, evasion, answers }) =>
      known({
        span: spanToJson(span),
        status,
        late,
        clarity,
        evasion,
        answers: answers.map((answer) => known({ ...spanToJson(answer), turn: answer.turn })),
      }),
    ),
    premises: row.premises.map(({ span, reply }) =>
      known({ span: spanToJson(span), reply: reply && spanToJson(reply) }),
    ),
    asked: row.asked ?? [],
    date: row.date,
    ...rowPlace(listed),
  })
}
