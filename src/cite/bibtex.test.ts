import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citeBibtex, escapeBibtex } from './bibtex.ts'

test('signs of LaTeX are printed as they are, and letters stay', () => {
  const signs = {
    '$38 & 5% #1 a_b': '\\$38 \\& 5\\% \\#1 a\\_b',
    '{x}': '\\textbraceleft{}x\\textbraceright{}',
    'a~b^c\\d': 'a\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d',
    'Zoë Härga, Øre — “ß” Москва': 'Zoë Härga, Øre — “ß” Москва',
  }
  for (const [text, expected] of Object.entries(signs)) assert.equal(escapeBibtex(text), expected)
})

/** The title field and the author field of a speech. */
function fieldsOf(title: string, author: string): readonly (string | undefined)[] {
  const entry = citeBibtex({
    id: 'tides',
    revision: 1,
    kind: 'speech',
    title,
    participants: [author],
  })
  return ['title', 'author'].map((name) => new RegExp(`^  ${name} = (.*),$`, 'm').exec(entry)?.[1])
}

test('no brace meets a backslash, so that no title becomes a special character', () => {
  assert.deepEqual(fieldsOf('$38 Million', 'Corvane'), ['{{{}\\$38 Million}}', '{Corvane}'])
})

test('an "and" in a name parts no authors', () => {
  assert.deepEqual(fieldsOf('Tides', 'Ministry of Grain and Trade'), [
    '{{Tides}}',
    '{{Ministry of Grain and Trade}}',
  ])
})

test('a name whose order is kept is still sorted by its family name', () => {
  assert.deepEqual(fieldsOf('Tides', 'Wei Lanhua'), ['{{Tides}}', '{Wei, Lanhua}'])
})
