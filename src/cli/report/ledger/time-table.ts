import type { ListedRow, ToldTime } from '../../../verbale.ts'
import { describeDays, fold } from '../../../wire/wording.ts'
import type { Style } from '../../style.ts'
import { type Lines, standingLines } from './row-lines.ts'
import { Table } from './table.ts'

/** A table of time expressions: when it was said, the words, and what they mean. */
export class TimeTable {
  readonly #table: Table
  readonly #style: Style

  constructor(style: Style) {
    this.#style = style
    this.#table = new Table(
      [
        { title: 'said', width: 10 },
        { title: 'words' },
        { title: 'TIMEX3', width: 15, from: 96 },
        { title: 'days', width: 24 },
        { title: 'row', width: ID_WIDTH, from: 68 },
      ],
      style,
    )
  }

  head(): string {
    return this.#table.head()
  }

  row({ row, date, standing }: ListedRow<ToldTime>): Lines {
    const { value, from, to, isVague, evidence } = row
    const days = describeDays(from, to) ?? (isVague === true ? 'vague' : 'open')
    return [
      this.#table.row([date ?? 'undated', fold(evidence[0].text), value, days, row.id]),
      ...standingLines(standing, this.#style),
    ]
  }
}

const ID_WIDTH = 15
