import type { FigureJson } from '../../../../../src/wire/ledger/figure-json.ts'
import type { FigureRelation } from '../../../../../src/wire/names.ts'
import { groupDigits } from '../../../component/wording.ts'
import { hrefWith } from '../../../shell/router.ts'
import { type LedgerSheet, wordsOf } from '../row-sheet.ts'
import { StatusBadge } from '../status-badge.tsx'

/** Figures: how many and how much, as stated, and how they stand to others of the same thing. */
export const FIGURES: LedgerSheet<FigureJson> = {
  ledger: 'figures',
  noun: 'figure',
  columns: [
    { name: 'date', label: 'Stated', text: ({ date }) => date ?? '', isShort: true },
    { name: 'number', label: 'As stated', text: ({ number }) => number.text, opens: true },
    { name: 'value', label: 'Value', text: figureValue, isNumber: true },
    { name: 'unit', label: 'Unit', text: unitOf },
    { name: 'subject', label: 'Of what', text: ({ subject }) => subject ?? '' },
    { name: 'asOf', label: 'As of', text: ({ asOf }) => asOf ?? '', isShort: true },
    { name: 'speaker', label: 'By', text: ({ speaker }) => speaker ?? '' },
    {
      name: 'comparison',
      label: 'Beside others',
      text: ({ comparison }) => (comparison === undefined ? '' : wordsOf(comparison)),
      cell: ({ comparison }) =>
        comparison === undefined ? '' : <StatusBadge status={comparison} />,
    },
  ],
  facts: ({ relation, dimension, modality, level, incomparable, group }) => [
    ['Relation', RELATIONS[relation as FigureRelation] ?? relation],
    ['Dimension', dimension],
    ['Put as', wordsOf(modality)],
    ...(level === undefined ? [] : [['Said', wordsOf(level)] as const]),
    ...(incomparable === undefined
      ? []
      : [['Not comparable', incomparable.map(wordsOf).join(', ')] as const]),
    ...(group === undefined
      ? []
      : [
          [
            'Others of the same',
            <a key="group" href={hrefWith({ differs: true, row: undefined })}>
              figures that differ, side by side
            </a>,
          ] as const,
        ]),
  ],
  filters: [{ name: 'differs', label: 'Only where statements differ', type: 'check' }],
}

const RELATIONS: Readonly<Record<FigureRelation, string>> = {
  '=': 'exactly',
  '~': 'about',
  '<': 'less than, or at most',
  '>': 'more than, or at least',
  range: 'between two',
  vague: 'vague',
}

const SIGNS: Readonly<Record<string, string>> = { '~': '~', '<': '≤', '>': '≥' }

/** The number in base units, with its relation. */
export function figureValue({ value, min, max, relation }: FigureJson): string {
  const sign = SIGNS[relation] ?? ''
  if (value !== undefined) return sign + digitsOf(value)
  if (min !== undefined && max !== undefined) return `${digitsOf(min)}–${digitsOf(max)}`
  if (min !== undefined) return `≥ ${digitsOf(min)}`
  return max === undefined ? '' : `≤ ${digitsOf(max)}`
}

function digitsOf(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const sign = value < 0 ? '-' : ''
  return sign + groupDigits(Number(whole)) + (fraction === undefined ? '' : `.${fraction}`)
}

function unitOf({ unit, per }: FigureJson): string {
  return [unit ?? '', per === undefined ? '' : `a ${per}`].join(' ').trim()
}
