import { findMarkedPieces } from '../../src/article/quotation-mark.ts'
import { reportsIn, type SentenceReport } from '../../src/article/reported/report-sentence.ts'
import { splitSentences } from '../../src/article/sentence-part.ts'
import type { Span } from '../../src/text/span.ts'

/**
 * What a sentence reports, written into it: `[Oda] <told> (the guild) {that the ferry sails}`.
 *
 * Square brackets hold the source, angle brackets the cue, round ones the hearer and braces what was
 * said. A report that is no plain saying has its mode in front (`act: [Oda] <praised> {the pact}`), and one that
 * somebody did not say `denied`. Only outermost reports are written.
 */
export function textOfReport(notation: string): string {
  return notation.replace(/^(?:(?:act|think|show|denied)\b:? ?)+/, '').replace(/[[\]<>(){}]/g, '')
}

/** The text with its reports in that notation. */
export function printReports(text: string): string {
  const span = { start: 0, end: text.length }
  const pieces = findMarkedPieces(text, [span])[0] ?? []
  const reports = splitSentences(text, span, pieces).flatMap((sentence) =>
    reportsIn(text, sentence),
  )
  const brackets: { offset: number; text: string; isEnd: boolean }[] = []
  const add = ({ start, end }: Span, open: string, close: string): void => {
    brackets.push({ offset: start, text: open, isEnd: false })
    brackets.push({ offset: end, text: close, isEnd: true })
  }
  const sources = new Set<number>()
  for (const { source, cue, hearer, content } of reports) {
    // One who says two things is written once.
    if (source !== undefined && !sources.has(source.start)) add(source, '[', ']')
    if (source !== undefined) sources.add(source.start)
    add(cue, '<', '>')
    if (hearer !== undefined) add(hearer, '(', ')')
    for (const piece of content) add(piece, '{', '}')
  }
  brackets.sort((a, b) => b.offset - a.offset || Number(a.isEnd) - Number(b.isEnd))
  let printed = text
  for (const { offset, text: bracket } of brackets)
    printed = printed.slice(0, offset) + bracket + printed.slice(offset)
  return headOf(reports) + printed
}

function headOf(reports: readonly SentenceReport[]): string {
  const words = new Set<string>()
  for (const { mode, isDenied } of reports) {
    if (mode !== 'say') words.add(mode)
    if (isDenied) words.add('denied')
  }
  return words.size === 0 ? '' : `${[...words].join(' ')}: `
}
