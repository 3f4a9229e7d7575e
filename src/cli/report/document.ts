import { wrapAnsi } from 'fast-wrap-ansi'
import { LineFinder, type ParsedDocument, type Turn } from '../../verbale.ts'
import type { Style } from '../style.ts'
import { fold, plural, quotePieces } from './wording.ts'

/** What was understood of a document, for a person at a terminal. */
export function renderDocument(
  { document, quotations }: ParsedDocument,
  path: string,
  style: Style,
): string {
  const lines = new LineFinder(document.text)
  const rows: string[] = [style.bold(document.title ?? path)]
  const field = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '')
      rows.push(wrap(`${style.dim(name.padEnd(13))}${value}`, style, 13))
  }
  field('kind', `${document.kind} ${style.dim(`(${document.kindReasons.join('; ')})`)}`)
  field(
    'date',
    document.date === undefined
      ? style.yellow('unknown')
      : `${document.date.value} ${style.dim(`(${document.date.basis})`)}`,
  )
  field('place', [document.venue, document.place].filter((value) => value !== undefined).join(', '))
  field('publisher', document.publisher)
  field('participants', document.participants.join(', '))
  field('voice', document.voice?.name)
  field(
    'read as',
    `${document.format}, ${plural(document.text.length, 'character')}, ${plural(document.turns.length, 'turn')}, ${plural(quotations.length, 'quotation')}`,
  )
  field('from', path)
  for (const [k, turn] of document.turns.entries())
    rows.push(renderTurn(document.text, turn, k, lines, style))
  for (const quotation of quotations) {
    const pieces = quotation.spans.map(({ start, end }) => fold(document.text.slice(start, end)))
    const words = quotation.kind === 'direct' ? quotePieces(pieces) : pieces.join(' ')
    const who =
      quotation.source?.speaker ??
      (quotation.source?.span === undefined
        ? 'nobody named'
        : fold(document.text.slice(quotation.source.span.start, quotation.source.span.end)))
    const { line } = lines.find(quotation.spans[0]?.start ?? 0)
    rows.push(
      wrap(
        `${style.dim(String(line).padStart(5))} ${style.dim(quotation.kind.padEnd(8))} ${style.bold(who)}: ${words}`,
        style,
        15,
      ),
    )
  }
  for (const { message, span } of document.problems) {
    const place = span === undefined ? '' : ` line ${lines.find(span.start).line}`
    rows.push(wrap(`${style.yellow('problem')}${place}: ${message}`, style, 8))
  }
  return `${rows.join('\n')}\n`
}

/** Words of a turn that are shown. */
const SHOWN_WORDS = 14

function renderTurn(text: string, turn: Turn, k: number, lines: LineFinder, style: Style): string {
  const words = turn.spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .trim()
    .split(/\s+/)
  const start = turn.label?.span.start ?? turn.spans[0]?.start ?? 0
  const name = turn.speaker === undefined ? '?' : turn.speaker.name
  const marks = [
    turn.role,
    ...(turn.speaker?.basis === 'inferred' ? ['name inferred'] : []),
    ...(turn.speaker?.outlet === undefined ? [] : [turn.speaker.outlet]),
    ...(turn.interpreted ? ['interpreted'] : []),
  ].join(', ')
  const opening = words.slice(0, SHOWN_WORDS).join(' ')
  const rest =
    words.length > SHOWN_WORDS ? ` … ${style.dim(`(${plural(words.length, 'word')})`)}` : ''
  return wrap(
    `${style.dim(String(lines.find(start).line).padStart(5))} ${style.dim(`#${k + 1}`.padEnd(4))} ${style.bold(name)} ${style.dim(`[${turn.label?.text ?? ''}; ${marks}]`)} ${opening}${rest}`,
    style,
    11,
  )
}

function wrap(text: string, style: Style, indent: number): string {
  const [first = '', ...rest] = wrapAnsi(text, style.width, { hard: true }).split('\n')
  if (rest.length === 0) return first
  const tail = wrapAnsi(rest.join(' '), Math.max(20, style.width - indent), { hard: true })
  return [first, ...tail.split('\n').map((line) => ' '.repeat(indent) + line)].join('\n')
}
