import type { LayoutBlock } from './layout.ts'
import type { HtmlMeasures } from './measure.ts'
import type { HtmlTree } from './tree.ts'

/**
 * Labels that a class or property of a page marks, `<span class="speaker">Ms. Oda</span>`: code units of
 * the label that a block begins with, by the index of the block. `undefined` when there are none.
 *
 * Programs of events list their speakers so, too. In a transcript they take turns: names recur, and there
 * are two at least.
 */
export function findClassLabels(
  { elements }: HtmlTree,
  blocks: readonly LayoutBlock[],
  measures: HtmlMeasures,
): ReadonlyMap<number, number> | undefined {
  const labels = new Map<number, number>()
  const counts = new Map<string, number>()
  let index = 0
  for (const element of elements) {
    const { attributes, start } = element
    if (attributes.size === 0 || !isSpeaker(attributes)) continue
    const length = measures.lengthOf(element)
    if (length === 0 || length > LONGEST_LABEL) continue
    const words = measures.wordsOf(element)
    // Both come in the order of the source.
    while (index < blocks.length && (blocks[index] as LayoutBlock).source.start < start) index++
    const block = blocks[index]
    if (block === undefined || labels.has(index) || !block.text.startsWith(words)) continue
    labels.set(index, words.length)
    const name = words.replace(LABEL_END, '')
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const recurs = [...counts.values()].some((count) => count > 1)
  return counts.size > 1 && recurs ? labels : undefined
}

/** What ends a label and is no part of it. */
export const LABEL_END: RegExp = /\s*[:：.–—-]?\s*$/

function isSpeaker(attributes: ReadonlyMap<string, string>): boolean {
  return (
    SPEAKER.test(attributes.get('class') ?? '') || SPEAKER.test(attributes.get('itemprop') ?? '')
  )
}

const SPEAKER =
  /(?:^|\s)(?:\w+[_-]+)?(?:speaker|orateur|orador|redner|sprecher)(?:[_-]?(?:name|label|title))?(?:\s|$)/i

/** Code units of the longest label. */
const LONGEST_LABEL = 120
