/** One decoded HTML character reference: the character and how many code units the reference takes. */
export interface Entity {
  readonly char: string
  readonly length: number
}

/**
 * The HTML character reference at `offset` of `text`, or `undefined` when the `&` there stands for
 * itself.
 *
 * Numeric references, the punctuation names that writers meet, and letters with one diacritic
 * (`&eacute;`) are decoded. A reference must end in `;` before `end`.
 *
 * @see https://html.spec.whatwg.org/multipage/named-characters.html
 */
export function decodeEntity(text: string, offset: number, end: number): Entity | undefined {
  // Looking no farther than the longest reference keeps a text of a million ampersands linear.
  const reference = text.slice(offset, Math.min(end, offset + LONGEST_REFERENCE))
  const semicolon = reference.indexOf(';')
  if (semicolon < 0) return undefined
  const char = decodeName(reference.slice(1, semicolon))
  return char === undefined ? undefined : { char, length: semicolon + 1 }
}

/** Code units of the longest reference that is decoded, `&` and `;` included. */
const LONGEST_REFERENCE = 12

const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['shy', '\u00ad'],
  ['lsquo', '\u2018'],
  ['rsquo', '\u2019'],
  ['sbquo', '\u201a'],
  ['ldquo', '\u201c'],
  ['rdquo', '\u201d'],
  ['bdquo', '\u201e'],
  ['laquo', '\u00ab'],
  ['raquo', '\u00bb'],
  ['lsaquo', '\u2039'],
  ['rsaquo', '\u203a'],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['hellip', '\u2026'],
  ['bull', '\u2022'],
  ['middot', '\u00b7'],
  ['euro', '\u20ac'],
  ['pound', '\u00a3'],
  ['yen', '\u00a5'],
  ['cent', '\u00a2'],
  ['sect', '\u00a7'],
  ['deg', '\u00b0'],
  ['copy', '\u00a9'],
  ['reg', '\u00ae'],
  ['trade', '\u2122'],
  ['szlig', '\u00df'],
  ['oslash', '\u00f8'],
  ['Oslash', '\u00d8'],
  ['aelig', '\u00e6'],
  ['AElig', '\u00c6'],
])

/** Combining marks by the second part of a name such as `eacute`. */
const DIACRITICS: ReadonlyMap<string, string> = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['cedil', '\u0327'],
  ['caron', '\u030c'],
])

function decodeName(name: string): string | undefined {
  if (name.startsWith('#')) return decodeNumber(name.slice(1))
  const punctuation = PUNCTUATION.get(name)
  if (punctuation !== undefined) return punctuation
  const mark = DIACRITICS.get(name.slice(1))
  return mark !== undefined && /^[A-Za-z]/.test(name)
    ? (name.charAt(0) + mark).normalize('NFC')
    : undefined
}

function decodeNumber(digits: string): string | undefined {
  const isHexadecimal = /^x[0-9a-f]+$/i.test(digits)
  if (!isHexadecimal && !/^[0-9]+$/.test(digits)) return undefined
  const point = isHexadecimal ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10)
  const isScalar = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
  if (!isScalar) return undefined
  return String.fromCodePoint(WINDOWS_1252[point - FIRST_OF_WINDOWS] || point)
}

/** The first of the 32 control characters whose numbers writers use for those of Windows-1252. */
const FIRST_OF_WINDOWS = 0x80

/**
 * What these numbers stand for, 0 for themselves.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
 */
const WINDOWS_1252: readonly number[] = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
  0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
  0x203a, 0x0153, 0, 0x017e, 0x0178,
]
