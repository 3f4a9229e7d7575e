import type { Mode } from './frame.ts'
import { formsOfVerb, pluralOf } from './verb-form.ts'

/** A verb and its object that have become one cue, and the frames in which the content follows. */
export interface Idiom {
  readonly mode: Mode
  /** Prepositions, and `that`. */
  readonly frames: readonly string[]
}

/** The idiom that a verb and its object, both in any form, are: took aim (at), casts doubt (on). */
export function idiom(form: string, noun: string): Idiom | undefined {
  const lemma = LEMMAS.get(form)
  return lemma === undefined ? undefined : IDIOMS.get(`${lemma} ${noun}`)
}

/** Whether a noun in small letters, in either number, is the object in any idiom: issue, swipes. */
export function isIdiomNoun(noun: string): boolean {
  return NOUNS.has(noun)
}

const IDIOMS: ReadonlyMap<string, Idiom> = new Map(
  (
    [
      ['act', 'take issue', 'with'],
      ['act', 'take aim', 'at'],
      ['act', 'take exception', 'to'],
      ['act', 'take shot swipe jab potshot', 'at'],
      ['act', 'take credit responsibility', 'for'],
      ['act', 'make fun light mockery', 'of'],
      ['act', 'make case', 'for against'],
      ['act', 'poke fun', 'at'],
      ['act', 'find fault', 'with'],
      ['act', 'throw weight support backing', 'behind to'],
      ['act', 'lend support backing', 'to'],
      ['act', 'cast doubt aspersion', 'on upon'],
      ['act', 'pour scorn', 'on upon'],
      ['act', 'heap praise scorn abuse', 'on upon'],
      ['act', 'lay blame', 'on'],
      ['act', 'pay tribute homage', 'to'],
      ['act', 'draw attention', 'to'],
      ['act', 'call attention', 'to'],
      ['act', 'point finger', 'at'],
      ['act', 'make secret', 'of'],
      ['act', 'raise possibility prospect specter', 'of that'],
      ['act', 'float possibility notion idea', 'of that'],
      ['think', 'show sign inclination', 'of'],
      ['think', 'turn attention', 'to'],
      ['think', 'set sight', 'on'],
      ['think', 'have faith', 'in'],
    ] as const
  ).flatMap(([mode, words, frames]) => {
    const [first, ...rest] = words.split(' ') as [string, ...string[]]
    const found: Idiom = { mode, frames: frames.split(' ') }
    return rest
      .flatMap((noun) => [noun, pluralOf(noun)])
      .map((noun): [string, Idiom] => [`${first} ${noun}`, found])
  }),
)

const NOUNS: ReadonlySet<string> = new Set(
  Array.from(IDIOMS.keys(), (words) => words.split(' ')[1] as string),
)

const LEMMAS: ReadonlyMap<string, string> = new Map(
  Array.from(IDIOMS.keys(), (words) => words.split(' ')[0] as string).flatMap((lemma) =>
    formsOfVerb(lemma).map(([text]): [string, string] => [text, lemma]),
  ),
)
