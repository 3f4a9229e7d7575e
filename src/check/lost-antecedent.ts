import type { QuotingText } from '../article/find-quotations.ts'
import { isCapitalized } from '../text/char.ts'
import { findWordStart } from '../text/find-word.ts'
import { sentences } from '../text/sentence.ts'
import { overlapsSpan, type Span } from '../text/span.ts'
import { COMMON_WORDS } from './common-word.ts'
import type { ContextDifference, ReadingPassage } from './context-difference.ts'
import { isPlural, singular, topicGroup } from './topic-noun.ts'
import { NEAR, withoutSpan, writersWordsAround } from './words-around.ts'

const POINTER =
  /\b([Tt]hose|[Tt]hese|[Tt]hat|[Tt]his|[Ss]uch|[Tt]he same)\s+((?:[\p{Ll}-]+\s+){0,2}?)([\p{Ll}]{3,})\b/gu

/** The first words of `after` that point back to an affair which only the words before them name. */
export function pointerInto(hidden: string, after: string): string | undefined {
  for (const match of after.matchAll(POINTER)) {
    const [phrase, pointer, , noun] = match as unknown as [string, string, string, string]
    const group = topicGroup(noun)
    if (group === undefined || !agreesInNumber(pointer.toLowerCase(), noun)) continue
    if (hasTopic(hidden, group) && !hasTopic(after.slice(0, match.index), group)) return phrase
  }
  return undefined
}

/**
 * An affair that a passage points back to ("those talks") where the draft, up to the quotation, never
 * names it.
 */
export function findLostAntecedent(
  source: ReadingPassage,
  draft: QuotingText,
  quotation: Span,
): ContextDifference | undefined {
  const passage = source.text.slice(source.span.start, source.span.end)
  for (const match of passage.matchAll(POINTER)) {
    const [phrase, pointer, , noun] = match as unknown as [string, string, string, string]
    const group = topicGroup(noun)
    if (group === undefined || !agreesInNumber(pointer.toLowerCase(), noun)) continue
    const at = source.span.start + match.index
    if (!source.pieces.some(({ start, end }) => start <= at && at < end)) continue
    if (/^th(?:is|ese)$/i.test(pointer) && HERE.has(noun)) continue
    if (hasTopic(passage.slice(0, match.index), group)) continue
    const antecedent = findAntecedent(source, at, group, noun)
    if (antecedent === undefined) continue
    const difference = compareTopic(draft, quotation, antecedent.keys, group)
    if (difference === undefined) continue
    return { kind: 'antecedent', words: phrase, source: antecedent.sentence, ...difference }
  }
  return undefined
}

/** "This country" and "this campaign" are where the speaker stands, whatever was named before. */
const HERE: ReadonlySet<string> = new Set(
  (
    'country nation government administration city region house ' +
    'election campaign conference summit session meeting conversation'
  ).split(' '),
)

/** "That" before a plural is a conjunction, not a pointer. */
function agreesInNumber(pointer: string, noun: string): boolean {
  if (pointer === 'those' || pointer === 'these') return isPlural(noun)
  if (pointer === 'that' || pointer === 'this') return !isPlural(noun)
  return true
}

function hasTopic(words: string, group: number): boolean {
  return (words.match(/[\p{L}-]+/gu) ?? []).some((word) => topicGroup(word) === group)
}

interface Antecedent {
  readonly sentence: Span
  /** Words that tell this affair from others of its kind. */
  readonly keys: readonly string[]
}

/** Sentences back in the record that a pointer reaches. */
const REACH = 6

/**
 * The nearest sentence before a pointer that names an affair of its kind and says which: the same
 * noun first, else another of its group.
 */
function findAntecedent(
  { text }: ReadingPassage,
  pointer: number,
  group: number,
  noun: string,
): Antecedent | undefined {
  const before = sentences(text, Math.max(0, pointer - NEAR), pointer)
    .slice(-REACH)
    .reverse()
  const head = singular(noun.toLowerCase())
  for (const isSame of [true, false]) {
    for (const sentence of before) {
      const words = text.slice(sentence.start, Math.min(sentence.end, pointer))
      for (const match of words.matchAll(/[\p{L}-]+/gu)) {
        const found = singular(match[0].toLowerCase())
        if (isSame ? found !== head : topicGroup(match[0]) !== group) continue
        const keys = keysAround(words, match.index, match.index + match[0].length)
        if (keys.length > 0) return { sentence, keys }
      }
    }
  }
  return undefined
}

/** Capitalized words, else long ones, in the phrase around a noun. */
function keysAround(words: string, start: number, end: number): string[] {
  const left = /(?:[^\s,;:.?!()“”"–—]+\s+){0,4}$/.exec(words.slice(0, start))?.[0] ?? ''
  const right =
    /^(?:\s+(?:of|on|with|about|over|between|for|from|against|in|to|by)\s+(?:[^\s,;:.?!()“”"–—]+[ ]?){1,14}|\s+(?:which|that)\s+(?:[^\s,;:.?!()“”"–—]+[ ]?){1,8})/.exec(
      words.slice(end),
    )?.[0] ?? ''
  const phrase = `${left} ${right}`.split(/[\s]+/).filter((word) => word !== '')
  const names = phrase.filter(
    (word, k) => isTelling(word) && !(k === 0 && left.trim() === words.slice(0, start).trim()),
  )
  if (names.length > 0) return names.map((word) => word.replace(/[’']s$/, ''))
  // Without a name, what the affair is about tells it: "negotiations over herring".
  const about = right
    .split(/\s+/)
    .filter((word) => word.length >= 5 && !COMMON_WORDS.has(word.toLowerCase()))
  return about
}

/** Whether a word is a name that tells one affair from another: no month, no "United States". */
function isTelling(word: string): boolean {
  return isCapitalized(word) && !COMMON_WORDS.has(word.toLowerCase().replace(/[’']s$/, ''))
}

/**
 * Whether the draft, read up to the quotation, lets a reader know which affair is meant.
 *
 * It does when one of the telling words stands near the quotation; it does not when none stands
 * anywhere before it, or when an affair of the same kind with other words stands nearer.
 */
function compareTopic(
  draft: QuotingText,
  quotation: Span,
  keys: readonly string[],
  group: number,
): { readonly draft?: Span } | undefined {
  const paragraphs = draft.paragraphs.filter(({ span }) => span.start < quotation.end)
  const own = paragraphs.findLastIndex(({ span }) => span.start <= quotation.start)
  const words = (span: Span): string => withoutSpan(draft.text, span, quotation)
  const near = paragraphs.slice(Math.max(0, own - 2))
  if (near.some(({ span }) => mentions(words(span), keys))) return undefined
  const isNamedBefore = paragraphs.some(({ span }) => mentions(words(span), keys))
  const bodies = paragraphs.filter(({ place }) => place === 'body').map(({ span }) => span)
  const rival = nearestRival(draft, bodies, quotation, group)
  if (isNamedBefore && rival === undefined) return undefined
  const lead = writersWordsAround(draft, quotation)[0]
  const ownParagraph = paragraphs[own]
  const leadsIn =
    lead !== undefined && ownParagraph !== undefined && lead.start >= ownParagraph.span.start
  const shown = leadsIn ? lead : (rival ?? lead)
  return shown === undefined ? {} : { draft: shown }
}

/** Whether words that begin with one of the keys stand in a text. */
function mentions(words: string, keys: readonly string[]): boolean {
  const folded = foldMarks(words)
  return keys.some((key) => findWordStart(folded, foldMarks(key)) >= 0)
}

function foldMarks(words: string): string {
  return words.toLowerCase().replaceAll('’', "'")
}

/** The last sentence of the writer's, in the quotation's paragraph or the one before, on such an affair. */
function nearestRival(
  draft: QuotingText,
  paragraphs: readonly Span[],
  quotation: Span,
  group: number,
): Span | undefined {
  for (const paragraph of paragraphs.slice(-2).reverse()) {
    for (const sentence of sentences(draft.text, paragraph.start, paragraph.end).reverse()) {
      if (sentence.start >= quotation.start || overlapsSpan(sentence, quotation)) continue
      if (hasTopic(draft.text.slice(sentence.start, sentence.end), group)) return sentence
    }
  }
  return undefined
}
