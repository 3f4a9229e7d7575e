import { findQuotations } from '../article/find-quotations.ts'
import { isRole } from '../article/noun-phrase.ts'
import type { Quotation } from '../article/quotation.ts'
import type { Document } from '../document/document.ts'
import { compareNames, isPostWord, parsePersonName } from '../document/person-name.ts'
import { copyReading } from '../document/reading-text.ts'
import type { Speaker, Turn } from '../document/turn.ts'
import { isCapitalized } from '../text/char.ts'
import { DerivedTextBuilder } from '../text/offset-map.ts'
import { containsSpan, hullOf, type Span } from '../text/span.ts'
import { spansAround } from './describe-match.ts'
import type { PassagePart } from './find-passages.ts'
import type { Attribution } from './finding.ts'
import type { RecordPlace } from './record.ts'

/** Whom a draft names for a quotation: a name, or the phrase that stands for one. */
export interface NamedSource {
  /** A resolved name. */
  readonly name?: string
  /** The words of the draft: `the foreign minister`, `he`. */
  readonly phrase?: string
  /** The post that the draft sets beside the name. */
  readonly post?: string
}

/** Whom a quotation names, or `undefined` when it names nobody. */
export function namedSource(text: string, { source }: Quotation): NamedSource | undefined {
  if (source === undefined) return undefined
  const phrase =
    source.span === undefined ? undefined : text.slice(source.span.start, source.span.end)
  return {
    ...(source.speaker === undefined ? {} : { name: source.speaker }),
    ...(phrase === undefined ? {} : { phrase }),
    ...(source.post === undefined ? {} : { post: source.post }),
  }
}

/** Whether the speaker of a passage is the one that the draft names. */
export function compareSpeaker(named: NamedSource | undefined, place: RecordPlace): Attribution {
  if (named === undefined) return 'unnamed'
  const { entry, turn: turnNumber } = place
  const turn = turnNumber === undefined ? undefined : entry.document.turns[turnNumber]
  const speaker = turn === undefined ? entry.document.voice : turn.speaker
  const name = named.name ?? nameInPhrase(named.phrase)
  if (name === undefined) return comparePost(named.phrase, turn, speaker)
  const draft = parsePersonName(name)
  if (draft === undefined) return 'unknown'
  if (speaker !== undefined) {
    const record = parsePersonName(speaker.name)
    if (record === undefined) return 'unknown'
    if (compareNames(draft, record) !== 'different') return 'same'
    // Somebody else's name, but only as sure as the name in the record is.
    return 'other'
  }
  // Nobody knows who asked; it was not one of those who answered.
  const isKnownElsewhere = entry.document.turns.some(({ role, speaker: other }) => {
    if (role === 'press' || role === 'audience' || other === undefined) return false
    const parsed = parsePersonName(other.name)
    return parsed !== undefined && compareNames(draft, parsed) !== 'different'
  })
  const isAsked = turn?.role === 'press' || turn?.role === 'audience'
  return isAsked && (isKnownElsewhere || named.post !== undefined) ? 'other' : 'unknown'
}

/** Whether the words stand in a question. */
export function isInQuestion(place: RecordPlace): boolean {
  return place.turn !== undefined && place.entry.document.turns[place.turn]?.role === 'press'
}

/**
 * Who is quoted in a passage, when the speaker gives somebody else's words inside quotation marks:
 * the words of the source that name them. `undefined` when the words are the speaker's own, quoted
 * from an earlier day or set in marks for emphasis.
 */
export function quotedPartyOf(part: PassagePart): string | undefined {
  const { document } = part.place.entry
  const hull = hullOf(part.spans)
  const spans = spansAround(part)
  const at = spans.findIndex((span) => containsSpan(span, hull))
  if (at < 0) return undefined
  const near = spans.slice(Math.max(0, at - 1), at + 2)
  if (
    !/["“”„«»]/.test(
      document.text.slice((near[0] as Span).start, (near[near.length - 1] as Span).end),
    )
  ) {
    return undefined
  }
  const { quotations } = findQuotations(toQuotingText(document, near))
  for (const quotation of quotations) {
    if (!quotation.marked.some((marked) => marked.start < hull.end && hull.start < marked.end))
      continue
    const covered = part.spans.every((span) =>
      quotation.marked.some((marked) => covers(marked, span)),
    )
    const whole = quotation.marked.some(
      (marked) => covers(hullOf(quotation.marked), hull) && covers(marked, firstOf(part.spans)),
    )
    if (!covered && !whole) continue
    const source = quotation.source?.span
    if (source === undefined) return undefined
    const phrase = document.text.slice(source.start, source.end)
    if (/^(?:I|we|me|us)$/i.test(phrase)) return undefined
    if (quotation.source?.speaker !== undefined) return quotation.source.speaker
    const isPronoun = /^(?:he|she|they|it|who)$/i.test(phrase)
    return (
      (isPronoun ? lastRoleBefore(document.text, near[0] as Span, hull.start) : undefined) ?? phrase
    )
  }
  return undefined
}

/** The last person named by a role alone before an offset: `the harbor master of Port Callow`. */
function lastRoleBefore(text: string, { start }: Span, end: number): string | undefined {
  const phrases = Array.from(
    text
      .slice(start, end)
      .matchAll(
        /\b(?:the|an?|his|her|their|our|my)\s+((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)(\s+of(?:\s+\p{Lu}[\p{L}-]+)+)?/giu,
      ),
  )
  const last = phrases.findLast((match) =>
    isRole(((match[1] as string).split(/\s+/).pop() as string).toLowerCase()),
  )
  return last?.[0].replace(/\s+/g, ' ').replace(/^The /, 'the ')
}

function firstOf(spans: readonly Span[]): Span {
  return spans[0] as Span
}

/** Whether a marked piece holds a span, give or take the punctuation at its edges. */
function covers(marked: Span, span: Span): boolean {
  return marked.start - 1 <= span.start && span.end <= marked.end + 1
}

function toQuotingText(document: Document, spans: readonly Span[]) {
  const builder = new DerivedTextBuilder(document.text)
  const paragraphs = spans.map((span) => {
    if (builder.length > 0) builder.insert('\n\n')
    const start = builder.length
    copyReading(builder, document.text, span, document.format)
    return { span: { start, end: builder.length }, place: 'body' as const }
  })
  return { ...builder.build(), paragraphs }
}

/** The name in a phrase that the draft could not resolve: `Minister Oda` names somebody. */
function nameInPhrase(phrase: string | undefined): string | undefined {
  if (phrase === undefined) return undefined
  const words = phrase.split(/\s+/).filter((word) => isCapitalized(word) && !isPostWord(word))
  const last = words[words.length - 1]
  // A country, a ministry or a title is no person's name; a name follows a post or stands alone.
  const isBare = phrase.split(/\s+/).every((word) => isCapitalized(word))
  return last !== undefined && isBare ? words.join(' ') : undefined
}

/** A post against the label and post of a speaker: `the secretary of state`, SECRETARY BLINKEN. */
function comparePost(
  phrase: string | undefined,
  turn: Turn | undefined,
  speaker: Speaker | undefined,
): Attribution {
  if (phrase === undefined) return 'unknown'
  const words = phrase
    .toLowerCase()
    .split(/\s+/)
    .filter(
      (word) =>
        isPostWord(word) && !/^(?:the|a|an|of|for|to|and|his|her|their|its|our|he)$/.test(word),
    )
  if (words.length === 0) return 'unknown'
  if (turn?.role === 'press' || turn?.role === 'audience') return 'other'
  const held = `${speaker?.post ?? ''} ${turn?.label?.text ?? ''}`.toLowerCase()
  return words.some((word) => word.length > 3 && held.includes(word)) ? 'same' : 'unknown'
}
