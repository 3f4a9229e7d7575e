import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT } from '../../test/support/project-files.ts'
import { englishParser } from './english-model.ts'
import { decodeModel } from './model-codec.ts'

const bytes = readFileSync(join(ROOT, 'data', 'english-syntax.bin'))

test('the model is small enough to come along with the package', () => {
  assert.ok(bytes.length < 5_000_000, `${bytes.length} bytes`)
})

test('the model can be read, and names where it comes from', () => {
  assert.ok(decodeModel(bytes).tagger.dictionary.sets.length > 0)
  const license = readFileSync(join(ROOT, 'data', 'english-syntax.LICENSE.txt'), 'utf8')
  for (const name of ['English Web Treebank', 'Georgetown University Multilayer', 'CC BY-SA 4.0'])
    assert.ok(license.includes(name), name)
})

test('the model is read once', () => {
  assert.equal(englishParser(), englishParser())
})
