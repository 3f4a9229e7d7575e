import type { Count, NewRevision, Overview, Totals } from './store.ts'

/** What documents are counted by. */
export type TallyKind = 'kind' | 'publisher' | 'speaker' | 'problem' | 'day' | 'undated'

/** How often a name of some kind occurs. */
export interface TallyRow {
  readonly kind: TallyKind
  readonly name: string
  readonly count: number
}

/** What a document counts for when this is its newest revision. */
export function tallyOf({
  about: { kind, publisher, people, date },
  problemCodes,
}: Pick<NewRevision, 'about' | 'problemCodes'>): TallyRow[] {
  const counts = new Map<string, number>()
  for (const code of problemCodes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [
    { kind: 'kind', name: kind, count: 1 },
    ...(publisher === undefined ? [] : [{ kind: 'publisher', name: publisher, count: 1 } as const]),
    ...(date === undefined ? [{ kind: 'undated', name: '', count: 1 } as const] : []),
    ...(date?.precision === 'day' ? [{ kind: 'day', name: date.value, count: 1 } as const] : []),
    ...Array.from(new Set(people), (name) => ({ kind: 'speaker', name, count: 1 }) as const),
    ...Array.from(counts, ([name, count]) => ({ kind: 'problem', name, count }) as const),
  ]
}

/** What an overview is made of: names may come in any order, and in several rows. */
export interface Counted extends Pick<Totals, 'revisions' | 'words'> {
  readonly documents: number
  readonly turns: number
  readonly quotations: number
  readonly tally: Iterable<TallyRow>
  readonly revised: readonly Count[]
}

export function toOverview({ tally, revised, ...totals }: Counted): Overview {
  const counts: Record<TallyKind, Map<string, number>> = {
    kind: new Map(),
    publisher: new Map(),
    speaker: new Map(),
    problem: new Map(),
    day: new Map(),
    undated: new Map(),
  }
  for (const { kind, name, count } of tally) {
    counts[kind].set(name, (counts[kind].get(name) ?? 0) + count)
  }
  return {
    ...totals,
    undated: counts.undated.get('') ?? 0,
    kinds: byCount(toCounts(counts.kind)),
    publishers: byCount(toCounts(counts.publisher)),
    speakers: byCount(toCounts(counts.speaker)),
    problems: byCount(toCounts(counts.problem)),
    days: toCounts(counts.day).sort(compareNames),
    revised: byCount(revised),
  }
}

function toCounts(counts: ReadonlyMap<string, number>): Count[] {
  return Array.from(counts, ([name, count]) => ({ name, count }))
}

function byCount(counts: readonly Count[]): Count[] {
  return [...counts].sort((a, b) => b.count - a.count || compareNames(a, b))
}

// By code units, so that every engine gives the same order on every machine.
function compareNames(a: Count, b: Count): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
