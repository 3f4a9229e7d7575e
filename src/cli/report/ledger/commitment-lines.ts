import type { Commitment, CommitmentStatus, ListedRow } from '../../../verbale.ts'
import { describeDays, fold } from '../../../wire/wording.ts'
import { type Shown, type Style, shown, wrapShown } from '../../style.ts'
import {
  addressLine,
  cutEnd,
  doubts,
  evidenceLines,
  INDENT,
  type Lines,
  placeLine,
  rowLine,
  spaced,
  standingLines,
} from './row-lines.ts'

/** A commitment in a timeline; `paths` are those of documents by id, of texts that are not kept. */
export function commitmentLines(
  listed: ListedRow<Commitment>,
  style: Style,
  paths: ReadonlyMap<string, string>,
): Lines {
  const { row, standing } = listed
  const { condition, deadline, action, statusEvidence = [] } = row
  return [
    wrapShown(headOf(listed, style), style.width, '  ', INDENT),
    ...row.evidence.flatMap((evidence) => evidenceLines(evidence, action.span, style)),
    ...(condition === undefined
      ? []
      : [rowLine(shown`${style.dim('condition:')} ${fold(condition.span.text)}`, style)]),
    ...(deadline === undefined
      ? []
      : [rowLine(shown`${style.dim('due:')} ${describeDeadline(deadline, listed)}`, style)]),
    ...statusEvidence.flatMap(({ text, document, start, end }) => [
      rowLine(shown`${style.dim(`${spaced(row.status)}:`)} ${cutEnd(fold(text), 180)}`, style),
      addressLine(`${paths.get(document) ?? document}#${start}-${end}`, style),
    ]),
    ...standingLines(standing, style),
    placeLine(listed, style),
  ]
}

/** What kind of act it is, whose, toward whom, and where it stands. */
function headOf(listed: ListedRow<Commitment>, style: Style): Shown {
  const {
    type,
    polarity,
    speaker,
    onBehalfOf = [],
    target = [],
    hearer = [],
    level,
    status,
  } = listed.row
  const sides = [
    ...(onBehalfOf.length === 0 ? [] : [`for ${onBehalfOf.join(', ')}`]),
    ...(target.length === 0 ? [] : [`about ${target.join(', ')}`]),
    ...(hearer.length === 0 ? [] : [`to ${hearer.join(', ')}`]),
  ]
  const negated = polarity === 'negative' ? ' (negated)' : ''
  const remarks = [...(level === 'direct' ? [] : [spaced(level)]), ...doubts(listed)]
  const who = `${speaker ?? 'speaker unknown'}${sides.length === 0 ? '' : `, ${sides.join(', ')}`}`
  const doubtful = remarks.length === 0 ? '' : ` · ${remarks.join(', ')}`
  return shown`${style.bold(spaced(type))}${negated} · ${who} · ${statusWord(status, style)}${doubtful}`
}

function statusWord(status: CommitmentStatus, style: Style): Shown {
  if (status === 'fulfilled') return style.green(status)
  return status === 'open' ? style.blue(status) : style.yellow(spaced(status))
}

function describeDeadline(
  { span, from, to, timex }: Partial<NonNullable<Commitment['deadline']>>,
  { row: { date }, standing }: ListedRow<Commitment>,
): string {
  const open = date === undefined ? `${timex}, counted from an unknown day` : 'on no certain day'
  const days = describeDays(from, to) ?? open
  if (span === undefined) return days
  const words = `“${fold(span.text)}”`
  const isCorrected =
    standing?.decisions.some(({ corrected }) => corrected?.deadline !== undefined) === true
  return isCorrected ? `${days}, corrected from ${words}` : `${days} (${words})`
}
