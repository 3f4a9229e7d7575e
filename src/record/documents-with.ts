import { compareNames, parsePersonName } from '../document/person-name.ts'
import type { StoredRecord } from './stored-record.ts'

/**
 * The newest revisions, by number, of the documents whose words a person gives or in which the person
 * takes part. A surname means everybody who bears it.
 */
export function documentsWith({ store, documents }: StoredRecord, name: string): number[] {
  const person = parsePersonName(name)
  if (person === undefined) return []
  const known = new Map<string, boolean>()
  const isMeant = (written: string): boolean => {
    let answer = known.get(written)
    if (answer === undefined) {
      const other = parsePersonName(written)
      answer = other !== undefined && compareNames(person, other) !== 'different'
      known.set(written, answer)
    }
    return answer
  }
  return store
    .withSurname(person.folded.surname)
    .filter((number) => documents.row(number).about.people.some(isMeant))
}
