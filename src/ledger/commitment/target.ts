import { TIME } from '../../article/reported/insertion.ts'
import type { Tree } from '../../article/reported/tree.ts'
import { stateName } from '../../text/state-name.ts'
import { stateKey } from '../../text/state-word.ts'
import type { Act } from './act.ts'
import type { CommitmentType } from './commitment.ts'
import { nounPhrase } from './noun-phrase.ts'
import type { OwnStates } from './side.ts'
import { wordSet } from './verb-set.ts'

/**
 * Whom an act is about or against, as the text names them.
 *
 * Who is asked is the target of a demand. Of a warning it is who would fulfil the condition, which names
 * that one first, or else the subject, and never the speaker's own side.
 *
 * @param condition the words of the condition, wherever they stand
 */
export function targetOf(
  tree: Tree,
  act: Act,
  type: CommitmentType,
  condition: string | undefined,
  own: OwnStates,
): string[] {
  if (type === 'demand' || type === 'request') {
    return act.actor === undefined || isPronoun(tree, act.actor)
      ? []
      : [nounPhrase(tree, act.actor)]
  }
  if (type === 'warning') {
    const named = firstNames(condition ?? '', own)
    if (named.length > 0) return named
    const subject = act.actor === undefined ? '' : textOf(tree, act.actor)
    const borne = firstNames(subject, own)
    if (borne.length > 0) return borne
  }
  return namedIn(tree, act)
}

/** The names that the words of an act give to those it is done to. */
function namedIn(tree: Tree, act: Act): string[] {
  const names: string[] = []
  for (let k = act.action.start; k < act.action.end; k++) {
    const isName = tree.tag(k)?.startsWith('NNP') === true && !TIME.test(tree.lower[k] as string)
    // "We will, Sergey, keep talking": who is spoken to.
    if (isName && tree.lower[k - 1] === ',' && isClosed(tree, k)) continue
    if (isName && DONE_TO.some((relation) => tree.is(k, relation))) names.push(nounPhrase(tree, k))
  }
  return [...new Set(names)]
}

/** Whether a name between commas is one of no list: "with Halvenia, Ombrasa, and Sorrenay". */
function isClosed(tree: Tree, k: number): boolean {
  if (tree.is(k, 'conj') || tree.is(k, 'appos')) return false
  const next = tree.lower[k + 1] ?? ''
  return next === ',' && tree.tag(k - 2)?.startsWith('NN') !== true
}

const DONE_TO = ['obj', 'iobj', 'obl', 'nmod'] as const

/**
 * The first name in some words and those that are joined to it, but for the speaker's own states and for
 * times: "if Sorrenay or Ombrasa attacks [Halvenia]".
 */
function firstNames(words: string, own: OwnStates): string[] {
  const names = new Set<string>()
  let end = 0
  for (const { 0: found, index } of words.matchAll(NAME)) {
    const first = found.split(' ')[0] as string
    const isOpener = index === 0 && OPENERS.has(first.toLowerCase())
    const rest = isOpener ? found.slice(first.length).trim() : found
    const name = stateName(rest.replace(/[’']s?$/, ''))
    if (name === '' || name === 'I' || own.has(stateKey(name)) || TIME.test(name.toLowerCase()))
      continue
    if (names.size > 0 && !JOINED.test(words.slice(end, index))) break
    names.add(name)
    end = index + found.length
  }
  return [...names]
}

/** What joins one name to another. */
const JOINED = /^(?:,|\s|\band\b|\bor\b|\bthe\b)*$/

/** Capitals in a row, with what "of" adds. */
const NAME = /\p{Lu}[\p{L}’'-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}’'-]*)*/gu
/** Words with a capital at the head of a condition that are no names. */
const OPENERS = wordSet(
  'if should any unless once when further those these anyone whoever in as either the a provided upon on ' +
    'without depending assuming barring pending subject contingent we they he she it you our their his its my',
)

function textOf(tree: Tree, head: number): string {
  const { start, end } = tree.span(tree.range(head))
  return tree.text.slice(start, end)
}

function isPronoun(tree: Tree, k: number): boolean {
  return tree.tag(k) === 'PRP' || tree.tag(k)?.startsWith('W') === true
}
