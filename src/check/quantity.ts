import { isNumberWord, isUnitWord, readNumber } from '../text/number.ts'

/** A number in a text with what it counts, as far as that is a share or a length of time. */
export interface Quantity {
  /** The same for `ninety minutes` and `an hour and a half`, for `12` and `a dozen`. */
  readonly key: string
  /** How many words it takes, from the first. */
  readonly count: number
  /** Whether it is a sum of money. */
  readonly isMoney: boolean
}

/**
 * The quantity that begins at word `at` of some folded words, if one does.
 *
 * @example
 * readQuantity(['half', 'a', 'day'], 0) // => { key: '720 minutes', count: 3, isMoney: false }
 */
export function readQuantity(words: readonly string[], at: number): Quantity | undefined {
  let end = at
  while (end < words.length && end - at < MOST_WORDS && isPart(words, at, end)) end++
  // "Two and" is two; "a" alone is an article.
  for (; end > at; end--) {
    const value = numberIn(words, at, end)
    if (value === undefined) continue
    const hasHalf = words.slice(end, end + 3).join(' ') === HALF
    return hasHalf ? withUnit(words, at, end + 3, value + 0.5) : withUnit(words, at, end, value)
  }
  return undefined
}

const HALF = 'and a half'

/** Words of the longest number that is read: "two hundred and thirty thousand five hundred". */
const MOST_WORDS = 10

function isPart(words: readonly string[], at: number, k: number): boolean {
  const word = words[k] as string
  if (isNumberWord(word) || isUnitWord(word)) return true
  if (word === 'per') return words[k + 1] === 'cent'
  if (word === 'a' || word === 'an') return k === at || words[k - 1] === 'half'
  return word === 'and' && k > at
}

function numberIn(words: readonly string[], at: number, end: number): number | undefined {
  const run = words.slice(at, end)
  const last = run[run.length - 1] as string
  if (last === 'and') return undefined
  if (run.every((word) => word === 'a' || word === 'an')) {
    return end - at === 1 && MINUTES.has(words[end] ?? '') ? 1 : undefined
  }
  if (!run.some(isNumberWord)) return undefined
  // "One" is mostly no number: "one of us", "that one".
  const isCounted = MINUTES.has(words[end] ?? '') || words.slice(end, end + 3).join(' ') === HALF
  if (run.length === 1 && run[0] === 'one' && !isCounted) return undefined
  return readNumber(run)
}

function withUnit(words: readonly string[], at: number, end: number, value: number): Quantity {
  const minutes = MINUTES.get(words[end] ?? '')
  if (minutes === undefined) {
    const run = words.slice(at, end)
    const isShare = run.some((word) => /^(?:%|percent|per|cent)$/.test(word))
    const isMoney = !isShare && run.some((word) => isUnitWord(word))
    return { key: isShare ? `${value} percent` : String(value), count: end - at, isMoney }
  }
  const hasHalf = words.slice(end + 1, end + 4).join(' ') === HALF
  return {
    key: `${Math.round((hasHalf ? value + 0.5 : value) * minutes)} minutes`,
    count: end - at + (hasHalf ? 4 : 1),
    isMoney: false,
  }
}

const MINUTES: ReadonlyMap<string, number> = new Map(
  (
    [
      ['minute', 1],
      ['hour', 60],
      ['day', 24 * 60],
      ['week', 7 * 24 * 60],
      ['month', 30 * 24 * 60],
      ['year', 365 * 24 * 60],
      ['decade', 3650 * 24 * 60],
      ['century', 36500 * 24 * 60],
    ] as const
  ).flatMap(([unit, minutes]): [string, number][] => [
    [unit, minutes],
    [unit === 'century' ? 'centuries' : `${unit}s`, minutes],
  ]),
)
