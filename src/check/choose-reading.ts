import type { Edit } from '../align/edit.ts'
import type { Correction } from '../document/block.ts'
import { overlapsSpan, type Span } from '../text/span.ts'
import { foldWord, type Tokens, tokenize } from '../text/token.ts'

/** A correction of the publisher's in a passage, and which of its two readings the draft has. */
export interface ChosenReading {
  readonly correction: Correction
  readonly reading: Reading
}

/** `original` words were struck out, `corrected` ones put in their place. */
export type Reading = 'original' | 'corrected' | 'both'

/** A passage as the draft reads it. */
export interface ReadPassage {
  /** The words of the passage without those of the readings that the draft has not. */
  readonly source: Tokens
  /** For each word of the draft its number among them, or -1. */
  readonly places: readonly number[]
  readonly readings: readonly ChosenReading[]
}

/**
 * Read a passage that its publisher corrected as a draft reads it: of each correction, the words struck
 * out or those put in their place, whichever the draft has more of. The others are no words that it
 * left out.
 *
 * `places[k]` is the word of `source` that the draft's word `k` stands for, or -1; `ids` are those of
 * the draft's words.
 */
export function chooseReadings(
  source: Tokens,
  places: readonly number[],
  ids: Uint32Array,
  corrections: readonly Correction[],
): ReadPassage {
  if (corrections.length === 0 || source.count === 0) return { source, places, readings: [] }
  const hull = { start: source.starts[0] as number, end: source.ends[source.count - 1] as number }
  const isLeftOut = new Uint8Array(source.count)
  const readings: ChosenReading[] = []
  for (const correction of corrections) {
    const { struck, corrected } = correction
    const isHere =
      overlapsSpan(struck, hull) || (corrected !== undefined && overlapsSpan(corrected, hull))
    if (!isHere) continue
    const original = wordsIn(source, struck)
    const put = corrected === undefined ? [] : wordsIn(source, corrected)
    if (original.length + put.length === 0) continue
    if (isBelow(correction)) {
      // The words of a note stand in no passage; a draft that has them differs by an edit.
      if (shareFound(source, original, places, ids) === 1)
        readings.push({ correction, reading: 'original' })
      continue
    }
    const reading = choose(source, original, put, places, ids)
    readings.push({ correction, reading })
    if (reading === 'both') continue
    for (const i of reading === 'original' ? put : original) isLeftOut[i] = 1
  }
  if (!isLeftOut.includes(1)) return { source, places, readings }
  return { ...withoutWords(source, places, ids, isLeftOut), readings }
}

/**
 * Whether an edit only has the other reading of a correction for the words of the passage: where a part
 * of a word was struck out, or the correction stands in a note below the text.
 */
export function readingOfEdit(
  text: string,
  { source, draft }: Edit,
  corrections: readonly Correction[],
): ChosenReading | undefined {
  if (source === undefined || draft === undefined) return undefined
  const wanted = foldedText(draft.text)
  for (const correction of corrections) {
    const { struck, corrected } = correction
    const isSame = source.span.start <= struck.start && source.span.end >= struck.end
    if (isSame && corrected !== undefined) {
      const whole =
        text.slice(source.span.start, struck.start) +
        text.slice(corrected.start, corrected.end) +
        text.slice(struck.end, source.span.end)
      if (foldedText(whole) === wanted) return { correction, reading: 'corrected' }
    }
    const hull = {
      start: Math.min(source.span.start, struck.start),
      end: Math.max(source.span.end, struck.end),
    }
    const whole = text.slice(hull.start, hull.end).replace(MARKS, '')
    const touches = hull.end - hull.start <= LONGEST_TOUCHING && !/\s/.test(whole)
    if (touches && foldedText(whole) === wanted) return { correction, reading: 'original' }
  }
  return undefined
}

/** Whether a correction stands in a note below the text, and not beside what it corrects. */
function isBelow({ struck, corrected }: Correction): boolean {
  return corrected !== undefined && corrected.start - struck.end > LARGEST_GAP
}

/** Code units of the marks between words that are struck out and those put in their place. */
const LARGEST_GAP = 40

/** What strikes words out. */
const MARKS = /~~|<\/?(?:s|del|ins|strike)>/gi

/** Code units of a word a part of which is struck out, its marks included. */
const LONGEST_TOUCHING = 80

function foldedText(text: string): string {
  const { count, starts, ends } = tokenize(text)
  return Array.from({ length: count }, (_, i) => foldWord(text.slice(starts[i], ends[i]))).join(' ')
}

function wordsIn({ count, starts, ends }: Tokens, { start, end }: Span): number[] {
  const words: number[] = []
  for (let i = 0; i < count; i++) {
    if ((starts[i] as number) >= start && (ends[i] as number) <= end) words.push(i)
  }
  return words
}

/** The share of some words of the source that the draft has; 0 when there are none. */
function shareFound(
  source: Tokens,
  words: readonly number[],
  places: readonly number[],
  ids: Uint32Array,
): number {
  const found = words.filter((i) => {
    const k = places.indexOf(i)
    return k >= 0 && source.ids[i] === ids[k]
  })
  return words.length === 0 ? 0 : found.length / words.length
}

/**
 * Which of two readings a draft has, by what it has of their words wherever these were found: a word of
 * both may stand for either. Of two that it has as much of, the one that the publisher stands by; words
 * that were only struck out are the draft's when it has more than half of them.
 */
function choose(
  source: Tokens,
  original: readonly number[],
  put: readonly number[],
  places: readonly number[],
  ids: Uint32Array,
): Reading {
  const isWhole = (words: readonly number[]): boolean =>
    words.length > 0 && shareFound(source, words, places, ids) === 1
  if (isWhole(original) && isWhole(put)) return 'both'
  const found = new Set([...original, ...put].flatMap((i) => ids[places.indexOf(i)] ?? []))
  const share = (words: readonly number[]): number =>
    words.filter((i) => found.has(source.ids[i] as number)).length / words.length
  const least = put.length === 0 ? 0.5 : share(put)
  return original.length > 0 && share(original) > least ? 'original' : 'corrected'
}

/** The words of a passage without some, and the draft's words given new places where they lost theirs. */
function withoutWords(
  source: Tokens,
  places: readonly number[],
  ids: Uint32Array,
  isLeftOut: Uint8Array,
): { readonly source: Tokens; readonly places: readonly number[] } {
  const kept: number[] = []
  const numberOf = new Int32Array(source.count).fill(-1)
  for (let i = 0; i < source.count; i++) {
    if (isLeftOut[i] === 1) continue
    numberOf[i] = kept.length
    kept.push(i)
  }
  const pick = (column: Uint32Array): Uint32Array =>
    Uint32Array.from(kept, (i) => column[i] as number)
  const less: Tokens = {
    text: source.text,
    count: kept.length,
    starts: pick(source.starts),
    ends: pick(source.ends),
    ids: pick(source.ids),
  }
  const moved = places.map((place) => (place < 0 ? -1 : (numberOf[place] as number)))
  let last = -1
  for (const [k, place] of moved.entries()) {
    if (place >= 0) last = place
    if (place >= 0 || (places[k] as number) < 0) continue
    const next = moved.slice(k + 1).find((other) => other >= 0) ?? less.count
    for (let i = last + 1; i < next; i++) {
      if (less.ids[i] !== ids[k]) continue
      moved[k] = i
      last = i
      break
    }
  }
  return { source: less, places: moved }
}
