import {
  describeNotSpeech,
  describeSaying,
  describeWho,
  describeWords,
  type LeveledQuotation,
  withLevels,
} from '../../export/html/quotation.ts'
import { type Document, LineFinder, type ParsedDocument, type Turn } from '../../verbale.ts'
import { fold, plural } from '../../wire/wording.ts'
import { type Shown, type Style, shown, wrapShown } from '../style.ts'
import { inWords } from './document-part.ts'

/** What was understood of a document, for a person at a terminal. */
export function renderDocument(parsed: ParsedDocument, path: string, style: Style): string {
  const { document, notSpeech } = parsed
  const lines = new LineFinder(document.text)
  const rows = renderDocumentHead(parsed, path, style)
  const numberWidth = String(Math.max(0, document.turns.length - 1)).length + 2
  for (const [k, turn] of document.turns.entries()) {
    const { line } = lines.find(turn.label?.span.start ?? turn.spans[0]?.start ?? 0)
    const lead = `${String(line).padStart(LINE_WIDTH)} ${`#${k}`.padEnd(numberWidth)}`
    rows.push(wrapBehind(style, lead, describeTurn(document.text, turn, style)))
  }
  for (const leveled of withLevels(parsed)) {
    const { quotation, level } = leveled
    const { line } = lines.find(quotation.spans[0]?.start ?? 0)
    const lead =
      level === 0
        ? `${String(line).padStart(LINE_WIDTH)} ${quotation.kind.padEnd(KIND_WIDTH)}`
        : `${' '.repeat(LINE_WIDTH + 1)}${'> '.repeat(Math.min(level, DEEPEST_SHOWN))}${quotation.kind} `
    rows.push(wrapBehind(style, lead, quotationLine(document.text, leveled, style)))
  }
  for (const words of notSpeech) {
    const { line } = lines.find(words.span.start)
    const lead = `${String(line).padStart(LINE_WIDTH)} ${'no speech'.padEnd(KIND_WIDTH)} `
    const marked = fold(document.text.slice(words.span.start, words.span.end))
    const reason = style.dim(`[${describeNotSpeech(words)}]`)
    rows.push(wrapBehind(style, lead, shown`“${marked}” ${reason}`))
  }
  rows.push(...renderDropped(document, lines, style))
  for (const { message, span } of document.problems) {
    const place = span === undefined ? '' : ` line ${lines.find(span.start).line}`
    const problem = shown`${style.yellow('problem')}${place}: ${message}`
    rows.push(wrapShown(problem, style.width, '', ' '.repeat(PROBLEM_WIDTH)))
  }
  return `${rows.join('\n')}\n`
}

/** The fields of a document, each with the rule that read it. */
export function renderDocumentHead(
  { document, quotations }: ParsedDocument,
  path: string,
  style: Style,
): string[] {
  const rows = [wrapShown(style.bold(fold(document.title) || path), style.width)]
  const ruleOf = (...fields: readonly string[]): readonly string[] =>
    document.recognized.filter(({ field }) => fields.includes(field)).map(({ rule }) => rule)
  const field = (
    name: string,
    value: string | Shown | undefined,
    why: readonly string[] = ruleOf(name),
  ): void => {
    if (value === undefined || value === '') return
    const lead = style.dim(name.padEnd(FIELD_WIDTH))
    const basis = [...new Set(why)].join('; ')
    const shownValue = basis === '' ? shown`${value}` : shown`${value} ${style.dim(`(${basis})`)}`
    rows.push(wrapShown(shownValue, style.width, lead, ' '.repeat(FIELD_WIDTH)))
  }
  const { date } = document
  field('kind', document.kind, document.kindReasons)
  if (document.title !== undefined) field('title', fold(document.title))
  if (date === undefined) field('date', style.yellow('unknown'), [])
  else field('date', date.value, [date.basis, ...ruleOf('date')])
  field('time', document.time)
  const place = [document.venue, document.place].filter((value) => value !== undefined)
  field('place', place.join(', '), ruleOf('venue', 'place'))
  field('publisher', document.publisher)
  field('author', document.author)
  field('updated', document.updated)
  field('address', document.address)
  field('language', document.language)
  field('participants', document.participants.join(', '))
  field('voice', document.voice?.name)
  const counts = [
    plural(document.text.length, 'character'),
    plural(document.turns.length, 'turn'),
    plural(quotations.length, 'quotation'),
  ]
  field('read as', `${document.format}, ${counts.join(', ')}`, ruleOf('turns'))
  field('from', path)
  return rows
}

/** What was left out, each with its reason; parts with the same words once. */
function renderDropped({ dropped }: Document, lines: LineFinder, style: Style): string[] {
  const counts = new Map<string, { readonly first: Dropped; count: number }>()
  for (const item of dropped) {
    const key = `${item.reason} ${fold(item.text)}`
    const known = counts.get(key)
    if (known === undefined) counts.set(key, { first: item, count: 1 })
    else known.count++
  }
  const shownItems = [...counts.values()].slice(0, MOST_DROPPED)
  const rows = shownItems.map(({ first: { reason, text, span }, count }) => {
    const line = span === undefined ? '' : String(lines.find(span.start).line)
    const times = count === 1 ? '' : ` (${plural(count, 'time')})`
    const lead = `${line.padStart(LINE_WIDTH)} left out `
    const words = cutWords(fold(text))
    return wrapBehind(style, lead, shown`${style.dim(`${inWords(reason)}:`)} ${words}${times}`)
  })
  const rest = counts.size - shownItems.length
  if (rest > 0) {
    const more = shown`and ${plural(rest, 'more part')} left out; --explain shows them`
    rows.push(wrapBehind(style, ' '.repeat(LINE_WIDTH + 1), more))
  }
  return rows
}

/** Parts left out that are listed; web pages leave out a hundred links. */
const MOST_DROPPED = 12

function cutWords(text: string): string {
  const words = text.split(' ')
  return words.length <= SHOWN_WORDS
    ? text
    : `${words.slice(0, SHOWN_WORDS).join(' ')} … (${plural(words.length, 'word')})`
}

const FIELD_WIDTH = 13
const LINE_WIDTH = 5

type Dropped = Document['dropped'][number]
const KIND_WIDTH = 9
const PROBLEM_WIDTH = 8
/** Levels of quotations in quotations that are indented further. */
const DEEPEST_SHOWN = 2

/** Words of a turn that are shown. */
const SHOWN_WORDS = 14

function wrapBehind(style: Style, lead: string, text: Shown): string {
  return wrapShown(text, style.width, style.dim(lead), ' '.repeat(lead.length))
}

function describeTurn(text: string, turn: Turn, style: Style): Shown {
  const words = turn.spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .trim()
    .split(/\s+/)
  const marks = [
    turn.role,
    ...(turn.speaker?.basis === 'inferred' ? ['name inferred'] : []),
    ...(turn.speaker?.outlet === undefined ? [] : [turn.speaker.outlet]),
    ...(turn.interpreted ? ['interpreted'] : []),
  ].join(', ')
  const opening = words.slice(0, SHOWN_WORDS).join(' ')
  const rest =
    words.length > SHOWN_WORDS ? shown` … ${style.dim(`(${plural(words.length, 'word')})`)}` : ''
  const label = turn.label === undefined ? '' : `${turn.label.text}; `
  return shown`${style.bold(turn.speaker?.name ?? '?')} ${style.dim(`[${label}${marks}]`)} ${opening}${rest}`
}

/** Who said what, and how: one quotation for a person at a terminal. */
export function quotationLine(
  text: string,
  leveled: LeveledQuotation,
  style: Style,
  words: string = describeWords(text, leveled.quotation),
): Shown {
  const { quotation } = leveled
  const about = describeSaying(text, leveled).join(' · ')
  const how = about === '' ? '' : shown` ${style.dim(`[${about}]`)}`
  return shown`${style.bold(describeWho(text, quotation))}${how}: ${words}`
}

/** The first words of a long text. */
export function openingWords(text: string): string {
  return cutWords(text)
}
