import type { FigureRelation } from './figure-mention.ts'
import type { FigureToken } from './figure-token.ts'

/** Words beside a number that tell how it stands to the true one. */
export interface RelationReading {
  readonly relation: FigureRelation
  /** The first token of words before the number, or the one after words behind it. */
  readonly at: number
}

/** How a number stands to the true one by the words in front of token `at`, none before `floor`. */
export function relationBefore(
  tokens: readonly FigureToken[],
  at: number,
  floor = 0,
): RelationReading | undefined {
  const last = at > floor ? tokens[at - 1] : undefined
  if (last === undefined || (last.kind === 'word' && !ENDS.has(last.lower))) return undefined
  let phrase = ''
  let found: RelationReading | undefined
  let from = at
  for (let k = at - 1; k >= floor && at - k <= MOST_WORDS; k--) {
    const token = tokens[k] as FigureToken
    const following = tokens[k + 1] as FigureToken
    if (following.gap === 'paragraph') break
    if (token.text === '~' || token.text === '≈') return { relation: '~', at: k }
    if (token.text === '>' || token.text === '<') return { relation: token.text, at: k }
    if (token.kind !== 'word') break
    phrase = phrase === '' ? token.lower : `${token.lower} ${phrase}`
    from = k
    const relation = BEFORE.get(phrase)
    if (relation !== undefined) found = { relation, at: from }
    // "About an additional 70,000": the words between belong to neither.
    else if (phrase.split(' ').every((word) => BETWEEN.has(word))) phrase = ''
  }
  if (found === undefined || isOtherSense(tokens, found.at)) return undefined
  return withDegree(tokens, found)
}

/** "Talk about 20 percent", "control over 20 percent": the word belongs to what stands before it. */
function isOtherSense(tokens: readonly FigureToken[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || tokens[at]?.gap === 'paragraph') return false
  const words = OTHER_SENSE.get(tokens[at]?.lower ?? '')
  if (words === undefined) return false
  if (words.test(before.lower)) return true
  if (tokens[at]?.lower !== 'about' || !HEARERS.test(before.lower)) return false
  // "Talk to you about", "tell reporters about".
  return tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => words.test(lower))
}

const HEARERS = /^(?:you|me|us|them|him|her|it|reporters|people|everyone|congress|today|here)$/

const OTHER_SENSE: ReadonlyMap<string, RegExp> = new Map([
  [
    'about',
    /^(?:talk(?:s|ed|ing)?|th(?:ink|inking|ought)|hear(?:d|ing)?|ask(?:ed|ing)?|questions?|sa(?:y|id|ying)|sp(?:eak|eaking|oke)|worr(?:y|ied)|concern(?:s|ed)|kn(?:ow|ew)|information|reports?|what|how|tell|told|learn(?:ed)?|read|all|more)$/,
  ],
  [
    'over',
    /^(?:control|authority|sovereignty|power|disputes?|fight|war|concerns?|concerned|differences?|debate|all|tak(?:e|en|ing)|took|hand(?:ed)?|turn(?:ed)?|jurisdiction|influence|victory|advantage|priority|go|went|going)$/,
  ],
  ['above', /^(?:and|all)$/],
  ['around', /^(?:all|turn(?:ed)?|come|go|look(?:ing)?|travel(?:ed|ing)?)$/],
  ['under', /^(?:come|came|fall|is|are)$/],
  ['beyond', /^(?:and)$/],
])

/** `Well over`, `just under`, `slightly more than`: the degree belongs to the words. */
function withDegree(tokens: readonly FigureToken[], found: RelationReading): RelationReading {
  const before = tokens[found.at - 1]
  if (before === undefined || before.kind !== 'word') return found
  if (tokens[found.at]?.gap !== 'space') return found
  if (!DEGREES.has(before.lower)) return found
  const article = tokens[found.at - 2]
  const hasArticle = article?.lower === 'a' && (before.lower === 'little' || before.lower === 'bit')
  return { relation: found.relation, at: hasArticle ? found.at - 2 : found.at - 1 }
}

/** How a number stands to the true one by the words from token `at` on: `or so`, `or more`, `-plus`. */
export function relationAfter(
  tokens: readonly FigureToken[],
  at: number,
): RelationReading | undefined {
  const first = tokens[at]
  if (first === undefined || first.gap === 'paragraph') return undefined
  if (first.text === '+') {
    const isLast = tokens[at + 1]?.kind !== 'number' || tokens[at + 1]?.gap !== 'none'
    return isLast ? { relation: '>', at: at + 1 } : undefined
  }
  const isHyphen = first.text === '-' && first.gap === 'none'
  const from = isHyphen ? at + 1 : at
  if (tokens[from]?.lower === 'plus' && !(tokens[from + 1]?.kind === 'number')) {
    return { relation: '>', at: from + 1 }
  }
  if (isHyphen) {
    const isOdd = tokens[from]?.lower === 'odd' || tokens[from]?.lower === 'some'
    return isOdd ? { relation: '~', at: from + 1 } : undefined
  }
  const words = [at, at + 1, at + 2].map((k) => wordAt(tokens, k))
  for (let length = 3; length > 1; length--) {
    const relation = AFTER.get(words.slice(0, length).join(' '))
    if (relation !== undefined) return { relation, at: at + length }
  }
  return undefined
}

function wordAt(tokens: readonly FigureToken[], at: number): string {
  const token = tokens[at]
  return token?.kind === 'word' && token.gap !== 'paragraph' ? token.lower : ''
}

/** Words of the longest phrase, and of what may stand between it and the number. */
const MOST_WORDS = 7

/** What may stand between a relation and its number. */
const BETWEEN: ReadonlySet<string> = new Set(['additional', 'another', 'an', 'extra'])

const BEFORE: ReadonlyMap<string, FigureRelation> = relations({
  '>':
    'more than|greater than|higher than|larger than|bigger than|better than|over|above|at least|' +
    'no less than|no fewer than|not less than|not fewer than|nothing less than|upwards of|upward of|' +
    'in excess of|exceeding|exceeds|exceed|exceeded|surpassing|surpassed|a minimum of|minimum of|' +
    'north of|as few as|as little as|as low as|at a minimum|at the very least|beyond|at the least|anything over|well beyond',
  '<':
    'less than|fewer than|lower than|smaller than|under|below|up to|upto|at most|at the most|' +
    'no more than|not more than|no greater than|no larger than|no higher than|not exceeding|' +
    'a maximum of|maximum of|as many as|as much as|as high as|south of|just short of|short of|' +
    'capped at|at a maximum|not to exceed|within',
  '~':
    'about|around|roughly|approximately|approx|nearly|almost|some|close to|near to|circa|an estimated|' +
    'estimated|estimated at|in the neighborhood of|in the region of|in the vicinity of|' +
    'on the order of|in the order of|of the order of|somewhere around|something like|virtually|' +
    'practically|just about|more or less|somewhere near|approaching|nigh on|nearing|' +
    'maybe|perhaps|probably|roughly speaking|give or take|somewhere between',
})

/** The words right before a number that may end a phrase: most numbers stand behind another. */
const ENDS: ReadonlySet<string> = new Set([
  ...Array.from(BEFORE.keys(), (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
  ...BETWEEN,
])

/** Some of those words are only relations in front of a number: the table of what stands behind one. */
const AFTER: ReadonlyMap<string, FigureRelation> = relations({
  '>':
    'or more|or over|or above|or higher|or greater|or better|or larger|if not more|and more|' +
    'and above|and over|and up|at least|at a minimum|or even more',
  '<': 'or less|or fewer|or under|or below|or lower|at most|or smaller|if that',
  '~': 'or so|or thereabouts|or around|more or less|give or take|or something',
})

const DEGREES: ReadonlySet<string> = new Set(
  'well just slightly far much significantly considerably substantially little bit somewhat way only very even already still'.split(
    ' ',
  ),
)

function relations(
  listed: Readonly<Partial<Record<FigureRelation, string>>>,
): ReadonlyMap<string, FigureRelation> {
  return new Map(
    Object.entries(listed).flatMap(([relation, phrases]) =>
      phrases
        .split('|')
        .map((phrase): [string, FigureRelation] => [phrase, relation as FigureRelation]),
    ),
  )
}
