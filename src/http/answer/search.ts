import {
  type DocumentKind,
  findNear,
  findPhrase,
  findVariants,
  type Hit,
  MOST_FREE_WORDS,
  MOST_HITS,
  MOST_VARIANTS,
  type Phrase,
  parsePhrase,
  type Role,
  type SearchFilter,
  SearchScope,
  type Snapshot,
} from '../../verbale.ts'
import { type HitJson, hitToJson, searchedToJson, variantToJson } from '../../wire/hit-json.ts'
import { seeHit } from '../../wire/seen-hit.ts'
import { nextCursor, type Page, pageOf } from '../cursor.ts'
import { HttpProblem } from '../problem.ts'
import { type Answer, type AnswerContext, json } from './answer.ts'

/** What is looked for, and where. */
export interface SearchQuery {
  readonly q: string
  readonly speaker?: string | undefined
  readonly role?: readonly Role[] | undefined
  readonly kind?: readonly DocumentKind[] | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly publisher?: string | undefined
  readonly near?: number | undefined
  readonly variants?: boolean | undefined
  readonly sort?: 'date' | 'closeness' | undefined
  readonly revisions?: 'newest' | 'all' | undefined
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
}

/** The places where words stand, or the wordings of a phrase, a page at a time. */
export function answerSearch(context: AnswerContext, query: SearchQuery): Answer {
  const { variants = false, near } = query
  const page = pageOf(query)
  const phrase = phraseOf(query.q, variants || near !== undefined)
  return context.record.ask(({ source }) => {
    const scope = scopeOf(context, source, query)
    return json(variants ? wordings(scope, phrase, query, page) : hits(scope, phrase, query, page))
  })
}

function hits(scope: SearchScope, phrase: Phrase, query: SearchQuery, page: Page): object {
  const { near, sort } = query
  const how = {
    ...(sort === undefined ? {} : { sort }),
    limit: Math.min(page.offset + page.limit, MOST_HITS),
  }
  const result =
    near === undefined ? findPhrase(scope, phrase, how) : findNear(scope, phrase, near, how)
  const shown = result.hits.slice(page.offset)
  const isMore = result.total > how.limit && how.limit < MOST_HITS
  return {
    hits: shown.map((hit) => seen(hit, scope)),
    searched: searchedToJson(phrase.typed, result, shown.length),
    next: nextCursor(query, page, isMore),
  }
}

function wordings(scope: SearchScope, phrase: Phrase, query: SearchQuery, page: Page): object {
  const limit = Math.min(page.offset + page.limit, MOST_VARIANTS)
  const result = findVariants(scope, phrase, { limit, instances: SHOWN_USES })
  const shown = result.variants.slice(page.offset)
  const uses = shown.flatMap(({ wording, instances }) =>
    instances.map((hit) => seen(hit, scope, { wording })),
  )
  const isMore = result.wordings > limit && limit < MOST_VARIANTS
  return {
    hits: uses,
    searched: searchedToJson(phrase.typed, result, uses.length),
    variants: shown.map((variant) => variantToJson(variant)),
    next: nextCursor(query, page, isMore),
  }
}

/** Uses of each wording that come with it; its own search lists all. */
const SHOWN_USES = 3

function seen(hit: Hit, { source }: SearchScope, asked?: Pick<HitJson, 'wording'>): HitJson {
  // A search of a stored record is always over the source of a stored record.
  return hitToJson(seeHit(hit, source as Snapshot['source']), asked)
}

/**
 * A phrase as it was typed.
 *
 * @throws {HttpProblem} `badRequest` when nothing can be looked for.
 */
export function phraseOf(typed: string, isFree: boolean): Phrase {
  const parsed = parsePhrase(typed, isFree ? MOST_FREE_WORDS : undefined)
  if (parsed.ok) return parsed.phrase
  const { message } = parsed.problem
  throw new HttpProblem('badRequest', message, { errors: [{ in: 'query', name: 'q', message }] })
}

/** Part of the record. */
type ScopeQuery = Pick<
  SearchQuery,
  'speaker' | 'role' | 'kind' | 'from' | 'to' | 'publisher' | 'revisions'
>

/**
 * The part of a record that is searched.
 *
 * @throws {HttpProblem} `badRequest` when the days are in no order.
 */
export function scopeOf(
  { scopes }: AnswerContext,
  source: Snapshot['source'],
  query: ScopeQuery,
): SearchScope {
  requireDays(query)
  const filter = searchFilterOf(query)
  return scopes.get(source, JSON.stringify(filter), () => new SearchScope(source, filter))
}

/** The filter that a query stands for. */
export function searchFilterOf({
  speaker,
  role,
  kind,
  from,
  to,
  publisher,
  revisions,
}: ScopeQuery): SearchFilter {
  return {
    ...(speaker === undefined ? {} : { speaker }),
    ...(role === undefined ? {} : { roles: role }),
    ...(kind === undefined ? {} : { kinds: kind }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(revisions === undefined ? {} : { revisions }),
  }
}

/** @throws {HttpProblem} `badRequest` when the first day is after the last. */
export function requireDays({
  from,
  to,
}: {
  readonly from?: string | undefined
  readonly to?: string | undefined
}): void {
  // Dates in this form sort as text, and a month or a year stands for all its days.
  if (from === undefined || to === undefined || from <= to || from.startsWith(to)) return
  const message = `The first day, ${from}, is after the last, ${to}`
  throw new HttpProblem('badRequest', message, {
    errors: [{ in: 'query', name: 'from', message }],
  })
}
