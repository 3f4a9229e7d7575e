/**
 * A string as SQLite can keep it. No two strings are kept as the same, though UTF-8 has no form for half
 * a surrogate pair: a string with one in it is kept as JSON, which writes it as `\ud800`.
 */
export function toStoredText(text: string): string {
  return text.isWellFormed() && !text.startsWith(ESCAPE) ? text : ESCAPE + JSON.stringify(text)
}

/** The string that {@link toStoredText} was given. */
export function fromStoredText(stored: string): string {
  return stored.startsWith(ESCAPE) ? JSON.parse(stored.slice(ESCAPE.length)) : stored
}

/** The strings of a column that holds them as JSON. */
export function toStrings(json: string): string[] {
  return JSON.parse(json)
}

/** A code point that is never a character, so that hardly a string has to be escaped for its sake. */
const ESCAPE = '\uffff'
