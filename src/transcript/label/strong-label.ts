import type { Page } from '../../document/block.ts'
import { isPostWord } from '../../document/person-name.ts'
import { partitionPoint } from '../../text/partition-point.ts'
import type { Span } from '../../text/span.ts'
import { isBlank } from '../../text/white-space.ts'
import { type LabelMatch, labelKey } from './label.ts'

/**
 * The label at the start of a block that the page sets in bold: bold words up to a colon, with what
 * stands in brackets between, whatever their length and letters; or a bold name before the verb with
 * which minutes introduce a question: `Mr. Oda asked the Minister:-`.
 */
export function matchStrongLabel(page: Page, { start, end }: Span): LabelMatch | undefined {
  const bold = boldAt(page, start)
  if (bold === undefined || bold.end > end) return undefined
  const { text } = page
  const window = text.slice(bold.start, Math.min(end, bold.end + LONGEST_TAIL))
  const length = bold.end - bold.start
  const inside = /[:：]\s*$/.exec(window.slice(0, length))
  const label =
    inside === null ? window.slice(0, length).trimEnd() : window.slice(0, inside.index).trimEnd()
  const behind =
    inside === null
      ? AFTER_BOLD.exec(window.slice(label.length))
      : { 0: window.slice(label.length, length) }
  if (behind === null || !canBeLabel(label)) return undefined
  const bracket = /^\s*\(([^()]{2,80})\)/.exec(window.slice(label.length))?.[0] ?? ''
  const printed = inside === null ? label + bracket : label
  // The verb of the minutes is the clerk's, and belongs to the words that it introduces.
  const hasVerb = /^\s*\p{Ll}/u.test(behind[0])
  let after = bold.start + label.length + (hasVerb ? 0 : behind[0].length)
  while (after < end && isBlank(text.charCodeAt(after))) after++
  const span = { start: bold.start, end: bold.start + printed.length }
  return named({ span, text: printed, key: labelKey(printed), end: after, style: 'bold' })
}

/**
 * A label with the name of whoever holds the post in brackets: `The Minister for Harbors (Dr. Harga)`.
 * The post may have several holders, so the name tells them apart.
 */
export function named(label: LabelMatch): LabelMatch {
  const [, post, inner] = /^(.+?)\s*\(([^()]+)\)$/.exec(label.text) ?? []
  const words = inner?.split(/\s+/) ?? []
  const isPerson =
    words.length > 1 &&
    HONORIFIC.test(words[0] as string) &&
    !words.every((word) => isPostWord(word))
  if (post === undefined || inner === undefined || !isPerson) return label
  const name = words.filter((word) => !isPostWord(word)).join(' ')
  return { ...label, marked: { span: label.span, end: label.end, name, post } }
}

/** Code units behind bold words in which the sign that ends a label stands. */
const LONGEST_TAIL = 120
/** A colon, behind brackets or not; or the verb of a clerk, up to its colon and dash. */
const AFTER_BOLD =
  /^\s*(?:\([^()]{2,80}\)\s*)?(?:[:：]|(?:asked|demanda|preguntó)(?=\s)[^:\n]{0,100}:\s*[-–—]|asked\b[^:\n]{0,20}$)/
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof|hon|sir|deputy|senator|m|mme|sr|sra)\.?$/i
/** Code units and words of the longest label in bold. */
const LONGEST = 200

/** Whether bold words can be a label: they begin like a name or a post, and hold no sentence. */
function canBeLabel(label: string): boolean {
  return (
    label.length > 1 &&
    label.length <= LONGEST &&
    /^[\p{Lu}\p{Lo}]/u.test(label) &&
    !/[?!;]|\p{Ll}{4,}\.\s|\d{3}|https?/u.test(label)
  )
}

/** The bold span that begins a block. */
function boldAt({ strong }: Page, start: number): Span | undefined {
  if (strong === undefined) return undefined
  const first = partitionPoint(strong.length, (k) => (strong[k] as Span).end <= start)
  const bold = strong[first]
  return bold !== undefined && bold.start <= start + 1
    ? { ...bold, start: Math.max(start, bold.start) }
    : undefined
}
