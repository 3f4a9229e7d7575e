import { yearBehind } from './read-date.ts'
import { SEASON_WORDS, WHICH_WORDS } from './time-word.ts'
import type { TimeWords } from './time-words.ts'
import type { Draft } from './told.ts'

/** `the summer of 1941`, `spring 1942`, `winter` where a word introduces it. */
export function readSeason(words: TimeWords, i: number): Draft | undefined {
  const at = words.is(i, 'the') && words.joins(i + 1) ? i + 1 : i
  const season = SEASON_WORDS.get(words.lower(at))
  if (season === undefined) return undefined
  const year = yearBehind(words, at + 1)
  if (year !== undefined)
    return { first: i, end: year.end, told: { kind: 'named', season, ...year.told } }
  // "fall" and "spring" are verbs and other nouns; what introduces a time makes them seasons.
  const before = words.lower(i - 1)
  const isLed = words.joins(i) && SEASON_LEADS.has(before)
  const isSure =
    at > i
      ? isLed
      : /^(?:in|by|until|since|early|late|mid|during|every|each|through)$/.test(before) && isLed
  const word = words.lower(at)
  const isDoubtful = word === 'fall' || word === 'spring'
  const isCampaign =
    words.joins(at + 1) && /^(?:offensives?|campaigns?|fighting)$/.test(words.lower(at + 1))
  if (isCampaign && (word !== 'fall' || words.is(i - 1, 'the')))
    return { first: at, end: at + 1, told: { kind: 'named', season } }
  if (isDoubtful && !isSure) return undefined
  if (
    isDoubtful &&
    words.joins(at + 1) &&
    /^(?:of|in|from|to|into|apart|back)$/.test(words.lower(at + 1)) &&
    !WHICH_WORDS.has(words.lower(at + 2))
  )
    return undefined
  if (
    words.isCapital(at) &&
    !words.opensSentence(at) &&
    words.joins(at + 1) &&
    words.isCapital(at + 1)
  )
    return undefined
  return { first: i, end: at + 1, told: { kind: 'named', season } }
}

const SEASON_LEADS: ReadonlySet<string> = new Set(
  'in by of until till since during over for through throughout before after from early late mid and that'.split(
    ' ',
  ),
)
