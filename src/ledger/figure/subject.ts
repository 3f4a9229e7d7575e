import type { Span } from '../../text/span.ts'
import { endsNounPhrase } from './counted-noun.ts'
import type { FigureMention } from './figure-mention.ts'
import type { FigureToken } from './figure-token.ts'
import { isTimeNoun } from './time-number.ts'

/**
 * What a figure counts or measures, as the words of its sentence name it: the counted noun with what
 * narrows it (`pilots in Drast`), what a share is of, what money is for, or what rose or fell "by" so
 * much. `undefined` where the words beside the number do not tell.
 *
 * @param tokens those of the sentence
 */
export function subjectOf(
  tokens: readonly FigureToken[],
  { number, counted, dimension }: FigureMention,
): Span | undefined {
  if (counted !== undefined) return narrowed(tokens, counted)
  const from = tokens.findIndex(({ start }) => start >= number.start)
  const next = tokens.findIndex(({ start }) => start >= number.end)
  const to = next < 0 ? tokens.length : next
  if (from < 0) return undefined
  return (
    afterOf(tokens, to) ??
    (dimension === 'count' ? undefined : behind(tokens, from, to)) ??
    before(tokens, from) ??
    purpose(tokens, to)
  )
}

/** The counted noun with the phrase that narrows it: `soldiers of the second army`, `ships in port`. */
function narrowed(tokens: readonly FigureToken[], counted: Span): Span {
  const next = tokens.findIndex(({ start }) => start >= counted.end)
  if (next < 0 || !NARROWING.has(tokens[next]?.lower ?? '')) return counted
  const phrase = nounPhraseFrom(tokens, next + 1)
  return phrase === undefined ? counted : { start: counted.start, end: phrase.end }
}

const NARROWING: ReadonlySet<string> = new Set(['of', 'in', 'from'])

/** `40 percent of the grain`, `$5 million worth of tugs`, `30 tons of rice`. */
function afterOf(tokens: readonly FigureToken[], to: number): Span | undefined {
  let at = to
  // "700,000 barrels a day of oil".
  if (RATE.test(tokens[at]?.lower ?? '')) at += 2
  if (tokens[at]?.lower === 'worth') at++
  return tokens[at]?.lower === 'of' ? nounPhraseFrom(tokens, at + 1) : undefined
}

const RATE = /^(?:an?|per|each|every)$/

/** `A $5 million program`, `20 percent unemployment`: the noun that the number stands before. */
function behind(tokens: readonly FigureToken[], from: number, to: number): Span | undefined {
  const first = tokens[to]
  if (first === undefined || first.kind !== 'word' || first.gap === 'paragraph') return undefined
  // "Half the fleet".
  if (tokens[to - 1]?.lower === 'half' && OPENING.test(first.lower))
    return nounPhraseFrom(tokens, to)
  const lead = tokens[from - 1]?.lower ?? ''
  const isInside =
    DETERMINER.test(lead) ||
    isAfterAdjective(tokens, from) ||
    (tokens[to - 1] as FigureToken).text === '-'
  if (!isInside || NO_NOUN.test(first.lower)) return undefined
  return nounPhraseFrom(tokens, to)
}

/** `A whopping $700 billion loss`: one adjective may stand between the determiner and the number. */
function isAfterAdjective(tokens: readonly FigureToken[], from: number): boolean {
  const [determiner, adjective] = [tokens[from - 2], tokens[from - 1]]
  if (determiner === undefined || adjective?.kind !== 'word' || adjective.gap !== 'space')
    return false
  const isOwner = DETERMINER.test(determiner.lower) || determiner.lower.endsWith("'s")
  return isOwner && ADJECTIVE.test(adjective.lower)
}

const ADJECTIVE =
  /(?:ing|ive|al|ous|ic|ful|able|ible|ent|ant|ary)$|^(?:massive|huge|whole|entire|full|new|big|large|small|estimated|proposed|reported|planned|mere|combined|extra|initial|first|second|total|old)$/

const DETERMINER =
  /^(?:an?|the|this|that|its|our|their|his|her|my|your|another|first|new|additional)$/
const NO_NOUN =
  /^(?:more|less|fewer|higher|lower|larger|smaller|increase[sd]?|worth|long|wide|high|deep)$/

/** `$5 million in aid`, `$5 million for the harbor`. */
function purpose(tokens: readonly FigureToken[], to: number): Span | undefined {
  let at = to
  if (tokens[at]?.lower === 'more') at++
  const lead = tokens[at]?.lower
  if (lead !== 'in' && lead !== 'for' && lead !== 'on') return undefined
  const phrase = nounPhraseFrom(tokens, at + 1)
  if (phrase === undefined) return undefined
  // "In Sorrenay" is where and not what.
  const head = tokens.find(({ end }) => end === phrase.end)
  const isPlace =
    lead === 'in' &&
    ((head !== undefined && head.text !== head.lower) || OPENING.test(tokens[at + 1]?.lower ?? ''))
  return isPlace ? undefined : phrase
}

/**
 * What stands before: `a debt of $5 million`, `tolls fell by 20 percent`, `cut tolls by 20 percent`,
 * `the road is 40 km long`.
 */
function before(tokens: readonly FigureToken[], from: number): Span | undefined {
  let at = from - 1
  const lead = tokens[at]
  if (lead === undefined || tokens[from]?.gap === 'paragraph') return undefined
  if (lead.lower === 'of') {
    const phrase = nounPhraseBefore(tokens, at)
    const isNoun = !NO_WHOLE.test(tokens[at - 1]?.lower ?? '')
    return isNoun && phrase !== undefined && !isAmountNoun(tokens, phrase) ? phrase : undefined
  }
  const isBy = /^(?:by|to|at|from)$/.test(lead.lower)
  if (isBy) at = (lead.lower === 'to' ? startOfChange(tokens, at) : at) - 1
  // "Inflation is now at 19 percent", "turnout reached just 31 percent".
  while (at > 0 && NEARLY.test(tokens[at]?.lower ?? '')) at--
  const verb = tokens[at]
  if (verb === undefined || verb.kind !== 'word') return undefined
  const isPassive = REDUCING.test(verb.lower) && BEING.test(tokens[at - 1]?.lower ?? '')
  const isVerb = LINKING.test(verb.lower) || (isBy && (CHANGING.test(verb.lower) || isPassive))
  if (isVerb || (CHANGING.test(verb.lower) && !isBy)) {
    let end = at
    while (AUXILIARY.test(tokens[end - 1]?.lower ?? '')) end--
    return nounPhraseBefore(tokens, end)
  }
  // "Cut tolls by 20 percent": the noun before "by".
  if (lead.lower !== 'by' && lead.lower !== 'to') return undefined
  const object = nounPhraseBefore(tokens, at + 1)
  // "Raised its key rate to 4.5 percent", but not "sent the pilots to 40 ports".
  const first = tokens.findIndex(({ start }) => start === object?.start)
  const isChanged = REDUCING.test(tokens[first - 1]?.lower ?? '')
  return lead.lower === 'by' || isChanged ? object : undefined
}

/** Where the words begin that tell of a change to a number: "rose [from $2 billion] to $3 billion". */
function startOfChange(tokens: readonly FigureToken[], to: number): number {
  for (let k = to - 1; k > 0 && to - k <= MOST_WORDS; k--) {
    const { lower, gap } = tokens[k] as FigureToken
    if (gap === 'paragraph' || /^[.,;:]$/.test(lower)) break
    if (lower === 'from') return CHANGING.test(tokens[k - 1]?.lower ?? '') ? k : to
  }
  return to
}

/** What "of" stands behind without being part of a noun phrase. */
const NO_WHOLE =
  /^(?:sp(?:oken|eak|eaks|eaking|oke)|consist(?:s|ed|ing)?|compos(?:ed|ing)|made|instead|out|because|ahead|talk(?:ed|ing)?|heard|think|thought|short|comprised|dispose[sd]?)$/

const LINKING =
  /^(?:is|are|was|were|be|been|totals?|totall?ed|totall?ing|reach(?:es|ed)?|amount(?:s|ed)?|exceed(?:s|ed)?|costs?|stands?|stood|averag(?:es|ed)|measures?|measured|weighs?|weighed|covers?|covered|remain(?:s|ed)?|equals?|equaled|numbers|numbered|hit|account(?:s|ed)?)$/

const CHANGING =
  /^(?:r[io]se[sn]?|risen|rising|fell|falls?|fallen|falling|gr[eo]w[sn]?|growing|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|dropp?(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|shr[iau]nk|soar(?:s|ed)?|plunged?|slipped|expand(?:s|ed|ing)?|contract(?:s|ed)?|slow(?:s|ed|ing)?|eas(?:es|ed|ing)|narrow(?:s|ed)|widen(?:s|ed)?|surg(?:es|ed)|sank|slump(?:s|ed)|tumbl(?:es|ed)|up|down)$/

/** Verbs of whoever changes a number: "raised taxes by", "prices were reduced by". */
const REDUCING =
  /^(?:rais(?:e[sd]?|ing)|lower(?:s|ed|ing)?|cut|cutting|reduc(?:e[sd]?|ing)|slash(?:es|ed|ing)?|hik(?:e[sd]|ing)|boost(?:s|ed|ing)?|increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing))$/
/** Verbs behind which what is measured is an object: "imposed tariffs of", "expects growth of". */
const TAKING =
  /^(?:impos(?:es|ed)|expect(?:s|ed)|forecast(?:s|ed)?|predict(?:s|ed)|announc(?:es|ed)|approv(?:es|ed)|offer(?:s|ed)|report(?:s|ed)|record(?:s|ed)|post(?:s|ed)|saw|sees|receiv(?:es|ed)|suffer(?:s|ed)|pledg(?:es|ed)|propos(?:es|ed)|order(?:s|ed)|introduc(?:es|ed)|threaten(?:s|ed)|has|had|holds|held|owes|owed|paid|pays|won)$/
const BEING = /^(?:is|are|was|were|be|been|being)$/
const NEARLY = /^(?:just|only|now|still|already|currently)$/

const AUXILIARY =
  /^(?:has|have|had|will|would|could|may|might|shall|should|can|is|are|was|were|be|been|being|also|already|now|still|only|just|currently|not|to|actually|gone|went|going|expected|projected|forecast|estimated|likely|set|due)$/

/** Nouns that say no more than a number does. */
const AMOUNTS =
  /^(?:total|sum|amount|number|average|level|rate|maximum|minimum|majority|excess|cost|value|addition|tune|figure|worth|increase|decrease|rise|reduction|growth|drop|decline|cut)s?$/

function isAmountNoun(tokens: readonly FigureToken[], phrase: Span): boolean {
  const words = tokens.filter(({ start, end }) => start >= phrase.start && end <= phrase.end)
  return words.every(({ lower }) => AMOUNTS.test(lower) || /^(?:an?|the|at|in)$/.test(lower))
}

/**
 * The noun phrase that begins at a token: determiners, then words up to the one before a function word,
 * a mark or a number; a phrase with "of" goes on once. Times are none.
 */
function nounPhraseFrom(tokens: readonly FigureToken[], at: number): Span | undefined {
  let from = at
  while (from < at + 3 && OPENING.test(tokens[from]?.lower ?? '')) from++
  let to = from
  let hasOf = false
  for (; to < tokens.length && to - from < MOST_WORDS; to++) {
    const token = tokens[to] as FigureToken
    if (token.gap === 'paragraph') break
    if (token.kind === 'mark') {
      if (token.text === '&' || (token.gap === 'none' && INNER.test(token.text))) continue
      break
    }
    if (token.kind === 'number') break
    if (token.lower === 'of' && !hasOf && to > from) {
      hasOf = true
      while (OPENING.test(tokens[to + 1]?.lower ?? '')) to++
      continue
    }
    if (CONJUNCTION.test(token.lower) && joinsNouns(tokens, to, from)) continue
    if (endsNounPhrase(token.lower) && tokens[to - 1]?.text !== '-') break
    if (to > from && (VERB.test(token.lower) || isLastParticiple(tokens, to))) break
    if (/ly$/.test(token.lower) && to > from && token.text === token.lower) break
  }
  while (
    to > from &&
    /^(?:of|and|or|the|an?|all|our|their|its|[-/'’])$/.test(tokens[to - 1]?.lower ?? '')
  ) {
    to--
  }
  if (to <= from) return undefined
  const [first, last] = [tokens[at] as FigureToken, tokens[to - 1] as FigureToken]
  const isTime = isTimeNoun((tokens[from] as FigureToken).lower) || isTimeNoun(last.lower)
  if (isTime || MONTH_LIKE.test(last.text)) return undefined
  return { start: first.start, end: last.end }
}

/** "The fleet stayed in port": a participle goes on to a noun or is a verb. */
function isLastParticiple(tokens: readonly FigureToken[], at: number): boolean {
  const next = tokens[at + 1]
  if (!/[a-z]ed$/.test((tokens[at] as FigureToken).text)) return false
  return next?.kind !== 'word' || next.gap !== 'space' || endsNounPhrase(next.lower)
}

const CONJUNCTION = /^(?:and|or|&)$/

/** `Lands and waters`: what follows "and" goes on with the phrase and begins no clause. */
function joinsNouns(tokens: readonly FigureToken[], at: number, from: number): boolean {
  const next = tokens[at + 1]
  if (at <= from || next === undefined || next.gap !== 'space' || next.kind !== 'word') return false
  return !endsNounPhrase(next.lower) && !VERB.test(next.lower) && !/ed$/.test(next.lower)
}

/** The noun phrase that ends before a token, its determiner included. */
function nounPhraseBefore(tokens: readonly FigureToken[], end: number): Span | undefined {
  let from = end
  for (; from > 0 && end - from < MOST_WORDS; from--) {
    const token = tokens[from - 1] as FigureToken
    const following = tokens[from]
    if (following?.gap === 'paragraph') break
    if (token.kind === 'mark') {
      if (token.gap === 'none' && INNER.test(token.text) && following?.gap === 'none') continue
      break
    }
    if (token.kind === 'number') break
    if (INSIDE.test(token.lower) && from < end) continue
    if (namesPartner(tokens, from - 1)) continue
    if (token.lower === 'and' && tokens[from - 3]?.lower === 'between') continue
    if (/^(?:the|an?|our|their|its|his|this|that)$/.test(token.lower)) {
      if (INSIDE.test(tokens[from - 2]?.lower ?? '') || namesPartner(tokens, from - 2)) continue
      from--
      break
    }
    if (endsNounPhrase(token.lower) || VERB.test(token.lower) || /ly$/.test(token.lower)) break
    if (isTimeNoun(token.lower) && from < end) break
  }
  while (from < end && NO_START.test(tokens[from]?.lower ?? '')) from++
  // "We have cut tolls": the verb behind its subject is no part of the object.
  const isBare = !OPENING.test(tokens[from]?.lower ?? '')
  if (isBare && end - from > 1 && BEFORE_VERB.test(tokens[from - 1]?.lower ?? '')) from++
  while (
    from < end &&
    DETERMINED.test(tokens[from]?.lower ?? '') &&
    NO_START.test(tokens[from + 1]?.lower ?? '')
  )
    from++
  from = behindVerb(tokens, from, end)
  const [first, last] = [tokens[from], tokens[end - 1]]
  if (from >= end || first === undefined || last === undefined) return undefined
  if (isTimeNoun(last.lower) || /^(?:the|an?|this|that|our|its)$/.test(last.lower)) return undefined
  return last.kind === 'word' ? { start: first.start, end: last.end } : undefined
}

/**
 * Where the object begins when a verb and its subject stand before it in what looks like one noun phrase:
 * `tariffs` of "Halvenia imposed tariffs". Behind a determiner such a word is a participle: "the proposed
 * tariffs".
 */
function behindVerb(tokens: readonly FigureToken[], from: number, end: number): number {
  for (let k = end - 2; k >= from; k--) {
    const { lower, text, gap } = tokens[k] as FigureToken
    if (!REDUCING.test(lower) && !TAKING.test(lower)) continue
    const before = tokens[k - 1]
    if (text !== lower || before?.kind !== 'word' || gap === 'paragraph') continue
    if (
      CONJUNCTION.test(before.lower) ||
      OPENING.test(before.lower) ||
      INSIDE.test(before.lower) ||
      /['’]s$/.test(before.lower)
    )
      continue
    return k + 1
  }
  return from
}

/** "Exports to Drast", "exports from Halvenia to Drast", "trade between our countries". */
function namesPartner(tokens: readonly FigureToken[], at: number): boolean {
  if (!WITH_PARTNER.test(tokens[at]?.lower ?? '')) return false
  const noun = tokens[at - 2]?.lower === 'from' ? at - 3 : at - 1
  return PARTNERED.test(tokens[noun]?.lower ?? '')
}

const MOST_WORDS = 9
const WITH_PARTNER = /^(?:to|with|between|among)$/
const PARTNERED =
  /^(?:exports?|imports?|sales|trade|aid|shipments?|deliveries|supplies|payments?|transfers?|contributions?|assistance|flights?|visitors?)$/
/** Prepositions inside a noun phrase: `support for Drast`. */
const INSIDE = /^(?:of|for|in|on|at|from)$/
const NO_START = /^(?:of|for|in|on|at|from|and|[-/'’])$/
const DETERMINED = /^(?:the|an?)$/
const BEFORE_VERB =
  /^(?:i|we|you|he|she|they|who|that|which|to|have|has|had|will|would|['’]ve|we['’]ve|they['’]ve|i['’]ve|can|could)$/
const INNER = /^[-\u2010\u2011/'’]$/
const OPENING =
  /^(?:the|an?|all|our|my|your|their|his|her|its|this|that|these|those|some|each|both)$/

/** Verbs that often follow a noun and end its phrase, in forms that are no nouns. */
const VERB =
  /^(?:will|ha(?:s|d|ve)|w(?:as|ere)|comes?|goes|went|came|made|built|given|sent|taken|used|needed|provided|announced|allocated|according|going|coming|helped|helps|made|killed|remain|live|lives|lived|work|believe|think|want|need|say|says|said)$/

const MONTH_LIKE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|tomorrow)$/
