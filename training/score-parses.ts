import { decodeModel } from '../src/syntax/model-codec.ts'
import { Parser } from '../src/syntax/parse.ts'
import { RELATIONS } from '../src/syntax/relation.ts'
import { settleTree } from '../src/syntax/settle-tree.ts'
import { Tagger } from '../src/syntax/tagger.ts'
import { FIRST, PLACES } from '../src/syntax/word-features.ts'
import type { Example } from './examples.ts'

/** Print how many tags, heads and relations of a treebank a model gets right, punctuation apart. */
export function scoreParses(name: string, examples: readonly Example[], bytes: Uint8Array): void {
  const model = decodeModel(bytes)
  const tagger = new Tagger(model.tagger)
  const parser = new Parser(model.parser)
  const tags = new Uint8Array(PLACES)
  let words = 0
  let tagsRight = 0
  let headsRight = 0
  let bothRight = 0
  let all = 0
  const byRelation = new Map<string, { gold: number; right: number; found: number }>()
  const countOf = (relation: number): { gold: number; right: number; found: number } => {
    const name = RELATIONS[relation] as string
    const own = byRelation.get(name) ?? { gold: 0, right: 0, found: 0 }
    byRelation.set(name, own)
    return own
  }
  const began = performance.now()
  for (const { features, marks } of examples) {
    tagger.tag(features, marks, tags)
    parser.parse(features, tags)
  }
  const seconds = (performance.now() - began) / 1000
  for (const { features, marks, tags: gold, heads, relations } of examples) {
    tagger.tag(features, marks, tags)
    parser.parse(features, tags)
    settleTree(parser.state, features.word)
    for (let at = FIRST; at < FIRST + features.length; at++) {
      const tag = gold[at] as number
      all++
      if (tags[at] === tag) tagsRight++
      const relation = RELATIONS[relations[at] as number]
      if (relation === 'punct') continue
      words++
      const isHead = parser.state.heads[at] === heads[at]
      const isBoth = isHead && parser.state.labels[at] === relations[at]
      if (isHead) headsRight++
      if (isBoth) bothRight++
      const own = countOf(relations[at] as number)
      own.gold++
      if (isBoth) own.right++
      countOf(parser.state.labels[at] as number).found++
    }
  }
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2)
  console.log(
    `${name}: tags ${percent(tagsRight, all)} %, heads ${percent(headsRight, words)} %, with relation ${percent(bothRight, words)} %, ${Math.round(all / seconds)} words a second`,
  )
  for (const relation of [
    'nsubj',
    'obj',
    'ccomp',
    'xcomp',
    'obl',
    'nmod',
    'advcl',
    'appos',
    'relcl',
    'acl',
    'parataxis',
    'conj',
  ]) {
    const own = byRelation.get(relation)
    if (own)
      console.log(
        `  ${relation}: precision ${percent(own.right, own.found)}, recall ${percent(own.right, own.gold)}, ${own.gold}`,
      )
  }
}
