import { LinearModel } from '../model/linear-model.ts'
import { CANDIDATE_WORDS, type CandidateWord } from './candidate-word.ts'
import { isLetter, WordOutlines } from './word-outline.ts'

/** A word that may tell of an event, by its offsets in a text, before its sentence is parsed. */
export interface ScannedWord {
  readonly start: number
  readonly end: number
  readonly features: readonly string[]
}

/**
 * Chooses the words whose sentences are worth parsing, by the words right around them.
 *
 * Parsing a sentence takes as long as reading a page, and six in a hundred words may tell of an event.
 */
export class EventGate {
  readonly #model: LinearModel
  readonly #least: number

  /** Every word is let through that tells an event at least as likely as `least`, from 0 to 1. */
  constructor(model: string, least: number) {
    this.#model = new LinearModel(model)
    this.#least = least
  }

  /** Offsets of the words of a text that are let through, in order. */
  places(text: string): number[] {
    const places: number[] = []
    for (const { start, features } of scannedWords(text))
      if ((this.#model.shares(features)[1] as number) >= this.#least) places.push(start)
    return places
  }
}

/** Every word of a text that may tell of an event, in order. */
export function* scannedWords(text: string): Generator<ScannedWord> {
  let k = 0
  while (k < text.length) {
    if (!isLetter(text.charCodeAt(k))) {
      k++
      continue
    }
    const start = k
    while (k < text.length && (isLetter(text.charCodeAt(k)) || isDigit(text.charCodeAt(k)))) k++
    if (!OUTLINES.mayHold(text, start, k)) continue
    const word = text.slice(start, k).toLowerCase()
    const reading = CANDIDATE_WORDS.get(word)
    if (reading === undefined) continue
    yield { start, end: k, features: featuresAround(text, start, k, word, reading) }
  }
}

function featuresAround(
  text: string,
  start: number,
  end: number,
  word: string,
  { verb, noun }: CandidateWord,
): string[] {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const group = `${verb?.group ?? ''}/${noun?.group ?? ''}`
  const [last = '^', lastButOne = '^'] = (before.match(WORD) ?? []).slice(-2).reverse()
  const [next = '$', nextButOne = '$'] = after.match(WORD) ?? []
  const features = [`w=${word}`, `g=${group}`]
  const around = [
    `p=${last.toLowerCase()}`,
    `pp=${lastButOne.toLowerCase()}`,
    `s=${next.toLowerCase()}`,
    `ss=${nextButOne.toLowerCase()}`,
    `name=${NAME_BEFORE.test(before)}${NAME_AFTER.test(after)}`,
    `time=${TIME.test(before)}${TIME.test(after)}`,
  ]
  for (const feature of around) features.push(feature, `${group}|${feature}`)
  return features
}

/** Code units before and behind a word that are looked at. */
const REACH = 60

const WORD = /[\w’'-]+/g
const NAME_BEFORE = /(?<![.?!:]\s+|^|\n)\b[A-Z]\w/
const NAME_AFTER = /^[^.?!]{0,40}?\b[A-Z]\w/
const TIME =
  /\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|(?:last|next|this|earlier) \w+|ago|\w+day|(?:19|20)\d\d|week|month)\b/

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

const OUTLINES = new WordOutlines(CANDIDATE_WORDS.keys())
