import { compareNames, foldName, parsePersonName } from '../document/person-name.ts'
import type { Contribution } from './source.ts'

/**
 * Whether a contribution is by the person that a name means: a surname, a full name with or without a
 * post, in any letter case, with or without accents; or by whoever has this very label
 * (`THE PRESIDENT`). A part of a name is no name: `Corv` means nobody.
 *
 * A surname means everybody who bears it. Answers are kept by name, because a few speakers say most
 * of a record.
 */
export function speakerFilter(wanted: string): (contribution: Contribution) => boolean {
  const person = parsePersonName(wanted)
  const label = foldName(wanted)
  const known = new Map<string, boolean>()
  const isMeant = (name: string): boolean => {
    const other = parsePersonName(name)
    return (
      person !== undefined && other !== undefined && compareNames(person, other) !== 'different'
    )
  }
  return ({ speaker, speakerLabel }) => {
    if (speakerLabel !== undefined && foldName(speakerLabel) === label) return true
    const name = speaker ?? speakerLabel
    if (name === undefined) return false
    let answer = known.get(name)
    if (answer === undefined) {
      answer = isMeant(name)
      known.set(name, answer)
    }
    return answer
  }
}
