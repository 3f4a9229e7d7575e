import { wordId } from '../text/token.ts'
import { idsOfRow, placesInRow, type Row, rowsAround } from './free-row.ts'
import { apartWindows, type FreeWindow, minimalWindows, type PartPlaces } from './free-window.ts'
import { isFunctionWord } from './function-word.ts'
import { groupPlaces } from './group-places.ts'
import type { FoundPlace } from './hit.ts'
import type { Phrase, PhraseWord } from './parse-phrase.ts'
import { unionOf, WordChoices } from './phrase-places.ts'
import type { SearchScope } from './scope.ts'
import { MOST_SEEDS } from './search-options.ts'
import type { WordSource } from './source.ts'
import { wordForms } from './word-forms.ts'

/** The uses of one wording, counted; the oldest come first. */
export interface WordingTally {
  readonly places: readonly FoundPlace[]
  readonly count: number
  readonly documents: number
}

/** The wordings of a phrase, the first used first. */
export interface VariantTally {
  readonly wordings: readonly WordingTally[]
  readonly count: number
  /** How often each content word stands in the record, in any of its forms. */
  readonly frequencies: readonly number[]
  readonly limits: readonly string[]
}

/**
 * The words of a phrase that make it what it is: all but function words, or all when only one or none
 * would be left, as in "we will not".
 */
export function contentWords({ words }: Phrase): readonly PhraseWord[] {
  const content = words.filter(({ id, isPrefix }) => isPrefix || !isFunctionWord(id))
  return content.length > 1 ? content : words
}

/**
 * Count the places where the content words of a phrase stand, in any order and any of their forms, and
 * group them by wording.
 *
 * The rarest content word is asked of the index, and the words around each of its places are looked at;
 * no text is read. Of windows that overlap, the one nearest to the phrase as typed is taken. Where
 * sentences end is not looked at.
 */
export function tallyVariants(scope: SearchScope, phrase: Phrase, kept: number): VariantTally {
  const { words } = scope.source
  const content = contentWords(phrase)
  const { forms, frequencies, limits } = formsOf(words, content)
  const rarest = frequencies.indexOf(Math.min(...frequencies))
  const count = frequencies[rarest] as number
  if (count === 0) return { wordings: [], count: 0, frequencies, limits: [] }
  if (count > MOST_SEEDS) {
    const word = content[rarest]?.folded
    limits.push(`Only the first ${MOST_SEEDS} of ${count} places of "${word}" were looked at`)
  }
  const seeds = unionOf(words, forms[rarest] as ReadonlySet<number>, MOST_SEEDS)
  const reach = Math.max(LEAST_REACH, 2 * phrase.words.length)
  const rows = rowsAround(words, seeds, reach - 1)
  const starts = Uint32Array.from(rows, ({ start }) => start)
  const tally = new WordingCounter(kept)
  for (const { number, places } of groupPlaces(scope, starts)) {
    for (const place of places) {
      const row = rows[place] as Row
      const ids = idsOfRow(words, row)
      for (const { start, end } of variantsIn(ids, content, forms, reach)) {
        const found = { start: row.start + start, end: row.start + end }
        tally.add(ids.subarray(start, end).join(' '), found, number)
      }
    }
  }
  return { ...tally.build(), frequencies, limits }
}

/**
 * Words that a variant may have at most, when the phrase is short; function words stretch phrases. A
 * higher value finds more that only looks alike.
 */
const LEAST_REACH = 30

/** Other content words that a variant may have beside each that it must have. */
const OTHERS_PER_WORD = 1
/** The same for short phrases. */
const LEAST_OTHERS = 2

interface VariantWindow extends FreeWindow {
  /** Content words in it that are none of the phrase's. */
  readonly others: number
  /** Whether the words of the phrase stand in the order typed. */
  readonly isInOrder: boolean
}

function variantsIn(
  ids: Uint32Array,
  content: readonly PhraseWord[],
  forms: readonly ReadonlySet<number>[],
  reach: number,
): VariantWindow[] {
  const parts = forms.map((form) => ({ starts: placesInRow(ids, [form]), length: 1 }))
  const mostOthers = Math.max(LEAST_OTHERS, OTHERS_PER_WORD * content.length)
  const own = content.filter(({ id, isPrefix }) => isPrefix || !isFunctionWord(id)).length
  const windows = minimalWindows(parts, reach).map((window) => ({
    ...window,
    others: countContent(ids.subarray(window.start, window.end)) - own,
    isInOrder: isInOrder(parts, window),
  }))
  return apartWindows(
    windows.filter(({ others }) => others <= mostOthers),
    (a, b) =>
      strangeness(a) - strangeness(b) ||
      Number(b.isInOrder) - Number(a.isInOrder) ||
      a.end - a.start - (b.end - b.start),
  )
}

/** How far a window is from the phrase as typed: another order is as strange as another word. */
function strangeness({ others, isInOrder }: VariantWindow): number {
  return others + (isInOrder ? 0 : 1)
}

function countContent(ids: Uint32Array): number {
  return ids.reduce((count, id) => (isFunctionWord(id) ? count : count + 1), 0)
}

function isInOrder(parts: readonly PartPlaces[], { start, end }: FreeWindow): boolean {
  let from = start
  for (const { starts } of parts) {
    const place = starts.find((at) => at >= from && at < end)
    if (place === undefined) return false
    from = place + 1
  }
  return true
}

interface Forms {
  readonly forms: readonly ReadonlySet<number>[]
  /** How often the forms of each word stand in the record. */
  readonly frequencies: readonly number[]
  readonly limits: string[]
}

/** For each word, the ids of its forms that stand in the record. */
function formsOf(words: WordSource, content: readonly PhraseWord[]): Forms {
  const choices = new WordChoices(words, content)
  const forms = content.map(({ folded, isPrefix }, k) => {
    if (isPrefix) return choices.ids[k] as ReadonlySet<number>
    const ids = wordForms(folded).map(wordId)
    return new Set(ids.filter((id) => words.frequency(id) > 0))
  })
  const frequencies = forms.map((ids) => [...ids].reduce((sum, id) => sum + words.frequency(id), 0))
  return { forms, frequencies, limits: [...choices.limits] }
}

/** Counts uses by wording; uses are added oldest first. */
class WordingCounter {
  readonly #kept: number
  readonly #wordings = new Map<
    string,
    { places: FoundPlace[]; count: number; documents: number; last: number }
  >()
  #count = 0

  /** `kept` is how many uses of each wording are kept. */
  constructor(kept: number) {
    this.#kept = kept
  }

  add(wording: string, place: FoundPlace, document: number): void {
    let entry = this.#wordings.get(wording)
    if (entry === undefined) {
      entry = { places: [], count: 0, documents: 0, last: -1 }
      this.#wordings.set(wording, entry)
    }
    if (entry.places.length < this.#kept) entry.places.push(place)
    if (entry.last !== document) entry.documents++
    entry.last = document
    entry.count++
    this.#count++
  }

  build(): Pick<VariantTally, 'wordings' | 'count'> {
    const wordings = Array.from(this.#wordings.values(), ({ places, count, documents }) => ({
      places,
      count,
      documents,
    }))
    return { wordings, count: this.#count }
  }
}
