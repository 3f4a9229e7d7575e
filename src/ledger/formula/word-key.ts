import { baseForm } from '../../text/irregular-form.ts'
import { stripInflection } from '../../text/stem.ts'

/**
 * What the forms of a word share: `nations`, `nation's` and `nation`; `take`, `took` and `taken`.
 *
 * Only inflection is undone, because `nation` and `national` do not stand for each other in a formula.
 */
export function wordKey(folded: string): string {
  const word = folded.endsWith("'s") ? folded.slice(0, -2) : folded
  const bare = stripInflection(baseForm(word))
  return bare.length > 3 && bare.endsWith('e') ? bare.slice(0, -1) : bare
}
