import type { Tree } from '../../article/reported/tree.ts'
import type { Passage, SpokenText } from '../spoken-text.ts'
import { nounPhrase } from './noun-phrase.ts'

/** Speakers of an event beyond whom it is a panel. */
const MOST_PARTIES = 3

/** Those who speak for the parties of an event of up to three; empty for other events. */
export type Parties = readonly string[]

/** The parties of joint remarks, by those who speak for them. */
export function partiesOf({ document, passages }: SpokenText): Parties {
  if (document.kind !== 'jointRemarks') return []
  const names = new Set<string>()
  for (const { voice } of passages)
    if (voice.role === 'principal' && voice.speaker !== undefined) names.add(voice.speaker.name)
  // Of a panel nobody can tell who "you" is.
  return names.size > MOST_PARTIES ? [] : [...names]
}

/**
 * Who is spoken to, where the words tell: by a name ("Mr. President, we will"), by "to the people of
 * Sorrenay", or by "you" at an event of several parties, where it is the others.
 */
export function hearersOf(parties: Parties, passage: Passage, tree: Tree): string[] {
  const called = vocative(tree)
  if (called !== undefined) return [called]
  const people = toPeople(tree)
  if (people !== undefined) return [people]
  if (parties.length < 2) return []
  const isYou = tree.lower.some((word) => word === 'you' || word === 'your')
  return isYou ? parties.filter((name) => name !== passage.voice.speaker?.name) : []
}

/** A name with a title between the start or "And" and a comma. */
function vocative(tree: Tree): string | undefined {
  let start = 0
  while (OPENING.has(tree.lower[start] ?? '') || tree.isMark(start)) start++
  if (!TITLES.has(tree.lower[start] ?? '')) return undefined
  let end = start + 1
  while (end < tree.length && end < start + LONGEST_NAME && /^NNP?$/.test(tree.tag(end) ?? ''))
    end++
  if (tree.lower[end] !== ',') return undefined
  // "Secretary Brandt, who is here, will travel": who acts is not called.
  for (let k = start; k < end; k++)
    if (tree.is(k, 'nsubj') || tree.is(k, 'nsubjpass')) return undefined
  const span = tree.span({ start, end })
  return tree.text.slice(span.start, span.end)
}

const LONGEST_NAME = 5
const OPENING: ReadonlySet<string> = new Set('and so but well now yes no thank you dear'.split(' '))
const TITLES: ReadonlySet<string> = new Set(
  'mr. mr mrs. mrs ms. ms madam madame president minister secretary chancellor premier prime ambassador general excellency excellencies'.split(
    ' ',
  ),
)

/** "I say to the people of Sorrenay". */
function toPeople(tree: Tree): string | undefined {
  for (let k = 1; k < tree.length - 1; k++) {
    if (tree.lower[k] !== 'people' && tree.lower[k] !== 'peoples') continue
    let to = k - 1
    while (to > 0 && (tree.tag(to) === 'DT' || tree.tag(to)?.startsWith('JJ'))) to--
    const before = tree.lower[to - 1] ?? ''
    if (tree.lower[to] === 'to' && TELLING.has(before)) return nounPhrase(tree, k)
  }
  return undefined
}

const TELLING: ReadonlySet<string> = new Set(
  'say said pledge promise clear commitment message word appeal assure speak'.split(' '),
)
