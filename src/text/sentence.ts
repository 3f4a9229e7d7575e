import { isAsciiLetter } from './char.ts'
import { type Span, trimSpan } from './span.ts'
import { isBlank } from './white-space.ts'

/**
 * The sentences of a text, or of the part `[start, end)` of it, as spans without the white space
 * between them.
 *
 * A sentence ends at a period, question mark, exclamation mark or ellipsis of any script, with the
 * closing marks after it, when white space and then a capital, a digit or an opening mark follow; at a
 * colon never; at an empty line always. The full-width marks of Chinese and Japanese need no space
 * after them. The period of an abbreviation or an initial ends none, unless a word that often opens
 * sentences follows; nor does that of a German ordinal before a month. That of `5 p.m.` ends one unless
 * a zone or a day follows.
 *
 * @example
 * sentences('Mr. Oda met him. They talked.').length // => 2
 */
export function sentences(text: string, start = 0, end: number = text.length): Span[] {
  const found: Span[] = []
  let from = start
  let i = start
  const close = (at: number): void => {
    const span = trimSpan(text, { start: from, end: at })
    if (span.start < span.end) found.push(span)
    from = at
  }
  while (i < end) {
    const unit = text.charCodeAt(i)
    // Letters end nothing: two comparisons rule out nearly all of them.
    if (unit > QUESTION_MARK && unit < FIRST_FOREIGN) {
      i++
      continue
    }
    if (unit === NEWLINE && isEmptyLine(text, i, end)) {
      close(i)
      i++
      continue
    }
    if (!isTerminal(unit)) {
      i++
      continue
    }
    const mark = i
    while (i < end && (isTerminal(text.charCodeAt(i)) || CLOSING.has(text.charCodeAt(i)))) i++
    if (FULL_WIDTH.has(unit)) {
      close(i)
      continue
    }
    if (i < end && !isBlank(text.charCodeAt(i))) continue
    let next = i
    while (next < end && isBlank(text.charCodeAt(next))) next++
    if (next < end && !opensSentence(text, next)) continue
    if (unit === PERIOD && i === mark + 1 && isAbbreviation(text, from, mark, next, end)) continue
    close(i)
  }
  close(end)
  return found
}

/** Whether a text breaks off in mid-sentence: its last character is no mark that ends one. */
export function breaksOff(text: string): boolean {
  // Read from the end, because a pattern would try every mark from the start on.
  let end = text.length
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--
  while (end > 0 && CLOSING.has(text.charCodeAt(end - 1))) end--
  if (end === 0) return true
  const last = text.charCodeAt(end - 1)
  return !isTerminal(last) && !LEADING_ON.has(last)
}

/** Whether a word, without its period, is a title cut short, as stands beside names: `Mr`, `Capt`, `Jr`. */
export function isCutTitle(word: string): boolean {
  return BEFORE_NAMES.has(word.toLowerCase()) || /^(?:[JS]r|Hon|Sens|Reps)$/.test(word)
}

/** The code units of some marks, each of one. */
function unitsOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
}

/** Marks that may close right behind the end of a sentence: quotation marks of any language, brackets, emphasis. */
const CLOSING = unitsOf('"\'”’“‘»«›‹)]*_」』）】》〉')

/** Marks that lead up to more without ending a sentence. */
const LEADING_ON = unitsOf(':;—–-：；')

/** The ends of sentences beside those of ASCII, in Armenian, Arabic, Urdu, Hindi, Burmese, Amharic, Khmer. */
const FOREIGN_TERMINALS = unitsOf('…։؟۔।॥။።፧។៕')

/** The marks of Chinese and Japanese, which bring their own space. */
const FULL_WIDTH = unitsOf('。！？｡')

const NEWLINE = 0x0a
const PERIOD = 0x2e
const EXCLAMATION_MARK = 0x21
const QUESTION_MARK = 0x3f
/** Below this, and beyond ASCII, no script has marks that end sentences. */
const FIRST_FOREIGN = 0x589

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'sens reps hon fr sr jr etc inc ltd co corp dept univ assn bros approx est ed ' +
    // German, French, Spanish and Portuguese, Dutch, Czech and Polish, Russian and Ukrainian.
    'bzw usw ca evtl ggf inkl mio mrd exmo núm págs tzn tzv např г гг тыс млн млрд долл'
  ).split(' '),
)

/** Months and weekdays cut short. In small letters `sat`, `sun` and `mar` are words. */
const CALENDAR: ReadonlySet<string> = new Set(
  (
    'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec ' + 'Mon Tue Tues Wed Thu Thurs Fri Sat Sun'
  ).split(' '),
)

/** What only a number makes an abbreviation: `No. 10`, `para. 4`, and not `She said no.` */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'no nos fig vol pp art arts para paras sec secs sect res'.split(' '),
)
const NUMBER = /^(?:\p{N}|[IVXLC]{2,}\b)/u

/** Words that open sentences far more often than they follow an initial or a `U.S.` */
const OPENERS =
  /^(?:the|a|an|this|that|these|those|it|he|she|we|they|i|you|but|and|in|on|at|as|so|if|when|there|what|our|his|her|their|its|however|meanwhile|after|before|asked)\b/i

const HALF_OF_DAY = /^[ap]\.m$/

/** What goes on a clock: a zone, the time of a place, a day. Other words open a sentence. */
const BEHIND_CLOCK =
  /^[*_("“]*(?:\p{Lu}{2,5}\b(?![.:])|\d|(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Local|Coordinated|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.|\p{Lu}\S+(?: \p{Lu}\S+)? [Tt]ime\b)/u

/** Code units in which such a zone ends. */
const LONGEST_ZONE = 40

/** Months that a German ordinal goes before: `am 3. Oktober`. */
const GERMAN_MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/

/** Code units in which an opener ends, the one that shows its end included. */
const LONGEST_OPENER = 12

/** Abbreviations that rarely end a sentence even before a capital: a name follows. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof gen gens sen rep gov govs lt lieut col capt sgt cpl pvt pfc maj brig adm cmdr comdr amb ' +
    'rev msgr messrs supt insp atty st mt ft vs ' +
    'hr nr mme mlle mgr sra srta dra dhr mevr mudr judr им ул проф акад'
  ).split(' '),
)

function isAbbreviation(
  text: string,
  from: number,
  mark: number,
  next: number,
  end: number,
): boolean {
  let begin = mark
  while (begin > from && isWordOrPeriod(text.charCodeAt(begin - 1))) begin--
  const raw = text.slice(begin, mark)
  const word = raw.toLowerCase()
  if (/^\d{1,2}$/.test(word)) return GERMAN_MONTH.test(text.slice(next, next + LONGEST_OPENER))
  if (BEFORE_NUMBERS.has(word)) return NUMBER.test(text.slice(next, next + LONGEST_OPENER))
  if (BEFORE_NAMES.has(word)) return true
  const isInitials = /^\p{L}(?:\.\p{L})*$/u.test(word)
  if (!isInitials && !ABBREVIATIONS.has(word) && !CALENDAR.has(raw)) return false
  // The pronoun ends sentences; the initial of a name does not.
  if (word === 'i') return false
  if (HALF_OF_DAY.test(word)) return BEHIND_CLOCK.test(text.slice(next, next + LONGEST_ZONE))
  return next < end && !OPENERS.test(text.slice(next, next + LONGEST_OPENER))
}

function isWordOrPeriod(unit: number): boolean {
  if (unit < 0x80) return unit === PERIOD || isAsciiLetter(unit) || (unit >= 0x30 && unit <= 0x39)
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(unit))
}

function isTerminal(unit: number): boolean {
  return (
    unit === PERIOD ||
    unit === EXCLAMATION_MARK ||
    unit === QUESTION_MARK ||
    (unit >= FIRST_FOREIGN && (FOREIGN_TERMINALS.has(unit) || FULL_WIDTH.has(unit)))
  )
}

function opensSentence(text: string, at: number): boolean {
  return /^["'“‘«‹„‚»›¿¡「『([*_—–-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text.slice(at, at + 6))
}

function isEmptyLine(text: string, newline: number, end: number): boolean {
  for (let i = newline + 1; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === NEWLINE) return true
    if (!isBlank(unit)) return false
  }
  return false
}
