import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { phraseOf } from '../../test/support/search-notation.ts'
import {
  MOST_CHARS,
  MOST_WORDS,
  needsText,
  parsePhrase,
  showWord,
  splitPhrase,
} from './parse-phrase.ts'

/** Words and the marks between them: `~` for any marks, nothing for none, `|` between words. */
function print(query: string): string {
  const { words, marks } = phraseOf(query)
  return marks
    .map(
      (gap, k) => gap.join('').replaceAll(' ', '~') + (words[k] ? `|${showWord(words[k])}|` : ''),
    )
    .join('')
}

const queries: Record<string, string> = {
  'swift severe': '|swift|~|severe|',
  'swift, severe': '|swift|,~|severe|',
  'F-16': '|f|-|16|',
  'F\u201116': '|f|-|16|',
  'S/S': '|s|/|s|',
  'don’t AND won‘t': "|don't|~|and|~|won't|",
  'grain ship*': '|grain|~|ship*|',
  'un* “na*”': '|un*|~"|na*|"',
  'ship\\*': '|ship|*',
  '* ship': '*~|ship|',
  'sh*p': '|sh|*|p|',
  '**ship**': '**|ship|**',
  ' $38\u00a0 million ': '|$||38|~|million|',
  'ready — and': '|ready|~-~|and|',
  'ready—and': '|ready|~-~|and|',
  'ready -- and': '|ready|~-~|and|',
  'well...now': '|well|…|now|',
  '"Why?"': '"|why|?"',
  'the U.S. navy': '|the|~|us|~|navy|',
}

describe('a query taken apart', () => {
  for (const [query, expected] of Object.entries(queries)) {
    test(query, () => assert.equal(print(query), expected))
  }
})

const read: Record<string, boolean> = {
  'we will not': false,
  'We will not': false,
  'grain ship*': false,
  'we will NOT': true,
  'US forces': true,
  May: true,
  'F-16': true,
  'f-16': true,
  $38: true,
  'not now.': true,
}

describe('texts are read only for what the index cannot tell', () => {
  for (const [query, expected] of Object.entries(read)) {
    test(query, () => assert.equal(needsText(phraseOf(query)), expected))
  }
})

const refused: Record<string, [string, RegExp]> = {
  '': ['noWord', /type one word or more/],
  ' ?! — * ': ['noWord', /in "\?! — \*"/],
  ['a '.repeat(MOST_WORDS + 1)]: ['tooManyWords', /101 words; the most is 100/],
  ['a'.repeat(MOST_CHARS + 1)]: ['tooLong', /4001 characters; the most is 4000/],
}

describe('a query that cannot be searched says what can', () => {
  for (const [query, [code, message]] of Object.entries(refused)) {
    test(`"${query.slice(0, 20)}"`, () => {
      const parsed = parsePhrase(query)
      assert.ok(!parsed.ok)
      assert.equal(parsed.problem.code, code)
      assert.match(parsed.problem.message, message)
    })
  }
})

test('words joined by marks stay together when a query is split', () => {
  const parts = splitPhrase(phraseOf('the F-16, sale* of $38 (now)'))
  assert.deepEqual(
    parts.map(({ typed }) => typed),
    ['the', 'F-16', 'sale*', 'of', '$38', 'now'],
  )
})
