import { type Block, blockText, type Page } from '../../document/block.ts'
import { plainLine } from '../../document/furniture.ts'
import { breaksOff } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import { hasTitle, type LabelMatch, labelKey } from './label.ts'
import { isAnswerLabel, isPressLabel, namesPart } from './part-label.ts'
import { named } from './strong-label.ts'

/**
 * Labels that stand alone in a line, without a colon, above the words spoken; none when they do not make
 * a transcript.
 *
 * A line in capitals or in bold may also head a section. They are labels when several stand above
 * sentences, one of them recurs and one has a title or names a part played; then a title, or in bold the
 * shape of a name, makes a label of a line that stands once.
 */
export function findLineLabels(page: Page): ReadonlyMap<number, LabelMatch> {
  const found = new Map<number, LineLabel>()
  for (const [index, block] of page.blocks.entries()) {
    const label = matchLine(page, index, block)
    if (label !== undefined && leadsToSpeech(page, index + 1)) found.set(index, label)
  }
  const counts = new Map<string, number>()
  for (const { key } of found.values()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const recurs = (key: string): boolean => (counts.get(key) ?? 0) > 1
  const isLabel = ({ key, text, isBold }: LineLabel): boolean =>
    recurs(key) || opensWithTitle(text) || (isBold && looksNamed(text))
  const labels = [...found].filter(([, label]) => isLabel(label))
  const keys = new Set(labels.map(([, { key }]) => key))
  const isTranscript =
    keys.size > 1 &&
    [...keys].some(recurs) &&
    labels.some(([, { key, text }]) => opensWithTitle(text) || isPart(key))
  return new Map(isTranscript ? labels : [])
}

interface LineLabel extends LabelMatch {
  readonly isBold: boolean
}

/** Whether a post or an honorific is the first word of a label, behind an article. */
function opensWithTitle(label: string): boolean {
  const words = label.split(/\s+/)
  const first = /^(?:the|el|la|le|der|die|das|il|o|a)$/i.test(words[0] as string)
    ? words[1]
    : words[0]
  return first !== undefined && hasTitle(first)
}

/** Whether a line is written like a full name: capitals, and short words that join them. */
function looksNamed(line: string): boolean {
  const words = line.split(/\s+/)
  return (
    words.length > 1 &&
    words.length <= MOST_NAME_WORDS &&
    words.every((word) => /^\p{Lu}/u.test(word) || word.length <= LONGEST_JOINING)
  )
}

/** Words of the longest full name, and code units of the words that join its parts. */
const MOST_NAME_WORDS = 6
const LONGEST_JOINING = 3

function isPart(key: string): boolean {
  return isPressLabel(key) || isAnswerLabel(key) || namesPart(key)
}

function matchLine(page: Page, index: number, { kind, span }: Block): LineLabel | undefined {
  if (kind === 'rule' || span.end - span.start > LONGEST_LINE) return undefined
  const words = blockText(page, index)
  const line = plainLine(words)
  const isName = /^\p{Lu}[\p{L}\p{M}.,'’ ()-]+$/u.test(line) && breaksOff(line)
  if (!isName || line.split(' ').length > MOST_WORDS) return undefined
  const isBold = isSetBold(page, span, words)
  if (line !== line.toUpperCase() && !isBold) return undefined
  const at = span.start + words.indexOf(line)
  // Marks inside the line part its words; such a line is no plain name.
  if (at < span.start) return undefined
  const own = { start: at, end: at + line.length }
  const match = {
    span: own,
    text: line,
    key: labelKey(line),
    end: span.end,
    style: 'bold',
  } as const
  return { ...named(match), isBold }
}

/** Code units and words of the longest name with a post that stands alone in a line. */
const LONGEST_LINE = 120
const MOST_WORDS = 14

/** Whether a line is bold, but for what stands in brackets at its end. */
function isSetBold({ strong }: Page, { start, end }: Span, words: string): boolean {
  if (/^\*\*.*\*\*$/.test(words)) return true
  const bracket = /\s*\([^()]*\)$/.exec(words)?.[0].length ?? 0
  return strong?.some((bold) => bold.start <= start && end - bracket <= bold.end) ?? false
}

/** Whether the block at an index holds a sentence. */
function leadsToSpeech(page: Page, index: number): boolean {
  const block = page.blocks[index]
  if (block === undefined || block.kind === 'rule' || block.kind === 'heading') return false
  return !breaksOff(blockText(page, index))
}
