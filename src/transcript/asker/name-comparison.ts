import { compareNames, type PersonName, parsePersonName } from '../../document/person-name.ts'

/** Whether a short form can stand for a full name: the same person, or a first name of theirs. */
export type NameComparison = (short: string, full: string) => boolean

/** Compares the same few names again and again, so that each is taken apart once. */
export function nameComparison(): NameComparison {
  const parsed = new Map<string, PersonName | undefined>()
  const parse = (name: string): PersonName | undefined => {
    const known = parsed.get(name)
    if (known !== undefined || parsed.has(name)) return known
    const person = parsePersonName(name)
    parsed.set(name, person)
    return person
  }
  return (short, full) => canStandFor(parse(short), parse(full))
}

function canStandFor(a: PersonName | undefined, b: PersonName | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (compareNames(a, b) !== 'different') return true
  if (a.given.length > 0 || b.given.length === 0) return false
  const first = compareNames(
    { ...a, folded: { given: [a.folded.surname], surname: '' } },
    { ...b, folded: { given: b.folded.given, surname: '' } },
  )
  return first === 'same'
}
