/** `1 quotation`, `7 quotations`, `11,873 words`. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${groupDigits(count)} ${count === 1 ? noun : many}`
}

/** `11873` as `11,873`. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `pressAvailability` as `press availability`. */
export function spaced(name: string): string {
  if (name === 'unknown') return 'document'
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** `out of context` as `Out of context`. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Words on one line, runs of white space as one space. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A note as a sentence, with a period unless it ends in one. */
export function asSentence(note: string): string {
  return /[.!?…][”’"')\]]*$/.test(note) ? note : `${note}.`
}

/** What was searched: `4 documents, 2,654 words, 2024-09-18 to 2024-09-19`. */
export function describeScope({
  documents,
  words,
  from,
  to,
}: {
  readonly documents: number
  readonly words: number
  readonly from?: string
  readonly to?: string
}): string {
  const days = from === undefined ? '' : from === to ? `, of ${from}` : `, ${from} to ${to}`
  return `${plural(documents, 'document')}, ${plural(words, 'word')}${days}`
}

/** The name of a document, or what it is when it has none. */
export function titleOf({
  title,
  kind,
}: {
  readonly title?: string
  readonly kind: string
}): string {
  return title ?? `Untitled ${spaced(kind)}`
}

/** A number of bytes: `14 bytes`, `2 kB`, `1.4 MB`. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte')
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

/** A time of the record as `2024-09-18 14:05 UTC`. */
export function shortTime(iso: string): string {
  return `${minutesOf(iso)} UTC`
}

/** A moment as `2031-06-04 14:05`, by the clock of whoever looks. */
export function localTime(at: number): string {
  const moment = new Date(at)
  return minutesOf(new Date(at - moment.getTimezoneOffset() * 60_000).toISOString())
}

function minutesOf(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ')
}
