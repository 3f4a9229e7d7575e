import { sourcePhrase } from '../lexicon/source-phrases.ts'
import type { Report } from './report.ts'
import type { TokenRange, Tree } from './tree.ts'
import { trim } from './trim.ts'

/**
 * What a phrase at the edge of a sentence gives as somebody's words or view: "In Oda's view, …" and
 * "…, in the words of Harga". The rest of the sentence is the content.
 */
export function viewReport(tree: Tree, k: number): Report | undefined {
  const first = tree.lower[k]
  if (first !== 'in' && first !== 'by' && first !== 'to') return undefined
  const phrase = ofPossessor(tree, k) ?? ofName(tree, k)
  if (phrase === undefined) return undefined
  const { source, end, mode } = phrase
  const range = k === 0 ? afterComma(tree, end) : beforeComma(tree, k, end)
  const content = range === undefined ? undefined : trim(tree, range)
  if (content === undefined) return undefined
  return {
    mode,
    lemma: tree.lower[k] as string,
    frame: 'view',
    cue: phrase.cue,
    source,
    isDenied: false,
    content: [content],
  }
}

interface Phrase extends Pick<Report, 'mode' | 'cue'> {
  readonly source: TokenRange
  readonly end: number
}

/** "in Oda's view", "in her words" */
function ofPossessor(tree: Tree, k: number): Phrase | undefined {
  for (let at = k + 1; at < tree.length && at < k + LONGEST_NAME; at++) {
    const isPronoun = at === k + 1 && tree.tag(at) === 'PRP$'
    if (isPronoun || tree.tag(at) === 'POS') {
      const known = sourcePhrase(`${tree.lower[k]} 's ${tree.lower[at + 1]}`)
      if (known === undefined) return undefined
      const cue = { start: at + 1, end: at + 2 }
      return { mode: known.mode, cue, source: { start: k + 1, end: at + 1 }, end: at + 2 }
    }
    if (tree.isMark(at) || tree.isVerb(at)) return undefined
  }
  return undefined
}

/** "in the words of Harga" */
function ofName(tree: Tree, k: number): Phrase | undefined {
  const start = k + 4
  const known = sourcePhrase(tree.lower.slice(k, start).join(' '))
  if (known?.source !== 'after') return undefined
  let end = start
  while (end < tree.length && !tree.isMark(end) && !tree.isFinite(end)) end++
  if (end === start) return undefined
  return { mode: known.mode, cue: { start: k, end: start }, source: { start, end }, end }
}

function afterComma(tree: Tree, end: number): TokenRange | undefined {
  return tree.lower[end] === ',' ? { start: end + 1, end: tree.length } : undefined
}

function beforeComma(tree: Tree, k: number, end: number): TokenRange | undefined {
  const isLast = end >= tree.length || (end === tree.length - 1 && tree.isMark(end))
  return isLast && tree.lower[k - 1] === ',' ? { start: 0, end: k - 1 } : undefined
}

/** Tokens that the name of a possessor may have. */
const LONGEST_NAME = 10
