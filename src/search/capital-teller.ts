import { Capitals } from '../text/capitals.ts'
import { isFree } from './marks.ts'
import { isCapital, type Phrase, type PhraseWord } from './parse-phrase.ts'
import type { WordSource } from './source.ts'

/**
 * Whether a phrase whose words stand in a row from a position on stands there with its capitals and
 * marks; `undefined` when only the text can tell.
 */
export type CapitalTeller = (words: WordSource, start: number) => boolean | undefined

/** Tells from the index where a phrase stands with its capitals, as far as the index knows them. */
export function capitalTeller({ words, marks, mayOpenSmall }: Phrase): CapitalTeller {
  const last = words.length
  const isBare = marks.every((gap, k) => (k === 0 || k === last ? gap.length === 0 : isFree(gap)))
  // Marks are in the text only, and capitals that rule a place out still do.
  const sure = isBare ? true : undefined
  const asked = words.flatMap((word, k) => askedOf(word, mayOpenSmall && k === 0, k) ?? [])
  return (source, start) => {
    let told: boolean | undefined = sure
    for (const { at, accepted } of asked) {
      const answer = accepted[source.capitalsAt(start + at)]
      if (answer === false) return false
      if (answer === undefined) told = undefined
    }
    return told
  }
}

/** The word of a phrase that asks for capitals, and what each of {@link Capitals} means for it. */
interface AskedWord {
  readonly at: number
  readonly accepted: readonly (boolean | undefined)[]
}

function askedOf(
  { letters }: PhraseWord,
  mayOpenSmall: boolean,
  at: number,
): AskedWord | undefined {
  const capitals = letters.flatMap((letter, k) =>
    isCapital(letter) && !(k === 0 && mayOpenSmall) ? [k] : [],
  )
  if (capitals.length === 0) return undefined
  // A letter outside of ASCII may share its small letter with one that is another capital.
  const isPlain = capitals.every((k) => /^[A-Z]$/.test(letters[k] as string))
  const accepted: (boolean | undefined)[] = []
  accepted[Capitals.none] = false
  accepted[Capitals.first] = isPlain ? capitals.every((k) => k === 0) : undefined
  accepted[Capitals.all] = isPlain ? true : undefined
  accepted[Capitals.unknown] = undefined
  return { at, accepted }
}
