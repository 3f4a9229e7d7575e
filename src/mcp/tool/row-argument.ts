import { z } from 'zod'
import type { DocumentKind, LedgerFilter } from '../../verbale.ts'
import {
  dayArgument,
  filterOf,
  hasWord,
  kindsArgument,
  MOST_PHRASE,
  nameArgument,
  offsetArgument,
} from './argument.ts'

/** Rows of one answer. */
export const ROWS = 10
const MOST_ROWS = 50

/** What all ledgers can be asked by. */
export interface LedgerArguments {
  readonly words?: string
  readonly speaker?: string
  readonly kinds?: readonly DocumentKind[]
  readonly documents?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly isCertain?: boolean
  readonly offset?: number
  readonly limit?: number
}

/** What {@link LedgerArguments} has, each in its schema. */
export const ledgerArguments: {
  readonly [Key in keyof LedgerArguments]-?: z.ZodExactOptional<
    z.ZodType<NonNullable<LedgerArguments[Key]>>
  >
} = {
  words: z
    .string()
    .max(MOST_PHRASE)
    .refine(hasWord, 'a query has a word')
    .exactOptional()
    .describe('only rows with these words in a row; "grain*" stands for all words that begin so'),
  speaker: nameArgument.exactOptional().describe('a name in any form'),
  kinds: kindsArgument
    .exactOptional()
    .describe('only in documents of these kinds; all but pressReport are official texts'),
  documents: z
    .array(z.string().min(1).max(MOST_PHRASE))
    .min(1)
    .max(50)
    .exactOptional()
    .describe('only in these documents, by id'),
  from: dayArgument.exactOptional().describe('first day of speaking'),
  to: dayArgument.exactOptional().describe('last day; a month or a year counts whole'),
  isCertain: z
    .boolean()
    .exactOptional()
    .describe('whether rows that no rule can prove are left out; else false'),
  offset: offsetArgument.exactOptional().describe('rows to skip: "next" of the answer before'),
  limit: z
    .number()
    .int()
    .min(1)
    .max(MOST_ROWS)
    .exactOptional()
    .describe(`rows given; else ${ROWS}`),
}

/** The rows that are asked for, as far as all ledgers have it. */
export function ledgerFilterOf(asked: LedgerArguments): LedgerFilter {
  const { words, documents, isCertain } = asked
  const { speaker, kinds, from, to } = filterOf(asked)
  return {
    ...(words === undefined ? {} : { words }),
    ...(documents === undefined ? {} : { documents }),
    ...(isCertain === true ? { certain: true } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}
