import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, MemoryRecord, parseDocument } from '../verbale.ts'
import { diffPieces } from './word-diff.ts'

/** What the record has, what the draft has, and the draft with its differences shown. */
const cases: Readonly<Record<string, readonly [spoken: string, draft: string, shown: string]>> = {
  'the same words': [
    'We will open the narrows to every ship by Friday.',
    '“We will open the narrows to every ship by Friday,” Minister Oda said.',
    'We will open the narrows to every ship by Friday,',
  ],
  'a word left out': [
    'We will not open the narrows to every ship by Friday.',
    '“We will open the narrows to every ship by Friday,” Minister Oda said.',
    'We will [-not-] open the narrows to every ship by Friday,',
  ],
  'a word put in': [
    'We will open the narrows to every ship by Friday.',
    '“We will never open the narrows to every ship by Friday,” Minister Oda said.',
    'We will {+never+} open the narrows to every ship by Friday,',
  ],
  'a word changed': [
    'We will open the narrows to 41 ships by Friday.',
    '“We will open the narrows to 14 ships by Friday,” Minister Oda said.',
    'We will open the narrows to [-41-] {+14+} ships by Friday,',
  ],
  'words in brackets': [
    'We will open it to every ship by Friday.',
    '“We will open [the strait] to every ship by Friday,” Minister Oda said.',
    'We will open [[-it-] {+the strait+}] to every ship by Friday,',
  ],
  'a marked omission, which the draft shows itself': [
    'We will open the narrows, the roadstead and the quay to every ship by Friday.',
    '“We will open the narrows … to every ship by Friday,” Minister Oda said.',
    'We will open the narrows … to every ship by Friday,',
  ],
  'pieces around the writer’s own words': [
    'We will open the narrows to every ship, and we will do it before Friday.',
    '“We will open the narrows to every ship,” Minister Oda said, “and we will do it before Sunday.”',
    'We will open the narrows to every ship, | and we will do it before [-Friday-] {+Sunday+}.',
  ],
  'white space of the draft as one space': [
    'We will open the narrows to 41 ships by Friday.',
    '“We will  open the narrows to 14 \t ships by\u00a0Friday,” Minister Oda said.',
    'We will open the narrows to [-41-] {+14+} ships by Friday,',
  ],
}

for (const [name, [spoken, draft, shown]] of Object.entries(cases)) {
  test(`shows ${name}`, () => {
    const pieces = diffPieces(draft, check(spoken, draft))
    const show = { same: '#', removed: '[-#-]', added: '{+#+}' }
    const line = pieces
      .map((piece) => piece.map(({ kind, text }) => show[kind].replace('#', text)).join(''))
      .join(' | ')
    assert.equal(line, shown)
  })

  test(`loses no word of the draft: ${name}`, () => {
    const finding = check(spoken, draft)
    const read = (text: string): string => text.replace(/\s+/g, '')
    const own = diffPieces(draft, finding).map((piece) =>
      read(piece.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join('')),
    )
    const marked = finding.quotation.marked.map(({ start, end }) => read(draft.slice(start, end)))
    assert.deepEqual(own, marked)
  })
}

function check(spoken: string, draft: string): Finding {
  const text = `MINISTER ODA: Good evening, all of you.\n\n${spoken}\n\nQUESTION: Thank you, Minister.`
  const { findings } = new MemoryRecord([parseDocument({ text })]).check({ text: draft })
  const [finding, ...others] = findings
  assert.ok(finding?.match, 'the words are found')
  assert.deepEqual(others, [])
  return finding
}
