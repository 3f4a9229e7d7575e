import type { Tree } from '../../article/reported/tree.ts'
import { trim } from '../../article/reported/trim.ts'
import type { Act } from './act.ts'
import type { CommitmentType } from './commitment.ts'

/** Whom an act is about or against, as the text names them. */
export function targetOf(tree: Tree, act: Act, type: CommitmentType): string[] {
  if (type === 'demand' || type === 'request') {
    return act.actor === undefined || isPronoun(tree, act.actor) ? [] : [nameOf(tree, act.actor)]
  }
  const names: string[] = []
  if (type === 'warning' && act.actor !== undefined && tree.tag(act.actor)?.startsWith('NNP'))
    names.push(nameOf(tree, act.actor))
  for (let k = act.action.start; k < act.action.end; k++) {
    const isName = tree.tag(k)?.startsWith('NNP') === true
    if (
      isName &&
      (tree.is(k, 'obj') || tree.is(k, 'iobj') || tree.is(k, 'obl') || tree.is(k, 'nmod'))
    )
      names.push(nameOf(tree, k))
  }
  return [...new Set(names)]
}

function isPronoun(tree: Tree, k: number): boolean {
  return tree.tag(k) === 'PRP' || tree.tag(k)?.startsWith('W') === true
}

function nameOf(tree: Tree, head: number): string {
  let { start, end } = tree.range(head)
  while (start < head && (tree.tag(start) === 'IN' || tree.tag(start) === 'TO')) start++
  const relative = tree.child(head, 'relcl', 'acl')
  if (relative !== undefined && relative > head) end = Math.min(end, tree.range(relative).start)
  const range = trim(tree, { start, end }) ?? { start, end }
  const span = tree.span(range)
  return tree.text.slice(span.start, span.end).replace(/\s+/g, ' ')
}
