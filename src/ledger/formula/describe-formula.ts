import type { Evidence } from '../row.ts'
import type { ReadWords } from './find-formulas.ts'
import type {
  Formula,
  FormulaDrift,
  FormulaPeriod,
  FormulaSpeaker,
  FormulaUse,
  FormulaVariant,
} from './formula.ts'
import { type FormulaTally, isEarlier, type VariantTally } from './formula-tally.ts'
import { LEAST_LOWER } from './rank-bags.ts'

/** The row of a formula; nothing when it was found but once, or its wording used most is but a name. */
export function describeFormula(
  tally: FormulaTally,
  { outOf, ofSpeaker, ofPeriod }: ReadWords,
  { id, rank }: Pick<Formula, 'id' | 'rank'>,
): Formula | undefined {
  const tallies = [...tally.variants.values()].sort((a, b) => b.count - a.count)
  const variants = tallies.map(describeVariant)
  const { first } = tally
  const canonical = variants[0]?.text
  if (first === undefined || canonical === undefined || tally.count < 2) return undefined
  const [leading] = tallies as [VariantTally, ...VariantTally[]]
  if (leading.lowerCount < LEAST_LOWER * leading.count) return undefined
  const periods = describePeriods(tallies, ofPeriod)
  return {
    id,
    rank,
    canonical,
    variants,
    first,
    count: tally.count,
    documents: tally.documents,
    speakers: describeSpeakers(tally, ofSpeaker),
    periods,
    drift: driftOf(periods),
    outOf,
    evidence: [first, ...variants.flatMap(({ instances }) => instances[0] ?? [])]
      .filter((use, k, all) => all.indexOf(use) === k)
      .map(evidenceOf) as [Evidence, ...Evidence[]],
  }
}

function describeVariant(variant: VariantTally): FormulaVariant {
  const { text, count, documents, uses } = variant
  return { text, count, documents, instances: uses }
}

function evidenceOf({ document, start, end, text }: FormulaUse): Evidence {
  return { document, start, end, text }
}

function describeSpeakers(
  { speakers }: FormulaTally,
  ofSpeaker: ReadonlyMap<string, number>,
): FormulaSpeaker[] {
  return [...speakers]
    .sort(
      ([, a], [, b]) => Number(isEarlier(b.first, a.first)) - Number(isEarlier(a.first, b.first)),
    )
    .map(([name, { first, count }]) => ({ name, first, ...rateOf(count, ofSpeaker.get(name)) }))
}

function describePeriods(
  tallies: readonly VariantTally[],
  ofPeriod: ReadonlyMap<string, number>,
): FormulaPeriod[] {
  const names = new Set(tallies.flatMap(({ periods }) => [...periods.keys()]))
  return [...names].sort().map((period) => {
    const variants = tallies
      .flatMap(({ text, periods }) => {
        const count = periods.get(period)
        return count === undefined ? [] : { text, count }
      })
      .sort((a, b) => b.count - a.count)
    const count = variants.reduce((sum, variant) => sum + variant.count, 0)
    return { period, ...rateOf(count, ofPeriod.get(period)), variants }
  })
}

function rateOf(
  count: number,
  words = 0,
): { readonly count: number; readonly words: number; readonly perMillion: number } {
  return { count, words, perMillion: words === 0 ? 0 : (1_000_000 * count) / words }
}

/** Uses of a period from which on its leading variant is told, and how far it must lead; less is chance. */
const LEAST_USES = 5
const LEAST_LEAD = 1.5

/** The changes of the variant used most. */
function driftOf(periods: readonly FormulaPeriod[]): FormulaDrift[] {
  const drift: FormulaDrift[] = []
  for (const { period, count, variants } of periods) {
    const [leading, next] = variants
    if (count < LEAST_USES || leading === undefined) continue
    if (leading.count < LEAST_LEAD * (next?.count ?? 0)) continue
    if (drift.at(-1)?.text !== leading.text) drift.push({ from: period, text: leading.text })
  }
  return drift
}
