import { AT_CAPITAL } from '../text/char.ts'
import { partitionPoint } from '../text/partition-point.ts'
import type { Span } from '../text/span.ts'
import { isListedState } from '../text/state-word.ts'

/** A house that an article names: a ministry, a company, a court. */
export interface House {
  /** As written, without article and owner: `Defense Ministry`. */
  readonly name: string
  /** The state or owner that stands before it: `Sorrenay`. */
  readonly owner?: string
  /** Its last word, lower case: `ministry`. */
  readonly head: string
  readonly span: Span
}

/** The houses named in a text, in order: capitalized names that end in a word for one, and `foreign ministry`. */
export function findHouses(text: string): House[] {
  return Array.from(text.matchAll(HOUSE), (match): House => {
    const { 0: words, index } = match
    const span = { start: index, end: index + words.length }
    const owned = OF_MANY.exec(words)
    const isOwned = owned !== null && (isListedState(owned[1] as string) || OF_STATE.test(words))
    const by = isOwned ? owned[0] : match[1]
    const owner = by?.replace(/[’']s?\s+$/, '').trim()
    const name = words.slice(by?.length ?? 0).replace(/^[Tt]he\s+/, '')
    const head = (name.split(/\s+/).find((word) => HEAD.test(word)) ?? name).toLowerCase()
    return { name, head, span, ...(owner === undefined || owner === '' ? {} : { owner }) }
  })
}

/**
 * The house that `the ministry` stands for at an offset: the one named last whose name ends so, if no
 * other of the kind is as near.
 */
export function lastHouse(
  houses: readonly House[],
  offset: number,
  head: string,
): House | undefined {
  const count = partitionPoint(houses.length, (k) => (houses[k] as House).span.end <= offset)
  for (let k = count - 1; k >= Math.max(0, count - MOST_HOUSES); k--) {
    const house = houses[k] as House
    if (house.head === head) return house
  }
  return undefined
}

/** The house whose name holds an offset. */
export function houseAt(houses: readonly House[], offset: number): House | undefined {
  const next = partitionPoint(houses.length, (k) => (houses[k] as House).span.start <= offset)
  const house = houses[next - 1]
  return house !== undefined && offset < house.span.end ? house : undefined
}

/** The capitalized words of a text that stand where a place does, or own what a state has. */
export function findPlaces(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(PLACE), (match) => (match[1] ?? match[2]) as string))
}

const PLACE = new RegExp(
  '\\b(?:in|across|throughout|into|inside|outside)\\s+(?:the\\s+)?(\\p{Lu}[\\p{L}-]+)' +
    `|${AT_CAPITAL}(?<![\\p{L}’'-])(\\p{Lu}[\\p{L}-]+)[’']s?\\s+(?:foreign|prime|defen[cs]e|interior|finance|government|president|premier|chancellor|minister|army|navy|parliament|ambassador|envoy|capital|leaders?|military|ministry|border|people|economy)\\b`,
  'gu',
)

/** Houses looked back over; a text that names more of them in between is a list. */
const MOST_HOUSES = 40

/** Nouns for any house of a kind, by which one named before is called: `the paper`. */
export function isGeneralHouse(lower: string): boolean {
  return GENERAL.has(lower)
}

const GENERAL: ReadonlySet<string> = new Set(
  'paper newspaper daily magazine website channel broadcaster station network company firm group organization organisation body agency institution institute council union party team side country nation state'.split(
    ' ',
  ),
)

/** Nouns that a house is called by again: `the ministry`. */
export function isHouseNoun(lower: string): boolean {
  return HEAD_NOUNS.has(lower)
}

const HEADS: readonly string[] = (
  'ministry department office agency council commission committee court bank union alliance party company ' +
  'group institute foundation association organization organisation federation parliament senate congress ' +
  'assembly chancellery presidency embassy consulate mission directorate authority bureau service board ' +
  'panel tribunal guild army navy police force administration government cabinet center centre chamber ' +
  'university newspaper network post times courier tribune herald mercury examiner gazette telegraph chronicle ' +
  'observer ledger dispatch journal guardian mail echo'
).split(' ')

const HEAD_NOUNS: ReadonlySet<string> = new Set(HEADS)
const HEAD = new RegExp(`^(?:${HEADS.join('|')})$`, 'i')
/** A capitalized word. A period belongs to it inside, and at the end of initials: `U.S.`, `St.` */
const CAPITAL = '\\p{Lu}(?:[\\p{L}\\p{M}&-]|\\.(?=\\p{L})|(?<=(?<!\\p{L})\\p{L}{1,2})\\.){0,40}'
const OWNER = `${AT_CAPITAL}${CAPITAL}(?:\\s${CAPITAL})?[’']s?\\s+`
const SMALL =
  '(?:foreign|defen[cs]e|interior|finance|justice|trade|energy|health|economy|transport|education|agriculture|culture|state|national security)'
const UPPER_HEAD = HEADS.map((head) => `${head.charAt(0).toUpperCase()}${head.slice(1)}`).join('|')
/** `Teachers’ Union`: a house that has the name of its members. */
const MEMBERS = `${AT_CAPITAL}\\p{Lu}[\\p{L}-]{2,20}s[’']\\s(?:${CAPITAL}\\s){0,2}?(?:${UPPER_HEAD})\\b`
const OF_MANY = /^(\p{L}+s)[’']\s+/u
/** Houses that states have, and members of something do not. */
const OF_STATE =
  /\b(?:Ministry|Army|Navy|Parliament|Government|Cabinet|Embassy|Presidency|Senate)\b/
/** What a house may begin with: most places of a text are ruled out by it at once. */
const OPENING = `(?:${AT_CAPITAL}|(?=fo|de|in|fi|ju|tr|en|he|ec|ed|ag|cu|st|na|ce|su|hi))`
const HOUSE = new RegExp(
  `${OPENING}(?:${MEMBERS}|(${OWNER})?(?:${AT_CAPITAL}${CAPITAL}(?:\\s(?:of|for|and|the)){0,2}\\s(?:${CAPITAL}\\s){0,3}?(?:${UPPER_HEAD})\\b(?:\\s(?:of|for)\\s(?:the\\s)?${CAPITAL}(?:\\s(?:and\\s)?${CAPITAL}){0,2})?` +
    `|(?:${UPPER_HEAD})\\s(?:of|for)\\s(?:the\\s)?${CAPITAL}(?:\\s(?:and\\s)?${CAPITAL}){0,2}` +
    `|(?:${AT_CAPITAL}${CAPITAL}\\s)?(?:${SMALL}\\s(?:ministry|department|office|committee|agency)|central bank|supreme court|high court)\\b))`,
  'gu',
)
