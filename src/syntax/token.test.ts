import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tokenize } from './token.ts'

/** Sentences, and their tokens with a bar between them. */
const cases: Record<string, string> = {
  'Minister Oda said so.': 'Minister|Oda|said|so|.',
  'Oda didn’t say what Halvenia’s plan is.': 'Oda|did|n’t|say|what|Halvenia|’s|plan|is|.',
  "We can't, she'd said, and they've left": "We|ca|n't|,|she|'d|said|,|and|they|'ve|left",
  'We cannot sail.': 'We|can|not|sail|.',
  'the ministers’ talks': 'the|ministers|’|talks',
  'Gen. Harga of the U.S. fleet met Mr. Oda.': 'Gen.|Harga|of|the|U.S.|fleet|met|Mr.|Oda|.',
  'They live in the U.S.': 'They|live|in|the|U.S.',
  'It cost $50 million, or 3.5% of 10,000.': 'It|cost|$|50|million|,|or|3.5|%|of|10,000|.',
  'the G4+1 and 2+2 talks, two +1 votes': 'the|G4+1|and|2+2|talks|,|two|+|1|votes',
  'a well-known anti-war bloc': 'a|well-known|anti-war|bloc',
  'at 3:30 p.m. on Monday': 'at|3:30|p.m.|on|Monday',
  'Oda (left) — and Harga -- spoke...': 'Oda|(|left|)|—|and|Harga|--|spoke|...',
  '“No,” said Oda': 'No|,|said|Oda',
  'the `Aurora` and *Borealis*': 'the|Aurora|and|Borealis',
  'São Tibo and Zürn': 'São|Tibo|and|Zürn',
  ' \u00a0 ': '',
}

for (const [text, expected] of Object.entries(cases)) {
  test(`parts ${text}`, () => {
    const tokens = tokenize(text, { start: 0, end: text.length }, [])
    assert.equal(tokens.map(({ start, end }) => text.slice(start, end)).join('|'), expected)
  })
}

test('leaves out what is to be skipped', () => {
  const text = 'Oda called it a mistake on Monday.'
  const skipped = [{ start: text.indexOf('a mistake'), end: text.indexOf(' on') }]
  const tokens = tokenize(text, { start: 0, end: text.length }, skipped)
  const words = tokens.map(({ start, end }) => text.slice(start, end))
  assert.deepEqual(words, ['Oda', 'called', 'it', 'on', 'Monday', '.'])
})

test('tokens are never empty and stand in order, within the span', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(9), fc.nat(9), (text, a, b) => {
      const start = Math.min(a, text.length)
      const end = Math.max(start, text.length - b)
      let before = start
      for (const token of tokenize(text, { start, end }, [])) {
        assert.ok(before <= token.start && token.start < token.end && token.end <= end)
        before = token.end
      }
    }),
  )
})
