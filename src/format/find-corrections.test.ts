import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCorrections, isCorrectionNote } from './find-corrections.ts'
import { readPage } from './registry.ts'

/** Texts, with each correction as what was struck and what was put for it. */
const cases: Record<string, readonly [string, readonly (readonly [string, string?])[]]> = {
  'tildes and a bracket': ['It cost ~~$300~~ [$30] billion.', [['$300', '$30']]],
  'a tag and an escaped bracket': ['It <s>costs</s> \\[cost\\] us.', [['costs', 'cost']]],
  'a deletion and an insertion': ['It <del>costs</del><ins>cost</ins> us.', [['costs', 'cost']]],
  'a bracket on the next line': [
    'the ~~old lamps~~\n[new lamps] here',
    [['old lamps', 'new lamps']],
  ],
  'a bracket before': ['one of the [countries] ~~companies~~ here', [['companies', 'countries']]],
  'nothing in place': ['the ~~old~~ lamps are lit', [['old']]],
  'a part of a word': ['our lamp~~s~~ is lit', [['s']]],
  'two of them': [
    'a ~~call~~ [meeting] and that ~~call~~ [meeting too] went well',
    [
      ['call', 'meeting'],
      ['call', 'meeting too'],
    ],
  ],
  'a stage note is no correction': ['the ~~old~~ [laughs] lamps', [['old']]],
  'a word with an asterisk': [
    'We light them intersectionally* this year.\n\nThank you.\n\n*internationally\n',
    [['intersectionally', 'internationally']],
  ],
  'a note that explains corrects nothing': [
    'We light the lamps* this year.\n\nThank you.\n\n*As prepared for delivery\n',
    [],
  ],
  'emphasis is no correction': ['We light the **lamps** and the *oil*.\n\n*oil*\n', []],
  'an empty strike': ['a ~~ ~~ b and ~~~~ c', []],
  'a rule of tildes': ['a\n\n~~~\n\nb ~~~ c', []],
}

for (const [name, [text, wanted]] of Object.entries(cases)) {
  test(`finds corrections: ${name}`, () => {
    const found = findCorrections(text).map(({ struck, corrected }) =>
      [struck, corrected].flatMap((span) =>
        span === undefined ? [] : [text.slice(span.start, span.end)],
      ),
    )
    assert.deepEqual(found, wanted)
    assert.deepEqual(readPage(text).corrections ?? [], findCorrections(text))
  })
}

test('a note corrects what it is much like', () => {
  assert.ok(isCorrectionNote('exemptions', 'expectations'))
  assert.ok(isCorrectionNote('initiative', 'innovative.'))
  assert.ok(!isCorrectionNote('lamps', 'See the treaty'))
  assert.ok(!isCorrectionNote('lamps', 'lamps'))
})

test('a text of a million tildes is read in time', () => {
  assert.deepEqual(findCorrections('~'.repeat(1_000_000)), [])
  assert.deepEqual(findCorrections('~~a '.repeat(100_000)).length > 0, true)
})
