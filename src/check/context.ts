import type { QuotingText } from '../article/find-quotations.ts'
import { isCapitalized } from '../text/char.ts'
import { findWordStart } from '../text/find-word.ts'
import { sentences } from '../text/sentence.ts'
import { overlapsSpan, type Span } from '../text/span.ts'
import { isPlural, singular, topicGroup } from './topic-noun.ts'

/** A text as a person reads it, with the words that are checked in it. Offsets are reading offsets. */
export interface ReadingPassage {
  readonly text: string
  readonly span: Span
}

/** A difference in context, shown by a sentence of the record and one of the draft. */
export interface ContextDifference {
  readonly kind: 'antecedent' | 'condition' | 'negation'
  /** The words that carry it. */
  readonly words: string
  /** The sentence, or part of one, in the record; reading offsets there. */
  readonly source: Span
  /** The sentence of the draft; reading offsets there. */
  readonly draft?: Span
}

/**
 * What the record says around a passage that the draft does not carry over, or `undefined`.
 *
 * Three differences are looked for, each with a rule of its own: a condition that the passage depends
 * on and the draft does not give; a negation that rules the passage and the draft leaves behind; and
 * an affair that the passage points back to ("those talks") where the draft, up to the quotation,
 * never names it.
 */
export function findContextDifference(
  source: ReadingPassage,
  draft: QuotingText,
  quotation: Span,
): ContextDifference | undefined {
  return (
    findLostCondition(source, draft, quotation) ??
    findLostNegation(source, draft, quotation) ??
    findLostAntecedent(source, draft, quotation)
  )
}

const CONDITION =
  /\b(?:if|unless|provided(?: that)?|as long as|so long as|in case|in the event|only when|on condition|should (?=(?:he|she|they|it|we|you|[A-Z]\w+)\b)|were \w+ to)\b/i
const CONSEQUENCE =
  /\b(?:will|would|shall|can|could|may|might|must|going to|'ll|’ll|face|means?)\b|['’]ll\b/iu

function findLostCondition(
  source: ReadingPassage,
  draft: QuotingText,
  quotation: Span,
): ContextDifference | undefined {
  const passage = source.text.slice(source.span.start, source.span.end)
  if (CONDITION.test(passage) || !CONSEQUENCE.test(passage)) return undefined
  const condition = conditionAround(source)
  if (condition === undefined) return undefined
  // The draft may give the condition in its own words, before or after the quotation.
  const around = writersWordsAround(draft, quotation)
  const words = around.map(({ start, end }) => draft.text.slice(start, end)).join(' ')
  if (
    CONDITION.test(words) ||
    /\b(?:condition|conditional|threat|hypothetical|scenario|event|case)\w*\b/i.test(words)
  )
    return undefined
  if (sharesMostContent(source.text.slice(condition.start, condition.end), words)) return undefined
  const own = around[0]
  return {
    kind: 'condition',
    words: source.text.slice(condition.start, condition.end).trim(),
    source: condition,
    ...(own === undefined ? {} : { draft: own }),
  }
}

/** The clause that a passage depends on: before it or after it in its sentence, or the one before. */
function conditionAround({ text, span }: ReadingPassage): Span | undefined {
  const all = nearSentences(text, span)
  const first = all.findIndex((sentence) => sentence.end > span.start)
  const last = all.findLastIndex((sentence) => sentence.start < span.end)
  const opening = all[first]
  const closing = all[last]
  if (opening === undefined || closing === undefined) return undefined
  const before = text.slice(opening.start, span.start)
  const marker = CONDITION.exec(before)
  // "If X, it will …": the clause ends in a comma right where the passage begins. In "we stay unless
  // asked, and it will …" the condition belongs to the clause before it.
  const isOthers =
    marker !== null &&
    /\p{L}/u.test(before.slice(0, marker.index).replace(/^\W*(?:and|but|so|now|then)\b/i, '')) &&
    /,\s+(?:and|but|so|or)\s*$/i.test(before)
  if (marker !== null && !isOthers && /[,–—]\s*(?:[^\s,;.]+\s+){0,4}$/.test(before)) {
    return { start: opening.start + marker.index, end: span.start }
  }
  const after = text.slice(span.end, closing.end)
  const following =
    /^[\s,;–—-]*(?:but\s+|and\s+)?(?:only\s+)?(?=(?:if|unless|provided|as long as|so long as|in case|in the event)\b)/i.exec(
      after,
    )
  if (following !== null) return { start: span.end + following[0].length, end: closing.end }
  const previous = all[first - 1]
  if (previous === undefined || before.trim() !== '') return undefined
  const isPointing =
    /^["“'‘]?(?:(?:and|then|so)\s+)?(?:it|that|this|they|those|these|then)\b/i.test(
      text.slice(span.start, span.start + 30),
    )
  const previousText = text.slice(previous.start, previous.end)
  const opensWithCondition =
    /(?:^|:\s+|,\s+|\bthat\s+)(?:and\s+|but\s+)?(?:if|unless|should|in case|in the event)\b/i.test(
      previousText.slice(0, 60),
    )
  return isPointing && opensWithCondition ? previous : undefined
}

const NEGATION = /\b(?:not|never|nobody|nothing|no|none|neither|nor|without)\b|n['’]t\b/gi
const REPORTED_NEGATION =
  /\b(?:(?:do|does|did|would|could|is|was|are|were|have|has|had|am|ca|wo)(?:n['’]t|\s+not)|never|nobody|no one|not)\b(?:\s+[^\s,;.–—]+){0,4}?\s+(?:think|thought|believe|believed|say|said|saying|mean|means|meant|suggest\w*|claim\w*|true|case|agree[sd]?|accept\w*|imply\w*|implying|expect\w*|pretend\w*|promise\w*)\b(?:\s+(?:that|to))?(?:\s+(?!--)[^\s,;.–—]+){0,2}\s*$/i

function findLostNegation(
  source: ReadingPassage,
  draft: QuotingText,
  quotation: Span,
): ContextDifference | undefined {
  const { text, span } = source
  const opening = nearSentences(text, span).find((sentence) => sentence.end > span.start)
  if (opening === undefined) return undefined
  const before = text.slice(opening.start, span.start)
  const match = REPORTED_NEGATION.exec(before)
  if (match === null) return undefined
  // "I don't think a captain would hire whom he never believed …": two of them turn nothing around.
  if ((before.match(NEGATION)?.length ?? 0) > 1) return undefined
  const around = writersWordsAround(draft, quotation)
  const own = around[0]
  const words = around.map(({ start, end }) => draft.text.slice(start, end)).join(' ')
  if (
    /\b(?:not|no|never|denied|denies|deny|rejected|rejects|doubt\w*|nobody|neither|without)\b|n['’]t\b/i.test(
      words,
    )
  )
    return undefined
  return {
    kind: 'negation',
    words: match[0].trim(),
    source: opening,
    ...(own === undefined ? {} : { draft: own }),
  }
}

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

function findLostAntecedent(
  source: ReadingPassage,
  draft: QuotingText,
  quotation: Span,
): ContextDifference | undefined {
  const passage = source.text.slice(source.span.start, source.span.end)
  for (const match of passage.matchAll(POINTER)) {
    const [phrase, pointer, , noun] = match as unknown as [string, string, string, string]
    const group = topicGroup(noun)
    if (group === undefined || !agreesInNumber(pointer.toLowerCase(), noun)) continue
    if (/^th(?:is|ese)$/i.test(pointer) && HERE.has(noun)) continue
    if (hasTopic(passage.slice(0, match.index), group)) continue
    const antecedent = findAntecedent(source, source.span.start + match.index, group, noun)
    if (antecedent === undefined) continue
    const difference = compareTopic(draft, quotation, antecedent.keys, group)
    if (difference === undefined) continue
    return { kind: 'antecedent', words: phrase, source: antecedent.sentence, ...difference }
  }
  return undefined
}

/** "This country" is where the speaker stands, whatever was named before. */
const HERE: ReadonlySet<string> = new Set(
  'country nation government administration city region house'.split(' '),
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
    .filter((word) => word.length >= 5 && !COMMON.has(word.toLowerCase()))
  return about
}

/** Whether a word is a name that tells one affair from another: no month, no "United States". */
function isTelling(word: string): boolean {
  return isCapitalized(word) && !COMMON.has(word.toLowerCase().replace(/[’']s$/, ''))
}

const COMMON: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december monday tuesday ' +
    'wednesday thursday friday saturday sunday i we the a an and but so our their his her its my your this ' +
    'that these those they he she it if when as in on at by for with from to of united states america ' +
    'american president minister secretary mr mrs ms dr foreign prime today yesterday tomorrow which about ' +
    'there their other others would could should between people country countries government'
  ).split(' '),
)

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

/**
 * The writer's sentences around a quotation: its own, the one before and the one after, without the
 * quotation itself. The one right before comes first, because it says what the words are about.
 */
function writersWordsAround(draft: QuotingText, quotation: Span): Span[] {
  const at = draft.paragraphs.findLastIndex(({ span }) => span.start <= quotation.start)
  const paragraph = draft.paragraphs[at]
  if (paragraph === undefined) return []
  const all = sentences(draft.text, paragraph.span.start, paragraph.span.end)
  const first = all.findIndex((sentence) => sentence.end > quotation.start)
  const last = all.findLastIndex((sentence) => sentence.start < quotation.end)
  const around: Span[] = []
  const previous =
    all[first - 1] ??
    lastSentence(
      draft,
      draft.paragraphs.findLastIndex(({ place }, index) => index < at && place === 'body'),
    )
  if (previous !== undefined) around.push(previous)
  for (const sentence of all.slice(Math.max(0, first), last + 2)) {
    for (const piece of cut(sentence, quotation)) around.push(piece)
  }
  return around.filter(({ start, end }) => /\p{L}/u.test(draft.text.slice(start, end)))
}

function lastSentence(draft: QuotingText, at: number): Span | undefined {
  const paragraph = draft.paragraphs[at]
  return paragraph === undefined
    ? undefined
    : sentences(draft.text, paragraph.span.start, paragraph.span.end).pop()
}

function cut(sentence: Span, hole: Span): Span[] {
  if (!overlapsSpan(sentence, hole)) return [sentence]
  return [
    { start: sentence.start, end: Math.max(sentence.start, hole.start) },
    { start: Math.min(sentence.end, hole.end), end: sentence.end },
  ].filter(({ start, end }) => start < end)
}

function withoutSpan(text: string, span: Span, hole: Span): string {
  return cut(span, hole)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
}

/** Code units around a passage that are looked at. */
const NEAR = 2500

function nearSentences(text: string, span: Span): Span[] {
  return sentences(text, Math.max(0, span.start - NEAR), Math.min(text.length, span.end + NEAR))
}

/** Whether most long words of a clause stand in other words too. */
function sharesMostContent(clause: string, words: string): boolean {
  const content = (clause.toLowerCase().match(/[\p{L}]{5,}/gu) ?? []).filter(
    (word) => !COMMON.has(word),
  )
  if (content.length < 2) return false
  const others = words.toLowerCase()
  const shared = content.filter((word) =>
    others.includes(word.slice(0, Math.max(5, word.length - 2))),
  )
  return shared.length >= 0.5 * content.length
}
