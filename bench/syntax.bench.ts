// How well and how fast English sentences are tagged and parsed.
//
//   node bench/syntax.bench.ts
//
// The sentences are our own, in the manner of foreign news, and were annotated by hand. What the model
// does on treebanks is printed when it is trained (docs/design/syntax.md).

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { englishParser } from '../src/syntax/english-model.ts'
import { RELATIONS } from '../src/syntax/relation.ts'
import { tokenize } from '../src/syntax/token.ts'
import { ROOT } from '../test/support/project-files.ts'
import { readTreebank, type TreebankSentence } from '../training/conllu.ts'
import { Goals } from './support/measure.ts'

const conllu = readFileSync(join(ROOT, 'bench', 'corpora', 'foreign-news.conllu'), 'utf8')
const texts = Array.from(conllu.matchAll(/^# text = (.*)$/gm), ([, text]) => text as string)
const goals = new Goals()
measureAccuracy(readTreebank(conllu))
measureSpeed()
goals.end()

/** The share of tags, heads, and heads with their relations that are right, punctuation apart. */
function measureAccuracy(sentences: readonly TreebankSentence[]): void {
  const parser = englishParser()
  let words = 0
  let tags = 0
  let heads = 0
  let both = 0
  const subjects = { right: 0, wanted: 0, found: 0 }
  for (const [k, text] of texts.entries()) {
    const gold = sentences[k] as TreebankSentence
    const tokens = tokenize(text, { start: 0, end: text.length }, [])
    const found = tokens.map(({ start, end }) => text.slice(start, end))
    if (found.join(' ') !== gold.words.join(' '))
      throw new Error(`Parted as ${found.join(' ')} instead of ${gold.words.join(' ')}`)
    const parsed = parser.parse(text, tokens)
    for (const [at, relation] of gold.relations.entries()) {
      if (RELATIONS[relation] === 'punct') continue
      words++
      if (parsed.tags[at] === gold.tags[at]) tags++
      const isHead = parsed.heads[at] === gold.heads[at]
      const isBoth = isHead && parsed.relations[at] === relation
      if (isHead) heads++
      if (isBoth) both++
      if (isSubject(relation)) subjects.wanted++
      if (isSubject(parsed.relations[at] as number)) subjects.found++
      if (isSubject(relation) && isBoth) subjects.right++
    }
  }
  const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10
  goals.atLeast('tags, %', percent(tags, words), 95)
  goals.atLeast('heads, %', percent(heads, words), 88)
  goals.atLeast('heads and relations, %', percent(both, words), 84)
  goals.atLeast('subjects, precision, %', percent(subjects.right, subjects.found), 88)
  goals.atLeast('subjects, recall, %', percent(subjects.right, subjects.wanted), 86)
}

function isSubject(relation: number): boolean {
  return RELATIONS[relation] === 'nsubj' || RELATIONS[relation] === 'nsubjpass'
}

/** Words a second of the processor's time, parting included; the best of several runs. */
function measureSpeed(): void {
  const parser = englishParser()
  let best = 0
  for (let run = 0; run < 8; run++) {
    const began = process.cpuUsage()
    let words = 0
    for (let round = 0; round < 60; round++) {
      for (const text of texts) {
        words += parser.parse(text, tokenize(text, { start: 0, end: text.length }, [])).length
      }
    }
    const { user, system } = process.cpuUsage(began)
    best = Math.max(best, words / ((user + system) / 1_000_000))
  }
  goals.atLeast('words a second', Math.round(best), 100_000)
}
