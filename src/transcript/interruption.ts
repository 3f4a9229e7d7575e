import type { Turn } from '../document/turn.ts'
import { labelKey } from './label/label.ts'

/** Join a contribution that an interruption split: it breaks off with a dash and goes on with one. */
export function linkInterruptions(text: string, turns: readonly Turn[]): Turn[] {
  const linked = [...turns]
  for (const [later, turn] of turns.entries()) {
    const opening = turn.spans[0]
    if (opening === undefined || !/^[—–-]/.test(text.slice(opening.start, opening.start + 1)))
      continue
    for (let earlier = later - 1; earlier >= Math.max(0, later - MOST_BETWEEN); earlier--) {
      const other = turns[earlier]
      if (other?.label === undefined || turn.label === undefined) break
      if (labelKey(other.label.text) !== labelKey(turn.label.text)) continue
      const closing = other.spans[other.spans.length - 1]
      if (closing !== undefined && /[—–-]\s*$/.test(text.slice(closing.start, closing.end))) {
        linked[earlier] = { ...(linked[earlier] ?? other), next: later }
        linked[later] = { ...(linked[later] ?? turn), previous: earlier }
      }
      break
    }
  }
  return linked
}

/** Turns back that the first half of an interrupted contribution is looked for. */
const MOST_BETWEEN = 3
