import { parsePersonName } from '../document/person-name.ts'
import { indexTexts } from '../index/index-texts.ts'
import type { IndexedText } from '../index/scan-words.ts'
import type { WordIndex } from '../index/word-index.ts'
import type { Span } from '../text/span.ts'
import {
  type Holding,
  holdingOf,
  type RecordEntry,
  type RecordSource,
  toIndexedText,
} from './record.ts'

/** Documents that are all held in memory; their numbers are their places in the list. */
export class MemorySource implements RecordSource {
  readonly entries: readonly RecordEntry[]
  readonly days: RecordSource['days']
  readonly index: WordIndex
  readonly #holdings: readonly Holding[]
  readonly #indexed: readonly IndexedText[]
  /** Numbers by folded surname; made when first asked for. */
  #surnames: Map<string, number[]> | undefined

  constructor(entries: readonly RecordEntry[]) {
    this.entries = entries
    this.#holdings = entries.map(({ document, revision, newest }) => ({
      ...holdingOf(document),
      isNewest: revision === newest,
    }))
    this.days = daysOf(entries)
    this.#indexed = entries.map(({ document }) => toIndexedText(document))
    this.index = indexTexts(this.#indexed)
  }

  get documentCount(): number {
    return this.#holdings.filter(({ isNewest }) => isNewest).length
  }

  get wordCount(): number {
    return this.index.wordCount
  }

  entry(number: number): RecordEntry {
    return this.entries[number] as RecordEntry
  }

  bodySpans(number: number): readonly Span[] {
    return this.#indexed[number]?.sections[0] ?? []
  }

  holding(number: number): Holding {
    return this.#holdings[number] as Holding
  }

  numbersWith(surname: string): readonly number[] {
    this.#surnames ??= numbersBySurname(this.#holdings)
    return this.#surnames.get(surname) ?? []
  }
}

function numbersBySurname(holdings: readonly Holding[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  for (const [number, { people, isNewest }] of holdings.entries()) {
    if (!isNewest) continue
    const surnames = new Set(people.flatMap((name) => parsePersonName(name)?.folded.surname ?? []))
    for (const surname of surnames) {
      const known = numbers.get(surname)
      if (known === undefined) numbers.set(surname, [number])
      else known.push(number)
    }
  }
  return numbers
}

function daysOf(entries: readonly RecordEntry[]): RecordSource['days'] {
  const days = entries
    .flatMap(({ document: { date } }) => (date?.precision === 'day' ? [date.value] : []))
    .sort()
  const [from] = days
  const to = days[days.length - 1]
  return from === undefined || to === undefined ? {} : { from, to }
}
