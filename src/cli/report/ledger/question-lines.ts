import {
  type ListedRow,
  type PartStatus,
  type Question,
  type UnansweredGroup,
  unanswered,
} from '../../../verbale.ts'
import { fold } from '../../../wire/wording.ts'
import { type Shown, type Style, shown, wrapShown } from '../../style.ts'
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
    status === 'declined' && evasion === 'declining' ? undefined : evasion,
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

/** Counts what was asked and what became of it: of whom it was asked, by whom, and about what. */
export class QuestionTally {
  readonly #statuses = new Map<PartStatus, number>()
  /** Without their answers, which take most of the memory. */
  readonly #questions: Question[] = []

  add({ row }: ListedRow<Question>): void {
    for (const { status } of row.parts) {
      this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1)
    }
    const parts = row.parts.map((part) => ({ ...part, answers: [] }))
    this.#questions.push({ ...row, parts, premises: [] })
  }

  /** Plain sentences. */
  lines(): string[] {
    const { parts, outOf, byAsked, byAsker, byTopic } = unanswered(this.#questions)
    if (outOf === 0) return []
    const statuses = (Object.keys(STATUS_WORDS) as PartStatus[])
      .filter((status) => this.#statuses.has(status))
      .map((status) => `${STATUS_WORDS[status]} ${this.#statuses.get(status)}`)
    return [
      `Of all parts: ${statuses.join(', ')}.`,
      `Left open: ${shareOf(parts.length, outOf, 'part')}.`,
      ...describeGroups('Of whom it was asked', byAsked),
      ...describeGroups('Who asked', byAsker),
      ...describeGroups(
        'About',
        byTopic.filter(({ outOf }) => outOf >= LEAST_OF_TOPIC),
      ),
    ]
  }
}

/** Those with most that was left open, at most so many. */
function describeGroups(what: string, groups: readonly UnansweredGroup[]): string[] {
  if (groups.length === 0) return []
  const listed = groups
    .slice(0, MOST_NAMED)
    .map(({ name, count, outOf }) => `${fold(name ?? 'nobody named')} ${count} of ${outOf}`)
  const rest = groups.length - listed.length
  return [`${what}, left open: ${listed.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}.`]
}

/** Parts that a word must stand in to be something that people ask about. */
const LEAST_OF_TOPIC = 5

const MOST_NAMED = 8
