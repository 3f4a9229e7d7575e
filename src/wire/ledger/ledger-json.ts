import type { LedgerRows, ListedRow } from '../../verbale.ts'
import { commitmentToJson } from './commitment-json.ts'
import { eventToJson } from './event-json.ts'
import { figureToJson } from './figure-json.ts'
import { formulaToJson } from './formula-json.ts'
import { positionToJson } from './position-json.ts'
import { questionToJson } from './question-json.ts'
import type { RowJson, RowPlaceJson } from './row-json.ts'
import { timeToJson } from './time-json.ts'

/** A row of a ledger in the shape of its ledger. */
export function ledgerRowToJson<Name extends keyof LedgerRows>(
  ledger: Name,
  listed: ListedRow<LedgerRows[Name]>,
): RowJson & RowPlaceJson {
  return WAYS[ledger](listed)
}

const WAYS: {
  readonly [Name in keyof LedgerRows]: (
    listed: ListedRow<LedgerRows[Name]>,
  ) => RowJson & RowPlaceJson
} = {
  commitments: commitmentToJson,
  questions: questionToJson,
  events: eventToJson,
  figures: figureToJson,
  positions: positionToJson,
  formulas: formulaToJson,
  times: timeToJson,
}
