/**
 * The value of a number written in words or digits, or `undefined` when the words are no number.
 *
 * `words` are folded. Units and scales are read as English says them: `twenty-five` comes as two
 * words, `two hundred and fifty`, `13.2 million`, `half a billion`, `two dozen`. A currency sign or
 * name and a percent sign or name are allowed and do not change the value.
 *
 * @example
 * readNumber(['twenty', 'five', 'percent']) // => 25
 * readNumber(['$', '38', 'million']) // => 38000000
 */
export function readNumber(words: readonly string[]): number | undefined {
  let total = 0
  let group: number | undefined
  let isDigits = false
  /** The smallest scale so far: each next one of a number is smaller. */
  let least = Number.POSITIVE_INFINITY
  for (const written of words) {
    const word = plainDigits(written)
    if (UNITS.has(word)) continue
    if (word === 'and' && group !== undefined) continue
    if (word === 'half' && group === undefined) {
      group = 0.5
      continue
    }
    if ((word === 'a' || word === 'an') && (group === undefined || group === 0.5)) {
      group ??= 1
      continue
    }
    const digits = /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : undefined
    const small = digits ?? SMALL.get(word)
    if (small !== undefined) {
      // Two numbers side by side are two numbers, but for tens with ones: twenty five.
      const joins =
        group !== undefined &&
        !isDigits &&
        digits === undefined &&
        small < 10 &&
        group % 10 === 0 &&
        group % 100 !== 0
      const afterHundred =
        group !== undefined && !isDigits && group >= 100 && group % 100 === 0 && small < 100
      if (group !== undefined && !joins && !afterHundred) return undefined
      group = (group ?? 0) + small
      isDigits = digits !== undefined
      continue
    }
    const scale = SCALES.get(word)
    if (scale === undefined) return undefined
    isDigits = false
    if (scale < 1000) {
      if (group !== undefined && group >= 100) return undefined
      group = (group ?? 1) * scale
    } else if (group === undefined && total > 0) {
      // "a thousand million"
      total *= scale
      least = scale
    } else {
      if (scale >= least) return undefined
      total += (group ?? 1) * scale
      group = undefined
      least = scale
    }
  }
  if (group === undefined && total === 0) return undefined
  return total + (group ?? 0)
}

/** A word with the digits of any script as those of ASCII: `٣٨` is `38`. */
function plainDigits(word: string): string {
  return /^[\0-\x7f]*$/.test(word) ? word : word.replace(DIGIT, plainDigit)
}

function plainDigit(digit: string): string {
  const point = digit.codePointAt(0) as number
  // The digits of a script stand in a row of ten, which begins where no digit stands before.
  let zero = point
  while (point - zero < 9 && DIGIT_ALONE.test(String.fromCodePoint(zero - 1))) zero--
  return String(point - zero)
}

const DIGIT = /\p{Nd}/gu
const DIGIT_ALONE = /^\p{Nd}$/u

/** Whether a folded word is, or is part of, a number. */
export function isNumberWord(word: string): boolean {
  return /^\p{Nd}/u.test(word) || SMALL.has(word) || SCALES.has(word) || word === 'half'
}

/** The value of a folded word for a number below a hundred: 7 of `seven`, 40 of `forty`. */
export function smallNumber(word: string): number | undefined {
  return SMALL.get(word)
}

/** What a folded word multiplies a number by: 1000 of `thousand`, 12 of `dozen`. */
export function scaleNumber(word: string): number | undefined {
  return SCALES.get(word)
}

/** Whether a folded word is the sign or the name of a unit that figures are given in. */
export function isUnitWord(word: string): boolean {
  return word !== 'per' && UNITS.has(word)
}

/**
 * The place in a row that a word stands for: `second` and `2nd` are 2; `undefined` for other words.
 */
export function readOrdinal(word: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1]
  if (digits !== undefined) return Number(digits)
  const place = ORDINALS.indexOf(word)
  return place < 0 ? undefined : place + 1
}

const ORDINALS: readonly string[] = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ')

const SMALL: ReadonlyMap<string, number> = new Map([
  ...(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, k): [string, number] => [word, (k + 2) * 10]),
])

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['m', 1e6],
  ['bn', 1e9],
])

const UNITS: ReadonlySet<string> = new Set(
  '$ € £ ¥ % percent per cent dollars dollar euros euro pounds yen'.split(' '),
)
