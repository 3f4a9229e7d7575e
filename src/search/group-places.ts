import { orderDocuments } from './order-documents.ts'
import type { SearchScope } from './scope.ts'
import type { DocumentOrder } from './search-options.ts'

/** A document that holds places, and which: their numbers, ascending. */
export interface DocumentPlaces {
  readonly number: number
  readonly places: Uint32Array
}

/**
 * Group places, given by ascending positions, by the documents of a scope, those in sections that are
 * not searched left out; the documents in the order of {@link orderDocuments}.
 */
export function groupPlaces(
  scope: SearchScope,
  starts: Uint32Array,
  order?: DocumentOrder,
): DocumentPlaces[] {
  const { words } = scope.source
  const kept = new Uint32Array(starts.length)
  const documents = new Map<number, { readonly first: number; end: number }>()
  let count = 0
  let documentEnd = 0
  let sectionEnd = 0
  let number = -1
  let last: { readonly first: number; end: number } | undefined
  let isSearched = false
  let isAccepted = false
  for (let k = 0; k < starts.length; k++) {
    const position = starts[k] as number
    if (position >= documentEnd) {
      const document = words.documentAt(position)
      number = document.text
      documentEnd = document.end
      last = undefined
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
    if (last === undefined) {
      last = { first: count, end: count }
      documents.set(number, last)
    }
    last.end = count + 1
    kept[count] = k
    count++
  }
  return orderDocuments(scope, [...documents.keys()], order).map((number) => {
    const { first, end } = documents.get(number) as { first: number; end: number }
    return { number, places: kept.subarray(first, end) }
  })
}
