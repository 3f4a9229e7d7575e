/**
 * An English word without its endings, so that `negotiated` and `negotiations` are one: `negoti`.
 *
 * The stem is a key to compare by and no word. `word` is folded; words of two letters, words longer than
 * any in a dictionary, and words with anything but the letters a to z come back as they are.
 *
 * @example
 * stemWord('negotiations') // => 'negoti'
 * @see M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980. The steps below bear
 * the numbers they have there.
 */
export function stemWord(word: string): string {
  if (word.length < 3 || word.length > LONGEST_WORD || !/^[a-z]+$/.test(word)) return word
  return step5(step4(step3(step2(step1c(step1b(step1a(word)))))))
}

/**
 * An English word without the endings of its inflection: `negotiate` and `negotiated` share one,
 * `negotiate` and `negotiation` do not. As {@link stemWord}, but the first step alone.
 *
 * @example
 * stripInflection('pledges') // => 'pledge'
 */
export function stripInflection(word: string): string {
  if (word.length < 3 || word.length > LONGEST_WORD || !/^[a-z]+$/.test(word)) return word
  return step1c(step1b(step1a(word)))
}

/** Letters of the longest word that has endings; longer runs are no words. */
export const LONGEST_WORD = 40

/** A vowel, or a `y` after a consonant; and what is none. */
const VOWEL = '(?:[aeiou]|(?<=[^aeiou])y)'
const CONSONANT = '(?:[^aeiouy]|(?<![^aeiou])y)'

/** How often a vowel is followed by a consonant: the paper's measure m is greater than 0, or 1. */
const MEASURE_ABOVE_0 = new RegExp(`${VOWEL}${CONSONANT}`)
const MEASURE_ABOVE_1 = new RegExp(`${VOWEL}${CONSONANT}+${VOWEL}+${CONSONANT}`)
const HAS_VOWEL = new RegExp(VOWEL)
const DOUBLE = /([^aeiouylsz])\1$/
/** Consonant, vowel, consonant, the last none of w, x and y: the paper's *o. */
const SHORT = new RegExp(`${CONSONANT}${VOWEL}[^aeiouwxy]$`)

function step1a(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function step1b(word: string): string {
  if (word.endsWith('eed')) {
    return MEASURE_ABOVE_0.test(word.slice(0, -3)) ? word.slice(0, -1) : word
  }
  const bare = word.endsWith('ed')
    ? word.slice(0, -2)
    : word.endsWith('ing')
      ? word.slice(0, -3)
      : undefined
  if (bare === undefined || !HAS_VOWEL.test(bare)) return word
  if (/(?:at|bl|iz)$/.test(bare)) return `${bare}e`
  if (DOUBLE.test(bare)) return bare.slice(0, -1)
  return !MEASURE_ABOVE_1.test(bare) && hasMeasure1(bare) && SHORT.test(bare) ? `${bare}e` : bare
}

function hasMeasure1(word: string): boolean {
  return MEASURE_ABOVE_0.test(word)
}

function step1c(word: string): string {
  return word.endsWith('y') && HAS_VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word
}

function step2(word: string): string {
  return replaceEnding(word, STEP_2, MEASURE_ABOVE_0)
}

function step3(word: string): string {
  return replaceEnding(word, STEP_3, MEASURE_ABOVE_0)
}

function step4(word: string): string {
  const ending = STEP_4.exec(word)?.[0]
  if (ending === undefined) return word
  const bare = word.slice(0, -ending.length)
  return MEASURE_ABOVE_1.test(bare) ? bare : word
}

function step5(word: string): string {
  let bare = word
  if (word.endsWith('e')) {
    const before = word.slice(0, -1)
    const isDropped =
      MEASURE_ABOVE_1.test(before) || (MEASURE_ABOVE_0.test(before) && !SHORT.test(before))
    if (isDropped) bare = before
  }
  return bare.endsWith('ll') && MEASURE_ABOVE_1.test(bare.slice(0, -1)) ? bare.slice(0, -1) : bare
}

/** Replace the longest ending that is listed, when what stands before it is long enough. */
function replaceEnding(
  word: string,
  endings: readonly (readonly [string, string])[],
  measure: RegExp,
): string {
  const found = endings.find(([ending]) => word.endsWith(ending))
  if (found === undefined) return word
  const bare = word.slice(0, -found[0].length)
  return measure.test(bare) ? bare + found[1] : word
}

function pairs(list: string): (readonly [string, string])[] {
  return list.split(' ').map((pair) => pair.split(':') as [string, string])
}

/** The longer of two endings, one of which ends in the other, stands first. */
const STEP_2 = pairs(
  'ational:ate tional:tion enci:ence anci:ance izer:ize abli:able alli:al entli:ent eli:e ousli:ous ' +
    'ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive ' +
    'biliti:ble',
)
const STEP_3 = pairs('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:')
const STEP_4 =
  /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|ou|(?<=[st])ion)$/
