import { TIME } from './insertion.ts'
import { sourceRange } from './source-range.ts'
import type { TokenRange, Tree } from './tree.ts'
import { trim } from './trim.ts'
import type { VerbGroup } from './verb-group.ts'

/** Who does what a verb tells: its subject, or that of the verb that it is joined to. */
export function subjectOf(tree: Tree, group: VerbGroup): TokenRange | undefined {
  if (group.isPassive) return agentOf(tree, group)
  // "mocked her for saying …": not the one who mocks says it.
  if (tree.lower[group.start - 1] === 'for' && tree.tag(group.governor) === 'VBG') return undefined
  const own =
    ownSubject(tree, group.governor, group.start) ?? ownSubject(tree, group.verb, group.start)
  if (own !== undefined) return sourceRange(tree, own, group)
  return nounBefore(tree, group) ?? sharedSubject(tree, group.governor, 0)
}

/**
 * The noun right before a verb that the tree gives no subject.
 *
 * A participle belongs to who does it ("[voters] backing the pact", "about [Harga] calling it a sham"),
 * and a finite verb to its subject, which the tree may have lost in a headline.
 */
function nounBefore(tree: Tree, { start, verb }: VerbGroup): TokenRange | undefined {
  const last = tree.tag(start - 1) ?? ''
  if (TIME.test(tree.lower[start - 1] ?? '')) return undefined
  if (tree.isFinite(start) || !tree.isVerb(start)) {
    if (!/^(?:NN|PRP$)/.test(last) || tree.is(verb, 'conj')) return undefined
  } else {
    const isParticiple = start === verb && tree.tag(verb) === 'VBG' && !tree.is(verb, 'acl')
    if (!isParticiple || !/^(?:NNP|NNPS|NNS)$/.test(last)) return undefined
  }
  let from = start - 1
  while (from > 0 && /^(?:NN|CD|DT|JJ|PRP\$|POS)/.test(tree.tag(from - 1) ?? '')) from--
  return { start: from, end: start }
}

function agentOf(tree: Tree, { verb }: VerbGroup): TokenRange | undefined {
  for (let at = tree.firstChild(verb); at >= 0; at = tree.nextChild(at)) {
    if (at > verb && tree.is(at, 'obl')) {
      const { start, end } = tree.range(at)
      if (tree.lower[start] === 'by') return trim(tree, { start: start + 1, end })
    }
  }
  return undefined
}

function ownSubject(tree: Tree, verb: number, before: number): TokenRange | undefined {
  let behind: number | undefined
  for (let at = tree.firstChild(verb); at >= 0; at = tree.nextChild(at)) {
    if (!tree.is(at, 'nsubj') && !tree.is(at, 'nsubjpass')) continue
    if (at > verb) {
      behind = at
      break
    }
    const { start } = tree.range(at)
    return trim(tree, { start, end: Math.min(endOfTitled(tree, verb, at), before) })
  }
  if (behind === undefined) return undefined
  // A subject behind its verb is a name; what has a verb of its own is the clause that was said.
  const range = tree.range(behind)
  for (let k = range.start; k < range.end; k++) {
    if (tree.isFinite(k) && !tree.is(k, 'relcl')) return undefined
  }
  return trim(tree, range)
}

/** "Justice (retd) Tomas Velk said": the tree may take a title and the name right behind it for two subjects. */
function endOfTitled(tree: Tree, verb: number, title: number): number {
  const { end } = tree.range(title)
  if (tree.tag(title) !== 'NNP') return end
  for (let at = tree.firstChild(verb); at >= 0 && at < verb; at = tree.nextChild(at))
    if (tree.is(at, 'nsubj') && tree.tag(at) === 'NNP' && tree.range(at).start === end)
      return tree.range(at).end
  return end
}

/** The subject that a verb takes over from the one it depends on. */
function sharedSubject(tree: Tree, verb: number, depth: number): TokenRange | undefined {
  const head = tree.head(verb)
  if (head >= tree.length || depth > 4) return undefined
  if (tree.is(verb, 'relcl') || (tree.is(verb, 'acl') && tree.isNominal(head))) {
    const { start: first, end } = tree.range(head)
    let start = first
    while (start < head && (tree.tag(start) === 'IN' || tree.tag(start) === 'TO')) start++
    const stop = tree.range(verb).start
    return trim(tree, { start, end: Math.min(end, Math.max(stop, head + 1)) })
  }
  if (
    !tree.isVerb(head) &&
    !tree.is(verb, 'conj') &&
    !tree.is(verb, 'advcl') &&
    !tree.is(verb, 'xcomp')
  )
    return undefined
  if (tree.is(verb, 'ccomp') || tree.is(verb, 'parataxis')) return undefined
  return ownSubject(tree, head, head) ?? sharedSubject(tree, head, depth + 1)
}
