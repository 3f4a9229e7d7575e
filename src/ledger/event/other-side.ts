import type { Tree } from '../../article/reported/tree.ts'
import { dependentWith } from './clause.ts'
import type { Reading } from './event-draft.ts'
import { ofWhat, partyAt } from './party.ts'
import { type Parties, resolveParties } from './resolve-parties.ts'
import { wordSet } from './word-set.ts'

/**
 * The parties of an act with those against whom, with whom or for whom it is: `Palvia` of "imposed sanctions
 * on Palvia", "severed relations with Palvia", "announced a donation of grain to Palvia".
 */
export function withOtherSide(
  reading: Reading,
  { names, ...parties }: Parties,
  verb: number,
  object: number | undefined,
): Parties {
  const { tree } = reading
  const sides = object !== undefined && TEXTS.has(tree.lower[object] as string) ? WITH : SIDES
  const of = object === undefined ? undefined : ofWhat(tree, object)
  const heads = [object, of, verb].filter((head) => head !== undefined)
  const others = heads
    .flatMap((head) => dependentWith(tree, head, sides) ?? [])
    .filter((noun) => isNamed(tree, noun))
  const known = resolveParties(reading, others).names.filter((name) => !names.includes(name))
  return { ...parties, names: [...names, ...new Set(known)] }
}

/** Whether a noun is the name of somebody: "on Palvia", but not "on three banks". */
function isNamed(tree: Tree, noun: number): boolean {
  const party = partyAt(tree, noun)
  return party?.type === 'name' && party.range.end > noun
}

/** What is about a matter: "a declaration on fishing", "an order on trade from Palvia". */
const TEXTS = wordSet(
  'agreement agreements accord accords treaty treaties pact memorandum protocol declaration convention charter ' +
    'resolution resolutions order orders statement decree communique law bill legislation action',
)
const WITH = wordSet('with against')
const SIDES = wordSet('on upon against with to toward towards from for')
