import {
  COMMITMENT_TYPES,
  EVENT_KINDS,
  type LedgerFilter,
  type LedgerName,
  LISTED_STATUSES,
} from '../verbale.ts'
import { unknownName } from './closest.ts'
import { UsageError } from './exit.ts'
import type { PeopleOptions } from './people-files.ts'
import { type FilterOptions, filterOf } from './search-filter.ts'
import type { Selection } from './selection.ts'

/** What the command line of `verbale ledger` says. */
export interface LedgerOptions
  extends Omit<FilterOptions, 'publisher' | 'allRevisions'>,
    Selection,
    PeopleOptions {
  readonly record?: string
  readonly against?: readonly string[]
  readonly document?: readonly string[]
  readonly type?: readonly string[]
  readonly status?: readonly string[]
  readonly target?: string
  readonly dueBefore?: string
  readonly settle?: boolean
  readonly unanswered?: boolean
  readonly differs?: boolean
  readonly certain?: boolean
  readonly confirmed?: boolean
  readonly all?: boolean
  readonly limit?: number
  readonly json?: boolean
  /** A file, or `-` for standard output. */
  readonly csv?: string
  readonly format?: 'plover' | 'dna'
}

/** The types by which the rows of a ledger can be chosen. */
export const TYPES_OF: Readonly<Record<LedgerName, readonly string[]>> = {
  commitments: COMMITMENT_TYPES,
  questions: [],
  events: EVENT_KINDS,
  figures: [],
  positions: [],
  formulas: [],
  times: ['DATE', 'TIME', 'DURATION', 'SET'],
}

/**
 * The rows that a command line asks for.
 *
 * @throws {UsageError} If it asks for none.
 */
export function ledgerFilterOf(words: readonly string[], options: LedgerOptions): LedgerFilter {
  const { speaker, roles, kinds, from, to } = filterOf(options)
  const { document, type, status, target, dueBefore, settle, unanswered, differs } = options
  const { certain, confirmed, all } = options
  const typed = words.join(' ')
  if (words.length > 0 && !/[\p{L}\p{N}]/u.test(typed)) {
    throw new UsageError(`No word to look for in "${typed}"`)
  }
  const asked = {
    speaker,
    roles,
    kinds,
    from,
    to,
    documents: document,
    types: type,
    statuses: status,
    target,
    dueBefore,
    settle,
    unanswered,
    differs,
    certain,
    confirmed,
    rejected: all,
    words: words.length === 0 ? undefined : typed,
  }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
}

/** Reads a list of types of a ledger, in any letter case; an option that is given again adds to it. */
export function parseTypes(ledger: LedgerName): ListParser {
  return parserOf(ledger === 'events' ? 'kind' : 'type', TYPES_OF[ledger])
}

/** Reads a list of statuses of a ledger in the same way. */
export function parseStatuses(ledger: LedgerName): ListParser {
  return parserOf('status', LISTED_STATUSES[ledger])
}

type ListParser = (value: string, before?: readonly string[]) => readonly string[]

function parserOf(what: string, names: readonly string[]): ListParser {
  return (value, before = []) => [
    ...before,
    ...value.split(',').map((name) => nameOf(what, name.trim(), names)),
  ]
}

/**
 * One of `names`, in any letter case.
 *
 * @throws {UsageError} If it is none; the message says which there are.
 */
export function nameOf(what: string, name: string, names: readonly string[]): string {
  const found = names.find((candidate) => candidate.toLowerCase() === name.toLowerCase())
  if (found === undefined) throw new UsageError(unknownName(what, name, names))
  return found
}
