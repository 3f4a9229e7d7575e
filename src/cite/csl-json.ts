import type { PartialDate } from '../document/date.ts'
import type { DocumentKind } from '../document/document.ts'
import { authorshipOf } from './authorship.ts'
import { citationKey } from './citation-key.ts'
import { dateParts, dayOf } from './cited-date.ts'
import type { CitedName } from './cited-name.ts'
import { type CitedSource, recordAddressOf } from './cited-source.ts'
import { capitalized, genreOf, isSpoken, placesOf } from './genre.ts'
import { sourceNote } from './source-note.ts'

/**
 * A list with one item, as programs for the Citation Style Language read it.
 *
 * The item's id is the record address, so that two passages of one document stay two items. A missing
 * date is left out; styles print `n.d.` themselves.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html appendix III and IV
 */
export function citeCslJson(source: CitedSource): string {
  const { kind, title, publisher, address, date, accessed, passage } = source
  const authorship = authorshipOf(source)
  const { author } = authorship
  const genre = genreOf(kind)
  const isReport = kind === 'pressReport'
  const item: CslItem = {
    id: recordAddressOf(source),
    'citation-key': citationKey(source),
    type: TYPES[kind],
    ...(author === undefined ? {} : { author: [cslName(author)] }),
    ...(title === undefined ? {} : { title }),
    ...(genre === undefined || isReport ? {} : { genre: capitalized(genre) }),
    ...(publisher === undefined ? {} : { [isReport ? 'container-title' : 'publisher']: publisher }),
    ...places(source),
    ...(date === undefined ? {} : { issued: cslDate(date) }),
    ...(accessed === undefined ? {} : { accessed: cslDate(dayOf(accessed)) }),
    ...(passage?.page === undefined ? {} : { page: String(passage.page) }),
    ...(address === undefined ? {} : { URL: address }),
    // Processors take `{:field: value}` in a note for a field of the item.
    note: sourceNote(source, authorship).replaceAll('{:', '{ :'),
    ...(passage?.text === undefined ? {} : { annote: passage.text }),
  }
  return JSON.stringify([item], null, 2)
}

/**
 * `speech` is for any spoken presentation, its `genre` saying which; of an `interview` the author is
 * whoever is interviewed. What an office issues has no type of its own.
 */
const TYPES: Readonly<Record<DocumentKind, CslItem['type']>> = {
  pressAvailability: 'speech',
  pressBriefing: 'speech',
  jointRemarks: 'speech',
  remarks: 'speech',
  interview: 'interview',
  speech: 'speech',
  statement: 'document',
  readout: 'document',
  communique: 'document',
  pressReport: 'article-newspaper',
  unknown: 'document',
}

interface CslItem {
  readonly id: string
  readonly 'citation-key': string
  readonly type: 'speech' | 'interview' | 'document' | 'article-newspaper'
  readonly author?: readonly CslName[]
  readonly title?: string
  readonly genre?: string
  readonly publisher?: string
  readonly 'container-title'?: string
  readonly 'event-place'?: string
  readonly 'publisher-place'?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly page?: string
  readonly URL?: string
  readonly note: string
  readonly annote?: string
}

type CslName =
  | { readonly literal: string }
  | {
      readonly family: string
      readonly given?: string
      readonly 'non-dropping-particle'?: string
      readonly suffix?: string
      readonly 'static-ordering'?: true
    }

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
}

function cslName(name: CitedName): CslName {
  if (name.kind === 'literal') return { literal: name.text }
  const { family, given, particle, suffix, familyFirst } = name
  return {
    family,
    ...(given === undefined ? {} : { given }),
    ...(particle === undefined ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(familyFirst ? { 'static-ordering': true } : {}),
  }
}

function cslDate(date: PartialDate): CslDate {
  return { 'date-parts': [dateParts(date)] }
}

function places(source: CitedSource): Partial<CslItem> {
  const names = placesOf(source).join(', ')
  if (names === '') return {}
  const isEvent = isSpoken(source.kind) || source.kind === 'interview'
  return { [isEvent ? 'event-place' : 'publisher-place']: names }
}
