import type { Problem } from '../../document/problem.ts'
import type { DraftTurn } from '../gather-turns.ts'
import { isPressLabel } from './part-label.ts'

/**
 * One key for each draft turn, misprinted labels given the key of the label they misprint, and a
 * problem for each of those.
 *
 * A label that stands once is a misprint of one that recurs and differs from it by one letter. Labels
 * are compared two by two, and where there are too many for that, none is taken for a misprint.
 */
export function joinMisprints(drafts: readonly DraftTurn[]): {
  readonly keys: readonly string[]
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const counts = new Map<string, number>()
  for (const { key, label } of drafts) {
    // Who bears a label with a name beside it needs no guess.
    if (key !== '' && label?.marked?.name === undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const joined = counts.size > MOST_LABELS ? new Map<string, string>() : pairMisprints(counts)
  const keys = drafts.map(({ key, label }) => {
    const other = joined.get(key)
    if (other === undefined || label === undefined) return key
    problems.push({
      code: 'labelMisprinted',
      message: `The label "${label.text}" was read as "${other}"`,
      span: label.span,
    })
    return other
  })
  return { keys, problems }
}

/** The label that each misprinted one stands for, among labels with how often each stands. */
function pairMisprints(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const recurring = [...counts].filter(([, count]) => count > 1).map(([key]) => key)
  const pairs = new Map<string, string>()
  for (const [key, count] of counts) {
    if (count > 1 || key.length < LEAST_LENGTH || isPressLabel(key)) continue
    const meant = recurring.findLast((other) => isMisprint(key, other))
    if (meant !== undefined) pairs.set(key, meant)
  }
  return pairs
}

/** Different labels of the largest event, a debate of a whole assembly among them. */
const MOST_LABELS = 1000
/** Code units of a label that can be misprinted; shorter ones are names that differ by a letter. */
const LEAST_LENGTH = 8

/** Whether `key` differs from `other` by one letter dropped, added, changed or moved. */
function isMisprint(key: string, other: string): boolean {
  if (Math.abs(key.length - other.length) > 1) return false
  // Numbered speakers differ by one character and are different people.
  if (/\d/.test(key) || /\d/.test(other)) return false
  let start = 0
  while (start < key.length && start < other.length && key[start] === other[start]) start++
  let tail = 0
  while (
    tail < key.length - start &&
    tail < other.length - start &&
    key[key.length - 1 - tail] === other[other.length - 1 - tail]
  ) {
    tail++
  }
  const left = key.length - start - tail
  const right = other.length - start - tail
  if (left <= 1 && right <= 1) return true
  return (
    left === 2 && right === 2 && key[start] === other[start + 1] && key[start + 1] === other[start]
  )
}
