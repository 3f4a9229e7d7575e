import type { Dropped, Metadata, Page } from '../../document/block.ts'
import type { Problem } from '../../document/problem.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { foldSpaces } from '../../text/white-space.ts'
import type { Reader } from '../registry.ts'
import { findColumns } from './columns.ts'
import { gatherParagraphs } from './gather-paragraphs.ts'
import { findLines } from './line.ts'
import { LineEnds } from './line-end.ts'
import { withoutFootnotes, withoutLineNumbers } from './margin.ts'
import { openPdf } from './open-pdf.ts'
import { CUT_OFF, isCutOff, letterProblems, pageProblems } from './problems.ts'
import { findRows, usualSize } from './row.ts'
import { withoutRunningHeads } from './running-head.ts'
import { type Sheet, SheetReader } from './sheet.ts'
import { writePage } from './write-page.ts'

/**
 * Read a PDF: the words of its pages in reading order, in paragraphs, without what every page repeats.
 *
 * @throws {UnreadableError} If it is encrypted or damaged, or holds no words that can be read.
 */
export const readPdf: Reader = async (bytes) => {
  const problems: Problem[] = isCutOff(bytes) ? [CUT_OFF] : []
  const { pdf, missing } = await openPdf(bytes)
  try {
    const { sheets, damaged } = await readSheets(new SheetReader(pdf), pdf.numPages)
    problems.push(...pageProblems(sheets, damaged, pdf.numPages, missing))
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
    const page = toPage(sheets)
    problems.push(...letterProblems(page.text))
    const metadata = titleOf(info, page.text)
    return [{ page: { ...page, ...(metadata === undefined ? {} : { metadata }), problems } }]
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function readSheets(
  reader: SheetReader,
  count: number,
): Promise<{ readonly sheets: readonly Sheet[]; readonly damaged: readonly number[] }> {
  const sheets: Sheet[] = []
  const damaged: number[] = []
  for (let number = 1; number <= count; number++) {
    try {
      sheets.push(await reader.read(number))
    } catch (error) {
      if (error instanceof UnreadableError) throw error
      // Whatever the library finds wrong with one page, the others may be whole.
      damaged.push(number)
    }
  }
  return { sheets, damaged }
}

/** Pages as one text. */
function toPage(sheets: readonly Sheet[]): Page {
  const size = usualSize(
    (function* pieces() {
      for (const sheet of sheets) yield* sheet.pieces
    })(),
  )
  const dropped: Dropped[] = []
  const rowed = sheets.map(({ number, pieces, aside }) => {
    const { rows, references } = findRows(pieces)
    for (const text of aside) dropped.push({ reason: 'furniture', text })
    for (const text of references) dropped.push({ reason: 'footnote', text })
    return withoutLineNumbers({ number, rows })
  })
  const cut = withoutRunningHeads(rowed).map(({ number, rows, left }) => {
    const { rows: body, notes } = withoutFootnotes(rows, size)
    dropped.push(...left)
    for (const text of notes) dropped.push({ reason: 'footnote', text })
    return { number, regions: findColumns(body) }
  })
  const lines = findLines(cut)
  const paragraphs = gatherParagraphs(lines, size)
  return { ...writePage(paragraphs, new LineEnds(lines)), format: 'pdf', dropped }
}

/** The title that a file gives itself, if the text bears it out; many are names of other files. */
function titleOf(info: object, text: string): Metadata | undefined {
  const title = 'Title' in info && typeof info.Title === 'string' ? foldSpaces(info.Title) : ''
  const head = foldSpaces(text.slice(0, TITLE_WITHIN)).toLowerCase()
  if (title.length < SHORTEST_TITLE || !head.includes(title.toLowerCase())) return undefined
  return {
    values: new Map([['title', title]]),
    origins: new Map([['title', 'the Title property of the PDF']]),
  }
}

/** Code units at the top of a text in which its title stands. */
const TITLE_WITHIN = 2000
const SHORTEST_TITLE = 8
