import { isIrregularPast } from '../../article/lexicon/verb-form.ts'
import { ARRIVING, HARMS, mayHarm, TOLERATING } from './act-type.ts'
import { bindingVerb, bindingWords } from './binding-word.ts'
import { calendarWords, mayBeInCalendar } from './calendar-act.ts'
import { callWords, mayCall } from './call-act.ts'
import { STANDING_WITH } from './frame-filler.ts'
import { idiomWords, mayBeIdiom } from './idiom-act.ts'
import {
  CONCRETE,
  isActOfState,
  isTalkOnCondition,
  MENTAL,
  NEVER_SAID_OF_ABILITY,
  NOBODY,
  PROCEDURE,
  RHETORIC,
  STANDING_FOR,
  TALKING,
} from './idle-word.ts'
import { OFFERED } from './modal-act.ts'
import { NEGATIONS } from './predicate.ts'
import { mayStand, standingWords } from './standing-act.ts'
import { mayTellLater } from './told-later.ts'
import { verbSet, wordSet } from './verb-set.ts'

/**
 * Whether the words of a sentence leave it possible that it holds an act. The tree of a sentence takes
 * far longer than this, so most sentences must fail here.
 */
export function mayCommit(lower: readonly string[]): boolean {
  if (lower[lower.length - 1] === '?') return false
  for (let k = 0; k < lower.length; k++) {
    const test = TESTS.get(lower[k] as string)
    if (test?.(lower, k) === true) return true
  }
  return false
}

/** Whether a sentence tells of what somebody said: the only ones of a question that may count. */
export function mayReport(lower: readonly string[]): boolean {
  return lower.some((word) => REPORTING.has(word))
}

const REPORTING: ReadonlySet<string> = new Set([
  ...verbSet(
    'say announce promise pledge vow commit threaten agree tell warn decide declare state demand insist urge call ask',
  ),
  'announcement',
])

type Test = (lower: readonly string[], k: number) => boolean

/** "Will", unless the words beside it make it a noun, a turn of speech or the running of the event. */
function will(lower: readonly string[], k: number): boolean {
  const before = subjectWord(lower, k)
  if (before !== undefined && OWNERS.has(before)) return false
  // "You will receive a voucher", but not "you will recall".
  if (before === 'you') return !MENTAL.has(lower[skipAdverbs(lower, k + 1)] ?? '')
  if (before !== undefined && NOBODY.has(before) && !STANDING_FOR.has(before))
    return lower.some((word) => HARMS.has(word))
  // "That will be unveiled tomorrow", but not "that will be all".
  if ((before === 'that' || before === 'this') && lower[k + 1] === 'be')
    return isParticiple(lower[k + 2] ?? '')
  return !isIdle(lower, k + 1, before)
}

function isParticiple(word: string): boolean {
  return /(?:ed|en|ing)$/.test(word) || isIrregularPast(word)
}

function going(lower: readonly string[], k: number): boolean {
  if (lower[k + 1] !== 'to' && lower[k + 2] !== 'to') return false
  for (let at = k - 1; at >= 0 && at > k - 6; at--)
    if (lower[at] === 'was' || lower[at] === 'were') return mayTellLater(lower)
  return true
}

/** "Sorrenay needs to sign", "we need Parliament to sign". */
function need(lower: readonly string[], k: number): boolean {
  const before = lower[k - 1]
  if (
    (before === 'we' || before === 'i') &&
    lower[k + 1] !== 'to' &&
    has(lower, k + 2, k + 6, 'to')
  )
    return true
  return haveTo(lower, k)
}

function haveTo(lower: readonly string[], k: number): boolean {
  if (lower[k + 1] !== 'to') return false
  const before = subjectWord(lower, k)
  if (before === undefined || NOT_SUBJECTS.has(before)) return false
  return !IMPERSONAL.has(before) && !isGeneral(lower, k + 2, before)
}

/** "She said that they had to": the "has to" of what was said. */
function hadTo(lower: readonly string[], k: number): boolean {
  return mayTellLater(lower) && haveTo(lower, k)
}

/** "We have asked them to", "they are urged to": whatever the tense and the form. */
function asking(lower: readonly string[], k: number): boolean {
  // "In order to", "the request": a noun.
  if (BEFORE_NOUNS.has(lower[k - 1] ?? '')) return false
  const end = k + FARTHEST_ASKED
  return has(lower, k + 1, end, 'to') || has(lower, k + 1, end, 'that')
}

/** Words between one that asks and the "to" or "that" of what is asked. */
const FARTHEST_ASKED = 15

/** Cannot: only before what one may refuse to bear. */
function cannot(lower: readonly string[], k: number): boolean {
  if (lower[k] === 'can' && lower.includes('if') && isOursBefore(lower, k)) return true
  const isDenied = NEGATIONS.has(lower[k + 1] ?? '') || lower[k + 2] === 'no'
  if (lower[k] === 'can' && !isDenied) return false
  for (let at = k + 1; at < lower.length && at < k + 6; at++)
    if (NEVER_SAID_OF_ABILITY.has(lower[at] as string)) return true
  return has(lower, k + 1, k + 4, 'continue') || has(lower, k + 1, k + 4, 'stand')
}

/** Would and could: of what one offers by it, and of what others foretell or have promised. */
function would(lower: readonly string[], k: number): boolean {
  if (mayTellLater(lower) || lower.some((word) => FORETELLING.has(word))) return true
  // "If they attacked, we would respond", "any attack would be met with force".
  if (lower.some((word) => SUPPOSING.has(word)) && lower.some(mayHarm)) return true
  const before = subjectWord(lower, k)
  if (before !== 'we' && before !== 'i') return false
  for (let at = k + 1; at < lower.length && at < k + 4; at++)
    if (OFFERED.has(lower[at] as string)) return true
  return false
}

const SUPPOSING = wordSet('if should any anyone whoever attack invasion aggression')

/** What a forecast of others is told with: "a study found that it would create 300 jobs". */
const FORETELLING = wordSet(
  'found estimate estimates estimated project projects projected projection forecast forecasts predicts predicted study studies analysis economists',
)

/** "My officers can", "we can": what one's own side offers by it. */
function isOursBefore(lower: readonly string[], k: number): boolean {
  for (let at = k - 1; at >= 0 && at > k - 4; at--) if (OURS.has(lower[at] as string)) return true
  return false
}

const OURS = wordSet('we our my')

/** May, might, should: only of arrivals and the like, and of what "we" may do. */
function may(lower: readonly string[], k: number): boolean {
  if (lower[k] === 'may' && lower[k - 1] === 'we') return true
  for (let at = k + 1; at < lower.length && at < k + 5; at++)
    if (ARRIVING.has(lower[at] as string)) return true
  return false
}

function verb(lower: readonly string[], k: number): boolean {
  const word = lower[k] as string
  const sense = bindingVerb(word)
  if (sense === undefined) return false
  const isPast = word.endsWith('ed') && !PERFECT.has(lower[k - 1] ?? '')
  if (sense.bindsInPast !== true && isPast && !mayTellLater(lower)) return false
  const before = lower[k - 1] ?? ''
  // "In order to", "the demand": a noun.
  if (BEFORE_NOUNS.has(before)) return false
  if (sense.isOwnOnly === true) {
    const subject = subjectWord(lower, k)
    if (subject !== 'we' && subject !== 'i' && !subject?.startsWith("'")) return false
  }
  const { frames } = sense
  const next = lower[k + 1] as string
  if (word === 'like' && !WOULD.has(before)) return false
  if (frames.has('np')) return true
  if (frames.has('on') && next === 'on') return true
  if (frames.has('with') && STANDING_WITH.has(next)) return true
  if (frames.has('for') && next === 'for') return true
  if (frames.has('that') && has(lower, k + 1, k + 10, 'that')) return true
  if (frames.has('npToDo'))
    return (
      (sense.preposition === undefined ||
        next === sense.preposition ||
        next === `up${sense.preposition}`) &&
      (next !== 'to' || sense.preposition === 'to' || frames.has('toDo')) &&
      has(lower, k + 1, k + 24, 'to')
    )
  return frames.has('toDo') || frames.has('to')
    ? has(lower, k + 1, k + 7, 'to')
    : frames.has('that') && !ARTICLES.has(next)
}

function adjective(lower: readonly string[], k: number): boolean {
  if (!has(lower, k + 1, k + 4, 'to')) return false
  for (let at = k - 1; at >= 0 && at > k - 7; at--)
    if (COPULAS.has(lower[at] as string)) return true
  return has(lower, k - 6, k, 'was', 'were') && mayTellLater(lower)
}

/** "Our determination to", "have an obligation under the treaty to". */
function noun(lower: readonly string[], k: number): boolean {
  if (!has(lower, k + 1, k + 10, 'to') && lower[k + 1] !== 'for') return false
  for (let at = k - 1; at >= 0 && at > k - 5; at--) if (OWNING.has(lower[at] as string)) return true
  return false
}

function has(
  lower: readonly string[],
  start: number,
  end: number,
  word: string,
  other: string = word,
): boolean {
  for (let k = start; k < end && k < lower.length; k++)
    if (lower[k] === word || lower[k] === other) return true
  return false
}

/** The word before a modal, adverbs apart. */
function subjectWord(lower: readonly string[], k: number): string | undefined {
  let at = k - 1
  while (at > 0 && isAdverb(lower[at] as string)) at--
  return lower[at]
}

/** Should: of an act that somebody ought to do, and not of what one ought to be. */
function should(lower: readonly string[], k: number): boolean {
  if (may(lower, k)) return true
  const word = lower[skipAdverbs(lower, k + 1)] ?? ''
  return word !== 'be' && word !== 'have' && !MENTAL.has(word)
}

/** Whether "I" or "we" only run the event with the verb at `k`. */
function isIdle(lower: readonly string[], k: number, before: string | undefined): boolean {
  if (before !== 'i' && before !== 'we') return false
  const verbAt = skipAdverbs(lower, k)
  const word = lower[verbAt] as string
  if (isActOfState(lower, verbAt)) return false
  // "We will never recognize it", "we will not speak unless they leave".
  if (
    has(lower, k, verbAt, 'not') ||
    has(lower, k, verbAt, 'never') ||
    has(lower, k, verbAt, "n't")
  )
    if (TOLERATING.has(word) || lower.includes('unless')) return false
  if (isTalkOnCondition(lower, verbAt)) return false
  if (TALKING.has(word)) return lower[verbAt + 1] === 'about'
  return (PROCEDURE.has(word) && word !== 'wait' && word !== 'let') || RHETORIC.has(word)
}

/** Whether "we must" is followed by a verb that names no act. */
function isGeneral(lower: readonly string[], k: number, before: string | undefined): boolean {
  if (before !== 'we') return false
  const word = lower[skipAdverbs(lower, k)] as string
  return NEGATIONS.has(lower[k] ?? '') || !CONCRETE.has(word)
}

function skipAdverbs(lower: readonly string[], k: number): number {
  let at = k
  while (at < lower.length && (isAdverb(lower[at] as string) || NEGATIONS.has(lower[at] as string)))
    at++
  return at
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4)
}

const ASKING = verbSet('ask order direct urge call encourage request require expect')
const BEFORE_NOUNS = wordSet(
  'the a an this that his her its their our my your in of no any some such every each another executive',
)
const COPULAS = wordSet("is are am be 're 'm 's stand stands remain remains stay stays")
const ADVERBS = wordSet(
  'also always just now then still again therefore together all both indeed soon both first certainly',
)
const OWNERS = wordSet('the a of their our his her its political free good own')
const IMPERSONAL = wordSet('i one that which who there a the it')
const NOT_SUBJECTS = wordSet(
  'to would will could should might may can i you do does not the a an no urgent to this of',
)
const WOULD = wordSet("would 'd")
const PERFECT = wordSet("have has 've is are be been")
const ARTICLES = wordSet('the a an')
const OWNING = wordSet(
  "our my his her its 's their your have has had s' reaffirm reaffirmed express expressed make made give gave",
)

const TESTS: ReadonlyMap<string, Test> = joined([
  ...idiomWords().map((word) => [word, mayBeIdiom] as const),
  ...standingWords().map((word) => [word, mayStand] as const),
  ...callWords().map((word) => [word, mayCall] as const),
  ...calendarWords().map((word) => [word, mayBeInCalendar] as const),
  ...bindingWords('verb').map((word) => [word, verb] as const),
  ...[...ASKING].map((word) => [word, asking] as const),
  ...bindingWords('adjective').map((word) => [word, adjective] as const),
  ...bindingWords('noun').map((word) => [word, noun] as const),
  ['will', will],
  ["'ll", will],
  ['wo', will],
  ['shall', will],
  ['going', going],
  ['must', () => true],
  ['have', haveTo],
  ['has', haveTo],
  ['had', hadTo],
  ['needed', hadTo],
  ['needs', need],
  ['need', need],
  ['can', cannot],
  ['ca', cannot],
  ['cannot', cannot],
  ['would', would],
  ["'d", would],
  ['could', would],
  ['may', may],
  ['might', may],
  ['should', should],
])

/** A word may bind as several parts of speech. */
function joined(rows: readonly (readonly [string, Test])[]): ReadonlyMap<string, Test> {
  const tests = new Map<string, Test>()
  for (const [word, test] of rows) {
    const known = tests.get(word)
    tests.set(word, known === undefined ? test : (lower, k) => known(lower, k) || test(lower, k))
  }
  return tests
}
