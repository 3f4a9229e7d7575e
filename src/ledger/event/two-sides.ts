import type { Tree } from '../../article/reported/tree.ts'
import type { Span } from '../../text/span.ts'
import { isListedState, isStateAdjective } from '../../text/state-word.ts'
import type { Scene } from './scene.ts'

const SIDE = '(?:(?:North|South|New|Saudi|United|Costa|El|Sri|Republic of) )?[A-Z][\\w.’]*'
/** A word between two sides and what they hold: "the U.S.-Palvia [trade working group] meeting". */
const INNER_WORD =
  "(?:[A-Z][\\w-]*|special|bilateral|trilateral|annual|nuclear|peace|military|security|economic|strategic|trade|border|high-level|preparatory|virtual|phone|telephone|video|cyber|leaders[’']|ministerial|working|group)"

/** Two sides in one word before a noun, at the end of a text. Groups: `who`, `dash`, `whom`. */
export const TWO_SIDES: string = `(?<who>${SIDE})(?<dash>[-–])(?<whom>${SIDE}) (?:${INNER_WORD} ){0,4}$`

/**
 * The two who are named in one word before a noun: `Halvenia` and `Palvia` of "the Halvenia–Palvia peace
 * talks", `Oda` and `Harga` of "the Oda-Harga call". Nothing where the word may be one name.
 */
export function sidesBefore(tree: Tree, noun: number, scene: Scene): readonly string[] {
  const { start } = tree.tokens[noun] as Span
  const groups = PATTERN.exec(tree.text.slice(Math.max(0, start - REACH), start))?.groups
  return groups === undefined ? [] : sidesOf(groups, scene)
}

/** Code units before a noun in which its sides may stand. */
const REACH = 100

/** The same for what {@link TWO_SIDES} has found. */
export function sidesOf(
  { who = '', dash, whom = '' }: Readonly<Record<string, string | undefined>>,
  scene: Scene,
): readonly string[] {
  if (PREFIX.test(who) || isAdjective(who) || isAdjective(whom)) return []
  // A hyphen stands in a double name as well; the longer dash parts what is not one.
  const isParted = dash === '–' || isKnown(who, scene) || isKnown(whom, scene)
  return isParted ? [who, whom] : []
}

function isKnown(name: string, scene: Scene): boolean {
  return isListedState(name) || name.split(' ').some(isListedState) || scene.isPerson(name)
}

/** "Halvenian-Palvian" names no state by its name. "US" does, which is an adjective too. */
function isAdjective(name: string): boolean {
  return isStateAdjective(name) && !/^[A-Z.]+$/.test(name)
}

const PATTERN = new RegExp(`(?<![\\w-])${TWO_SIDES}`)
const PREFIX = /^(?:Non|Anti|Pro|Pre|Post|Mid|Ex|Intra|Inter|Trans|Pan|Co|Multi|Vice|Al|El)$/
