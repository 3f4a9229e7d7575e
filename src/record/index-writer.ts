import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { ScannedText } from '../index/scan-words.ts'
import { SegmentBuilder, Spelling } from '../index/segment-builder.ts'
import { MOST_POSITIONS } from '../index/segment-layout.ts'
import { openSegmentFile, PagedSegment, writeSegmentFile } from '../store/segment-file.ts'
import type { SegmentRow } from '../store/store.ts'

/**
 * Writes segments of an index to a folder.
 *
 * What it returns is on the disk and whole, but belongs to nothing until the store names it: a file
 * that the store does not name is as good as none.
 */
export class IndexWriter {
  readonly #folder: string
  readonly #spelling = new Spelling()
  #builder = new SegmentBuilder(this.#spelling)
  #first = 0
  #last = 0
  #words = 0

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Words that were added and are in no segment yet. */
  get pendingWords(): number {
    return this.#words
  }

  /** Take in words that a scan met for the first time, whether or not its text is added. */
  learn(scanned: Pick<ScannedText, 'newIds' | 'newWords'>): void {
    this.#spelling.learn(scanned)
  }

  /** Add a revision; returns segments that were full before it. */
  add(number: number, scanned: ScannedText): SegmentRow[] {
    const isFull = !this.#builder.hasRoomFor(scanned.ids.length, scanned.sectionEnds.length)
    const full = isFull ? this.flush() : []
    if (this.#builder.textCount === 0) this.#first = number
    this.#builder.addText(number, scanned)
    this.#last = number
    this.#words += scanned.ids.length
    return full
  }

  /** Write a segment of what was added since the last, if anything was. */
  flush(): SegmentRow[] {
    if (this.#builder.textCount === 0) return []
    const row = this.#write(this.#builder, this.#first, this.#last)
    this.#builder = new SegmentBuilder(this.#spelling)
    this.#words = 0
    return [row]
  }

  /** Write one segment in the place of several that follow each other, without the removed revisions. */
  merge(rows: readonly SegmentRow[], removed: ReadonlySet<number>): SegmentRow {
    const builder = new SegmentBuilder(new Spelling())
    for (const { name, checksum } of rows) {
      const segment = new PagedSegment(openSegmentFile(join(this.#folder, name), checksum))
      try {
        builder.addSegment(segment, (number) => !removed.has(number))
      } finally {
        segment.close()
      }
    }
    const first = (rows[0] as SegmentRow).first
    return this.#write(builder, first, (rows[rows.length - 1] as SegmentRow).last)
  }

  #write(builder: SegmentBuilder, first: number, last: number): SegmentRow {
    const built = builder.build()
    // Never a name that was used before: somebody may still be reading that file.
    const name = `${first}-${last}.${randomBytes(4).toString('hex')}.seg`
    const { bytes, checksum } = writeSegmentFile(join(this.#folder, name), built)
    return { name, first, last, words: built.header.wordCount, bytes, checksum }
  }
}

/**
 * The segments, all neighbors and the last ones, that are to be made one now, or none.
 *
 * Each segment is kept {@link GROWTH} times as large as all behind it together, so that there are few,
 * and a word is written again only when the record has grown by a quarter since.
 */
export function chooseMerge(rows: readonly SegmentRow[]): readonly SegmentRow[] {
  let behind = 0
  let first = rows.length
  for (let k = rows.length - 1; k >= 0; k--) {
    const { words } = rows[k] as SegmentRow
    // Section ends take positions too; a fifth more is room for them.
    if ((behind + words) * 1.2 > MOST_POSITIONS) break
    if (words <= GROWTH * behind) first = k
    behind += words
  }
  return rows.slice(first)
}

const GROWTH = 4
