import {
  type DocumentKind,
  MOST_DISTANCE,
  MOST_HITS,
  MOST_VARIANTS,
  ROLES,
  type Role,
  type SearchFilter,
} from '../verbale.ts'
import { unknownName } from './closest.ts'
import { UsageError } from './exit.ts'
import { parseKind } from './given.ts'

/** What the command line says of which part of the record is searched. */
export interface FilterOptions {
  readonly speaker?: string
  readonly role?: readonly Role[]
  readonly kind?: readonly DocumentKind[]
  readonly from?: string
  readonly to?: string
  readonly publisher?: string
  readonly allRevisions?: boolean
}

/**
 * The part of the record that options name.
 *
 * @throws {UsageError} If they name none.
 */
export function filterOf(options: FilterOptions): SearchFilter {
  const { speaker, role, kind, from, to, publisher, allRevisions = false } = options
  // Dates in this form sort as text, and a month or a year stands for all its days.
  if (from !== undefined && to !== undefined && from > to && !from.startsWith(to)) {
    throw new UsageError(`The first day, ${from}, is after the last, ${to}`)
  }
  return {
    ...(speaker === undefined ? {} : { speaker }),
    ...(role === undefined ? {} : { roles: role }),
    ...(kind === undefined ? {} : { kinds: kind }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(allRevisions ? { revisions: 'all' } : {}),
  }
}

/**
 * Reads a list of roles, in any letter case; an option that is given again adds to it.
 *
 * @throws {UsageError} If one of them is no role.
 */
export function parseRoles(value: string, before: readonly Role[] = []): readonly Role[] {
  const roles = split(value).map((name) => {
    const role = ROLES.find((candidate) => candidate === name.toLowerCase())
    if (role === undefined) throw new UsageError(unknownName('role', name, ROLES))
    return role
  })
  return [...before, ...roles]
}

/**
 * Reads a list of kinds of documents, in any letter case; an option that is given again adds to it.
 *
 * @throws {UsageError} If one of them is no kind.
 */
export function parseKinds(
  value: string,
  before: readonly DocumentKind[] = [],
): readonly DocumentKind[] {
  return [...before, ...split(value).map(parseKind)]
}

/**
 * Reads a name, which must have a letter or a figure.
 *
 * @throws {UsageError} If it has none.
 */
export function parseName(value: string): string {
  if (/[\p{L}\p{N}]/u.test(value)) return value
  throw new UsageError(`Not a name: "${value}"; write a name, or a part of it that is a whole word`)
}

/** @throws {UsageError} If it is no distance in words. */
export function parseDistance(value: string): number {
  return parseCount(value, 'distance', 1, MOST_DISTANCE)
}

/** @throws {UsageError} If it is no number of hits. */
export function parseLimit(value: string): number {
  return parseCount(value, 'limit', 0, MOST_HITS)
}

/** @throws {UsageError} If a limit is higher than the number of wordings that are listed at most. */
export function requireVariantLimit(limit: number): void {
  if (limit <= MOST_VARIANTS) return
  throw new UsageError(`Invalid limit ${limit}; of wordings, ${MOST_VARIANTS} are listed at most`)
}

/** @throws {UsageError} If a value is no whole number within the limits. */
export function parseCount(value: string, what: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : -1
  if (number >= least && number <= most) return number
  throw new UsageError(`Invalid ${what} "${value}"; write a whole number from ${least} to ${most}`)
}

function split(value: string): string[] {
  return value.split(',').map((name) => name.trim())
}
