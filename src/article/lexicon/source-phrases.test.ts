import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourcePhrase } from './source-phrases.ts'

const phrases: Record<string, string | undefined> = {
  'according to': 'say after',
  'in the words of': 'say after',
  'in the view of': 'think after',
  "in 's view": 'think possessor',
  "by 's account": 'say possessor',
  'in the harbor of': undefined,
}
for (const [words, expected] of Object.entries(phrases)) {
  test(`${words} ${expected === undefined ? 'names no source' : `names a source: ${expected}`}`, () => {
    const found = sourcePhrase(words)
    assert.equal(found === undefined ? undefined : `${found.mode} ${found.source}`, expected)
  })
}
