import type { Span } from '../../text/span.ts'
import { isCorrectionNote } from '../find-corrections.ts'
import type { LayoutBlock } from './layout.ts'
import { isInside } from './page-main.ts'
import type { HtmlElement, HtmlTree } from './tree.ts'

/** A word of a page that a note below the text corrects. */
export interface NoteCorrection {
  /** The block with the word, and the word in it. */
  readonly block: number
  readonly struck: Span
  /** The block of the note, and the words in it that stand for the word. */
  readonly noteBlock: number
  readonly corrected: Span
}

/**
 * The words of a page that its notes correct: a raised sign links from behind a word to a note that holds
 * nothing but a word or two much like it. Notes that explain are none.
 */
export function findNoteCorrections(
  { elements }: HtmlTree,
  blocks: readonly LayoutBlock[],
): readonly NoteCorrection[] {
  const signs = blocks.flatMap(({ noteSigns }, block) =>
    noteSigns.map((sign) => ({ ...sign, block })),
  )
  if (signs.length === 0) return []
  const targets = new Set(signs.map(({ target }) => target))
  const notes = new Map<string, HtmlElement>()
  for (const element of elements) {
    const id = element.attributes.get('id') ?? element.attributes.get('name')
    if (id !== undefined && targets.has(id) && !notes.has(id)) notes.set(id, element)
  }
  const found: NoteCorrection[] = []
  for (const { block, offset, target } of signs) {
    const element = notes.get(target)
    const noteBlock = element === undefined ? -1 : blockAt(blocks, element)
    if (noteBlock < 0 || noteBlock === block) continue
    const note = (blocks[noteBlock] as LayoutBlock).text
    const corrected = noteWords(note)
    const word = WORD_BEFORE.exec(
      (blocks[block] as LayoutBlock).text.slice(Math.max(0, offset - LONGEST_WORD), offset),
    )?.[1]
    if (word === undefined || corrected === undefined) continue
    if (!isCorrectionNote(word, note.slice(corrected.start, corrected.end))) continue
    const struck = { start: offset - word.length, end: offset }
    found.push({ block, struck, noteBlock, corrected })
  }
  return found
}

/** The first block of an element, or the block that it stands in: the target is often an empty anchor. */
function blockAt(blocks: readonly LayoutBlock[], target: HtmlElement): number {
  const at = blocks.findIndex(({ element }) => element.order >= target.order)
  const first = blocks[at]
  if (first !== undefined && isInside(target, first.element)) return at
  const last = at < 0 ? blocks.length - 1 : at - 1
  const around = blocks[last]
  if (around !== undefined && isInside(around.element, target)) return last
  return -1
}

/** The words of a note without its own sign and the arrow that leads back. */
function noteWords(note: string): Span | undefined {
  if (note.length > LONGEST_NOTE) return undefined
  const match = NOTE.exec(note)
  const words = match?.[2]
  if (words === undefined) return undefined
  const start = match?.[1]?.length ?? 0
  return { start, end: start + words.length }
}

const LONGEST_WORD = 40
const WORD_BEFORE = /([\p{L}\p{N}’'-]+)$/u
const LONGEST_NOTE = 120
const NOTE =
  /^((?:[[(]?(?:\d{1,3}|[*†‡§a-z])[\])]?[.:]?\s+)?[[“"]?)(\p{L}[\p{L}\p{N}’' -]*?)[\]”"]?[.]?\s*(?:[↑↩⤴^][\ufe0e\ufe0f]?)*$/u
