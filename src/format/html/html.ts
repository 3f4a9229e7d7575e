import type { SizeLimit } from '../decode-text.ts'
import type { Extracted } from '../registry.ts'
import { readFieldRows } from './field.ts'
import { layOut } from './layout.ts'
import { HtmlMeasures } from './measure.ts'
import { readHtmlMetadata } from './metadata.ts'
import { findNoteCorrections } from './note.ts'
import { writeHtmlPage } from './page.ts'
import { findLabeledRange } from './page-label.ts'
import { chooseMainPart } from './page-main.ts'
import { siftBlocks } from './page-sift.ts'
import { findStandfirst } from './page-standfirst.ts'
import { decodeHtml } from './source.ts'
import { findMarkedSpeakers } from './speaker.ts'
import { findClassLabels } from './speaker-class.ts'
import { readHtmlTree } from './tree.ts'

/**
 * Read a web page, or a fragment of one: the words of its document, without what stands around them.
 *
 * Where labels of speakers make a transcript, everything between the first and the last is kept.
 *
 * @throws {UnreadableError} If the bytes are no text, or the page is larger than a limit.
 */
export function readHtml(source: Uint8Array, limit?: SizeLimit): readonly Extracted[] {
  const { text, problems } = decodeHtml(source, limit)
  const tree = readHtmlTree(text)
  const measures = new HtmlMeasures(tree)
  const layout = layOut(tree.root, measures)
  const { blocks } = layout
  const { fields, rows } = readFieldRows(blocks)
  const metadata = readHtmlMetadata(tree, measures, blocks, fields)
  const speakers = findMarkedSpeakers(tree, blocks)
  const classLabels = speakers === undefined ? findClassLabels(tree, blocks, measures) : undefined
  const range =
    speakers !== undefined
      ? rangeOf(speakers.speakers)
      : classLabels !== undefined
        ? rangeOf(blocks.map((_, index) => classLabels.get(index)))
        : findLabeledRange(blocks)
  const main = chooseMainPart(tree, blocks, range)
  const reasons = siftBlocks(blocks, main, range, metadata?.values.get('title'))
  // A page that is nothing but such a table is read as it is.
  if (reasons.filter((reason) => reason === undefined).length > rows.length) {
    for (const row of rows) reasons[row] = 'table'
  }
  const noteCorrections = findNoteCorrections(tree, blocks)
  // A note that corrects a word is the text's own, wherever it stands.
  for (const { block, noteBlock } of noteCorrections) {
    if (reasons[block] === undefined) reasons[noteBlock] = undefined
  }
  return [
    {
      page: writeHtmlPage({
        layout,
        reasons,
        speakers,
        classLabels,
        standfirst: range === undefined ? findStandfirst(blocks, reasons) : undefined,
        noteCorrections,
        metadata,
        problems,
      }),
    },
  ]
}

/** The blocks from the first to the last that have a speaker. */
function rangeOf(speakers: readonly unknown[]): { readonly first: number; readonly last: number } {
  const isSpoken = (mark: unknown): boolean => mark !== undefined
  return { first: speakers.findIndex(isSpoken), last: speakers.findLastIndex(isSpoken) }
}
