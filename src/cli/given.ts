import { DOCUMENT_KINDS, type DocumentKind, notADate, parseIsoDate } from '../verbale.ts'
import { unknownName } from './closest.ts'
import { UsageError } from './exit.ts'

/** What the command line says of every input. */
export interface Given {
  readonly kind?: DocumentKind
  readonly date?: string
  readonly markedOnly?: boolean
}

/** What the options of a command say of every input. */
export function givenIn({ kind, date, markedOnly }: Given): Given {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date }),
    ...(markedOnly === undefined ? {} : { markedOnly }),
  }
}

/**
 * Reads the name of a kind of document, in any letter case.
 *
 * @throws {UsageError} If there is no such kind.
 */
export function parseKind(value: string): DocumentKind {
  const kind = DOCUMENT_KINDS.find((candidate) => candidate.toLowerCase() === value.toLowerCase())
  if (kind === undefined) throw new UsageError(unknownName('kind', value, DOCUMENT_KINDS))
  return kind
}

/**
 * Reads a day, a month or a year.
 *
 * @throws {UsageError} If it is none.
 */
export function parseDate(value: string): string {
  if (parseIsoDate(value) === undefined) throw new UsageError(notADate(value))
  return value
}
