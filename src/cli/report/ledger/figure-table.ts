import type { ComparedFigure, Figure, ListedRow } from '../../../verbale.ts'
import { describeDays, fold, groupDigits } from '../../../wire/wording.ts'
import type { Style } from '../../style.ts'
import { doubts, type Lines, standingLines } from './row-lines.ts'
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
        { title: 'value', width: VALUE_WIDTH, isRight: true, cut: 'never' },
        { title: 'of', share: 3 },
        { title: 'as of', width: 15, from: 110 },
        { title: 'who says so', share: 2, from: 80, cut: 'start' },
        { title: 'document', share: 2, from: 150 },
        { title: 'row', width: ID_WIDTH },
      ],
      style,
    )
  }

  head(): string {
    return this.#table.head()
  }

  row(listed: ListedRow<ComparedFigure>): Lines {
    const { row, date, document, standing } = listed
    const { subject, number, asOf, speaker, modality, comparison } = row
    const of = fold(subject?.text ?? '')
    const how = [
      ...(modality === 'asserted' ? [] : [modality]),
      ...doubts(listed),
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
        describeDays(asOf?.from, asOf?.to) ?? asOf?.timex ?? '',
        speaker ?? '',
        document?.path ?? row.evidence[0].document,
        row.id,
      ]),
      ...standingLines(standing, this.#style),
    ]
  }
}

const ID_WIDTH = 15
/** Of what most figures take: `~ 650 million USD`. */
const VALUE_WIDTH = 18

/** A figure with its relation and its unit: `> 650 million USD`, `41 ship`, `hundreds`. */
function describeValue({ value, min, max, relation, unit, per, number }: Figure): string {
  const counted = unit === undefined ? '' : ` ${unit}`
  const by = per === undefined ? '' : `/${per}`
  if (min !== undefined && max !== undefined)
    return `${digits(min)} to ${digits(max)}${counted}${by}`
  if (value === undefined) return `“${fold(number.text)}”`
  const sign =
    relation === '=' || relation === 'range' || relation === 'vague' ? '' : `${relation} `
  return `${sign}${digits(value)}${counted}${by}`
}

/** Digits in groups, and at most two behind the point; round millions in words. */
function digits(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size)
  if (scale !== undefined) {
    const [size, name] = scale
    const count = value / size
    if (Math.round(count * 100) / 100 === count) return `${count} ${name}`
  }
  // Rounded like the others, what is small would be told to be nothing.
  if (value !== 0 && Math.abs(value) < LEAST_ROUNDED) return SMALL.format(value)
  const rounded = Math.round(value * 100) / 100
  const [whole = '', rest] = String(Math.abs(rounded)).split('.')
  if (!/^\d+$/.test(whole)) return String(rounded)
  const sign = rounded < 0 ? '-' : ''
  return sign + groupDigits(Number(whole)) + (rest === undefined ? '' : `.${rest}`)
}

const LEAST_ROUNDED = 0.1
const SMALL = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 })

/** Largest first. */
const SCALES: readonly (readonly [size: number, name: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]
