import type { Span } from '../text/span.ts'
import type { ClausePolarity, Meaning, MeaningUnit } from './meaning.ts'

/** What a report keeps of a passage, adds to it, drops from it and turns around. */
export interface MeaningComparison {
  readonly keeps: readonly KeptUnit[]
  /** Units of the report that only the words around the passage have. */
  readonly around: readonly MeaningUnit[]
  /** Units of the report that neither has. */
  readonly adds: readonly MeaningUnit[]
  /** Units of the passage that the report has not. */
  readonly drops: readonly MeaningUnit[]
  readonly reverses: readonly Reversal[]
}

/** A unit of the report, and the unit of the passage that it stands for. */
export interface KeptUnit {
  readonly draft: MeaningUnit
  readonly source: MeaningUnit
  /** Whether both say the same, and not only nearly so. */
  readonly isSame: boolean
}

/** A clause that the report has the other way around, or with another figure. A side that has no word for it has no span. */
export interface Reversal {
  readonly kind: 'negation' | 'modality' | 'direction' | 'figure'
  readonly draft?: Span
  readonly source?: Span
}

/**
 * Compare what a report says with what a passage says. `around` are the words before and after it.
 *
 * A clause of the report is held against the clause of the passage that keeps most of it. It is called
 * reversed when one of the two denies what the other affirms, names the other end of a scale, or has
 * as possible what the other has as certain; two reversals at once, "not open" for "close", are none.
 */
export function compareMeaning(
  draft: Meaning,
  source: Meaning,
  around: Meaning,
  weightOf: (unit: MeaningUnit) => number,
): MeaningComparison {
  const keeps = keptUnits(draft.units, source.units)
  const keptDraft = new Set(keeps.map((kept) => kept.draft.keys[0]))
  const keptSource = new Set(keeps.flatMap((kept) => kept.source.keys))
  const missing = distinct(draft.units.filter(({ keys }) => !keptDraft.has(keys[0])))
  const keysAround = new Set(around.units.flatMap(({ keys }) => keys))
  const isAround = ({ keys }: MeaningUnit): boolean => keys.some((key) => keysAround.has(key))
  const adds = missing.filter((unit) => !isAround(unit))
  const drops = distinct(
    source.units.filter(({ keys }) => !keys.some((key) => keptSource.has(key))),
  )
  return {
    keeps,
    around: missing.filter(isAround),
    adds,
    drops,
    reverses: [
      ...findReversals(draft, source, keeps, weightOf),
      ...otherFigures(draft, source, adds, drops),
    ],
  }
}

/** Figures that stand for one another: the only one of its sort on either side that the other has not. */
function otherFigures(
  draft: Meaning,
  source: Meaning,
  adds: readonly MeaningUnit[],
  drops: readonly MeaningUnit[],
): Reversal[] {
  return adds.flatMap((own): Reversal[] => {
    const sort = sortOfFigure(draft, own)
    if (sort === undefined) return []
    const peers = adds.filter((unit) => sortOfFigure(draft, unit) === sort)
    const [other, another] = drops.filter((unit) => sortOfFigure(source, unit) === sort)
    return other === undefined || another !== undefined || peers.length > 1
      ? []
      : [{ kind: 'figure', draft: own.span, source: other.span }]
  })
}

/** What a figure is of: money, a share, a length of time, or the word behind it. */
function sortOfFigure({ units }: Meaning, unit: MeaningUnit): string | undefined {
  if (unit.kind !== 'figure') return undefined
  const ownUnit = / (percent|minutes)$/.exec(unit.keys[0] ?? '')?.[1]
  if (ownUnit !== undefined) return ownUnit
  if (unit.kin !== undefined) return unit.kin.group
  const next = units[units.indexOf(unit) + 1]
  return next?.kind === 'word' && next.clause === unit.clause ? next.keys[0] : undefined
}

/** The units of a report that a passage has too, each once, in the order of the report. */
export function keptUnits(
  draft: readonly MeaningUnit[],
  source: readonly MeaningUnit[],
): KeptUnit[] {
  const byKey = new Map<string, MeaningUnit>()
  const byGroup = new Map<string, MeaningUnit>()
  for (const unit of source) {
    for (const key of unit.keys) if (!byKey.has(key)) byKey.set(key, unit)
    if (unit.kin !== undefined && !byGroup.has(unit.kin.group)) byGroup.set(unit.kin.group, unit)
  }
  return distinct(draft).flatMap((unit): KeptUnit[] => {
    const key = unit.keys.find((each) => byKey.has(each))
    const same = key === undefined ? undefined : byKey.get(key)
    if (same !== undefined) return [{ draft: unit, source: same, isSame: true }]
    const near = unit.kin === undefined ? undefined : byGroup.get(unit.kin.group)
    // Two sums of money are two sums.
    const isOther = unit.kind === 'figure' && near?.kind === 'figure'
    return near === undefined || isOther ? [] : [{ draft: unit, source: near, isSame: false }]
  })
}

/** Units without those that say the same as one before them. */
export function distinct(units: readonly MeaningUnit[]): MeaningUnit[] {
  const seen = new Set<string>()
  return units.filter(({ keys: [key = ''] }) => {
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function findReversals(
  draft: Meaning,
  source: Meaning,
  keeps: readonly KeptUnit[],
  weightOf: (unit: MeaningUnit) => number,
): Reversal[] {
  return draft.clauses.flatMap((clause, number): Reversal[] => {
    const kept = keeps.filter((each) => each.draft.clause === number)
    if (kept.length === 0) return []
    const weights = new Map<number, number>()
    for (const each of kept) {
      const at = each.source.clause
      weights.set(at, (weights.get(at) ?? 0) + weightOf(each.draft))
    }
    const [at, most] = [...weights].reduce((a, b) => (b[1] > a[1] ? b : a))
    const own = distinct(draft.units.filter((unit) => unit.clause === number))
    const total = own.reduce((sum, unit) => sum + weightOf(unit), 0)
    // Clauses that share little are no pair, and nothing follows from how they differ.
    if (most < total * LEAST_CLAUSE_SHARE) return []
    const here = kept.filter((each) => each.source.clause === at)
    const other = source.clauses[at] as ClausePolarity
    const turned = turnedScale(clause, other, here)
    if (!isOdd(clause.negations.length + other.negations.length)) {
      return turned === undefined ? changedModality(clause, other) : [turned]
    }
    if (turned !== undefined) return []
    const isDrafts = clause.negations.length > other.negations.length
    return isDrafts
      ? deniedWords(clause, number, keeps, 'draft', 'source', source)
      : deniedWords(other, at, keeps, 'source', 'draft', draft)
  })
}

function isOdd(count: number): boolean {
  return count % 2 === 1
}

/** Share of a clause's weight that another must keep to be held against it. */
const LEAST_CLAUSE_SHARE = 0.5

/**
 * The denial in a clause of one side, when the other side affirms the very words that it denies. Those are
 * the first after it; when the other side has not got them, it denies something else.
 */
function deniedWords(
  clause: ClausePolarity,
  number: number,
  keeps: readonly KeptUnit[],
  side: 'draft' | 'source',
  other: 'draft' | 'source',
  meaning: Meaning,
): Reversal[] {
  const [denial] = clause.negations
  if (denial === undefined) return []
  const denied = keeps
    .filter((each) => each[side].clause === number)
    .filter((each) => denial.isOfAll || each[side].span.start >= denial.span.end)
    .sort((a, b) => a[side].span.start - b[side].span.start)[0]
  const pair = denied === undefined ? undefined : meaning.clauses[denied[other].clause]
  if (pair === undefined || !isOdd(clause.negations.length + pair.negations.length)) return []
  return [{ kind: 'negation', [side]: denial.span }]
}

function changedModality(draft: ClausePolarity, source: ClausePolarity): Reversal[] {
  const [own, other] = [draft.modality, source.modality]
  if (own === undefined || other === undefined) return []
  const kinds = new Set([own.kind, other.kind])
  return kinds.has('possible') && kinds.has('certain')
    ? [{ kind: 'modality', draft: own.span, source: other.span }]
    : []
}

/** The other end of a scale in a pair of clauses, where one names only the one and one the other. */
function turnedScale(
  draft: ClausePolarity,
  source: ClausePolarity,
  kept: readonly KeptUnit[],
): Reversal | undefined {
  for (const { draft: own, source: other, isSame } of kept) {
    const [a, b] = [own.kin, other.kin]
    if (isSame || a?.direction === undefined || a.group !== b?.group) continue
    if (a.direction !== b.direction)
      return { kind: 'direction', draft: own.span, source: other.span }
  }
  for (const own of draft.markers) {
    const others = source.markers.filter(({ kin }) => kin.group === own.kin.group)
    const [first] = others
    if (first === undefined || others.some(({ kin }) => kin.direction === own.kin.direction))
      continue
    const isMixed = draft.markers.some(
      ({ kin }) => kin.group === own.kin.group && kin.direction !== own.kin.direction,
    )
    if (!isMixed) return { kind: 'direction', draft: own.span, source: first.span }
  }
  return undefined
}
