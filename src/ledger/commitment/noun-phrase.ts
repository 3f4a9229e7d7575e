import type { Tree } from '../../article/reported/tree.ts'

/** The words of a name or noun phrase right around its head, with what "of" adds to it. */
export function nounPhrase(tree: Tree, head: number): string {
  let start = head
  while (start > 0 && BEFORE_HEAD.has(tree.tag(start - 1) ?? '')) start--
  // "They said that Moscow will": a name takes no "that".
  const isName = tree.tag(start + 1)?.startsWith('NNP') === true
  if (start < head && tree.lower[start] === 'that' && isName) start++
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
