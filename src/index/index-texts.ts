import { type IndexedText, WordScanner } from './scan-words.ts'
import { Segment } from './segment.ts'
import { type BuiltSegment, SegmentBuilder, Spelling } from './segment-builder.ts'
import { PAGE_SHIFT } from './segment-layout.ts'
import { WordIndex } from './word-index.ts'

/** An index, in memory, of some texts, which get their places in the list as numbers. */
export function indexTexts(texts: readonly IndexedText[]): WordIndex {
  const scanner = new WordScanner()
  const spelling = new Spelling()
  const segments: Segment[] = []
  let builder = new SegmentBuilder(spelling)
  for (const [number, text] of texts.entries()) {
    const scanned = scanner.scan(text)
    spelling.learn(scanned)
    if (!builder.hasRoomFor(scanned.ids.length, scanned.sectionEnds.length)) {
      segments.push(openBuilt(builder.build()))
      builder = new SegmentBuilder(spelling)
    }
    builder.addText(number, scanned)
  }
  segments.push(openBuilt(builder.build()))
  return new WordIndex({ segments, textOf: (number) => texts[number] as IndexedText })
}

/** A segment that lies in memory whole. */
export function openBuilt({ header, buffer }: BuiltSegment): Segment {
  const pageCount = Math.ceil(buffer.byteLength / 2 ** PAGE_SHIFT)
  const present = new Uint8Array(pageCount).fill(1)
  return new Segment(header, { buffer, present, load: () => {} })
}
