/**
 * A text without characters that command a terminal rather than stand on it: escapes, backspaces,
 * marks that turn the direction of writing around. Each is replaced by one that shows it, code unit
 * for code unit; tabs and line ends stay.
 */
export function visibleText(text: string): string {
  return text.replace(COMMANDING, (char) => pictureOf(char.charCodeAt(0)))
}

/** The same, on one line: tabs and line ends become spaces. */
export function visibleLine(text: string): string {
  return visibleText(text.replace(/[\t\n\r\u2028\u2029]+/g, ' '))
}

/** The same for the name of a file, in which every character counts. */
export function visibleName(name: string): string {
  return visibleText(name.replace(/[\t\n]/g, (char) => pictureOf(char.charCodeAt(0))))
}

/** JSON in which no character commands a terminal: those that JSON lets stand are escaped too. */
export function visibleJson(json: string): string {
  return json.replace(
    COMMANDING,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

// The controls of ISO 6429, and the embeddings, overrides and isolates of the bidirectional
// algorithm. A carriage return before a line feed is a line end.
const COMMANDING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g

/** The picture of a control character, where Unicode has one. */
function pictureOf(unit: number): string {
  if (unit < 0x20) return String.fromCharCode(0x2400 + unit)
  return unit === 0x7f ? '\u2421' : '\ufffd'
}
