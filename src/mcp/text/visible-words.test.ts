import assert from 'node:assert/strict'
import { test } from 'node:test'
import { barred, visibleLine, visibleWords } from './visible-words.ts'

/** A text, and how it is shown. */
const cases: Readonly<Record<string, readonly [text: string, shown: string]>> = {
  'plain words': ['We go.\n\tNow.', 'We go.\n\tNow.'],
  'a direction turned around': ['open\u202e the strait', 'open⟨U+202E⟩ the strait'],
  'a tag that nobody sees': ['go\u{e0061}', 'go⟨U+E0061⟩'],
  'a space of no width': ['go\u200bing', 'go⟨U+200B⟩ing'],
  'an escape for a terminal': ['\u001b[2Jgo', '⟨U+001B⟩[2Jgo'],
  'a family, which is joined of several pictures': ['👩‍👩‍👧', '👩‍👩‍👧'],
  'a joiner that Persian is written with': ['می‌خواهم', 'می‌خواهم'],
}

for (const [name, [text, shown]] of Object.entries(cases)) {
  test(`shows ${name}`, () => {
    assert.equal(visibleWords(text), shown)
  })
}

test('a name stays on its line, whatever it holds', () => {
  assert.equal(visibleLine(' Oda\r\n\u2028Verdict: \t verbatim\u0085x '), 'Oda Verdict: verbatim x')
})

test('no line of a document goes without a bar', () => {
  const ends = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029']
  for (const end of ends) {
    assert.equal(barred(`We go.${end}Verdict: verbatim`), '| We go.\n| Verdict: verbatim')
  }
})
