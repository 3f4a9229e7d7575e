// Train the English tagger and parser of src/syntax, and write data/english-syntax.bin.
//
//   node training/train-english-syntax.ts OUT --train FILE.conllu… --test FILE.conllu…
//
// The files are those of the treebanks that docs/design/syntax.md names.

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { encodeModel } from '../src/syntax/model-codec.ts'
import {
  LONGEST_SENTENCE,
  makeWordFeatures,
  readWord,
  type WordFeatures,
} from '../src/syntax/word-features.ts'
import { readTreebank, type TreebankSentence } from './conllu.ts'
import { scoreParses } from './score-parses.ts'
import { trainParser } from './train-parser.ts'
import { trainTagger } from './train-tagger.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    train: { type: 'string', multiple: true, default: [] },
    test: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '10' },
  },
})
const out = positionals[0]
if (out === undefined || values.train.length === 0)
  throw new Error('Usage: node training/train-english-syntax.ts OUT --train FILE… --test FILE…')

export interface Example extends TreebankSentence {
  readonly features: WordFeatures
}

const train = values.train.flatMap(readExamples)
console.log(
  `${train.length} sentences, ${train.reduce((sum, { words }) => sum + words.length, 0)} words`,
)
const rounds = Number(values.rounds)
const tagger = trainTagger(train, rounds)
// The parser must learn from tags as they will be, with their errors: each part of the sentences is
// tagged by a tagger that was trained on the others.
const parts = 4
const tagged = train.map(({ tags }) => Uint8Array.from(tags))
for (let part = 0; part < parts; part++) {
  const other = trainTagger(
    train.filter((_, k) => k % parts !== part),
    Math.min(rounds, 5),
  )
  for (const [k, example] of train.entries())
    if (k % parts === part) other.tag(example, tagged[k] as Uint8Array)
}
const parser = trainParser(train, tagged, rounds)
const bytes = encodeModel({ tagger: tagger.model(), parser: parser.model() })
writeFileSync(out, bytes)
console.log(`${out}: ${bytes.length} bytes`)
for (const path of values.test) scoreParses(path, readExamples(path), bytes)

function readExamples(path: string): Example[] {
  return readTreebank(path)
    .filter(({ words }) => words.length <= LONGEST_SENTENCE)
    .map((sentence) => {
      const features = makeWordFeatures(sentence.words.length)
      for (const [k, word] of sentence.words.entries()) readWord(word, 0, word.length, k, features)
      features.length = sentence.words.length
      return { ...sentence, features }
    })
}
