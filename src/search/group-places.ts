import type { SearchScope } from './scope.ts'
import type { DocumentOrder } from './search-options.ts'
import type { Holding } from './source.ts'

/** A document that holds places, and which: their numbers, ascending. */
export interface DocumentPlaces {
  readonly number: number
  readonly holding: Holding
  readonly places: Uint32Array
}

/**
 * Group places, given by ascending positions, by the documents of a scope, those in sections that are
 * not searched left out. The oldest document comes first, those without a date last, and in the order
 * of the record where dates agree; `order` is another. A date that is only a month or a year stands at its
 * first day.
 */
export function groupPlaces(
  scope: SearchScope,
  starts: Uint32Array,
  order?: DocumentOrder,
): DocumentPlaces[] {
  const { words } = scope.source
  const kept = new Uint32Array(starts.length)
  const documents: { number: number; first: number; end: number }[] = []
  let count = 0
  let documentEnd = 0
  let sectionEnd = 0
  let number = -1
  let isSearched = false
  let isAccepted = false
  for (let k = 0; k < starts.length; k++) {
    const position = starts[k] as number
    if (position >= documentEnd) {
      const document = words.documentAt(position)
      number = document.text
      documentEnd = document.end
      isSearched = scope.acceptsDocument(number)
      isAccepted = isSearched && scope.acceptsAllSections
      // Which section it is matters only where some of them are not searched.
      sectionEnd = isSearched && !isAccepted ? position : documentEnd
    }
    if (position >= sectionEnd) {
      const location = words.locate(position)
      sectionEnd = words.sectionRange(location).end
      isAccepted = scope.acceptsSection(number, location.section)
    }
    if (!isAccepted) continue
    const last = documents.at(-1)
    if (last?.number === number) last.end = count + 1
    else documents.push({ number, first: count, end: count + 1 })
    kept[count] = k
    count++
  }
  return documents
    .map(({ number, first, end }) => ({
      number,
      holding: scope.source.holding(number),
      places: kept.subarray(first, end),
    }))
    .sort(order === undefined ? byDate : (a, b) => order(a.number, b.number))
}

/** What sorts after every year. */
const NO_DATE = '~'

function byDate(a: DocumentPlaces, b: DocumentPlaces): number {
  const [first, second] = [a.holding.date?.value ?? NO_DATE, b.holding.date?.value ?? NO_DATE]
  return first < second ? -1 : first > second ? 1 : a.number - b.number
}
