import { TIME } from '../../article/reported/insertion.ts'
import type { Tree } from '../../article/reported/tree.ts'
import type { Act } from './act.ts'
import type { CommitmentType } from './commitment.ts'
import { nounPhrase } from './noun-phrase.ts'

/** Whom an act is about or against, as the text names them. */
export function targetOf(tree: Tree, act: Act, type: CommitmentType): string[] {
  if (type === 'demand' || type === 'request') {
    return act.actor === undefined || isPronoun(tree, act.actor)
      ? []
      : [nounPhrase(tree, act.actor)]
  }
  const names: string[] = []
  if (type === 'warning' && act.actor !== undefined && tree.tag(act.actor)?.startsWith('NNP'))
    names.push(nounPhrase(tree, act.actor))
  for (let k = act.action.start; k < act.action.end; k++) {
    const isName = tree.tag(k)?.startsWith('NNP') === true && !TIME.test(tree.lower[k] as string)
    if (
      isName &&
      (tree.is(k, 'obj') || tree.is(k, 'iobj') || tree.is(k, 'obl') || tree.is(k, 'nmod'))
    )
      names.push(nounPhrase(tree, k))
  }
  return [...new Set(names)]
}

function isPronoun(tree: Tree, k: number): boolean {
  return tree.tag(k) === 'PRP' || tree.tag(k)?.startsWith('W') === true
}
