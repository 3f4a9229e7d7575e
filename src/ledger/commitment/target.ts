import type { Tree } from '../../article/reported/tree.ts'
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

/** The words of a name or noun phrase right around its head, with what "of" adds to it. */
function nameOf(tree: Tree, head: number): string {
  let start = head
  while (start > 0 && BEFORE_HEAD.has(tree.tag(start - 1) ?? '')) start--
  while (start < head && tree.tag(start) === 'POS') start++
  let end = head + 1
  for (;;) {
    const tag = tree.tag(end) ?? ''
    const isOf = tree.lower[end] === 'of' && BEFORE_HEAD.has(tree.tag(end + 1) ?? '')
    if (tag === 'NNP' || tag === 'NNPS') end++
    else if (isOf) {
      end++
      while (BEFORE_HEAD.has(tree.tag(end) ?? '')) end++
    } else break
  }
  const span = tree.span({ start, end: Math.min(end, tree.length) })
  return tree.text.slice(span.start, span.end).replace(/\s+/g, ' ')
}

const BEFORE_HEAD: ReadonlySet<string> = new Set(
  'DT PDT JJ JJR JJS NN NNS NNP NNPS CD PRP$ POS'.split(' '),
)
