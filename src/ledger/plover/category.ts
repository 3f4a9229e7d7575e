/**
 * The sixteen classes of PLOVER, by their present names.
 *
 * @see https://github.com/openeventdata/PLOVER
 */
export const PLOVER_CATEGORIES = [
  'AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'REQUEST', 'ACCUSE',
  'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
] as const // biome-ignore format: a table

export type PloverCategory = (typeof PLOVER_CATEGORIES)[number]

/** What PLOVER notes beside a category about an act that is not simply told as done. */
export type PloverAuxiliary = 'historical' | 'future' | 'hypothetical' | 'negated'

/**
 * The PLOVER category of a CAMEO code, or `undefined` for mere statements, which PLOVER leaves out.
 *
 * The two agree by the first two digits, with few exceptions. PLOVER took appeals and demands together,
 * disapproval and investigation, and the three kinds of force, and parted what eases a conflict between
 * states (RETREAT) from what is granted inside of one (CONCEDE). Sanctions stay where CAMEO has them,
 * with the reduced relations; drafts of PLOVER differ on that.
 */
export function ploverOf(cameo: string): PloverCategory | undefined {
  for (let length = cameo.length; length >= 2; length--) {
    const category = BY_CODE.get(cameo.slice(0, length))
    if (category !== undefined) return category
  }
  return undefined
}

/** Codes and beginnings of codes; the longest that fits holds. */
const BY_CODE: ReadonlyMap<string, PloverCategory> = new Map(
  (
    [
      ['AGREE', '03'],
      ['CONSULT', '04'],
      ['SUPPORT', '05'],
      ['COOPERATE', '06'],
      ['AID', '07'],
      ['CONCEDE', '08'],
      ['RETREAT', '084 085 086 087'],
      ['REQUEST', '02 10'],
      ['ACCUSE', '09 11'],
      ['REJECT', '12'],
      ['THREATEN', '13'],
      ['PROTEST', '14'],
      ['MOBILIZE', '15'],
      ['SANCTION', '16'],
      ['COERCE', '17 191 192'],
      ['ASSAULT', '175 18 19 20'],
    ] as const
  ).flatMap(([category, codes]) => codes.split(' ').map((code) => [code, category] as const)),
)
