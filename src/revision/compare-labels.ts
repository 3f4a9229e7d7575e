import type { Turn } from '../document/turn.ts'
import { carryTurn } from './carry-span.ts'
import { foldText } from './compare-metadata.ts'
import type { LabelCorrection, LabelOfTurn, RevisionAlignment } from './revision-diff.ts'

/** The turns that two revisions give another label. */
export function compareLabels(alignment: RevisionAlignment): LabelCorrection[] {
  const { from, to } = alignment
  const corrections: LabelCorrection[] = []
  for (const [index, turn] of from.document.turns.entries()) {
    const { turn: other } = carryTurn(alignment, index)
    const later = other === undefined ? undefined : to.document.turns[other]
    if (other === undefined || later === undefined) continue
    if (turn.label?.text === later.label?.text) continue
    corrections.push({
      from: labelOf(index, turn),
      to: labelOf(other, later),
      kind: kindOf(turn, later),
    })
  }
  return corrections
}

function labelOf(turn: number, { label }: Turn): LabelOfTurn {
  return label === undefined ? { turn } : { turn, text: label.text, span: label.span }
}

/**
 * Whether a label was put in other words, or the turn given to somebody else.
 *
 * A label ends with the name, as a rule: who is still called by it is the same person under another
 * title. A misprint leaves all but a letter or two.
 */
function kindOf(earlier: Turn, later: Turn): LabelCorrection['kind'] {
  const [left, right] = [earlier, later].map(({ label }) => foldText(label?.text ?? ''))
  if (left === undefined || right === undefined) return 'speaker'
  if (left === right) return 'typographic'
  const names = [earlier.speaker?.name, later.speaker?.name]
  if (names[0] !== undefined && names[0] === names[1]) return 'wording'
  const [a, b] = [lastWord(left), lastWord(right)]
  return a === b || isMisprint(a, b) ? 'wording' : 'speaker'
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

/** Whether two words are one but for one letter: put in, left out, changed or changed places. */
function isMisprint(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++
  let [left, right] = [a.slice(start), b.slice(start)]
  while (left !== '' && right !== '' && left.at(-1) === right.at(-1)) {
    left = left.slice(0, -1)
    right = right.slice(0, -1)
  }
  const isSwap = left.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`
  return Math.max(left.length, right.length) <= 1 || (isSwap && right.length === 2)
}
