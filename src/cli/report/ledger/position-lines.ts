import type { ListedRow, Position } from '../../../verbale.ts'
import { type Style, shown, wrapShown } from '../../style.ts'
import {
  doubts,
  evidenceLines,
  INDENT,
  type Lines,
  placeLine,
  spaced,
  standingLines,
} from './row-lines.ts'

/** Who is for or against what. */
export function positionLines(listed: ListedRow<Position>, style: Style): Lines {
  const { row, standing } = listed
  const { actor, organization, post, concept, agreement, level, about } = row
  const side = agreement ? style.green('for') : style.red('against')
  const of = [post, organization].filter((part) => part !== undefined)
  const who = actor ?? organization ?? 'holder unknown'
  const whose = actor === undefined || of.length === 0 ? '' : ` (${of.join(', ')})`
  const remarks = [...(level === 'direct' ? [] : [spaced(level)]), ...doubts(listed)]
  const doubtful = remarks.length === 0 ? '' : ` · ${remarks.join(', ')}`
  return [
    wrapShown(
      shown`${style.bold(who)}${whose} · ${side} · ${concept}${doubtful}`,
      style.width,
      '  ',
      INDENT,
    ),
    ...evidenceLines(row.evidence[0], about, style),
    ...standingLines(standing, style),
    placeLine(listed, style),
  ]
}
