import { formatAddress, type ListedDocument } from '../verbale.ts'

/** A document as it is listed, by its newest revision. */
export interface ListedDocumentJson {
  readonly format: 'verbale.listed/1'
  readonly id: string
  readonly kind: string
  readonly title?: string
  readonly date?: { readonly value: string; readonly precision: string; readonly basis: string }
  readonly place?: string
  readonly publisher?: string
  readonly language?: string
  readonly words: number
  readonly turns: number
  readonly quotations: number
  readonly revision: number
  /** How many revisions the record keeps. */
  readonly revisions: number
  readonly url?: string
  /** Leads to this revision. */
  readonly address: string
}

/** A document in a list. */
export function listedToJson(listed: ListedDocument): ListedDocumentJson {
  const { id, revision, revisions, kind, title, date, place, publisher, language, url } = listed
  const { words, turns, quotations } = listed
  return {
    format: 'verbale.listed/1',
    id,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined
      ? {}
      : { date: { value: date.value, precision: date.precision, basis: date.basis } }),
    ...(place === undefined ? {} : { place }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    words,
    turns,
    quotations,
    revision,
    revisions,
    ...(url === undefined ? {} : { url }),
    address: formatAddress({ id, revision }),
  }
}
