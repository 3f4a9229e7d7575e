import { isPostWord } from '../document/person-name.ts'
import { isCapitalized } from '../text/char.ts'
import type { Span } from '../text/span.ts'
import { isListedState, isStateAdjective } from '../text/state-word.ts'
import { describe } from './description.ts'
import { isHouseNoun } from './house.ts'
import { isRole } from './noun-phrase.ts'
import { isAddress, isRank } from './title.ts'

/** A post that an article sets beside a name, or the country that it gives somebody. */
export interface Post {
  /** As written, without article and country; empty when only a country is given. */
  readonly text: string
  /** The state that it is a post of, as written: `Halvenia`, `Halvenian`. */
  readonly country?: string
  /** Where the article first gives it. */
  readonly start: number
}

/**
 * The posts that an article sets around a name: before it (`Halvenian Foreign Minister Oda`), behind it
 * (`Oda, Halvenia’s foreign minister`, `Oda, who heads the ministry`), as a country (`Oda of Halvenia`)
 * or as a party and state (`Oda (R-Texas)`).
 */
export function postsAround(text: string, { start, end }: Span): Post[] {
  const posts: Post[] = []
  const following = text.slice(end, end + LONGEST_APPOSITION).split('\n', 1)[0] ?? ''
  const country = /^(?:[’']s)?\s+of\s+((?:the\s+)?\p{Lu}[^\s,;:.]+(?:\s+\p{Lu}[^\s,;:.]+)?)/u
    .exec(following)?.[1]
    ?.replace(/[’']s?$/, '')
  const line = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  const before = postBefore(line.slice(line.lastIndexOf('\n') + 1))
  if (before !== undefined) {
    const post = readPost(before, start)
    const isOf = post.country === undefined && country !== undefined && !NO_COUNTRY.test(country)
    posts.push(isOf ? { ...post, country } : post)
  } else {
    const set = postSetOff(line.slice(line.lastIndexOf('\n') + 1), following)
    if (set !== undefined) posts.push(readPost(set, start))
  }
  const apposition = appositionIn(following)
  if (apposition !== undefined) posts.push(readPost(apposition, start))
  const predicate = apposition === undefined ? predicateIn(following) : undefined
  if (predicate !== undefined) posts.push(readPost(predicate, start))
  if (country !== undefined && posts.length === 0 && !NO_COUNTRY.test(country))
    posts.push({ text: '', country, start })
  const party = /^,?\s\(?([RD])-(\p{Lu}[\p{L}.]*)/u.exec(following)
  if (party !== null) {
    const text = party[1] === 'R' ? 'Republican lawmaker' : 'Democratic lawmaker'
    posts.push({ text, country: party[2] as string, start })
  }
  return posts
}

const LONGEST_BEFORE = 90
const LONGEST_APPOSITION = 140

/** A post taken apart: `Halvenia’s foreign minister` is the post `foreign minister` of `Halvenia`. */
export function readPost(phrase: string, start: number): Post {
  const bare = phrase.replace(/^(?:the|a|an|its|their|his|her)\s+/i, '').trim()
  const owner = /^((?:the\s+)?\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3})[’']s?\s+(.+)$/u.exec(
    bare,
  )
  if (owner !== null && !PERSONAL.test(owner[2] as string) && canBeState(owner[1] as string)) {
    return { text: (owner[2] as string).trim(), country: owner[1] as string, start }
  }
  const of = /^(.+?)\s+(?:of|from|for)\s+((?:\p{Lu}[\p{L}.-]*)(?:\s\p{Lu}[\p{L}.-]*)?)$/u.exec(bare)
  if (of !== null && !NO_COUNTRY.test(of[2] as string) && !HOUSE_OF.test(of[1] as string)) {
    return { text: of[1] as string, country: of[2] as string, start }
  }
  const [first = '', ...rest] = bare.split(/\s+/)
  const former = /^(?:former|acting|then|ex)$/i.test(first) ? 1 : 0
  const word = former === 1 ? (rest[0] ?? '') : first
  if (
    rest.length > former &&
    isCapitalized(word) &&
    (isStateAdjective(word) || isListedState(word))
  ) {
    const text = former === 1 ? [first, ...rest.slice(1)].join(' ') : rest.join(' ')
    return { text, country: word, start }
  }
  return { text: bare, start }
}

/** What stands behind "of" in a post and is no country. */
const NO_COUNTRY =
  /^(?:the\s+)?(?:Mrs?|Ms|Dr|State|Foreign|Staff|Defen[cs]e|Commons|Lords|Congress|Parliament|Transport|Trade|Finance|Justice|Health|Interior|Energy|University|College|Institute|Ministry|Department|Office|Bank|Party|Council)\b/

/** Houses whose names go on with "of": the School of Law. */
const HOUSE_OF =
  /\b(?:School|University|College|Department|Institute|Faculty|House|Church|Academy|Society|Museum|Center|Centre|Chamber|Board|Council|Office|Bureau)$/

/** Whether an owner can be a state: an abbreviation that is none of those known is a house. */
function canBeState(owner: string): boolean {
  return isListedState(owner) || !/^(?:the\s+)?\p{Lu}{2,}$/u.test(owner)
}

/** Posts that belong to a person or a house, and not to a state. */
const PERSONAL =
  /\b(?:spokes\p{L}+|aides?|advis[eo]rs?|lawyers?|attorneys?|wife|husband|son|daughter|brother|sister|father|mother|counterparts?|predecessor|successor|deputy|friend)\b/iu

/** The phrase behind a name that tells a post, up to the mark that closes it. */
function appositionIn(following: string): string | undefined {
  const heads =
    /^,\s+who\s+(?:now\s+|also\s+)?(heads?|leads?|chairs?|runs?|commands?|headed|led|chaired)\s+((?:(?:(?:[A-Z]\.)+|[^\s,;:.]+)\s*){1,6})/.exec(
      following,
    )
  if (heads !== null) {
    const isPast = /ed$/.test(heads[1] as string)
    const noun = /^chair/.test(heads[1] as string)
      ? 'chair'
      : /^comm/.test(heads[1] as string)
        ? 'commander'
        : 'head'
    return `${isPast ? 'former ' : ''}${noun} of ${(heads[2] as string).trim()}`
  }
  const phrase =
    /^,\s+(?:\d{1,3},\s+)?(?:who\s+(?:is|was)\s+)?((?:[^\s,;:]+\s+){0,8}?[^\s,;:]+?)(?=[,;:]|(?<!\b\p{Lu})\.(?:\s|$)|\s[–—-]|\s(?:who|which|whose|said|told|on|at the|since|until|and (?:now|then|a|an|the))\b|$)/u.exec(
      following,
    )?.[1]
  if (phrase === undefined) return undefined
  if (/^,\s+who\s+was\s/.test(following) && isRoleWord(phrase.split(' ').at(-1) ?? ''))
    return `former ${phrase.replace(/^(?:the|an?)\s+/, '')}`
  const words = phrase.split(/\s+/)
  const role = words.findIndex((word) => isRoleWord(word))
  const [first = ''] = words
  // "Brask, a ship’s cook, …": whatever an article opens and a mark closes says what somebody is.
  if (role < 0)
    return isPlainNoun(words, following.slice(following.indexOf(phrase) + phrase.length))
      ? phrase
      : undefined
  const isOpened =
    /^(?:the|a|an|his|her|its|their|then|now|one|also)$/i.test(first) ||
    /[’']s?$/.test(words[1] ?? '') ||
    isCapitalized(first) ||
    isRoleWord(first) ||
    /^(?:former|acting|senior|top|deputy|vice|chief|head|prime|foreign|interim)$/i.test(first)
  if (!isOpened) return undefined
  // "Oda, President Harga and …" is a list, and "Oda, the minister’s aunt," no post of hers.
  const after = words.slice(role + 1)
  const isList = words
    .slice(role)
    .some((word, k) => isRoleWord(word) && isCapitalized(words[role + k + 1] ?? ''))
  if (isList && !after.some((word) => /^(?:of|for|at|in)$/.test(word))) return undefined
  return phrase
}

/** What a sentence says that somebody is: `Oda became envoy to Lunmark in 2029`. */
function predicateIn(following: string): string | undefined {
  const phrase = PREDICATE.exec(following)?.[1]
  if (phrase === undefined) return undefined
  const head = describe(phrase)
  return head?.kind === 'somebody' && !head.isPlural ? phrase : undefined
}

const PREDICATE =
  /^,?\s(?:is|was|became|serves as|served as|works as|worked as|has been|had been)\s(?:(?:now|also|then|once|still)\s)?((?:(?:the|an?)\s)?(?:[\p{L}’'-]+\s){0,8}?[\p{L}’'-]+?)(?=[.,;]|\s(?:who|since|until|from|before|when|and|in\s\d{4})\b|$)/u

/** Whether words are a short noun phrase with an article, closed by a mark, and no part of a list. */
function isPlainNoun(words: readonly string[], after: string): boolean {
  const [first = '', ...rest] = words
  const isClosed = /^(?:,\s(?!and\b|or\b)|\.|$)/.test(after)
  const told = describe(words.join(' '))
  return (
    told?.kind !== 'writing' &&
    told?.head !== 'one' &&
    /^an?$/.test(first) &&
    isClosed &&
    rest.length > 0 &&
    rest.length < 7 &&
    rest.every((word) => !/^(?:and|or|was|is|were|had|has|one)$/.test(word))
  )
}

/** The post that a comma sets off before a name: `the commissioner for returns, Oda,`. */
function postSetOff(before: string, following: string): string | undefined {
  if (!/^[,.;]|^\s(?:said|told|says|\p{L}+ed|met|has|had|is|was|will)\b/u.test(following))
    return undefined
  const set = /,\s((?:\p{Lu}\p{L}+\.?\s){0,3})$/u.exec(before)
  const titles = set?.[1]?.trim().split(' ').filter(Boolean) ?? []
  const comma = titles.every((word) => isAddress(word)) ? set?.index : undefined
  const clause =
    comma === undefined
      ? undefined
      : before
          .slice(0, comma)
          .split(/[,;:.“”"]/)
          .at(-1)
  if (clause === undefined) return undefined
  for (const { index } of clause.matchAll(PHRASE_START)) {
    const phrase = clause.slice(index).replace(/^(?:its|his|her|their)\s+/i, '')
    const head =
      phrase
        .split(/\s(?:of|for|to|at|in|on)\s/, 1)[0]
        ?.split(/\s+/)
        .at(-1) ?? ''
    if (isRoleWord(head) && !isHouseNoun(head.toLowerCase()) && head !== 'campaign') return phrase
  }
  return undefined
}

/** Where a phrase for somebody may begin: at an article, or an owner. */
const PHRASE_START =
  /(?<=^|\s)(?:(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?)\s|\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)?[’']s?\s)/gu

function isRoleWord(word: string): boolean {
  const bare = word.replace(/[.,]+$/, '')
  if (FILLER.test(bare)) return false
  return (
    isHolder(bare) ||
    OTHER_ROLE.test(bare) ||
    (isPostWord(bare) && bare.length > 3 && !isStateAdjective(bare))
  )
}

/** Whether a role is one person’s: no `tweet`, `campaign` or `ministers`. */
function isHolder(word: string): boolean {
  if (!isRole(word.toLowerCase())) return false
  const told = describe(word.toLowerCase())
  return told?.kind === 'somebody' && !told.isPlural
}

/** Posts and callings that stand behind names, and not as subjects in the list of roles. */
const OTHER_ROLE =
  /^(?:fellow|nominee|strategist|columnist|treasurer|lobbyist|investigator|pastor|bishop|archbishop|imam|rabbi|coordinator|commissioner|pollster|superintendent|inspector|magistrate|barrister|advocate|deputy|consul|attaché|agent|regent|counsel|engineer|watchman|foreman|ferryman|lawman|ombudsman|skipper|surgeon|nurse|farmer)$/i

/** Words of posts that make none alone. */
const FILLER =
  /^(?:of|for|to|the|an?|and|then|former|ex|acting|interim|special|principal|senior|first|second|vice|high|permanent|joint|he|her|his|their|our|its|press|state|national|security|foreign|prime|two|both|some|many|most|one|other|others|latter|pair)$/i

/** The post that ends a text: words for posts, with capitalized and a few other words among them. */
function postBefore(before: string): string | undefined {
  // "the harbor master of Port Callow" names a place, not the bearer of a post.
  if (/\b(?:of|for|in|at|from|to|near)\s+(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?$/i.test(before))
    return undefined
  const taken: string[] = []
  let hasPost = false
  for (const word of before.trim().split(/\s+/).reverse()) {
    if (taken.length === 7) break
    // "the Washington Mercury’s Oda" works for it.
    if (taken.length === 0 && /[’']s?$/.test(word)) return undefined
    // "his counterpart, X" sets the post off with a comma; any other mark ends the phrase.
    const bare = taken.length === 0 ? word.replace(/,$/, '') : word
    if (/[,;:!?”"’)]$|\p{L}{2}\.$/u.test(bare) && !isAddress(bare) && !SHORT.test(bare)) break
    const isPost = isPostWord(bare) || isHolder(bare) || isRank(bare)
    if (bare !== word && !isHolder(bare)) break
    // "candidates Sen. Oda and Sen. Moll" are two.
    if (isRole(bare.toLowerCase()) && !isHolder(bare) && !isCapitalized(bare)) break
    if (NO_PART.test(bare)) break
    if (!isPost && !isCapitalized(bare)) break
    if (isPost && !FILLER.test(bare) && !isAddress(bare)) hasPost = true
    taken.unshift(bare)
  }
  while (taken.length > 0 && /^(?:of|for|to|in|at)$/i.test(taken[0] as string)) taken.shift()
  return hasPost
    ? taken.filter((word) => !isAddress(word) || !isCapitalized(word)).join(' ')
    : undefined
}

/** Posts that are written short, with a period. */
const SHORT = /^(?:sen|rep|gov|gen|lt|col|adm|amb|maj|capt|u\.s|u\.n|u\.k)\.$/i

/** Words before which no post goes on. */
const NO_PART =
  /^(?:he|she|the|his|her|their|an?|and|to|it|its|but|when|as|if|even|so|yet|after|before|since|until|while|because|though|although|once|like|unlike|only|just|also|in|at|on|by|from|with|what|that|this)$/i
