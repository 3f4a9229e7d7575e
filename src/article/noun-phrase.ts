import { WEEKDAYS } from '../document/date.ts'
import type { Part, WordPart } from './sentence-part.ts'

/** Parts `[start, end)` of a sentence that name somebody. */
export interface PartRange {
  readonly start: number
  readonly end: number
}

/**
 * The noun phrase that ends right before part `before`: the subject of a verb there.
 *
 * Steps over auxiliaries, adverbs and a day (`Blinken on Friday said`), over an apposition between
 * commas, and from a relative pronoun back to what it stands for. Returns `undefined` where there is
 * no subject, as between two verbs that share one.
 */
export function subjectBefore(parts: readonly Part[], before: number): PartRange | undefined {
  let end = skipAdverbsLeft(parts, before)
  for (let turn = 0; turn < 3; turn++) {
    const last = parts[end - 1]
    if (last === undefined) return undefined
    if (last.type === 'mark' && last.text === ',') {
      const opening = matchingComma(parts, end - 1)
      if (opening === undefined) return undefined
      // "Oda (Halvenia), who …, said": the comma stands with the parenthesis.
      const isParenthesis = (parts[opening] as { readonly text: string }).text.startsWith(')')
      end = isParenthesis ? opening + 1 : skipAdverbsLeft(parts, opening)
      continue
    }
    if (last.type === 'mark' && last.text.startsWith(')')) {
      // "Oda (Halvenia) said": a party or a country.
      const opening = openingParenthesis(parts, end - 1)
      if (opening === undefined) return undefined
      end = skipAdverbsLeft(parts, opening)
      continue
    }
    if (last.type === 'word' && RELATIVES.has(last.lower)) {
      end = end - 1
      if (isComma(parts[end - 1])) end--
      continue
    }
    break
  }
  return phraseEndingAt(parts, end)
}

/** The noun phrase that begins at part `start`: the subject of an inverted verb before it. */
export function phraseFrom(parts: readonly Part[], start: number): PartRange | undefined {
  let from = start
  while (isAdverb(parts[from])) from++
  const first = parts[from]
  if (first?.type !== 'word') return undefined
  if (PRONOUNS.has(first.lower)) return { start: from, end: from + 1 }
  if (
    !first.isCapital &&
    !DETERMINERS.has(first.lower) &&
    !isRole(first.lower) &&
    !BARE_ADJECTIVES.has(first.lower)
  )
    return undefined
  let end = from
  let hasName = false
  while (end < parts.length && end - from < LONGEST_PHRASE) {
    const part = parts[end]
    if (part?.type !== 'word') break
    if (end > from && DETERMINERS.has(part.lower) && !part.isCapital && !isLink(parts[end - 1]))
      break
    const next = parts[end + 1]
    if (isLink(part)) {
      if (next?.type !== 'word' || STOPS.has(next.lower)) break
    } else if (STOPS.has(part.lower) || isVerbForm(part)) break
    else if (end > from && opensVerb(parts[end - 1] as WordPart, part, next)) break
    else if (hasName && !part.isCapital && !goesOn(parts[end - 1] as WordPart, part, next)) break
    if (part.isCapital && end > from && !DAYS.has(part.lower)) hasName = true
    if (part.isCapital && end === from && !isHonorific(part.lower) && !DETERMINERS.has(part.lower))
      hasName = true
    if (hasName && isRole(part.lower)) hasName = part.isCapital
    end++
  }
  while (end > from && (isLink(parts[end - 1]) || DAYS.has((parts[end - 1] as WordPart).lower)))
    end--
  return end > from && namesSomebody(parts, from, end) ? { start: from, end } : undefined
}

/** Whether a lower-case word after a name is still part of the phrase. */
function goesOn(before: WordPart, part: WordPart, next: Part | undefined): boolean {
  // "Sorrenay's envoy", "spokesman for the ministry", "State Department spokesman Ned Price".
  if (/[’']s?$/.test(before.text) || isLink(before)) return true
  if (isRole(part.lower)) return true
  return next?.type === 'word' && isRole(next.lower)
}

/** Whether a word after a role begins what its bearer did: "the envoy quizzed Ms. Oda". */
function opensVerb(before: WordPart, part: WordPart, next: Part | undefined): boolean {
  if (part.isCapital || isRole(part.lower) || !isRole(before.lower)) return false
  if (next?.type !== 'word' || isRole(next.lower)) return false
  return part.lower.endsWith('ed') && (next.isCapital || DETERMINERS.has(next.lower))
}

/** The noun phrase whose last part is `end - 1`. */
function phraseEndingAt(parts: readonly Part[], end: number): PartRange | undefined {
  const last = parts[end - 1]
  if (last?.type !== 'word') return undefined
  if (PRONOUNS.has(last.lower)) return { start: end - 1, end }
  if (STOPS.has(last.lower) || isVerbForm(last)) return undefined
  // "Sen. Oda's" owns what is missing and is no subject.
  if (last.isCapital && /[’']s$/.test(last.text)) return undefined
  let start = end - 1
  while (start > 0 && end - start < LONGEST_PHRASE) {
    const current = parts[start] as WordPart
    const part = parts[start - 1]
    // "… quizzed Mr. Oda": what stands before a title in small letters is no part of the name.
    if (isHonorific(current.lower) && part?.type === 'word' && !opensName(part)) break
    const isInner =
      part?.type === 'word' && (DETERMINERS.has(part.lower) || isLinkOfPost(parts, start - 1))
    if (DETERMINERS.has(current.lower) && !current.isCapital && !isInner) break
    if (part?.type !== 'word') break
    if (isLink(part) || part.lower === 'and') {
      const before = parts[start - 2]
      if (before?.type !== 'word' || STOPS.has(before.lower) || isVerbForm(before)) break
      // "X and Y said" has two subjects; "went home and Y said" has one.
      if (part.lower === 'and' && !(before.isCapital && current.isCapital)) break
      start -= 2
      continue
    }
    if (STOPS.has(part.lower) || isVerbForm(part)) break
    start--
  }
  // A sentence may open with a word that only looks like part of a name.
  const first = parts[start] as WordPart
  if (start === 0 && end - start > 1 && OPENERS.has(first.lower)) start++
  return namesSomebody(parts, start, end) ? { start, end } : undefined
}

/** Whether a part is the "for" of "a spokesman for the ministry", and not that of "waited for the …". */
function isLinkOfPost(parts: readonly Part[], at: number): boolean {
  const bearer = parts[at - 1]
  if (!isLink(parts[at]) || bearer?.type !== 'word') return false
  const opening = parts[at - 2]
  return (
    isRole(bearer.lower) ||
    bearer.isCapital ||
    (opening?.type === 'word' && DETERMINERS.has(opening.lower))
  )
}

function opensName(part: WordPart): boolean {
  return part.isCapital || isRole(part.lower) || DETERMINERS.has(part.lower)
}

/** Nouns for people and houses that speak without being named. */
export function isRole(lower: string): boolean {
  return ROLES.has(lower.endsWith('s') ? lower.replace(/[’']s$/, '') : lower)
}

/** Whether a part is an adverb or auxiliary that may stand between a subject and its verb. */
export function isAdverb(part: Part | undefined): boolean {
  if (part?.type !== 'word' || part.isCapital) return false
  return (
    ADVERBS.has(part.lower) ||
    (/ly$/.test(part.lower) && part.lower.length > 4 && !isRole(part.lower))
  )
}

/** Personal pronouns that stand for people, and `who`. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  'he she they it we i you who him her them'.split(' '),
)

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which'])
/** Words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her their its our my this that these those another one some several many most few two three four both other no any each every'.split(
    ' ',
  ),
)
const BARE_ADJECTIVES: ReadonlySet<string> = new Set(
  'senior former top state local federal military police western government foreign u.s american israeli'.split(
    ' ',
  ),
)
const DAYS: ReadonlySet<string> = new Set(WEEKDAYS)
const OPENERS: ReadonlySet<string> = new Set(
  'but and yet still so then also now later earlier instead meanwhile however separately today yesterday tonight nonetheless moreover moments seconds minutes hours days weeks months years last'.split(
    ' ',
  ),
)
const ADVERBS: ReadonlySet<string> = new Set(
  (
    'has have had is was were be been will would could should may might can did does do also then later ' +
    'earlier again now still just even already once soon only not never always often sometimes thus so ' +
    "since twice too yet further first last nevertheless however meanwhile didn’t didn't"
  ).split(' '),
)
/** Words that no name goes beyond. */
export const STOPS: ReadonlySet<string> = new Set(
  (
    'in on at by with from to into onto over under about against between through during after before ' +
    'since until till while when where whereas if unless that which whose because though although than ' +
    'as but and or nor so whether amid among toward towards upon within without via like despite per ' +
    'is was were are be been being has have had will would could should may might can did does do not ' +
    'said there here how what why whom'
  ).split(' '),
)

const ROLES: ReadonlySet<string> = new Set(
  (
    'official officials spokesman spokeswoman spokesperson spokespeople minister ministers ministry ' +
    'president secretary ambassador ambassadors diplomat diplomats envoy envoys leader leaders ' +
    'government governments administration department office embassy kremlin pentagon house source ' +
    'sources aide aides adviser advisers advisor advisors analyst analysts expert experts critic critics ' +
    'senator senators lawmaker lawmakers congressman congresswoman representative representatives ' +
    'governor mayor chief chairman chairwoman chair director commander general admiral colonel officer ' +
    'officers police prosecutor prosecutors lawyer lawyers judge court report reports statement agency ' +
    'agencies company group groups party committee council commission union alliance bank body network ' +
    'newspaper magazine paper website channel broadcaster reporter reporters journalist journalists ' +
    'author authors professor researcher researchers scientist scientists doctor doctors activist ' +
    'activists resident residents witness witnesses people man woman men women campaign candidate ' +
    'candidates democrat democrats republican republicans voters voter supporters supporter opponents ' +
    'counterpart counterparts premier chancellor king queen prince delegation delegate delegates member ' +
    'members team staff pair two both latter former others other one many some most observers allies ' +
    'side sides nation country countries state states prime attorney congress senate parliament ' +
    'document letter email memo study poll survey post tweet captain father mother son daughter wife ' +
    'husband brother sister friend friends neighbor neighbors teacher student students editor economist ' +
    'economists historian speaker organization institute association federation army military defense ' +
    'white ministry’s captain master guild host hosts moderator interpreter negotiator negotiators'
  ).split(' '),
)

/** Parts of a name's phrase; a longer run is not one. */
const LONGEST_PHRASE = 14

function isLink(part: Part | undefined): boolean {
  return part?.type === 'word' && (part.lower === 'of' || part.lower === 'for')
}

function isComma(part: Part | undefined): boolean {
  return part?.type === 'mark' && part.text.endsWith(',')
}

function isHonorific(lower: string): boolean {
  return /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|prof)\.?$/.test(lower)
}

/** Whether a word is a verb of attribution that cannot be a noun here. */
export function isVerbForm(part: WordPart): boolean {
  const { cue } = part
  // A capital makes a name of a verb, but not of the participle that opens a sentence: "Echoing …".
  if (cue === undefined || (part.isCapital && cue.form !== 'participle')) return false
  return (
    cue.form === 'past' || cue.form === 'participle' || (cue.form === 'third' && !cue.isNounToo)
  )
}

function skipAdverbsLeft(parts: readonly Part[], from: number): number {
  let end = from
  for (;;) {
    const last = parts[end - 1]
    if (isAdverb(last)) end--
    else if (last?.type === 'word' && DAYS.has(last.lower)) {
      const before = parts[end - 2]
      end -= before?.type === 'word' && before.lower === 'on' ? 2 : 1
    } else break
  }
  return end
}

/** The comma that opens what the comma at `closing` ends: an apposition or an inserted phrase. */
function matchingComma(parts: readonly Part[], closing: number): number | undefined {
  for (let k = closing - 1; k > 0 && closing - k < 25; k--) {
    if (isComma(parts[k])) return k
  }
  return undefined
}

function openingParenthesis(parts: readonly Part[], closing: number): number | undefined {
  for (let k = closing - 1; k > 0 && closing - k < 8; k--) {
    const part = parts[k]
    if (part?.type === 'mark' && part.text.endsWith('(')) return k
  }
  return undefined
}

function namesSomebody(parts: readonly Part[], start: number, end: number): boolean {
  for (let k = start; k < end; k++) {
    const part = parts[k]
    if (part?.type !== 'word') return false
    const isWeekday = DAYS.has(part.lower)
    if (
      part.isCapital &&
      !isWeekday &&
      !(k === 0 && start === 0 && end - start === 1 && !isProperAtStart(part))
    )
      return true
    if (isRole(part.lower) || PRONOUNS.has(part.lower)) return true
  }
  const first = parts[start] as WordPart
  return DETERMINERS.has(first.lower) && end - start >= 2
}

/** A lone capitalized word that opens a sentence is a name when it is no function word. */
function isProperAtStart({ lower }: WordPart): boolean {
  return !STOPS.has(lower) && !ADVERBS.has(lower) && !OPENERS.has(lower) && !DETERMINERS.has(lower)
}
