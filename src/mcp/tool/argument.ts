import { z } from 'zod'
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  notADate,
  parseIsoDate,
  ROLES,
  type Role,
  type SearchFilter,
} from '../../verbale.ts'
import { ToolProblem } from '../tool-problem.ts'

/** Code units of a name, a phrase or an address that a tool takes. */
export const MOST_PHRASE = 1000

/** Whether a text has a word. Schemas do not say so themselves: few programs read such patterns alike. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** A name, or words of one. */
export const nameArgument: z.ZodType<string> = z
  .string()
  .max(200)
  .refine(hasWord, 'a name has a letter or a figure')

/** A day, or a month or a year with all its days. */
export const dayArgument: z.ZodType<string> = z
  .string()
  .max(10)
  .refine((value) => parseIsoDate(value) !== undefined, {
    error: ({ input }) => notADate(String(input)),
  })

export const kindsArgument: z.ZodType<readonly DocumentKind[]> = z
  .array(z.enum(DOCUMENT_KINDS))
  .min(1)
  .max(DOCUMENT_KINDS.length)

export const rolesArgument: z.ZodType<readonly Role[]> = z
  .array(z.enum(ROLES))
  .min(1)
  .max(ROLES.length)

/** What can be skipped of a list: whoever wants more narrows the question. */
export const MOST_OFFSET = 9000

/** How many are skipped, of what is listed. */
export const offsetArgument: z.ZodType<number> = z.number().int().min(0).max(MOST_OFFSET)

/** What tools have in common to say which part of the record is searched. */
export interface FilterArguments {
  readonly speaker?: string | undefined
  readonly roles?: readonly Role[] | undefined
  readonly kinds?: readonly DocumentKind[] | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly publisher?: string | undefined
}

/**
 * The part of the record that is asked for.
 *
 * @throws {ToolProblem} If its first day is after its last.
 */
export function filterOf({
  speaker,
  roles,
  kinds,
  from,
  to,
  publisher,
}: FilterArguments): SearchFilter {
  if (from !== undefined && to !== undefined && from > to && !from.startsWith(to)) {
    throw new ToolProblem(`The first day, ${from}, is after the last, ${to}; exchange them`)
  }
  return {
    ...(speaker === undefined ? {} : { speaker }),
    ...(roles === undefined ? {} : { roles }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(publisher === undefined ? {} : { publisher }),
  }
}

/** The filters of a question in words, as answers tell what they searched. */
export function describeFilter(
  { speaker, roles, kinds, from, to, publisher }: FilterArguments,
  more: Readonly<Record<string, string | undefined>> = {},
): string[] {
  const facts = {
    speaker,
    role: roles?.join(' or '),
    kind: kinds?.join(' or '),
    from,
    to,
    publisher,
    ...more,
  }
  return Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${value}`],
  )
}
