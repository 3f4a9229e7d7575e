import type { Formula, ListedRow } from '../../../verbale.ts'
import { fold, groupDigits, plural } from '../../../wire/wording.ts'
import { type Style, shown, wrapShown } from '../../style.ts'
import { INDENT, type Lines, placeLine, rowLine, standingLines } from './row-lines.ts'

/** A formula: how often, since when, by whom, in which wordings, and how it changed. */
export function formulaLines(listed: ListedRow<Formula>, style: Style): Lines {
  const { row, standing } = listed
  const { canonical, count, documents, outOf, variants, speakers, drift, first } = row
  const rate =
    outOf.words < LEAST_RATED ? '' : `, ${perMillion(count, outOf.words)} a million words`
  const others = variants.slice(1)
  const from = `${first.date ?? 'undated'} · ${first.speaker ?? 'speaker unknown'}`
  const after = speakers.filter(({ name }) => name !== first.speaker)
  return [
    wrapShown(
      shown`${style.bold(`“${canonical}”`)} · ${plural(count, 'use')} in ${plural(documents, 'document')}${rate}`,
      style.width,
      '  ',
      INDENT,
    ),
    rowLine(shown`${style.dim('first:')} ${from} · “${fold(first.text)}”`, style),
    ...(after.length === 0
      ? []
      : [rowLine(shown`${style.dim('taken up by:')} ${listSpeakers(after)}`, style)]),
    ...(others.length === 0
      ? []
      : [
          rowLine(
            shown`${style.dim('also as:')} ${listSome(others.map(({ text, count }) => `“${text}” ${count}`))}`,
            style,
          ),
        ]),
    ...(drift.length < 2
      ? []
      : [
          rowLine(
            shown`${style.dim('mostly:')} ${drift.map(({ from, text }) => `“${text}” from ${from}`).join(', ')}`,
            style,
          ),
        ]),
    ...standingLines(standing, style),
    placeLine(listed, style),
  ]
}

function listSpeakers(speakers: Formula['speakers']): string {
  return listSome(
    speakers.map(({ name, first, count }) => `${name} (${first.date ?? 'undated'}, ${count})`),
  )
}

function listSome(names: readonly string[]): string {
  const listed = names.slice(0, MOST_LISTED).map(fold)
  const rest = names.length - listed.length
  return rest > 0 ? `${listed.join(', ')}, and ${groupDigits(rest)} more` : listed.join(', ')
}

const MOST_LISTED = 6

/** Words of a text in which a rate by a million words still tells something. */
const LEAST_RATED = 100_000

function perMillion(count: number, words: number): string {
  const rate = (count * 1e6) / words
  return rate < 10 ? rate.toFixed(1) : groupDigits(Math.round(rate))
}
