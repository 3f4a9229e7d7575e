import type { Block, Page } from '../../document/block.ts'
import { allMatches } from '../../text/all-matches.ts'
import { type Span, trimSpan } from '../../text/span.ts'
import { findLabels, type LabelsAtStarts, labelsAtStarts } from './find-labels.ts'
import { hasPost, hasTitle, type LabelMatch, matchLabel } from './label.ts'
import { isPressLabel, namesPart } from './part-label.ts'

/**
 * A page whose blocks begin where speakers do: a block is cut before each label inside it.
 *
 * Labels stand inside blocks where a line break was lost, and everywhere in a page that was flattened to
 * one line. There only what recurs behind ends of sentences is a label; where blocks begin with labels,
 * an inner one has to be one of these, or to name a post or a part in capitals.
 * `starts` is what blocks begin with, when that is known already.
 */
export function splitAtLabels(page: Page, starts: LabelsAtStarts = labelsAtStarts(page)): Page {
  if (page.labels !== undefined) return page
  const inner = findInner(page, starts)
  if (inner.length === 0) return page
  const labels = [...findLabels(page, starts).values()]
  const known = labels.length >= LEAST_LABELS ? knownAtStarts(labels) : undefined
  if (known !== undefined) return cutBlocks(page, inner.filter(known))
  const cuts = cutsOfFlat(page, inner, labels)
  return cuts.length === 0 ? page : cutFoot(cutBlocks(page, cuts))
}

/** Something like a label inside a block. */
interface InnerLabel {
  readonly block: number
  /** Where it begins, with the marks of emphasis before it. */
  readonly start: number
  readonly label: LabelMatch
}

/** Labels at the starts of blocks from which those inside blocks are known. */
const LEAST_LABELS = 3

/** What could be a label inside a block, in order: words up to a colon, and the lone `Q`. */
function findInner({ text, blocks }: Page, starts: LabelsAtStarts): InnerLabel[] {
  const found: InnerLabel[] = []
  for (const [block, { kind, span }] of blocks.entries()) {
    if (kind === 'rule' || kind === 'heading' || span.end - span.start < SHORTEST_BLOCK) continue
    const words = text.slice(span.start, span.end)
    let last = starts[block]?.end ?? span.start
    for (const { index } of allMatches(words, STOP)) {
      if (endsInSmallWord(words, index)) continue
      const inner = labelBefore(text, { start: last, end: span.end }, span.start + index)
      if (inner === undefined) continue
      found.push({ block, ...inner })
      last = inner.label.end
    }
    // A letter at the start is no inner one.
    if (words.includes('Q', 1)) {
      for (const { index, 0: before } of allMatches(words, INNER_LETTER)) {
        const start = span.start + index + before.length
        const label = matchLabel(text, { start, end: span.end })
        if (label?.style === 'letter') found.push({ block, start, label })
      }
    }
  }
  found.sort((a, b) => a.start - b.start)
  return found.filter(({ start }, k) => start !== found[k - 1]?.start)
}

/**
 * Whether the word before a colon has small letters and is no post: so ends prose, and nearly all words
 * before colons inside blocks are prose.
 */
function endsInSmallWord(words: string, colon: number): boolean {
  let start = colon
  while (start > 0 && isSmallLetter(words.charCodeAt(start - 1))) start--
  if (start === colon || /[\p{L}'’.-]/u.test(words.charAt(start - 1))) return false
  return !hasTitle(words.slice(start, colon))
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

/** Code units of the shortest block with a label inside. */
const SHORTEST_BLOCK = 20
/** The colon behind a label. */
const STOP = /:(?=[\s*_])|：/g
/** The end of a sentence or of a note before the letter of a question. */
const INNER_LETTER = /[.!?…—)\]”"][*_]*\s+(?=\**Q\**[\s:.])/g

/**
 * The label that ends at a colon, beginning where a sentence ends within `limit`; the longest there is,
 * because a point stands within labels too: `Mr. Oda`.
 */
function labelBefore(
  text: string,
  limit: Span,
  colon: number,
): Omit<InnerLabel, 'block'> | undefined {
  const from = Math.max(limit.start, colon - LONGEST_INNER)
  const window = text.slice(from, colon)
  for (const { index, 0: end } of window.matchAll(SENTENCE_END)) {
    const start = from + index + end.length
    if (isTitleEnd(window.slice(0, index + 1))) continue
    const label = matchLabel(text, { start, end: limit.end })
    if (label === undefined || label.style === 'period') continue
    if (/\p{Ll}{2,}\.\s/u.test(label.text) && !isTitleEnd(label.text.replace(/\.\s.*$/, '.')))
      continue
    if (label.span.end <= colon && colon < label.end) return { start, label }
  }
  return undefined
}

/** Code units of the longest label looked for inside a block. */
const LONGEST_INNER = 250
const SENTENCE_END = /[.!?…。！？—)\]”"»>][*_]*\s+(?=[\p{Lu}\p{Lo}*_])/gu

/** Whether a text ends in the point of an honorific, or of an initial: no sentence ends there. */
function isTitleEnd(text: string): boolean {
  return /(?:^|[\s*_])(?:mrs?|ms|dr|prof|hon|st|gen|sen|rep|gov|lt|col|amb|sra?|\p{L})\.$/iu.test(
    text,
  )
}

/** Whether an inner label is one of those that blocks begin with, or plainly one of their kind. */
function knownAtStarts(labels: readonly LabelMatch[]): (inner: InnerLabel) => boolean {
  const keys = new Set(labels.map(({ key }) => key))
  const surnames = new Set(labels.map(({ key }) => key.split(' ').at(-1) as string))
  const areCapitals = labels.filter(({ style }) => style === 'capitals').length > 0
  return ({ label: { key, text, style } }) => {
    if (keys.has(key)) return true
    if (style !== 'capitals' || !areCapitals) return false
    return surnames.has(key) || namesPart(key) || isPressLabel(key) || hasPost(text)
  }
}

/**
 * The labels inside a page that was flattened: those that recur, when several do, and what is printed
 * like them; then also where no sentence ends before one, as behind a date line.
 */
function cutsOfFlat(
  page: Page,
  inner: readonly InnerLabel[],
  starts: readonly LabelMatch[],
): readonly InnerLabel[] {
  const counts = new Map<string, number>()
  for (const { key } of [...starts, ...inner.map(({ label }) => label)])
    counts.set(key, (counts.get(key) ?? 0) + 1)
  const recurring = new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key))
  if (recurring.size < 2) return []
  const labels = inner.filter(({ label: { key } }) => recurring.has(key))
  if (labels.length < LEAST_FLAT) return []
  const areCapitals = labels.every(({ label: { style } }) => style !== 'mixed')
  const printed = inner.filter(
    ({ label: { key, style } }) =>
      recurring.has(key) || isPressLabel(key) || (areCapitals && style === 'capitals'),
  )
  return [...printed, ...unfreeLabels(page, printed)].sort((a, b) => a.start - b.start)
}

/** Labels in a flattened page that leave no doubt that it is a transcript. */
const LEAST_FLAT = 4

/** Labels that are known by now, where words without an end of sentence stand before them. */
function unfreeLabels({ text, blocks }: Page, known: readonly InnerLabel[]): InnerLabel[] {
  const found: InnerLabel[] = []
  const taken = new Set(known.map(({ start }) => start))
  const printed = new Set(known.map(({ label }) => label.text))
  for (const [block, { span }] of blocks.entries()) {
    const words = text.slice(span.start, span.end)
    for (const name of printed) {
      for (let at = words.indexOf(`${name}:`); at >= 0; at = words.indexOf(`${name}:`, at + 1)) {
        const start = span.start + at
        if (taken.has(start) || !/\s/.test(words.charAt(at - 1))) continue
        const label = matchLabel(text, { start, end: span.end })
        if (label === undefined) continue
        taken.add(start)
        found.push({ block, start, label })
      }
    }
  }
  return found
}

/** The page with its blocks cut before the labels; blocks named by index keep their marks. */
function cutBlocks(page: Page, cuts: readonly InnerLabel[]): Page {
  if (cuts.length === 0) return page
  const blocks: Block[] = []
  const unspoken = new Set<number>()
  let next = 0
  for (const [index, block] of page.blocks.entries()) {
    let { start } = block.span
    for (; cuts[next]?.block === index; next++) {
      const cut = (cuts[next] as InnerLabel).start
      if (cut > start) blocks.push({ ...block, span: trimSpan(page.text, { start, end: cut }) })
      start = Math.max(start, cut)
    }
    if (page.unspoken?.has(index)) unspoken.add(blocks.length)
    blocks.push({ ...block, span: { start, end: block.span.end } })
  }
  return { ...page, blocks, ...(unspoken.size === 0 ? {} : { unspoken }) }
}

/**
 * A flattened page without its foot: what stands behind the end of the last sentence belongs to the page
 * and not to whoever spoke last.
 */
function cutFoot(page: Page): Page {
  const { text, blocks } = page
  const last = blocks.at(-1) as Block
  const words = text.slice(last.span.start, last.span.end)
  const end = [...words.matchAll(LAST_WORDS)].at(-1)
  if (end === undefined) return page
  const cut = last.span.start + end.index + end[0].length
  const foot = trimSpan(text, { start: cut, end: last.span.end })
  if (foot.start === foot.end) return page
  const spoken = trimSpan(text, { start: last.span.start, end: cut })
  return {
    ...page,
    blocks: [...blocks.slice(0, -1), { ...last, span: spoken }, { ...last, span: foot }],
    unspoken: new Set([...(page.unspoken ?? []), blocks.length]),
  }
}

/** The end of a sentence that no name of a site or a time goes on. */
const LAST_WORDS = /[.!?…。！？][”"»)\]]*(?=\s|$)|[。！？]/g
