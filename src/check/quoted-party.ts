import { type Attribution, findAttributions, spanOfParts } from '../article/attribution.ts'
import { cueOf } from '../article/cue.ts'
import { findQuotations, type QuotingText } from '../article/find-quotations.ts'
import { isRole } from '../article/noun-phrase.ts'
import type { Quotation } from '../article/quotation.ts'
import { lowerOf, type Part, splitSentences } from '../article/sentence-part.ts'
import type { Document } from '../document/document.ts'
import { compareNames, foldName, parsePersonName } from '../document/person-name.ts'
import { copyReading } from '../document/reading-text.ts'
import { isCapitalized } from '../text/char.ts'
import { DerivedTextBuilder } from '../text/offset-map.ts'
import { partitionPoint } from '../text/partition-point.ts'
import { containsSpan, hullOf, type Span, spansWithin } from '../text/span.ts'
import { canBe, type SpeakerComparison } from './compare-speaker.ts'
import type { NamedSource } from './named-source.ts'
import type { PassagePart } from './passage.ts'

/**
 * Who is quoted in a passage, when the speaker gives somebody else's words inside quotation marks:
 * the words of the source that name them. `undefined` when the words are the speaker's own, quoted
 * from an earlier day or set in marks for emphasis.
 */
export function quotedPartyOf({ place, spans }: PassagePart): string | undefined {
  const { document } = place.entry
  const hull = hullOf(spans)
  const all = place.spans
  const at = partitionPoint(all.length, (k) => (all[k] as Span).end <= hull.start)
  const own = all[at]
  if (own === undefined || !containsSpan(own, hull)) return undefined
  if (!isInMarks(document.text, own.start, hull.start)) return undefined
  const near = all
    .slice(Math.max(0, at - 1), at + 2)
    .flatMap((span) => spansWithin([span], windowAround(document.text, hull)))
  const [first = own] = near
  const { quotations } = findQuotations(toQuotingText(document, near))
  const quotation = quotations.find((candidate) => holds(candidate, spans, hull))
  const source = quotation?.source
  if (source?.span === undefined || !isSaid(document.text, quotation?.cue)) return undefined
  const phrase = document.text.slice(source.span.start, source.span.end)
  if (/^(?:I|we|me|us)$/i.test(phrase)) return undefined
  if (source.speaker !== undefined) return source.speaker
  const isPronoun = /^(?:he|she|they|it|who)$/i.test(phrase)
  const role = isPronoun ? lastRoleIn(document.text.slice(first.start, hull.start)) : undefined
  return role ?? phrase
}

/**
 * Whom a draft names, when the passage stands in quotation marks and the same turn names that one before
 * it: whoever is quoted there, it may be that one. `undefined` otherwise.
 */
export function namedPartyOf(
  { place, spans }: PassagePart,
  named: NamedSource | undefined,
): string | undefined {
  const person =
    named?.written ?? (named?.speaker === undefined ? undefined : parsePersonName(named.speaker))
  if (person === undefined) return undefined
  const { text } = place.entry.document
  const { start } = hullOf(spans)
  const own = place.spans.find((span) => span.start <= start && start < span.end)
  if (own === undefined || !isInMarks(text, own.start, start)) return undefined
  const words = spansWithin(place.spans, { start: start - REPORTING_REACH, end: start }).flatMap(
    (span) => text.slice(span.start, span.end).match(/\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? [],
  )
  const isNamed = words.some(
    (word) => foldName(word.replace(/[’']s?$/, '')) === person.folded.surname,
  )
  return isNamed ? person.name : undefined
}

/**
 * Whether a draft gives words to the party that the passage quotes. `speaker` is how the speaker of
 * the passage stands to the one the draft names.
 */
export function compareParty(
  named: NamedSource | undefined,
  party: string,
  speaker: SpeakerComparison,
): SpeakerComparison {
  if (named === undefined) return speaker
  const { isCertain } = speaker
  const quoted = parsePersonName(party)
  const meant = named.speaker === undefined ? undefined : parsePersonName(named.speaker)
  const isParty =
    (quoted !== undefined &&
      [named.written, meant].some((one) => one !== undefined && canBe(one, quoted))) ||
    foldPhrase(named.phrase ?? '') === foldPhrase(party)
  if (isParty) return { attribution: 'same', isCertain }
  // "The quote" and "yesterday" name nobody, so it may be the one whom the draft names.
  if (!isSomebody(party)) return { attribution: 'unknown', isCertain }
  // Whoever the speaker quotes in the third person is not the speaker.
  if (speaker.attribution === 'same') return { attribution: 'other', isCertain }
  // A pronoun in the record may stand for anybody else, the one whom the draft names among them.
  const isPronoun = /^(?:you|he|she|they|it|who)$/i.test(party)
  return isPronoun ? { attribution: 'unknown', isCertain } : speaker
}

/**
 * Whether a draft gives words to the one who says them, or to somebody else, when the speaker it names
 * only passes on what a party says. Who speaks for a house tells what its head has said, and stands by
 * it; whom a pronoun stands for is not known.
 */
export function comparePassedOn(
  named: NamedSource | undefined,
  { party, isShared }: PassedOn,
  speaker: SpeakerComparison,
): SpeakerComparison {
  const isUnclear =
    isShared || OWN_SIDE.test(party) || (PRONOUN.test(party) && !/^they$/i.test(party))
  const { attribution } = compareParty(named, party, speaker)
  const isElse = attribution === 'other' || (attribution === 'unknown' && OTHERS.test(party))
  const isOther = isElse && !isUnclear
  return { attribution: isOther ? 'other' : 'unknown', isCertain: false }
}

/** A house or its head without a name, whose words its speaker may give as his own. */
const OWN_SIDE =
  /^(?:(?:the|my|our)\s+(?:(?:prime|foreign|deputy|vice)[\s-]+)?(?:president|secretary|minister|chancellor|king|queen|premier|chairman|administration|government|ministry|department|cabinet|palace|spokes\p{L}+|team|colleagues?|boss)|(?:my|our)\s+(?!(?:critics?|opponents?|rivals?|enem\p{L}+|predecessors?)\b).*)$/iu

/** Whether the words for a party name a person, a house or a role, or point to one. */
function isSomebody(party: string): boolean {
  const words = party.split(/\s+/)
  const isNamed = words.some((word) => isCapitalized(word) && !/^(?:the|an?)$/i.test(word))
  return isNamed || PRONOUN.test(party) || words.some((word) => isRole(word.toLowerCase()))
}

/**
 * Who is reported in a passage without quotation marks, or in the sentence before it: the words of the
 * source that name them. `You have said that the ferries are late` gives the ferries to `You`.
 */
export function reportedPartyOf({ place, spans }: PassagePart): string | undefined {
  const { text } = place.entry.document
  const hull = hullOf(spans)
  const all = place.spans
  const own = all[partitionPoint(all.length, (k) => (all[k] as Span).end <= hull.start)]
  if (own === undefined || own.start > hull.start) return undefined
  const from = Math.max(own.start, hull.start - REPORTING_REACH)
  const sentences = splitSentences(text, { start: from, end: hull.start }, [])
  for (const { parts } of sentences.slice(-2).reverse()) {
    const reporting = findAttributions(parts).findLast(({ kind }) => kind === 'say')
    if (reporting?.subject === undefined || !isReal(parts, reporting)) continue
    const { start, end } = spanOfParts(parts, reporting.subject)
    const phrase = text.slice(start, end)
    return FIRST_PERSON.test(phrase) ? undefined : phrase
  }
  return undefined
}

/** Somebody whose words a speaker passes on without quotation marks. */
export interface PassedOn {
  /** The words of the source that name that one: `The opposition`. */
  readonly party: string
  /**
   * Whether the speaker has a share in the words: she leans on the others, as in "according to the
   * Courier, we won", or the passage goes on behind the sentence that reports them.
   */
  readonly isShared: boolean
}

/**
 * Whose words a passage without quotation marks gives, when it is what a verb of saying right before it
 * reports. "The opposition says that [the treaty is dead]" gives it to `The opposition`; "as Velk said,
 * [we sail]" is the speaker's own.
 */
export function passedOnPartyOf({ place, spans }: PassagePart): PassedOn | undefined {
  const { text } = place.entry.document
  const { start: at, end: to } = hullOf(spans)
  const own = place.spans.find(({ start, end }) => start <= at && at < end)
  if (own === undefined) return undefined
  const goesOn = splitSentences(text, { start: at, end: to }, []).length > 1
  const from = Math.max(own.start, at - REPORTING_REACH)
  const opening = splitSentences(text, { start: from, end: at }, []).at(-1)
  if (opening === undefined) return undefined
  const { parts, span } = opening
  const reporting = findAttributions(parts).findLast(({ kind }) => kind === 'say')
  if (reporting?.subject === undefined) {
    const party = PLAIN_CLAIM.exec(text.slice(span.start, at))?.[1]?.trim()
    return party === undefined ? undefined : { party, isShared: goesOn }
  }
  if (!isReal(parts, reporting)) return undefined
  if (/^(?:as|like|if|unless|until|what)$/.test(lowerOf(parts[reporting.start - 1]) ?? ''))
    return undefined
  const last = parts[reporting.end - 1] as Part
  if (!OPENS_CONTENT.test(text.slice(last.span.end, at))) return undefined
  const { start, end } = spanOfParts(parts, reporting.subject)
  const party = text.slice(start, end)
  // "I am told that": the one before the verb is told, and nobody is named who tells.
  if (FIRST_PERSON.test(party) || IS_TOLD.test(party)) return undefined
  return { party, isShared: goesOn || (reporting.lemma === 'according to' && !OTHERS.test(party)) }
}

/**
 * What stands between a verb of saying and words in what it reports: a hearer, "that", and a subject
 * and verb.
 */
const OPENS_CONTENT =
  /^(?:\s+(?:me|us|you|him|her|them|people|reporters))?(?:,?\s*|\s+that,?\s*|\s+(?:that\s+)?(?:(?!(?:and|but|because|so|which|who|when|while|if)\s)[^\s,;:.?!–—"“”]+\s+){1,6}?(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)\s+(?:not\s+|an?\s+|the\s+){0,2})$/i

/** "Some people say", "the ambassador claims that": a plain subject whose verb may be a noun too. */
const PLAIN_CLAIM =
  /^(?:(?:and|but|now|yes|no|well),?\s+)?((?!(?:if|as|when|while|because|what|let)\s)(?:(?!(?:I|we|me|us|to|can|could|will|would|should|must|may|might|used)\s)[\p{L}’'-]+\s+){1,6}?)(?:used\s+to\s+)?(?:(?:say|argue|insist|complain)(?:\s+that)?|(?:claims?|alleges?)\s+that)\s+$/iu

const IS_TOLD = /\s(?:am|is|are|was|were|been)$/i

const FIRST_PERSON = /^(?:I|we|me|us)(?:['’]\p{L}+)?$/iu

/** Whether an attribution says that somebody spoke: nobody did in "would you say" and "she may say". */
function isReal(parts: readonly Part[], { subject, cue, isDenied }: Attribution): boolean {
  if (isDenied === true || subject === undefined) return false
  const isInverted = AUXILIARY.test(lowerOf(parts[subject.start - 1]) ?? '')
  const between = parts.slice(subject.end, cue.start).map((part) => lowerOf(part) ?? '')
  return !isInverted && !between.some((word) => UNREAL.test(word))
}

const AUXILIARY =
  /^(?:do|does|did|will|would|can|could|may|might|shall|should|must|have|has|had|is|are|was|were)(?:n['’]t)?$/
const UNREAL = /^(?:will|would|could|might|may|can|should|must|to)(?:n['’]t)?$/

/** Whether a party in a question is whoever else there is, and not the one who is asked. */
export function isOthersInQuestion({ place }: PassagePart, party: string): boolean {
  const role = place.turn === undefined ? undefined : place.entry.document.turns[place.turn]?.role
  return role === 'press' && OTHERS.test(party)
}

const OTHERS =
  /\b(?:opposition|critics?|opponents?|rivals?|detractors?|skeptics?|people|some|many|others|experts?|analysts?|observers?|media|papers?|newspapers?|reports?|every(?:one|body)|predecessors?)\b/i

/** Code units before a passage in which a verb of saying can govern it: two long sentences. */
const REPORTING_REACH = 500

/**
 * Whether a draft may give words to the party that the passage reports: the one it names, or one whom
 * the record only points to. A name of somebody else rules it out.
 */
export function mayMeanParty(named: NamedSource | undefined, party: string): boolean {
  const isNamed = party.split(/\s+/).some((word) => isCapitalized(word) && !PRONOUN.test(word))
  const reported = isNamed ? parsePersonName(party) : undefined
  const meant =
    named?.written ?? (named?.speaker === undefined ? undefined : parsePersonName(named.speaker))
  return (
    reported === undefined || meant === undefined || compareNames(reported, meant) !== 'different'
  )
}

const PRONOUN = /^(?:you|he|she|they|it|who|the|an?)$/i

/** Whether a cue says that words were spoken: not thought of, and not expected to be. */
function isSaid(text: string, cue: Span | undefined): boolean {
  if (cue === undefined) return true
  const words = text.slice(cue.start, cue.end)
  if (words.split(/\s+/).some((word) => cueOf(word)?.kind === 'think')) return false
  // The auxiliary stands before the cue, or begins it.
  const before = text.slice(Math.max(0, cue.start - 10), cue.start)
  return !UNREAL_AT_END.test(before) && !UNREAL_AT_START.test(words)
}

const UNREAL_AT_END =
  /(?:\b(?:will|would|could|might|may|can|should|(?<!\bused )to)|[’'](?:ll|d))\s+$/i
const UNREAL_AT_START = /^(?:will|would|could|might|may|can|should|to|[’'](?:ll|d))\s/i

function foldPhrase(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[.’']/g, '')
}

/** The text around a passage that can tell who is quoted, cut between words. */
function windowAround(text: string, { start, end }: Span): Span {
  const before = text.indexOf(' ', start - REACH)
  const after = text.lastIndexOf(' ', end + REACH)
  return {
    start: start <= REACH || before < 0 ? 0 : Math.min(before + 1, start),
    end: end + REACH >= text.length || after < 0 ? text.length : Math.max(after, end),
  }
}

/**
 * Code units on each side of a passage. Paragraphs of prose are shorter; a document printed as one
 * paragraph must not be read whole for each quotation from it.
 */
const REACH = 3000

/** Whether a quotation gives all of a passage, or begins with its first words and goes on to its end. */
function holds({ marked }: Quotation, spans: readonly Span[], hull: Span): boolean {
  if (marked.length === 0) return false
  const isInside = (span: Span): boolean => marked.some((piece) => covers(piece, span))
  return spans.every(isInside) || (covers(hullOf(marked), hull) && isInside(spans[0] ?? hull))
}

/** Whether a quotation mark stands open at an offset of the paragraph that starts at `start`. */
function isInMarks(text: string, start: number, offset: number): boolean {
  let isOpen = false
  for (let i = start; i < offset; i++) {
    const char = text.charAt(i)
    if (char === '"') isOpen = !isOpen
    else if (char === '“' || char === '„' || char === '«') isOpen = true
    else if (char === '”' || char === '»') isOpen = false
  }
  return isOpen
}

/** The last person a text names by a role alone: `the harbor master of Port Callow`. */
function lastRoleIn(text: string): string | undefined {
  const determiners = [...text.matchAll(/\b(?:the|an?|his|her|their|our|my)(?=\s)/gi)]
  for (const { index } of determiners.reverse()) {
    const phrase = ROLE_PHRASE.exec(text.slice(index, index + LONGEST_ROLE))
    const [, words = '', place = ''] = phrase ?? []
    const parts = words.split(/\s+/)
    const head = parts.findIndex((word) => isRole(word.toLowerCase()))
    if (head < 1 || WRITINGS.test(parts[head] as string)) continue
    const named = parts.slice(0, head + 1).join(' ')
    return `${named.replace(/^The /, 'the ')}${head === parts.length - 1 ? place : ''}`
  }
  return undefined
}

/** A determiner, up to three words, and where the bearer belongs. */
const ROLE_PHRASE = /^(\p{L}+(?:\s+(?!of\b)[\p{L}-]+){1,3})(\s+of(?:\s+\p{Lu}[\p{L}-]+)+)?/u
const LONGEST_ROLE = 120

/** What speaks in reports and is nobody. */
const WRITINGS =
  /^(?:statement|report|document|letter|email|memo|study|poll|survey|post|tweet|paper)s?$/i

/** Whether a marked piece holds a span, give or take the punctuation at its edges. */
function covers(marked: Span, span: Span): boolean {
  return marked.start - 1 <= span.start && span.end <= marked.end + 1
}

function toQuotingText(document: Document, spans: readonly Span[]): QuotingText {
  const builder = new DerivedTextBuilder(document.text)
  const paragraphs = spans.map((span) => {
    if (builder.length > 0) builder.insert('\n\n')
    const start = builder.length
    copyReading(builder, document.text, span, document.format)
    return { span: { start, end: builder.length }, place: 'body' as const }
  })
  return { ...builder.build(), paragraphs }
}
