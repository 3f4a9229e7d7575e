import type { CheckedQuotation } from '../../verbale.ts'
import { fold, plural } from '../../wire/wording.ts'

/**
 * Which pieces of a quotation hold, when they differ in it: `2 of 3 pieces verbatim; altered: “oil”`.
 * `undefined` when all of them stand alike, or were not judged one by one.
 */
export function describePieces(
  text: string,
  { marked }: Pick<CheckedQuotation, 'marked'>,
): string | undefined {
  const judged = marked.filter(({ verdict }) => verdict !== undefined)
  if (judged.length === 0) return undefined
  const held = judged.filter(({ verdict }) => verdict === 'verbatim')
  const kinds = LABELS.flatMap(([kind, label]): string[] => {
    const pieces = judged.filter(({ verdict }) => verdict === kind)
    if (pieces.length === 0) return []
    return [`${label}: ${pieces.map((piece) => `“${shortened(text, piece)}”`).join(', ')}`]
  })
  const all = plural(judged.length, 'piece')
  return [`${held.length === 0 ? 'none' : held.length} of ${all} verbatim`, ...kinds].join('; ')
}

/** What the pieces that do not simply hold are called, the gravest first. */
const LABELS = [
  ['spliced', 'spliced'],
  ['altered', 'altered'],
  ['notHeld', 'not found'],
  ['trimmed', 'trimmed'],
] as const

/** The first words of a piece, as many as show which one it is. */
function shortened(text: string, { start, end }: { start: number; end: number }): string {
  const words = fold(text.slice(start, end)).split(' ')
  return words.length <= MOST_WORDS ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')} …`
}

const MOST_WORDS = 8
