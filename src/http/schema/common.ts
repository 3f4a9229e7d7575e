import { z } from '@hono/zod-openapi'
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  notADate,
  parseIsoDate,
  ROLES,
  type Role,
} from '../../verbale.ts'
import { MOST_ON_PAGE } from '../cursor.ts'

/** A list of names parted by commas, any of `names`; in any letter case. */
export function listOf<const Name extends string>(
  what: string,
  names: readonly Name[],
  description: string,
): z.ZodOptional<z.ZodType<readonly Name[], string>> {
  return z
    .string()
    .transform((value, context): readonly Name[] =>
      value.split(',').flatMap((part) => {
        const wanted = part.trim().toLowerCase()
        const name = names.find((candidate) => candidate.toLowerCase() === wanted)
        if (name !== undefined) return [name]
        context.addIssue({
          code: 'custom',
          message: `Unknown ${what} "${part.trim()}"; use one of ${names.join(', ')}`,
        })
        return []
      }),
    )
    .openapi({
      type: 'string',
      description: `${description} Several are parted by commas: any of ${names.join(', ')}.`,
      example: names[0] ?? '',
    })
    .optional()
}

/** A day, a month or a year. */
export const date: z.ZodString = z
  .string()
  .refine((value) => parseIsoDate(value) !== undefined, {
    error: ({ input }) => notADate(String(input)),
  })
  .openapi({ pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`, example: '2031-06-04' })

/** A day, a month or a year in a query. */
export function day(description: string, example: string): z.ZodOptional<z.ZodString> {
  return date.openapi({ description, example }).optional()
}

/** Words with a letter or a figure in them. */
export function words(description: string, example: string): z.ZodString {
  return z
    .string()
    .max(MOST_QUERY, `At most ${MOST_QUERY} letters`)
    .regex(/[\p{L}\p{N}]/u, 'Write a word: something with a letter or a figure')
    .openapi({ description, example })
}

/** Letters of words that are looked for. */
const MOST_QUERY = 2000

/** A switch: `true` or `1`, `false` or `0`. */
export function switchValue(description: string): z.ZodType<boolean, string> {
  return z
    .enum(['true', 'false', '1', '0'], 'Write true or false')
    .transform((value) => value === 'true' || value === '1')
    .openapi({ type: 'string', description, example: 'true' })
}

/** A switch in a query. */
export function flag(description: string): z.ZodOptional<z.ZodType<boolean, string>> {
  return switchValue(description).optional()
}

/** A whole number in a query. */
export function wholeNumber(
  least: number,
  most: number,
  description: string,
): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^\d{1,9}$/, `Write a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, {
      message: `Write a whole number from ${least} to ${most}`,
    })
    .openapi({
      type: 'integer',
      minimum: least,
      maximum: most,
      description,
      example: String(least),
    })
}

/** What opens a feed or an embed for whoever cannot send a header. */
export const LinkKey: z.ZodOptional<z.ZodString> = z
  .string()
  .max(200)
  .openapi({
    description:
      'What `verbale token sign` put to the URL; it opens this URL as it is, and nothing else.',
  })
  .optional()

/** What every list takes. */
export const PAGING: {
  limit: z.ZodOptional<z.ZodType<number, string>>
  cursor: z.ZodOptional<z.ZodString>
} = {
  limit: wholeNumber(
    1,
    MOST_ON_PAGE,
    `Rows on a page, at most ${MOST_ON_PAGE}; 50 by default.`,
  ).optional(),
  cursor: z
    .string()
    .max(200)
    .openapi({
      description: 'Where to go on: `next` of the page before, with the same filters.',
    })
    .optional(),
}

/** What choices of documents have in common. */
export const DOCUMENT_FILTER: {
  kind: z.ZodOptional<z.ZodType<readonly DocumentKind[], string>>
  from: z.ZodOptional<z.ZodString>
  to: z.ZodOptional<z.ZodString>
} = {
  kind: listOf('kind', DOCUMENT_KINDS, 'Only documents of these kinds.'),
  from: day('First day, month or year.', '2031-06-01'),
  to: day('Last day; a month or a year counts whole.', '2031-06'),
}

export const SPEAKER: z.ZodOptional<z.ZodString> = words(
  'Only words of this person: a name in any form.',
  'Oda',
).optional()
export const PUBLISHER: z.ZodOptional<z.ZodString> = words(
  'Only of publishers with these words in their name.',
  'Ministry',
).optional()
export const ROLE: z.ZodOptional<z.ZodType<readonly Role[], string>> = listOf(
  'role',
  ROLES,
  'Only words of these roles.',
)

/** A half-open range of UTF-16 code units of a text. */
export const Span: z.ZodObject<{ start: z.ZodInt; end: z.ZodInt }> = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .openapi('Span', { description: 'A half-open range of UTF-16 code units of a text.' })

/** A range with its words. */
export const TextSpan: z.ZodObject<{ start: z.ZodInt; end: z.ZodInt; text: z.ZodString }> =
  Span.extend({ text: z.string() }).openapi('TextSpan')

/** Something wrong or doubtful in a text. */
export const TextProblem: z.ZodType = Span.partial()
  .extend({ code: z.string(), message: z.string() })
  .openapi('TextProblem')

export const Count: z.ZodType = z.object({ name: z.string(), count: z.int() }).openapi('Count')

/** The cursor of the next page; absent on the last. */
export const Next: z.ZodOptional<z.ZodString> = z
  .string()
  .optional()
  .openapi({ description: 'The cursor of the next page; absent on the last.' })
