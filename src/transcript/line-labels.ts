import { type Block, blockText, type Page } from '../document/block.ts'
import { plainLine } from '../document/furniture.ts'
import { breaksOff } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import { hasTitle, type LabelMatch, labelKey } from './label.ts'
import { isAnswerLabel, isPressLabel, namesPart } from './part-label.ts'

/**
 * Labels that stand alone in a line, without a colon, above the words spoken; none when they do not make
 * a transcript.
 *
 * A line in capitals or in bold may also head a section. They are labels when several recur, all of them
 * above sentences, and at least one carries a title or names a part played.
 */
export function findLineLabels(page: Page): ReadonlyMap<number, LabelMatch> {
  const found = new Map<number, LabelMatch>()
  for (const [index, block] of page.blocks.entries()) {
    const label = matchLine(page, index, block)
    if (label !== undefined && leadsToSpeech(page, index + 1)) found.set(index, label)
  }
  const counts = new Map<string, number>()
  for (const { key } of found.values()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const recurring = [...counts].filter(([, count]) => count > 1).map(([key]) => key)
  const isTranscript = recurring.length > 1 && recurring.some((key) => isTitled(key))
  for (const [index, { key }] of found) {
    if (!isTranscript || !(recurring.includes(key) || isTitled(key))) found.delete(index)
  }
  return found
}

function isTitled(key: string): boolean {
  return hasTitle(key) || isPressLabel(key) || isAnswerLabel(key) || namesPart(key)
}

function matchLine(page: Page, index: number, { kind, span }: Block): LabelMatch | undefined {
  if (kind === 'rule' || span.end - span.start > LONGEST_LINE) return undefined
  const words = blockText(page, index)
  const line = plainLine(words)
  const isName = /^\p{Lu}[\p{L}\p{M}.,'’ ()-]+$/u.test(line) && breaksOff(line)
  if (!isName || line.split(' ').length > MOST_WORDS) return undefined
  if (line !== line.toUpperCase() && !isBold(page, span, words)) return undefined
  const at = span.start + words.indexOf(line)
  // Marks inside the line part its words; such a line is no plain name.
  if (at < span.start) return undefined
  const own = { start: at, end: at + line.length }
  return { span: own, text: line, key: labelKey(line), end: span.end, style: 'capitals' }
}

/** Code units and words of the longest name that stands alone in a line. */
const LONGEST_LINE = 64
const MOST_WORDS = 7

function isBold({ strong }: Page, { start, end }: Span, words: string): boolean {
  if (/^\*\*.*\*\*$/.test(words)) return true
  return strong?.some((bold) => bold.start <= start && end <= bold.end) ?? false
}

/** Whether the block at an index holds a sentence. */
function leadsToSpeech(page: Page, index: number): boolean {
  const block = page.blocks[index]
  if (block === undefined || block.kind === 'rule' || block.kind === 'heading') return false
  return !breaksOff(blockText(page, index))
}
