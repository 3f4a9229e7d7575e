import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokenize } from '../text/token.ts'
import { indexTexts } from './index-texts.ts'
import { ShingleRanges } from './postings.ts'
import { measureSurprise } from './surprise.ts'

const text = `${'I want to thank the keeper of the lamp. '.repeat(30)}A stowaway ate the soup.`
const index = indexTexts([{ text, sections: [[{ start: 0, end: text.length }]] }])

function surpriseOf(words: string, breakBefore?: number): number[] {
  const { ids, count } = tokenize(words)
  const ranges = new ShingleRanges(count, index.partCount)
  for (let at = 0; at < count; at++) index.probe(ids, at, count, ranges)
  const isBreak = new Uint8Array(count)
  if (breakBefore !== undefined) isBreak[breakBefore] = 1
  const into = new Float64Array(count)
  measureSurprise(index, ids, count, isBreak, ranges, into)
  return [...into]
}

test('a rare word surprises more than a frequent one', () => {
  const [soup = 0] = surpriseOf('soup')
  const [lamp = 0] = surpriseOf('lamp')
  assert.ok(soup > lamp)
})

test('a word that always follows surprises less than the word alone', () => {
  const [, , keeper = 0] = surpriseOf('thank the keeper')
  const [alone = 0] = surpriseOf('keeper')
  assert.ok(keeper < alone / 2)
})

test('a marked omission takes the words before it away as context', () => {
  const [, , keeper] = surpriseOf('thank the keeper', 2)
  assert.deepEqual([keeper], surpriseOf('keeper'))
})

test('the one passage that words were cut from does not testify for itself', () => {
  const once = surpriseOf('a stowaway ate')
  const never = surpriseOf('a stowaway drank')
  assert.equal(once[1], never[1])
  assert.equal(once[2], never[2])
})

test('no single word proves more than sixteen bits', () => {
  const large = indexTexts(
    Array.from({ length: 40 }, () => {
      const text = 'lamp '.repeat(5000)
      return { text, sections: [[{ start: 0, end: text.length }]] }
    }),
  )
  const { ids } = tokenize('stowaway')
  const into = new Float64Array(1)
  measureSurprise(large, ids, 1, new Uint8Array(1), new ShingleRanges(1, large.partCount), into)
  assert.equal(into[0], 16)
})
