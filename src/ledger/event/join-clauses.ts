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

/** The clause knows better when, where and by whom; the noun how it is told where both are sure. */
function withClause(noun: PlacedDraft, clause: PlacedDraft): PlacedDraft {
  const { possible, isStatusAssumed, isAnaphor, ...known } = noun
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
  }
}
