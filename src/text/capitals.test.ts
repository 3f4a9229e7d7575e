import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Capitals, capitalsOf } from './capitals.ts'

const cases: Record<keyof typeof Capitals, readonly string[]> = {
  none: ['lamp', 'a', '38', 'f16'],
  first: ['Lamp', 'I', 'F16'],
  all: ['LAMP', 'US', '1ST'],
  // The text tells these: a second capital, a mark or an escape inside, letters beyond ASCII.
  unknown: ['McHarga', 'iPad', '1St', 'U.S', 'Don’t', 'don’t', 'Élan', 'élan', '&eacute;lan', '4B'],
}

for (const [name, words] of Object.entries(cases)) {
  for (const word of words) {
    test(`the capitals of ${word}: ${name}`, () => {
      const text = `Ax ${word}Z`
      assert.equal(capitalsOf(text, 3, 3 + word.length), Capitals[name as keyof typeof Capitals])
    })
  }
}
