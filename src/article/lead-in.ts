import type { Attribution } from './attribution.ts'
import { type PartRange, phraseFrom, STOPS } from './noun-phrase.ts'
import { isPastVerb } from './quotation-tag.ts'
import { lowerOf, type Part, type WordPart, type WriterSentence } from './sentence-part.ts'
import { isBetween, phraseAfterVerb, phraseUpToVerb } from './source-phrase.ts'

/** Who a sentence is about that leads up to a quotation without a verb known to tell of speaking. */
export interface LeadIn {
  readonly subject: PartRange
  /** The subject with all that is said of it. */
  readonly source: PartRange
  /** What it does, when that is told in a few words: `had an answer`. */
  readonly cue?: PartRange
}

/**
 * Who speaks in the quotation at part `at` that the words before it lead up to, with a comma, a colon
 * or none: `The letter went further: “…”`, `From the report: “…”`, `As Oda put it, “…”`.
 */
export function leadIn(parts: readonly Part[], at: number): LeadIn | undefined {
  const piece = parts[at]
  if (piece?.type !== 'piece') return undefined
  const mark = parts[at - 1]
  const end = mark?.type === 'mark' ? at - 1 : at
  const isColon = mark?.type === 'mark' && mark.text.endsWith(':')
  const isSentence = /[\p{Lu}\p{N}[(…@#]/u.test(piece.opening) && /[.!?…,]/.test(piece.closing)
  if (!isColon && !(isSentence && (end === at || (mark?.type === 'mark' && mark.text === ',')))) {
    return undefined
  }
  return isColon ? (named(parts, end) ?? doing(parts, end)) : doing(parts, end)
}

/** Who speaks in the block that a sentence leads up to with the colon behind part `end`. */
export function announcement(parts: readonly Part[], end: number): LeadIn | undefined {
  return named(parts, end) ?? doing(parts, end)
}

/** What a sentence says somebody does, up to part `end`. */
function doing(parts: readonly Part[], end: number): LeadIn | undefined {
  const subject = mainSubject(parts, end)
  if (subject === undefined) return undefined
  let verb = subject.end
  let source = subject
  if (parts[verb]?.type === 'mark') {
    const close = closingOf(parts, verb, end)
    if (close === undefined) return { subject, source }
    source = phraseUpToVerb(parts, subject, close + 1) ?? subject
    verb = close + 1
  }
  while (verb < end && isBetween(parts[verb])) verb++
  const isShort = end > verb && end - verb <= LONGEST_CUE
  const isPlain = isShort && parts.slice(verb, end).every(({ type }) => type === 'word')
  return { subject, source, ...(isPlain ? { cue: { start: verb, end } } : {}) }
}

/** `From the report: “…”`, `Rules and results - Joram Brask: “…”`, `Joram Brask (Lunmark): “…”`. */
function named(parts: readonly Part[], end: number): LeadIn | undefined {
  let from = 0
  for (let k = end - 1; k >= Math.max(0, end - LONGEST_LEAD); k--) {
    const part = parts[k] as Part
    if (part.type === 'piece') break
    const isFrom =
      part.type === 'word' &&
      part.lower === 'from' &&
      (k === 0 || part.isCapital || isDash(parts[k - 2]))
    if (isFrom || isDash(part)) {
      from = k + 1
      break
    }
  }
  while (parts[from]?.type === 'mark') from++
  const phrase = phraseAfterVerb(parts, from)
  if (phrase === undefined || phrase.source.end !== end) return undefined
  return parts.slice(from, end).some(isPredicate) ? undefined : phrase
}

/** Whether a word shows that those around it make a sentence, and no name alone. */
function isPredicate(part: Part): boolean {
  return (
    part.type === 'word' &&
    !part.isCapital &&
    (/n[’']t$/.test(part.lower) || PREDICATES.test(part.lower) || part.cue?.form === 'participle')
  )
}

const PREDICATES =
  /^(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|may|might|goes|went|gets|got|ends|to)$/

/** The mark that ends what the mark at `opening` sets off. */
function closingOf(parts: readonly Part[], opening: number, end: number): number | undefined {
  for (let k = opening + 1; k < Math.min(end, opening + LONGEST_LEAD); k++) {
    const part = parts[k] as Part
    if (part.type === 'mark' && /^[,)]/.test(part.text)) return k
  }
  return undefined
}

function isDash(part: Part | undefined): boolean {
  return part?.type === 'mark' && /^(?:--?|[‒–—―])$/.test(part.text)
}

/** The subject that a sentence opens with, or takes up after what leads in: "Hours later, Oda rose". */
export function mainSubject(parts: readonly Part[], before: number): PartRange | undefined {
  let isOpening = true
  for (let k = 0; k < Math.min(before, LONGEST_LEAD); k++) {
    const part = parts[k] as Part
    // "Asked about it, he …": a participle that opens the sentence.
    const isParticiple = k === 0 && part.type === 'word' && isParticipleAt(parts, k, part)
    if (isOpening && part.type === 'word' && !isParticiple) {
      const subject = subjectAt(parts, k)
      if (subject !== undefined && subject.end < before && !isTimed(parts[subject.end])) {
        // What a preposition opens is no subject, and neither is a name alone that a comma ends.
        const next = parts[subject.end]
        const isSetOff = next?.type === 'mark' && /^[(,]/.test(next.text)
        if (next?.type === 'word' || (isSetOff && subject.end - subject.start > 1)) return subject
      }
    }
    // "And then Oda rose", "As Oda put it": small words before the subject.
    isOpening =
      part.type === 'mark' || (isOpening && part.type === 'word' && LEADING.test(part.lower))
  }
  return undefined
}

/** "Asked about it", "Pressed by the guild": what was done to the one who is named next. */
function isParticipleAt(parts: readonly Part[], k: number, { cue, lower }: WordPart): boolean {
  if (cue?.form === 'past') return true
  const next = lowerOf(parts[k + 1])
  return /ed$/.test(lower) && next !== undefined && STOPS.has(next)
}

const LEADING = /^(?:as|and|but|so|yet|then|still|also|later|now|nor|plus)$/

/** The noun phrase at `k`, up to the verb that follows it. */
function subjectAt(parts: readonly Part[], k: number): PartRange | undefined {
  const phrase = phraseFrom(parts, k)
  if (phrase === undefined) return undefined
  for (let end = phrase.start + 1; end < phrase.end; end++) {
    const part = parts[end]
    if (part?.type !== 'word' || part.isCapital || !isPastVerb(part.lower)) continue
    // "The embattled minister" has a noun behind the participle.
    const next = parts[end + 1]
    if (end + 1 === phrase.end || next?.type !== 'word') return { start: phrase.start, end }
  }
  return phrase
}

/** "Eight years ago, …" counts years and names nobody. */
function isTimed(part: Part | undefined): boolean {
  return /^(?:ago|earlier|later|after|before|years?|months?|weeks?|days?|hours?|minutes?|decades?)$/.test(
    lowerOf(part) ?? '',
  )
}

/** Words that lead in to a sentence. */
const LONGEST_LEAD = 30

/** Words of what somebody does that make a cue; longer ones tell of more than speaking. */
const LONGEST_CUE = 7

/** "Oda, the head of the guild, said in a letter." tells that she spoke, and leaves what to the next sentence. */
export function tellsOnlyThat(
  { parts, pieces }: WriterSentence,
  { start, end, kind }: Attribution,
): boolean {
  if (kind !== 'say' || start > 0 || pieces.length > 0) return false
  const next = lowerOf(parts[end])
  return (
    parts.length - end <= LONGEST_VENUE &&
    (next === undefined || /^(?:in|on|at|during|to|via|over)$/.test(next))
  )
}

/** Parts behind a verb of saying that tell where, when or to whom. */
const LONGEST_VENUE = 8

/** Whether a sentence leads up to what follows with a colon at its end. */
export function endsInColon(text: string, sentence: WriterSentence): boolean {
  return /:\s*$/.test(text.slice(sentence.span.start, sentence.span.end))
}
