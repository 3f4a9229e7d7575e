import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import {
  findNear,
  findPhrase,
  findVariants,
  type Hit,
  type LooserForm,
  MOST_DISTANCE,
  MOST_FREE_WORDS,
  type NothingFound,
  parsePhrase,
  type SearchResult,
  SearchScope,
  type VariantsResult,
} from '../../verbale.ts'
import { addressOfHit } from '../../wire/hit-json.ts'
import { plural } from '../../wire/wording.ts'
import type { Desk } from '../desk.ts'
import { type PassageResult, passageAt, passageLines, passageSchema } from '../shape/passage.ts'
import { type SearchedResult, searchedResult, searchedSchema } from '../shape/searched.ts'
import { FRAMING, framingSchema } from '../text/framing.ts'
import { Lines } from '../text/lines.ts'
import { visibleLine, visibleWords } from '../text/visible-words.ts'
import { ToolProblem } from '../tool-problem.ts'
import { type Answer, addTool } from './add-tool.ts'
import {
  dayArgument,
  describeFilter,
  filterOf,
  hasWord,
  kindsArgument,
  MOST_OFFSET,
  MOST_PHRASE,
  nameArgument,
  offsetArgument,
  rolesArgument,
} from './argument.ts'

/** Hits of one answer. */
const MOST_SHOWN = 50
const SHOWN = 10
/** Wordings of a phrase in one answer. */
const MOST_WORDINGS = 20

const input = z.strictObject({
  query: z
    .string()
    .max(MOST_PHRASE)
    .refine(hasWord, 'a query has a word')
    .describe('words in a row, as they were said; "sanction*" finds all words that begin so'),
  speaker: nameArgument.exactOptional().describe('only words of this person: a name in any form'),
  roles: rolesArgument
    .exactOptional()
    .describe('only words of these roles; press: reporters who ask'),
  kinds: kindsArgument
    .exactOptional()
    .describe('only in documents of these kinds; all but pressReport are official texts'),
  from: dayArgument.exactOptional().describe('first day'),
  to: dayArgument.exactOptional().describe('last day; a month or a year counts whole'),
  publisher: nameArgument.exactOptional().describe('only of publishers with these words in a row'),
  near: z
    .number()
    .int()
    .min(1)
    .max(MOST_DISTANCE)
    .exactOptional()
    .describe('the words in any order, the last at most so many words after the first'),
  variants: z
    .boolean()
    .exactOptional()
    .describe('the wordings of the phrase, in any order and with words between: who used it first'),
  sort: z
    .enum(['date', 'closeness'])
    .exactOptional()
    .describe('oldest first (the default), or nearest to the query first'),
  offset: offsetArgument.exactOptional().describe('hits to skip: "next" of the answer before'),
  limit: z
    .number()
    .int()
    .min(1)
    .max(MOST_SHOWN)
    .exactOptional()
    .describe(`hits given; else ${SHOWN}`),
})

type Input = z.output<typeof input>

/** What a search found. */
interface SearchedRecordResult {
  readonly hits: readonly PassageResult[]
  readonly wordings?: readonly WordingResult[]
  readonly given: number
  readonly of: number
  readonly isExact: boolean
  readonly next?: number
  readonly limits: readonly string[]
  readonly nothing?: readonly string[]
  readonly searched: SearchedResult
  readonly framing: string
}

/** A wording of a phrase, with the place of its first use. */
interface WordingResult {
  readonly wording: string
  readonly uses: number
  readonly documents: number
  readonly first?: PassageResult
}

const output: z.ZodType<SearchedRecordResult> = z.object({
  hits: z.array(passageSchema),
  wordings: z
    .array(
      z.object({
        wording: z.string(),
        uses: z.number().int(),
        documents: z.number().int(),
        first: passageSchema.exactOptional().describe('the earliest use'),
      }),
    )
    .exactOptional(),
  given: z.number().int().describe('hits, or wordings, in this answer'),
  of: z.number().int().describe('hits, or wordings, in all'),
  isExact: z.boolean().describe('whether every place was looked at; "limits" says why not'),
  next: z.number().int().exactOptional().describe('offset of the hits that are not in this answer'),
  limits: z.array(z.string()),
  nothing: z.array(z.string()).exactOptional().describe('why there is no hit, and what has some'),
  searched: searchedSchema,
  framing: framingSchema,
})

/** `search_record`: where words stand in the record. */
export function addSearchRecord(server: McpServer, desk: Desk): void {
  addTool(server, desk, {
    name: 'search_record',
    title: 'Search the record',
    description: `Find where words stand in the record of transcripts, statements and press reports, exactly as typed but for letter case, punctuation and kinds of marks. Use it to find what somebody said, who said it first, and whether it was said at all.

Each hit begins with its address and a ready citation; "words" are the words found, "before" and "after" the rest of their sentences. Quote no more than these, or fetch_passage first. Search for few, rare words that must have been said: it does not search by meaning. When nothing is found, "nothing" says what was searched and which looser searches have hits; it does not show that the words were never said.`,
    input,
    output,
    answer,
  })
}

function answer({ record }: Desk, asked: Input): Answer<SearchedRecordResult> {
  const { query, near, variants = false, sort, offset = 0, limit = SHOWN } = asked
  if (variants && (near !== undefined || sort !== undefined)) {
    throw new ToolProblem('"variants" takes neither "near" nor "sort": wordings come oldest first')
  }
  const filter = filterOf(asked)
  const isFree = variants || near !== undefined
  const parsed = parsePhrase(query, isFree ? MOST_FREE_WORDS : undefined)
  if (!parsed.ok) throw new ToolProblem(visibleLine(parsed.problem.message))
  const { phrase } = parsed
  return record.ask(({ source }) => {
    const scope = new SearchScope(source, filter)
    const passageOf = (hit: Hit): PassageResult[] => {
      const passage = passageAt(record, addressOfHit(hit))
      return passage === undefined ? [] : [passage]
    }
    if (variants) {
      const most = { limit: Math.min(MOST_WORDINGS, offset + limit), instances: 1 }
      const result = findVariants(scope, phrase, most)
      const wordings = result.variants
        .slice(offset)
        .map(({ wording, count, documents, instances }) => {
          const [first] = instances.flatMap(passageOf)
          return {
            wording: visibleLine(wording),
            uses: count,
            documents,
            ...(first === undefined ? {} : { first }),
          }
        })
      return tell(asked, { result, of: result.wordings, hits: [], wordings })
    }
    const how = { limit: offset + limit, ...(sort === undefined ? {} : { sort }) }
    const result =
      near === undefined ? findPhrase(scope, phrase, how) : findNear(scope, phrase, near, how)
    return tell(asked, {
      result,
      of: result.total,
      hits: result.hits.slice(offset).flatMap(passageOf),
    })
  })
}

/** What was searched in vain, and how to ask for what there is in its place. */
function tellNothing(lines: Lines, { sentences, looser }: NothingFound): void {
  const plain = sentences.length - looser.length
  for (const sentence of sentences.slice(0, plain)) lines.fact('Nothing found', sentence)
  for (const [k, { form }] of looser.entries()) {
    lines.fact('There would be', `${sentences[plain + k]} ${HOW_TO_ASK[form]}`)
  }
}

/** What a call has to say to find what a looser form would. */
const HOW_TO_ASK: Readonly<Record<LooserForm, string>> = {
  filter: 'Call again without the filter.',
  revisions: 'Earlier revisions are read with fetch_passage only.',
  capitals: 'Call again in small letters.',
  marks: 'Call again without the marks.',
  capitalsAndMarks: 'Call again in small letters and without the marks.',
  order: 'Call again with "variants": true, or with "near".',
  distance: 'Call again with a greater "near".',
}

function tell(
  asked: Input,
  {
    result,
    of,
    hits,
    wordings,
  }: {
    readonly result: SearchResult | VariantsResult
    readonly of: number
    readonly hits: readonly PassageResult[]
    readonly wordings?: readonly WordingResult[]
  },
): Answer<SearchedRecordResult> {
  const { query, offset = 0 } = asked
  const given = (wordings ?? hits).length
  const reached = offset + given
  const next = given > 0 && reached < of && reached <= MOST_OFFSET ? reached : undefined
  const filters = describeFilter(asked)
  const searched = searchedResult(result.searched, filters.map(visibleLine))
  const nothing = result.nothing?.sentences.map(visibleLine)
  const what = wordings === undefined ? 'hit' : 'wording'
  const least = result.isExact ? '' : 'at least '
  const lines = new Lines()
    .say(`${least}${plural(of, what)}; ${given} in this answer`)
    .words('Searched for', query)
  for (const hit of hits) lines.gap().add(passageLines(hit))
  for (const { wording, uses, documents, first } of wordings ?? []) {
    lines.gap().words(`${plural(uses, 'use')} in ${plural(documents, 'document')}`, wording)
    if (first !== undefined) lines.say('First').add(passageLines(first))
  }
  lines.gap()
  if (result.nothing !== undefined) tellNothing(lines, result.nothing)
  for (const limit of result.limits) lines.fact('Limit', limit)
  if (next !== undefined) lines.say(`More: call again with "offset": ${next}`)
  return {
    result: {
      hits,
      ...(wordings === undefined ? {} : { wordings }),
      given,
      of,
      isExact: result.isExact,
      ...(next === undefined ? {} : { next }),
      limits: result.limits.map(visibleWords),
      ...(nothing === undefined ? {} : { nothing }),
      searched,
      framing: FRAMING,
    },
    lines: lines.say(searched.sentence),
  }
}
