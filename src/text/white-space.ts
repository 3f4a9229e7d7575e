/** Whether a code unit is white space: what `String.prototype.trim` removes. */
export function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  )
}

/** The text with every run of white space as one space, and none at its edges. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
