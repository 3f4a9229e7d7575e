import type { Block, MarkedLabel, Page } from '../../src/document/block.ts'
import type { StageNote } from '../../src/document/turn.ts'

/** What the format of a page says of one block; a plain string is a paragraph of these words. */
export interface MarkedBlock extends Partial<Pick<Block, 'kind'>> {
  readonly words: string
  /** Label that begins the block, with what the format says of the speaker. */
  readonly label?: { readonly words: string } & Pick<
    MarkedLabel,
    'name' | 'post' | 'role' | 'language'
  >
  /** Words of it that nobody spoke. */
  readonly note?: string
  readonly isUnspoken?: boolean
}

/** A page as readers of marked formats make it. */
export function markedPage(...marked: readonly (MarkedBlock | string)[]): Page {
  let text = ''
  const blocks: Block[] = []
  const labels = new Map<number, MarkedLabel>()
  const notes: StageNote[] = []
  const unspoken = new Set<number>()
  for (const [index, entry] of marked.entries()) {
    const block: MarkedBlock = typeof entry === 'string' ? { words: entry } : entry
    const start = text.length
    if (block.label !== undefined) {
      const { words, ...rest } = block.label
      const span = { start, end: start + words.length }
      labels.set(index, { ...rest, span, end: span.end + 2 })
      text += `${words}: `
    }
    if (block.note !== undefined) {
      const at = text.length + block.words.indexOf(block.note)
      const span = { start: at, end: at + block.note.length }
      notes.push({ span, text: block.note, kind: 'incident' })
    }
    if (block.isUnspoken) unspoken.add(index)
    text += block.words
    blocks.push({ kind: block.kind ?? 'paragraph', span: { start, end: text.length } })
    text += '\n\n'
  }
  return { text, format: 'tei', blocks, labels, notes, unspoken }
}
