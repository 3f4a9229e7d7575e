import { type Authorship, remarksOf } from './authorship.ts'
import { type CitedSource, locatorOf, recordAddressOf } from './cited-source.ts'
import { capitalized } from './genre.ts'

/**
 * What a reference manager has no field for, in sentences: the turn, the speaker's post, how the
 * speaker is known, and where the record keeps the words.
 */
export function sourceNote(source: CitedSource, authorship: Authorship): string {
  const locator = locatorOf(source)
  return [
    locator === undefined ? undefined : capitalized(locator),
    authorship.post === undefined ? undefined : `Speaker’s post: ${authorship.post}`,
    ...remarksOf(authorship),
    `Verbale address: ${recordAddressOf(source)}`,
  ]
    .filter((part) => part !== undefined)
    .map((part) => `${part}.`)
    .join(' ')
}
