import type { Tree } from '../../article/reported/tree.ts'
import { stateName } from '../../text/state-name.ts'
import { isListedState } from '../../text/state-word.ts'
import type { Passage } from '../spoken-text.ts'
import type { Act } from './act.ts'
import { isHostileAct } from './act-type.ts'
import { isAgent } from './agent-noun.ts'
import type { CommitmentType } from './commitment.ts'
import { joinedNames, nounPhrase } from './noun-phrase.ts'
import { besideName, ownOffice, statesBehindOf } from './own-states.ts'
import { OTHERS, type Side } from './side.ts'
import { isSourceWord } from './source-word.ts'

/**
 * For whom an act is promised, planned or refused: whom the words name, or of "we" the state of the post
 * of the one who speaks. Empty when nothing tells.
 */
export function bearersOf(
  passage: Passage,
  tree: Tree,
  act: Act,
  side: Side,
  type: CommitmentType,
): string[] {
  const told = onBehalf(tree, act)
  if (told !== undefined) return [told]
  // What only happens binds nobody, and neither does harm that others will suffer.
  if (type === 'forecast') return []
  if (type === 'warning' && side !== 'own' && !isHostileAct(tree, act)) return []
  const first = act.asker ?? act.actor
  if (first === undefined) return []
  const who = leaderOf(tree, first)
  const { speaker, quotation } = passage.voice
  const isOfSource = (act.asker !== undefined || side === 'own') && isSourceWord(passage, tree, who)
  if (isOurs(tree, who) || isOfSource) {
    const { source } = quotation ?? {}
    const state =
      source?.country ??
      stateOfPost(speaker?.post) ??
      // The headline of a report tells of more than who speaks: "Oda warns of war".
      (quotation === undefined
        ? stateOfPost(besideName(passage.document.title ?? '', speaker?.name))
        : undefined)
    if (state !== undefined) return [state, ...othersJoined(tree, who)]
    if (!isOfSource) return []
    // "Halvenia says it will": who is no person speaks for nobody else.
    if (tree.tag(who) === 'PRP' && source?.gender === undefined && speaker !== undefined)
      return [speaker.name]
  }
  const isAsked = type === 'demand' || type === 'request'
  // "Free nations have a duty to help": they are asked, and do not ask.
  if (isAsked && (act.asker === undefined || act.asker === act.actor)) return []
  const tag = tree.tag(who) ?? ''
  // "The first trucks are scheduled to leave": no thing plans.
  if (act.force === 'intention' && tag.startsWith('NN') && !isAgent(tree, who)) return []
  if (
    tag === 'PRP' ||
    tag === 'PRP$' ||
    tag.startsWith('W') ||
    (act.asker === undefined && (side === 'thing' || side === 'measure'))
  )
    return []
  return tag.startsWith('NN') ? joinedNames(tree, who) : []
}

/** Who acts together with the side that speaks: "[our allies]" of "we and our allies". */
function othersJoined(tree: Tree, who: number): string[] {
  const names: string[] = []
  for (let child = tree.firstChild(who); child >= 0; child = tree.nextChild(child))
    if (child > who && tree.is(child, 'conj') && tree.isNominal(child) && !isOurs(tree, child))
      names.push(...joinedNames(tree, child))
  return names
}

/** Of several who act, the first, to whom the others are joined: "[Halvenia] and our allies". */
function leaderOf(tree: Tree, who: number): number {
  let at = who
  while (tree.is(at, 'conj') && tree.isNominal(tree.head(at))) at = tree.head(at)
  return at
}

/** "We", "our government", "members of our delegation", "no captain of ours"; "our allies" are others. */
function isOurs(tree: Tree, who: number): boolean {
  const lower = tree.lower[who] as string
  if (lower === 'we' || OURS.has(lower)) return true
  if (OTHERS.has(lower)) return false
  const owner = tree.child(who, 'poss')
  if (owner !== undefined && OURS.has(tree.lower[owner] as string)) return true
  const whole = tree.child(who, 'nmod')
  return whole !== undefined && tree.lower[who + 1] === 'of' && isOurs(tree, whole)
}

const OURS: ReadonlySet<string> = new Set(['our', 'ours', 'us', 'my'])

/** "On behalf of the European Union, we call on them": in the clause of the act. */
function onBehalf(tree: Tree, { governor }: Act): string | undefined {
  const at = tree.lower.indexOf('behalf')
  if (at < 1 || tree.lower[at - 1] !== 'on' || tree.lower[at + 1] !== 'of') return undefined
  const clause = tree.range(governor)
  if (at < clause.start || at >= clause.end) return undefined
  let head = at + 2
  while (head < tree.length && !tree.isNominal(head)) head++
  while (tree.isNominal(head + 1)) head++
  return head < tree.length ? nounPhrase(tree, head) : undefined
}

/** The state that a post names: "Foreign Minister of Halvenia", "Ombrasa's envoy". */
function stateOfPost(post: string | undefined): string | undefined {
  if (post === undefined) return undefined
  const office = ownOffice(post)
  const told = statesBehindOf(office).at(-1)
  if (told !== undefined) return told
  const word = office.split(' ').find((one) => isListedState(one) && /^\p{Lu}/u.test(one))
  return word === undefined ? undefined : stateName(word)
}
