import fc from 'fast-check'

/** What breaks markup, tables, terminals and encodings. */
const BITS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<!--',
  '&#0;',
  '</u>',
  '<script>',
  '=1+1',
  '\r',
  '\t',
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\u2028',
  '\ufffe',
  '\ud800',
  '\udc00',
  '\u{1F54A}',
]

/** Strings with what breaks markup, tables, terminals and encodings. */
export function hostileText(): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...BITS)), { maxLength: 6 })
    .map((parts) => parts.join(''))
}
