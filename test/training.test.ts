import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { RELATIONS } from '../src/syntax/relation.ts'
import { TAGS } from '../src/syntax/tag.ts'
import { readTreebank } from '../training/conllu.ts'
import { quantize } from '../training/quantize.ts'
import { ROOT } from './support/project-files.ts'

/** Rows of CoNLL-U with the columns that are read: word, tag, head, relation, and what follows. */
function sentencesOf(rows: readonly string[]): string[] {
  const conllu = rows.map((row, k) => {
    const [word, tag, head, relation, misc = '_'] = row.split(' ')
    return [k + 1, word, '_', '_', tag, '_', head, relation, '_', misc].join('\t')
  })
  return readTreebank(`# text = …\n${conllu.join('\n')}\n`).map(
    ({ words, tags, heads, relations }) =>
      words
        .map((word, k) => {
          const head = words[heads[k] as number] ?? 'root'
          return `${word}/${TAGS[tags[k] as number]} ${RELATIONS[relations[k] as number]} ${head}`
        })
        .join('; '),
  )
}

test('a treebank is read without marks of quotation', () => {
  const rows = [
    '`` `` 3 punct',
    'No UH 4 discourse',
    "'' '' 2 punct",
    'said VBD 0 root',
    'Oda NNP 4 nsubj',
  ]
  assert.deepEqual(sentencesOf(rows), ['No/UH dep said; said/VBD root root; Oda/NNP nsubj said'])
})

test('words that a hyphen joins are one word, as in a text', () => {
  const rows = [
    'anti NN 3 compound SpaceAfter=No',
    '- HYPH 3 punct SpaceAfter=No',
    'war NN 4 compound',
    'bloc NN 0 root',
  ]
  assert.deepEqual(sentencesOf(rows), ['anti-war/NN compound bloc; bloc/NN root root'])
})

test('relations of Universal Dependencies become the fewer ones that are learned', () => {
  const rows = [
    'Six CD 2 nummod',
    'ships NNS 4 nsubj:pass',
    'were VBD 4 aux:pass',
    'seen VBN 0 root',
    'there RB 4 advmod:lmod',
    'Reva NNP 4 vocative',
  ]
  assert.deepEqual(sentencesOf(rows), [
    'Six/CD amod ships; ships/NNS nsubjpass seen; were/VBD auxpass seen; seen/VBN root root; there/RB advmod seen; Reva/NNP dep seen',
  ])
})

test('the annotated sentences of the bench have one root each, and no crossing arcs', () => {
  const text = readFileSync(join(ROOT, 'bench', 'corpora', 'foreign-news.conllu'), 'utf8')
  const sentences = readTreebank(text)
  assert.equal(sentences.length, 50)
  for (const { words, heads } of sentences) {
    assert.equal(heads.filter((head) => head === words.length).length, 1, words.join(' '))
    for (const [k, head] of heads.entries()) {
      for (let inner = Math.min(k, head) + 1; inner < Math.max(k, head); inner++) {
        const other = heads[inner] as number
        assert.ok(other >= Math.min(k, head) && other <= Math.max(k, head), words.join(' '))
      }
    }
  }
})

test('levels keep the order and the signs of weights, small ones too', () => {
  const weights = [-400, -3, -0.5, 0, 0.5, 1, 3, 50, 400]
  const levels = [...quantize(Float32Array.from(weights))]
  assert.deepEqual(
    levels,
    [...levels].sort((a, b) => a - b),
  )
  assert.equal(new Set(levels).size, weights.length)
  assert.deepEqual(levels.map(Math.sign), weights.map(Math.sign))
  assert.ok(levels.every((level) => Math.abs(level) <= 127))
})
