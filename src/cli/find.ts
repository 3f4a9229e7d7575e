import {
  findNear,
  findPhrase,
  findVariants,
  type Hit,
  MOST_FREE_WORDS,
  MOST_HITS,
  MOST_VARIANTS,
  type Phrase,
  parsePhrase,
  type SearchFilter,
  type SearchResult,
  SearchScope,
  type Snapshot,
  type StoredRecord,
  type VariantsResult,
} from '../verbale.ts'
import { hitToJson, searchedToJson, variantToJson } from '../wire/hit-json.ts'
import { type SeenHit, seeHit } from '../wire/seen-hit.ts'
import { Exit, UsageError } from './exit.ts'
import { complain, type Output, problemLine, toJson, writeResult } from './output.ts'
import { readPhrases } from './phrase-list.ts'
import { readRecord } from './reading-record.ts'
import { renderFound } from './report/hit.ts'
import { type FilterOptions, filterOf, requireVariantLimit } from './search-filter.ts'
import type { Style } from './style.ts'

/** What the command line of `verbale find` says. */
export interface FindOptions extends FilterOptions {
  readonly record?: string
  readonly near?: number
  readonly variants?: boolean
  /** A file of phrases, or `-` for standard input. */
  readonly list?: string
  readonly sort?: 'date' | 'closeness'
  readonly limit?: number
  readonly json?: boolean
}

/** What was found of a phrase: places, or the wordings of it. */
export type Found =
  | { readonly kind: 'hits'; readonly result: SearchResult; readonly hits: readonly SeenHit[] }
  | {
      readonly kind: 'variants'
      readonly result: VariantsResult
      /** Uses of each of `result.variants`. */
      readonly uses: readonly (readonly SeenHit[])[]
    }

/** `verbale find`: search the record for words as they are typed. */
export async function runFind(
  words: readonly string[],
  options: FindOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  const { record: folder, list, variants = false, limit, near, json = false } = options
  if (variants && limit !== undefined) requireVariantLimit(limit)
  const filter = filterOf(options)
  // Words in any order are compared with each other, so that there may be fewer of them.
  const mostWords = variants || near !== undefined ? MOST_FREE_WORDS : undefined
  const phrases = list === undefined ? [readQuery(words, mostWords)] : readPhrases(list, mostWords)
  const scopeOf = scopesOf(filter)
  return readRecord(folder, output, async (record) => {
    let exit: Exit = Exit.done
    let isFirst = true
    for await (const listed of phrases) {
      if (!listed.ok) {
        exit = Exit.unreadable
        const { place, code, message } = listed
        complain(output, place, message)
        // A line has its place in the results; a file is only complained of.
        if (json && place.line !== undefined) {
          await writeResult(output, problemLine(place, code, message))
        }
        continue
      }
      const { phrase } = listed
      const found = find(record, phrase, options, scopeOf)
      const text = json
        ? foundToJson(found, phrase.typed, list !== undefined)
        : (isFirst ? '' : '\n') +
          renderFound(found, style, {
            filter,
            ...(list === undefined ? {} : { query: phrase.typed }),
          })
      await writeResult(output, text)
      isFirst = false
    }
    return exit
  })
}

function readQuery(
  words: readonly string[],
  mostWords: number | undefined,
): { readonly ok: true; readonly phrase: Phrase } {
  const parsed = parsePhrase(words.join(' '), mostWords)
  if (!parsed.ok) throw new UsageError(parsed.problem.message)
  return parsed
}

/** Makes scopes of a filter: one for each state of the record, because it looks at every document. */
function scopesOf(filter: SearchFilter): (source: Snapshot['source']) => SearchScope {
  let last: SearchScope | undefined
  return (source) => {
    if (last?.source !== source) last = new SearchScope(source, filter)
    return last
  }
}

/** Search the record as it is now, and see who speaks in what is found. */
function find(
  record: StoredRecord,
  phrase: Phrase,
  { variants = false, near, sort, limit, json = false }: FindOptions,
  scopeOf: (source: Snapshot['source']) => SearchScope,
): Found {
  return record.ask(({ source }) => {
    const scope = scopeOf(source)
    const see = (hits: readonly Hit[]): SeenHit[] => hits.map((hit) => seeHit(hit, source))
    if (variants) {
      const result = findVariants(scope, phrase, {
        ...(limit === undefined ? (json ? { limit: MOST_VARIANTS } : {}) : { limit }),
        instances: json ? MOST_VARIANTS : SHOWN_USES,
      })
      const uses = result.variants.map(({ instances }) => see(instances))
      return { kind: 'variants', result, uses }
    }
    const how = {
      ...(sort === undefined ? {} : { sort }),
      ...(limit === undefined ? (json ? { limit: MOST_HITS } : {}) : { limit }),
    }
    const result =
      near === undefined ? findPhrase(scope, phrase, how) : findNear(scope, phrase, near, how)
    return { kind: 'hits', result, hits: see(result.hits) }
  })
}

/** Uses of each wording that a person is shown. */
const SHOWN_USES = 3

function foundToJson(found: Found, query: string, isListed: boolean): string {
  const asked = isListed ? { query } : {}
  if (found.kind === 'hits') {
    const { hits, result } = found
    const lines = hits.map((hit) => toJson(hitToJson(hit, asked)))
    return lines.join('') + toJson(searchedToJson(query, result, hits.length))
  }
  const { result, uses } = found
  const lines = result.variants.flatMap((variant, k) => {
    const { wording } = variant
    const hits = (uses[k] ?? []).map((use) => toJson(hitToJson(use, { ...asked, wording })))
    return [toJson(variantToJson(variant, asked)), ...hits]
  })
  return lines.join('') + toJson(searchedToJson(query, result, uses.flat().length))
}
