import { type Authorship, authorshipOf } from './authorship.ts'
import { dayOf, monthFirst } from './cited-date.ts'
import { nameInOrder } from './cited-name.ts'
import { type CitedSource, locatorOf, shelfMarkOf } from './cited-source.ts'
import { capitalized, describeUntitled, isSpoken, placesOf, untoldGenre } from './genre.ts'
import { quoteTitle } from './quote-title.ts'

/**
 * A full note in the style of The Chicago Manual of Style, on one line and without its number.
 *
 * What was spoken on an occasion follows the pattern for lectures and papers, with the occasion in
 * parentheses (17th ed., 14.217); interviews follow 14.213, press reports 14.191 and words quoted in
 * them 14.260; everything else follows the pattern for web pages (14.207). A missing date is `n.d.`
 * (14.145). Plain text cannot carry the italics of a newspaper's name.
 */
export function citeChicago(source: CitedSource): string {
  const authorship = authorshipOf(source)
  const { kind, publisher, accessed } = source
  const start = isSpoken(kind) ? joined([occasion(source), publisher]) : issue(source)
  const note = joined([
    lead(authorship) + start,
    locatorOf(source),
    accessed === undefined ? undefined : `accessed ${monthFirst(dayOf(accessed))}`,
    source.address ?? shelfMarkOf(source),
  ])
  return [note, ...authorship.remarks].map(sentence).join(' ')
}

/** Who leads the note, up to the title; a surname alone is told by the post. */
function lead({ author, post, quoted }: Authorship): string {
  if (quoted !== undefined) return `${nameInOrder(quoted)}, quoted in `
  if (author === undefined) return ''
  const isBare = author.kind === 'person' && author.given === undefined
  return `${isBare && post !== undefined ? `${post} ` : ''}${nameInOrder(author)}, `
}

/** `“Title” (press briefing, Old Customs House, Averholt, September 18, 2024)`. */
function occasion(source: CitedSource): string {
  const { title, kind } = source
  const name = title === undefined ? describeUntitled(kind) : quoteTitle(title, '')
  const genre = title === undefined ? undefined : untoldGenre(source)
  // Parentheses inside parentheses are brackets.
  const details = joined([genre, ...placesOf(source), dateOf(source)])
    .replaceAll('(', '[')
    .replaceAll(')', ']')
  return `${name} (${details})`
}

/** `“Title,” readout, Ministry of Foreign Affairs, September 19, 2024`. */
function issue(source: CitedSource): string {
  const { title, kind, publisher } = source
  const details = [publisher, ...placesOf(source), dateOf(source)]
  if (title === undefined) return joined([describeUntitled(kind), ...details])
  return `${quoteTitle(title, ',')} ${joined([untoldGenre(source), ...details])}`
}

function dateOf({ date }: CitedSource): string {
  return date === undefined ? 'n.d.' : monthFirst(date)
}

/** The parts that are there, with commas between them. */
function joined(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/[\s,;:]+$/, ''))
    .join(', ')
}

function sentence(text: string): string {
  return capitalized(/[.?!…]$/.test(text) ? text : `${text}.`)
}
