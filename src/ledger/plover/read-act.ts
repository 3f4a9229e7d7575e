import { type Act, compose, deed, isHostile, type Operator, SPEECH } from './compose.ts'
import { readingOf, type Sense } from './lexicon.ts'
import { MODALS } from './speech-verbs.ts'
import type { NounClass } from './word-classes.ts'

/** Words to read, of a tree or without one. */
export interface WordView {
  readonly lower: readonly string[]
  /** As which part of speech a word may be read; `undefined` where it is not to be read. */
  part(k: number): 'verb' | 'noun' | 'adjective' | 'any' | undefined
  /** Whether a word is the object or the theme of another, not of something that stands between. */
  isObject(k: number, of: number): boolean
  /** Whether a verb is the complement of another, "begin to leave", or has the same object. */
  isComplement(k: number, of: number): boolean
  /** Whether it is the object, or stands behind a preposition that the verb asks for. */
  isTheme(k: number, of: number): boolean
  hasObject(k: number): boolean
  /** Whether a verb asks somebody to do something: "asked them to leave". */
  asksToAct(k: number): boolean
  /** Whether a preposition with a noun belongs to a verb: "spoke on Monday with her". */
  hasOblique(k: number, preposition: string): boolean
  /** Whether a word is part of a name. */
  isName(k: number): boolean
}

export interface ReadAct extends Act {
  /** The word of the deed, or of what is done with it when no deed is named. */
  readonly at: number
}

/** An act with the word that tells it: the verb of the predicate. */
export interface ToldAct {
  readonly act: ReadAct
  readonly predicate: number
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
): ToldAct | undefined {
  return new ActReader(view, order, subject).readPredicate(predicate)
}

/** How far behind a verb its object is looked for, in words. */
const REACH = 14

class ActReader {
  readonly #view: WordView
  readonly #order: readonly number[]
  readonly #subject: readonly number[]

  constructor(view: WordView, order: readonly number[], subject: readonly number[]) {
    this.#view = view
    this.#order = order
    this.#subject = subject
  }

  readPredicate(predicate: number | undefined): ToldAct | undefined {
    const order = this.#order
    const modals: Operator[] = []
    for (let place = 0; place < order.length; place++) {
      const k = order[place] as number
      const modal = MODALS.get(this.#view.lower[k] as string)
      if (modal !== undefined) modals.push(modal)
      else if (predicate === undefined ? this.#mayBePredicate(place) : k === predicate) {
        let act = this.#isRead(place) ? this.read(place, undefined) : undefined
        while (act !== undefined && modals.length > 0) act = composed(modals.pop() as Operator, act)
        return act === undefined ? undefined : { act, predicate: k }
      }
    }
    return undefined
  }

  #isRead(place: number): boolean {
    return this.#sensesAt(place, undefined).length > 0
  }

  /** Without a tree: a verb, the noun that the words begin with, or one that does something with an act. */
  #mayBePredicate(place: number): boolean {
    const [sense] = this.#sensesAt(place, undefined)
    if (sense === undefined) return false
    const k = this.#order[place] as number
    const isVerb = readingOf(this.#view.lower[k] as string)?.noun.length === 0
    return place < 3 || isVerb || this.#view.part(k) === 'verb' || sense.operator !== undefined
  }

  /** The act of the words from place `from` on, as the object of the verb at `of` when there is one. */
  read(from: number, of: number | undefined): ReadAct | undefined {
    for (let place = from; place < this.#order.length; place++) {
      const modal = MODALS.get(this.#view.lower[this.#order[place] as number] as string)
      if (modal !== undefined) {
        const act = this.#readModal(place + 1)
        return act === undefined ? undefined : composed(modal, act)
      }
      const senses = this.#sensesAt(place, of)
      if (senses.length === 0) continue
      // What cannot do without an act found none in all that follows.
      return this.#readSenses(senses, place)
    }
    return undefined
  }

  /** The act behind "will" or "not": that of the predicate which follows, and of nothing behind it. */
  #readModal(from: number): ReadAct | undefined {
    for (let place = from; place < this.#order.length && place < from + 4; place++) {
      const k = this.#order[place] as number
      if (this.#sensesAt(place, undefined).length > 0 || MODALS.has(this.#view.lower[k] as string))
        return this.read(place, undefined)
      if (this.#view.part(k) === 'verb' && !AUXILIARIES.has(this.#view.lower[k] as string))
        return undefined
    }
    return undefined
  }

  #readSenses(senses: readonly Sense[], place: number): ReadAct | undefined {
    const k = this.#order[place] as number
    for (const { operator, code: alone, beside, asks } of senses) {
      const code = alone ?? (asks && this.#view.asksToAct(k) ? '020' : undefined)
      if (operator === undefined)
        return code === 'none' ? undefined : { ...deed(code as string), at: k }
      const skipped = this.#view.part(k) === 'noun' ? 0 : this.#behindCount(place, beside)
      const inner = this.read(
        place + 1 + skipped,
        SPEECH.has(operator) && alone !== undefined ? undefined : k,
      )
      const act = composed(operator, inner, code, k)
      // "No plans to leave", "no agreement to sign".
      if (act !== undefined) return this.#view.lower[k - 1] === 'no' ? composed('negate', act) : act
      // Reading the same words again as the object of another sense would take quadratic time.
      if (senses.length > 1 && senses[0]?.operator !== undefined) return undefined
    }
    return undefined
  }

  /** The senses that fit at a place, in the order in which they are tried. */
  #sensesAt(place: number, of: number | undefined): readonly Sense[] {
    const k = this.#order[place] as number
    const reading = readingOf(this.#view.lower[k] as string)
    const part = this.#view.part(k)
    if (reading === undefined || part === undefined) return []
    if (of !== undefined && part === 'verb' && !this.#view.isComplement(k, of)) return []
    const named = reading.noun.filter(({ beside }) => this.#isBefore(k, beside))
    // "Economic aid" is no verb, though "aid" may be one.
    const isPhrase = part === 'any' && (named[0]?.beside.length ?? 0) > 0
    if (part !== 'noun' && !isPhrase) {
      const senses =
        part === 'adjective' ? [] : reading.verb.filter((sense) => this.#fits(place, sense))
      if (senses.length > 0) return senses
      const adjectives = reading.adjective.filter(({ beside }) => this.#isBehind(place, beside))
      if (adjectives.length > 0) return adjectives
    }
    if (part !== 'noun' && part !== 'any') return []
    if (of !== undefined && !this.#view.isObject(k, of)) return []
    return named.slice(0, 1)
  }

  #fits(place: number, { beside, of, by, bare }: Sense): boolean {
    if (bare && this.#view.hasObject(this.#order[place] as number)) return false
    if (!this.#isBehind(place, beside)) return false
    if (by.length > 0 && !this.#isBy(by)) return false
    return of.length === 0 || this.#follows(place, of)
  }

  #isBy(classes: readonly NounClass[]): boolean {
    return this.#subject.some(
      (k) =>
        this.#isOf(k, classes) ||
        (classes.includes('person') && PRONOUNS.has(this.#view.lower[k] as string)),
    )
  }

  #isOf(k: number, classes: readonly NounClass[]): boolean {
    const word = this.#view.lower[k] as string
    const known = readingOf(word)?.classes
    return classes.some(
      (name) => known?.has(name) === true || (name === 'named' && this.#view.isName(k)),
    )
  }

  /** Whether the words stand right behind a place. A particle may stand behind the object. */
  #isBehind(place: number, words: readonly string[]): boolean {
    const lower = this.#view.lower
    const k = this.#order[place] as number
    if (words.every((word, n) => lower[k + 1 + n] === word)) return true
    if (words.length !== 1) return false
    if (PREPOSITIONS.has(words[0] as string)) return this.#view.hasOblique(k, words[0] as string)
    if (!PARTICLES.has(words[0] as string)) return false
    for (let at = k + 2; at <= k + 8 && at < lower.length; at++) {
      if (lower[at] === words[0]) return true
      if (readingOf(lower[at] as string)?.verb.length && this.#view.part(at) === 'verb')
        return false
    }
    return false
  }

  /** How many words right behind a place belong to its verb. */
  #behindCount(place: number, words: readonly string[]): number {
    const { lower } = this.#view
    return words.length > 0 && lower[(this.#order[place] as number) + 1] === words[0]
      ? words.length
      : 0
  }

  #isBefore(k: number, words: readonly string[]): boolean {
    const lower = this.#view.lower
    return words.every((word, n) => {
      const found = lower[k - words.length + n]
      return found === word || found === `${word}s`
    })
  }

  /** Whether a noun of the classes follows before another verb that the tables know. */
  #follows(place: number, classes: readonly NounClass[]): boolean {
    const order = this.#order
    for (let at = place + 1; at < order.length && at <= place + REACH; at++) {
      const k = order[at] as number
      const part = this.#view.part(k)
      const isTheme = part !== 'verb' && this.#isOf(k, classes)
      if (isTheme && this.#view.isTheme(k, order[place] as number)) return true
      const reading = readingOf(this.#view.lower[k] as string)
      if (part === 'verb' && reading !== undefined && reading.verb.length > 0) return false
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
  if (inner === undefined && alone !== undefined) {
    const force = forceOf(operator)
    return { force, code: alone, topic: force === 'deed' ? alone : '', at }
  }
  if (operator === 'accuse' && alone !== undefined && inner !== undefined) {
    const act = compose(operator, inner) as Act
    // Criticism stays criticism; who accuses accuses of the deed.
    return {
      ...act,
      code: alone === '112' && isHostile(inner.topic) ? act.code : alone,
      at: inner.at,
    }
  }
  if (inner === undefined) return undefined
  const act = compose(operator, inner)
  return act === undefined ? undefined : { ...act, at: inner.at }
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

const AUXILIARIES: ReadonlySet<string> = new Set(
  'be been being have has had do does did to'.split(' '),
)

const PRONOUNS: ReadonlySet<string> = new Set('i you he she we they'.split(' '))

const PREPOSITIONS: ReadonlySet<string> = new Set('with to for on upon at about against'.split(' '))

const PARTICLES: ReadonlySet<string> = new Set(
  'up off out down back over away dead hostage guilty home accountable responsible'.split(' '),
)
