import { LineFinder, type ParsedDocument, type Quotation, type Turn } from '../../verbale.ts'
import { type Shown, type Style, shown, wrapShown } from '../style.ts'
import { fold, plural, quotePieces } from './wording.ts'

/** What was understood of a document, for a person at a terminal. */
export function renderDocument(
  { document, quotations }: ParsedDocument,
  path: string,
  style: Style,
): string {
  const lines = new LineFinder(document.text)
  const rows = [wrapShown(style.bold(fold(document.title) || path), style.width)]
  const field = (name: string, value: string | Shown | undefined): void => {
    if (value === undefined || value === '') return
    const lead = style.dim(name.padEnd(FIELD_WIDTH))
    rows.push(wrapShown(shown`${value}`, style.width, lead, ' '.repeat(FIELD_WIDTH)))
  }
  field('kind', shown`${document.kind} ${style.dim(`(${document.kindReasons.join('; ')})`)}`)
  field(
    'date',
    document.date === undefined
      ? style.yellow('unknown')
      : shown`${document.date.value} ${style.dim(`(${document.date.basis})`)}`,
  )
  field('place', [document.venue, document.place].filter((value) => value !== undefined).join(', '))
  field('publisher', document.publisher)
  field('participants', document.participants.join(', '))
  field('voice', document.voice?.name)
  const counts = [
    plural(document.text.length, 'character'),
    plural(document.turns.length, 'turn'),
    plural(quotations.length, 'quotation'),
  ]
  field('read as', `${document.format}, ${counts.join(', ')}`)
  field('from', path)
  const numberWidth = String(Math.max(0, document.turns.length - 1)).length + 2
  for (const [k, turn] of document.turns.entries()) {
    const { line } = lines.find(turn.label?.span.start ?? turn.spans[0]?.start ?? 0)
    const lead = `${String(line).padStart(LINE_WIDTH)} ${`#${k}`.padEnd(numberWidth)}`
    rows.push(wrapBehind(style, lead, describeTurn(document.text, turn, style)))
  }
  for (const quotation of quotations) {
    const { line } = lines.find(quotation.spans[0]?.start ?? 0)
    const lead = `${String(line).padStart(LINE_WIDTH)} ${quotation.kind.padEnd(KIND_WIDTH)}`
    rows.push(wrapBehind(style, lead, describeQuotation(document.text, quotation, style)))
  }
  for (const { message, span } of document.problems) {
    const place = span === undefined ? '' : ` line ${lines.find(span.start).line}`
    const problem = shown`${style.yellow('problem')}${place}: ${message}`
    rows.push(wrapShown(problem, style.width, '', ' '.repeat(PROBLEM_WIDTH)))
  }
  return `${rows.join('\n')}\n`
}

const FIELD_WIDTH = 13
const LINE_WIDTH = 5
const KIND_WIDTH = 9
const PROBLEM_WIDTH = 8

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

function describeQuotation(text: string, quotation: Quotation, style: Style): Shown {
  const { kind, spans, source } = quotation
  const pieces = spans.map(({ start, end }) => fold(text.slice(start, end)))
  const words = kind === 'direct' ? quotePieces(pieces) : pieces.join(' ')
  const who =
    source?.speaker ??
    (source?.span === undefined
      ? 'nobody named'
      : fold(text.slice(source.span.start, source.span.end)))
  return shown`${style.bold(who)}: ${words}`
}
