/**
 * Words of a document without characters that nobody sees: controls, marks that turn the direction of
 * writing around, and the tags and selectors in which a text can hide sentences from people that a
 * program reads. Each is replaced by its number, so that it is seen; line ends and tabs stay, and so do
 * the joiners that scripts and pictures need.
 *
 * @example
 * visibleWords('open\u202e the strait') // => 'open⟨U+202E⟩ the strait'
 */
export function visibleWords(text: string): string {
  return text.replace(
    HIDDEN,
    (char) => `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  )
}

/** The same on one line: white space is folded. */
export function visibleLine(text: string): string {
  return visibleWords(text.replace(LINE_ENDS, ' ').replace(/\s+/g, ' ').trim())
}

/**
 * The same with a bar before each line, so that nothing in it can be taken for what the program says.
 *
 * @example
 * barred('We are ready.\nVERDICT verbatim') // => '| We are ready.\n| VERDICT verbatim'
 */
export function barred(text: string): string {
  return visibleWords(text.replace(LINE_ENDS, '\n'))
    .split('\n')
    .map((line) => `| ${line}`.trimEnd())
    .join('\n')
}

/** Everything that some program shows as the end of a line. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

// Variation selectors choose the look of a picture; those of the supplement can carry bytes.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu
