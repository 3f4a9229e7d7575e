import { firstDay, lastDay } from '../document/day-range.ts'
import { foldedWords } from '../text/folded-words.ts'
import type { DocumentQuery, ListPosition, NewRevision } from './store.ts'

/** What a document is listed by, of its newest revision. */
export interface ListedRow extends ListPosition {
  /** Empty for a document without any date, like `date`. */
  readonly firstDay: string
  readonly lastDay: string
  readonly kind: string
  readonly publisher?: string
  /** Folded words of publisher and title, a space before and behind each. */
  readonly publisherWords: string
  readonly titleWords: string
  readonly words: number
}

export function toListedRow(
  number: number,
  { about, counts }: Pick<NewRevision, 'about' | 'counts'>,
): ListedRow {
  const { kind, date, publisher, title } = about
  return {
    number,
    date: date?.value ?? '',
    firstDay: date === undefined ? '' : firstDay(date.value),
    lastDay: date === undefined ? '' : lastDay(date.value),
    kind,
    ...(publisher === undefined ? {} : { publisher }),
    publisherWords: wordRow(publisher),
    titleWords: wordRow(title),
    words: counts.words,
  }
}

/** A query as it is compared with rows. */
export interface FoldedQuery extends Omit<DocumentQuery, 'publisher' | 'title' | 'from' | 'to'> {
  /** First and last day that are asked for, of ten letters each. */
  readonly from?: string
  readonly to?: string
  /** A row of words that stands in that of the publisher. */
  readonly publisherWords?: string
  /** Beginnings of words, each with a space before it. */
  readonly titleWords?: readonly string[]
}

export function foldQuery({ publisher, title, from, to, ...rest }: DocumentQuery): FoldedQuery {
  return {
    ...rest,
    ...(from === undefined ? {} : { from: firstDay(from) }),
    ...(to === undefined ? {} : { to: lastDay(to) }),
    ...(publisher === undefined ? {} : { publisherWords: wordRow(publisher) }),
    ...(title === undefined ? {} : { titleWords: wordsOf(title).map((word) => ` ${word}`) }),
  }
}

function wordRow(text: string | undefined): string {
  return text === undefined ? '' : ` ${wordsOf(text).join(' ')} `
}

/** Half of a surrogate pair would be in a form in which an engine cannot look for words. */
function wordsOf(text: string): string[] {
  return foldedWords(text.toWellFormed())
}
