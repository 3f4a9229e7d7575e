import type { Tree } from '../../article/reported/tree.ts'
import type { Act, Force } from './act.ts'
import { calendarAct } from './calendar-act.ts'
import { callAct } from './call-act.ts'
import { governedAct } from './governed-act.ts'
import { idiomAct } from './idiom-act.ts'
import { modalAct } from './modal-act.ts'
import { nounAct } from './noun-act.ts'
import { standingAct } from './standing-act.ts'

/** Every act of a sentence that the grammar gives, in order, whether or not it binds. */
export function actsIn(tree: Tree): Act[] {
  const acts: Act[] = []
  for (let k = 0; k < tree.length; k++) {
    const act =
      modalAct(tree, k) ??
      nounAct(tree, k) ??
      governedAct(tree, k) ??
      idiomAct(tree, k) ??
      standingAct(tree, k) ??
      callAct(tree, k) ??
      calendarAct(tree, k)
    if (act === undefined) continue
    // "Will urge them to leave", "need to commit to it": one act inside of the other.
    const outer = acts.findIndex(({ verb }) => verb === act.governor)
    if (outer >= 0) {
      if (!REPLACES_WILL.has(act.force)) continue
      acts.splice(outer, 1)
    }
    if (acts.some(({ verb }) => verb === act.verb)) continue
    acts.push(act)
  }
  return acts
}

/** What tells more than the "will" around it: "will urge", "will be ready to", "will have to". */
const REPLACES_WILL: ReadonlySet<Force> = new Set(['directive', 'readiness', 'obligation'])
