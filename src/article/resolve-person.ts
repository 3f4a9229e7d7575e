import { compareNames, isPostWord, parsePersonName } from '../document/person-name.ts'
import { isCapitalized } from '../text/char.ts'
import { partitionPoint } from '../text/partition-point.ts'
import type { Span } from '../text/span.ts'
import { describe } from './description.ts'
import { isRole } from './noun-phrase.ts'
import type { Mention, NamedPerson, Person } from './people.ts'
import { resolveDescription } from './resolve-description.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { mentionsBefore, mentionsIn, type Scene, sentenceAt, unnamed } from './scene.ts'
import { isAddress } from './title.ts'

export type { Scene } from './scene.ts'

/**
 * Who the phrase at `span` stands for.
 *
 * A name finds its bearer, also where it stands in apposition to the phrase; a pronoun whoever is
 * nearest, spoke or opened a sentence, and is of its gender; `the latter` and `both` those just named;
 * a post its holder; a ministry, a palace or a capital a house. Whom the article does not name, or
 * cannot be told apart from others, is `unnamed`, so that following words are not given to somebody
 * else either. `undefined` when the phrase stands for the writer or for nobody.
 */
export function resolvePerson(scene: Scene, span: Span): Person | undefined {
  // Where a text lost the space between sentences, the pronoun is what is left: "the cost.He".
  const phrase = scene.text.slice(span.start, span.end)
  const lost = LOST_END.test(phrase) ? LOST.exec(phrase) : null
  if (lost !== null)
    return resolvePerson(scene, { start: span.start + lost[0].length, end: span.end })
  const lower = phrase.toLowerCase().replace(/\s+/g, ' ')
  const pair = resolvePair(scene, span, lower)
  if (pair !== undefined) return pair
  const joined = resolveJoined(scene, span, phrase)
  if (joined !== undefined) return joined
  const byPronoun = resolvePronoun(scene, span.start, lower)
  if (byPronoun !== undefined) return byPronoun
  if (lower === 'who') return relativeOf(scene, span)
  if (WRITER.test(lower)) return undefined
  return (
    resolveNames(scene, span) ??
    nameAround(scene, span) ??
    apposedName(scene, span) ??
    resolveUnlisted(scene, phrase) ??
    apposedFirstName(phrase) ??
    resolveDescription(scene, span)
  )
}

/** `He and Envoy Joram Brask`: both of them. */
function resolveJoined(scene: Scene, { start, end }: Span, phrase: string): Person | undefined {
  const [both, pronoun = ''] = /^(he|she|they)\s+and\s+/i.exec(phrase) ?? []
  if (both === undefined) return undefined
  const first = resolvePronoun(scene, start, pronoun.toLowerCase())
  const second = resolvePerson(scene, { start: start + both.length, end })
  const isKnown = first?.kind !== 'unnamed' && second?.kind !== 'unnamed'
  return first !== undefined && second !== undefined && isKnown
    ? groupOf([first, second])
    : unnamed(phrase)
}

const LOST_END = /\.(?:He|She|They|It)$/
const LOST = /^.*\p{L}\.(?=(?:He|She|They|It)$)/su

/** Whoever is named right before a relative clause. */
function relativeOf(scene: Scene, { start }: Span): Person | undefined {
  const [before] = mentionsBefore(scene, start)
  const gap = before === undefined ? '' : scene.text.slice(before.span.end, start)
  return before !== undefined && /^,?\s+$/.test(gap) ? before.person : unnamed('who')
}

/** Pronouns that stand for the writer, the reader, or nobody. */
const WRITER = /^(?:i|we|you|us|me|it|this|that|there|one|which)$/

/** `the latter`, `the former`, `both`, `the two ministers`: one or both of the two just named. */
function resolvePair(scene: Scene, { start }: Span, lower: string): Person | undefined {
  const isBoth =
    /^(?:both(?: (?:men|women|sides|leaders|ministers))?|the (?:two|pair)(?: \p{L}+){0,2})$/u.test(
      lower,
    )
  if (!isBoth && lower !== 'the latter' && lower !== 'the former') return undefined
  const named = mentionsBefore(scene, start).filter(({ span }) => !scene.isQuoted(span.start))
  const [last] = named
  const other = named.find(({ person }) => person !== last?.person)
  if (last === undefined || other === undefined) return unnamed(lower)
  if (sentenceAt(scene, start) - sentenceAt(scene, other.span.start) > PAIR_REACH)
    return unnamed(lower)
  // The latter is the one of the two who was brought in second.
  const sentence = scene.sentences[sentenceAt(scene, last.span.start)]
  const firstOf = ({ person }: Mention<NamedPerson>): number =>
    named.findLast(
      (mention) => mention.person === person && mention.span.start >= (sentence?.start ?? 0),
    )?.span.start ?? -1
  const isInOrder = firstOf(other) < firstOf(last)
  const [former, latter] = isInOrder ? [other, last] : [last, other]
  if (isBoth) return groupOf([former.person, latter.person])
  return lower === 'the latter' ? latter.person : former.person
}

/** Sentences back in which both of a pair are named. */
const PAIR_REACH = 3

/** The person or people whom a phrase names, those aside to whom its head only belongs. */
function resolveNames(scene: Scene, span: Span): Person | undefined {
  const heads: Mention<NamedPerson>[] = []
  for (const mention of mentionsIn(scene, span)) {
    if (isGoverned(scene, span, mention)) continue
    const [first] = heads
    const last = heads[heads.length - 1]
    if (first === undefined || last === undefined) heads.push(mention)
    else if (
      mention.person !== first.person &&
      areJoined(scene.text.slice(last.span.end, mention.span.start))
    )
      heads.push(mention)
  }
  const [only] = heads
  if (only === undefined) return undefined
  return heads.length === 1 ? only.person : groupOf(heads.map(({ person }) => person))
}

/** The person of whose name a phrase is a part, as where a nickname in marks cuts it: `“Bigga” Salkey`. */
function nameAround(scene: Scene, { start, end }: Span): Person | undefined {
  const { mentions } = scene.cast
  const next = partitionPoint(mentions.length, (k) => (mentions[k] as Mention).span.start <= start)
  const around = mentions[next - 1]
  if (around === undefined || around.span.end <= start) return undefined
  const words = scene.text.slice(around.span.end, end)
  return end <= around.span.end || /^,\s/.test(words) ? around.person : undefined
}

/** Whether a name only tells whose somebody is: `Oda’s spokesman`, `an aide to Minister Oda`. */
function isGoverned({ text }: Scene, { start, end }: Span, { span }: Mention): boolean {
  const after = text.slice(span.end, Math.min(end, span.end + LONGEST_TAIL))
  if (/^(?:[’']s?)\s/.test(after)) return true
  // "Oda administration officials" are hers and not herself.
  const tail = (/^(?:[\s/-][\p{L}-]+)+/u.exec(after)?.[0] ?? '').trim().split(/[\s/]/)
  if (tail.some((word) => isRole(word.toLowerCase()) && !isCapitalized(word))) return true
  const before = text.slice(start, span.start)
  const owned =
    /(?:^|\s)(?:for|to|of|from|by|with|under|against|about|near|whom|who|that|behind|including)\s+(?:the\s+)?((?:[\p{L}.-]+\s+){0,4})$/iu.exec(
      before,
    )
  if (owned === null || owned.index === 0) return false
  if (OF_ANOTHER.test(before)) return true
  const words = (owned[1] as string).trim().split(/\s+/).filter(Boolean)
  const last = words[words.length - 1]
  // "The minister of foreign affairs Oda" has a post of several words, and "an aide to Minister Oda" two people.
  if (last === undefined || isAddress(last) || SHORT_POST.test(last)) return true
  if (isRole(last.toLowerCase()))
    return words.every((word) => isCapitalized(word)) || !isCapitalized(last)
  // "the brother of Hollywood legend Oda" is somebody else.
  return !isCapitalized(last) && words.some((word) => isCapitalized(word))
}

/** Nouns for those who are somebody’s: whoever is named behind them is another. */
const OF_ANOTHER =
  /\b(?:wife|husband|son|daughter|brother|sister|mother|father|widow|widower|uncle|aunt|nephew|niece|cousin|friend|aide|adviser|advisor|ally|rival|critic|opponent|supporter|lawyer)s?\s(?:of|to|for)\s/i
const SHORT_POST = /^(?:sen|rep|gov|gen|lt|col|adm|amb|sgt|capt)s?\.?$/i

/** Code units behind a name in which the noun stands that it only describes. */
const LONGEST_TAIL = 50

/** Whether the words between two names make them a list: `Oda and Prime Minister Moll`. */
function areJoined(between: string): boolean {
  return (
    between.length < 80 &&
    /^(?:,|,?\s+and\b|\s+&)\s*(?:[\p{L}.’'-]+\s+){0,6}$/u.test(between) &&
    (/\band\b|&/.test(between) || /^,\s*$/.test(between)) &&
    !/\b(?:of|for|with|who|to)\b/.test(between)
  )
}

function groupOf(people: readonly Person[]): Person {
  const distinct = [...new Set(people)]
  if (distinct.length === 1) return distinct[0] as Person
  return { kind: 'group', name: distinct.map(({ name }) => name).join(' and '), posts: [] }
}

/** The name that stands in apposition to a phrase: `a ministry spokesman, Joram Brask,`. */
function apposedName(scene: Scene, span: Span): Person | undefined {
  const { text } = scene
  const phrase = text.slice(span.start, span.end)
  const { kind, head = '' } = describe(phrase) ?? {}
  const isTitle = isPostWord(phrase.split(' ').at(-1) ?? '')
  const isPerson = isTitle || kind === 'somebody' || (kind === 'trait' && /^\p{Ll}/u.test(head))
  if (!isPerson && !/^\(?[RDI]-\p{Lu}/u.test(phrase)) return undefined
  const [after] = mentionsIn(scene, { start: span.end, end: span.end + LONGEST_GAP + 60 })
  if (after !== undefined) {
    const gap = text.slice(span.end, after.span.start)
    if (isOnlyTitles(gap)) return after.person
    // "His wife and co-counsel, Dr. Oda"
    const other = /^\sand\s(?:[\p{Ll}-]+\s){0,2}[\p{Ll}-]+(?=,\s)/u.exec(gap)?.[0]
    if (other !== undefined && isOnlyTitles(gap.slice(other.length))) return after.person
    // "Halvenia’s agent before the panel, Professor Oda, …"
    if (APART.test(gap) && text.charAt(after.span.end) === ',') return after.person
  }
  const [before] = mentionsBefore(scene, span.start)
  const isSetOff = phrase.endsWith(',') || /^\s*,/.test(text.slice(span.end, span.end + 2))
  if (before !== undefined && isSetOff && /^,\s+$/.test(text.slice(before.span.end, span.start))) {
    return before.person
  }
  return undefined
}

/** Whether a gap before a name holds nothing but a comma and titles: `, the Hon. `, ` (retd) `. */
function isOnlyTitles(gap: string): boolean {
  const words = /^,?\s+(?:\([\p{L}.]{2,8}\)\s)?(?:[Tt]he\s)?((?:\p{Lu}\p{L}*\.?\s+)*)$/u.exec(
    gap,
  )?.[1]
  return words?.split(/\s+/).every((word) => word === '' || isAddress(word)) === true
}

/** One who is named by a first name only: `his wife, Mirela,`. */
function apposedFirstName(phrase: string): Person | undefined {
  const [, description = '', name = ''] = /^([^,]+),\s(\p{Lu}\p{Ll}+),?$/u.exec(phrase) ?? []
  if (name === '' || describe(description)?.kind !== 'somebody') return undefined
  return { ...unnamed(description), kind: 'person', name }
}

/** What may part a phrase from the name in apposition to it: where its bearer serves, and titles. */
const APART =
  /^\s(?:before|at|in|of|for|to|on|from)\s[^,.;:“”"]{2,40},\s(?:\p{Lu}[\p{L}.]+\s){0,3}$/u
/** Code units between a phrase and the name in apposition to it. */
const LONGEST_GAP = 70

/** A name that was not found as one: of a heading, or the first name of somebody known. */
function resolveUnlisted(scene: Scene, phrase: string): Person | undefined {
  const words = phrase.trim().split(/\s+/)
  if (words.length > 4 || !words.every((word) => isCapitalized(word))) return undefined
  const parsed = parsePersonName(words.join(' '))
  if (parsed === undefined) return undefined
  const possible = scene.cast.people.filter(
    (person) => compareNames(person.parsed, parsed) !== 'different',
  )
  const [bearer] = possible
  if (bearer !== undefined) return possible.length === 1 ? bearer : unnamed(phrase)
  // Of a family, or of the young and the famous, an article goes on to speak by first names.
  const namesakes = scene.cast.people.filter(
    ({ parsed: other }) =>
      parsed.given.length === 0 && other.folded.given[0] === parsed.folded.surname,
  )
  return words.length === 1 && namesakes.length === 1 ? namesakes[0] : undefined
}
