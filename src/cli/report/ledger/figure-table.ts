import type { ComparedFigure, Figure, ListedRow } from '../../../verbale.ts'
import type { Style } from '../../style.ts'
import { fold, groupDigits } from '../wording.ts'
import { type Lines, standingLines } from './row-lines.ts'
import { Table } from './table.ts'

/** A table of figures: when, how much, of what, who says so. */
export class FigureTable {
  readonly #table: Table
  readonly #style: Style
  #group: string | undefined

  constructor(style: Style) {
    this.#style = style
    this.#table = new Table(
      [
        { title: 'date', width: 10 },
        { title: 'value', share: 3, isRight: true },
        { title: 'of', share: 4 },
        { title: 'who says so', share: 3, from: 72 },
        { title: 'row', width: ID_WIDTH },
      ],
      style,
    )
  }

  head(): string {
    return this.#table.head()
  }

  row(listed: ListedRow<ComparedFigure>): Lines {
    const { row, date, standing } = listed
    const { subject, number, speaker, modality, possible, comparison } = row
    const of = fold(subject?.text ?? '')
    const how = [
      ...(modality === 'asserted' ? [] : [modality]),
      ...(possible === true ? ['possible'] : []),
      ...(comparison === undefined || comparison === 'notComparable' ? [] : [comparison]),
    ]
    // Figures of one thing that are listed side by side are set apart from the next.
    const isNext =
      this.#group !== undefined && row.group !== this.#group && comparison === 'differs'
    this.#group = comparison === 'differs' ? row.group : undefined
    return [
      ...(isNext ? [''] : []),
      this.#table.row([
        date ?? 'undated',
        describeValue(row),
        (of === '' ? `“${fold(number.text)}”` : of) +
          (how.length === 0 ? '' : ` (${how.join(', ')})`),
        speaker ?? '',
        row.id,
      ]),
      ...standingLines(standing, this.#style),
    ]
  }
}

const ID_WIDTH = 15

/** A figure with its relation and its unit: `> 650,000,000 USD`, `41 ship`, `hundreds`. */
export function describeValue({ value, min, max, relation, unit, per, number }: Figure): string {
  const counted = unit === undefined ? '' : ` ${unit}`
  const by = per === undefined ? '' : `/${per}`
  if (min !== undefined && max !== undefined)
    return `${digits(min)} to ${digits(max)}${counted}${by}`
  if (value === undefined) return `“${fold(number.text)}”`
  const sign =
    relation === '=' || relation === 'range' || relation === 'vague' ? '' : `${relation} `
  return `${sign}${digits(value)}${counted}${by}`
}

/** Digits in groups, and at most two behind the point. */
function digits(value: number): string {
  const rounded = Math.round(value * 100) / 100
  const [whole = '', rest] = String(Math.abs(rounded)).split('.')
  if (!/^\d+$/.test(whole)) return String(rounded)
  const sign = rounded < 0 ? '-' : ''
  return sign + groupDigits(Number(whole)) + (rest === undefined ? '' : `.${rest}`)
}
