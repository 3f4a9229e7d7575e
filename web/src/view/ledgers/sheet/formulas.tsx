import type { FormulaJson } from '../../../../../src/wire/ledger/formula-json.ts'
import { FormulaBody } from '../../../formula/formula-body.tsx'
import { listCell } from '../../../rows/list-cell.ts'
import type { LedgerSheet } from '../row-sheet.ts'

/** Formulas: wording that recurs, the most telling first. */
export const FORMULAS: LedgerSheet<FormulaJson> = {
  ledger: 'formulas',
  noun: 'formula',
  columns: [
    { name: 'canonical', label: 'Wording', text: ({ canonical }) => canonical, opens: true },
    { name: 'count', label: 'Times', text: ({ count }) => String(count), isNumber: true },
    {
      name: 'documents',
      label: 'Documents',
      text: ({ documents }) => String(documents),
      isNumber: true,
    },
    {
      name: 'variants',
      label: 'Variants',
      text: ({ variants }) => String(variants.length),
      isNumber: true,
    },
    {
      name: 'first',
      label: 'First by',
      text: ({ first }) => [first.speaker ?? 'unknown', first.date].filter(Boolean).join(', '),
    },
    {
      name: 'speakers',
      label: 'Used by',
      text: ({ speakers }) => listCell(speakers.map(({ name }) => name)),
    },
  ],
  facts: () => [],
  leadsWithMore: true,
  more: (row) => <FormulaBody row={row} />,
  filters: [],
}
