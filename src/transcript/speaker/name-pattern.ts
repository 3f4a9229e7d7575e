import { hasNameShape, isPostWord } from '../../document/person-name.ts'
import { isStateName } from '../../text/state-word.ts'

// Names are looked for in Latin letters only: these patterns are for the moderators and journalists
// of English transcripts, and a pattern over all of Unicode takes longer to build than to use.
const UPPER = 'A-Z\\u00c0-\\u00de\\u0100-\\u017f'

/** What begins a name. */
export const CAPITAL: string = `[${UPPER}]`
/** A word of a name, or its initials. */
export const NAME_WORD: string = `(?:(?:[${UPPER}]\\.)+|St\\.|[${UPPER}][A-Za-z\\u00c0-\\u017f’'-]*)`
/** The last word of a name, which no point ends. */
export const LAST_WORD: string = `[${UPPER}](?:[A-Za-z\\u00c0-\\u017f-]|[’'](?=[${UPPER}]))+`
/** A name of up to four words. */
export const NAME: string = `(?:${NAME_WORD}\\s+(?:(?:al|bin|da|de|del|der|van|von|el|la|le)\\s+){0,2}){0,3}${LAST_WORD}`
/** The name of a house: a newspaper, a station, an agency. */
export const HOUSE: string = `[${UPPER}\\d][A-Za-z\\u00c0-\\u017f\\d .&’'/-]{1,50}?`

/** Whether words can be the name by which somebody is called. */
export function canBeCalled(name: string): boolean {
  const words = name.split(/\s+/)
  const [first = ''] = words
  return (
    hasNameShape(name) &&
    (!isPostWord(first) || (words.length === 1 && GIVEN_POSTS.has(first))) &&
    (words.length > 1 || !isStateName(first) || GIVEN_STATES.has(first)) &&
    !words.some((word) => NOT_CALLED.has(word.toLowerCase()))
  )
}

/** Ranks that are given names as well: somebody who is called by one alone bears it as a name. */
const GIVEN_POSTS: ReadonlySet<string> = new Set(['Major', 'Marshal'])

/** States that are given names as well. */
const GIVEN_STATES: ReadonlySet<string> = new Set(
  'Jordan Georgia Chad Israel Kenya India Ireland China Malta Cuba'.split(' '),
)

/** Words that are said with a capital where a name could be, and name nobody. */
const NOT_CALLED: ReadonlySet<string> = new Set(
  (
    'thank thanks okay ok yes no good great all right sure please sorry secretary minister president sir ' +
    'ma’am madam everyone everybody everything next question questions first second third last final go ' +
    'yeah yep nope mm-hmm uh-huh well so and but or oh ah hi hello hey now then here there this that these those it is ' +
    'i he she we they you who what when where why how which america congress god guys folks friends ' +
    'ladies gentlemen team colleagues monday tuesday wednesday thursday friday saturday sunday january ' +
    'february march july september october november december today tomorrow yesterday ' +
    'presidents ministers leaders excellent amen bye bye-bye wonderful perfect terrific fantastic nice understood agreed the a an of ' +
    'not just let look listen absolutely exactly correct true indeed actually again also maybe nothing ' +
    'apologies shoot happy oop oops whoa wow uh-oh ouch anytime cheers likewise enjoy welcome pleasure ' +
    'anything something none both neither soon never always other another more some any one two three over ' +
    'nobody somebody anybody someone anyone once twice often sometimes rarely certainly definitely probably ' +
    'possibly perhaps obviously clearly fine false wrong enough later before after half most many few several ' +
    'nonsense unlikely impossible different same'
  ).split(' '),
)
