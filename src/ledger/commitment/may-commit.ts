import { bindingWords } from './binding-word.ts'
import { idiomWords, mayBeIdiom } from './idiom-act.ts'

/**
 * Whether the words of a sentence leave it possible that it holds an act. The tree of a sentence takes
 * far longer than this, so most sentences must fail here.
 */
export function mayCommit(lower: readonly string[]): boolean {
  for (let k = 0; k < lower.length; k++) {
    const word = lower[k] as string
    const kind = KINDS.get(word)
    if (kind === undefined) continue
    if (kind === 'sure' || mayBind(lower, k, kind)) return true
  }
  return false
}

/** What a word needs beside it before the sentence is worth a tree. */
type Kind =
  | 'sure'
  /** "Going", "have", "need": only before "to". */
  | 'beforeTo'
  /** "Ready", "our determination": only with "to" or "for" close behind. */
  | 'toSoon'
  /** "Can": only with a negation. */
  | 'denied'
  | 'idiom'

function mayBind(lower: readonly string[], k: number, kind: Kind): boolean {
  switch (kind) {
    case 'beforeTo':
      return lower[k + 1] === 'to' || (lower[k + 2] === 'to' && lower[k] === 'going')
    case 'toSoon':
      for (let at = k + 1; at <= k + FARTHEST_TO && at < lower.length; at++)
        if (lower[at] === 'to' || lower[at] === 'for') return true
      return false
    case 'denied':
      return lower[k + 1] === 'not' || lower[k + 1] === 'never'
    default:
      return mayBeIdiom(lower, k)
  }
}

const FARTHEST_TO = 9

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...idiomWords().map((word) => [word, 'idiom'] as const),
  ...bindingWords('noun').map((word) => [word, 'toSoon'] as const),
  ...bindingWords('adjective').map((word) => [word, 'toSoon'] as const),
  ...bindingWords('verb').map((word) => [word, 'sure'] as const),
  ...['going', 'have', 'has', 'need', 'needs'].map((word) => [word, 'beforeTo'] as const),
  ...['will', "'ll", 'wo', 'shall', 'must', 'ca', 'cannot'].map((word) => [word, 'sure'] as const),
  ['can', 'denied'],
])
