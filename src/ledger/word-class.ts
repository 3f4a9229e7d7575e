import { baseForm } from '../text/irregular-form.ts'
import { WORD_CLASSES } from './word-class-table.ts'

/** Of which words a word is one: those that stand among the same words as it does. */
export interface WordClass {
  /** One of some eight hundred classes: `visit`, `tour` and `travel` share one. */
  readonly fine: string
  /** One of sixty, each of several fine ones. */
  readonly coarse: string
}

/**
 * The class of a word in small letters, whatever its inflection, or `undefined` for a rare word.
 *
 * Annotated transcripts hold few words; a model that knows a word by its class too can judge those that
 * it has never met. The classes were learned from transcripts that nobody annotated.
 *
 * @example
 * wordClass('signed') === wordClass('sign') // => true
 */
export function wordClass(word: string): WordClass | undefined {
  const known = CLASSES.get(word)
  if (known !== undefined) return known
  for (const base of basesOf(word)) {
    const found = CLASSES.get(base)
    if (found !== undefined) return found
  }
  return undefined
}

/** The words that a word may be a form of, the likeliest first. */
export function basesOf(word: string): string[] {
  const irregular = baseForm(word)
  if (irregular !== word) return [irregular]
  if (word.endsWith('ies') && word.length > 4) return [`${word.slice(0, -3)}y`]
  if (word.endsWith('ied') && word.length > 4) return [`${word.slice(0, -3)}y`]
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)]
  if (word.endsWith('s') && !word.endsWith('ss')) return [word.slice(0, -1)]
  if (word.endsWith('ed')) return basesBefore(word.slice(0, -2))
  if (word.endsWith('ing') && word.length > 4) return basesBefore(word.slice(0, -3))
  return []
}

/** What may stand before an ending that drops an `e` or doubles a consonant. */
function basesBefore(bare: string): string[] {
  const isDoubled = /([bdgklmnprtv])\1$/.test(bare)
  return isDoubled ? [bare.slice(0, -1), bare, `${bare}e`] : [`${bare}e`, bare]
}

const CLASSES = readClasses(WORD_CLASSES)

/** A line for each coarse class, in it the fine ones parted by `|`. */
function readClasses(table: string): ReadonlyMap<string, WordClass> {
  const classes = new Map<string, WordClass>()
  let fine = 0
  for (const [coarse, line] of table.trim().split('\n').entries())
    for (const words of line.split('|')) {
      const both = { fine: `f${fine++}`, coarse: `c${coarse}` }
      for (const word of words.split(' ')) classes.set(word, both)
    }
  return classes
}
