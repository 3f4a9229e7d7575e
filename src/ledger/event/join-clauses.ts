import type { PlacedDraft } from './placed-draft.ts'

/**
 * The drafts of a passage, in the order of the text, where a noun and a clause that tells the same of it
 * are one: "the order that was signed on Monday".
 */
export function joinClauses(drafts: readonly PlacedDraft[]): readonly PlacedDraft[] {
  if (!drafts.some(({ noun }) => noun !== undefined)) return drafts
  const joined: PlacedDraft[] = []
  for (const draft of drafts) {
    const at = joined.findLastIndex((other) => isClauseOf(draft, other))
    if (at < 0) joined.push(draft)
    else joined[at] = withClause(joined[at] as PlacedDraft, draft)
  }
  return joined
}

function isClauseOf({ kind, noun }: PlacedDraft, other: PlacedDraft): boolean {
  if (noun === undefined || other.kind !== kind || other.noun !== undefined) return false
  return other.start <= noun && noun < other.end
}

/**
 * The noun with what its clause adds: how it is told, who takes part, and when and where if the noun does
 * not say so itself. What one of them is sure of, both are.
 */
function withClause(noun: PlacedDraft, clause: PlacedDraft): PlacedDraft {
  // The clause tells whether it happened, and a noun with a clause of its own points back at nothing.
  const { possible, share, isStatusAssumed, isAnaphor, ...known } = noun
  const date = noun.date ?? clause.date
  const place = noun.place ?? clause.place
  const venue = noun.venue ?? clause.venue
  const isSure = possible === undefined || clause.possible === undefined
  return {
    ...known,
    participants: [...new Set([...noun.participants, ...clause.participants])],
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(venue === undefined ? {} : { venue }),
    status: clause.status,
    end: Math.max(noun.end, clause.end),
    ...(isSure ? {} : { possible: true }),
    ...(share === undefined || clause.share === undefined
      ? {}
      : { share: Math.max(share, clause.share) }),
  }
}
