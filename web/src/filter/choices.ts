import type { DocumentKind, Role } from '../../../src/wire/names.ts'
import { spaced, upperFirst } from '../component/wording.ts'
import { namesOf } from './names-of.ts'

/** A value of a filter, and what it is called. */
export type Choice = readonly [value: string, label: string]

/** Names of the record as choices: `pressAvailability` as `Press availability`. */
export function choicesOf(names: readonly string[]): Choice[] {
  return names.map((name) => [name, name === 'unknown' ? 'Unknown' : upperFirst(spaced(name))])
}

/** Kinds of documents. */
export const KINDS: readonly Choice[] = choicesOf(
  namesOf<DocumentKind>({
    pressAvailability: true,
    pressBriefing: true,
    jointRemarks: true,
    remarks: true,
    interview: true,
    speech: true,
    statement: true,
    readout: true,
    communique: true,
    pressReport: true,
    unknown: true,
  }),
)

/** Roles of those who speak. */
export const ROLES: readonly Choice[] = choicesOf(
  namesOf<Role>({
    principal: true,
    moderator: true,
    press: true,
    interpreter: true,
    official: true,
    audience: true,
    unknown: true,
  }),
)
