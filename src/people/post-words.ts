/**
 * The words that make a post, folded: `Minister of Foreign Affairs` and `Foreign Minister` have the
 * same. Words that only join, honorifics and the names of states are left out.
 */
export function postWords(post: string): ReadonlySet<string> {
  const words = post
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{M}]+/gu)
  return new Set(
    (words ?? []).flatMap((word) => {
      if (JOINING.has(word)) return []
      const same = SAME.get(word)
      return [same ?? word]
    }),
  )
}

/**
 * Whether the post in a label can be a post of a registry: all its words are in the other, and the
 * other has none that makes it another post. `Minister` is not the prime minister.
 */
export function canBePost(label: ReadonlySet<string>, role: ReadonlySet<string>): boolean {
  if (label.size === 0) return false
  for (const word of label) if (!role.has(word)) return false
  for (const word of role) if (LOWERING.has(word) && !label.has(word)) return false
  return true
}

const JOINING: ReadonlySet<string> = new Set(
  'the of for and to affairs in at a his her mr mrs ms miss dr sir madam h e he excellency hon honorable federal union'.split(
    ' ',
  ),
)

/** Words that one post is named by in different places. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['adviser', 'advisor'],
  ['spokeswoman', 'spokesperson'],
  ['spokesman', 'spokesperson'],
  ['premier', 'prime'],
  ['external', 'foreign'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
])

/** Words that make another post of the one they stand beside. */
const LOWERING: ReadonlySet<string> = new Set(
  'vice deputy assistant under undersecretary former prime acting press principal associate shadow lady general'.split(
    ' ',
  ),
)
