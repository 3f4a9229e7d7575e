import { wordId } from '../text/token.ts'

/**
 * Small words that tie others together and come and go when a phrase is said again: articles,
 * conjunctions, prepositions, pronouns, auxiliary verbs. Negations are none of them, for without them a
 * phrase says the opposite.
 */
const FUNCTION_WORDS: readonly string[] = (
  'a an the and or but nor so yet of to in on at by for with from into onto upon over under about as ' +
  'than that this these those there here it its he him his she her hers they them their theirs we us ' +
  'our ours i me my mine you your yours who whom whose which what is are was were be been being am has ' +
  'have had having do does did will would shall should can could may might must also very just both ' +
  'all any some such if then when while because between'
).split(' ')

const FUNCTION_IDS: ReadonlySet<number> = new Set(FUNCTION_WORDS.map(wordId))

/** Whether the word with this id is a small word that ties others together. */
export function isFunctionWord(id: number): boolean {
  return FUNCTION_IDS.has(id)
}
