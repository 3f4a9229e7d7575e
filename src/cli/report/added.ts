import type { AddedDocument, DroppedCount } from '../../verbale.ts'
import { fold, groupDigits, plural } from '../../wire/wording.ts'
import { type Shown, type Style, shown, wrapShown } from '../style.ts'
import { inWords } from './document-part.ts'

/** What became of a text that was to be added: a line for a person, and lines for what is doubtful. */
export function renderAdded(added: AddedDocument, place: string, style: Style): string {
  if (added.status === 'refused') {
    const line = shown`${style.red('refused')} ${place}: ${added.problem.message}`
    return `${wrapShown(line, style.width, '', '  ')}\n`
  }
  const { status, id, revision, row, note, problems, dropped } = added
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
  // Without a title, only its file tells a person which text it was.
  const name = about.title === undefined ? place : fold(about.title)
  const at = revision > 1 ? `, revision ${revision}` : ''
  const head = shown`${word} ${style.bold(id)}${at}`
  const rest = shown`${name} ${style.dim(`(${facts.join('; ')})`)}`
  // An id is to be copied, so it is never cut.
  const lines =
    `${status} ${id}${at}`.length > style.width
      ? [head.text, indented(rest, style)]
      : [wrapShown(shown`${head} ${rest}`, style.width, '', '  ')]
  if (note !== undefined) lines.push(indented(shown`${note}`, style))
  if (dropped.length > 0) lines.push(indented(style.dim(tellDropped(dropped)), style))
  const told = tally(problems.map(({ message }) => message))
  for (const { message, count } of told.slice(0, MOST_PROBLEMS)) {
    const times = count === 1 ? '' : ` (${plural(count, 'time')})`
    lines.push(indented(shown`${style.yellow('doubtful')}: ${message}${times}`, style))
  }
  if (told.length > MOST_PROBLEMS) {
    const count = told.slice(MOST_PROBLEMS).reduce((sum, { count }) => sum + count, 0)
    const more = plural(count, 'more problem')
    lines.push(indented(shown`and ${more}; verbale show ${id} lists them`, style))
  }
  return `${lines.join('\n')}\n`
}

/** `left out: 240 words (furniture 200, caption 40)`. */
function tellDropped(dropped: readonly DroppedCount[]): string {
  const sum = dropped.reduce((all, { words }) => all + words, 0)
  const parts = dropped.map(({ reason, words }) => `${inWords(reason)} ${groupDigits(words)}`)
  return `left out: ${plural(sum, 'word')} (${parts.join(', ')})`
}

/** Messages, each once, in the order in which they come, with how often they do. */
function tally(messages: readonly string[]): { message: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const message of messages) counts.set(message, (counts.get(message) ?? 0) + 1)
  return Array.from(counts, ([message, count]) => ({ message, count }))
}

const MOST_PEOPLE = 3
const MOST_PROBLEMS = 3

function indented(text: Shown, style: Style): string {
  return wrapShown(text, style.width, '  ')
}
