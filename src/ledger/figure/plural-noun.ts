import { isCapitalized } from '../../text/char.ts'
import { baseForm } from '../../text/irregular-form.ts'
import type { FigureToken } from './figure-token.ts'

/** Whether a word is a noun in the plural by its form. */
export function isPluralNoun({ kind, lower, text }: FigureToken): boolean {
  if (kind !== 'word' || text.includes('.')) return false
  if (ZERO_PLURAL.has(lower)) return true
  if (lower.length > 3 && lower.endsWith('s')) {
    if (PEOPLE.test(text)) return true
    return !/(?:ss|us|is|ous|['’]s)$/.test(lower) && !NO_PLURAL.has(lower)
  }
  return /(?:men|children|people)$/.test(lower) && lower !== 'specimen' && lower !== 'regimen'
}

/** Peoples in -i, whose plural ends like `Paris`. */
const PEOPLE =
  /^[A-Z]\w*(?:aq|ael|an|ain|await|uwait|emen|esh|omal|atar|mirat|aud|ahrain|unjab|engal|ind)is$/

/** Whether a word names a people by a form that has no plural: `Vietnamese`. */
export function isPeopleName({ text }: FigureToken): boolean {
  return isCapitalized(text) && /[a-z]ese$/.test(text)
}

/** A noun in the singular, its capitals kept: `countries` is `country`, `Senators` is `Senator`. */
export function singularOf(word: string): string {
  const lower = word.toLowerCase()
  if (lower === 'people') return 'person'
  // Soldiers stand in bases; arguments, which have none, rest on them.
  if (lower === 'bases') return word.slice(0, -1)
  if (INVARIABLE.has(lower)) return word
  const men = /^(.+)men$/.exec(word)
  if (men !== null) return `${men[1]}man`
  if (lower.endsWith('children')) return word.slice(0, -3)
  if (/ese$/.test(lower)) return word
  const base = baseForm(lower)
  if (base !== lower && lower !== 'left') return base
  if (!lower.endsWith('s') || lower.length < 4) return word
  if (lower.endsWith('ies') && lower.length > 4 && !SERIES.has(lower))
    return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zzes|[^aeiou]oes)$/.test(lower)) return word.slice(0, -2)
  if (VES.has(lower)) return `${word.slice(0, -3)}f`
  return word.slice(0, -1)
}

const SERIES: ReadonlySet<string> = new Set(['movies', 'calories', 'cookies', 'selfies'])
const VES: ReadonlySet<string> = new Set(['halves', 'wolves', 'scarves', 'calves', 'leaves'])

const INVARIABLE: ReadonlySet<string> = new Set(
  'series species headquarters means aircraft personnel staff police sheep fish cattle dead wounded injured missing homeless unemployed'.split(
    ' ',
  ),
)

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
    'economics politics physics mathematics news progress congress united_states'
  ).split(' '),
)
