import { RELATION } from '../src/syntax/relation.ts'
import { TAG } from '../src/syntax/tag.ts'

/** A sentence of a treebank: words, tags, heads (the length for the root) and relations. */
export interface TreebankSentence {
  readonly words: string[]
  readonly tags: number[]
  readonly heads: number[]
  readonly relations: number[]
}

/**
 * The sentences of a text in the CoNLL-U format, made like those that `src/syntax` reads: without quotation marks,
 * and with words in a hyphen whole.
 *
 * @see https://universaldependencies.org/format.html
 */
export function readTreebank(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  for (const block of text.split('\n\n')) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'))
    if (rows.length === 0) continue
    const sentence = toSentence(rows)
    if (sentence !== undefined) sentences.push(sentence)
  }
  return sentences
}

interface Row {
  word: string
  tag: string
  head: number
  relation: string
  /** Whether the next word follows without a space. */
  joins: boolean
  isDropped: boolean
}

function toSentence(fields: readonly string[][]): TreebankSentence | undefined {
  const rows = fields.map(
    ([, word = '', , , tag = '', , head = '0', relation = '', , misc = '']): Row => ({
      word,
      tag,
      head: Number(head) - 1,
      relation,
      joins: misc.includes('SpaceAfter=No'),
      isDropped: tag === "''" || tag === '``',
    }),
  )
  joinHyphens(rows)
  // What depends on a word left out depends on that one's head.
  const settle = (at: number): number => {
    let head = (rows[at] as Row).head
    while (head >= 0 && rows[head]?.isDropped === true) head = (rows[head] as Row).head
    return head
  }
  const places = new Map<number, number>()
  for (const [k, { isDropped }] of rows.entries()) if (!isDropped) places.set(k, places.size)
  const length = places.size
  if (length === 0) return undefined
  const sentence: TreebankSentence = { words: [], tags: [], heads: [], relations: [] }
  for (const [k, row] of rows.entries()) {
    if (row.isDropped) continue
    const head = settle(k)
    sentence.words.push(row.word)
    sentence.tags.push(toTag(row))
    sentence.heads.push(head < 0 ? length : (places.get(head) ?? length))
    sentence.relations.push(toRelation(row.relation))
  }
  return sentence
}

/** `anti` `-` `war` becomes `anti-war`, where the parts have one head outside them. */
function joinHyphens(rows: Row[]): void {
  for (let k = 1; k + 1 < rows.length; k++) {
    if (rows[k]?.tag !== 'HYPH' || rows[k - 1]?.joins !== true || rows[k]?.joins !== true) continue
    let start = k - 1
    while (start > 0 && (rows[start] as Row).isDropped) start--
    const parts = [start, k, k + 1]
    const external = parts.filter((at) => {
      let head = (rows[at] as Row).head
      while (head >= 0 && (rows[head] as Row).isDropped) head = (rows[head] as Row).head
      return !parts.includes(head)
    })
    if (external.length !== 1) continue
    const keep = external[0] as number
    const word = parts.map((at) => (rows[at] as Row).word).join('')
    const last = rows[k + 1] as Row
    for (const at of parts) {
      if (at === keep) continue
      const row = rows[at] as Row
      row.isDropped = true
      row.head = keep
    }
    const kept = rows[keep] as Row
    kept.word = word
    kept.joins = last.joins
    if (keep === k) kept.tag = last.tag
  }
}

function toTag({ tag, word }: Row): number {
  if (tag === '-LRB-' || tag === '-LSB-') return TAG['(']
  if (tag === '-RRB-' || tag === '-RSB-') return TAG[')']
  if (tag === 'HYPH' || tag === 'NFP') return TAG[':']
  if (tag === 'ADD') return TAG.NNP
  if (tag === 'GW') return TAG.NN
  if (tag === 'BES' || tag === 'HVS') return TAG.VBZ
  if (word === '%') return TAG.NN
  return TAG[tag as keyof typeof TAG] ?? TAG.FW
}

const RENAMED: Readonly<Record<string, keyof typeof RELATION>> = {
  'nsubj:pass': 'nsubjpass',
  'csubj:pass': 'nsubjpass',
  'aux:pass': 'auxpass',
  'nmod:poss': 'poss',
  'acl:relcl': 'relcl',
  'compound:prt': 'prt',
  csubj: 'nsubj',
  nummod: 'amod',
}

function toRelation(name: string): number {
  const renamed = RENAMED[name]
  if (renamed !== undefined) return RELATION[renamed]
  const plain = name.split(':')[0] as keyof typeof RELATION
  return RELATION[RENAMED[plain] ?? plain] ?? RELATION.dep
}
