import { findPhrase } from './find-phrase.ts'
import type { Phrase } from './parse-phrase.ts'
import type { SearchScope } from './scope.ts'
import type { SearchOptions } from './search-options.ts'
import type { SearchResult } from './search-result.ts'

/** Find many phrases, one after the other: one result for each, in their order. */
export function* findList(
  scope: SearchScope,
  phrases: Iterable<Phrase>,
  options: SearchOptions = {},
): Generator<SearchResult, void, undefined> {
  for (const phrase of phrases) yield findPhrase(scope, phrase, options)
}
