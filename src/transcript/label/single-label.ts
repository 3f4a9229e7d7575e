import type { Block, Page } from '../../document/block.ts'
import { hasNameShape } from '../../document/person-name.ts'
import { canBeLabel, hasTitle, type LabelMatch } from './label.ts'
import { isAnswerLabel, isCrowdLabel, isPressLabel, namesPart } from './part-label.ts'

/**
 * Whether a label in ordinary letters that stands but once begins a turn, in a text in which people talk
 * under such labels: a name, a house in brackets behind it, initials, a part played.
 *
 * Paragraphs of a turn may open with such words too: `Second Point:`. So no word of a name stands
 * elsewhere in small letters, and a single word must lead to a question.
 */
export function namesOnce(
  { text, blocks }: Page,
  index: number,
  { text: label, key, span, end, style }: LabelMatch,
  small: SmallWords,
): boolean {
  if (style !== 'mixed' && style !== 'capitals') return false
  const block = blocks[index] as Block
  if (/^[\s"“„«]/.test(text.slice(end, end + 1)) || end >= block.span.end) return false
  if (isPart(key)) return true
  const words = label
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .split(/[\s,]+/)
  if (words.length > MOST_WORDS || !canBeLabel(label)) return false
  const isKnown = words.every(
    (word) => word.length < LEAST_LETTERS || JOINS.test(word) || hasTitle(word) || !small.has(word),
  )
  if (!isKnown || !looksNamed(words)) return false
  const isOfHouse = span.end - span.start > words.join(' ').length
  const isInitialed = /^\p{Lu}\.\s?\p{Lu}/u.test(label)
  if (words.length > 1 || isOfHouse || isInitialed) return true
  return asks(text, block)
}

/** Whether words are written as in a name, but for small ones between and numbers. */
function looksNamed(words: readonly string[]): boolean {
  return hasNameShape(words.filter((word) => !/^#?\d/.test(word) && !JOINS.test(word)).join(' '))
}

/** Words of the longest label that stands once, and letters of a word that tells something. */
const MOST_WORDS = 7
const LEAST_LETTERS = 3
const JOINS = /^(?:the|for|and|von|van|del|des|der|den|bin|of)$/i

/** Words of a text in small letters. */
export class SmallWords {
  readonly #text: string
  #words: ReadonlySet<string> | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** Whether a word with a capital stands somewhere in small letters. */
  has(word: string): boolean {
    this.#words ??= new Set(this.#text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}’'-]{2,}/gu))
    return this.#words.has(word.toLowerCase())
  }
}

/**
 * Keys of the labels in ordinary letters where one speaker answers others who are named once: `Wei Lan`
 * after `AFP`, `Drast Daily`, `AFP`. Labels of the one and of the others follow in turns, and most of the
 * others ask.
 */
export function alternatesWithOne(
  { text, blocks }: Page,
  found: ReadonlyMap<number, LabelMatch>,
  counts: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const labels = [...found].filter(
    ([, { style }]) => style === 'mixed' || style === 'capitals' || style === 'bold',
  )
  if (labels.length < LEAST_ALTERNATING) return new Set()
  const [main, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
  if (count < LEAST_ANSWERS || count < MAIN_SHARE * labels.length) return new Set()
  const others = labels.filter(([, { key }]) => key !== main)
  const isFollowed = labels.filter(
    ([, { key }], k) => key !== main && labels[k + 1]?.[1].key === main,
  ).length
  const asking = others.filter(([index]) => asks(text, blocks[index] as Block)).length
  const alternate =
    isFollowed >= ALTERNATING_SHARE * others.length && asking >= ASKING_SHARE * others.length
  return alternate ? new Set(labels.map(([, { key }]) => key)) : new Set()
}

/** Labels in all, and those of the one who answers; and that one's share of them. */
const LEAST_ALTERNATING = 4
const LEAST_ANSWERS = 2
const MAIN_SHARE = 0.3
/** Share of the others whom the one answers at once, and of those who ask. */
const ALTERNATING_SHARE = 0.8
const ASKING_SHARE = 0.6

function asks(text: string, { span }: Block): boolean {
  return /[?？؟]/.test(text.slice(span.start, span.end))
}

function isPart(key: string): boolean {
  return isPressLabel(key) || isAnswerLabel(key) || isCrowdLabel(key) || namesPart(key)
}
