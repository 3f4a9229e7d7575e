import { type Act, compose, deed, isHostile, type Operator } from './compose.ts'
import { type Reading, readingOf, type Sense } from './lexicon.ts'
import { MODALS } from './speech-verbs.ts'

/** Words to read, of a tree or without one. */
export interface WordView {
  readonly lower: readonly string[]
  /** As which part of speech a word may be read; `undefined` where it is not to be read. */
  part(k: number): 'verb' | 'noun' | 'adjective' | 'any' | undefined
  /** Whether a word is the object or the theme of another, not of something that stands between. */
  isObject(k: number, of: number): boolean
}

export interface ReadAct extends Act {
  /** The word of the deed, or of what is done with it when no deed is named. */
  readonly at: number
}

/**
 * Read words from left to right: what is done with an act comes before it, in English, and the first
 * deed that follows is the one it is done with.
 *
 * @param order the words by their numbers: a predicate with its object behind it, in the passive too
 * @param subject those of the subject
 * @param predicate the word that must tell the act or what is done with it; without it, the first that does
 */
export function readAct(
  view: WordView,
  order: readonly number[],
  subject: readonly number[],
  predicate?: number,
): ReadAct | undefined {
  return new ActReader(view, order, subject).readPredicate(predicate)
}

/** How far behind a verb its object is looked for, in words. */
const REACH = 14

class ActReader {
  readonly #view: WordView
  readonly #order: readonly number[]
  readonly #subjectClasses: number

  constructor(view: WordView, order: readonly number[], subject: readonly number[]) {
    this.#view = view
    this.#order = order
    let classes = 0
    for (const k of subject) classes |= readingOf(view.lower[k] as string)?.classes ?? 0
    this.#subjectClasses = classes
  }

  readPredicate(predicate: number | undefined): ReadAct | undefined {
    const order = this.#order
    const modals: Operator[] = []
    for (let place = 0; place < order.length; place++) {
      const k = order[place] as number
      const modal = MODALS.get(this.#view.lower[k] as string)
      if (modal !== undefined) modals.push(modal)
      else if (predicate === undefined ? this.#mayBePredicate(place) : k === predicate) {
        let act = this.#isRead(place) ? this.read(place, undefined) : undefined
        while (act !== undefined && modals.length > 0) act = composed(modals.pop() as Operator, act)
        return act
      }
    }
    return undefined
  }

  #isRead(place: number): boolean {
    const reading = readingOf(this.#view.lower[this.#order[place] as number] as string)
    return reading !== undefined && this.#senseAt(place, reading, undefined) !== undefined
  }

  /** Without a tree: a verb, or the noun that the words begin with. */
  #mayBePredicate(place: number): boolean {
    const k = this.#order[place] as number
    const reading = readingOf(this.#view.lower[k] as string)
    if (reading === undefined) return false
    if (this.#senseAt(place, reading, undefined) === undefined) return false
    return place < 3 || this.#view.part(k) === 'verb' || reading.noun.length === 0
  }

  /** The act of the words from place `from` on, as the object of the verb at `of` when there is one. */
  read(from: number, of: number | undefined): ReadAct | undefined {
    const order = this.#order
    for (let place = from; place < order.length; place++) {
      const k = order[place] as number
      const word = this.#view.lower[k] as string
      const modal = MODALS.get(word)
      if (modal !== undefined) {
        const act = this.read(place + 1, undefined)
        return act === undefined ? undefined : composed(modal, act)
      }
      const reading = readingOf(word)
      if (reading === undefined) continue
      const sense = this.#senseAt(place, reading, of)
      if (sense === undefined) continue
      if (sense.operator === undefined) {
        if (sense.code === 'none') return undefined
        return { ...deed(sense.code as string), at: k }
      }
      const isLoose = SPEECH.has(sense.operator)
      const inner = this.read(place + 1 + sense.beside.length, isLoose ? undefined : k)
      const act = composed(sense.operator, inner, sense.code, k)
      if (act !== undefined) return act
      // What cannot do without an act found none in all that follows.
      return undefined
    }
    return undefined
  }

  #senseAt(place: number, reading: Reading, of: number | undefined): Sense | undefined {
    const k = this.#order[place] as number
    const part = this.#view.part(k)
    if (part === undefined) return undefined
    if (part !== 'noun') {
      const sense =
        (part === 'adjective'
          ? undefined
          : reading.verb.find((candidate) => this.#fits(place, candidate))) ??
        reading.adjective.find((candidate) => this.#isBehind(place, candidate.beside))
      if (sense !== undefined) return sense
    }
    if (part !== 'noun' && part !== 'any') return undefined
    if (of !== undefined && !this.#view.isObject(k, of)) return undefined
    return reading.noun.find((candidate) => this.#isBefore(k, candidate.beside))
  }

  #fits(place: number, { beside, of, by }: Sense): boolean {
    if (!this.#isBehind(place, beside)) return false
    if (by !== 0 && (this.#subjectClasses & by) === 0) return false
    return of === 0 || this.#follows(place + 1 + beside.length, of)
  }

  /** Whether the words stand right behind a place. A particle may stand behind the object. */
  #isBehind(place: number, words: readonly string[]): boolean {
    const lower = this.#view.lower
    const k = this.#order[place] as number
    if (words.every((word, n) => lower[k + 1 + n] === word)) return true
    if (words.length !== 1 || !PARTICLES.has(words[0] as string)) return false
    for (let at = k + 2; at <= k + 5 && at < lower.length; at++) {
      if (lower[at] === words[0]) return true
      if (readingOf(lower[at] as string)?.verb.length && this.#view.part(at) === 'verb')
        return false
    }
    return false
  }

  #isBefore(k: number, words: readonly string[]): boolean {
    const lower = this.#view.lower
    return words.every((word, n) => {
      const found = lower[k - words.length + n]
      return found === word || found === `${word}s`
    })
  }

  /** Whether a noun of the classes follows before another verb that the tables know. */
  #follows(place: number, classes: number): boolean {
    const order = this.#order
    for (let at = place; at < order.length && at < place + REACH; at++) {
      const k = order[at] as number
      const reading = readingOf(this.#view.lower[k] as string)
      if (reading === undefined) continue
      const part = this.#view.part(k)
      if (part === 'verb' && reading.verb.length > 0 && reading.classes === 0) return false
      if (part !== 'verb' && (reading.classes & classes) !== 0) return true
    }
    return false
  }
}

function composed(
  operator: Operator,
  inner: ReadAct | undefined,
  alone?: string,
  at = 0,
): ReadAct | undefined {
  if (inner === undefined && alone !== undefined)
    return { force: forceOf(operator), code: alone, topic: '', at }
  if (operator === 'accuse' && alone !== undefined && inner !== undefined) {
    const act = compose(operator, inner) as Act
    // Criticism stays criticism; who accuses accuses of the deed.
    return {
      ...act,
      code: alone === '112' && isHostile(inner.topic) ? act.code : alone,
      at: inner.at,
    }
  }
  const act = compose(operator, inner)
  return act === undefined ? undefined : { ...act, at: inner?.at ?? at }
}

function forceOf(operator: Operator): Act['force'] {
  switch (operator) {
    case 'intend':
    case 'appeal':
    case 'demand':
    case 'refuse':
    case 'threaten':
    case 'accuse':
      return operator
    default:
      return 'deed'
  }
}

/** Operators whose act may stand anywhere in what follows. */
const SPEECH: ReadonlySet<Operator> = new Set([
  'appeal',
  'demand',
  'refuse',
  'threaten',
  'accuse',
  'intend',
])

const PARTICLES: ReadonlySet<string> = new Set(
  'up off out down back over away dead hostage'.split(' '),
)
