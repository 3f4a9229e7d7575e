import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentOf } from '../../test/support/revisions.ts'
import type { Document } from '../document/document.ts'
import { countSections, readSection, sectionsWithin, sentencesAround } from './read-passage.ts'

/** Turns as they are written, and as they are read: paragraphs on lines, notes in angle brackets. */
const turns: Readonly<Record<string, readonly [written: string, read: string]>> = {
  'a paragraph': ['We are ready.', 'We are ready.'],
  'a paragraph that was wrapped': ['We are\nready.', 'We are ready.'],
  'two paragraphs': ['We are ready.\n\nThey are not.', 'We are ready.\nThey are not.'],
  'a paragraph broken by a page': ['We are\n\nready to sail.', 'We are ready to sail.'],
  'a note between words': ['We are. (Laughter.) They are.', 'We are. <(Laughter.)> They are.'],
  'words that were looked for': ['We [[are ready]].', 'We {are ready}.'],
  'words that run through a note': [
    'We [[are. (Laughter.) They]] are.',
    'We {are. }<{(Laughter.)}>{ They} are.',
  ],
  'words that run through paragraphs': [
    'We [[are ready.\n\nThey]] are.',
    'We {are ready.}\n{They} are.',
  ],
}

for (const [name, [written, expected]] of Object.entries(turns)) {
  test(`reads ${name}`, () => {
    const { document, found } = turnOf(written)
    const { paragraphs } = readSection(document, 0, found === undefined ? {} : { found })
    const read = paragraphs.map((pieces) =>
      pieces
        .map(({ kind, isFound, text }) => {
          const words = isFound ? `{${text}}` : text
          return kind === 'note' ? `<${words}>` : words
        })
        .join('')
        .replaceAll('}{', ''),
    )
    assert.equal(read.join('\n'), expected)
  })
}

/** Words that are looked for, and the sentences they lie in. */
const sentences: Readonly<Record<string, string>> = {
  'One is here. Two is [[there]]. Three is gone.': 'Two is there.',
  'One is [[here. Two]] is there. Three is gone.': 'One is here. Two is there.',
  '[[One]] is here.\n\nTwo is there.': 'One is here.',
  'One is here.\n\nTwo [[is]] there.': 'Two is there.',
}

for (const [written, expected] of Object.entries(sentences)) {
  test(`finds the sentences of ${JSON.stringify(written)}`, () => {
    const { document, found } = turnOf(written)
    assert.ok(found !== undefined)
    const { start, end } = sentencesAround(document, 0, found)
    assert.equal(document.text.slice(start, end), expected)
    const { isCutBefore, isCutAfter } = readSection(document, 0, { within: { start, end } })
    const [before, after] = written.replace(/\[\[|\]\]/g, '').split(expected)
    assert.deepEqual([isCutBefore, isCutAfter], [before !== '', after !== ''])
  })
}

test('a document without turns is read by its paragraphs', () => {
  const document = documentOf('The lamp is lit.\n\nNobody knows why.')
  assert.equal(countSections(document), 2)
  const { turn, paragraphs } = readSection(document, 1)
  assert.deepEqual(
    [turn, paragraphs.flat().map(({ text }) => text)],
    [undefined, ['Nobody knows why.']],
  )
  assert.deepEqual(sectionsWithin(document, { start: 4, end: 20 }), { start: 0, end: 2 })
})

test('a label lies in no section', () => {
  const { document } = turnOf('We are ready.')
  const found = sectionsWithin(document, document.turns[0]?.label?.span ?? { start: 0, end: 0 })
  assert.equal(found.start, found.end)
})

/** A transcript whose first turn has these words; those in double brackets are looked for. */
function turnOf(written: string): { document: Document; found?: { start: number; end: number } } {
  const opening = 'MINISTER ODA: '
  const document = documentOf(
    `${opening}${written.replace(/\[\[|\]\]/g, '')}\n\nQUESTION: Why is that?\n`,
  )
  const start = written.indexOf('[[')
  if (start < 0) return { document }
  const end = written.indexOf(']]') - 2
  return { document, found: { start: opening.length + start, end: opening.length + end } }
}
