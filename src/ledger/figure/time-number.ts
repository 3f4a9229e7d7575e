import { MONTHS } from '../../document/month-name.ts'
import { singularOf } from '../../text/singular.ts'
import { endsNounPhrase } from './counted-noun.ts'
import { type FigureToken, HYPHEN } from './figure-token.ts'
import type { NumberContext } from './number-context.ts'
import type { Quantity } from './quantity.ts'

/** Whether a number is a year, a day of a month, a clock, a length of time or an age. */
export function isTime(context: NumberContext): boolean {
  const { tokens, quantity } = context
  if (quantity.dimension !== undefined) {
    // "The year 1978 marks a turn": the verb looks like money.
    const isVerb =
      quantity.unit === 'mark' && quantity.amount.isPlain && (quantity.value ?? 0) < 2100
    return isVerb || (quantity.dimension === 'share' && isPartOfTime(tokens, quantity))
  }
  return (
    isDuration(context) ||
    isDay(tokens, quantity) ||
    isYear(context) ||
    isClock(tokens, quantity) ||
    isAge(tokens, quantity)
  )
}

/** Whether a word, in the singular or not, names a length of time. */
export function isTimeNoun(word: string): boolean {
  return TIME_NOUNS.has(singularOf(word))
}

const TIME_NOUNS: ReadonlySet<string> = new Set(
  (
    'second minute hour day night week weekend fortnight month quarter semester year decade century ' +
    'millennium generation morning afternoon evening summer winter season period hr min sec yr yr term'
  ).split(' '),
)

/** `20 years`, `10-day`, `hundreds of years`, and the first numbers of `10, 20, 30 years`. */
function isDuration({ tokens, quantity, noun }: NumberContext): boolean {
  if (noun !== undefined) {
    if (noun.head === 'old') return true
    const words = tokens.slice(noun.from, noun.to)
    // "Five consecutive days" before a verb: the head may be read too late.
    return words.some(
      ({ lower }, k) =>
        isTimeNoun(lower) && (k === 0 || lower.endsWith('s') || k === words.length - 1),
    )
  }
  let to = lastOfList(tokens, quantity.to)
  const hyphen = tokens[to]
  if (hyphen !== undefined && hyphen.gap === 'none' && HYPHEN.test(hyphen.text)) to++
  for (let k = to; k < to + 3; k++) {
    const token = tokens[k]
    if (token === undefined || token.gap === 'paragraph' || token.kind !== 'word') return false
    if (isTimeNoun(token.lower)) return true
    if (endsNounPhrase(token.lower)) return false
  }
  return false
}

/** The token after the last number of a list: `10, 20 or 30`. */
function lastOfList(tokens: readonly FigureToken[], to: number): number {
  let end = to
  for (let k = 0; k < MOST_LISTED; k++) {
    const joining = tokens[end]
    if (joining === undefined || joining.gap === 'paragraph') break
    let next = end
    // "Three- and four-year-olds".
    const isHanging = joining.gap === 'none' && HYPHEN.test(joining.text)
    if (joining.text === ',' || (isHanging && tokens[end + 1]?.gap === 'space')) next++
    if (LIST_WORD.test(tokens[next]?.lower ?? '')) next++
    const number = tokens[next]
    if (next === end || number === undefined || !isNumberLike(number)) break
    end = next + 1
  }
  return end
}

const MOST_LISTED = 6
const LIST_WORD = /^(?:or|and|to)$/

function isNumberLike({ kind, lower }: FigureToken): boolean {
  return kind === 'number' || NUMBER_WORD.test(lower)
}

const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)$/

/** Half the year, a quarter of a century, a third of a second. */
function isPartOfTime(tokens: readonly FigureToken[], { to, amount }: Quantity): boolean {
  if (amount.form !== 'share') return false
  let k = to
  while (k < to + 3 && PART_LEAD.test(tokens[k]?.lower ?? '')) k++
  const noun = tokens[k]
  return noun?.kind === 'word' && (isTimeNoun(noun.lower) || noun.lower === 'way')
}

const PART_LEAD = /^(?:of|an?|the|that|this|my|your|our)$/

/** A day of a month: `June 15`, `15 June`, `15-17 June`, `June 15 and 16`. */
function isDay(
  tokens: readonly FigureToken[],
  { from, to, amount, value, max }: Quantity,
): boolean {
  if (!amount.isPlain || (max ?? value ?? 0) > 31) return false
  const after = tokens[to]?.lower === 'of' ? tokens[to + 1] : tokens[to]
  if (after !== undefined && isMonth(after)) return true
  let k = from - 1
  for (let steps = 0; steps < MOST_LISTED; steps++) {
    const token = tokens[k]
    if (token === undefined || token.gap === 'paragraph')
      return token !== undefined && isMonth(token)
    if (isMonth(token)) return true
    if (token.text === '.' && isMonth(tokens[k - 1] as FigureToken)) return true
    const isPassed = /^(?:the|and|or|to|through|until|,|-|–|st|nd|rd|th)$/.test(token.lower)
    if (!isPassed && !(token.kind === 'number' && token.text.length <= 2)) return false
    k--
  }
  return false
}

function isMonth(token: FigureToken | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.text === token.lower) return false
  const { lower } = token
  const isShort = lower.length === 3 || lower === 'sept'
  return MONTHS.some((month) => month === lower || (isShort && month.startsWith(lower)))
}

/** A number of four digits that nothing but a counted noun could make another than a year. */
function isYear({ tokens, quantity, noun, hasRelation }: NumberContext): boolean {
  const { from, amount, value, min, max } = quantity
  const top = max ?? value ?? 0
  const low = min ?? value ?? 0
  if (amount.form === 'words' && noun === undefined && low >= 1000 && low < 2100) {
    if (/^(?:year|lord)$/.test(tokens[from - 1]?.lower ?? '') || (low > 1999 && !hasRelation))
      return true
  }
  if (!amount.isPlain || top < 1000 || low > 2200) return false
  const before = tokens[from - 1]
  const lead = before === undefined || tokens[from]?.gap === 'paragraph' ? '' : before.lower
  const isRecent = low >= 1900 && low < 2100
  if (noun === undefined || noun.from !== quantity.to) return isRecent || !hasRelation
  // "Higher than 2021 levels": a year stands behind such words as well, and is seldom round.
  if (hasRelation) return isRecent && low % 50 !== 0
  if (YEAR_LEAD.has(lead) || (before !== undefined && isMonth(before)) || lead === ',') return true
  return isRecent && (low % 100 !== 0 || lead !== lead.toLowerCase())
}

/** What stands before years far more often than before counts. */
const YEAR_LEAD: ReadonlySet<string> = new Set(
  (
    'in since by until till from before after during early late mid through between year years the our ' +
    'this that its their his for of and to as fiscal fy summer spring autumn fall winter election'
  ).split(' '),
)

/** `9:30`, `3 p.m.`, `10 o’clock`, `1400 hours` (a length by its noun). */
function isClock(tokens: readonly FigureToken[], { from, to }: Quantity): boolean {
  const next = tokens[to]
  if (next !== undefined && next.gap !== 'paragraph') {
    if (next.text === ':' && next.gap === 'none' && tokens[to + 1]?.gap === 'none') return true
    if (CLOCK.test(next.lower)) return true
    if ((next.lower === 'a' || next.lower === 'p') && tokens[to + 1]?.text === '.') return true
  }
  const before = tokens[from - 1]
  return before?.text === ':' && before.gap === 'none' && tokens[from]?.gap === 'none'
}

const CLOCK = /^(?:[ap]\.?m\.?|o['’]clock|noon|gmt|utc|est|edt|[ap]\.m)$/

/** `Aged 12 to 15`, `65 and older`, `age 30`, `turned 18`, `a 12-year-old` (a length by its noun). */
function isAge(tokens: readonly FigureToken[], { from, to, value, max }: Quantity): boolean {
  if ((max ?? value ?? 0) > 120) return false
  const before = tokens[from - 1]
  if (before !== undefined && tokens[from]?.gap !== 'paragraph' && AGE_LEAD.test(before.lower)) {
    return true
  }
  const [first, second] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? '']
  return (
    ((first === 'and' || first === 'or') && AGE_AFTER.test(second)) ||
    AGE_NOUN.test(first) ||
    (/^[-–]$/.test(first) && AGE_NOUN.test(second))
  )
}

const AGE_LEAD = /^(?:age|ages|aged|turned|turning|turns)$/
const AGE_AFTER = /^(?:older|over|under|up|above|younger|below)$/
const AGE_NOUN = /^(?:age|ages|aged|yo)$/
