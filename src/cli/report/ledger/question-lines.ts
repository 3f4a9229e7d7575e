import type { ListedRow, PartStatus, Question } from '../../../verbale.ts'
import { type Shown, type Style, shown, wrapShown } from '../../style.ts'
import { fold } from '../wording.ts'
import {
  cutEnd,
  doubts,
  INDENT,
  type Lines,
  placeLine,
  rowLine,
  standingLines,
} from './row-lines.ts'
import { shareOf } from './tally.ts'

/** A question with its parts, and what became of each. */
export function questionLines(listed: ListedRow<Question>, style: Style): Lines {
  const { row, standing } = listed
  return [
    wrapShown(headOf(listed, style), style.width, '  ', INDENT),
    ...row.parts.flatMap((part, k) => partLines(part, k, style)),
    ...row.premises.map(({ span, reply }) => {
      const said = reply === undefined ? '' : ` → “${cutEnd(fold(reply.text), MOST_REPLY)}”`
      return rowLine(
        shown`${style.dim('taken for given:')} ${cutEnd(fold(span.text), MOST_REPLY)}${said}`,
        style,
      )
    }),
    ...standingLines(standing, style),
    placeLine(listed, style),
  ]
}

/** Who asks whom. */
function headOf(listed: ListedRow<Question>, style: Style): Shown {
  const { asker, asked = [] } = listed.row
  const outlet = asker?.outlet === undefined ? '' : ` (${asker.outlet})`
  const inferred = asker?.basis === 'inferred' ? ', name inferred' : ''
  const remarks = doubts(listed)
  const doubtful = remarks.length === 0 ? '' : ` · ${remarks.join(', ')}`
  const whom = asked.length === 0 ? '' : ` → ${asked.join(', ')}`
  return shown`${style.bold(asker?.name ?? 'asker unknown')}${outlet}${inferred}${whom}${doubtful}`
}

function partLines(
  { span, status, late, clarity, evasion, answers }: Question['parts'][number],
  k: number,
  style: Style,
): Lines {
  const about = [
    late === true ? 'late' : undefined,
    evasion,
    clarity === 'ambivalent' ? clarity : undefined,
  ]
  const remarks = about.filter((remark) => remark !== undefined)
  const remark = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`
  const [answer] = answers
  return [
    rowLine(shown`${statusMark(status, style)}${remark} ${fold(span.text)}`, style, `${k + 1}. `),
    ...(answer === undefined
      ? []
      : [rowLine(shown`→ ${style.dim(cutEnd(fold(answer.text), MOST_REPLY))}`, style, '   ')]),
  ]
}

/** Code units of a reply that are shown. */
const MOST_REPLY = 140

const STATUS_WORDS: Readonly<Record<PartStatus, string>> = {
  answered: 'answered',
  partial: 'answered in part',
  declined: 'declined',
  notAnswered: 'not answered',
  answerMissing: 'answer lost in the source',
}

function statusMark(status: PartStatus, style: Style): Shown {
  const word = `[${STATUS_WORDS[status]}]`
  if (status === 'answered') return style.green(word)
  if (status === 'partial') return style.yellow(word)
  return status === 'answerMissing' ? style.dim(word) : style.red(word)
}

/** Counts what was asked and what became of it: of whom it was asked, and by whom. */
export class QuestionTally {
  readonly #parts = new Map<PartStatus, number>()
  readonly #asked = new Map<string, Open>()
  readonly #askers = new Map<string, Open>()
  #count = 0

  add({ row: { parts, asked = [], asker } }: ListedRow<Question>): void {
    for (const { status } of parts) {
      this.#count++
      this.#parts.set(status, (this.#parts.get(status) ?? 0) + 1)
      for (const name of asked.length === 0 ? [NOBODY] : asked) count(this.#asked, name, status)
      count(this.#askers, asker?.name ?? asker?.outlet ?? NOBODY, status)
    }
  }

  /** Plain sentences. */
  lines(): string[] {
    if (this.#count === 0) return []
    const open = OPEN.reduce((sum, status) => sum + (this.#parts.get(status) ?? 0), 0)
    const statuses = (Object.keys(STATUS_WORDS) as PartStatus[])
      .filter((status) => this.#parts.has(status))
      .map((status) => `${STATUS_WORDS[status]} ${this.#parts.get(status)}`)
    return [
      `Parts: ${statuses.join(', ')}.`,
      `Left open: ${shareOf(open, this.#count, 'part')}.`,
      ...describeOpen('Of whom it was asked', this.#asked),
      ...describeOpen('Who asked', this.#askers),
    ]
  }
}

const NOBODY = 'nobody named'

/** Statuses that leave a part open. */
const OPEN: readonly PartStatus[] = ['declined', 'notAnswered', 'answerMissing']

interface Open {
  open: number
  all: number
}

function count(counts: Map<string, Open>, name: string, status: PartStatus): void {
  const counted = counts.get(name) ?? { open: 0, all: 0 }
  counted.all++
  if (OPEN.includes(status)) counted.open++
  counts.set(name, counted)
}

/** Those with most that was left open, at most so many. */
function describeOpen(what: string, counts: ReadonlyMap<string, Open>): string[] {
  const named = [...counts].filter(([, { open }]) => open > 0)
  if (named.length === 0) return []
  named.sort(([a, m], [b, n]) => n.open - m.open || n.all - m.all || (a < b ? -1 : 1))
  const listed = named
    .slice(0, MOST_NAMED)
    .map(([name, { open, all }]) => `${fold(name)} ${open} of ${all}`)
  const rest = named.length - listed.length
  return [`${what}, left open: ${listed.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}.`]
}

const MOST_NAMED = 8
