import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { wordForms } from './word-forms.ts'

/** Words that are one word in its forms: each counts as each other. */
const families = [
  'response responses response’s',
  'party parties party’s',
  'plan plans planned planning',
  'agree agrees agreed agreeing',
  'unite unites united uniting',
  'visit visits visited visiting',
  'carry carries carried carrying',
  'pass passes passed passing',
  'promise promises promised',
  'refer refers referred referring',
  'watch watches watched',
]

/** Words that only look alike. */
const strangers = [
  'response responsible',
  'swift swiftly',
  'new news',
  'evening even',
  'severe severed',
  'thing th',
  'his hi',
  'focus focu',
  'crisis crisi',
  'pass pas',
  'string str',
  'speed spe',
  '16 16s',
]

describe('forms of one word', () => {
  for (const family of families) {
    test(family, () => {
      const words = family.replaceAll('’', "'").split(' ')
      for (const word of words) {
        for (const other of words) assert.ok(wordForms(word).includes(other), `${word} ${other}`)
      }
    })
  }
})

describe('other words', () => {
  for (const pair of strangers) {
    test(pair, () => {
      const [a, b] = pair.split(' ') as [string, string]
      assert.ok(!wordForms(a).includes(b))
    })
  }
})
