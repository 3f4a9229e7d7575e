import type { AddedDocument } from '../../verbale.ts'
import { type Shown, type Style, shown, wrapShown } from '../style.ts'
import { fold, plural } from './wording.ts'

/** What became of a text that was to be added: a line for a person, and lines for what is doubtful. */
export function renderAdded(added: AddedDocument, place: string, style: Style): string {
  if (added.status === 'refused') {
    return `${shown`${style.red('refused')} ${place}: ${added.problem.message}`.text}\n`
  }
  const { status, id, revision, row, note, problems } = added
  const { about, counts } = row
  const word = status === 'unchanged' ? style.dim(status) : style.green(status)
  const people = about.people.slice(0, MOST_PEOPLE).join(', ')
  const more =
    about.people.length > MOST_PEOPLE ? ` and ${about.people.length - MOST_PEOPLE} more` : ''
  const facts = [
    about.kind,
    about.date?.value ?? 'undated',
    ...(people === '' ? [] : [people + more]),
    ...(counts.turns > 0 ? [plural(counts.turns, 'turn')] : []),
    ...(counts.quotations > 0 ? [plural(counts.quotations, 'quotation')] : []),
    plural(counts.words, 'word'),
  ]
  const title = about.title === undefined ? '' : ` ${fold(about.title)}`
  const at = revision > 1 ? `, revision ${revision}` : ''
  const lines = [
    shown`${word} ${style.bold(id)}${at}${title} ${style.dim(`(${facts.join('; ')})`)}`.text,
  ]
  if (note !== undefined) lines.push(indented(shown`${note}`, style))
  for (const { message } of problems.slice(0, MOST_PROBLEMS)) {
    lines.push(indented(shown`${style.yellow('doubtful')}: ${message}`, style))
  }
  if (problems.length > MOST_PROBLEMS) {
    const rest = plural(problems.length - MOST_PROBLEMS, 'more problem')
    lines.push(indented(shown`and ${rest}; verbale show ${id} lists them`, style))
  }
  return `${lines.join('\n')}\n`
}

const MOST_PEOPLE = 3
const MOST_PROBLEMS = 3

function indented(text: Shown, style: Style): string {
  return wrapShown(text, style.width, '  ')
}
