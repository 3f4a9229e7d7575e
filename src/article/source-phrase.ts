import { WEEKDAYS } from '../document/date.ts'
import {
  DETERMINERS,
  isAdverb,
  isRole,
  isVerbForm,
  type PartRange,
  PRONOUNS,
  STOPS,
} from './noun-phrase.ts'
import { lowerOf, type Part, type WordPart } from './sentence-part.ts'

/**
 * Who is named right after a verb of saying that itself follows a quotation: `said Oda, the head of
 * the guild, who waited outside`.
 *
 * `subject` is the phrase that names somebody, `source` all that is said of him there: what follows
 * "of" and "for", appositions, a party in parentheses, a relative clause. No verb can follow in the
 * clause, so nearly every word up to a preposition or a mark belongs to the name.
 */
export function phraseAfterVerb(
  parts: readonly Part[],
  from: number,
): { readonly subject: PartRange; readonly source: PartRange } | undefined {
  let start = from
  while (isAdverb(parts[start])) start++
  const first = parts[start]
  if (first?.type !== 'word') return undefined
  if (PRONOUNS.has(first.lower)) {
    const subject = { start, end: start + 1 }
    return { subject, source: subject }
  }
  const isName = first.isCapital && isLoneName(first)
  if (!isName && (STOPS.has(first.lower) || isTime(first))) return undefined
  const end = endOfName(parts, start)
  if (end === start) return undefined
  const subject = { start, end }
  return { subject, source: { start, end: endOfSource(parts, end) } }
}

/**
 * All that stands between a quotation that ends before part `from` and the verb at `verb`, when it is
 * one phrase that names the subject: `Oda, the head of the guild, said`.
 */
export function phraseUpToVerb(
  parts: readonly Part[],
  subject: PartRange,
  verb: number,
): PartRange | undefined {
  const next = parts[subject.end]
  if (next?.type !== 'mark' || verb - subject.end > LONGEST_SOURCE) return undefined
  let end = verb
  while (end > subject.end && isBetween(parts[end - 1])) end--
  // "Oda (Halvenia) said", "Oda, the envoy, said".
  const last = parts[end - 1]
  if (last?.type !== 'mark' || end <= subject.end) return undefined
  const opens = next.text.charAt(0)
  if (opens === '(' ? !last.text.includes(')') : !(opens === ',' && end - subject.end > 2)) {
    return undefined
  }
  if (opens === ',' && !opensApposition(parts, subject.end + 1)) return undefined
  if (parts.slice(subject.end, end).some(({ type }) => type === 'piece')) return undefined
  return { start: subject.start, end: last.text === ',' && opens === '(' ? end - 1 : end }
}

/** Adverbs and days between a subject and its verb. */
export function isBetween(part: Part | undefined): boolean {
  return isAdverb(part) || (part?.type === 'word' && isTime(part))
}

function endOfName(parts: readonly Part[], start: number): number {
  let end = start
  while (end < parts.length && end - start < LONGEST_NAME) {
    const part = parts[end]
    if (part?.type !== 'word') break
    if (STOPS.has(part.lower) && !(part.isCapital && isLoneName(part))) break
    // "a Wednesday editorial": a day behind an article tells which.
    const isOwned = end === start + 1 && DETERMINERS.has(lowerOf(parts[start]) ?? '')
    if (end > start && ((isTime(part) && !isOwned) || isVerbForm(part) || isAdverb(part))) break
    // "said Oda the day after": another phrase begins.
    const isAfterLink = /^(?:of|for)$/.test(lowerOf(parts[end - 1]) ?? '')
    if (end > start && DETERMINERS.has(part.lower) && !part.isCapital && !isAfterLink) break
    end++
  }
  while (end > start && /^(?:of|for)$/.test(lowerOf(parts[end - 1]) ?? '')) end--
  return end
}

/** Where what is said of a person ends who is named up to part `end`. */
function endOfSource(parts: readonly Part[], from: number): number {
  let end = from
  const head = parts[from - 1] as WordPart
  // After a common noun nearly anything tells which one is meant; after a name only a few words do.
  let isNamed = head.isCapital
  while (end - from < LONGEST_SOURCE) {
    const part = parts[end]
    if (part === undefined || part.type === 'piece') break
    if (part.type === 'mark') {
      const skipped = endOfInsertion(parts, end)
      if (skipped === undefined) break
      isNamed = false
      end = skipped
      continue
    }
    const opens = /^(?:of|who|whose|that)$/.test(part.lower)
    const links = isNamed
      ? /^(?:with|from)$/.test(part.lower) && opensPlace(parts, end + 1)
      : LINKS.test(part.lower) && !opensOccasion(parts, end)
    if (!opens && !links) break
    end = endOfModifier(parts, end)
  }
  return withoutTail(parts, from, end)
}

/** The end of an apposition or a parenthesis that opens with the mark at `at`. */
function endOfInsertion(parts: readonly Part[], at: number): number | undefined {
  const mark = parts[at]
  if (mark?.type !== 'mark') return undefined
  if (mark.text === '(') {
    for (let k = at + 1; k < Math.min(parts.length, at + 8); k++) {
      const part = parts[k] as Part
      if (part.type === 'mark' && part.text.startsWith(')')) return part.text === ')' ? k + 1 : k
    }
    return undefined
  }
  if (mark.text !== ',' || !opensApposition(parts, at + 1)) return undefined
  return endOfModifier(parts, at + 1)
}

/** The first mark that ends a phrase or a clause from `from` on, or the words of an occasion. */
function endOfModifier(parts: readonly Part[], from: number): number {
  let end = from + 1
  while (end < parts.length) {
    const part = parts[end] as Part
    if (part.type !== 'word' || opensOccasion(parts, end)) break
    end++
  }
  return end
}

/** A comma at the end belongs to an apposition; what stands before it must hold one. */
function withoutTail(parts: readonly Part[], from: number, end: number): number {
  const next = parts[end]
  const hasComma = parts.slice(from, end).some((part) => part.type === 'mark' && part.text === ',')
  return hasComma && next?.type === 'mark' && next.text === ',' ? end + 1 : end
}

function opensApposition(parts: readonly Part[], at: number): boolean {
  const part = parts[at]
  if (part?.type !== 'word') return false
  if (/^\d/.test(part.text) || DETERMINERS.has(part.lower)) return true
  if (/^(?:who|whose|which|formerly|now|then|himself|herself|of)$/.test(part.lower)) return true
  if (part.isCapital) return !STOPS.has(part.lower) && !isTime(part)
  return (
    isRole(part.lower) ||
    /^(?:co-\w+|vice|deputy|senior|former|founder|head|founding|executive|managing|assistant)$/.test(
      part.lower,
    )
  )
}

/** `with the Harbor Guild`, `from Averholt`. */
function opensPlace(parts: readonly Part[], at: number): boolean {
  const first = parts[at]
  const next = lowerOf(first) === 'the' ? parts[at + 1] : first
  return next?.type === 'word' && next.isCapital && !isTime(next)
}

/** Words that tell of the speaking and not of the speaker: "in an interview", "on Friday". */
function opensOccasion(parts: readonly Part[], at: number): boolean {
  const part = parts[at]
  if (part?.type !== 'word') return false
  if (isTime(part)) return true
  if (
    !/^(?:in|on|at|during|after|before|when|while|as|via|through|by|last|this|earlier)$/.test(
      part.lower,
    )
  ) {
    return false
  }
  if (/^(?:during|after|before|when|while|via|earlier)$/.test(part.lower)) return true
  for (let k = at + 1; k < Math.min(parts.length, at + 7); k++) {
    const word = parts[k]
    if (word?.type !== 'word') return false
    if (isTime(word) || OCCASIONS.test(word.lower)) return true
  }
  return false
}

const OCCASIONS =
  /^(?:interview|interviews|statement|statements|speech|email|e-mail|letter|tweet|tweets|post|release|conference|briefing|call|rally|hearing|event|debate|appearance|meeting|remarks|memo|message|testimony|video|gathering|time|times|week|weekend|month|morning|afternoon|evening|night|day|noon|twitter|facebook|television|radio|show|stage|broadcast|podcast|blog|column|editorial)$/

function isTime(part: WordPart): boolean {
  return (
    DAYS.has(part.lower) ||
    (part.isCapital && MONTHS.test(part.lower)) ||
    /^(?:yesterday|today|tonight|tomorrow|recently)$/.test(part.lower)
  )
}

const DAYS: ReadonlySet<string> = new Set(WEEKDAYS)
const MONTHS =
  /^(?:january|february|march|april|june|july|august|september|october|november|december)$/

/** A capital makes a name of some words that are small ones otherwise: Mr. Will, Mr. May. */
function isLoneName({ lower }: WordPart): boolean {
  return lower === 'will' || lower === 'may'
}

/** Words that go on after a common noun: "an analyst at the guild", "one envoy in the room". */
const LINKS = /^(?:of|for|at|with|in|from|on|to|by|near|about|against|within|inside|and|who|whose)$/

const LONGEST_NAME = 16
const LONGEST_SOURCE = 60
