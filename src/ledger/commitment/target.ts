import { TIME } from '../../article/reported/insertion.ts'
import type { Tree } from '../../article/reported/tree.ts'
import { stateKey } from '../../text/state-word.ts'
import type { Act } from './act.ts'
import type { CommitmentType } from './commitment.ts'
import { nounPhrase } from './noun-phrase.ts'
import type { OwnStates } from './side.ts'

/**
 * Whom an act is about or against, as the text names them.
 *
 * Who is asked is the target of a demand. Of a warning it is who would fulfil the condition, or else the
 * subject, and never the speaker's own side.
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
    const named = namesIn(condition ?? '', own)
    if (named.length > 0) return named
    const subject = act.actor === undefined ? '' : textOf(tree, act.actor)
    const borne = namesIn(subject, own)
    if (borne.length > 0) return borne
  }
  return namedIn(tree, act)
}

/** The names that the words of an act give to those it is done to. */
function namedIn(tree: Tree, act: Act): string[] {
  const names: string[] = []
  for (let k = act.action.start; k < act.action.end; k++) {
    const isName = tree.tag(k)?.startsWith('NNP') === true && !TIME.test(tree.lower[k] as string)
    if (isName && DONE_TO.some((relation) => tree.is(k, relation))) names.push(nounPhrase(tree, k))
  }
  return [...new Set(names)]
}

const DONE_TO = ['obj', 'iobj', 'obl', 'nmod'] as const

/** The names in some words, but for those of the speaker's own states and of times. */
function namesIn(words: string, own: OwnStates): string[] {
  const names = new Set<string>()
  for (const { 0: name, index } of words.matchAll(NAME)) {
    const first = name.split(' ')[0] as string
    if (index === 0 && OPENERS.has(first.toLowerCase())) {
      const rest = name.slice(first.length).trim()
      if (rest !== '' && !own.has(stateKey(rest))) names.add(rest)
    } else if (!own.has(stateKey(name)) && !TIME.test(name.toLowerCase()) && name !== 'I')
      names.add(name)
  }
  return [...names]
}

/** Capitals in a row, with what "of" adds. */
const NAME = /\p{Lu}[\p{L}’'-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}’'-]*)*/gu
/** Words with a capital at the head of a condition that are no names. */
const OPENERS: ReadonlySet<string> = new Set(
  'if should any unless once when further those these anyone whoever in as either the a provided upon on any'.split(
    ' ',
  ),
)

function textOf(tree: Tree, head: number): string {
  const { start, end } = tree.span(tree.range(head))
  return tree.text.slice(start, end)
}

function isPronoun(tree: Tree, k: number): boolean {
  return tree.tag(k) === 'PRP' || tree.tag(k)?.startsWith('W') === true
}
