import { authorshipOf, remarksOf } from './authorship.ts'
import { dayFirst, dayOf } from './cited-date.ts'
import { nameInverted } from './cited-name.ts'
import { type CitedSource, locatorOf, shelfMarkOf } from './cited-source.ts'
import { capitalized, describeUntitled, isSpoken, placesOf, untoldGenre } from './genre.ts'
import { quoteTitle } from './quote-title.ts'

/**
 * An entry for a list of works cited in the style of the MLA Handbook, 9th edition, on one line.
 *
 * The core elements in their order (5.1 to 5.99), then as last supplemental elements the day of access,
 * the type of work when the title does not tell it, and remarks (5.105 to 5.119). An element that is
 * not known is left out: the style has no `n.d.`
 */
export function citeMla(source: CitedSource): string {
  const { title, kind, accessed } = source
  const authorship = authorshipOf(source)
  const { author } = authorship
  const elements = [
    title === undefined ? describeUntitled(kind) : quoteTitle(title, '.'),
    ...containers(source),
    accessed === undefined ? undefined : `Accessed ${dayFirst(dayOf(accessed))}`,
    title === undefined ? undefined : untoldGenre(source),
    ...remarksOf(authorship),
  ]
    .filter((element) => element !== undefined)
    .map((element) => ended(startsWithAddress(element) ? element : capitalized(element)))
  // A name keeps the small letter of its particle.
  return (author === undefined ? elements : [ended(nameInverted(author)), ...elements]).join(' ')
}

/** Where the words were spoken, and where they are published: one container or two. */
function containers(source: CitedSource): string[] {
  const { publisher, kind, address } = source
  const date = source.date === undefined ? undefined : dayFirst(source.date)
  const places = placesOf(source)
  const locator = locatorOf(source)
  if (address === undefined) {
    return filled([[publisher, date, ...places, locator, shelfMarkOf(source)]])
  }
  const location = [locator, address.replace(/^https?:\/\//i, '')]
  if (places.length > 0 && (isSpoken(kind) || kind === 'interview')) {
    return filled([
      [date, ...places],
      [publisher, ...location],
    ])
  }
  return filled([[publisher, date, ...location]])
}

/** The containers that hold anything. */
function filled(all: readonly (readonly (string | undefined)[])[]): string[] {
  return all
    .map((parts) =>
      parts
        .filter((part) => part !== undefined)
        .map((part) => part.replace(/[\s,;:]+$/, ''))
        .join(', '),
    )
    .filter((container) => container !== '')
}

function ended(text: string): string {
  return /[.?!…][’”]*$/.test(text) ? text : `${text}.`
}

function startsWithAddress(text: string): boolean {
  return /^\S+[./]\S/.test(text)
}
