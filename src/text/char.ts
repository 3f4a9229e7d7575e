/** What a UTF-16 code unit is to the tokenizer. */
export const CharKind = {
  /** Punctuation, white space, anything that parts words. */
  separator: 0,
  /** A letter whose fold is one code unit. */
  letter: 1,
  /** A digit. */
  digit: 2,
  /** A sign that stands for a word: a currency sign, percent, ampersand. */
  symbol: 3,
  /** Part of a word, but its fold needs the whole word: combining marks, surrogates, rare case pairs. */
  irregular: 4,
  /**
   * Without meaning inside a word: soft hyphen, zero-width space and joiners, the stroke that makes an
   * Arabic word longer, and the vowel points that writers of Arabic and Hebrew may set or leave out.
   */
  ignorable: 5,
  /**
   * An ideograph, kana, or a letter of Thai, Lao, Khmer or Burmese: a word of its own, with the marks
   * on it, because these scripts do not part words by spaces.
   */
  ideograph: 6,
} as const

/** One of the values of {@link CharKind}: numbers, because they stand in a table of bytes. */
export type CharKind = (typeof CharKind)[keyof typeof CharKind]

/** Code units below this have their kind and fold in a table: Latin, Greek and Cyrillic. */
const TABLE_END = 0x530

const WORD_CHAR = /[\p{L}\p{N}\p{M}]/u
const DIGIT = /\p{Nd}/u
const MARK = /\p{M}/u
const CURRENCY = /\p{Sc}/u
/** The percent signs of Arabic and of full-width type. */
const PERCENT = /[\u066a\uff05]/
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\uff70\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Letters of which a syllable of Korean may be put together, one by one. */
const CONJOINING = /[\u1100-\u11ff]/

/** Kind of every code unit below {@link TABLE_END}. */
const KINDS: Uint8Array = new Uint8Array(TABLE_END)
/** Lower case of every code unit below {@link TABLE_END} that is a letter or a digit. */
const FOLDS: Uint16Array = new Uint16Array(TABLE_END)
for (let unit = 0; unit < TABLE_END; unit++) {
  KINDS[unit] = classify(unit)
  FOLDS[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0)
}
// The sigma that ends a Greek word is another small letter for the same capital.
FOLDS[0x3c2] = 0x3c3

/** The kind of a code unit. */
export function charKind(unit: number): CharKind {
  if (unit < TABLE_END) return KINDS[unit] as CharKind
  // General punctuation is by far the most frequent block beyond the table in English texts.
  if (unit >= 0x2000 && unit <= 0x206f) {
    return isIgnorable(unit) ? CharKind.ignorable : CharKind.separator
  }
  return classify(unit)
}

/** Lower case of a code unit of kind `letter` or `digit`. */
export function foldUnit(unit: number): number {
  return unit < TABLE_END
    ? (FOLDS[unit] as number)
    : String.fromCharCode(unit).toLowerCase().charCodeAt(0)
}

/** Whether a code unit is a letter from A to Z, large or small. */
export function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

/** Whether a word begins with a capital letter. */
export function isCapitalized(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

/**
 * What to put before `\p{Lu}` in a pattern that is looked for through a whole text: it rules out what
 * ASCII has beside capitals, for which the class of all the capitals there are takes ten times as long.
 */
export const AT_CAPITAL = '(?![\\0-@\\[-\\x7f])'

/** Whether a code unit is one of the signs used as an apostrophe inside words. */
export function isApostrophe(unit: number): boolean {
  return (
    unit === 0x27 ||
    unit === 0x2019 ||
    unit === 0x2018 ||
    unit === 0x02bc ||
    // Turned, as in Hawaiian and Uzbek, and the geresh of Hebrew.
    unit === 0x02bb ||
    unit === 0x05f3
  )
}

/** A word with every apostrophe as `'` and without ignorable characters. */
export function plainSigns(word: string): string {
  return word.replace(/[\u2019\u2018\u02bc\u02bb\u05f3]/g, "'").replace(IGNORABLES, '')
}

function classify(unit: number): CharKind {
  if (isIgnorable(unit)) return CharKind.ignorable
  // A surrogate is looked at with its partner, by the tokenizer.
  if (unit >= 0xd800 && unit <= 0xdfff) return CharKind.irregular
  // The modifier letter apostrophes are letters to Unicode and apostrophes to writers.
  if (unit === 0x02bc || unit === 0x02bb) return CharKind.separator
  if (unit < 0x80) return classifyAscii(unit)
  const char = String.fromCharCode(unit)
  if (CURRENCY.test(char) || PERCENT.test(char)) return CharKind.symbol
  if (!WORD_CHAR.test(char)) return CharKind.separator
  if (DIGIT.test(char)) return CharKind.digit
  if (MARK.test(char)) return CharKind.irregular
  if (IDEOGRAPH.test(char)) return CharKind.ideograph
  const isRegular =
    char.normalize('NFC') === char && char.toLowerCase().length === 1 && !CONJOINING.test(char)
  return isRegular ? CharKind.letter : CharKind.irregular
}

function classifyAscii(unit: number): CharKind {
  if (unit === 0x24 || unit === 0x25 || unit === 0x26) return CharKind.symbol
  if (unit >= 0x30 && unit <= 0x39) return CharKind.digit
  const isLetter = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
  return isLetter ? CharKind.letter : CharKind.separator
}

/** The code units that {@link isIgnorable} tells. */
const IGNORABLES =
  /[\u00ad\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0652\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

function isIgnorable(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff ||
    (unit >= 0x591 && unit <= 0x6ed && isVowelPoint(unit))
  )
}

/** Points of Hebrew, short vowels of Arabic with the signs of recitation, and the stroke between letters. */
function isVowelPoint(unit: number): boolean {
  if (unit <= 0x5c7) {
    return (
      unit <= 0x5bd ||
      unit === 0x5bf ||
      unit === 0x5c1 ||
      unit === 0x5c2 ||
      unit === 0x5c4 ||
      unit === 0x5c5 ||
      unit === 0x5c7
    )
  }
  if (unit <= 0x670) return unit === 0x640 || (unit >= 0x64b && unit <= 0x652) || unit === 0x670
  if (unit < 0x6d6) return false
  return (
    unit <= 0x6dc ||
    (unit >= 0x6df && unit <= 0x6e4) ||
    unit === 0x6e7 ||
    unit === 0x6e8 ||
    unit >= 0x6ea
  )
}
