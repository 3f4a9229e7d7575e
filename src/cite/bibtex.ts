import { authorshipOf } from './authorship.ts'
import { citationKey } from './citation-key.ts'
import { dateParts } from './cited-date.ts'
import type { CitedName } from './cited-name.ts'
import { nameInOrder, nameInverted } from './cited-name.ts'
import type { CitedSource } from './cited-source.ts'
import { capitalized, genreOf, placesOf } from './genre.ts'
import { nestQuotes } from './quote-title.ts'
import { sourceNote } from './source-note.ts'

/**
 * A BibTeX entry: `@article` for a report in a paper that is known, else `@misc`.
 *
 * `day`, `url`, `urldate` and `annote` are not of the standard styles, which pass over them; biblatex
 * and reference managers read them. A missing date is `n.d.`, since most styles ask for a year.
 *
 * @see O. Patashnik, "BibTeXing", 1988.
 */
export function citeBibtex(source: CitedSource): string {
  const { kind, title, publisher, date, passage } = source
  const authorship = authorshipOf(source)
  const [year, month, day] = date === undefined ? [] : dateParts(date)
  const isArticle = kind === 'pressReport' && publisher !== undefined
  const issued = [capitalized(genreOf(kind) ?? ''), publisher].filter(Boolean).join(', ')
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authorship.author === undefined ? undefined : braced(author(authorship.author))],
    ['title', title === undefined ? undefined : braced(protect(nestQuotes(title, 0).text))],
    isArticle
      ? ['journal', braced(escapeBibtex(publisher))]
      : ['howpublished', issued === '' ? undefined : braced(escapeBibtex(issued))],
    ['address', optional(placesOf(source).join(', '))],
    ['year', braced(String(year ?? 'n.d.'))],
    ['month', month === undefined ? undefined : MONTH_MACROS[month - 1]],
    ['day', day === undefined ? undefined : braced(String(day))],
    ['pages', passage?.page === undefined ? undefined : braced(String(passage.page))],
    // Programs read a URL as it stands: an escape would become part of it.
    ['url', source.address === undefined ? undefined : braced(source.address)],
    ['urldate', optional(source.accessed ?? '')],
    ['note', braced(escapeBibtex(sourceNote(source, authorship)))],
    ['annote', optional(passage?.text ?? '')],
  ]
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name} = ${value},`)
  return [`@${isArticle ? 'article' : 'misc'}{${citationKey(source)},`, ...lines, '}'].join('\n')
}

/**
 * A text as BibTeX and LaTeX print it letter for letter.
 *
 * Braces need commands: BibTeX counts a brace even after a backslash.
 */
export function escapeBibtex(text: string): string {
  return text.replace(/[&%$#_{}~^\\]/g, (char) => COMMANDS[char] ?? `\\${char}`)
}

const COMMANDS: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
}

const MONTH_MACROS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * A text whose capitals no style changes and whose `and` parts no names.
 *
 * A brace right before a backslash would make a "special character" of the whole, which styles do
 * change; an empty pair keeps the two apart.
 */
function protect(text: string): string {
  const escaped = escapeBibtex(text)
  return `{${escaped.startsWith('\\') ? '{}' : ''}${escaped}}`
}

/** `von der Harga, Elin`; `Brask, Jr., Joram`. */
function author(name: CitedName): string {
  if (name.kind === 'literal' || /\band\b/i.test(nameInOrder(name))) {
    return protect(nameInOrder(name))
  }
  const { given, suffix, particle, family } = name
  if (suffix === undefined) {
    return escapeBibtex(name.familyFirst ? `${family}, ${given}` : nameInverted(name))
  }
  const surname = particle === undefined ? family : `${particle} ${family}`
  return escapeBibtex([surname, suffix, given].filter((part) => part !== undefined).join(', '))
}

function optional(text: string): string | undefined {
  return text === '' ? undefined : braced(escapeBibtex(text))
}

function braced(value: string): string {
  return `{${value}}`
}
