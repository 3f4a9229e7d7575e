import type { Gender } from './given-gender.ts'

/**
 * The gender that the nouns for people in some words tell: `his wife`, `spokesman`; `undefined` where
 * they tell none, or both.
 */
export function genderOfRole(words: string): Gender | undefined {
  const [isFemale, isMale] = [FEMALE_ROLE.test(words), MALE_ROLE.test(words)]
  if (isFemale === isMale) return undefined
  return isFemale ? 'female' : 'male'
}

const FEMALE_ROLE =
  /\b(?:\p{L}*woman|queen|princess|empress|duchess|baroness|countess|mother|wife|daughter|sister|widow|grandmother|niece|actress|first lady|aunt|girl|nun)\b/iu

/**
 * Words in -man for which there is one in -woman, and no ranks; `man` itself is not told apart from the
 * name of the isle where it stands behind `of`.
 */
const MALE_ROLE =
  /\b(?:(?:spokes|chair|congress|assembly|business|alder|council|sales|clergy|police|states|fisher|news|camera|service|noble|gentle)man|(?<!\bof )man|king|prince|emperor|duke|baron|father|husband|son|brother|widower|grandfather|nephew|actor|uncle|boy|monk)\b/i
