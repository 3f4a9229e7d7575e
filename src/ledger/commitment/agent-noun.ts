import type { Tree } from '../../article/reported/tree.ts'
import { isListedState } from '../../text/state-word.ts'

/** Whether a word names somebody who can act: a person, a state, a body. */
export function isAgent(tree: Tree, head: number): boolean {
  const lower = tree.lower[head] as string
  const tag = tree.tag(head) ?? ''
  if (tag === 'PRP') return lower !== 'it'
  if (tag === 'NNP' || tag === 'NNPS') return !NAMES_OF_THINGS.has(lower)
  if (AGENTS.has(lower) || isListedState(lower)) return true
  // "Members of the board", "both sides", "each of the parties".
  if (QUANTIFIERS.has(lower)) {
    const of = tree.child(head, 'nmod')
    return of === undefined
      ? lower === 'all' || lower === 'both' || lower === 'others'
      : isAgent(tree, of)
  }
  return /(?:ers|ors|ists|ians|ants)$/.test(lower) && lower.length > 6 && !THINGS.has(lower)
}

/** Nouns that end like those of people: whatever they do, nobody acts. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'answers barriers borders centers chapters checklists colors computers containers corridors dangers dinners ' +
    'disasters errors factors flowers harbors helicopters indicators letters markers matters ' +
    'mirrors motors numbers offers orders papers quarters reactors restaurants rumors sectors sensors servers shelters ' +
    'summers tankers towers tractors trailers warrants waters winters'
  ).split(' '),
)

const QUANTIFIERS: ReadonlySet<string> = new Set(
  'all both each every none one those others some most many rest majority number'.split(' '),
)

/** Papers and undertakings have names too, and do nothing by themselves. */
const NAMES_OF_THINGS: ReadonlySet<string> = new Set(
  (
    'act treaty protocol convention agreement agenda charter plan program programme framework conference ' +
    'summit fund initiative resolution accord project day year bill decade'
  ).split(' '),
)

const AGENTS: ReadonlySet<string> = new Set(
  (
    'system government governments regime regimes administration congress parliament senate house council assembly committee ' +
    'commission board cabinet ministry court union organization organizations organisation organisations agency agencies ' +
    'institution institutions community forum group alliance coalition party parties side sides state states country ' +
    'countries nation nations power powers republic neighbor neighbors neighbours ally allies partner partners ' +
    'people peoples citizens everyone everybody anybody anyone nobody person man woman men women friends colleagues ' +
    'leader leaders president presidents minister ministers secretary secretaries ambassador ambassadors envoy ' +
    'envoys chairman chair general director king queen prince premier chancellor governor governors mayor mayors ' +
    'senator senators representative representatives member members delegation delegations delegate delegates official ' +
    'officials authorities authority leadership military army forces troops navy police team teams staff experts ' +
    'democrats republicans businesses companies company industry banks bank unions workers employers farmers ' +
    'americans america congressman lawmakers legislators legislature opposition rebels militants terrorists ' +
    'international donor donors neighbours public world humanity mankind society civilians adversaries enemies ' +
    'enemy aggressor aggressors militia militias faction factions protesters youth families parents students ' +
    'department departments office offices bureau bureaus embassy guard force delegations body bodies secretariat counterpart counterparts spouse family judge judges captain captains crew crews pilot pilots vessel vessels fleet'
  ).split(' '),
)
