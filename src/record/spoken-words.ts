import type { Contribution } from '../search/source.ts'
import type { StoredSource } from './stored-source.ts'

/** How much of a document is somebody's words. */
export interface SpokenWords {
  readonly turns: number
  readonly words: number
}

/**
 * Count the turns and words of a document by who has the word in them, as `keyOf` names them; those that
 * it does not name are left out. A document without turns is one contribution.
 */
export function countSpoken(
  source: StoredSource,
  number: number,
  keyOf: (contribution: Contribution) => string | undefined,
): ReadonlyMap<string, SpokenWords> {
  const counts = new Map<string, SpokenWords>()
  for (const [section, contribution] of source.sections(number).entries()) {
    const key = keyOf(contribution)
    if (key === undefined) continue
    const { start, end } = source.words.sectionRange({ text: number, section })
    const { turns, words } = counts.get(key) ?? { turns: 0, words: 0 }
    counts.set(key, { turns: turns + 1, words: words + end - start })
  }
  return counts
}
