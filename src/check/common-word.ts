import { MONTHS, WEEKDAYS } from '../document/date.ts'

/** Words that stand in any two texts on diplomacy, and tell nothing of what one is about. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'i we the a an and but so our their his her its my your this ' +
    'that these those they he she it if when as in on at by for with from to of united states america ' +
    'american president minister secretary mr mrs ms dr foreign prime today yesterday tomorrow which about ' +
    'there their other others would could should between people country countries government ' +
    'since during after before against without because while until under through across within upon ' +
    'toward towards among around behind beyond despite where these again'
  )
    .split(' ')
    .concat(WEEKDAYS, MONTHS),
)
