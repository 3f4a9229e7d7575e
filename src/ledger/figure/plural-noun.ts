import { isCapitalized } from '../../text/char.ts'
import { isPluralOfMan } from '../../text/singular.ts'
import type { FigureToken } from './figure-token.ts'

/** Whether a word is a noun in the plural by its form. */
export function isPluralNoun({ kind, lower, text }: FigureToken): boolean {
  if (kind !== 'word' || text.includes('.')) return false
  if (ZERO_PLURAL.has(lower)) return true
  if (lower.length > 3 && lower.endsWith('s')) {
    if (PEOPLE.test(text)) return true
    return !/(?:ss|us|is|ous|['’]s)$/.test(lower) && !NO_PLURAL.has(lower)
  }
  return isPluralOfMan(lower) || /(?:children|people)$/.test(lower)
}

/** Peoples in -i, whose plural ends like `Paris`. */
const PEOPLE =
  /^[A-Z]\w*(?:aq|ael|an|ain|uwait|emen|esh|omal|atar|mirat|aud|ahrain|unjab|engal|ind)is$/

/** Whether a word names a people by a form that has no plural: `Vietnamese`. */
export function isPeopleName({ text }: FigureToken): boolean {
  return isCapitalized(text) && /[a-z]ese$/.test(text)
}

/** Nouns that look the same in the plural, or are one. */
const ZERO_PLURAL: ReadonlySet<string> = new Set(
  (
    'people men women children police personnel aircraft sheep fish cattle feet teeth mice geese ' +
    'dead wounded injured missing unemployed criteria phenomena media data series species'
  ).split(' '),
)

/** Words in -s that are no nouns in the plural. */
const NO_PLURAL: ReadonlySet<string> = new Set(
  (
    'has was does goes says this less plus perhaps always sometimes besides overseas towards afterwards ' +
    'yes its his hers ours yours theirs united thus unless across whereas nowadays indoors outdoors ' +
    'upwards downwards forwards backwards sums comes makes takes gives gets seems needs means ' +
    'feels seems sounds remains becomes begins continues includes requires represents illustrates means ' +
    'economics politics physics mathematics news progress congress'
  ).split(' '),
)
