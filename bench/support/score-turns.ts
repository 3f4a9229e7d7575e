import { foldWord, tokenize } from '../../src/text/token.ts'
import type { Span } from '../../src/verbale.ts'
import { pairWords } from './pair-words.ts'
import { isSameSpeaker } from './same-speaker.ts'

/** A turn as the source of a text gives it. */
export interface GoldTurn {
  readonly speaker: string
  readonly text: string
}

/** A turn that was found: what its speaker is called, by label and by name, and the words spoken. */
export interface FoundTurn {
  readonly speakers: readonly string[]
  readonly text: string
}

/** How turns found compare with those that the source gives. Shares are of words. */
export interface TurnScore {
  /** Words spoken, without those of stage notes. */
  readonly goldWords: number
  readonly foundWords: number
  /** Share of the words spoken that stand in a turn. */
  readonly kept: number
  /** Share of the words in turns that nobody spoke. */
  readonly invented: number
  /** Share of the words spoken that stand in a turn of their speaker. */
  readonly rightSpeaker: number
  /** F1 of the places where another speaker begins. */
  readonly boundaries: number
  /** The stretches that differ, in the order of the text. */
  readonly differences: readonly Difference[]
}

/** Words that are not where the source has them. */
export interface Difference {
  readonly kind: 'lost' | 'invented' | 'wrongSpeaker' | 'lostBoundary' | 'falseBoundary'
  readonly words: string
  /** Of a wrong speaker: what the source says, and what was found. */
  readonly speaker?: string
  readonly found?: string
}

/**
 * Compare turns with those that the source gives, word by word, words folded as checks fold them.
 *
 * Words of stage notes may stand in the turns or not. Neighboring turns of one speaker count as one.
 */
export function scoreTurns(gold: readonly GoldTurn[], found: readonly FoundTurn[]): TurnScore {
  const spoken = wordsOfTurns(gold.map(wordsSpoken))
  const own = wordsOfTurns(found.map(({ text }) => text))
  const pairs = pairWords(spoken.words, own.words)
  const ownOf = new Int32Array(spoken.words.length).fill(-1)
  for (const [k, word] of pairs.entries()) if (word >= 0) ownOf[word] = k
  const isCounted = (word: number): boolean => spoken.isNote[word] === 0
  const goldWords = countWhere(spoken.words.length, isCounted)
  const kept = countWhere(spoken.words.length, (k) => isCounted(k) && ownOf[k] !== -1)
  const foundWords = countWhere(own.words.length, (k) => {
    const word = pairs[k] as number
    return word < 0 ? own.isNote[k] === 0 : isCounted(word)
  })
  const invented = countWhere(own.words.length, (k) => pairs[k] === -1 && own.isNote[k] === 0)
  const isRight = (word: number): boolean => {
    const k = ownOf[word] as number
    if (k < 0) return false
    const turn = found[own.turns[k] as number] as FoundTurn
    const { speaker } = gold[spoken.turns[word] as number] as GoldTurn
    return turn.speakers.some((name) => isSameSpeaker(name, speaker))
  }
  const right = countWhere(spoken.words.length, (k) => isCounted(k) && isRight(k))
  const goldStarts = startsOf(spoken, (a, b) =>
    isSameSpeaker((gold[a] as GoldTurn).speaker, (gold[b] as GoldTurn).speaker),
  )
  const ownStarts = startsOf(own, (a, b) => isSamePerson(found[a], found[b]))
  // A boundary is known by the first word of its turn that stands in both texts.
  const goldPlaces = placesOf(goldStarts, spoken.words.length, (word) => ownOf[word] !== -1)
  const ownPlaces = placesOf(ownStarts, own.words.length, (k) => pairs[k] !== -1).map((k) =>
    k < 0 ? -1 : (pairs[k] as number),
  )
  const goldSet = new Set(goldPlaces)
  const ownSet = new Set(ownPlaces)
  const hits = ownPlaces.filter((place) => place >= 0 && goldSet.has(place)).length
  return {
    goldWords,
    foundWords,
    kept: share(kept, goldWords),
    invented: foundWords === 0 ? 0 : invented / foundWords,
    rightSpeaker: share(right, goldWords),
    boundaries: share(2 * hits, goldStarts.length + ownStarts.length),
    differences: [
      ...stretches(spoken.words, (k) => isCounted(k) && ownOf[k] === -1, 'lost'),
      ...stretches(own.words, (k) => pairs[k] === -1 && own.isNote[k] === 0, 'invented'),
      ...wrongSpeakers(
        spoken,
        (k) => isCounted(k) && ownOf[k] !== -1 && !isRight(k),
        (k) => ({
          speaker: (gold[spoken.turns[k] as number] as GoldTurn).speaker,
          found: (found[own.turns[ownOf[k] as number] as number] as FoundTurn).speakers.join(' = '),
        }),
      ),
      ...goldStarts.flatMap((start, k): Difference[] =>
        ownSet.has(goldPlaces[k] as number) ? [] : [boundary('lostBoundary', spoken.words, start)],
      ),
      ...ownStarts.flatMap((start, k): Difference[] =>
        goldSet.has(ownPlaces[k] as number) ? [] : [boundary('falseBoundary', own.words, start)],
      ),
    ],
  }
}

/** The words of all turns in a row. */
interface TurnWords {
  readonly words: readonly string[]
  /** Turn of each word. */
  readonly turns: readonly number[]
  /** 1 for words in brackets: they may be a stage note. */
  readonly isNote: readonly number[]
}

function wordsOfTurns(texts: readonly string[]): TurnWords {
  const words: string[] = []
  const turns: number[] = []
  const isNote: number[] = []
  for (const [turn, text] of texts.entries()) {
    const brackets = [...text.matchAll(BRACKETS)].map(
      ({ index, 0: { length } }): Span => ({ start: index, end: index + length }),
    )
    const tokens = tokenize(text)
    for (let i = 0; i < tokens.count; i++) {
      const start = tokens.starts[i] as number
      words.push(foldWord(text.slice(start, tokens.ends[i])))
      turns.push(turn)
      isNote.push(brackets.some((span) => span.start <= start && start < span.end) ? 1 : 0)
    }
  }
  return { words, turns, isNote }
}

const BRACKETS = /\([^()]{1,200}\)|\[[^[\]]{1,200}\]/g

/** The words of a turn: sources may repeat the label at their head. */
export function wordsSpoken({ speaker, text }: GoldTurn): string {
  const trimmed = text.trimStart()
  return trimmed.startsWith(speaker) ? trimmed.slice(speaker.length) : text
}

function isSamePerson(a: FoundTurn | undefined, b: FoundTurn | undefined): boolean {
  const names = b?.speakers ?? []
  if (a?.speakers.length === 0 && names.length === 0) return true
  return (a?.speakers ?? []).some((x) => names.some((y) => isSameSpeaker(x, y)))
}

/** Indexes of the words with which turns begin, those of the same speaker as the one before left out. */
function startsOf({ turns }: TurnWords, isSame: (a: number, b: number) => boolean): number[] {
  const starts: number[] = []
  for (const [k, turn] of turns.entries()) {
    const before = turns[k - 1]
    if (before === undefined || (before !== turn && !isSame(before, turn))) starts.push(k)
  }
  return starts
}

/** The first word of each turn that is paired; -1 for a turn without one. */
function placesOf(
  starts: readonly number[],
  count: number,
  isPaired: (word: number) => boolean,
): number[] {
  return starts.map((start, k) => {
    const end = starts[k + 1] ?? count
    for (let word = start; word < end; word++) if (isPaired(word)) return word
    return -1
  })
}

function countWhere(count: number, holds: (k: number) => boolean): number {
  let sum = 0
  for (let k = 0; k < count; k++) if (holds(k)) sum++
  return sum
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function stretches(
  words: readonly string[],
  holds: (k: number) => boolean,
  kind: Difference['kind'],
): Difference[] {
  const found: Difference[] = []
  for (let k = 0; k < words.length; k++) {
    if (!holds(k)) continue
    const start = k
    while (k < words.length && holds(k)) k++
    found.push({ kind, words: words.slice(start, k).join(' ') })
  }
  return found
}

function wrongSpeakers(
  { words, turns }: TurnWords,
  holds: (k: number) => boolean,
  who: (k: number) => { speaker: string; found: string },
): Difference[] {
  const found: Difference[] = []
  for (let k = 0; k < words.length; k++) {
    if (!holds(k)) continue
    const start = k
    const turn = turns[k]
    const names = who(k)
    while (k + 1 < words.length && holds(k + 1) && turns[k + 1] === turn) {
      if (who(k + 1).found !== names.found) break
      k++
    }
    found.push({ kind: 'wrongSpeaker', words: words.slice(start, k + 1).join(' '), ...names })
  }
  return found
}

function boundary(kind: Difference['kind'], words: readonly string[], at: number): Difference {
  return {
    kind,
    words: `${words.slice(Math.max(0, at - 4), at).join(' ')} ¦ ${words.slice(at, at + 6).join(' ')}`,
  }
}
