// Train the English tagger and parser of src/syntax: docs/design/syntax.md tells how, and from what.
//
//   VERBALE_SHARED=FOLDER node training/train-english-syntax.ts --ewt FOLDER --gum FOLDER --pud FOLDER
//       [--out FILE]
//
// The folders are checkouts of the repositories named in data/english-syntax.LICENSE.txt; the shared folder
// has the transcripts that training/taught-trees.jsonl.gz is about.

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { needSharedFolder } from '../bench/support/shared.ts'
import { encodeModel } from '../src/syntax/model-codec.ts'
import { readSets } from '../src/syntax/tagger.ts'
import { PLACES } from '../src/syntax/word-features.ts'
import { readTreebank } from './conllu.ts'
import { type Example, toExamples } from './examples.ts'
import { quantize } from './quantize.ts'
import { scoreParses } from './score-parses.ts'
import { readTaughtTrees } from './taught-trees.ts'
import { addParser, type TrainedParser, trainParser } from './train-parser.ts'
import { type TrainedTagger, tagWith, trainTagger } from './train-tagger.ts'
import { readTreebanks } from './treebanks.ts'

const TAGGER_ROUNDS = 4
const PARSER_ROUNDS = 3
/** Parsers that see the sentences in different orders, and whose weights are added up. */
const PARSERS = 8
/** The parts of the sentences, each of which is tagged by what the others have taught. */
const PARTS = 4

const { values: options } = parseArgs({
  options: {
    ewt: { type: 'string' },
    gum: { type: 'string' },
    pud: { type: 'string' },
    out: { type: 'string', default: 'data/english-syntax.bin' },
  },
})
const { ewt, gum, pud, out } = options
if (ewt === undefined || gum === undefined || pud === undefined)
  throw new Error(
    'Usage: node training/train-english-syntax.ts --ewt FOLDER --gum FOLDER --pud FOLDER',
  )

const treebanks = readTreebanks({ ewt, gum, pud })
const examples = treebanks.train.flatMap((text) => toExamples(readTreebank(text)))
const wordCount = examples.reduce((sum, { features }) => sum + features.length, 0)
console.log(`${examples.length} sentences, ${wordCount} words`)
const tagger = trainTagger(examples, TAGGER_ROUNDS, 12345)
const read = tagApart(examples)
const taught = withTags(readTaughtTrees(needSharedFolder()), tagger)
for (const { features } of [...read, ...taught])
  readSets(features, tagger.dictionary, new Int32Array(PLACES))
let parser: TrainedParser | undefined
for (let k = 0; k < PARSERS; k++) {
  const trained = trainParser(read, taught, PARSER_ROUNDS, 54321 + k)
  parser = parser === undefined ? trained : addParser(parser, trained)
}
if (parser === undefined) throw new Error('No parser was trained')
const bytes = encodeModel({
  words: tagger.words,
  sets: tagger.sets,
  seen: parser.seen,
  only: parser.only,
  tables: [
    { mask: tagger.mask, levels: quantize(tagger.weights) },
    { mask: parser.moveMask, levels: quantize(parser.moves) },
    { mask: parser.relationMask, levels: quantize(parser.relations) },
  ],
})
writeFileSync(out, bytes)
console.log(`${out}: ${bytes.length} bytes`)
for (const [name, text] of treebanks.test) scoreParses(name, toExamples(readTreebank(text)), bytes)

/**
 * The examples with tags as a tagger finds them that has not seen them: the parser must learn from tags as
 * they will be, with their errors.
 */
function tagApart(examples: readonly Example[]): Example[] {
  const tagged: Example[] = []
  for (let part = 0; part < PARTS; part++) {
    const own = examples.flatMap((_, k) => (k % PARTS === part ? [k] : []))
    const others = examples.filter((_, k) => k % PARTS !== part)
    const found = withTags(
      own.map((k) => examples[k] as Example),
      trainTagger(others, TAGGER_ROUNDS, 777 + part),
    )
    for (const [at, k] of own.entries()) tagged[k] = found[at] as Example
  }
  return tagged
}

function withTags(examples: readonly Example[], tagger: TrainedTagger): Example[] {
  const tags = tagWith(tagger, examples)
  return examples.map((example, k) => ({ ...example, tags: tags[k] as Uint8Array }))
}
