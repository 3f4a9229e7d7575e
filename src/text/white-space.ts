/** Whether a code unit is white space: what `String.prototype.trim` removes. */
export function isBlank(unit: number): boolean {
  // Letters are by far the most frequent, and two comparisons rule nearly all of them out.
  if (unit < 0xa0) return unit === 0x20 || (unit <= 0x0d && unit >= 0x09)
  if (unit < 0x1680) return unit === 0xa0
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

/** The text with every run of white space as one space, and none at its edges. */
export function foldSpaces(text: string): string {
  // The lone spaces between words, which are nearly all white space there is, stay as they are.
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim()
}
