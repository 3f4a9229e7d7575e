import { nextToken } from './cardinal.ts'
import { DASH, type FigureToken } from './figure-token.ts'
import { type Quantity, readQuantity } from './quantity.ts'
import { isVoteCount } from './vote-count.ts'

/**
 * A quantity, or the range that it opens: `40 to 50 percent`, `between $10 and $15 million`, `two or
 * three ships`, `10-15`.
 *
 * No token before `floor` belongs to it. The unit and the scale of the second number are the first's as well, unless that has its own.
 */
export function readRange(
  tokens: readonly FigureToken[],
  at: number,
  floor: number,
): Quantity | undefined {
  const isBetween = followsWord(tokens, at, 'between')
  const first = readQuantity(tokens, at, { isBetween, floor })
  if (first === undefined) return undefined
  return joinRange(tokens, first, isBetween) ?? first
}

function joinRange(
  tokens: readonly FigureToken[],
  first: Quantity,
  isBetween: boolean,
): Quantity | undefined {
  const { amount } = first
  if (first.value === undefined || amount.form === 'share') return undefined
  if (isVoteCount(tokens, first.from)) return undefined
  const start = secondAt(tokens, first.to, isBetween)
  if (start === undefined) return undefined
  const second = readSecond(tokens, start)
  if (second?.value === undefined || second.amount.form === 'share') return undefined
  if (isChange(tokens, first.from)) return beforeChange(first, second)
  const ownUnit = first.unit !== undefined && first.unit !== second.unit
  // "$10 to 15 million": the second number bears no sign.
  const isSharedSign = first.dimension === 'money' && second.unit === undefined
  if (ownUnit && !isSharedSign) return undefined
  const unit = second.unit ?? first.unit
  const low = lowEnd(first, second)
  const high = second.value
  if (isYearOf(first, second) || low >= high || isMark(tokens, first.to, start, high, low, first))
    return undefined
  const dimension = second.dimension ?? first.dimension
  const per = second.per ?? first.per
  return {
    from: leadingFrom(tokens, first.from, isBetween),
    to: second.to,
    amount: {
      ...second.amount,
      from: amount.from,
      isPlain: amount.isPlain && second.amount.isPlain,
    },
    min: low,
    max: high,
    ...(unit === undefined ? {} : { unit }),
    ...(dimension === undefined ? {} : { dimension }),
    ...(per === undefined ? {} : { per }),
  }
}

/** What rose or fell, in the unit and the scale of what it has become: the 3 of "rose from 3 to 5 million". */
function beforeChange(first: Quantity, second: Quantity): Quantity | undefined {
  const { unit, dimension, per, amount } = second
  const value = first.value as number
  if (first.dimension !== undefined || dimension === undefined || isYear(first)) return undefined
  const isShort =
    first.amount.scale === 1 && value < ((second.value as number) / amount.scale) * 100
  return {
    ...first,
    value: isShort ? value * amount.scale : value,
    dimension,
    ...(unit === undefined ? {} : { unit }),
    ...(per === undefined ? {} : { per }),
  }
}

/** "From 19,772 in 1870 to 52,700 in 1888": the number before "to" is a year. */
function isYearOf(first: Quantity, second: Quantity): boolean {
  return isYear(first) && !second.amount.isPlain
}

function isYear({ amount, value = 0, unit }: Quantity): boolean {
  return amount.isPlain && unit === undefined && value >= 1500 && value < 2100
}

/** Where the words begin that open the range: `between 40 and 50`, `from 3 to 5 million`. */
function leadingFrom(tokens: readonly FigureToken[], from: number, isBetween: boolean): number {
  if (tokens[from]?.gap === 'paragraph') return from
  const lead = leadOf(tokens, from)
  return isBetween || tokens[lead]?.lower === 'from' ? lead : from
}

/** The first number in the scale of the second: the 3 of `3 to 5 million`. */
function lowEnd(first: Quantity, second: Quantity): number {
  const value = first.value as number
  const { scale } = second.amount
  const mantissa = (second.value as number) / scale
  const takes = first.amount.scale === 1 && scale >= 100 && value < mantissa && value < 1000
  if (takes) return value * scale
  // "Two hundred to three hundred thousand": a hundred of thousands.
  const isHundreds = first.amount.scale === 100 && scale >= 1000 && value < mantissa
  return isHundreds ? value * scale : value
}

/** Where the second number begins: after `to`, `or`, a hyphen or a dash, or after `and` of `between`. */
function secondAt(
  tokens: readonly FigureToken[],
  to: number,
  isBetween: boolean,
): number | undefined {
  const token = tokens[to]
  if (token === undefined || token.gap === 'paragraph') return undefined
  if (token.lower === 'to' || token.lower === 'or') return to + 1
  if (token.lower === 'and') return isBetween ? to + 1 : undefined
  if (!DASH.test(token.text)) return undefined
  const next = tokens[to + 1]
  if (next === undefined) return undefined
  // "10-to-15": hyphens around the word.
  if (token.gap === 'none' && next.gap === 'none' && (next.lower === 'to' || next.lower === 'or')) {
    return nextToken(tokens, to + 2)
  }
  // "30- to 60-day".
  if (token.gap === 'none' && next.gap === 'space' && next.lower === 'to') return to + 2
  // A dash with spaces around it parts two numbers unless only digits stand beside it.
  const isTight = token.gap === next.gap
  return isTight ? to + 1 : undefined
}

function readSecond(tokens: readonly FigureToken[], at: number): Quantity | undefined {
  const token = tokens[at]
  if (token === undefined || token.gap === 'paragraph') return undefined
  // A sign of money in front is read from the number behind it.
  for (let k = at; k < at + 3; k++) {
    const found =
      tokens[k]?.kind === 'mark' || k === at ? readQuantity(tokens, k, { floor: at }) : undefined
    if (found !== undefined && found.from === at) return found
    const next = readQuantity(tokens, k + 1, { floor: at })
    if (next !== undefined && next.from === at) return next
    if (tokens[k]?.kind === 'number') return undefined
  }
  return undefined
}

/** Hyphens also stand in scores, seasons and numbers of telephones. */
function isMark(
  tokens: readonly FigureToken[],
  to: number,
  start: number,
  high: number,
  low: number,
  { unit }: Quantity,
): boolean {
  const isDash = DASH.test(tokens[to]?.text ?? '') && start === to + 1
  if (!isDash || unit !== undefined) return false
  const next = tokens[start + 1]
  const goesOn =
    next?.gap === 'none' && DASH.test(next.text) && tokens[start + 2]?.kind === 'number'
  return goesOn || high > low * 100
}

function followsWord(tokens: readonly FigureToken[], at: number, word: string): boolean {
  const before = leadOf(tokens, at)
  return tokens[before]?.lower === word
}

/** The word before a number, its sign of money and an "about" passed over. */
function leadOf(tokens: readonly FigureToken[], at: number): number {
  let k = at - 1
  while (k >= 0 && k > at - 5) {
    const token = tokens[k] as FigureToken
    const isSign = token.kind === 'mark' && !/^[,;.:()]$/.test(token.text)
    if (!isSign && !/^(?:us|hk|about|roughly|around|approximately|somewhere)$/.test(token.lower)) {
      break
    }
    k--
  }
  return k
}

/** "Rose from 3 to 5 million" tells two numbers, "from 3 to 5 million" alone one. */
function isChange(tokens: readonly FigureToken[], from: number): boolean {
  const before = leadOf(tokens, from)
  if (tokens[before]?.lower !== 'from') return false
  for (let k = before - 1; k >= 0 && before - k < FAR; k--) {
    const token = tokens[k] as FigureToken
    if (token.gap === 'paragraph' || /^[.;!?]$/.test(token.text)) return false
    if (CHANGES.test(token.lower)) return true
  }
  return false
}

/** How many words before its numbers a verb of change may stand. */
const FAR = 14

const CHANGES =
  /^(?:increas\w{1,4}|r(?:ise|ises|isen|ising|ose)|gr(?:ow|ows|owing|own|ew|owth)|f(?:all|alls|alling|allen|ell)|drop\w{0,4}|declin\w{1,4}|decreas\w{1,4}|cut|cuts|cutting|reduc\w{1,5}|rais\w{1,4}|g(?:o|oes|oing|one)|went|up|down|doubl\w{1,4}|tripl\w{1,4}|expand\w{0,4}|expansion|mov\w{1,4}|jump\w{0,4}|lower\w{0,4}|chang\w{1,4}|shift\w{0,4}|climb\w{0,4}|shr\wnk\w{0,3}|slip\w{0,4}|improv\w{1,4}|bring\w{0,3}|brought|com(?:e|es|ing)|came|soar\w{0,3}|surg\w{1,3}|plung\w{1,3}|plummet\w{0,3}|double)$/
