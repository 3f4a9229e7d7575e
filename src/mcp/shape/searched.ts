import { z } from 'zod'
import { plural } from '../../wire/wording.ts'

/** What was searched: every answer says so, and a negative one means no more than this. */
export interface SearchedResult {
  readonly documents: number
  readonly words?: number
  /** First and last day of these documents. */
  readonly from?: string
  readonly to?: string
  /** Documents without a date. */
  readonly undated?: number
  /** Documents in languages without rules, in which no row can be found. */
  readonly unread?: number
  /** The same in words. */
  readonly sentence: string
}

export const searchedSchema: z.ZodType<SearchedResult> = z
  .object({
    documents: z.number().int(),
    words: z.number().int().exactOptional(),
    from: z.string().exactOptional().describe('day of the earliest document'),
    to: z.string().exactOptional().describe('day of the latest document'),
    undated: z.number().int().exactOptional().describe('documents without a date'),
    unread: z
      .number()
      .int()
      .exactOptional()
      .describe('documents in languages that ledgers cannot read: no row of them is no answer'),
    sentence: z.string(),
  })
  .describe('what was searched; words that were not found are only known not to be in this')

/** What was searched, with the sentence that says it. `filters` tell which part of the record it is. */
export function searchedResult(
  { documents, words, from, to, undated = 0, unread = 0 }: Omit<SearchedResult, 'sentence'>,
  filters: readonly string[] = [],
): SearchedResult {
  const size = [
    plural(documents, 'document'),
    ...(words === undefined ? [] : [plural(words, 'word')]),
    ...(from === undefined || to === undefined
      ? []
      : [from === to ? `of ${from}` : `${from} to ${to}`]),
  ]
  const only = filters.length === 0 ? [] : [`only ${filters.join(', ')}`]
  const dateless = undated === 0 ? [] : [`${plural(undated, 'document')} without a date`]
  const foreign =
    unread === 0
      ? []
      : [`${plural(unread, 'document')} not read, for want of rules for the language`]
  return {
    documents,
    ...(words === undefined ? {} : { words }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(undated === 0 ? {} : { undated }),
    ...(unread === 0 ? {} : { unread }),
    sentence: `Searched ${[size.join(', '), ...only, ...dateless, ...foreign].join('; ')}`,
  }
}
