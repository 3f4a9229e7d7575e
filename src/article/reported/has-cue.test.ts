import assert from 'node:assert/strict'
import { test } from 'node:test'
import { englishParser } from '../../syntax/english-model.ts'
import { tokenize } from '../../syntax/token.ts'
import { findReported } from './find-reported.ts'
import { hasCue } from './has-cue.ts'
import { Tree, wordsOf } from './tree.ts'

/** Sentences, and whether a word in them can be a cue. */
const cases: Record<string, boolean> = {
  'Oda said that the harbor is closed.': true,
  'According to the guild, the harbor is closed.': true,
  'In the view of Harga, the pact has failed.': true,
  'Harga: Halvenia will sign the pact': true,
  'The guild took aim at the pact.': true,
  'Their promise to open the harbor was kept.': true,
  'Moll is confident that the pact will hold.': true,
  'Envoy Brask applauds Oda': true,
  'The report was in the drawer.': false,
  'Three ships sailed in the morning.': false,
}

for (const [text, expected] of Object.entries(cases)) {
  test(`${expected ? 'parses' : 'passes over'} “${text}”`, () => {
    const tokens = tokenize(text, { start: 0, end: text.length }, [])
    const lower = wordsOf(text, tokens)
    const parser = englishParser()
    const parsed = parser.parseIf(text, tokens, (tags) => hasCue(lower, tags))
    assert.equal(parsed !== undefined, expected)
    const found = findReported(new Tree(text, tokens, parser.parse(text, tokens)))
    assert.equal(found.length > 0, expected)
  })
}
