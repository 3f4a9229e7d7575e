import type { Dropped, DropReason } from './block.ts'

/** How many words were left out for one reason. */
export interface DroppedCount {
  readonly reason: DropReason
  readonly words: number
}

/** How many words were left out of a document, the most for one reason first; lines of signs are none. */
export function countDropped(dropped: readonly Dropped[]): readonly DroppedCount[] {
  const counts = new Map<DropReason, number>()
  for (const { reason, text } of dropped) {
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    if (words > 0) counts.set(reason, (counts.get(reason) ?? 0) + words)
  }
  return Array.from(counts, ([reason, words]) => ({ reason, words })).sort(
    (a, b) => b.words - a.words || (a.reason < b.reason ? -1 : 1),
  )
}
