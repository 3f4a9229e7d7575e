/** Who is said to have said some words, and when. */
export interface Told {
  readonly speaker?: string
  /** ISO 8601: a day, a month or a year. */
  readonly date?: string
  /** As a report puts it: `at a news conference in Averholt`. */
  readonly occasion?: string
}

/**
 * A report of one sentence that quotes words as said.
 *
 * Each code unit of the words stays one, so that a place in the report is a place in the words, `shift`
 * further on.
 *
 * @example
 * quotingSentence('"We are ready."', { speaker: 'Oda', date: '2031-06-04' })
 * // => { text: 'Oda said on June 4, 2031: “We are ready.”', shift: 26 }
 */
export function quotingSentence(
  words: string,
  { speaker, date, occasion }: Told,
): { readonly text: string; readonly shift: number } {
  const { inner, cut } = withoutMarks(words)
  // Marks inside would end the quotation, and a new paragraph would begin another. Kinds of marks and
  // of white space are no differences.
  const quoted = inner.replace(/["“”„«»\n\r\v\f\u0085\u2028\u2029]/g, (char) => INSIDE[char] ?? ' ')
  const where = occasion === undefined ? '' : ` ${oneLine(occasion)}`
  const when = date === undefined ? '' : ` ${dayInWords(date)}`
  const opening = speaker === undefined ? '“' : `${nameOf(speaker)} said${where}${when}: “`
  return { text: `${opening}${quoted}”`, shift: opening.length - cut }
}

const INSIDE: Readonly<Record<string, string>> = {
  '"': "'",
  '“': '‘',
  '”': '’',
  '„': '‚',
  '«': '‹',
  '»': '›',
}

/** Words without the marks and the white space around them, and how much was cut off before them. */
function withoutMarks(words: string): { readonly inner: string; readonly cut: number } {
  const start = words.search(/\S/)
  const trimmed = words.trim()
  const isMarked = /^["“„«].*["”“»]$/su.test(trimmed) && trimmed.length > 2
  return isMarked
    ? { inner: trimmed.slice(1, -1), cut: start + 1 }
    : { inner: trimmed, cut: Math.max(0, start) }
}

/** A name as a report would write it: what is all in capitals, or in none, is no name there. */
function nameOf(speaker: string): string {
  const name = oneLine(speaker)
  const isPlain = /\p{Ll}/u.test(name) && /\p{Lu}/u.test(name)
  if (isPlain || !/\p{L}/u.test(name)) return name
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}’'])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** Without marks that would begin a quotation. */
function oneLine(words: string): string {
  return words
    .replace(/[\p{C}"“”„«»:]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `2031-06-04` as `on June 4, 2031`, `2031-06` as `in June 2031`. */
function dayInWords(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return `in ${year}`
  const name = MONTHS[Number(month) - 1] ?? ''
  return day === undefined ? `in ${name} ${year}` : `on ${name} ${Number(day)}, ${year}`
}
