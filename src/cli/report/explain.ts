import { describeWords, withLevels } from '../../export/html/quotation.ts'
import { LineFinder, type ParsedDocument, type Problem } from '../../verbale.ts'
import { type Shown, type Style, shown, wrapShown } from '../style.ts'
import { openingWords, quotationLine, renderDocumentHead } from './document.ts'
import { type DocumentPart, documentParts, type PartKind } from './document-part.ts'

/**
 * A whole document with its margins marked, for a person at a terminal: the number of each line, what
 * it was taken for, and the words, all of them. Quotations and what is doubtful stand below the words
 * they are about.
 */
export function explainDocument(parsed: ParsedDocument, path: string, style: Style): string {
  const { document } = parsed
  const { text } = document
  const lines = new LineFinder(text)
  const rows = [...renderDocumentHead(parsed, path, style), '']
  const margin = Math.max(
    LEAST_MARGIN,
    Math.min(MOST_MARGIN, Math.floor(style.width * MARGIN_SHARE)),
  )
  const isNarrow = style.width < LINE_WIDTH + margin + BAR.length + LEAST_ROOM
  const write = (at: number | undefined, mark: string, words: Shown | string): void => {
    const number = at === undefined ? '' : String(at)
    if (isNarrow) {
      // Where there is no room beside the words, the mark stands above them.
      const lead = `${number.padStart(LINE_WIDTH - 1)} `
      const hanging = ' '.repeat(LINE_WIDTH)
      if (mark !== '') rows.push(wrapShown(style.dim(mark), style.width, style.dim(lead), hanging))
      rows.push(wrapShown(shown`${words}`, style.width, mark === '' ? lead : hanging, hanging))
      return
    }
    const marks = wrapShown(shown`${mark}`, margin).split('\n')
    const room = style.width - LINE_WIDTH - margin - BAR.length
    const body = wrapShown(shown`${words}`, Math.max(room, LEAST_ROOM)).split('\n')
    for (let k = 0; k < Math.max(marks.length, body.length); k++) {
      const lead = (k === 0 ? number : '').padStart(LINE_WIDTH - 1)
      const left = (marks[k] ?? '').padEnd(margin)
      rows.push(
        `${style.dim(`${lead} `).text}${style.dim(left).text}${style.dim(BAR).text}${body[k] ?? ''}`.trimEnd(),
      )
    }
  }
  const quotations = withLevels(parsed)
  const problems = document.problems.filter(({ span }) => span !== undefined).sort(byPlace)
  for (const part of documentParts(document)) {
    let mark = markOf(part)
    for (const { start, words } of linesOf(text, part)) {
      write(lines.find(start).line, mark, tint(part.kind, words, style))
      mark = ''
    }
    while ((quotations[0]?.quotation.spans[0]?.start ?? Number.POSITIVE_INFINITY) < part.span.end) {
      const leveled = quotations.shift() as (typeof quotations)[number]
      const { quotation, level } = leveled
      const mark = `${'> '.repeat(level)}“ ${quotation.kind}`
      const words = openingWords(describeWords(text, quotation))
      write(undefined, mark, quotationLine(text, leveled, style, words))
    }
    while ((problems[0]?.span?.start ?? Number.POSITIVE_INFINITY) < part.span.end) {
      write(undefined, '! doubtful', style.yellow((problems.shift() as Problem).message))
    }
  }
  return `${rows.join('\n')}\n`
}

const LINE_WIDTH = 6
const BAR = ' │ '
/** Columns of the margin, and its share of the line. */
const LEAST_MARGIN = 20
const MOST_MARGIN = 26
const MARGIN_SHARE = 0.27
const LEAST_ROOM = 30

function byPlace(a: Problem, b: Problem): number {
  return (a.span?.start ?? 0) - (b.span?.start ?? 0)
}

function markOf({ kind, margin, turn }: DocumentPart): string {
  if (turn === undefined || kind === 'note') return margin
  return margin === '' ? '' : `#${turn} ${margin}`
}

/** The lines of a part that hold anything, each with the offset it begins at. */
function linesOf(text: string, { span }: DocumentPart): { start: number; words: string }[] {
  const lines: { start: number; words: string }[] = []
  let start = span.start
  for (const line of text.slice(span.start, span.end).split('\n')) {
    const words = line.trim()
    if (words !== '') lines.push({ start: start + line.indexOf(words), words })
    start += line.length + 1
  }
  return lines
}

function tint(kind: PartKind, words: string, style: Style): Shown {
  if (kind === 'dropped') return style.dim(words)
  if (kind === 'rest') return style.magenta(words)
  if (kind === 'note') return style.dim(words)
  if (kind === 'field' || kind === 'heading') return style.bold(words)
  return kind === 'label' ? style.blue(words) : shown`${words}`
}
