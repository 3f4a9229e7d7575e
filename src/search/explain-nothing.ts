import type { LooserForm, NothingFound } from './nothing-found.ts'
import { type Phrase, showWord } from './parse-phrase.ts'
import { WordChoices } from './phrase-places.ts'
import { type Searched, SearchScope } from './scope.ts'

/** What else a search that found nothing could try. */
export interface Attempts {
  /** How often each word stands in the record, in any form that counts; as typed when absent. */
  readonly frequencies?: readonly number[]
  /** Hits of the same search in another scope. */
  readonly sameElsewhere: (scope: SearchScope) => number
  /** Hits of looser searches in the same scope, the nearest to what was typed first. */
  readonly looser: readonly { readonly form: LooserForm; readonly count: () => number }[]
}

/**
 * Say why a search found nothing: what was searched, which word stands nowhere, and which looser forms
 * would have hits. When a word stands nowhere, no form is tried. A form that finds no more than one
 * before it is not told.
 */
export function explainNothing(
  scope: SearchScope,
  phrase: Phrase,
  { frequencies, sameElsewhere, looser }: Attempts,
): NothingFound {
  const counts = frequencies ?? new WordChoices(scope.source.words, phrase.words).counts
  const words = phrase.words.map((word, k) => ({
    word: showWord(word),
    frequency: counts[k] as number,
  }))
  const absent = words.filter(({ frequency }) => frequency === 0)
  const missing = [...new Set(absent.map(({ word }) => word))]
  const found: { form: LooserForm; hits: number }[] = []
  if (missing.length === 0) {
    for (const [form, wider] of widerScopes(scope)) {
      const hits = sameElsewhere(wider)
      if (hits > 0) found.push({ form, hits })
    }
    let most = 0
    for (const { form, count } of looser) {
      const hits = count()
      if (hits > most) found.push({ form, hits })
      most = Math.max(most, hits)
    }
  }
  const shown = words.map(({ word }) => word).join(' ')
  const sentences = [
    `Searched ${describeSearched(scope.searched)} for "${shown}".`,
    ...describeLeftOut(scope.searched),
    ...missing.map((word) => `"${word}" stands nowhere in the record.`),
    ...found.map(({ form, hits }) => `${SENTENCES[form]}: ${count(hits, 'hit')}.`),
  ]
  return { words, missing, looser: found, sentences }
}

/** What a scope leaves out. */
function widerScopes({ source, filter, isFiltered }: SearchScope): [LooserForm, SearchScope][] {
  const { revisions } = filter
  const wider: [LooserForm, SearchScope][] = []
  if (isFiltered) wider.push(['filter', new SearchScope(source, revisions && { revisions })])
  if (revisions === 'all' || source.earlierNumbers.length === 0) return wider
  return [...wider, ['revisions', new SearchScope(source, { ...filter, revisions: 'all' })]]
}

const SENTENCES: Readonly<Record<LooserForm, string>> = {
  filter: 'In the whole record, without the filter',
  revisions: 'With earlier revisions',
  capitals: 'With any capitals',
  marks: 'With any marks between the words',
  capitalsAndMarks: 'With any capitals and any marks between the words',
  order: 'In any order, or with words between',
  distance: 'Farther apart',
}

function describeSearched({ documents, words, from, to }: Searched): string {
  const size = `${count(documents, 'document')} with ${count(words, 'word')}`
  if (from === undefined || to === undefined) return size
  return from === to ? `${size}, of ${from}` : `${size}, from ${from} to ${to}`
}

function describeLeftOut({ undated = 0 }: Searched): string[] {
  if (undated === 0) return []
  const verb = undated === 1 ? 'was' : 'were'
  return [`${count(undated, 'document')} without a date ${verb} left out.`]
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`
}
