import type { Block, Page } from '../../document/block.ts'
import { breaksOff } from '../../text/sentence.ts'
import { findStageNotes } from '../../text/stage-note.ts'
import { canBeLabel, hasTitle, type LabelMatch, labelKey } from './label.ts'
import { isAnswerLabel, isPartLetter, isPressLabel, namesPart } from './part-label.ts'

/**
 * Labels that a sign other than a colon parts from the words: a dash, behind a point or not, a tab, brackets
 * around the label, a time of recording behind it, the end of its line. None when they do not make a transcript.
 *
 * Prose, lists and tables begin paragraphs so too. Labels are what the same sign follows again and again:
 * several, of which some recur, and one of which says that somebody asks, answers or holds a post.
 */
export function findSignLabels(page: Page): ReadonlyMap<number, LabelMatch> {
  let most: ReadonlyMap<number, LabelMatch> = new Map()
  for (const [sign, found] of groupBySign(page)) {
    const labels = chooseLabels(page, sign, found)
    if (labels.size > most.size) most = labels
  }
  return most
}

type Sign = keyof typeof SIGNS

const NAME = '(\\p{L}[^:\\n\\t<>;"“”!?\\[\\]【】]{0,70}?)'

/** How a label and its sign look at the start of a block, and whether a list has the same look. */
const SIGNS = {
  point: new RegExp(`^${NAME}\\.\\s?[-–—]+\\s+(?=\\S)`, 'u'),
  dash: new RegExp(`^${NAME}\\s?[-–—]+\\s+(?=\\S)`, 'u'),
  tab: new RegExp(`^${NAME}[ ]*\\t\\s*(?=\\S)`, 'u'),
  square: new RegExp(`^\\\\?\\[${NAME}\\\\?\\]:?\\s+(?=\\S)`, 'u'),
  lenticular: new RegExp(`^【${NAME}】:?\\s*(?=\\S)`, 'u'),
  round: new RegExp(`^\\(${NAME}\\):?\\s+(?=\\S)`, 'u'),
  time: new RegExp(
    `^${NAME}[ \\t]+[(\\[]?\\d{1,2}:\\d{2}(?::\\d{2})?[)\\]]?[ \\t]*(?:\\n\\s*|$)`,
    'u',
  ),
  line: new RegExp(`^${NAME}[ \\t]*(?:\\n\\s*|$)`, 'u'),
} as const

/** Code units at the start of a block in which the sign stands. */
const WINDOW = 100

function groupBySign({ text, blocks }: Page): ReadonlyMap<Sign, Map<number, LabelMatch>> {
  const groups = new Map<Sign, Map<number, LabelMatch>>()
  for (const [index, { kind, span }] of blocks.entries()) {
    if (kind === 'rule' || kind === 'heading' || kind === 'listItem') continue
    const window = text.slice(span.start, Math.min(span.end, span.start + WINDOW))
    for (const sign of signsIn(window)) {
      const match = SIGNS[sign].exec(window)
      const printed = match?.[1]
      if (match === null || printed === undefined || !canBeLabel(printed)) continue
      const start = span.start + match[0].indexOf(printed)
      const bracket = { start: 0, end: match[0].length }
      if (!isSure(labelKey(printed), printed) && findStageNotes(match[0], bracket).length > 0)
        continue
      const label: LabelMatch = {
        span: { start, end: start + printed.length },
        text: printed,
        key: labelKey(printed),
        end: span.start + match[0].length,
        style: 'bold',
      }
      const group = groups.get(sign) ?? new Map<number, LabelMatch>()
      groups.set(sign, group.set(index, label))
      break
    }
  }
  return groups
}

/**
 * The signs that can stand in the start of a block, the surest first.
 *
 * Told from its first character, and from the first one that no label has: nearly all blocks are prose,
 * and eight patterns for each would be most of the work of reading a transcript.
 */
function signsIn(window: string): readonly Sign[] {
  const opening = OPENINGS.get(window.charAt(0))
  if (opening !== undefined) return [opening]
  if (!STARTS_NAME.test(window)) return []
  const stop = window.search(NOT_IN_NAMES)
  const dash = window.search(DASH)
  const signs: Sign[] = []
  // A line end or a tab may stand before the dash.
  if (dash >= 0 && (stop < 0 || dash <= stop + 1)) signs.push('point', 'dash')
  const char = window.charAt(stop)
  if (char === '\t') signs.push('tab', 'time', 'line')
  else if (char === ':' || char === '[') signs.push('time')
  else if (char === '\n' || (stop < 0 && window.length < WINDOW)) signs.push('line')
  return signs
}

const OPENINGS: ReadonlyMap<string, Sign> = new Map([
  ['[', 'square'],
  ['\\', 'square'],
  ['【', 'lenticular'],
  ['(', 'round'],
])
const STARTS_NAME = /^(?:[A-Za-z]|\p{L})/u
const NOT_IN_NAMES = /[:\n\t<>;"“”!?[\]【】]/
const DASH = /[-–—]/

/** The labels among what one sign follows. */
function chooseLabels(
  page: Page,
  sign: Sign,
  found: ReadonlyMap<number, LabelMatch>,
): ReadonlyMap<number, LabelMatch> {
  if (found.size < LEAST_LABELS) return new Map()
  const counts = new Map<string, number>()
  for (const { key } of found.values()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const recurs = (key: string): boolean => (counts.get(key) ?? 0) > 1
  const labels = new Map(
    [...found].filter(
      ([, { key, text }]) =>
        recurs(key) || (sign === 'line' ? isPressLabel(key) : isSure(key, text)),
    ),
  )
  const keys = new Set([...labels.values()].map(({ key }) => key))
  const sentences = [...labels].filter(([index, label]) => leadsToSentence(page, index, label))
  const isTranscript =
    labels.size >= LEAST_LABELS &&
    keys.size > 1 &&
    ([...keys].filter(recurs).length > 1 || ([...keys].some(recurs) && [...keys].some(isPart))) &&
    sentences.length >= SENTENCE_SHARE * labels.size &&
    (sign === 'time' || [...labels.values()].some((label) => saysPart(sign, label)))
  return isTranscript ? labels : new Map()
}

/** Labels that make a transcript, and the share of them before sentences. */
const LEAST_LABELS = 4
const SENTENCE_SHARE = 0.7

function isSure(key: string, label: string): boolean {
  return isPart(key) || hasTitle(label)
}

/** Whether a label shows what it is; a line by itself only when it says that somebody asks. */
function saysPart(sign: Sign, { key, text }: LabelMatch): boolean {
  return sign === 'line' ? isPressLabel(key) : isSure(key, text)
}

function isPart(key: string): boolean {
  return isPressLabel(key) || isAnswerLabel(key) || isPartLetter(key) || namesPart(key)
}

function leadsToSentence({ text, blocks }: Page, index: number, { end }: LabelMatch): boolean {
  const { span } = blocks[index] as Block
  const words = end < span.end ? { ...span, start: end } : blocks[index + 1]?.span
  return words !== undefined && !breaksOff(text.slice(words.start, words.end))
}
