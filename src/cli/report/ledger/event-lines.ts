import type { Event, EventStatus, ListedRow } from '../../../verbale.ts'
import { fold, plural } from '../../../wire/wording.ts'
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

/** An event in a timeline, with how many tell it and what they tell differently. */
export function eventLines(listed: ListedRow<Event>, style: Style): Lines {
  const { row, standing } = listed
  const told = describeTold(row)
  return [
    wrapShown(headOf(listed, style), style.width, '  ', INDENT),
    ...evidenceLines(row.evidence[0], undefined, style),
    ...(told === undefined ? [] : [rowLine(shown`${style.dim(told)}`, style)]),
    ...row.conflicts.flatMap(({ about, sides }) => [
      rowLine(shown`${style.yellow(`what is told differs on the ${about}`)}:`, style),
      ...sides.flatMap(({ document, start, end, text }) => [
        rowLine(shown`“${cutEnd(fold(text), 120)}”`, style, '- '),
        addressLine(`${document}#${start}-${end}`, style),
      ]),
    ]),
    ...standingLines(standing, style),
    placeLine(listed, style),
  ]
}

/** What it is, who takes part, when and where, and whether it happened. */
function headOf(listed: ListedRow<Event>, style: Style): Shown {
  const { kind, channel, participants, date, place, venue, status } = listed.row
  const where = [venue, place].filter((part) => part !== undefined)
  const parts = [
    ...(participants.length === 0 ? [] : [participants.join(', ')]),
    ...(where.length === 0 ? [] : [where.join(', ')]),
    ...(date === undefined ? ['day not told'] : []),
    ...(date === undefined || date.from === date.to ? [] : [`${date.from} to ${date.to}`]),
  ]
  const how = channel === undefined || channel === OWN_CHANNEL[kind] ? '' : ` (${spaced(channel)})`
  const about = parts.length === 0 ? '' : ` · ${parts.join(' · ')}`
  const remarks = doubts(listed)
  const doubtful = remarks.length === 0 ? '' : ` · ${remarks.join(', ')}`
  return shown`${style.bold(spaced(kind))}${how}${about} · ${statusWord(status, style)}${doubtful}`
}

/** How people are in touch where the kind of event says so. */
const OWN_CHANNEL: Readonly<Partial<Record<Event['kind'], Event['channel']>>> = {
  visit: 'visit',
  call: 'phone',
  letter: 'written',
}

function statusWord(status: EventStatus, style: Style): Shown {
  if (status === 'happened') return style.green(status)
  return status === 'denied' ? style.red(status) : style.blue(spaced(status))
}

/** How often it is told and by how many, when that is more than once. */
function describeTold({ mentions, corroboration }: Event): string | undefined {
  if (mentions.length < 2) return undefined
  const documents = new Set(mentions.map(({ span }) => span.document)).size
  const independent =
    corroboration === documents || documents === 1
      ? ''
      : `, ${corroboration === 1 ? 'all of one origin' : `${corroboration} of them independent`}`
  return `told ${mentions.length} times in ${plural(documents, 'document')}${independent}`
}
