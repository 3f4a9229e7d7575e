import { EVENT_WORDS } from './event-word.ts'
import { isLetter, WordOutlines } from './word-outline.ts'
import { AFTER_REACH, BEFORE_REACH, promiseOf } from './worth-reading.ts'

/** A word that may tell of an event, by its offset in the text of a passage. */
export interface WordAt {
  readonly start: number
  /** `presence` is the place of "is in Averholt"; `anaphor` can only mean an event told before. */
  readonly type: 'word' | 'anaphor' | 'presence'
}

/** The words of a passage that are worth a look at their sentence, in order. */
export function findEventWords(text: string, isJoint: boolean): WordAt[] {
  const found: WordAt[] = []
  let k = 0
  while (k < text.length) {
    if (!isLetter(text.charCodeAt(k))) {
      k++
      continue
    }
    const start = k
    while (k < text.length && isLetter(text.charCodeAt(k))) k++
    if (k - start === 2 && text.charCodeAt(start) === SMALL_I) {
      const place = presenceAt(text, start)
      if (place !== undefined) found.push({ start: place, type: 'presence' })
    }
    if (!OUTLINES.mayHold(text, start, k)) continue
    const written = text.slice(start, k)
    const word = EVENT_WORDS.get(written) ?? EVENT_WORDS.get(written.toLowerCase())
    if (word === undefined) continue
    const before = text.slice(Math.max(0, start - BEFORE_REACH), start)
    const isCapital = written.charCodeAt(0) < SMALL_A && !/(?:^|[.?!:]\s*|\n\s*)$/.test(before)
    const after = text.slice(k, k + AFTER_REACH)
    const promise = promiseOf(word, { before, after, isCapital, isJoint })
    if (promise !== undefined) found.push({ start, type: promise === 'event' ? 'word' : 'anaphor' })
  }
  return found
}

/** The place of "is in Averholt", by the offset of "in". */
function presenceAt(text: string, at: number): number | undefined {
  if (text.charCodeAt(at + 1) !== SMALL_N || text.charCodeAt(at + 2) !== SPACE) return undefined
  const first = text.charCodeAt(at + 3)
  if (first < CAPITAL_A || first > CAPITAL_Z) return undefined
  return PRESENT.test(text.slice(Math.max(0, at - PRESENT_REACH), at)) ? at + 3 : undefined
}

const PRESENT =
  /(?:\b(?:is|was|am|be|been)|[’'][sm])(?: (?:currently|now|also|out|back|just|still|here))? $/
const PRESENT_REACH = 20

const SPACE = 0x20
const CAPITAL_A = 0x41
const CAPITAL_Z = 0x5a
const SMALL_A = 0x61
const SMALL_I = 0x69
const SMALL_N = 0x6e

const OUTLINES = new WordOutlines(EVENT_WORDS.keys())
