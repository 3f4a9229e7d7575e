import type { Passage } from '../spoken-text.ts'

/** Full names by last name, of the people who speak in a document. */
export type People = ReadonlyMap<string, string>

/** The people who speak in `passages`, without those who share a last name with another. */
export function peopleOf(passages: readonly Passage[]): People {
  const people = new Map<string, string>()
  const shared = new Set<string>()
  for (const { voice } of passages) {
    const { speaker, quotation } = voice
    if (speaker === undefined || quotation?.source?.kind !== undefined) continue
    const name = speaker.name.trim()
    const last = name.slice(name.lastIndexOf(' ') + 1)
    if (last === name) continue
    if (people.has(last) && people.get(last) !== name) shared.add(last)
    people.set(last, name)
  }
  for (const last of shared) people.delete(last)
  return people
}
