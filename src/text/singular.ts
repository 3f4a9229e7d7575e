import { baseForm } from './irregular-form.ts'

/**
 * A noun in the singular, its capitals kept: `countries` is `country`, `Senators` is `Senator`. A word that
 * is no plural by its form comes back as it is.
 */
export function singularOf(word: string): string {
  const lower = word.toLowerCase()
  if (lower === 'people') return 'person'
  if (INVARIABLE.has(lower) || lower.endsWith('ese')) return word
  if (isPluralOfMan(lower)) return `${word.slice(0, -2)}an`
  if (lower.endsWith('children')) return word.slice(0, -3)
  // Soldiers stand in bases; arguments, which have none, rest on them.
  if (lower === 'bases') return word.slice(0, -1)
  const base = baseForm(lower)
  if (base !== lower && lower !== 'left') return base
  if (!lower.endsWith('s') || lower.length < 4 || /(?:ss|us)$/.test(lower)) return word
  // `Basis` is one; `Iraqis` are several.
  if (lower.endsWith('is') && word === lower) return word
  if (lower === 'quizzes') return word.slice(0, -3)
  if (KEEPS_E.test(lower)) return word.slice(0, -1)
  if (lower.endsWith('ies') && lower.length > 4) return `${word.slice(0, -3)}y`
  if (lower === 'knives') return `${word.slice(0, -3)}fe`
  if (VES.has(lower)) return `${word.slice(0, -3)}f`
  return word.slice(0, ADDS_ES.test(lower) ? -2 : -1)
}

/** Whether a word in small letters ends in the plural of `man` or `woman`. */
export function isPluralOfMan(lower: string): boolean {
  return lower.endsWith('men') && !NO_MEN.has(lower)
}

const NO_MEN: ReadonlySet<string> = new Set(
  'yemen bremen specimen regimen omen abdomen acumen semen stamen ramen'.split(' '),
)

/** Plurals whose singular ends in -e though they look like those in {@link ADDS_ES} and those in -ies. */
const KEEPS_E =
  /^(?:movies|calories|cookies|selfies|ties|lies|pies|(?:mis|re|ab)?uses|excuses|fuses|ruses|muses|recluses|(?:head|tooth|stomach|heart)?aches|caches|mustaches|shoes|horseshoes|toes|foes|canoes|woes|hoes|oboes)$/
/** Plurals with -es behind a hiss, or behind -o after a consonant: `buses`, `gases`, `taxes`, `vetoes`. */
const ADDS_ES =
  /(?:sses|shes|ches|xes|zzes|[^aeiou]oes|[^aeo]uses|(?:^g|bi|atl|canv|ali)ases|^lenses)$/

const VES: ReadonlySet<string> = new Set(
  'halves wolves scarves calves leaves selves elves hooves'.split(' '),
)

const INVARIABLE: ReadonlySet<string> = new Set(
  'series species headquarters means aircraft personnel staff police sheep fish cattle dead wounded injured missing homeless unemployed'.split(
    ' ',
  ),
)
