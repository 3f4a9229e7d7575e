import type { Report } from './report.ts'
import type { Tree } from './tree.ts'
import { trim } from './trim.ts'

/**
 * What a sentence that opens with a name and a colon gives as said: `Harga: Harbor will stay closed`.
 *
 * Only a name may stand before the colon, and only a clause after it: "Weather: rain" tells nothing said.
 */
export function colonReport(tree: Tree, k: number): Report | undefined {
  if (tree.lower[k] !== ':' || k === 0 || k > LONGEST_NAME) return undefined
  for (let at = 0; at < k; at++) {
    const tag = tree.tag(at)
    if (tag !== 'NNP' && tag !== 'NNPS' && tag !== '(' && tag !== ')') return undefined
  }
  // What opens with marks is direct speech, which is read by its marks.
  const end = trim(tree, { start: k + 1, end: tree.length })?.end
  if (end === undefined || tree.hasGap(k + 1) || LABELS.has(tree.lower[0] as string))
    return undefined
  const content = { start: k + 1, end }
  let hasVerb = false
  for (let at = content.start; at < content.end && !hasVerb; at++) hasVerb = tree.isFinite(at)
  if (!hasVerb) return undefined
  return {
    mode: 'say',
    lemma: ':',
    frame: 'name',
    cue: { start: k, end: k + 1 },
    source: { start: 0, end: k },
    isDenied: false,
    content: [content],
  }
}

/** Tokens that a name with its post may have. */
const LONGEST_NAME = 6

/** Words that head a column or an item, and name nobody. */
const LABELS: ReadonlySet<string> = new Set(
  (
    'update updates breaking watch video photo photos exclusive live analysis opinion editorial related ' +
    'note correction source sources read more facts fact question answer q a'
  ).split(' '),
)
