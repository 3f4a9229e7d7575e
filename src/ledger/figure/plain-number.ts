/** A number in digits, and how it was written. */
export interface PlainNumber {
  readonly value: number
  /** A whole number without separators. */
  readonly isPlain: boolean
  /** `1,5` is a decimal only where a unit or a scale follows; elsewhere it may be a list. */
  readonly hasDecimalComma: boolean
}

/**
 * The value of a number in digits in the ways in which publishers write them, or `undefined` for digits
 * that are no number, such as those of a section (`2.1.3`) or with a zero in front.
 *
 * A period before three digits is a decimal point, as English has it, unless several such groups or a
 * comma after it show that it parts thousands.
 *
 * @example
 * readPlainNumber('12,34,567.89')?.value // => 1234567.89
 */
export function readPlainNumber(text: string): PlainNumber | undefined {
  if (WHOLE.test(text)) {
    return text.length > MOST_DIGITS || (text.startsWith('0') && text !== '0')
      ? undefined
      : { value: Number(text), isPlain: true, hasDecimalComma: false }
  }
  if (text.length > MOST_DIGITS * 2) return undefined
  if (COMMA_GROUPS.test(text) || INDIAN_GROUPS.test(text) || APOSTROPHE_GROUPS.test(text)) {
    return separated(text.replace(/[,'’]/g, ''))
  }
  if (POINT_GROUPS.test(text)) return separated(text.replaceAll('.', '').replace(',', '.'))
  if (DECIMAL.test(text)) return separated(text)
  if (DECIMAL_COMMA.test(text)) {
    return { value: Number(text.replace(',', '.')), isPlain: false, hasDecimalComma: true }
  }
  return undefined
}

function separated(digits: string): PlainNumber {
  return { value: Number(digits), isPlain: false, hasDecimalComma: false }
}

/** Longer runs of digits are identifiers, and more than a double holds exactly. */
const MOST_DIGITS = 15

const WHOLE = /^\d+$/
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/
const INDIAN_GROUPS = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/
const APOSTROPHE_GROUPS = /^[1-9]\d{0,2}(?:['’]\d{3})+(?:\.\d+)?$/
const POINT_GROUPS = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}(?:,\d+)?|(?:\.\d{3})+,\d{1,2})$/
const DECIMAL = /^(?:0|[1-9]\d*)\.\d+$/
const DECIMAL_COMMA = /^(?:0|[1-9]\d*),\d{1,2}$/
