import { capitalTeller } from './capital-teller.ts'
import { idsOfRow, placesInRow, type Row, rowsAround } from './free-row.ts'
import { apartWindows, type FreeWindow, minimalWindows, type PartPlaces } from './free-window.ts'
import { groupPlaces } from './group-places.ts'
import { matchPhrase } from './match-phrase.ts'
import { needsText, type Phrase } from './parse-phrase.ts'
import { findPlaces, WordChoices } from './phrase-places.ts'
import type { SearchScope } from './scope.ts'
import { type DocumentOrder, MOST_SEEDS, MOST_TEXTS } from './search-options.ts'
import { type Tally, TallyBuilder } from './search-result.ts'
import type { WordSource } from './source.ts'

/** A part of a search for words in any order: its phrase, its choices of words, and how often it stands. */
interface Part {
  readonly phrase: Phrase
  readonly choices: WordChoices
  /** The least count of its words: it stands no more often. */
  readonly count: number
}

/**
 * Count the places where all parts stand, the last word at most `distance` words after the first, and
 * keep the first few. A part is a word, or words joined by marks.
 *
 * Only the places of the rarest part are asked of the index; around each of them, the words at hand are
 * looked at. So the cost grows with the rarest part.
 */
export function tallyNear(
  scope: SearchScope,
  phrases: readonly Phrase[],
  distance: number,
  sort: 'date' | 'closeness',
  limit: number,
  order?: DocumentOrder,
): Tally {
  const { words } = scope.source
  const parts = phrases.map((phrase) => partOf(words, phrase))
  const rarest = parts.reduce((least, part) => (part.count < least.count ? part : least))
  if (rarest.count === 0) return new TallyBuilder(limit, []).build()
  const seeds = findPlaces(words, rarest.phrase.words, MOST_SEEDS, rarest.choices)
  const others = parts.filter((part) => part !== rarest)
  const limits = new Set([...seeds.limits, ...others.flatMap(({ choices }) => choices.limits)])
  const rows = rowsAround(words, seeds.starts, distance)
  const isDoubtful = phrases.some(needsText)
  const tally = new TallyBuilder(limit, [...limits])
  const starts = Uint32Array.from(rows, ({ start }) => start)
  let read = 0
  for (const { places } of groupPlaces(scope, starts, order)) {
    let isRead = false
    for (const place of places) {
      const row = rows[place] as Row
      const held = placesOfParts(words, parts, row)
      let windows = minimalWindows(held, distance + 1)
      if (windows.length > 0 && isDoubtful) {
        let kept = tellPlaces(words, parts, held, row)
        if (kept === undefined) {
          if (!isRead && read === MOST_TEXTS) {
            tally.skip()
            break
          }
          if (!isRead) read++
          isRead = true
          kept = verifyPlaces(words, parts, held, row)
        }
        windows = minimalWindows(kept, distance + 1)
      }
      for (const { start, end } of apartWindows(windows, byLength)) {
        const rank = sort === 'closeness' ? end - start : 0
        tally.add(rank, { start: row.start + start, end: row.start + end })
      }
    }
  }
  return tally.build()
}

function partOf(words: WordSource, phrase: Phrase): Part {
  const choices = new WordChoices(words, phrase.words)
  return { phrase, choices, count: Math.min(...choices.counts) }
}

function placesOfParts(words: WordSource, parts: readonly Part[], row: Row): PartPlaces[] {
  const ids = idsOfRow(words, row)
  return parts.map(({ choices }) => ({
    starts: placesInRow(ids, choices.ids),
    length: choices.ids.length,
  }))
}

/** The same as {@link verifyPlaces}, when the index can tell it without the text. */
function tellPlaces(
  words: WordSource,
  parts: readonly Part[],
  held: readonly PartPlaces[],
  row: Row,
): PartPlaces[] | undefined {
  const kept: PartPlaces[] = []
  for (const [k, { starts, length }] of held.entries()) {
    const toldAt = capitalTeller((parts[k] as Part).phrase)
    const told = starts.map((start) => toldAt(words, row.start + start))
    if (told.includes(undefined)) return undefined
    kept.push({ length, starts: starts.filter((_, n) => told[n] === true) })
  }
  return kept
}

/** The places of parts at which their capitals and marks stand too. */
function verifyPlaces(
  words: WordSource,
  parts: readonly Part[],
  held: readonly PartPlaces[],
  row: Row,
): PartPlaces[] {
  const tokens = words.tokensAt(row.start, row.end)
  return held.map(({ starts, length }, k) => {
    const { phrase } = parts[k] as Part
    return {
      length,
      starts: starts.filter((start) => matchPhrase(phrase, tokens, start) !== undefined),
    }
  })
}

function byLength(a: FreeWindow, b: FreeWindow): number {
  return a.end - a.start - (b.end - b.start)
}
