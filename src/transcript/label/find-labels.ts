import type { Block, Page } from '../../document/block.ts'
import { hasPost, hasTitle, type LabelMatch, LabelReader, toLabelMatch } from './label.ts'
import { findLineLabels } from './line-labels.ts'
import {
  isAnswerLabel,
  isCrowdLabel,
  isPartLetter,
  isPressLabel,
  namesPart,
  pairedLetters,
} from './part-label.ts'
import { findSignLabels } from './sign-labels.ts'
import { alternatesWithOne, namesOnce, SmallWords } from './single-label.ts'
import { matchStrongLabel, named } from './strong-label.ts'

/**
 * The labels that begin turns, in order, by index of their block; none when they do not make a
 * transcript.
 *
 * What looks like a label may also lead up to a list or head a section. Labels in capitals count when
 * there are several, or one that recurs or names a post; labels in ordinary letters when several
 * recur. Where these leave no doubt that people talk, whoever is named with a title once counts too.
 * Common words in capitals are heads. Where the format marks labels, they are all there are.
 * `starts` is what blocks begin with, when that is known already.
 */
export function findLabels(
  page: Page,
  starts: LabelsAtStarts = labelsAtStarts(page),
): ReadonlyMap<number, LabelMatch> {
  if (page.labels !== undefined) {
    return new Map(
      [...page.labels].map(([index, label]) => [index, toLabelMatch(page.text, label)]),
    )
  }
  const found = matchBlocks(page, starts)
  if (listsQuotations(page.text, found)) return new Map()
  const keys = sortKeys(page, found)
  const dialogue = dialogueOf(page, found, keys)
  const signed = findSignLabels(page)
  if (dialogue === undefined) return signed.size > 0 ? signed : findLineLabels(page)
  if (signed.size > found.size) return signed
  const small = new SmallWords(page.text)
  // Where only questions have labels in capitals, answers have them in ordinary letters.
  const onlyAsks = [...keys.capitals].every(isPressLabel)
  for (const [index, label] of found) {
    const { key, style } = label
    const isKnown =
      style === 'period'
        ? keys.period.has(key)
        : style === 'mixed' || style === 'bold'
          ? keys.mixed.has(key)
          : keys.capitals.has(key)
    const begins =
      dialogue === style ||
      keys.housed.has(key) ||
      (style === 'period' && keys.housed.size > 0) ||
      style === 'bold' ||
      (dialogue === 'capitals' &&
        (style === 'letter' || onlyAsks || hasTitle(label.text) || isPart(key)))
    if (isKnown && begins) continue
    const isNamed =
      (style !== 'period' || dialogue === 'period' || keys.period.size > 0) &&
      introducesPerson(page, label)
    const isOnce = dialogue === 'mixed' && namesOnce(page, index, label, small)
    if (!isNamed && !isOnce) found.delete(index)
  }
  return found
}

/** What looks like a label at the start of each block of a page, by the index of the block. */
export type LabelsAtStarts = readonly (LabelMatch | undefined)[]

/** What looks like a label at the start of each block, but for rules and headings. */
export function labelsAtStarts({ text, blocks, labels }: Page): LabelsAtStarts {
  // Labels that the format marks need not be looked for.
  if (labels !== undefined) return []
  const reader = new LabelReader(text)
  return blocks.map(({ kind, span }) =>
    kind === 'rule' || kind === 'heading' ? undefined : reader.match(span),
  )
}

function matchBlocks(page: Page, starts: LabelsAtStarts): Map<number, LabelMatch> {
  const found = new Map<number, LabelMatch>()
  for (const [index, block] of page.blocks.entries()) {
    if (block.kind === 'rule' || block.kind === 'heading') continue
    const label = matchStrongLabel(page, block.span) ?? starts[index]
    if (label !== undefined) found.set(index, named(label))
  }
  return found
}

/** Keys of the labels that can begin turns, by how they are printed. */
interface LabelKeys {
  /** In capitals, and the lone `Q`. */
  readonly capitals: ReadonlySet<string>
  /** In ordinary letters, more than once or with a word for a part played. */
  readonly mixed: ReadonlySet<string>
  /** With a period, more than once. */
  readonly period: ReadonlySet<string>
  /** Those in ordinary letters that are journalists with their houses: `Petra Lunding, Radio Drast`. */
  readonly housed: ReadonlySet<string>
  readonly counts: ReadonlyMap<string, number>
}

function sortKeys(page: Page, found: ReadonlyMap<number, LabelMatch>): LabelKeys {
  const counts = countKeys(found)
  const heads = findHeads(page.text, found)
  const alternating = alternatesWithOne(page, found, counts)
  const shortened = shortenedKeys(found)
  const housed = housedKeys(found, counts)
  const paired = pairedLetters(new Set(counts.keys()))
  const capitals = new Set<string>()
  const mixed = new Set<string>()
  const period = new Set<string>()
  for (const { key, style } of found.values()) {
    if (heads.has(key)) continue
    const recurs = (counts.get(key) ?? 0) > 1
    if (style === 'capitals' || style === 'letter') capitals.add(key)
    else if (isPartLetter(key) && key !== 'Q') {
      if (paired.has(key)) (style === 'mixed' ? mixed : period).add(key)
    } else if (style === 'period' && recurs) period.add(key)
    else if (style === 'mixed' && (recurs || isPart(key) || shortened.has(key))) mixed.add(key)
    else if (alternating.has(key) || housed.has(key)) mixed.add(key)
    else if (style === 'bold' && (recurs || isPart(key) || hasTitle(key))) mixed.add(key)
  }
  return { capitals, mixed, period, housed, counts }
}

/** Which labels leave no doubt that people talk; `undefined` when none do. */
function dialogueOf(
  page: Page,
  found: ReadonlyMap<number, LabelMatch>,
  { capitals, mixed, period, counts }: LabelKeys,
): 'capitals' | 'mixed' | 'period' | undefined {
  if (found.size === 0) return undefined
  // A greeting above a letter is a label alone that nothing follows in its line.
  const [only, another] = found
  if (only !== undefined && another === undefined) {
    const [index, { span, end }] = only
    const isAlone = end >= (page.blocks[index] as Block).span.end
    if (isAlone || page.text.slice(span.end, end).includes('\n')) return undefined
  }
  // A crowd talks to nobody, and its label may be a field that lists who took part.
  const isSure = (key: string): boolean =>
    (counts.get(key) ?? 0) > 1 || hasTitle(key) || (isPart(key) && !isCrowdLabel(key))
  if ([...capitals].some(isSure) || shareSurname(capitals)) return 'capitals'
  if (talkByName(page, found, capitals)) return 'capitals'
  if (period.size > 1) return 'period'
  return mixed.size > 1 && holdsSentences(page, found, mixed) ? 'mixed' : undefined
}

/** Whether a label is the last word of another, as when people are named in full once. */
function shareSurname(keys: ReadonlySet<string>): boolean {
  return [...keys].some((key) => keys.has(key.slice(key.lastIndexOf(' ') + 1)) && key.includes(' '))
}

/**
 * Whether all labels in capitals are written like full names, there are several, and somebody says "I" or
 * asks below them: people who have one turn each. Heads of sections lead to no such words.
 */
function talkByName(
  { text, blocks }: Page,
  found: ReadonlyMap<number, LabelMatch>,
  capitals: ReadonlySet<string>,
): boolean {
  if (capitals.size < 2 || ![...capitals].every(looksLikeName)) return false
  return [...found].some(([index, { key, end }]) => {
    const words = text.slice(end, Math.min((blocks[index] as Block).span.end, end + SAMPLE))
    return capitals.has(key) && /(?<!\p{L})I(?!\p{L})|\?["”’)]*$/u.test(words)
  })
}

/** Whether a label in capitals is two to four words of letters, none of them one that only joins. */
function looksLikeName(key: string): boolean {
  const words = key.split(' ')
  return (
    words.length > 1 &&
    words.length <= MOST_NAMES &&
    words.every((word) => /^[\p{L}'’-]+$/u.test(word) && !JOINING.test(word))
  )
}

/** Words of a full name, and words that join those of a head. */
const MOST_NAMES = 4
const JOINING = /^(?:THE|OF|AND|FOR|TO|IN|ON|AT|BY|WITH|FROM|OUR|YOUR|NEW|KEY|NEXT)$/

/**
 * Keys of labels in ordinary letters where several people are named in full once and in short then: `Elin
 * Harga` and `Harga`, `Foreign Minister, Elin Harga` and `Foreign Minister`. One such pair may be chance.
 */
function shortenedKeys(found: ReadonlyMap<number, LabelMatch>): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const { key, style } of found.values()) if (style === 'mixed') keys.add(key)
  const pairs = [...keys].flatMap((key) => {
    const [post = '', name] = key.split(', ')
    const short = name === undefined ? key.slice(key.lastIndexOf(' ') + 1) : post
    return short !== key && keys.has(short) ? [[key, short]] : []
  })
  return new Set(pairs.length < LEAST_SHORTENED ? [] : pairs.flat())
}

/**
 * Keys of labels of journalists with their houses, where several are printed so and somebody else speaks
 * again and again, as those do who answer. Places are printed so as well: `Averholt, Lunmark`.
 */
function housedKeys(
  found: ReadonlyMap<number, LabelMatch>,
  counts: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const housed = [...found.values()].filter(
    ({ style, text }) => style === 'mixed' && NAME_AND_HOUSE.test(text),
  )
  const keys = new Set(housed.map(({ key }) => key))
  const isAnswered = [...counts].some(([key, count]) => count >= LEAST_HOUSED && !keys.has(key))
  return housed.length >= LEAST_HOUSED && isAnswered ? keys : new Set()
}

const NAME_AND_HOUSE =
  /^(?:\p{Lu}[\p{L}'’.-]* ){1,3}\p{Lu}[\p{L}'’-]+, (?:[\p{Lu}\p{N}][\p{L}\p{N}'’&-]* |of |the |and ){0,5}\p{Lu}[\p{L}'’&-]*$/u
/** Labels of journalists with their houses before these are a way to print labels. */
const LEAST_HOUSED = 3

/** People who are named in full once and in short then. */
const LEAST_SHORTENED = 2

/** Whether most of what follows the labels are sentences: the fields of a list are none. */
function holdsSentences(
  { text, blocks }: Page,
  found: ReadonlyMap<number, LabelMatch>,
  keys: ReadonlySet<string>,
): boolean {
  let labeled = 0
  let sentences = 0
  for (const [index, { key, end }] of found) {
    if (!keys.has(key)) continue
    labeled++
    const { span } = blocks[index] as Block
    // A label may stand in a line of its own.
    const words = text.slice(end, Math.min(span.end, end + SAMPLE))
    if (end >= span.end || /[.!?…。！？؟][\s"”’»)\]」』*_]*(?:\s|$)|[。！？]/u.test(words))
      sentences++
  }
  return sentences >= SENTENCE_SHARE * labeled
}

/** Code units behind a label in which a sentence should end, and the share of labels where one does. */
const SAMPLE = 1500
const SENTENCE_SHARE = 0.5

function isPart(key: string): boolean {
  return isPressLabel(key) || isAnswerLabel(key) || namesPart(key)
}

/**
 * Whether a label names a person with a title, and words follow that are not in quotation marks: then it
 * is one beside others, even when it stands but once. Speakers quote by name too, and address the chair.
 */
function introducesPerson({ text, strong }: Page, { text: label, span, end }: LabelMatch): boolean {
  if (/^[\s"“„«]/.test(text.slice(end, end + 1))) return false
  const words = label.replace(/\([^)]*\)/g, ' ').split(/[\s,]+/)
  const isTitled = hasTitle(words[0] as string) && !words.every(hasTitle) && !VOCATIVE.test(label)
  const isBold = strong?.some((bold) => bold.start <= span.start && span.start < bold.end) ?? false
  return (isTitled || isBold) && words.length > 1 && words.length <= MOST_NAME_WORDS
}

/** Words to whoever is addressed: `Mr. President, dear Sunniva`. */
const VOCATIVE =
  /\bdear\b|^(?:mr|mrs|ms|madam|mister)\.? (?:president|speaker|chair\w*|secretary|minister|chancellor|ambassador|vice)/i

/** Words of the longest name with its title. */
const MOST_NAME_WORDS = 6

/**
 * Whether the labels stand before words in quotation marks: a list of what people and organizations said
 * elsewhere, in which nobody talks to anybody.
 */
function listsQuotations(text: string, found: ReadonlyMap<number, LabelMatch>): boolean {
  const labels = [...found.values()]
  if (labels.length < LEAST_QUOTED || labels.some(({ key }) => isPressLabel(key))) return false
  const quoted = labels.filter(({ end }) => /^["“„«]/.test(text.slice(end, end + 1))).length
  return quoted >= QUOTED_SHARE * labels.length
}

/** Labels of a list of quotations, and the share of them before quotation marks. */
const LEAST_QUOTED = 3
const QUOTED_SHARE = 0.7

function countKeys(labels: ReadonlyMap<number, LabelMatch>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of labels.values()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/**
 * Keys of labels in capitals that are heads of sections: `TARGETS`, `PERSONAL BACKGROUND`. All their
 * words stand in the text in small letters, and more often so than with a capital, as names do not.
 */
function findHeads(text: string, labels: ReadonlyMap<number, LabelMatch>): ReadonlySet<string> {
  const suspects = new Map<string, string[]>()
  for (const { text: label, key, style } of labels.values()) {
    if (style !== 'capitals' || suspects.has(key)) continue
    if (hasPost(label) || isPart(key)) continue
    const words = (key.match(/\p{L}{3,}/gu) ?? []).map((word) => word.toLowerCase())
    // Names are ruled out here: one that nowhere stands in small letters needs no counting.
    if (words.length > 0 && words.every((word) => text.includes(word))) suspects.set(key, words)
  }
  if (suspects.size === 0) return new Set()
  const small = new Map<string, number>()
  for (const word of new Set([...suspects.values()].flat())) small.set(word, 0)
  for (const [word] of text.matchAll(/\p{L}{3,}/gu)) {
    const lower = word.toLowerCase()
    const seen = small.get(lower)
    if (seen === undefined) continue
    if (word === lower) small.set(lower, seen + 1)
    else if (word !== word.toUpperCase()) small.set(lower, seen - 1)
  }
  const isSmall = (word: string): boolean => (small.get(word) ?? 0) > 0
  return new Set([...suspects].filter(([, words]) => words.every(isSmall)).map(([key]) => key))
}
