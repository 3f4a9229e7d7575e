import { Ledger } from '../../verbale.ts'
import { ledgerRowToJson } from '../../wire/ledger/ledger-json.ts'
import { HttpProblem } from '../problem.ts'
import type { Answer, AnswerContext } from './answer.ts'
import { filterOf, type LedgerOf, type LedgerQuery } from './ledgers.ts'
import { requireDays } from './search.ts'

/** Forms of the rows of ledgers beside JSON. */
export const LEDGER_FORMATS = ['csv', 'jsonl', 'plover', 'dna'] as const

/** A ledger as a file. */
export interface LedgerFileQuery extends LedgerQuery {
  readonly format: (typeof LEDGER_FORMATS)[number]
}

/** All rows that a filter accepts, as a file of the form that is asked for. */
export async function answerLedgerFile(
  { record, send }: AnswerContext,
  query: LedgerFileQuery,
): Promise<Answer> {
  requireDays(query)
  const { ledger: name, format } = query
  const ledger = new Ledger(record)
  const filter = filterOf(query)
  if (format === 'jsonl') {
    for await (const listed of ledger.list(name, filter)) {
      send({ kind: 'part', body: `${JSON.stringify(ledgerRowToJson(name, listed))}\n` })
    }
    return { body: '', type: 'application/jsonl' }
  }
  if (format === 'csv') {
    const { renderLedgerCsv } = await import('../../export/ledger/ledger-csv.ts')
    return { body: await renderLedgerCsv(name, ledger.list(name, filter)), type: 'text/csv' }
  }
  if (format === 'dna') {
    if (name !== 'positions') throw noForm(name, format, 'positions')
    const { renderDna } = await import('../../export/ledger/dna-table.ts')
    return { body: await renderDna(ledger.list(name, filter)), type: 'text/csv' }
  }
  const plover = await import('../../export/ledger/plover-table.ts')
  if (name === 'events') {
    const { text } = await plover.renderPloverEvents(ledger.list(name, filter))
    return { body: text, type: 'text/tab-separated-values' }
  }
  if (name !== 'commitments') throw noForm(name, format, 'commitments and events')
  const { text } = await plover.renderPloverCommitments(ledger.list(name, filter))
  return { body: text, type: 'text/tab-separated-values' }
}

function noForm(name: LedgerOf, format: string, which: string): HttpProblem {
  const message = `The ledger of ${name} has no form ${format}; ${which} have`
  return new HttpProblem('badRequest', message, {
    errors: [{ in: 'query', name: 'format', message }],
  })
}
