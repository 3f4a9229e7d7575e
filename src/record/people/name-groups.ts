import { compareNames, type PersonName, parsePersonName } from '../../document/person-name.ts'

/** Names that are taken for one person's, or a label that no name was told from. */
export interface NameGroup<T> {
  /** The name with the highest count. */
  readonly name: string
  readonly names: ReadonlySet<string>
  /** Absent when `name` is no name of a person. */
  readonly person?: PersonName
  /** What was counted for the names. */
  readonly members: readonly T[]
}

/**
 * Put names together that agree in surname and a given name: `Antony Blinken`, `Antony J. Blinken`. A
 * surname alone could be anybody's and stays alone. Names must come with the highest count first.
 */
export function groupNames<T>(named: Iterable<readonly [name: string, member: T]>): NameGroup<T>[] {
  const groups: MutableGroup<T>[] = []
  const bySurname = new Map<string, MutableGroup<T>[]>()
  for (const [name, member] of named) {
    const person = parsePersonName(name)
    const namesakes = bySurname.get(person?.folded.surname ?? '') ?? []
    const same = namesakes.find(
      (group) =>
        group.name === name ||
        (person !== undefined &&
          group.person !== undefined &&
          compareNames(group.person, person) === 'same'),
    )
    if (same !== undefined) {
      same.names.add(name)
      same.members.push(member)
      continue
    }
    const group: MutableGroup<T> = { name, names: new Set([name]), members: [member] }
    if (person !== undefined) group.person = person
    groups.push(group)
    bySurname.set(person?.folded.surname ?? '', [...namesakes, group])
  }
  return groups
}

interface MutableGroup<T> {
  readonly name: string
  readonly names: Set<string>
  person?: PersonName
  readonly members: T[]
}
