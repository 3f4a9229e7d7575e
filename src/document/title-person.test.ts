import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { holderInTitle, personInTitle } from './title-person.ts'

/** Titles, and whose words they say follow. */
const cases: Record<string, string | undefined> = {
  'Remarks by President Ilse Tornqvist at the Harbor Museum': 'President Ilse Tornqvist',
  'Statement by Minister Oda on the Ships': 'Minister Oda',
  'Statement from Minister Oda Regarding the Ships': 'Minister Oda',
  'Remarks by the President': undefined,
  'Remarks on Trade': undefined,
  'Remarks by President Tornqvist, Envoy Brask': 'President Tornqvist',
  'Press Availability of Minister Oda’s Deputy': 'Minister Oda',
}

describe('the person in a title', () => {
  for (const [title, expected] of Object.entries(cases)) {
    test(title, () => {
      const person = personInTitle(title)
      const found = person === undefined ? undefined : `${person.post ?? ''} ${person.name}`.trim()
      assert.equal(found, expected)
    })
  }
})

test('finds who holds a post that a title names', () => {
  assert.equal(holderInTitle('President Tornqvist on Trade', 'PRESIDENT')?.name, 'Tornqvist')
  assert.equal(holderInTitle('Vice-president Tornqvist on Trade', 'SIDENT'), undefined)
  assert.equal(holderInTitle('Remarks on Trade', 'PRESIDENT'), undefined)
})
